import Archive
import ArgumentParser
import Interview
import Record

/// Destroys the words of one line kept apart.
struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Destroy the words of one line kept apart, after it was passed on.",
    discussion: """
      The entry stays, with who was told, when, and who erased it; the record can still be proved.
      accord aside MEETING lists the lines kept apart with their numbers.

      Examples:
        accord erase 2026-03-11-p001 49
        accord erase 2026-03-11-p001 49 --told "Mrs Shah" --when "today 16:10"
      """)

  @Argument(help: "The meeting.")
  var meeting: String
  @Argument(help: "The number of the entry.")
  var entry: Int
  @Option(help: "Whom the line was passed on to, where that is not noted yet.")
  var told: String?
  @Option(name: .customLong("when"), help: "When.")
  var toldWhen: String?
  @Option(help: "Who erases it; else who led the meeting.")
  var by: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let settings = try place.settings()
      let words = try place.words.phrases()
      let archive = try place.archive()
      guard let id = MeetingID(meeting) else {
        throw Ending(64, words.text(.eraseWhich))
      }
      let now = try place.clock(settings.zone).now()
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
