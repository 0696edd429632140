import Archive
import BuiltInPrompts
import Hearing
import Interview
import Record

/// The built-in words, read once.
enum Words {
  static let lexicon: Lexicon = {
    var files: [String: LexiconFiles.File] = [:]
    for name in LexiconFiles.names {
      files[name] = LexiconFiles.File(name: name, bytes: BuiltIn.files["Words/\(name)"] ?? [])
    }
    return LexiconFiles(files).read().content ?? .empty
  }()

  static let phrases = PhraseFile.read(
    BuiltIn.files["Words/phrases.yaml"] ?? [], file: "phrases.yaml",
    required: Phrases.requiredKeys
  ).content.map(Phrases.init)

  static let script = Script.compile(
    BuiltIn.files["Meetings/termly-review.yaml"] ?? [], file: "termly-review.yaml"
  ).content

  static let calendar =
    CalendarFile.read(
      bytes: Array(
        """
        terms:
          - {year: 2025-26, name: autumn, start: 2025-09-02, half-term: 2025-10-27/2025-10-31, end: 2025-12-19}
          - {year: 2025-26, name: spring, start: 2026-01-06, half-term: 2026-02-16/2026-02-20, end: 2026-03-27}
          - {year: 2025-26, name: summer, start: 2026-04-14, half-term: 2026-05-25/2026-05-29, end: 2026-07-21}
        inset: [2026-01-05]
        """.utf8), name: "terms.yaml"
    ).calendar ?? .empty

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
}

/// A meeting that takes any lines, and must keep each of them.
struct Table {
  private var meeting: Meeting?
  private var now = Moment(seconds: 1_768_404_600)

  init() {
    guard let script = Words.script, let phrases = Words.phrases else { return }
    let pupil = Pupil(id: "p001", surname: "Hale", forename: "Sam")
    let opening = Opening(
      meeting: "2026-01-14-p001", kind: .termlyReview,
      school: School(name: "Brook Lane Primary", localAuthority: "999", establishment: "1001"),
      pupil: pupil, ledBy: "Ms Okafor", script: ScriptStamp(name: script.name, digest: "fuzz"),
      calendar: Words.calendar, clockFixed: true)
    guard
      let journal = try? Journal([
        Entry(number: 1, at: now, by: "Ms Okafor", event: .opened(opening))
      ])
    else { return }
    meeting = Meeting(
      script: script, phrases: phrases, lexicon: Words.lexicon, journal: journal,
      keyboard: "Ms Okafor")
    carryOut(meeting?.begin(at: now))
  }

  mutating func type(_ line: String) {
    guard meeting?.draft.isClosed == false else { return }
    now = now.adding(seconds: 20)
    carryOut(meeting?.take(.said(line), at: now))
  }

  private mutating func carryOut(_ step: Step?) {
    guard let step else { return }
    do { try meeting?.adopt(step.entries) } catch { preconditionFailure("\(error)") }
    if let meeting { precondition(Draft(meeting.journal) == meeting.draft) }
  }
}
