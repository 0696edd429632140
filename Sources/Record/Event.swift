/// Which question, and about which item or promise, as `target-baseline@target-2`.
public struct QuestionRef: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The question's id in the script.
  public let id: String
  /// The key of the item, or the id of the promise, that a repeated question is about.
  public let subject: String?

  /// A reference from its parts.
  public init(_ id: String, about subject: String? = nil) {
    self.id = id
    self.subject = subject
  }

  /// `id` or `id@subject`.
  public var description: String { subject.map { "\(id)@\($0)" } ?? id }

  /// Reads `id` or `id@subject`.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(String(parts[0]), about: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Writes `id` or `id@subject`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A question that was put, with the words it was put in.
public struct Asked: Codable, Hashable, Sendable {
  /// Which question.
  public let question: QuestionRef
  /// The stage it belongs to.
  public let stage: String
  /// The words shown.
  public let words: String
  /// A question put, from its parts.
  public init(question: QuestionRef, stage: String, words: String) {
    self.question = question
    self.stage = stage
    self.words = words
  }
}

/// A line exactly as typed.
public struct Said: Codable, Hashable, Sendable {
  /// The line as typed: tag, quotation marks, spelling and all.
  public let text: String
  /// Who said it; the teacher when it is a command.
  public let speaker: Speaker
  /// The question that was open.
  public let question: QuestionRef?
  /// Why the line was refused, when it was.
  public let refused: String?
  /// Whether the line was still being typed when the terminal went away.
  public let unsent: Bool?
  /// A line from its parts.
  public init(
    text: String, speaker: Speaker, question: QuestionRef? = nil, refused: String? = nil,
    unsent: Bool? = nil
  ) {
    self.text = text
    self.speaker = speaker
    self.question = question
    self.refused = refused
    self.unsent = unsent
  }
}

/// What a name turned out to be.
public enum NameKind: String, Codable, CaseIterable, Sendable {
  case child, sibling, adult
  case notAPerson = "not a person"
}

/// One change to the draft that a line brought about.
public enum Filing: Codable, Hashable, Sendable {
  /// A new item.
  case add(Item)
  /// A part of an item.
  case set(ItemID, Field, Value)
  /// A part of an item is empty again.
  case clear(ItemID, Field)
  /// An item's words, typed anew.
  case reword(ItemID, text: String, voice: Voice)
  /// An item no longer stands; it is kept and can be brought back.
  case putAside(ItemID, why: String)
  /// An item that was put aside stands again.
  case bringBack(ItemID)
  /// A question is settled, with or without something filed.
  case settle(QuestionRef)
  /// There is nothing of this kind: it was asked.
  case nothing(StatementKind)
  /// A name was explained.
  case name(String, NameKind)
  /// Somebody takes part, or takes part differently.
  case join(Participant)
}

/// What a line was taken to mean.
public struct Understood: Codable, Hashable, Sendable {
  /// The number of the `said` entry.
  public let of: Int
  /// The changes.
  public let filings: [Filing]
  /// Names in the line that nobody has explained yet.
  public let names: [String]?
  /// A meaning from its parts.
  public init(of: Int, filings: [Filing], names: [String]? = nil) {
    self.of = of
    self.filings = filings
    self.names = names
  }
}

/// Something the program offered and nobody has taken up yet.
public struct Proposal: Codable, Hashable, Sendable {
  /// The number of the `said` entry it is about.
  public let of: Int
  /// What kind of offer (`move`, `very-words`, `split`, …).
  public let offer: String
  /// The words it was offered in.
  public let words: String
  /// What happens when the answer is yes.
  public let filings: [Filing]
  /// A proposal from its parts.
  public init(of: Int, offer: String, words: String, filings: [Filing]) {
    self.of = of
    self.offer = offer
    self.words = words
    self.filings = filings
  }
}

/// A line kept apart from the record, word for word.
public struct Aside: Codable, Hashable, Sendable {
  /// The line as typed.
  public let text: String
  /// Who said it.
  public let speaker: Speaker
  /// The question that was open.
  public let question: QuestionRef?
  /// Whether the program set it apart (true) or the teacher did.
  public let heard: Bool
  /// The number of the `said` entry it replaces, when the line had been filed before; that entry
  /// is shown to nobody from then on.
  public let of: Int?
  /// A line kept apart, from its parts.
  public init(
    text: String, speaker: Speaker, question: QuestionRef?, heard: Bool, of: Int? = nil
  ) {
    self.text = text
    self.speaker = speaker
    self.question = question
    self.heard = heard
    self.of = of
  }
}

/// What became of words that were destroyed: who was told of them, when, and who destroyed them.
public struct Erasure: Codable, Hashable, Sendable {
  /// To whom they had been passed on.
  public let to: String
  /// When, in the words of whoever destroyed them.
  public let when: String
  /// Who destroyed them.
  public let by: String
  /// At which moment.
  public let at: Moment
  /// An erasure from its parts.
  public init(to: String, when: String, by: String, at: Moment) {
    self.to = to
    self.when = when
    self.by = by
    self.at = at
  }

  /// The kinds of entry whose words may be destroyed: a line kept apart, and what had been made of
  /// it before it was.
  public static let kinds: Set<String> = ["set-aside", "said", "understood", "proposed"]
}

/// How the read-back of an item ended.
public enum ReadBackResult: String, Codable, CaseIterable, Sendable {
  case agreed
  case agreedWithChange = "agreed with change"
  case notAgreed = "not agreed"
}
