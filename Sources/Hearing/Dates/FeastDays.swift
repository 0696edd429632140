import Record

/// The rule by which a feast or public holiday finds its days.
enum FeastRule: Sendable {
  /// The same date every year.
  case fixed(Int, Int)
  /// Days after Easter Sunday, from the first to the last.
  case easter(Int, Int)
  /// Days after the Easter of the Eastern churches.
  case easternEaster(Int)
  /// The nth weekday of a month (Monday is 0); the last when n is negative.
  case nth(Int, Int, Int)
  /// The nearest weekday before a date, so many days more.
  case before(weekday: Int, month: Int, day: Int, plus: Int)
  /// Days after the Jewish New Year, and how long.
  case jewish(Int, Int)
  /// Days before the next Jewish New Year, and how long.
  case jewishSpring(Int, Int)
  case hanukkah
  /// Dates kept by the moon, from a table of days since 1 January 2000, and how long.
  case table([Int], Int)
  /// From one day of a table to the eve of the next day of another.
  case between([Int], [Int])

  /// The days of the feast that begin in a year.
  func days(in year: Int) -> [ClosedRange<Day>] {
    func span(_ day: Day?, _ length: Int = 1) -> [ClosedRange<Day>] {
      day.map { [$0...$0.adding(days: max(1, length) - 1)] } ?? []
    }
    switch self {
    case .fixed(let month, let day): return span(Day(year, month, day))
    case .easter(let from, let to):
      return span(FeastRule.easter(year)?.adding(days: from), to - from + 1)
    case .easternEaster(let from): return span(FeastRule.easternEaster(year)?.adding(days: from))
    case .nth(let count, let weekday, let month):
      return span(FeastRule.nth(count, weekday, month, year))
    case .before(let weekday, let month, let day, let plus):
      guard let limit = Day(year, month, day) else { return [] }
      let back = (limit.weekday.rawValue - weekday + 6) % 7 + 1
      return span(limit.adding(days: plus - back))
    case .jewish(let after, let length):
      return span(FeastRule.jewishNewYear(in: year)?.adding(days: after), length)
    case .jewishSpring(let before, let length):
      return span(FeastRule.jewishNewYear(in: year)?.adding(days: -before), length)
    case .hanukkah:
      guard let first = FeastRule.jewishNewYear(in: year),
        let next = FeastRule.jewishNewYear(in: year + 1)
      else { return [] }
      let isFull = next.days(since: first) % 10 == 5
      return span(first.adding(days: isFull ? 84 : 83), 8)
    case .table(let days, let length):
      return days.map { Day(number: 10_957 + $0) }.filter { $0.year == year }
        .flatMap { span($0, length) }
    case .between(let starts, let ends):
      return starts.filter { Day(number: 10_957 + $0).year == year }.flatMap { start in
        ends.first { $0 > start }.map { span(Day(number: 10_957 + start), $0 - start) } ?? []
      }
    }
  }

  /// Easter Sunday of the Western churches.
  static func easter(_ year: Int) -> Day? {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return Day(year, f / 31, f % 31 + 1)
  }

  /// Easter Sunday of the Eastern churches, in our calendar (right from 1900 to 2099).
  static func easternEaster(_ year: Int) -> Day? {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    return Day(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1)?.adding(days: 13)
  }

  /// The nth weekday of a month; the last when `count` is negative.
  static func nth(_ count: Int, _ weekday: Int, _ month: Int, _ year: Int) -> Day? {
    guard let first = Day(year, month, 1) else { return nil }
    let length = Day.length(ofMonth: month, in: year)
    let ahead = (weekday - first.weekday.rawValue + 7) % 7
    if count < 0 {
      return first.adding(days: ahead + (length - 1 - ahead) / 7 * 7 + 7 * (count + 1))
    }
    let day = first.adding(days: ahead + 7 * (count - 1))
    return day.month == month ? day : nil
  }

  /// 1 Tishri of the Jewish year that begins in a year.
  static func jewishNewYear(in year: Int) -> Day? {
    guard (1...9000).contains(year) else { return nil }
    let jewish = year + 3761
    let before = newYearDays(jewish - 1)
    let here = newYearDays(jewish)
    let after = newYearDays(jewish + 1)
    let delay = after - here == 356 ? 2 : (here - before == 382 ? 1 : 0)
    return Day(number: here + delay - 2_092_590)
  }

  private static func newYearDays(_ jewish: Int) -> Int {
    let months = (235 * jewish - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts / 25_920
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
  }
}
