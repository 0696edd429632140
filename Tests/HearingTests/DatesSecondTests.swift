import Hearing
import Record
import Testing

@Suite("Dates at a second school")
struct DatesSecondTests {
  @Test(
    "tables read on many days, for pupils of many years",
    arguments: ["school A", "school B", "general", "more ways"])
  func tables(name: String) throws {
    let tables = [
      "school A": datesSecondSchoolA, "school B": datesSecondSchoolB,
      "general": datesSecondGeneral, "more ways": datesMoreWays,
    ]
    let table = try #require(tables[name])
    let misread = SecondSchool.misread(table)
    #expect(misread.count > 70)
    #expect(misread.compactMap { $0 } == [])
  }
}

/// A second made-up school, with an October half-term of two weeks in one year and INSET days
/// beside holidays.
enum SecondSchool {
  static let calendar = SchoolCalendar(
    terms: [
      term("2024-25", .autumn, "2024-09-03", "2024-12-20", "2024-10-28", "2024-11-01"),
      term("2024-25", .spring, "2025-01-07", "2025-04-04", "2025-02-17", "2025-02-21"),
      term("2024-25", .summer, "2025-04-22", "2025-07-22", "2025-05-26", "2025-05-30"),
      term("2025-26", .autumn, "2025-09-03", "2025-12-19", "2025-10-20", "2025-10-31"),
      term("2025-26", .spring, "2026-01-06", "2026-03-27", "2026-02-16", "2026-02-20"),
      term("2025-26", .summer, "2026-04-13", "2026-07-21", "2026-05-25", "2026-05-29"),
      term("2026-27", .autumn, "2026-09-03", "2026-12-18", "2026-10-26", "2026-10-30"),
      term("2026-27", .spring, "2027-01-05", "2027-03-25", "2027-02-15", "2027-02-19"),
      term("2026-27", .summer, "2027-04-12", "2027-07-21", "2027-05-31", "2027-06-04"),
    ],
    inset: MadeUpSchool.days(
      "2024-09-02 2024-10-25 2025-01-06 2025-06-02 2025-07-23 2025-09-01 2025-09-02 "
        + "2025-11-03 2026-01-05 2026-02-13 2026-06-01 2026-09-01 2026-09-02 2026-10-23 "
        + "2027-01-04 2027-02-22 2027-06-07"),
    bankHolidays: MadeUpSchool.days(
      "2024-08-26 2024-12-25 2024-12-26 2025-01-01 2025-04-18 2025-04-21 2025-05-05 "
        + "2025-05-26 2025-08-25 2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 "
        + "2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28 2027-01-01 2027-03-26 "
        + "2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28"))

  /// For every row of a table, what is wrong with its reading, or nil.
  static func misread(_ table: String) -> [String?] {
    var setting = Setting(today: MadeUpSchool.day("2026-01-14"), calendar: calendar)
    return table.split(separator: "\n").compactMap { line -> String?? in
      if line.hasPrefix("@ ") {
        let parts = line.dropFirst(2).split(separator: " ").map(String.init)
        setting = Setting(
          today: MadeUpSchool.day(parts[0]), calendar: calendar,
          review: parts[2] == "-" ? nil : MadeUpSchool.day(parts[2]), pupilYear: Int(parts[1]))
        return nil
      }
      guard let row = MadeUpSchool.rows(String(line)).first else { return nil }
      let found = MadeUpSchool.told(dates(in: Line(row.phrase), setting))
      return .some(
        found == row.found
          ? nil : "\(row.phrase) on \(setting.today.iso): \(found), not \(row.found)")
    }
  }

  private static func term(
    _ year: String, _ name: Term.Name, _ start: String, _ end: String, _ halfTerm: String,
    _ halfTermEnd: String
  ) -> Term {
    MadeUpSchool.term(year, name, start, end, halfTerm, halfTermEnd)
  }
}
