import Archive
import Interview
import Record

/// Destroys everything held on a pupil, after saying what goes and hearing their name in full.
@MainActor
struct ErasingPupil {
  let place: Place
  let words: Phrases
  /// The name as given to a script; nil at a terminal.
  let name: String?
  let by: String?
  let why: String?

  func run(_ given: String) throws {
    let settings = try place.settings()
    let archive = try place.archive()
    let now = try place.clock(settings.zone).now()
    let key = try place.pupilKey(given)
    let isBegun = try archive.schoolLog().unfinished.contains { $0.pupil == key.description }
    let known = try known(key, archive)
    if !isBegun {
      guard let known else { throw ArchiveError.noSuchPupil(key) }
      try tell(known, key, archive, settings)
      try confirm(known)
    }
    let ground = try why ?? words.text(ground(known, settings, now.day))
    let done = try archive.erase(key, why: ground, by: place.who(by), at: now)
    Console.out(
      words.text(
        done.wasBegun ? .erasePupilFinished : .erasePupilDone,
        ["pupil": key.description, "count": String(done.erasure.meetings)]))
    Console.error(words.text(.erasePupilBackups))
  }

  /// The pupil as the roll, or the latest meeting that can be read, has them.
  private func known(_ key: PupilID, _ archive: SchoolArchive) throws -> Pupil? {
    if let pupil = try place.roll().pupil(key.description) { return pupil }
    return try archive.journals(of: key).journals.last?.stored.journal.opening.pupil
  }

  /// Says what goes, and what does not go with it.
  private func tell(
    _ pupil: Pupil, _ key: PupilID, _ archive: SchoolArchive, _ settings: Settings
  ) throws {
    Console.error(words.text(.erasePupilWhat, ["pupil": Place.described(pupil)]))
    for meeting in try archive.meetings(of: key) {
      Console.error("  archive/meetings/\(key)/\(meeting)")
    }
    if try place.roll().pupil(key.description) != nil {
      Console.error("  " + words.text(.erasePupilRoll))
    }
    let shelf = Shelf(place: place, settings: settings, archive: archive)
    let standing = try archive.exports(of: key, in: shelf.folder).flatMap(\.files)
      .filter { $0.state == .stands || $0.state == .changed }
    if !standing.isEmpty { Console.error(words.text(.erasePupilExports)) }
    var told: Set<String> = []
    for file in standing {
      let path = file.folder.map { "\($0)/\(file.name)" } ?? file.name
      if told.insert(path).inserted { Console.error("  \(path)") }
    }
    let elsewhere = try archive.meetings(naming: pupil.fullName, besides: key)
    if !elsewhere.isEmpty {
      Console.error(
        words.text(
          .erasePupilElsewhere, ["list": elsewhere.map(\.description).joined(separator: ", ")]))
    }
  }

  /// Hears the pupil's name in full: typed at a terminal, or given to a script.
  private func confirm(_ pupil: Pupil) throws {
    let typed: String?
    if let name {
      typed = name
    } else if Console.isInteractive {
      Console.out(words.text(.erasePupilType))
      typed = readLine(strippingNewline: true)
    } else {
      throw Ending(64, words.text(.erasePupilNeedsName))
    }
    let wanted = ["\(pupil.forename) \(pupil.surname)", pupil.fullName]
    guard let typed, wanted.contains(where: { Names.same($0, typed) }) else {
      throw Ending(64, words.text(.erasePupilOther))
    }
  }

  /// Why the records go, where nobody says so.
  private func ground(_ pupil: Pupil?, _ settings: Settings, _ today: Day) throws -> CommandKey {
    guard let pupil else { return .erasePupilAsked }
    let kept = try place.archive().retention(Roll(pupils: [pupil]), years: settings.retentionYears)
    return kept.first { $0.pupil.id == pupil.id }?.isOver(on: today) == true
      ? .erasePupilPeriod : .erasePupilAsked
  }
}

/// Names compared as they were typed.
private enum Names {
  /// Whether two names are the same but for spaces at the ends.
  static func same(_ one: String, _ other: String) -> Bool {
    one.split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
  }
}
