import Archive
import Hearing
import Interview
import Paperwork
import Record
import Testing

@testable import accord

/// Everything a test meeting needs: the built-in words and a made-up school.
struct StageSet {
  let words = PromptFiles(folders: [])
  let phrases: Phrases
  let lexicon: Lexicon
  let papers: Papers
  let scripts: [MeetingKind: Script]

  static let shared = Result { try StageSet() }

  init() throws {
    phrases = try words.phrases()
    lexicon = try words.lexicon()
    papers = try words.papers()
    var scripts: [MeetingKind: Script] = [:]
    for kind in MeetingKind.allCases { scripts[kind] = try words.script(kind.rawValue).script }
    self.scripts = scripts
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static let calendar = SchoolCalendar(
    terms: [
      Term(
        year: "2025-26", name: .autumn, start: day("2025-09-02"), end: day("2025-12-19"),
        halfTerm: day("2025-10-27")...day("2025-10-31")),
      Term(
        year: "2025-26", name: .spring, start: day("2026-01-05"), end: day("2026-03-27"),
        halfTerm: day("2026-02-16")...day("2026-02-20")),
      Term(
        year: "2025-26", name: .summer, start: day("2026-04-13"), end: day("2026-07-21"),
        halfTerm: day("2026-05-25")...day("2026-05-29")),
      Term(
        year: "2026-27", name: .autumn, start: day("2026-09-03"), end: day("2026-12-18"),
        halfTerm: day("2026-10-26")...day("2026-10-30")),
    ],
    inset: [day("2026-01-05")], bankHolidays: [day("2026-05-04")])

  static let school = School(
    name: "Brook Lane Primary", localAuthority: "999", establishment: "1001")

  /// The pupils that transcripts name.
  static let pupils: [String: Pupil] = [
    "sam": Pupil(
      id: "p001", surname: "Hale", forename: "Samuel", preferredName: "Sam",
      dateOfBirth: day("2017-05-01"), sex: "M", year: "4", group: "4B", upn: "A999100118101",
      admissionNumber: "001201", homeLanguage: "English",
      sen: SENStatus(provision: .support, start: day("2024-09-10"), needs: [.SLCN]),
      family: [
        FamilyMember(name: "Sara Hale", relationship: "mother", parentalResponsibility: true),
        FamilyMember(name: "Imran Hale", relationship: "father", parentalResponsibility: true),
      ], teacher: "Ms Okafor"),
    "zofia": Pupil(
      id: "p002", surname: "Nowak", forename: "Zofia", dateOfBirth: day("2018-02-11"), sex: "F",
      year: "3", group: "3A", upn: "P999100118102", admissionNumber: "001202",
      homeLanguage: "Polish",
      sen: SENStatus(provision: .support, start: day("2025-01-08"), needs: [.SPLD]),
      family: [
        FamilyMember(
          name: "Anna Nowak", relationship: "mother", parentalResponsibility: true,
          interpreter: "Polish")
      ], teacher: "Mr Reed"),
    "aisha": Pupil(
      id: "p003", surname: "Begum", forename: "Aisha", dateOfBirth: day("2016-11-23"), sex: "F",
      year: "5", group: "5C", upn: "D999100118103", admissionNumber: "001203",
      homeLanguage: "Urdu",
      sen: SENStatus(provision: .support, start: day("2023-11-06"), needs: [.MLD, .SLCN]),
      family: [
        FamilyMember(
          name: "Nasreen Begum", relationship: "mother", parentalResponsibility: true,
          interpreter: "Urdu"),
        FamilyMember(name: "Tariq Begum", relationship: "father", parentalResponsibility: true),
      ], teacher: "Mrs Lane"),
    "ruby": Pupil(
      id: "p007", surname: "Price", forename: "Ruby", dateOfBirth: day("2020-01-17"), sex: "F",
      year: "1", group: "1A", upn: "K999100118107", admissionNumber: "001207",
      sen: SENStatus(provision: .none),
      family: [
        FamilyMember(name: "Hannah Price", relationship: "mother", parentalResponsibility: true)
      ], teacher: "Miss Adeyemi"),
  ]
}
