public import Record

/// One letter of SMART: whether the line meets it, and the words this rests on.
public struct LetterReading: Codable, Hashable, Sendable {
  /// Whether the letter is met.
  public let met: Bool
  /// What the answer rests on, in plain words that quote the line.
  public let because: String
  /// Where those words stand; nil when nothing in the line decides.
  public let span: Span?

  /// A letter from its parts.
  public init(met: Bool, because: String, span: Span? = nil) {
    self.met = met
    self.because = because
    self.span = span
  }
}

/// Some words of a line and where they stand.
public struct Phrase: Codable, Hashable, Sendable {
  /// The words as typed.
  public let phrase: String
  /// Where they stand.
  public let span: Span

  /// A phrase from its parts.
  public init(phrase: String, span: Span) {
    self.phrase = phrase
    self.span = span
  }
}

/// The words that say by when, and the day they come to.
public struct Deadline: Codable, Hashable, Sendable {
  /// The words as typed, their *by* or *before* included.
  public let phrase: String
  /// Where they stand.
  public let span: Span
  /// The last day in time; nil when the words name none that the calendar knows.
  public let date: Day?

  /// A deadline from its parts.
  public init(phrase: String, span: Span, date: Day?) {
    self.phrase = phrase
    self.span = span
    self.date = date
  }
}

/// What a line says as a target, letter by letter (DOMAIN §5).
///
/// A and R cannot be read from text and are not here. Every part is words of the line; what is
/// not in the line is nil or empty.
public struct TargetReading: Codable, Sendable {
  /// The next thing to ask about a target.
  public enum Question: String, Codable, CaseIterable, Sendable {
    /// What somebody would see the child do.
    case specific
    /// How many, how often or how long is enough.
    case measurable
    /// By when.
    case timebound
    /// Who checks, and how.
    case judge
    /// Where the child is now.
    case baseline
    /// Nothing is missing.
    case none
  }

  /// The line.
  public let text: String
  /// What the line reads as.
  public let kind: MeantKind
  /// S: something an observer could see or count.
  public let specific: LetterReading
  /// M: a level that says when it is reached.
  public let measurable: LetterReading
  /// T: a date or a moment of the school's calendar.
  public let timebound: LetterReading
  /// Where the child is now.
  public let baseline: Phrase?
  /// The levels to reach.
  public let criteria: [Phrase]
  /// By when.
  public let deadline: Deadline?
  /// Who is to do it.
  public let who: Phrase?
  /// Who checks, and how.
  public let judge: Phrase?
  /// In what situation, or with what.
  public let condition: Phrase?
  /// What adults do towards it, when the line says so.
  public let provision: Phrase?
  /// Vague words in the line, as typed.
  public let vague: [String]
  /// The halves of a line that holds more than one target; else empty.
  public let several: [Span]
  /// The one next question: the first letter not met, then who checks, then the baseline.
  public let ask: Question
}
