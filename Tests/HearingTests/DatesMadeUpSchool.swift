import Hearing
import Record

/// A made-up school and the ways the tables of dates are read with it.
enum MadeUpSchool {
  /// A day from `yyyy-MM-dd`, and 1 January 1970 for anything else.
  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func days(_ list: String) -> Set<Day> {
    Set(list.split(separator: " ").map { day(String($0)) })
  }

  static func term(
    _ year: String, _ name: Term.Name, _ start: String, _ end: String, _ halfTerm: String,
    _ halfTermEnd: String
  ) -> Term {
    Term(
      year: year, name: name, start: day(start), end: day(end),
      halfTerm: day(halfTerm)...day(halfTermEnd))
  }

  /// Two school years and the summer term before them.
  static let calendar = SchoolCalendar(
    terms: [
      term("2024-25", .summer, "2025-04-22", "2025-07-22", "2025-05-26", "2025-05-30"),
      term("2025-26", .autumn, "2025-09-03", "2025-12-19", "2025-10-27", "2025-10-31"),
      term("2025-26", .spring, "2026-01-06", "2026-03-27", "2026-02-16", "2026-02-20"),
      term("2025-26", .summer, "2026-04-13", "2026-07-22", "2026-05-25", "2026-05-29"),
      term("2026-27", .autumn, "2026-09-03", "2026-12-18", "2026-10-26", "2026-10-30"),
      term("2026-27", .spring, "2027-01-05", "2027-03-25", "2027-02-15", "2027-02-19"),
      term("2026-27", .summer, "2027-04-12", "2027-07-21", "2027-05-31", "2027-06-04"),
    ],
    inset: days(
      "2025-09-01 2025-09-02 2026-01-05 2026-02-23 2026-07-21 2026-07-22 2026-09-01 2026-09-02 "
        + "2027-01-04"),
    bankHolidays: days(
      "2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 "
        + "2026-12-25 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31"))

  /// The school with a review set, for a pupil in Year 3.
  static func setting(on today: String = "2026-03-11") -> Setting {
    Setting(
      today: day(today), calendar: calendar, review: day("2026-06-18"), pupilYear: 3)
  }

  /// No calendar, no review, no pupil.
  static func plain(on today: String = "2026-03-11") -> Setting { Setting(today: day(today)) }

  /// What was found, in short: `2026-03-13`, `start/end`, `one | other` for two readings, `!`
  /// after a wrong weekday, `?` for a date without a day, ` ; ` between dates, `-` for none.
  static func told(_ readings: [DateReading]) -> String {
    if readings.isEmpty { return "-" }
    return readings.map { reading in
      guard reading.start != nil else { return "?" }
      let all = reading.readings.map { one in
        one.start == one.end ? one.start.iso : "\(one.start.iso)/\(one.end.iso)"
      }
      return all.joined(separator: " | ") + (reading.weekdayMismatch ? "!" : "")
    }.joined(separator: " ; ")
  }

  /// The rows of a table, `phrase = what is found`.
  static func rows(_ table: String) -> [(phrase: String, found: String)] {
    table.split(separator: "\n").compactMap { row in
      let parts = row.split(separator: "=")
      guard parts.count == 2 else { return nil }
      return (String(parts[0].dropLast()), String(parts[1].dropFirst()))
    }
  }

  /// The rows of a table that are not read as it says.
  static func misread(_ table: String, _ setting: Setting) -> [String] {
    rows(table).compactMap { row in
      let found = told(dates(in: Line(row.phrase), setting))
      return found == row.found ? nil : "\(row.phrase): \(found), not \(row.found)"
    }
  }
}
