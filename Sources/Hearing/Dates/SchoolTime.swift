import Record

/// Days on which pupils are off: a half-term or the holiday after a term.
struct Closure: Sendable {
  /// The term it lies in or follows.
  let season: Season
  let isHalfTerm: Bool
  /// The first day of the holiday.
  let start: Day
  /// Its last day; nil when the calendar ends before it does.
  let end: Day?
  /// The last day pupils are in before it.
  let lastIn: Day
  /// The first day pupils are in after it; nil when the calendar ends before.
  let firstBack: Day?

  /// As people call it.
  var name: String {
    if isHalfTerm { return "the half-term holiday" }
    switch season {
    case .autumn: return "the Christmas holidays"
    case .spring: return "the Easter holidays"
    case .summer, .winter: return "the summer holidays"
    }
  }
}

/// A stretch of school that is taught: a term or half of one.
struct Taught: Sendable {
  let season: Season
  /// 1 or 2 for a half; nil for the whole term.
  let half: Int?
  /// The first calendar year of its school year.
  let schoolYear: Int
  /// The first day pupils are in.
  let start: Day
  /// The last day pupils are in.
  let end: Day

  /// As people call it.
  var name: String { half.map { "\(season) \($0)" } ?? "the \(season) term" }
}

/// Which of several times of a kind is meant.
enum Which: Sendable {
  /// None said: the one that is on, or the next.
  case coming
  case this, next, last
}

/// What a school's calendar says about terms, holidays and weeks.
struct SchoolTime: Sendable {
  let calendar: SchoolCalendar
  /// The holidays, earliest first.
  let closures: [Closure]
  /// The terms, from the first to the last day pupils are in.
  let terms: [Taught]
  /// The halves of the terms, Autumn 1 to Summer 2.
  let halves: [Taught]

  init(_ calendar: SchoolCalendar) {
    self.calendar = calendar
    closures = SchoolTime.closures(calendar)
    terms = calendar.terms.compactMap { term in
      SchoolTime.taught(calendar, term, half: nil, from: term.start, to: term.end)
    }
    halves = calendar.terms.flatMap { term -> [Taught] in
      guard let halfTerm = term.halfTerm else { return [] }
      let before = halfTerm.lowerBound.adding(days: -1)
      let after = halfTerm.upperBound.adding(days: 1)
      return [
        SchoolTime.taught(calendar, term, half: 1, from: term.start, to: before),
        SchoolTime.taught(calendar, term, half: 2, from: after, to: term.end),
      ].compactMap { $0 }
    }
  }

  /// Whether there is a calendar at all.
  var isKnown: Bool { !calendar.terms.isEmpty }

  /// Why a school time has no day.
  var silence: String {
    isKnown
      ? "the school’s calendar does not reach that far"
      : "there is no school calendar to read it by"
  }

  private static func closures(_ calendar: SchoolCalendar) -> [Closure] {
    var result: [Closure] = []
    for (index, term) in calendar.terms.enumerated() {
      let season = Season(term.name)
      if let halfTerm = term.halfTerm,
        let lastIn = calendar.lastSchoolDay(onOrBefore: halfTerm.lowerBound.adding(days: -1))
      {
        result.append(
          Closure(
            season: season, isHalfTerm: true, start: halfTerm.lowerBound, end: halfTerm.upperBound,
            lastIn: lastIn,
            firstBack: calendar.firstSchoolDay(onOrAfter: halfTerm.upperBound.adding(days: 1))))
      }
      guard let lastIn = calendar.lastSchoolDay(onOrBefore: term.end) else { continue }
      var following: Term?
      if index + 1 < calendar.terms.count { following = calendar.terms[index + 1] }
      if let start = following?.start, start.days(since: term.end) > 100 { following = nil }
      result.append(
        Closure(
          season: season, isHalfTerm: false, start: term.end.adding(days: 1),
          end: following?.start.adding(days: -1), lastIn: lastIn,
          firstBack: following.flatMap { calendar.firstSchoolDay(onOrAfter: $0.start) }))
    }
    return result
  }

  private static func taught(
    _ calendar: SchoolCalendar, _ term: Term, half: Int?, from: Day, to: Day
  ) -> Taught? {
    guard let start = calendar.firstSchoolDay(onOrAfter: from),
      let end = calendar.lastSchoolDay(onOrBefore: to), start <= end
    else { return nil }
    return Taught(
      season: Season(term.name), half: half,
      schoolYear: Int(term.year.prefix(4)) ?? SchoolCalendar.startYear(of: term.start),
      start: start, end: end)
  }

  /// The first calendar year of the school year that a day belongs to.
  func startYear(of day: Day) -> Int {
    if let term = calendar.term(containing: day), let year = Int(term.year.prefix(4)) {
      return year
    }
    return SchoolCalendar.startYear(of: day)
  }

  /// The weeks that hold a school day between two days, cut to the days pupils are in.
  func weeks(from start: Day, to end: Day) -> [(first: Day, last: Day)] {
    var result: [(first: Day, last: Day)] = []
    var monday = start.monday
    while monday <= end, result.count < 400 {
      let days = (0..<5).map { monday.adding(days: $0) }
        .filter { $0 >= start && $0 <= end && calendar.isSchoolDay($0) }
      if let first = days.first, let last = days.last { result.append((first, last)) }
      monday = monday.adding(days: 7)
    }
    return result
  }

  /// The first and last day pupils are in, in the week that begins on a Monday.
  func week(_ monday: Day) -> (first: Day, last: Day)? {
    let days = (0..<5).map { monday.adding(days: $0) }.filter { calendar.isSchoolDay($0) }
    guard let first = days.first, let last = days.last else { return nil }
    return (first, last)
  }

  /// The same weekday so many weeks on (back when negative), weeks without a school day left out.
  func adding(schoolWeeks count: Int, to day: Day) -> Day? {
    guard let first = calendar.terms.first?.start, let last = calendar.terms.last?.end,
      first.days(since: day) < 100
    else { return nil }
    var monday = day.monday
    var left = abs(count)
    while left > 0 {
      monday = monday.adding(days: count > 0 ? 7 : -7)
      guard monday <= last, count > 0 || monday >= first.monday else { return nil }
      if week(monday) != nil { left -= 1 }
    }
    return monday.adding(days: day.weekday.rawValue)
  }

  /// The day so many school days on (back when negative), the day itself not counted.
  func adding(schoolDays count: Int, to day: Day) -> Day? {
    if count >= 0 { return calendar.adding(schoolDays: count, to: day) }
    guard let first = calendar.terms.first?.start else { return nil }
    var left = -count
    var candidate = day
    while left > 0 {
      candidate = candidate.adding(days: -1)
      guard candidate >= first else { return nil }
      if calendar.isSchoolDay(candidate) { left -= 1 }
    }
    return candidate
  }

  /// The holiday a day lies in; nil on other days.
  func closure(on day: Day) -> Closure? {
    guard isKnown else { return nil }
    return closures.first { $0.start <= day && day <= ($0.end ?? $0.start.adding(days: 35)) }
  }
}

extension Season {
  init(_ name: Term.Name) {
    switch name {
    case .autumn: self = .autumn
    case .spring: self = .spring
    case .summer: self = .summer
    }
  }
}
