import Archive
import ArgumentParser
import Foundation
import Glibc
import Record

/// A school's folder, and what is needed to work in it.
struct Place {
  /// The school's folder.
  let home: String
  /// Where words are looked up.
  let words: PromptFiles
  /// Who is at the keyboard, as they said.
  let person: String?
  let ring = KeyRing()

  init(home: String?, prompts: String? = nil, person: String? = nil) {
    self.person = person ?? Environment["ACCORD_AS"]
    let variable = Environment["ACCORD_HOME"]
    let user = Environment["HOME"] ?? "."
    let wanted = home ?? variable ?? "\(user)/Accord"
    self.home = wanted.hasPrefix("~/") ? user + wanted.dropFirst(1) : wanted
    words = PromptFiles(folders: [prompts, "\(self.home)/Prompts"].compactMap(\.self))
  }

  /// Whether a school's folder is there; one that may not be entered is said to be that.
  func hasSchool() throws -> Bool {
    if access("\(home)/\(Settings.fileName)", F_OK) == 0 { return true }
    if errno == EACCES {
      throw Ending(77, "You are not allowed to open the folder \(home). Ask whoever set it up.")
    }
    return false
  }

  /// The school's settings; wrong values are shown with their places, and the command ends.
  func settings() throws -> Settings {
    let path = "\(home)/\(Settings.fileName)"
    guard try hasSchool() else {
      throw Ending(
        66, "There is no school in \(home) yet. Make one with: accord init --home \(home)")
    }
    let reading = Settings.read(path: path)
    guard let settings = reading.settings else {
      for finding in reading.findings { Console.error(finding.rendered) }
      throw Ending(65, "Please put these right in \(path), then try again.")
    }
    return settings
  }

  /// A path as the archive notes it: below the school's folder where it lies there, so that the
  /// folder may be moved; the whole path elsewhere.
  func below(_ path: String) -> String {
    let folder = URL(fileURLWithPath: path).standardizedFileURL.path
    let root = URL(fileURLWithPath: home).standardizedFileURL.path + "/"
    return folder.hasPrefix(root) ? String(folder.dropFirst(root.count)) : folder
  }

  /// The roll; an empty one where there is none.
  func roll() throws -> Roll {
    do {
      return try archive().roll() ?? Roll()
    } catch ArchiveError.noArchive {
      return Roll()
    } catch let fault as RollFile.Fault {
      throw Ending(74, fault.words)
    }
  }

  /// The school's clock, or the one that `ACCORD_NOW` fixes.
  func clock(_ zone: Zone) throws -> Clock {
    guard let fixed = Environment["ACCORD_NOW"] else {
      return Clock(isFixed: false) { zone.moment(utcSeconds: time(nil)) }
    }
    guard let moment = Moment(fixed) else {
      throw Ending(64, "ACCORD_NOW is not a time. Write it as 2026-03-11T15:30:00Z.")
    }
    let local = zone.moment(utcSeconds: moment.seconds)
    return Clock(isFixed: true) { local }
  }

  /// The one pupil that words name; others are offered.
  func pupil(_ words: String, in roll: Roll) throws -> Pupil {
    switch roll.find(words) {
    case .exact(let pupil), .one(let pupil): return pupil
    case .several(let pupils):
      let list = pupils.map(Place.described).joined(separator: "\n  ")
      throw Ending(66, "More than one pupil is called that. Use the id:\n  \(list)")
    case .none(let nearest):
      let list = nearest.map(Place.described).joined(separator: "\n  ")
      throw Ending(
        66,
        nearest.isEmpty
          ? "There is no such pupil. accord pupils list shows the roll; accord pupils import FILE loads it."
          : "There is no such pupil. Did you mean:\n  \(list)")
    }
  }

  /// The key of the pupil that words name; an id that the roll does not know may still be held.
  func pupilKey(_ words: String) throws -> PupilID {
    if let key = PupilID(words) { return key }
    let pupil = try pupil(words, in: roll())
    guard let key = PupilID(pupil.id) else { throw Ending(66, "There is no such pupil.") }
    return key
  }

  /// A pupil in a list: id, name, class.
  static func described(_ pupil: Pupil) -> String {
    let year = pupil.year.map { $0 == "R" ? "Reception" : "Year \($0)" }
    let place = [year, pupil.group].compactMap(\.self).joined(separator: ", ")
    return "\(pupil.id)  \(pupil.fullName)\(place.isEmpty ? "" : " (\(place))")"
  }

  /// The closed meeting that words name: an id, or a pupil, whose latest closed one is meant.
  func closedMeeting(_ words: String, in archive: SchoolArchive) throws -> MeetingID {
    let latest = try meeting(words, in: archive)
    if MeetingID(words) != nil { return latest }
    let closed = try archive.journals(of: latest.pupil).summaries.last { $0.status == .closed }
    return closed?.meeting ?? latest
  }

  /// The meeting that words name: an id, or a pupil, whose latest meeting is meant.
  func meeting(_ words: String, in archive: SchoolArchive) throws -> MeetingID {
    if let id = MeetingID(words) { return id }
    let pupil = try pupil(words, in: roll())
    guard let key = PupilID(pupil.id), let latest = try archive.meetings(of: key).last else {
      throw Ending(66, "There is no meeting about \(pupil.calledName) yet.")
    }
    return latest
  }
}

/// Where the time comes from.
struct Clock: Sendable {
  /// Whether `ACCORD_NOW` fixed it.
  let isFixed: Bool
  /// The moment.
  let now: @Sendable () -> Moment
}

/// The process's environment.
enum Environment {
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// An ending with words for whoever ran the command, and the exit code of sysexits.
struct Ending: Error {
  let code: Int32
  let words: String

  init(_ code: Int32, _ words: String) {
    self.code = code
    self.words = words
  }
}
