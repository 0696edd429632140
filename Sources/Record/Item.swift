/// The key of one item in a meeting: its kind and a number, as `target-2`.
public struct ItemID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// What the item is.
  public let kind: StatementKind
  /// Its number among the items of that kind, from 1, never used again.
  public let number: Int

  /// A key from its parts.
  public init(_ kind: StatementKind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// A key from `target-2`.
  public init?(_ text: some StringProtocol) {
    guard let dash = text.lastIndex(of: "-"),
      let kind = StatementKind(rawValue: String(text[..<dash])),
      let number = Int(text[text.index(after: dash)...]), number > 0
    else { return nil }
    self.init(kind, number)
  }

  /// `target-2`.
  public var description: String { "\(kind.rawValue)-\(number)" }

  /// `target 2`, as people say it.
  public var spoken: String { "\(kind.rawValue.replacing("-", with: " ")) \(number)" }

  /// Reads `target-2`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = ItemID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an item: kind-number")
    }
    self = id
  }

  /// Writes `target-2`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// By kind, then by number.
  public static func < (left: ItemID, right: ItemID) -> Bool {
    (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
  }
}

/// Whether words are somebody's own or the teacher's shorthand for them.
public enum Voice: String, Codable, Sendable {
  /// Typed in quotation marks, or confirmed as their very words: may be printed as said.
  case quoted
  /// The teacher's notes: printed as notes, never as said.
  case noted
}

/// A named part of an item.
public enum Field: String, Codable, CaseIterable, Hashable, Sendable {
  // Targets, letter by letter.
  case specific, detail, measurable, criterion, baseline, deadline, judge, condition
  case agreedBy = "agreed-by"
  case realistic
  case linkedOutcome = "linked-outcome"
  case linkedNeed = "linked-need"
  case linkedTarget = "linked-target"
  case carriedFrom = "carried-from"
  // Outcomes.
  case soThat = "so-that"
  // Provision.
  case who, frequency, minutes, group, place, start, end
  // Actions.
  case owner
  // Look-back.
  case promise, result, evidence, delivered, sessions, reason, next, score
  case parentRating = "parent-rating"
  case pupilRating = "pupil-rating"
  // Needs.
  case code, area
  // Agencies and reports.
  case why, consent, author, date, advice
  // Decisions.
  case provisionCode = "provision-code"
  // Views.
  case gathered
  // Copies.
  case recipient, format, withheld
  // The plan as a whole (kept on the review-date item).
  case route
  // What Hearing found in the words.
  case jargon, blame, vague
}

/// The content of one field.
public enum Value: Codable, Hashable, Sendable {
  case text(String)
  case day(Day)
  case flag(Bool)
  case number(Int)
  case item(ItemID)
  case list([String])
  /// The field was waived, and why.
  case waived(String)

  /// The value in words, dates as ISO.
  public var words: String {
    switch self {
    case .text(let text): text
    case .day(let day): day.iso
    case .flag(let flag): flag ? "yes" : "no"
    case .number(let number): String(number)
    case .item(let id): id.description
    case .list(let list): list.joined(separator: "; ")
    case .waived(let why): why.isEmpty ? "waived" : "waived: \(why)"
    }
  }

  /// The day, when the value is one.
  public var day: Day? { if case .day(let day) = self { day } else { nil } }
  /// The text, when the value is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The flag, when the value is one.
  public var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  /// The list, when the value is one.
  public var list: [String] { if case .list(let list) = self { list } else { [] } }
  /// Whether the field was waived.
  public var isWaived: Bool { if case .waived = self { true } else { false } }
}

/// One thing in the record: words, who said them, and the parts found in them or asked for.
public struct Item: Codable, Hashable, Sendable {
  /// Its key.
  public let id: ItemID
  /// The words, exactly as typed (without tag and, when quoted, without the quotation marks).
  public var text: String
  /// Who said it.
  public var speaker: Speaker
  /// Their own words, or notes.
  public var voice: Voice
  /// The parts, by name.
  public var fields: [Field: Value]
  /// The numbers of the journal entries it came from, rising.
  public var sources: [Int]

  /// An item from its parts.
  public init(
    id: ItemID, text: String, speaker: Speaker, voice: Voice = .noted,
    fields: [Field: Value] = [:], sources: [Int] = []
  ) {
    self.id = id
    self.text = text
    self.speaker = speaker
    self.voice = voice
    self.fields = fields
    self.sources = sources
  }

  /// What the item is.
  public var kind: StatementKind { id.kind }

  /// Reads a field.
  public subscript(field: Field) -> Value? { fields[field] }

  private enum Key: String, CodingKey { case id, text, speaker, voice, fields, sources }

  /// Reads an item; fields are an object by name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(ItemID.self, forKey: .id)
    text = try container.decode(String.self, forKey: .text)
    speaker = try container.decode(Speaker.self, forKey: .speaker)
    voice = try container.decodeIfPresent(Voice.self, forKey: .voice) ?? .noted
    sources = try container.decodeIfPresent([Int].self, forKey: .sources) ?? []
    let named = try container.decodeIfPresent([String: Value].self, forKey: .fields) ?? [:]
    fields = [:]
    for (name, value) in named {
      if let field = Field(rawValue: name) { fields[field] = value }
    }
  }

  /// Writes an item; fields are an object by name, left out when empty.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(text, forKey: .text)
    try container.encode(speaker, forKey: .speaker)
    try container.encode(voice, forKey: .voice)
    if !fields.isEmpty {
      let named = Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) })
      try container.encode(named, forKey: .fields)
    }
    if !sources.isEmpty { try container.encode(sources, forKey: .sources) }
  }
}
