import Archive
import ArgumentParser
import Foundation
import Interview
import Record

/// Checks prompt files and the archive.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verify prompt files and everything kept; exit 0 when nothing is wrong.",
    discussion: """
      Examples:
        accord check                              the school's own files and the archive
        accord check Prompts/Meetings/*.yaml      these files
        accord check 2026-03-11-p001 --against "HJ7K-…"    is this what was agreed?
        accord check --copy Meetings/termly-review.yaml
        accord check --parents                    what the practice parents never say
      """)

  @Argument(help: "Files or folders; without any, the school's own.")
  var files: [String] = []
  @Option(help: "Copy a built-in prompt file into the school's folder, to change it there.")
  var copy: String?
  @Option(help: "The check code of somebody's copy: is that what is held now? With one meeting.")
  var against: String?
  @Flag(help: "Only the structure of the archive: no digest, no chain.")
  var fast = false
  @Flag(help: "Play the practice parents many times: which of their words are never said.")
  var parents = false
  @Flag(help: "As JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      if let copy {
        try copyOut(copy, place)
        return
      }
      if let against {
        let words = try place.words.phrases()
        guard files.count == 1 else { throw Ending(64, words.text(.checkOne)) }
        let isSame = try AgainstCheckpoint(place: place, words: words)
          .compare(files[0], with: against, json: json)
        if !isSame { throw ExitCode(1) }
        return
      }
      var lines: [CheckLine] = []
      if parents {
        lines += try place.words.parentCoverage().map(CheckLine.init)
      } else if files.isEmpty {
        lines += place.words.findings(below: "\(place.home)/Prompts").map(CheckLine.init)
        lines += place.words.builtInFindings().map(CheckLine.init)
        lines += try archiveLines(place)
      } else {
        for file in files { lines += place.words.findings(below: file).map(CheckLine.init) }
      }
      if json {
        Console.out(try JSONText.of(lines))
      } else {
        for line in lines { Console.out(line.finding.rendered) }
        if lines.isEmpty { Console.error(try place.words.phrases().text(.checkWell)) }
      }
      if !lines.isEmpty { throw ExitCode(1) }
    }
  }

  private func copyOut(_ name: String, _ place: Place) throws {
    let path = "\(place.home)/Prompts/\(name)"
    guard let bytes = place.words.builtIn(name) else {
      let names = place.words.builtInNames.joined(separator: "\n  ")
      throw Ending(66, "There is no built-in file of that name. There are:\n  \(names)")
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Ending(73, "\(path) is there already; nothing was changed.")
    }
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
      throw Ending(73, "\(path) could not be written.")
    }
    Console.out(path)
  }

  /// What is wrong with the settings, the archive and the files written from it.
  private func archiveLines(_ place: Place) throws -> [CheckLine] {
    guard try place.hasSchool() else { return [] }
    let reading = Settings.read(path: "\(place.home)/\(Settings.fileName)")
    let archive = try place.archive()
    let exports = reading.settings.map {
      Shelf(place: place, settings: $0, archive: archive).folder
    }
    // Words that are broken are among the findings, and no reason to look no further.
    let words = try? place.words.phrases()
    let showsProgress = Console.showsProgress && words != nil
    let found = archive.check(
      fast: fast, exports: exports,
      progress: { done, count in
        guard showsProgress, count > 500, done % 100 == 0 || done == count else { return }
        let text = words?.text(.checkReading, ["done": String(done), "count": String(count)])
        Console.progress(done == count ? nil : text)
      },
      passedOver: { count in
        guard count > 0, let words else { return }
        Console.error(words.text(.checkPassedOver, ["count": String(count)]))
      })
    return reading.findings.map(CheckLine.init) + found.map(CheckLine.init)
  }
}

/// A finding as it is shown, and as `--json` gives it.
struct CheckLine: Encodable {
  let finding: Finding
  private let archived: ArchiveFinding?

  init(_ finding: Finding) {
    self.finding = finding
    archived = nil
  }

  init(_ found: ArchiveFinding) {
    archived = found
    let place = [
      found.meeting.map { " (\($0)" + (found.entry.map { ", entry \($0)" } ?? "") + ")" },
      ", \(found.kind.rawValue)",
    ].compactMap(\.self).joined()
    finding = Finding(file: found.file + place, message: found.words)
  }

  private enum Key: String, CodingKey {
    case file, line, column, excerpt, message, severity, kind, meeting, entry
  }

  func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(archived?.file ?? finding.file, forKey: .file)
    try members.encode(archived?.entry ?? finding.line, forKey: .line)
    try members.encode(finding.column, forKey: .column)
    try members.encode(finding.excerpt, forKey: .excerpt)
    try members.encode(finding.message, forKey: .message)
    try members.encode(finding.severity, forKey: .severity)
    try members.encodeIfPresent(archived?.kind, forKey: .kind)
    try members.encodeIfPresent(archived?.meeting?.description, forKey: .meeting)
    try members.encodeIfPresent(archived?.entry, forKey: .entry)
  }
}
