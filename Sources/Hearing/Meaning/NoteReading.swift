/// One kind a line may be, how sure that is, and the words it rests on.
public struct KindReading: Codable, Hashable, Sendable {
  /// The kind.
  public let kind: MeantKind
  /// From 0 to 1; an offer is made from 0.8 on.
  public let confidence: Double
  /// The words of the line that the answer rests on.
  public let because: String

  /// A kind from its parts.
  public init(kind: MeantKind, confidence: Double, because: String) {
    self.kind = kind
    self.confidence = confidence
    self.because = because
  }

  /// How sure a kind must be before another place is offered for a line.
  public static let offer = 0.8
}

/// A person named in a line.
public struct NameReading: Codable, Hashable, Sendable {
  /// The name as typed, a title included.
  public let name: String
  /// Where it stands.
  public let span: Span
  /// Whether it is surely one; letters such as `KW` may be a person, and may be something else.
  public let isCertain: Bool

  /// A name from its parts.
  public init(name: String, span: Span, isCertain: Bool = true) {
    self.name = name
    self.span = span
    self.isCertain = isCertain
  }
}

/// A word or acronym of the trade, and what to say instead.
public struct JargonReading: Codable, Hashable, Sendable {
  /// The term as typed.
  public let term: String
  /// The plain words.
  public let plain: String
  /// Where the term stands.
  public let span: Span
  /// Whether the line itself says what the term means.
  public let explained: Bool

  /// A term from its parts.
  public init(term: String, plain: String, span: Span, explained: Bool) {
    self.term = term
    self.plain = plain
    self.span = span
    self.explained = explained
  }
}

/// A phrase that blames or speaks of deficit, and a better one.
public struct BlameReading: Codable, Hashable, Sendable {
  /// The phrase as typed.
  public let phrase: String
  /// A better wording.
  public let better: String
  /// Where the phrase stands.
  public let span: Span

  /// A phrase from its parts.
  public init(phrase: String, better: String, span: Span) {
    self.phrase = phrase
    self.better = better
    self.span = span
  }
}

/// What a line of notes holds.
public struct NoteReading: Codable, Sendable {
  /// The line.
  public let text: String
  /// What the line may be, the likeliest first; empty when nothing is certain enough to say.
  public let kinds: [KindReading]
  /// People named, known ones included.
  public let people: [NameReading]
  /// Dates named.
  public let dates: [DateReading]
  /// Amounts: counts, shares, durations, how often.
  public let amounts: [Phrase]
  /// Terms of the trade.
  public let jargon: [JargonReading]
  /// Blaming wording.
  public let blame: [BlameReading]
}
