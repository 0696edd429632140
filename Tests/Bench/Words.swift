import Archive
import BuiltInPrompts
import Hearing
import Interview
import Paperwork
import Record

/// The built-in words, and a made-up school.
struct Words {
  let scripts: [MeetingKind: Script]
  let phrases: Phrases
  let lexicon: Lexicon
  let papers: Papers
  /// The pupils of the demo roll, by the name they are called, in small letters.
  let pupils: [String: Pupil]

  init() throws {
    func bytes(_ name: String) -> [UInt8] { BuiltIn.files[name] ?? [] }
    func whole<Content>(_ checked: Checked<Content>) throws -> Content {
      guard let content = checked.content else {
        throw Unmeasured(checked.findings.map(\.rendered).joined(separator: "; "))
      }
      return content
    }
    var scripts: [MeetingKind: Script] = [:]
    for kind in MeetingKind.allCases {
      let name = "Meetings/\(kind.rawValue).yaml"
      scripts[kind] = try whole(Script.compile(bytes(name), file: name))
    }
    self.scripts = scripts
    phrases = Phrases(
      try whole(
        PhraseFile.read(
          bytes("Words/phrases.yaml"), file: "phrases.yaml", required: Phrases.requiredKeys)))
    var lists: [String: LexiconFiles.File] = [:]
    for name in LexiconFiles.names {
      lists[name] = LexiconFiles.File(name: name, bytes: bytes("Words/\(name)"))
    }
    lexicon = try whole(LexiconFiles(lists).read())
    var templates: [String: String] = [:]
    for (name, bytes) in BuiltIn.files where name.hasPrefix("Papers/") {
      templates[name] = String(decoding: bytes, as: UTF8.self)
    }
    papers = try Papers(templates)
    let read = RollImport.read(bytes: bytes("Demo/roll.csv"), name: "roll.csv", authority: "999")
    var pupils: [String: Pupil] = [:]
    for var pupil in Roll().merging(read).0.pupils {
      if let language = pupil.homeLanguage, language != "English", !pupil.family.isEmpty {
        pupil.family[0].interpreter = language
      }
      pupils[pupil.calledName.lowercased()] = pupil
    }
    self.pupils = pupils
  }

  static let school = School(
    name: "Brook Lane Primary", localAuthority: "999", establishment: "1001")

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

  /// What a meeting opens with.
  func opening(
    _ kind: MeetingKind, _ pupil: Pupil, on day: Day, plan: Plan = Plan([])
  ) -> Opening {
    let leader = pupil.teacher ?? "Ms Okafor"
    return Opening(
      meeting: "\(day.iso)-\(pupil.id)", kind: kind, school: Words.school, pupil: pupil,
      ledBy: leader,
      participants: [Participant(name: leader, role: .teacher, relationship: "class teacher")],
      script: ScriptStamp(name: kind.rawValue, digest: "bench"), calendar: Words.calendar,
      promises: plan.promises, littleProgress: plan.littleProgress, staff: ["Mrs Shah"],
      clockFixed: true)
  }
}
