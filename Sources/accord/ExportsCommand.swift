import Archive
import ArgumentParser
import Interview
import Record

/// What was written out of the archive, and whether it still stands there.
struct ExportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exports",
    abstract: "List every paper that was written out: when, by whom, where, and what became of it.",
    discussion: """
      Examples:
        accord exports                 all of them, earliest first
        accord exports "Sam Hale" --json
      """)

  @Argument(help: "The pupil the papers are about (else all).")
  var pupil: String?
  @Flag(help: "As JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let settings = try place.settings()
      let archive = try place.archive()
      let words = try place.words.phrases()
      let shelf = Shelf(place: place, settings: settings, archive: archive)
      let key = try pupil.map { try place.pupilKey($0) }
      let papers = try archive.exports(of: key, in: shelf.folder)
      if json {
        Console.out(try JSONText.of(papers.map(PaperLine.init)))
        return
      }
      if papers.isEmpty { Console.out(words.text(.exportsNone)) }
      for paper in papers { for line in PaperLine.words(paper, words) { Console.out(line) } }
    }
  }
}

/// A paper that was written out, as lists give it.
struct PaperLine: Encodable {
  struct File: Encodable {
    let name: String
    let folder: String?
    let state: ExportedPaper.State
  }

  let at: Moment
  let by: String
  let what: String
  let pupil: String?
  let meeting: String?
  let to: String?
  let files: [File]

  init(_ paper: ExportedPaper) {
    (at, by, what, pupil) = (paper.at, paper.by, paper.what, paper.pupil)
    (meeting, to) = (paper.meeting, paper.to)
    files = paper.files.map { File(name: $0.name, folder: $0.folder, state: $0.state) }
  }

  /// A paper in lines: what it is, then each file with what became of it.
  static func words(_ paper: ExportedPaper, _ words: Phrases) -> [String] {
    let about = paper.meeting ?? paper.pupil ?? ""
    let values = [
      "date": "\(paper.at.day.iso) \(paper.at.clock)", "what": paper.what, "meeting": about,
      "name": paper.by, "who": paper.to ?? "",
    ]
    let first = words.text(paper.to == nil ? .exportsPaper : .exportsPaperFor, values)
    if paper.files.isEmpty { return [first, words.text(.exportsPrinted)] }
    return [first]
      + paper.files.map { file in
        let key: CommandKey =
          switch file.state {
          case .stands: .exportsStands
          case .changed: .exportsChanged
          case .gone: .exportsGone
          case .unknown: .exportsUnknown
          }
        return words.text(
          key, ["file": file.folder.map { "\($0)/\(file.name)" } ?? file.name])
      }
  }
}
