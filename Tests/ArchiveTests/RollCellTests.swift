import Record
import Testing

@testable import Archive

@Suite struct RollCellTests {
  @Test(arguments: [
    ("03/04/2016", "2016-04-03"), ("3/4/16", "2016-04-03"), ("03-Apr-2016", "2016-04-03"),
    ("3 April 2016", "2016-04-03"), ("3rd Apr 16", "2016-04-03"), ("03.04.2016", "2016-04-03"),
    ("2016-04-03", "2016-04-03"), ("2016-04-03T00:00:00", "2016-04-03"),
    ("03/04/2016 00:00:00", "2016-04-03"), ("3/4/2016 12:00 AM", "2016-04-03"),
    ("Sun 3 Apr 2016", "2016-04-03"), ("29/02/2016", "2016-02-29"), ("1-SEP-99", "1999-09-01"),
    ("2016/4/3", "2016-04-03"),
  ])
  func daysAreReadDayFirst(_ text: String, _ iso: String) throws {
    #expect(try WrittenDay.day(text).iso == iso)
  }

  @Test(arguments: [
    ("03/25/2016", WrittenDay.Fault.monthFirst), ("31/04/2016", .impossible),
    ("29/02/2015", .impossible), ("2016-02-30", .impossible), ("42463", .serial),
    ("00/00/2016", .impossible), ("3/4/0016", .year), ("3/4/2999", .year), ("April 3", .unreadable),
    ("3/4", .unreadable), ("", .unreadable), ("n/a", .unreadable), ("3/4/2016/5", .unreadable),
    ("-3/4/2016x", .unreadable), ("32/32/2016", .impossible), ("April 3 2016", .unreadable),
  ])
  func whatIsNoDayIsSaid(_ text: String, _ fault: WrittenDay.Fault) {
    #expect(throws: fault) { try WrittenDay.day(text) }
  }

  @Test(arguments: [
    ("Year 4", "4"), ("4", "4"), ("04", "4"), ("Y4", "4"), ("Yr 4", "4"), ("Year4", "4"),
    ("NC Year 11", "11"), ("Year Group 4", "4"), ("R", "R"), ("Reception", "R"), ("YR", "R"),
    ("Year R", "R"), ("N1", "N1"), ("Nursery 2", "N2"), ("Nursery", "N"), ("14", "14"),
    ("Curriculum Year  4", "4"),
  ])
  func yearsByCodeOrName(_ text: String, _ year: String) throws {
    #expect(try CodedCell.year(text) == year)
  }

  @Test(arguments: ["44", "0", "-1", "Year", "Year four", "5K", "2016", "4.5"])
  func whatIsNoYear(_ text: String) {
    #expect(throws: CodedCell.Fault.self) { try CodedCell.year(text) }
  }

  @Test(arguments: [
    ("N", SENProvision.none), ("No SEN", .none), ("N - No Special Educational Need", .none),
    ("K", .support), ("k", .support), ("SEN Support", .support), ("K - SEN Support", .support),
    ("SEN support (K)", .support), ("E", .plan), ("EHCP", .plan), ("EHC Plan", .plan),
    ("E - Education, Health and Care Plan", .plan), ("Education, health and care plan", .plan),
  ])
  func provisionByCodeOrName(_ text: String, _ provision: SENProvision) throws {
    #expect(try CodedCell.provision(text) == provision)
  }

  @Test(arguments: [
    ("S", "2115"), ("Statement", "2115"), ("S - Statement of SEN", "2115"),
    ("A", "no longer valid"), ("School Action", "no longer valid"),
    ("P - School Action Plus", "no longer valid"), ("SA+", "no longer valid"), ("x", "N, K or E"),
    ("K or N", "N, K or E"),
  ])
  func oldProvisionIsRefusedWithTheCensusNote(_ text: String, _ words: String) {
    let fault = #expect(throws: CodedCell.Fault.self) { try CodedCell.provision(text) }
    #expect(fault?.words.contains(words) == true)
  }

  @Test(arguments: [
    ("SLCN", [NeedType.SLCN]), ("slcn", [.SLCN]),
    ("Speech, Language and Communication Needs", [.SLCN]),
    ("SLCN - Speech, language and communication needs", [.SLCN]),
    ("Visual Impairment", [.VI]), ("Autism", [.ASD]), ("ASD; SEMH", [.ASD, .SEMH]),
    ("Moderate Learning Difficulty (MLD)", [.MLD]), ("Down's Syndrome", [.DS]),
    ("SLCN, ASD", [.SLCN, .ASD]),
  ])
  func needsByCodeOrName(_ text: String, _ needs: [NeedType]) throws {
    #expect(try CodedCell.needs(text) == needs)
  }

  @Test(arguments: ["Dyslexia", "BESD", "SLCN - Hearing impairment", "?", "S"])
  func whatIsNoNeed(_ text: String) {
    #expect(throws: CodedCell.Fault.self) { try CodedCell.needs(text) }
  }

  private func sen(_ status: String, _ needs: String...) -> (SENStatus, String, Bool) {
    let headings = needs.indices.map { "SEN Need \($0 + 1)" }.joined(separator: ",")
    let roll = Synthetic.table(
      "Surname,Forename,SEN Status,\(headings)\nA,B,\(status),\(needs.joined(separator: ","))\n")
    return (
      roll.rows[0].pupil.sen, roll.words(atLine: 2), roll.rows[0].given.contains(.provision)
    )
  }

  @Test func theRulesOfSENCodes() {
    var (status, words, isGiven) = sen("N", "SLCN")
    #expect(status == SENStatus(provision: .none) && !isGiven)
    #expect(words.contains("cannot have needs"))
    (status, words, isGiven) = sen("K", "")
    #expect(status == SENStatus(provision: .support) && isGiven)
    #expect(words.contains("needs a primary need"))
    (status, words, _) = sen("E", "NSA", "HI")
    #expect(status.needs == [.HI] && words.contains("NSA goes only with"))
    (status, words, _) = sen("K", "SEMH", "SEMH")
    #expect(status.needs == [.SEMH] && words.contains("twice"))
    (status, words, _) = sen("K", "", "MLD")
    #expect(status.needs == [.MLD] && words.contains("no primary"))
    (status, words, _) = sen("", "MLD")
    #expect(status == SENStatus(provision: .none) && words.contains("no SEN provision"))
    (status, words, _) = sen("K", "NSA")
    #expect(status.needs == [.NSA] && words.isEmpty)
  }

  @Test func supportCannotBeginBeforeBirth() {
    let roll = Synthetic.table(
      "Surname,Forename,DOB,SEN,SEN Start,Primary Need\nA,B,01/02/2015,K,01/01/2015,MLD\n")
    #expect(roll.rows[0].pupil.sen == SENStatus(provision: .support, needs: [.MLD]))
    #expect(roll.words(atLine: 2).contains("before the date of birth"))
  }

  @Test func namesFoldAsPeopleCompareThem() {
    #expect(NameFold.folded("  Zoë O’Brien-ŁUKASZ ") == "zoe obrien lukasz")
    #expect(NameFold.folded("Zoe\u{301}") == NameFold.folded("Zoé"))
    #expect(NameFold.folded("Þór Æsir Strauß") == "thor aesir strauss")
    #expect(NameFold.folded("محمد") == "محمد")
    #expect(NameFold.distance("kahn", "khan", limit: 2) == 1)
    #expect(NameFold.distance("abc", "xyz", limit: 2) == nil)
    #expect(NameFold.distance("", "ab", limit: 2) == 2)
  }
}
