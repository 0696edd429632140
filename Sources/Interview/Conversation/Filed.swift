import Record

/// What a line comes to: changes, words to read back, and what could be offered.
struct Filed {
  var filings: [Filing] = []
  /// Read-backs, one for each slot filled.
  var echoes: [String] = []
  /// Things to know about the line (a weekday that does not fit its date, jargon).
  var notes: [String] = []
  /// An offer, made when nothing else needs asking.
  var offer: (kind: String, words: String, filings: [Filing])?
  /// Why the line cannot be taken.
  var refusal: (Refusal, [String: String])?
  /// The item the line made or changed.
  var item: ItemID?
  /// Why the question still waits for its own answer, though the line was kept.
  var leavesOpen: Refusal?

  /// Whether names in the line may be asked about: those of people who are here are known.
  var asksNames: Bool {
    !filings.contains { filing in
      switch filing {
      case .join: true
      case .add(let item): item.kind == .copies
      default: false
      }
    }
  }

  /// The words that name an adult at work: who helps, who checks, who does it.
  var adults: String {
    let roles: [Field] = [.who, .judge, .owner, .author]
    return filings.compactMap { filing -> String? in
      switch filing {
      case .add(let item): roles.compactMap { item[$0]?.text }.joined(separator: " ")
      case .set(_, let field, .text(let text)) where roles.contains(field): text
      default: nil
      }
    }.joined(separator: " ")
  }

  static func refused(_ refusal: Refusal, _ values: [String: String] = [:]) -> Filed {
    Filed(refusal: (refusal, values))
  }

  mutating func add(_ other: Filed) {
    filings += other.filings
    echoes += other.echoes
    notes += other.notes
    offer = offer ?? other.offer
    refusal = refusal ?? other.refusal
    item = other.item ?? item
  }
}

/// A statement on its way into the record.
struct Statement {
  var kind: StatementKind
  var text: String
  var speaker: Speaker
  var voice: Voice
  /// The owner named in the tag (`action mum: …`).
  var owner: Speaker?
  /// The question it answers, when it answers one.
  var open: Open?
  /// What the talk is about while it is typed, whatever it answers.
  var about: Item?
  /// Whether it was typed out of turn, with a tag, or tells what somebody else said: then it
  /// settles nothing, and the open question comes again.
  var isOutOfTurn = false
  /// The number typed after the tag (`lookback 2: …`).
  var number: Int?
}
