import Archive
import ArgumentParser
import Record

/// What happens to a record after the close; each is one more entry in its journal.
extension Place {
  /// Adds an entry to a closed meeting.
  @MainActor
  func afterwards(_ words: String, by: String?, _ event: (Draft, Moment) throws -> Event) throws {
    let settings = try settings()
    let archive = try archive()
    let id = try closedMeeting(words, in: archive)
    let now = try clock(settings.zone).now()
    let open = try archive.openForWriting(id, by: by ?? "another person here", at: now)
    defer { open.close() }
    let draft = Draft(open.journal)
    guard draft.isClosed else {
      throw Ending(65, "The meeting \(id) is not closed yet. Take it up with: accord meet --resume")
    }
    let entry = Entry(
      number: open.journal.nextNumber, at: now, by: by ?? draft.opening.ledBy,
      event: try event(draft, now))
    try open.append([entry])
  }

  /// A day typed as an option, or today.
  func day(_ text: String?, today: Day) throws -> Day {
    guard let text else { return today }
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

/// A copy was handed over.
struct GivenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "given",
    abstract: "Note that somebody's copy was handed over.",
    discussion: "Example: accord given 2026-03-11-p001 --to \"Sara Khan\" --how \"by hand\"")

  @Argument(help: "The meeting, or the pupil whose latest meeting is meant.")
  var meeting: String
  @Option(help: "To whom.")
  var to: String
  @Option(help: "How: by hand, by post, in the book bag.")
  var how = "by hand"
  @Option(help: "In which form: printed, large print, Easy Read.")
  var format = "printed"
  @Option(help: "On which day; else today.")
  var on: String?
  @Option(help: "Who handed it over.")
  var by: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      try place.afterwards(meeting, by: by) { draft, now in
        let names = draft.items(.copies).compactMap { $0[.recipient]?.text }
        guard
          let name = names.first(where: { $0.lowercased() == to.lowercased() })
            ?? names.first(where: { $0.lowercased().hasPrefix(to.lowercased() + " ") })
        else {
          throw Ending(
            66,
            "No copy was decided for that person. Copies are for: "
              + names.joined(separator: ", "))
        }
        return .given(
          to: name, format: format, how: how, day: try place.day(on, today: now.day))
      }
      Console.out("Kept.")
    }
  }
}

/// The MIS was brought up to date.
struct FiledCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filed",
    abstract: "Note that the MIS was brought up to date from a record.",
    discussion: "Example: accord filed 2026-03-11-p001 --in Arbor --by \"Mrs Lane\"")

  @Argument(help: "The meeting, or the pupil whose latest meeting is meant.")
  var meeting: String
  @Option(name: .customLong("in"), help: "In which system.")
  var system = "the MIS"
  @Option(help: "On which day; else today.")
  var on: String?
  @Option(help: "Who did it.")
  var by: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      try place.afterwards(meeting, by: by) { _, now in
        .filed(where: system, day: try place.day(on, today: now.day))
      }
      Console.out("Kept.")
    }
  }
}

/// Somebody looked at a record.
struct ReviewedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviewed", abstract: "Note a comment on a closed record.")

  @Argument(help: "The meeting, or the pupil whose latest meeting is meant.")
  var meeting: String
  @Option(help: "The comment.")
  var comment: String
  @Option(help: "Who made it.")
  var by: String
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      try options.place().afterwards(meeting, by: by) { _, _ in .reviewed(comment: comment) }
      Console.out("Kept.")
    }
  }
}

/// Lines kept apart, for when the family has left.
struct AsideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aside",
    abstract: "Show the lines kept apart from a record, and note when they were passed on.",
    discussion: """
      Only when nobody else can see the screen:
        accord aside 2026-03-11-p001
        accord aside 2026-03-11-p001 --told "Mrs Shah" --when "today 16:10"
      """)

  @Argument(help: "The meeting, or the pupil whose latest meeting is meant.")
  var meeting: String
  @Option(help: "Whom they were passed on to.")
  var told: String?
  @Option(name: .customLong("when"), help: "When.")
  var toldWhen: String?
  @Option(help: "Who passed them on.")
  var by: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let archive = try place.archive()
      let draft = Draft(try archive.read(place.meeting(meeting, in: archive)).journal)
      guard let told else {
        for number in draft.asides.keys.sorted() {
          guard let aside = draft.asides[number] else { continue }
          let state = draft.passedOn[number].map { "passed on to \($0.to), \($0.when)" }
          Console.out("\(number)  \(aside.text)\n    \(state ?? "not passed on yet")")
        }
        if draft.asides.isEmpty { Console.out("No line was kept apart.") }
        return
      }
      let waiting = draft.asidesToPassOn
      guard !waiting.isEmpty else { throw Ending(66, "No line waits to be passed on.") }
      try place.afterwards(meeting, by: by) { _, now in
        .passedOn(of: waiting, to: told, when: toldWhen ?? now.text)
      }
      Console.out("Kept.")
    }
  }
}
