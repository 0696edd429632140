import Archive
import ArgumentParser
import Foundation
import Interview
import Record

/// Checks prompt files and the archive.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check prompt files and the archive; exit 0 when nothing is wrong.",
    discussion: """
      Examples:
        accord check                              the school's own files and the archive
        accord check Prompts/Meetings/*.yaml      these files
        accord check --copy Meetings/termly-review.yaml
      """)

  @Argument(help: "Files or folders; without any, the school's own.")
  var files: [String] = []
  @Option(help: "Copy a built-in prompt file into the school's folder, to change it there.")
  var copy: String?
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
      var findings: [Finding] = []
      if files.isEmpty {
        findings += place.words.findings(below: "\(place.home)/Prompts")
        findings += place.words.builtInFindings()
        findings += try archiveFindings(place)
      } else {
        for file in files { findings += place.words.findings(below: file) }
      }
      if json {
        Console.out(try JSONText.of(findings))
      } else {
        for finding in findings { Console.out(finding.rendered) }
        if findings.isEmpty { Console.error("Nothing is wrong.") }
      }
      if !findings.isEmpty { throw ExitCode(1) }
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

  private func archiveFindings(_ place: Place) throws -> [Finding] {
    let path = "\(place.home)/\(Settings.fileName)"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    var findings = Settings.read(path: path).findings
    let archive = try place.archive()
    for id in try archive.allMeetings() {
      do {
        let stored = try archive.read(id)
        findings += stored.damage.map {
          Finding(file: "meeting \(id)", message: $0.words)
        }
      } catch {
        findings.append(Finding(file: "meeting \(id)", message: error.description))
      }
    }
    return findings
  }
}
