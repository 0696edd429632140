import Archive
import ArgumentParser
import Interview
import Record

/// Destroys the words of one line kept apart.
struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Destroy the words of one line kept apart, or everything held on one pupil.",
    discussion: """
      Of a line kept apart, only after it was passed on: the entry stays, with who was told, when,
      and who erased it; the record can still be proved. accord aside MEETING lists those lines.

      Of a pupil, only with the name typed in full, after what goes was listed. What stays is the
      pupil's id, when, by whom, why, and how many meetings; exports and backups are the school's to
      destroy. accord retention lists whose period is over.

      Examples:
        accord erase 2026-03-11-p001 49
        accord erase 2026-03-11-p001 49 --told "Mrs Shah" --when "today 16:10"
        accord erase p001
        accord erase p001 --name "Sam Hale" --why "the parents asked" --by "Mrs Shah"
      """)

  @Argument(help: "The meeting; or the pupil, and then no entry.")
  var meeting: String
  @Argument(help: "The number of the entry.")
  var entry: Int?
  @Option(help: "Whom the line was passed on to, where that is not noted yet.")
  var told: String?
  @Option(name: .customLong("when"), help: "When.")
  var toldWhen: String?
  @Option(help: "Who erases it; else who led the meeting, or the office.")
  var by: String?
  @Option(help: "A pupil's name in full, in place of typing it.")
  var name: String?
  @Option(help: "On what ground a pupil's records go; else the school's period, or a request.")
  var why: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let settings = try place.settings()
      let words = try place.words.phrases()
      guard let entry else {
        if MeetingID(meeting) != nil { throw Ending(64, words.text(.eraseWhichEntry)) }
        return try ErasingPupil(place: place, words: words, name: name, by: by, why: why)
          .run(meeting)
      }
      let archive = try place.archive()
      guard let id = MeetingID(meeting) else {
        throw Ending(64, words.text(.eraseWhich))
      }
      let now = try place.clock(settings.zone).now()
      try archive.requireTalk(of: id)
      let who = try by ?? archive.read(id).journal.opening.ledBy
      let done = try archive.erase(entry, of: id, told: said(words), by: who, at: now)
      let numbers = done.entries.map(String.init).joined(separator: ", ")
      Console.out(
        words.text(
          .eraseDone,
          ["numbers": numbers, "name": done.passedOn.to, "when": done.passedOn.when]))
      if !done.elsewhere.isEmpty {
        let list = done.elsewhere.map(String.init).joined(separator: ", ")
        Console.error(words.text(.eraseElsewhere, ["numbers": list]))
      }
      Console.error(words.text(.eraseBackups))
    }
  }

  /// To whom and when it was passed on, as it is said now: both or neither.
  private func said(_ words: Phrases) throws -> PassedOn? {
    for (text, option) in [(told, "--told"), (toldWhen, "--when"), (by, "--by")] {
      if let text, !text.contains(where: { !$0.isWhitespace }) {
        throw Ending(64, words.text(.afterNothingSaid, ["option": option]))
      }
    }
    guard let told, let toldWhen else {
      if told == nil && toldWhen == nil { return nil }
      throw Ending(64, words.text(.eraseBoth))
    }
    return PassedOn(to: told, when: toldWhen)
  }
}
