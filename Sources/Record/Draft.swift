/// How the read-back of an item stands.
public struct ReadBack: Codable, Hashable, Sendable {
  /// Agreed, agreed with a change, or not agreed.
  public var result: ReadBackResult
  /// Who agreed.
  public var by: [Speaker]
  /// Who does not agree, and in whose words.
  public var differences: [Difference]

  /// A read-back from its parts.
  public init(result: ReadBackResult, by: [Speaker], differences: [Difference] = []) {
    self.result = result
    self.by = by
    self.differences = differences
  }
}

/// A party's words where there is no agreement.
public struct Difference: Codable, Hashable, Sendable {
  /// Who differs.
  public var by: Speaker
  /// Their words.
  public var words: String
  /// Quoted or noted.
  public var voice: Voice
  /// A difference from its parts.
  public init(by: Speaker, words: String, voice: Voice) {
    self.by = by
    self.words = words
    self.voice = voice
  }
}

/// How a question stands that is not, or not only, settled by something filed.
public enum Settlement: Hashable, Sendable {
  case answered(entry: Int)
  case skipped(why: String?)
  case parked
}

/// A meeting as its journal tells it: a pure, total fold, open or closed.
///
/// The fold needs neither script nor hearing: what a line meant was journalled with it. Entries
/// whose effect was withdrawn are passed over; whatever they had filed can be brought back.
public struct Draft: Hashable, Sendable {
  /// What the meeting opened with.
  public let opening: Opening
  /// Who takes part.
  public internal(set) var participants: [Participant]
  /// The items that stand, in the order they were first filed.
  public internal(set) var items: [Item] = []
  /// Items put aside or withdrawn, which can be brought back, with the reason.
  public internal(set) var putAside: [ItemID: PutAside] = [:]
  /// How questions stand.
  public internal(set) var settled: [QuestionRef: Settlement] = [:]
  /// The entries that answered each question, oldest first.
  public internal(set) var answers: [QuestionRef: [Int]] = [:]
  /// Kinds that were asked for and of which there is nothing.
  public internal(set) var nothing: Set<StatementKind> = []
  /// A question the talk was turned to out of turn.
  public internal(set) var turnedTo: QuestionRef?
  /// The question put last.
  public internal(set) var asked: Asked?
  /// Every question put, in the order first put, each once.
  public internal(set) var path: [QuestionRef] = []
  /// The same questions, for looking up.
  var walked: Set<QuestionRef> = []
  /// The stages entered, in order, with the moment.
  public internal(set) var stages: [StageVisit] = []
  /// An offer that waits for yes or no.
  public internal(set) var offer: Proposal?
  /// How each item's read-back stands.
  public internal(set) var readBack: [ItemID: ReadBack] = [:]
  /// Names explained.
  public internal(set) var names: [String: NameKind] = [:]
  /// Names heard and not yet explained, in the order heard.
  public internal(set) var unexplained: [String] = []
  /// Lines kept apart, by entry number.
  public internal(set) var asides: [Int: Aside] = [:]
  /// The `said` entries that nobody is shown, because their words were kept apart later.
  public internal(set) var hidden: Set<Int> = []
  /// To whom and when lines kept apart were passed on, by entry number.
  public internal(set) var passedOn: [Int: PassedOn] = [:]
  /// What became of entries whose words were destroyed, by entry number.
  public internal(set) var erased: [Int: Erasure] = [:]
  /// Entries that a person could take back, oldest first.
  public internal(set) var undoable: [Int] = []
  /// What happened after the close, and the close itself.
  public internal(set) var afterwards = Afterwards()
  /// Whether the meeting was left and not yet taken up again.
  public internal(set) var isPaused = false
  /// The moment of the last entry.
  public internal(set) var lastMoment: Moment
  /// The highest number given out, by kind.
  var issued: [StatementKind: Int] = [:]
  /// Where each standing item is in `items`.
  var places: [ItemID: Int] = [:]

  /// The fold of a whole journal.
  public init(_ journal: Journal) {
    let withdrawn = Draft.withdrawn(in: journal.entries)
    opening = journal.opening
    participants = journal.opening.participants
    lastMoment = journal.entries.first?.at ?? Moment(seconds: 0)
    for entry in journal.entries { apply(entry, standing: !withdrawn.contains(entry.number)) }
  }

  /// The draft after one more entry of the same journal.
  ///
  /// Taking back and bringing back need the whole journal; everything else is a step.
  public func following(_ entry: Entry, in journal: Journal) -> Draft {
    switch entry.event {
    case .withdrawn, .restored: return Draft(journal)
    default:
      var next = self
      next.apply(entry, standing: true)
      return next
    }
  }

  /// Takes one more entry in place; the caller sees to `withdrawn` and `restored`.
  public mutating func follow(_ entry: Entry, in journal: Journal) {
    switch entry.event {
    case .withdrawn, .restored: self = Draft(journal)
    default: apply(entry, standing: true)
    }
  }

  /// The entries whose effect is taken back in the end.
  static func withdrawn(in entries: [Entry]) -> Set<Int> {
    var numbers: Set<Int> = []
    for entry in entries {
      switch entry.event {
      case .withdrawn(let taken): numbers.formUnion(taken)
      case .restored(let back): numbers.subtract(back)
      default: break
      }
    }
    return numbers
  }
}

/// An item that no longer stands.
public struct PutAside: Hashable, Sendable {
  /// The item as it was.
  public let item: Item
  /// Why.
  public let why: String
  /// The entries that must be restored for it to stand again; empty when it was put aside by a
  /// filing.
  public let withdrawn: [Int]

  /// Whether the words stand elsewhere: moved to another place, or decided anew.
  public var isReplaced: Bool { why.hasPrefix("moved to") || why == "decided anew" }
}

/// A stage entered, and when.
public struct StageVisit: Hashable, Sendable {
  /// The stage's id.
  public let stage: String
  /// When it began.
  public let at: Moment
}

/// To whom and when a line kept apart was passed on.
public struct PassedOn: Codable, Hashable, Sendable {
  /// To whom.
  public let to: String
  /// When, in the teacher's words.
  public let when: String
  /// What was said of it.
  public init(to: String, when: String) {
    self.to = to
    self.when = when
  }
}

/// The close and what came after it.
public struct Afterwards: Hashable, Sendable {
  /// When the meeting closed.
  public var closedAt: Moment?
  /// Who signed off.
  public var signedBy: [Speaker] = []
  /// Copies handed over.
  public var given: [Given] = []
  /// Files written.
  public var exported: [Exported] = []
  /// When the MIS was brought up to date, by whom.
  public var filed: [Filed] = []
  /// Comments made on the record.
  public var reviews: [Review] = []

  /// A copy handed over.
  public struct Given: Codable, Hashable, Sendable {
    /// To whom.
    public let to: String
    /// In which form.
    public let format: String
    /// How (by hand, by post).
    public let how: String
    /// On which day.
    public let day: Day
  }
  /// Files written.
  public struct Exported: Codable, Hashable, Sendable {
    /// The format.
    public let format: String
    /// The files.
    public let files: [ExportedFile]
    /// When.
    public let at: Moment
  }
  /// The MIS brought up to date.
  public struct Filed: Codable, Hashable, Sendable {
    /// Where.
    public let place: String
    /// On which day.
    public let day: Day
    /// By whom.
    public let by: String
  }
  /// A comment on the record.
  public struct Review: Codable, Hashable, Sendable {
    /// The comment.
    public let comment: String
    /// By whom.
    public let by: String
    /// When.
    public let at: Moment
  }
}
