import Archive
import ArgumentParser
import Interview
import Record

/// Finds words in every record.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find words in everything that was kept.",
    discussion: """
      Every word must be there, the beginning of one will do; words in quotation marks stand
      together. Example: accord find reading '"book bag"'
      """)

  @Argument(help: "The words, or the beginnings of words.")
  var words: [String]
  @Option(help: "The most hits to show.")
  var limit = 50
  @Flag(help: "As JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let archive = try place.archive()
      let index = MeetingIndex(archive)
      _ = try index.refresh()
      let hits = try index.find(words.joined(separator: " "), limit: limit)
      if json {
        Console.out(try JSONText.of(hits.map(Hit.init)))
        return
      }
      for hit in hits {
        let place = [
          hit.meeting.description, hit.item?.spoken,
          hit.speaker.map { $0.name ?? $0.role.rawValue },
        ]
        Console.out("\(place.compactMap(\.self).joined(separator: " · ")): \(hit.snippet)")
      }
      if hits.isEmpty { throw Ending(1, try place.words.phrases().text(.findNothing)) }
    }
  }

  private struct Hit: Encodable {
    let meeting: String
    let item: ItemID?
    let speaker: Speaker?
    let snippet: String

    init(_ hit: IndexedHit) {
      meeting = hit.meeting.description
      item = hit.item
      speaker = hit.speaker
      snippet = hit.snippet
    }
  }
}
