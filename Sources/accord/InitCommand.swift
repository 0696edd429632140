import Archive
import ArgumentParser
import Foundation
import Interview
import Record

/// Makes a school's folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a school's folder: its settings and an empty archive.",
    discussion: """
      At a terminal it asks; in a script, give what it needs, and the SENCO's passphrase in a file
      that ACCORD_PASSPHRASE_FILE names (or --no-passphrase):
        accord init --name "Example Primary School" --dfe 9991001 --senco "Mrs Shah"
        accord init --demo               a school of made-up pupils to try things in
      """)

  @Option(help: "The school's name.")
  var name: String?
  @Option(help: "The DfE number: seven digits, local authority then establishment.")
  var dfe: String?
  @Option(help: "The unique reference number, when it is to stand in exports.")
  var urn: String?
  @Option(help: "What the school calls its plan.")
  var planName: String?
  @Option(help: "The plan's short name.")
  var planShortName: String?
  @Option(help: "Term dates: a YAML, CSV or ICS file.")
  var terms: String?
  @Option(help: "Years that records are kept after a pupil's birth.")
  var retention: Int?
  @Flag(help: "Make a school of made-up pupils with an earlier meeting each.")
  var demo = false
  @OptionGroup var first: FirstKeyOptions
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let path = "\(place.home)/\(Settings.fileName)"
      guard !FileManager.default.fileExists(atPath: path) else {
        throw Ending(73, "There is a school in \(place.home) already. Change \(path) instead.")
      }
      let words = try place.words.phrases()
      if demo {
        try Demo.make(in: place)
        Console.out(words.text(.initDemo, ["home": place.home]))
        return
      }
      let keys = FirstKeys(place: place, words: words, options: first.choices)
      let calendar = try terms.map(calendar(from:)) ?? .empty
      var settings = Settings(school: try school(), calendar: calendar)
      if let retention { settings.retentionYears = retention }
      try check(settings)
      try keys.mustBeSaid()
      let today = try place.clock(settings.zone).now().day
      // Keys without a school are what an `init` left that was stopped: nothing is sealed to them.
      let keeper = try keys.make(on: today, over: true)
      try SettingsFolder.write(settings, home: place.home, keeper: keeper)
      Console.out(words.text(.initMade, ["home": place.home]))
      if calendar.terms.isEmpty { Console.out(words.text(.initTerms, ["file": path])) }
      Console.out(words.text(.initNext))
    }
  }

  /// Whether the file about to be written can be read again; what is wrong is said by its line.
  private func check(_ settings: Settings) throws {
    let reading = Settings.read(bytes: Array(settings.yaml.utf8))
    guard reading.settings == settings else {
      for finding in reading.findings { Console.error(finding.rendered) }
      throw Ending(65, "The settings above cannot be used. Nothing was made.")
    }
  }

  @MainActor
  private func school() throws -> School {
    let name = try answer(name, "--name", "The school's name")
    let number = try answer(dfe, "--dfe", "The DfE number (seven digits)")
    let digits = number.filter { $0 != "/" && $0 != " " }
    guard digits.count == 7, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw Ending(
        64, "A DfE number has seven digits: three of the local authority, four of the school.")
    }
    return School(
      name: name.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      localAuthority: String(digits.prefix(3)),
      establishment: String(digits.dropFirst(3)), urn: urn,
      planName: planName ?? "Learning Support Plan",
      planShortName: planShortName ?? "LSP")
  }

  /// An answer given as a flag, or asked for at a terminal.
  @MainActor
  private func answer(_ given: String?, _ flag: String, _ question: String) throws -> String {
    if let given, !given.isEmpty { return given }
    guard Console.isInteractive else {
      throw Ending(64, "\(flag) is needed when nobody is at a terminal.")
    }
    let desk = TerminalDesk(showsIDs: false)
    while true {
      desk.show(.question, "\(question)?")
      guard let line = desk.line(completing: []) else { throw Ending(130, "Nothing was made.") }
      let answer = line.trimmingCharacters(in: .whitespaces)
      if !answer.isEmpty { return answer }
    }
  }

  private func calendar(from path: String) throws -> SchoolCalendar {
    let reading = CalendarFile.read(path: path)
    guard let calendar = reading.calendar else {
      for finding in reading.findings { Console.error(finding.rendered) }
      throw Ending(65, "The term dates could not be read. Nothing was made.")
    }
    return calendar
  }
}
