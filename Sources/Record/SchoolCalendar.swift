/// One school term, with the week pupils are off in its middle.
///
/// `start` and `end` are the first and last day pupils are in; `halfTerm` runs from the first
/// holiday Monday to the last Friday (DOMAIN: school time).
public struct Term: Codable, Hashable, Sendable {
  /// Autumn, spring or summer.
  public enum Name: String, Codable, CaseIterable, Sendable {
    case autumn, spring, summer
  }

  /// The school year, as `2025-26`.
  public let year: String
  /// Which of the three terms.
  public let name: Name
  /// The first day pupils are in.
  public let start: Day
  /// The last day pupils are in.
  public let end: Day
  /// The half-term holiday, both ends included; nil where the school has none.
  public let halfTerm: ClosedRange<Day>?

  /// A term from its dates.
  public init(year: String, name: Name, start: Day, end: Day, halfTerm: ClosedRange<Day>?) {
    self.year = year
    self.name = name
    self.start = start
    self.end = end
    self.halfTerm = halfTerm
  }

  /// Whether the day lies between the term's first and last day, holidays included.
  public func contains(_ day: Day) -> Bool { start <= day && day <= end }
}

/// A school's own terms, INSET days and bank holidays.
///
/// Dates come from the school's file, never from code; a question beyond the file has no answer.
public struct SchoolCalendar: Codable, Hashable, Sendable {
  /// The terms, earliest first.
  public let terms: [Term]
  /// Days on which staff are in and pupils are not.
  public let inset: Set<Day>
  /// Public holidays.
  public let bankHolidays: Set<Day>

  /// A calendar from its parts; terms are put in order.
  public init(terms: [Term], inset: Set<Day> = [], bankHolidays: Set<Day> = []) {
    self.terms = terms.sorted { $0.start < $1.start }
    self.inset = inset
    self.bankHolidays = bankHolidays
  }

  /// A calendar that knows nothing.
  public static let empty = SchoolCalendar(terms: [])

  /// The term a day lies in, holidays inside it included; nil between terms and beyond the file.
  public func term(containing day: Day) -> Term? {
    terms.first { $0.contains(day) }
  }

  /// Whether pupils are in on the day.
  public func isSchoolDay(_ day: Day) -> Bool {
    guard day.weekday.rawValue < 5, let term = term(containing: day) else { return false }
    if let halfTerm = term.halfTerm, halfTerm.contains(day) { return false }
    return !inset.contains(day) && !bankHolidays.contains(day)
  }

  /// The last day pupils are in, on or before a day; nil when the file holds none.
  public func lastSchoolDay(onOrBefore day: Day) -> Day? {
    guard let first = terms.first?.start else { return nil }
    var candidate = min(day, terms.last?.end ?? day)
    while candidate >= first {
      if isSchoolDay(candidate) { return candidate }
      candidate = candidate.adding(days: -1)
    }
    return nil
  }

  /// The first day pupils are in, on or after a day; nil when the file holds none.
  public func firstSchoolDay(onOrAfter day: Day) -> Day? {
    guard let last = terms.last?.end else { return nil }
    var candidate = max(day, terms.first?.start ?? day)
    while candidate <= last {
      if isSchoolDay(candidate) { return candidate }
      candidate = candidate.adding(days: 1)
    }
    return nil
  }

  /// The day so many school days later, the day itself not counted; nil beyond the file.
  public func adding(schoolDays count: Int, to day: Day) -> Day? {
    guard let last = terms.last?.end else { return nil }
    var left = count
    var candidate = day
    while left > 0 {
      candidate = candidate.adding(days: 1)
      guard candidate <= last else { return nil }
      if isSchoolDay(candidate) { left -= 1 }
    }
    return candidate
  }
}

extension SchoolCalendar {
  /// The start year of the school year that a day belongs to (1 September is the first day).
  public static func startYear(of day: Day) -> Int {
    let (year, month, _) = day.parts
    return month >= 9 ? year : year - 1
  }
}
