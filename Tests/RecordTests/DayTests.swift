import Testing

@testable import Record

struct DayTests {
  @Test("days go to their number and back over four centuries")
  func roundTrips() throws {
    var day = try #require(Day(1900, 1, 1))
    let last = try #require(Day(2300, 12, 31))
    while day <= last {
      let (year, month, dayOfMonth) = day.parts
      #expect(Day(year, month, dayOfMonth) == day)
      day = day.adding(days: 37)
    }
  }

  @Test(
    "days that do not exist are none",
    arguments: [
      (2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (2100, 2, 29),
    ])
  func impossible(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year, month, day) == nil)
  }

  @Test("ISO text is read whole or not at all")
  func iso() {
    #expect(Day(iso: "2026-02-13")?.spoken == "Friday 13 February 2026")
    for text in ["2026-2-13", "2026-02-30", "2026-02-13T00:00", "", "13/02/2026", "2026-02-1٣"] {
      #expect(Day(iso: text) == nil)
    }
  }

  @Test("weekdays, months and British dates")
  func arithmetic() throws {
    let day = try #require(Day(2026, 1, 31))
    #expect(day.weekday == .saturday)
    #expect(day.adding(months: 1).iso == "2026-02-28")
    #expect(day.adding(months: -2).iso == "2025-11-30")
    #expect(day.british == "31/01/2026")
    #expect(day.monday.iso == "2026-01-26")
  }

  @Test("moments keep the school's clock")
  func moments() throws {
    let summer = try #require(Moment("2026-06-30T23:30:00+01:00"))
    #expect(summer.day.iso == "2026-06-30")
    #expect(summer.clock == "23:30")
    #expect(summer.text == "2026-06-30T23:30:00+01:00")
    #expect(summer == Moment(seconds: summer.seconds, offset: 60))
    for text in ["2026-06-30", "2026-06-30T24:00:00Z", "2026-06-30T23:30:00", "x"] {
      #expect(Moment(text) == nil)
    }
  }
}

struct CodesTests {
  @Test(
    "UPNs are checked by their letter",
    arguments: [
      "H801200001001", "R674123101121", "P207000016049", "N99910010901A", "V99920012401Z",
      "A30535001104A", "b801200005001 ",
    ])
  func right(_ text: String) throws {
    #expect(try UPN(text).text.count == 13)
  }

  @Test("wrong UPNs say what is wrong")
  func wrong() {
    #expect(throws: UPN.Fault.checkLetter(expected: "P")) { try UPN("Q207000016049") }
    #expect(throws: UPN.Fault.checkLetter(expected: "B")) { try UPN("A801200005001") }
    #expect(throws: UPN.Fault.length(4)) { try UPN("H801") }
    #expect(throws: UPN.Fault.character(position: 3)) { try UPN("H8O1200001001") }
    #expect(throws: UPN.Fault.character(position: 13)) { try UPN("H80120000100I") }
  }

  @Test("provision and needs must fit")
  func sen() {
    #expect(SENStatus(provision: .none, needs: [.SLCN]).faults.count == 1)
    #expect(SENStatus(provision: .support).faults.count == 1)
    #expect(SENStatus(provision: .plan, needs: [.NSA]).faults.count == 1)
    #expect(SENStatus(provision: .support, needs: [.SLCN, .SLCN]).faults.count == 1)
    #expect(SENStatus(provision: .support, needs: [.SLCN, .ASD]).faults.isEmpty)
    #expect(NeedType.allCases.count == 14)
  }
}

struct SchoolCalendarTests {
  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
  let calendar = SchoolCalendar(
    terms: [
      Term(
        year: "2025-26", name: .spring, start: day("2026-01-05"), end: day("2026-03-27"),
        halfTerm: day("2026-02-16")...day("2026-02-20"))
    ], inset: [day("2026-01-05")], bankHolidays: [day("2026-03-02")])

  @Test("holidays, INSET days, weekends and bank holidays are no school days")
  func schoolDays() {
    for (iso, isIn) in [
      ("2026-01-05", false), ("2026-01-06", true), ("2026-01-10", false), ("2026-02-17", false),
      ("2026-03-02", false), ("2026-03-27", true), ("2026-03-30", false),
    ] {
      #expect(calendar.isSchoolDay(Self.day(iso)) == isIn, Comment(rawValue: iso))
    }
  }

  @Test("the nearest school days, and counting them")
  func counting() {
    #expect(calendar.lastSchoolDay(onOrBefore: Self.day("2026-02-18")) == Self.day("2026-02-13"))
    #expect(calendar.firstSchoolDay(onOrAfter: Self.day("2026-02-14")) == Self.day("2026-02-23"))
    #expect(calendar.adding(schoolDays: 10, to: Self.day("2026-01-14")) == Self.day("2026-01-28"))
    #expect(calendar.adding(schoolDays: 10, to: Self.day("2026-03-20")) == nil)
    #expect(calendar.lastSchoolDay(onOrBefore: Self.day("2025-12-01")) == nil)
  }
}
