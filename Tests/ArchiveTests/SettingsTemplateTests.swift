import Archive
import Record
import Testing

@Suite struct SettingsTemplateTests {
  private func term(_ name: Term.Name, _ start: Day?, _ end: Day?, half: ClosedRange<Day>?) throws
    -> Term
  {
    Term(
      year: "2025-26", name: name, start: try #require(start), end: try #require(end),
      halfTerm: half)
  }

  @Test func whatIsWrittenIsReadBackTheSame() throws {
    let half = try #require(Day(2025, 10, 27))...(try #require(Day(2025, 10, 31)))
    let full = Settings(
      school: School(
        name: "St Zoë’s \"Top\" \\ School: #1", localAuthority: "999", establishment: "0001",
        urn: "123456", planName: "*Star* & Plan?", planShortName: "no"),
      zone: .utc,
      calendar: SchoolCalendar(
        terms: [
          try term(.autumn, Day(2025, 9, 2), Day(2025, 12, 19), half: half),
          try term(.spring, Day(2026, 1, 5), Day(2026, 3, 27), half: nil),
        ], inset: [half.upperBound], bankHolidays: [half.lowerBound]),
      retentionYears: 31,
      exports: Settings.Exports(
        folder: "/srv/Büro & Co", csvDates: .iso, csvByteOrderMark: false, atClose: []),
      ctfVersion: "26.0", ctfSupplier: "y",
      staff: [StaffMember(name: "Ms O’Kafor-Bell", role: "SENCO: lead")])
    for settings in [full, Settings(school: full.school)] {
      let reading = Settings.read(bytes: Array(settings.yaml.utf8))
      #expect(reading.findings.isEmpty)
      #expect(reading.settings == settings)
    }
  }

  @Test func itExplainsItself() {
    let settings = Settings(
      school: School(name: "Example School", localAuthority: "999", establishment: "1001"))
    let lines = settings.yaml.split(separator: "\n")
    #expect(lines.count { $0.contains("# ") } >= 12)
    #expect(lines.contains("  name: Example School") && lines.contains("  # urn: 123456"))
    #expect(lines.contains("  dfe: \"9991001\""))
  }

  @Test func theCTFVersionFollowsTheSchoolYear() throws {
    var settings = Settings(
      school: School(name: "A", localAuthority: "999", establishment: "1001"))
    #expect(settings.ctfVersion(on: try #require(Day(2026, 8, 31))) == "25.0")
    #expect(settings.ctfVersion(on: try #require(Day(2026, 9, 1))) == "26.0")
    settings.ctfVersion = "24.0"
    #expect(settings.ctfVersion(on: try #require(Day(2026, 9, 1))) == "24.0")
  }
}
