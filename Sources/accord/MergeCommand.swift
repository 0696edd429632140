import Archive
import ArgumentParser
import Interview
import Record

/// Puts together what two machines wrote in one meeting.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put together the copies that a sync program made of one meeting.",
    discussion: """
      What both begin with is kept once; what was said in the copy is added after what was said here,
      and says where it came from. Where one of the two is closed and what was agreed differs, nothing is
      changed and the difference is shown.

      Example:
        accord merge 2026-03-11-p001
      """)

  @Argument(help: "The meeting.")
  var meeting: String
  @Option(help: "Who does it; else who led the meeting.")
  var by: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let settings = try place.settings()
      let words = try place.words.phrases()
      let archive = try place.archive()
      let id = try place.meeting(meeting, in: archive)
      let copies = try archive.copies(of: id)
      if copies.isEmpty {
        Console.out(words.text(.mergeNone, ["meeting": id.description]))
        return
      }
      let now = try place.clock(settings.zone).now()
      let who = try by ?? archive.read(id).journal.opening.ledBy
      var isDone = true
      for copy in copies {
        let result = try archive.merge(copy.name, into: id, by: who, at: now)
        isDone = report(result, copy.name, id, words) && isDone
      }
      if !isDone { throw ExitCode(1) }
    }
  }

  /// Says what became of a copy; false when people have to decide.
  private func report(
    _ result: MergeResult, _ file: String, _ meeting: MeetingID, _ words: Phrases
  ) -> Bool {
    func text(_ key: CommandKey, _ count: Int = 0) -> String {
      words.text(key, ["file": file, "meeting": meeting.description, "count": String(count)])
    }
    switch result {
    case .held: Console.out(text(.mergeHeld))
    case .continued(let entries): Console.out(text(.mergeContinued, entries))
    case .added(let entries, let undecided):
      Console.out(text(.mergeAdded, entries))
      if !undecided.isEmpty {
        let items = undecided.map(\.spoken).joined(separator: ", ")
        Console.out(words.text(.mergeUndecided, ["items": items]))
      }
    case .differs(let changes):
      Console.out(text(.mergeDiffers))
      for change in changes { Console.out("  \(change)") }
      return false
    case .closedApart:
      Console.out(text(.mergeClosedApart))
      return false
    case .unreadable:
      Console.out(text(.mergeUnreadable))
      return false
    }
    return true
  }
}
