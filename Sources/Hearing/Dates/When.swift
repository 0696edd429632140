import Record

/// What some words mean in time, before it is told as a reading.
struct When: Sendable {
  /// What kind of time it is, which decides what its end or its first Monday are.
  enum Shape: Sendable {
    case day, weekend, week, days, month, quarter, season, year, term, schoolYear, holiday
  }

  var start: Day?
  var end: Day?
  var shape: Shape
  var because: String
  var why: String?
  /// Other honest readings, the likeliest first.
  var others: [DateReading.Reading] = []
  /// A weekday was named that the day does not fall on.
  var mismatch = false
  /// The parts the words gave, when a range may lend it a missing one.
  var partial: Partial?
  /// The holiday around the day, so that its weekdays before and after can be found.
  var closure: Closure?
  /// The feast itself, where the words were read as the day pupils leave or come back.
  var feast: ClosedRange<Day>?

  /// One day.
  static func day(_ day: Day, _ because: String) -> When {
    When(start: day, end: day, shape: .day, because: because)
  }

  /// Several days in a row.
  static func range(_ start: Day, _ end: Day, _ shape: Shape, _ because: String) -> When {
    When(start: start, end: end, shape: shape, because: because)
  }

  /// About a date, and yet no day.
  static func nothing(_ why: String, shape: Shape = .day) -> When {
    When(start: nil, end: nil, shape: shape, because: "it speaks of a date", why: why)
  }

  /// The same, or nothing where it leaves the years 1 to 9999.
  var inTheCalendar: When {
    guard let start, let end else { return self }
    guard start <= end, start.year > 0, end.year < 10_000 else {
      return .nothing("it is further off than a calendar goes", shape: shape)
    }
    return self
  }

  /// The same with a second honest reading; none is added that says the same.
  func or(_ other: When?) -> When {
    guard let other, let start = other.start, let end = other.end,
      start != self.start || end != self.end
    else { return self }
    guard self.start != nil else { return other }
    var both = self
    both.others.append(.init(start: start, end: end, because: other.because))
    return both
  }
}

/// A date with parts left out.
struct Partial: Sendable, Equatable {
  var weekday: Int?
  var day: Int?
  var month: Int?
  var year: Int?
}

/// The meaning of a stretch of tokens.
struct Found: Sendable {
  /// The first token.
  var first: Int
  /// The token after the last.
  var next: Int
  var when: When
  var relation = DateReading.Relation.on
}
