import Archive
import Record
import Testing

@Suite struct SettingsYAMLTests {
  private func read(_ text: String) -> SettingsReading { Settings.read(bytes: Array(text.utf8)) }

  private func places(_ text: String) -> [String] {
    read(text).findings.map { "\($0.line):\($0.column)" }
  }

  private let school = "school: {name: Example Primary School, dfe: 9991001}\n"

  @Test func theShortestFileIsEnough() throws {
    let settings = try #require(read(school).settings)
    #expect(
      settings
        == Settings(
          school: School(
            name: "Example Primary School", localAuthority: "999", establishment: "1001")))
    #expect(settings.zone == .london && settings.retentionYears == 25)
    #expect(settings.exports.csvByteOrderMark && settings.exports.atClose.count == 4)
  }

  @Test func everythingIsRead() throws {
    let settings = try #require(
      read(
        """
        school:
          name: "St Zoë's: Church & State"
          dfe: 999/1001
          urn: 123456
        plan: {name: Individual Support Plan, short: ISP}
        time-zone: UTC
        terms:
          - {year: 2025-26, name: autumn, start: 2025-09-02, half-term: 2025-10-25/2025-11-02, end: 2025-12-19}
          - {year: 2025/2026, name: Spring, start: 05/01/2026, end: 2026-03-27}
        inset: [2025-09-01, 2025-11-03]
        bank-holidays: [2025-12-25]
        retention-years: 31
        exports: {folder: /srv/office, csv-dates: iso, csv-bom: no, at-close: [document]}
        ctf: {version: 25.0, supplier: Example}
        staff: [{name: Ms Okafor, role: SENCO}, {name: Mr Bell}]
        """.split(separator: "&").joined(separator: "and")
      ).settings)
    #expect(settings.school.name == "St Zoë's: Church and State" && settings.school.urn == "123456")
    #expect(settings.school.planName == "Individual Support Plan")
    #expect(settings.school.planShortName == "ISP" && settings.zone == .utc)
    #expect(settings.calendar.terms.map(\.year) == ["2025-26", "2025-26"])
    let half = try #require(settings.calendar.terms[0].halfTerm)
    #expect(half.lowerBound == Day(2025, 10, 27) && half.upperBound == Day(2025, 10, 31))
    #expect(settings.calendar.terms[1].start == Day(2026, 1, 5))
    #expect(settings.calendar.inset.count == 2 && settings.calendar.bankHolidays.count == 1)
    #expect(settings.retentionYears == 31 && settings.exports.folder == "/srv/office")
    #expect(settings.exports.csvDates == .iso && !settings.exports.csvByteOrderMark)
    #expect(settings.exports.atClose == [.document])
    #expect(settings.ctfVersion == "25.0" && settings.ctfSupplier == "Example")
    #expect(
      settings.staff == [
        StaffMember(name: "Ms Okafor", role: "SENCO"), StaffMember(name: "Mr Bell", role: "staff"),
      ])
  }

  @Test func allMistakesComeAtOnceWithTheirPlaces() {
    let reading = read(
      """
      school:
        name: Café School
        name: Twice
        dfe: 99910
        url: 1
      plan: {nam: Individual Support Plan}
      time-zone: Europe/Paris
      retention-years: ten
      inset: [2025-09-06, 31/04/2026]
      bank-holidays: 2025-12-25
      exports:
        folder: ~/x
        csv-dates: us
        csv-bom: maybe
        at-close: [document, ctf]
      ctf: {version: 2025}
      staff: [{role: SENCO}, Ann]
      trems: 3
      """)
    #expect(reading.settings == nil)
    #expect(
      reading.findings.map { "\($0.line):\($0.column)" } == [
        "2:3", "4:8", "5:3", "6:8", "7:12", "8:18", "9:9", "9:21", "10:16", "12:11", "13:14",
        "14:12", "15:24", "16:16", "17:9", "17:24", "18:1",
      ])
    let words = reading.findings.map(\.message)
    #expect(words[0].contains("`name` stands twice"))
    #expect(words[2].contains("did you mean `urn`?") && words[16].contains("did you mean `terms`?"))
    #expect(
      reading.findings[1].rendered == """
        school.yaml:4:8: school dfe: a DfE number has 7 digits, the local authority's three and \
        the school's four
            dfe: 99910
                 ^
        """)
  }

  @Test func termsAreCheckedAgainstEachOther() {
    func terms(_ rows: String...) -> [String] {
      read(school + "terms:\n" + rows.map { "  - {\($0)}" }.joined(separator: "\n")).findings
        .map { "\($0.line):\($0.column) \($0.message)" }
    }
    let autumn = "year: 2025-26, name: autumn, start: 2025-09-02, end: 2025-12-19"
    #expect(terms(autumn).isEmpty)
    #expect(terms(autumn, autumn).contains { $0.hasPrefix("4:27") && $0.contains("given twice") })
    #expect(
      terms(autumn, "year: 2025-26, name: spring, start: 2025-12-19, end: 2026-03-27")[0]
        .hasPrefix("4:42 this term begins before the autumn term"))
    #expect(
      terms("year: 2024-25, name: autumn, start: 2025-09-02, end: 2025-12-19")[0]
        .contains("Tuesday 2 September 2025 is not in the school year 2024-25"))
    #expect(
      terms("year: 2025-26, name: autumn, start: 2025-12-19, end: 2025-09-02")[0]
        .contains("ends before it begins"))
    for half in ["2025-12-22/2025-12-26", "2025-08-25/2025-09-05", "2025-10-27/2026-02-20"] {
      let row =
        "year: 2025-26, name: autumn, start: 2025-09-02, half-term: \(half), end: 2025-12-19"
      #expect(terms(row).count == 1 && terms(row)[0].contains("so it is no half-term"))
    }
    #expect(
      terms(
        "year: 2025-26, name: autumn, start: 2025-09-02, half-term: 2025-10-31/2025-10-27, "
          + "end: 2025-12-19")[0].hasPrefix("3:76 the half-term ends before"))
    #expect(
      terms("year: 25, name: autumn, start: 2025-09-02, end: 2025-12-19")[0]
        .contains("write the school year as 2025-26"))
    #expect(terms("name: autumn").count == 3)
    #expect(
      terms(
        "year: 2025-26, name: spring, start: 2025-09-02, end: 2025-12-19",
        "year: 2025-26, name: autumn, start: 2026-01-05, end: 2026-03-27")[0]
        .contains("cannot come after"))
  }

  @Test func weekendsAreDoubtfulAndNotWrong() {
    let reading = read(
      school
        + "terms:\n  - {year: 2025-26, name: autumn, start: 2025-08-31, end: 2025-12-19}\n"
        + "inset: [2025-09-06]\n")
    #expect(reading.findings.map(\.severity) == [.warning, .warning])
    #expect(reading.settings != nil)
    #expect(reading.findings[0].rendered.contains("warning: Sunday 31 August 2025"))
  }

  @Test(arguments: [
    ("school:\n\tname: A\n", "2:1"), ("school: {name: \"A\n", "1:16"),
    ("school: {name: A\nterms: []\n", "2:6"), ("school:\n  name: A\n dfe: 1\n", "3:2"),
    ("school: @x\n", "1:9"), ("name A\nb: c\n", "2:2"), ("---\na: 1\n---\nb: 2\n", "3:1"),
    ("a: \u{1}\n", "1:4"), ("just words", "1:1"), ("- a\n", "1:1"), ("", "0:0"),
    ("# note\n", "0:0"),
    ("? a\n: b\n", "1:1"),
  ])
  func whatIsNoYAMLIsSaidWithItsPlace(_ text: String, _ place: String) {
    let reading = read(text)
    #expect(reading.settings == nil)
    #expect(places(text).first == place)
    #expect(reading.findings.allSatisfy { !$0.message.contains("this is not YAML") })
  }

  @Test(arguments: [
    "a: &x [1]\nb: *x\n", "a: [&x 1, *x]", "&x a: 1", "{\"a\":*x}", "a: \"q &x\"", "- *x",
    "a: 1 # *x", "\u{2028}&x", "a: 'b' : &c d",
  ])
  func anchorsAndAliasesAreRefusedWhereverTheyStand(_ text: String) {
    let findings = read(text).findings
    #expect(findings.count == 1 && findings[0].message.contains("& or *"))
  }

  @Test func ordinaryAmpersandsAndStarsAreFine() throws {
    let text = """
      # *important* & R&D
      school: {name: "Tea & Cake, R&D 2*3, 4 * 5", dfe: 9991001}
      """
    #expect(try #require(read(text).settings).school.name == "Tea & Cake, R&D 2*3, 4 * 5")
  }

  @Test func nothingLargeOrDeepTakesLong() {
    let million = 400_000
    for text in [
      String(repeating: "[", count: million), String(repeating: "- ", count: million / 2),
      "a: " + String(repeating: "x", count: million),
      "a: " + String(repeating: "[", count: 990) + String(repeating: "]", count: 990),
      String(repeating: "{", count: 990) + String(repeating: "}", count: 990),
      String(repeating: "{a: ", count: 990) + String(repeating: "}", count: 990),
      (0..<10_000).map { "k\($0): \($0)" }.joined(separator: "\n"),
    ] {
      let reading = read(text)
      #expect(reading.settings == nil && !reading.findings.isEmpty)
      #expect(reading.findings.count <= 200)
      #expect(reading.findings.allSatisfy { $0.rendered.utf8.count < 1_000 })
    }
    let large = read(String(repeating: " ", count: 1_100_000))
    #expect(
      large.findings.map(\.message) == [
        "the file is larger than 1 MB; this cannot be the right file"
      ])
  }

  @Test func windows1252IsReadToo() {
    let bytes = Array("school: {name: Caf".utf8) + [0xE9] + Array(" School, dfe: 9991001}".utf8)
    #expect(Settings.read(bytes: bytes).settings?.school.name == "Café School")
  }

  @Test func noBytesBreakIt() {
    var state: UInt64 = 7
    let parts = Array("\n\n  -:{}[],\"'#|>?!%@`&*abc1".utf8) + [0, 9, 13, 0x80, 0xC3, 0xA9, 0xFF]
    for _ in 0..<3_000 {
      var bytes = Array("school: ".utf8)
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(parts[Int(state >> 33) % parts.count])
      }
      let reading = Settings.read(bytes: bytes)
      #expect((reading.settings == nil) == reading.findings.contains { $0.severity == .error })
    }
  }
}
