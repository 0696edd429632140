public import Record

/// What a stretch of a line says about when.
public struct DateReading: Codable, Hashable, Sendable {
  /// The shape of what was read.
  public enum Kind: String, Codable, Sendable {
    /// One day.
    case day
    /// Several days in a row.
    case range
    /// A term, a half of one, or a school year.
    case term
    /// More than one honest reading; `start` and `end` hold the likelier one.
    case ambiguous
  }

  /// How the words stand to the date: before it, from it on, and so on.
  public enum Relation: String, Codable, Sendable {
    /// On the day or in the time named, or no such word.
    case on
    /// Not later than it.
    case by
    /// Earlier than it.
    case before
    /// Up to it.
    case until
    /// Later than it.
    case after
    /// From it on.
    case from
    /// From it on, in the past.
    case since
    /// Inside a time that begins today.
    case within
    /// Throughout it.
    case during
  }

  /// One honest way to read the words.
  public struct Reading: Codable, Hashable, Sendable {
    /// The first day.
    public let start: Day
    /// The last day, included.
    public let end: Day
    /// What the reading rests on.
    public let because: String

    /// A reading from its parts.
    public init(start: Day, end: Day, because: String) {
      self.start = start
      self.end = end
      self.because = because
    }
  }

  /// Where the words stand in the line.
  public let span: Span
  /// The words as typed.
  public let phrase: String
  /// The first day; nil when the words name no day (see `why`).
  public let start: Day?
  /// The last day, included; the same as `start` for one day.
  public let end: Day?
  /// The shape of what was read.
  public let kind: Kind
  /// Every honest reading, the likelier first; empty when there is no day.
  public let readings: [Reading]
  /// Whether a weekday was named that the date does not fall on.
  public let weekdayMismatch: Bool
  /// How the words stand to the date.
  public let relation: Relation
  /// What the reading rests on, in plain words.
  public let because: String
  /// Why the words are about a date and yet name no day; nil when they name one.
  public let why: String?
}

extension DateReading {
  /// The last day on which something promised with these words is still in time.
  public var deadline: Day? {
    switch relation {
    case .before: kind == .day || start == end ? end : start?.adding(days: -1)
    default: end
    }
  }

  /// `Friday 13 February 2026`, or both ends of a range; the reason when there is no day.
  public var spoken: String {
    guard let start, let end else { return why ?? because }
    return start == end ? start.spoken : "\(start.spoken) to \(end.spoken)"
  }
}
