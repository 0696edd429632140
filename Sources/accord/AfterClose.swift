import Archive
import ArgumentParser
import Interview
import Record

/// A closed record named on the command line, and who adds to it.
struct RecordOptions: ParsableArguments {
  @Argument(help: "The meeting, or the pupil whose latest meeting is meant.")
  var meeting: String
  @Option(help: "Who does it.")
  var by: String?
  @OptionGroup var options: PlaceOptions

  /// Adds one entry to the closed record, and says so when it is on the disk.
  @MainActor
  func keep(_ event: (Closed) throws -> Event) throws {
    try keep { [try event($0)] }
  }

  /// Adds entries to the closed record in one turn, and says so when they are on the disk.
  @MainActor
  func keep(_ events: (Closed) throws -> [Event]) throws {
    let place = options.place()
    let settings = try place.settings()
    let words = try place.words.phrases()
    let archive = try place.archive()
    let keeper = try place.keeper()
    let id = try place.closedMeeting(meeting, in: archive)
    let now = try place.clock(settings.zone).now()
    let open = try archive.hold(id, by: by ?? keeper.me.name, at: now)
    defer { open.close() }
    let draft = Draft(open.journal)
    guard let closedAt = draft.afterwards.closedAt else {
      throw Ending(65, "The meeting \(id) is not closed yet. Take it up with: accord meet --resume")
    }
    let closed = Closed(draft: draft, closedAt: closedAt, now: now, words: words)
    let entries = try events(closed).enumerated().map { offset, event in
      Entry(
        number: open.journal.nextNumber + offset, at: now, by: by ?? keeper.me.name,
        event: event)
    }
    try open.append(entries)
    Console.out(words.text(.afterKept))
  }
}

/// A closed record that something is added to.
struct Closed {
  let draft: Draft
  let closedAt: Moment
  let now: Moment
  let words: Phrases

  /// A day typed as an option, or today: the day of the close or later, and not one to come.
  func day(_ text: String?) throws -> Day {
    guard let text else { return now.day }
    let day = try Place.day(text)
    if day > now.day {
      throw Ending(65, words.text(.afterNotYet, ["date": day.spoken]))
    }
    if day < closedAt.day {
      throw Ending(
        65,
        words.text(.afterBeforeClose, ["date": day.spoken, "closed": closedAt.day.spoken]))
    }
    return day
  }

  /// What was typed as an option; nothing but white space is no words.
  func said(_ text: String, _ option: String) throws -> String {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Ending(64, words.text(.afterNothingSaid, ["option": option]))
    }
    return text
  }
}

extension SchoolArchive {
  /// Opens a meeting to write in it, for the person named, or else for whoever leads it: whoever
  /// is refused meanwhile reads that name.
  func hold(_ id: MeetingID, by name: String?, at now: Moment) throws -> OpenJournal {
    try openForWriting(id, by: name ?? read(id).journal.opening.ledBy, at: now)
  }
}

extension Place {
  /// A day typed as an option.
  static func day(_ text: String) throws -> Day {
    if let day = Day(iso: text) { return day }
    let parts = text.split { $0 == "/" || $0 == "." }.compactMap { Int($0) }
    if parts.count == 3,
      let day = Day(parts[2] < 100 ? 2000 + parts[2] : parts[2], parts[1], parts[0])
    {
      return day
    }
    throw Ending(64, "“\(text)” is not a day. Write it as 2026-02-13 or 13/2/2026.")
  }
}

/// Recipients of copies, by their names.
enum CopyNames {
  /// The school's own copy, which is nobody's hands.
  static let schoolFile = "school file"

  /// The people of a list.
  static func people(_ names: [String]) -> [String] { names.filter { $0 != schoolFile } }

  /// The one person whose whole name, or whose first names, were typed.
  static func person(_ typed: String, among names: [String]) -> String? {
    let typed = typed.lowercased()
    if let whole = names.first(where: { $0.lowercased() == typed }) { return whole }
    let near = names.filter { $0.lowercased().hasPrefix(typed + " ") }
    return near.count == 1 ? near[0] : nil
  }
}
