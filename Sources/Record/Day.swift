/// A calendar day, without a clock and without a time zone.
///
/// Stored as the number of days since 1 January 1970 in the proleptic Gregorian calendar, so
/// that arithmetic and comparison are whole-number work. Written in files as `yyyy-MM-dd`.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// A day from its distance to 1970-01-01, in days.
  public init(number: Int) { self.number = number }

  /// A day from its parts; nil when no such day exists (30 February, month 13).
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// A day from `yyyy-MM-dd`; nil for anything else, trailing text included.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }

  /// The number of days in a month of a year.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month (1–12) and day of the month (1–31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The year, as in 2026.
  public var year: Int { parts.year }
  /// The month, 1–12.
  public var month: Int { parts.month }
  /// The day of the month, 1–31.
  public var dayOfMonth: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday(rawValue: ((number + 3) % 7 + 7) % 7) ?? .monday
  }

  /// The day so many days later (earlier when negative).
  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day of the month so many months later, or that month's last day when it is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + months
    let newYear = index / 12
    let newMonth = index % 12 + 1
    return Day(newYear, newMonth, min(day, Day.length(ofMonth: newMonth, in: newYear))) ?? self
  }

  /// Days from `other` to this day.
  public func days(since other: Day) -> Int { number - other.number }

  /// The Monday of this day's week.
  public var monday: Day { adding(days: -weekday.rawValue) }

  /// `yyyy-MM-dd`.
  public var iso: String {
    let (year, month, day) = parts
    return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
  }

  /// `dd/mm/yyyy`, as British schools write it.
  public var british: String {
    let (year, month, day) = parts
    return "\(Day.padded(day, to: 2))/\(Day.padded(month, to: 2))/\(Day.padded(year, to: 4))"
  }

  /// `Friday 13 February 2026`: how every resolved date is read back.
  public var spoken: String {
    let (year, month, day) = parts
    return "\(weekday.name) \(day) \(Day.monthNames[month - 1]) \(year)"
  }

  /// English month names, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A whole number with leading zeros to a width.
  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: Codable, CustomStringConvertible {
  /// Reads `yyyy-MM-dd`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day as yyyy-MM-dd: \(text.prefix(20))")
    }
    self = day
  }

  /// Writes `yyyy-MM-dd`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }

  /// `yyyy-MM-dd`.
  public var description: String { iso }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable, Hashable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The English name.
  public var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
  }
}
