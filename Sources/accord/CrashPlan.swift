import Archive
import BuiltInPrompts
import Foundation
import Hearing
import Interview
import Record

/// A whole made-up meeting, turn by turn, with the files that its close brings: what a process is
/// killed over when the promise is tried.
struct CrashPlan: Codable {
  /// Files that are written together.
  struct Shelving: Codable {
    let format: String
    let folder: String
    let names: [String]
    let bytes: [Data]

    var files: [(name: String, bytes: [UInt8])] {
      zip(names, bytes).map { ($0, Array($1)) }
    }
  }

  let roll: Data
  let script: Data
  let turns: [[Entry]]
  let shelvings: [Shelving]

  private var opening: Opening? {
    if case .opened(let opening)? = turns.first?.first?.event { opening } else { nil }
  }

  /// The meeting.
  var meeting: MeetingID? { opening.flatMap { MeetingID($0.meeting) } }

  /// What the script is kept under.
  var digest: String { opening?.script.digest ?? "" }

  /// The earlier meeting of the demo school's first pupil, held by the real conversation; the
  /// folder is made for it, so that nothing a school changed in its own words comes in.
  @MainActor
  static func demo(in folder: String) throws -> CrashPlan {
    let place = Place(home: folder)
    let archive = try SchoolArchive.create(home: folder)
    let read = RollImport.read(
      bytes: BuiltIn.files["Demo/roll.csv"] ?? [], name: "roll.csv", authority: "999")
    let (roll, _) = Roll().merging(read)
    let today = Day(2026, 3, 11) ?? Day(number: 0)
    let settings = Settings(
      school: School(
        name: "Brook Lane Primary (demo)", localAuthority: "999", establishment: "1001"),
      calendar: Demo.calendar(around: today))
    guard let pupil = roll.pupils.first, let lines = Demo.lines(about: pupil),
      let day = Demo.meetingDay(before: today, 0, settings.calendar), let key = PupilID(pupil.id)
    else { throw Ending(70, "The demo meeting is not in this program.") }
    let (script, bytes) = try place.words.script("termly-review")
    var meeting = try Demo.meeting(
      MeetingID(day: day, pupil: key).description, about: pupil, at: Demo.start(on: day, .london),
      script, archive.keepScript(bytes), place.words.phrases(), place.words.lexicon(), settings)
    let opening = meeting.journal.entries
    var turns = try Demo.play(lines, in: &meeting).map(\.entries).filter { !$0.isEmpty }
    turns[0] = opening + turns[0]
    let shelf = Shelf(place: place, settings: settings, archive: archive)
    let planned = try shelf.plannedAtClose(AgreedRecord(meeting.draft))
    return CrashPlan(
      roll: Data(try RollFile.bytes(of: roll)), script: Data(bytes), turns: turns,
      shelvings: planned.map { set in
        Shelving(
          format: set.format, folder: (set.folder as NSString).lastPathComponent,
          names: set.files.map(\.0), bytes: set.files.map { Data($0.1) })
      })
  }
}
