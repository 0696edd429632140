import Archive
import ArgumentParser
import Foundation
import Interview
import Paperwork
import Record

/// Shows a meeting: the record, the transcript, or what is missing.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a meeting: the record, its transcript, or what is missing.",
    discussion: """
      Examples:
        accord show p001                        the latest meeting about a pupil
        accord show 2026-03-11-p001 --transcript
        accord show 2026-03-11-p001 --missing --json
      """)

  @Argument(help: "The meeting, or the pupil whose latest meeting is meant.")
  var meeting: String
  @Flag(help: "What is still missing.")
  var missing = false
  @Flag(help: "Every line as typed, with times and speakers.")
  var transcript = false
  @Flag(help: "As JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let archive = try place.archive()
      let id = try place.meeting(meeting, in: archive)
      let stored = try archive.read(id)
      if transcript, stored.isPlanOnly { throw ArchiveError.talkNotYours(meeting: id) }
      for damage in stored.damage { Console.error(damage.words) }
      let draft = Draft(stored.journal)
      if missing {
        try show(draft.gaps(), of: id, try place.words.phrases())
      } else if transcript {
        let text = try place.words.papers().transcript(of: stored.journal, as: .text)
        Console.out(text.trimmingEnd)
      } else if json {
        try showJSON(draft, stored.checkpoint, archive)
      } else {
        for line in try place.words.papers().lines(of: draft) { Console.out(line) }
        if let checkpoint = stored.checkpoint {
          let words = try place.words.phrases()
          Console.out(words.text(.showCheckpoint, ["checkpoint": checkpoint.description]))
        }
      }
    }
  }

  private func show(_ gaps: [Gap], of id: MeetingID, _ phrases: Phrases) throws {
    if json {
      let list = MissingList(
        meeting: id.description, missing: gaps.map { MissingLine($0, phrases) })
      Console.out(try JSONText.of(list))
      return
    }
    if gaps.isEmpty { Console.out(phrases.text(.noGaps)) }
    for gap in gaps {
      let line = MissingLine(gap, phrases)
      let about = [line.item.map { "\($0)" }, line.because].compactMap(\.self)
        .filter { !$0.isEmpty }.joined(separator: ": ")
      Console.out("\(gap.code.rawValue)  \(line.words)\(about.isEmpty ? "" : " — \(about)")")
    }
  }

  private func showJSON(
    _ draft: Draft, _ checkpoint: Checkpoint?, _ archive: SchoolArchive
  ) throws {
    if let record = try? AgreedRecord(
      draft, changes: archive.changes(since: draft), checkpoint: checkpoint)
    {
      Console.out(try JSONText.of(record))
    } else {
      Console.out(
        try JSONText.of(
          OpenMeeting(
            meeting: draft.opening.meeting, status: "open", day: draft.day,
            participants: draft.participants, items: draft.items, missing: draft.gaps())))
    }
  }
}

/// The gaps of a meeting, as `--missing --json` gives them.
private struct MissingList: Encodable {
  let meeting: String
  let missing: [MissingLine]
}

private struct MissingLine: Encodable {
  let code: Gap.Code
  let item: ItemID?
  let because: String
  let words: String

  init(_ gap: Gap, _ phrases: Phrases) {
    code = gap.code
    item = gap.item
    because = gap.because
    words = phrases.gap(gap.code)
  }
}

/// A meeting that is not closed yet, as `--json` gives it.
private struct OpenMeeting: Encodable {
  let meeting: String
  let status: String
  let day: Day
  let participants: [Participant]
  let items: [Item]
  let missing: [Gap]
}

/// JSON as commands print it: keys in order, one document.
enum JSONText {
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// One line, for commands that print an object a line.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
