import Archive
import ArgumentParser
import Foundation
import Interview
import Paperwork
import Record

/// Everything held on one pupil, in a new folder.
struct SubjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subject",
    abstract: "Write out everything held on one pupil, for a request to see it.",
    discussion: """
      Pages to read, beginning with index.html, and the same as text and JSON. What is about other
      people is marked, and listed in to-decide.html: a person decides what is given, blacked out or
      left out. Lines kept apart, and the journals as they are kept, are in files of their own.

      Example: accord subject "Sam Hale" --out requests/2026-03-20 --by "Mrs Shah"
      """)

  @Argument(help: "The pupil: an id or a name.")
  var pupil: String
  @Option(help: "The folder to make; it must not be there, or be empty.")
  var out: String
  @Option(help: "Who writes it out.")
  var by: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let settings = try place.settings()
      let archive = try place.archive()
      let words = try place.words.phrases()
      let now = try place.clock(settings.zone).now()
      let key = try place.pupilKey(pupil)
      try mustBeFree(words.text(.subjectNotEmpty, ["folder": out]))
      let held = try HeldOn(key, place: place, settings: settings, archive: archive)
      guard held.isAnything else { throw ArchiveError.noSuchPupil(key) }
      let pages = SubjectPages(
        held, papers: try place.words.papers(), words: words,
        marks: ThirdParties(held, lexicon: try place.words.lexicon(), words: words), now: now)
      let files = try pages.files()
      _ = rmdir(out)
      let shelved = try SchoolArchive.shelve(files, into: out)
      try archive.log(
        .wroteOut(
          WrittenOut(
            what: "subject", pupil: key.description, folder: place.below(shelved.folder),
            files: shelved.files)),
        by: place.who(by), at: now)
      Console.out(shelved.folder)
      for file in shelved.files { Console.out("  \(file.name)") }
      Console.error(
        words.text(
          .subjectDone, ["count": String(pages.toDecide.count), "folder": shelved.folder]))
      for meeting in held.unreadable {
        Console.error(words.text(.subjectUnreadable, ["meeting": meeting.description]))
      }
    }
  }

  /// Refuses a folder in which something stands.
  private func mustBeFree(_ refusal: String) throws {
    guard FileManager.default.fileExists(atPath: out) else { return }
    let names = try? FileManager.default.contentsOfDirectory(atPath: out)
    guard names?.isEmpty == true else { throw Ending(73, refusal) }
  }
}

/// What is held on one pupil.
struct HeldOn {
  let key: PupilID
  let school: String
  let pupil: Pupil?
  let isOnRoll: Bool
  let meetings: [(meeting: MeetingID, stored: StoredJournal)]
  let unreadable: [MeetingID]
  let exports: [ExportedPaper]
  let log: [SchoolEntry]
  let staff: [String]

  @MainActor
  init(
    _ key: PupilID, place: Place, settings: Settings, archive: SchoolArchive
  ) throws {
    self.key = key
    school = settings.school.name
    let roll = try place.roll()
    let list = try archive.journals(of: key)
    meetings = list.journals
    unreadable = list.unreadable.map(\.meeting)
    isOnRoll = roll.pupil(key.description) != nil
    pupil = roll.pupil(key.description) ?? meetings.last?.stored.journal.opening.pupil
    let shelf = Shelf(place: place, settings: settings, archive: archive)
    exports = try archive.exports(of: key, in: shelf.folder)
    log = try archive.schoolLog().entries.filter { $0.act?.pupil == key.description }
    staff = (roll.staff + settings.staff).map(\.name) + [pupil?.teacher].compactMap(\.self)
  }

  var isAnything: Bool { pupil != nil || !meetings.isEmpty || !unreadable.isEmpty || !log.isEmpty }
}
