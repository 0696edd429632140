import Archive
import ArgumentParser
import Interview
import Record

/// A copy was handed over.
struct GivenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "given",
    abstract: "Note that somebody's copy was handed over.",
    discussion: "Example: accord given 2026-03-11-p001 --to \"Sara Khan\" --how \"by hand\"")

  @OptionGroup var record: RecordOptions
  @Option(help: "To whom.")
  var to: String
  @Option(help: "How: by hand, by post, in the book bag.")
  var how = "by hand"
  @Option(help: "In which form: printed, large print, Easy Read.")
  var format = "printed"
  @Option(help: "On which day; else today.")
  var on: String?

  func run() throws {
    try running {
      try record.keep { closed in
        let names = CopyNames.people(
          closed.draft.items(.copies).compactMap { $0[.recipient]?.text })
        guard let name = CopyNames.person(to, among: names) else {
          throw Ending(
            66, closed.words.text(.afterNobody, ["list": names.joined(separator: ", ")]))
        }
        return .given(
          to: name, format: try closed.said(format, "--format"),
          how: try closed.said(how, "--how"), day: try closed.day(on))
      }
    }
  }
}

/// The MIS was brought up to date.
struct FiledCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filed",
    abstract: "Note that the MIS was brought up to date from a record.",
    discussion: "Example: accord filed 2026-03-11-p001 --in Arbor --by \"Mrs Lane\"")

  @OptionGroup var record: RecordOptions
  @Option(name: .customLong("in"), help: "In which system.")
  var system = "the MIS"
  @Option(help: "On which day; else today.")
  var on: String?

  func run() throws {
    try running {
      try record.keep { closed in
        .filed(where: try closed.said(system, "--in"), day: try closed.day(on))
      }
    }
  }
}

/// Somebody looked at a record.
struct ReviewedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviewed",
    abstract: "Note a comment on a closed record.",
    discussion: """
      Example: accord reviewed 2026-03-11-p001 --comment "Clear targets" --by "Mrs Shah"
      """)

  @OptionGroup var record: RecordOptions
  @Option(help: "The comment.")
  var comment: String

  func validate() throws {
    guard record.by != nil else { throw ValidationError("Whose comment? Add --by and a name.") }
  }

  func run() throws {
    try running {
      try record.keep { closed in
        .reviewed(comment: try closed.said(comment, "--comment"))
      }
    }
  }
}
