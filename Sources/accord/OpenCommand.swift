import Archive
import ArgumentParser
import Interview
import Record

/// Prints what is sealed, for whoever must read it without Accord.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Print a meeting's journal as it was before it was sealed.",
    discussion: """
      The lines are JSON, one entry each. They go to the screen or wherever you send them: what is \
      in them is the family's, and plain.

      Example: accord open 2026-03-11-p001 --plain
      """)

  @Argument(help: "The meeting, or the pupil whose latest meeting is meant.")
  var meeting: String
  @Flag(help: "Print the plain lines.")
  var plain = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let words = try place.words.phrases()
      guard plain else { throw Ending(64, words.text(.openHow)) }
      let archive = try place.archive()
      let id = try place.meeting(meeting, in: archive)
      let found = try archive.plainLines(of: id)
      if found.isPlanOnly {
        Console.error(words.text(.openPlanOnly, ["meeting": id.description]))
      }
      Console.raw(found.lines)
      if found.closed.isEmpty { return }
      let numbers = found.closed.map(String.init).joined(separator: ", ")
      throw Ending(65, words.text(.openClosed, ["meeting": id.description, "numbers": numbers]))
    }
  }
}
