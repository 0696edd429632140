import Hearing
import Record
import Testing

@Suite("Dates")
struct DatesTests {
  @Test("general English", arguments: 0..<2)
  func general(half: Int) {
    let table = half == 0 ? datesGeneralA : datesGeneralB
    #expect(MadeUpSchool.rows(table).count > 150)
    #expect(MadeUpSchool.misread(table, MadeUpSchool.plain()) == [])
  }

  @Test("school time", arguments: 0..<2)
  func school(half: Int) {
    let table = half == 0 ? datesSchoolA : datesSchoolB
    #expect(MadeUpSchool.rows(table).count > 150)
    #expect(MadeUpSchool.misread(table, MadeUpSchool.setting()) == [])
  }

  @Test("lines without a date", arguments: [false, true])
  func none(hasCalendar: Bool) {
    let setting = hasCalendar ? MadeUpSchool.setting() : MadeUpSchool.plain()
    let lines = datesNone.split(separator: "\n").map(String.init)
    #expect(lines.count > 200)
    let found = lines.filter { !dates(in: Line($0), setting).isEmpty }
    #expect(found == [])
  }

  @Test("the same words on other days of the year")
  func elsewhere() {
    for (today, table) in datesElsewhere {
      #expect(MadeUpSchool.rows(table).count > 3)
      #expect(MadeUpSchool.misread(table, MadeUpSchool.setting(on: today)) == [], "\(today)")
    }
  }

  @Test("day first, never month first")
  func dayFirst() {
    for (text, iso) in [("3/7/26", "2026-07-03"), ("03-07-2026", "2026-07-03")] {
      #expect(dates(in: Line(text), MadeUpSchool.plain()).first?.start?.iso == iso)
    }
    let impossible = dates(in: Line("due 13/25/2026"), MadeUpSchool.plain())
    #expect(impossible.first?.start == nil)
    #expect(impossible.first?.why?.contains("no month 25") == true)
  }

  @Test("no day, and why")
  func why() {
    let plain = MadeUpSchool.plain()
    let school = MadeUpSchool.setting()
    let cases: [(String, Setting, String)] = [
      ("by half term", plain, "there is no school calendar to read it by"),
      ("end of Year 6", school, "the school’s calendar does not reach that far"),
      ("end of Year 6", plain, "the pupil’s year group is not known"),
      ("at the next review", plain, "the next review has no date yet"),
      ("31 June", plain, "there is no 31 June"),
      ("in a few weeks", plain, "“a few” names no number"),
    ]
    for (text, setting, why) in cases {
      let found = dates(in: Line(text), setting)
      #expect(found.map(\.why) == [why], "\(text)")
      #expect(found.first?.readings.isEmpty == true)
    }
  }

  @Test("two honest readings are both given, with their reasons")
  func ambiguous() {
    let reading = dates(in: Line("next Friday"), MadeUpSchool.plain()).first
    #expect(reading?.kind == .ambiguous)
    #expect(
      reading?.readings.map(\.because) == ["Friday of next week", "the coming Friday"])
    let halfTerm = dates(in: Line("next half term"), MadeUpSchool.setting(on: "2026-01-14")).first
    #expect(
      MadeUpSchool.told([halfTerm].compactMap { $0 })
        == "2026-02-16/2026-02-20 | 2026-02-24/2026-03-27")
  }

  @Test("kinds and relations")
  func kinds() {
    let cases: [(String, DateReading.Kind, DateReading.Relation)] = [
      ("by half term", .day, .by), ("next term", .term, .on), ("Spring 2", .term, .on),
      ("over Easter", .range, .during), ("until Friday", .day, .until),
      ("within 3 weeks", .day, .within), ("since Christmas", .day, .since),
      ("next Friday", .ambiguous, .on), ("before the review", .day, .before),
      ("w/c 20 April", .range, .on), ("this school year", .term, .on),
    ]
    for (text, kind, relation) in cases {
      let reading = dates(in: Line(text), MadeUpSchool.setting()).first
      #expect(reading?.kind == kind, "\(text)")
      #expect(reading?.relation == relation, "\(text)")
    }
  }

  @Test("a plain count of weeks says when it lands in a holiday")
  func landing() {
    let found = dates(in: Line("in 4 weeks"), MadeUpSchool.setting()).first
    #expect(found?.start?.iso == "2026-04-08")
    #expect(found?.because.contains("in the Easter holidays") == true)
  }

  @Test("the past, when it is preferred")
  func past() {
    var setting = MadeUpSchool.plain()
    setting.preference = .past
    let cases = [
      ("3 April", "2025-04-03"), ("Friday", "2026-03-06"), ("22/04", "2025-04-22"),
      ("the 27th", "2026-02-27"), ("June", "2025-06-01/2025-06-30"), ("Christmas", "2025-12-25"),
    ]
    for (text, expected) in cases {
      #expect(MadeUpSchool.told(dates(in: Line(text), setting)) == expected, "\(text)")
    }
  }

  @Test("spans count Unicode scalars")
  func spans() {
    let line = Line("Zoë 👩‍👧 reads by Friday week.")
    let found = dates(in: line, MadeUpSchool.plain())
    #expect(found.first?.phrase == "by Friday week")
    #expect(found.first.map { line.phrase($0.span) } == "by Friday week")
    #expect(found.first?.span == Span(14, 28))
  }
}

/// The same words on other days of the year.
let datesElsewhere: [(String, String)] = [
  (
    "2026-01-14",
    """
    by half term = 2026-02-13
    after half term = 2026-02-24
    by next half term = 2026-02-13 | 2026-03-27
    this half term = 2026-01-06/2026-02-13
    the half term after next = 2026-05-25/2026-05-29
    first week back = 2026-02-24/2026-02-27
    the Monday after half term = 2026-02-23
    in 6 school weeks = 2026-03-04
    the hols = 2026-02-16/2026-02-20
    """
  ),
  (
    "2026-02-18",
    """
    by half term = 2026-05-22
    half term = 2026-02-16/2026-02-20
    after half term = 2026-02-24
    in 3 school weeks = 2026-03-11
    first day back = 2026-02-24
    this term = 2026-01-06/2026-03-27
    """
  ),
  (
    "2026-07-28",
    """
    end of term = 2026-12-18
    start of term = 2026-09-03
    this term = 2026-09-03/2026-12-18
    last term = 2026-04-13/2026-07-20
    after the holidays = 2026-09-03
    end of the school year = 2027-07-21
    in 10 school days = 2026-09-16
    end of Year 4 = 2027-07-21
    """
  ),
  (
    "2025-12-20",
    """
    after Christmas = 2026-01-06
    by Christmas = 2026-12-18
    next INSET day = 2026-01-05
    first week back = 2026-01-06/2026-01-09
    """
  ),
]
