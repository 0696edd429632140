import Archive
import ArgumentParser
import Glibc
import Interview
import Record

/// The roll.
struct PupilsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pupils", abstract: "The roll: load, list, show and add pupils.",
    subcommands: [Import.self, List.self, Show.self, Add.self], defaultSubcommand: List.self)

  /// Saves the roll; what went wrong is said with its remedy.
  static func save(_ roll: Roll, _ place: Place) throws {
    do {
      try place.archive().keep(roll)
    } catch let fault as RollFile.Fault {
      throw Ending(74, fault.words)
    }
    // Who teaches whom may have changed.
    try place.settle()
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Load pupils from a CSV or CTF file; loading again updates.",
      discussion: "Example: accord pupils import roll.csv")
    @Argument(help: "A CSV file with a heading row, or a CTF.") var file: String
    @Flag(help: "As JSON.") var json = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let place = options.place()
        let settings = try place.settings()
        _ = try place.archive()
        let read = RollImport.read(path: file, authority: settings.school.localAuthority)
        for finding in read.findings { Console.error(finding.rendered) }
        if read.furtherFindings > 0 {
          Console.error("… and \(read.furtherFindings) more of the same kind.")
        }
        guard read.isReadable else {
          throw Ending(access(file, R_OK) == 0 ? 65 : 66, "Nothing was loaded.")
        }
        let (roll, changes) = try place.roll().merging(read)
        try PupilsCommand.save(roll, place)
        try report(changes, refused: read.refused)
        if read.refused > 0 { throw ExitCode(1) }
      }
    }

    private func report(_ changes: [RollChange], refused: Int) throws {
      if json {
        let counts = Dictionary(grouping: changes, by: \.kind.rawValue).mapValues(\.count)
        Console.out(try JSONText.of(counts.merging(["refused": refused]) { $1 }))
        return
      }
      for change in changes where change.kind != .unchanged { Console.out(change.words) }
      let kinds: [RollChange.Kind] = [.added, .changed, .unchanged, .missing, .doubtful]
      var counts = ["refused": String(refused)]
      for kind in kinds { counts[kind.rawValue] = String(changes.count { $0.kind == kind }) }
      Console.out(try options.place().words.phrases().text(.rollCounts, counts))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the pupils.")
    @Flag(help: "As JSON.") var json = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let place = options.place()
        let roll = try place.roll()
        if json {
          Console.out(try JSONText.of(roll.pupils))
          return
        }
        for pupil in roll.pupils {
          let needs = pupil.sen.needs.map(\.rawValue).joined(separator: " ")
          Console.out(
            "\(Place.described(pupil))  \(pupil.sen.provision.rawValue) \(needs)"
              .trimmingEnd)
        }
        if roll.pupils.isEmpty {
          Console.error(try place.words.phrases().text(.rollEmpty))
        }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show one pupil.")
    @Argument(help: "A name or an id.") var pupil: String
    @Flag(help: "As JSON.") var json = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let place = options.place()
        let pupil = try place.pupil(pupil, in: place.roll())
        if json {
          Console.out(try JSONText.of(pupil))
          return
        }
        Console.out(Place.described(pupil))
        let words = try place.words.phrases()
        let facts: [(CommandKey, String?)] = [
          (.rollBorn, pupil.dateOfBirth?.british), (.rollLanguage, pupil.homeLanguage),
          (.rollNumber, pupil.admissionNumber), (.rollTeacher, pupil.teacher),
          (.rollProvision, "\(pupil.sen.provision.rawValue) (\(pupil.sen.provision.name))"),
          (.rollNeeds, pupil.sen.needs.map(\.name).joined(separator: "; ")),
        ]
        for (label, value) in facts {
          if let value, !value.isEmpty { Console.out("  \(words.text(label)): \(value)") }
        }
        for member in pupil.family { Console.out("  \(member.relationship): \(member.name)") }
        let archive = try place.archive()
        guard let key = PupilID(pupil.id) else { return }
        for summary in try archive.journals(of: key).summaries {
          Console.out("  \(summary.meeting)  \(summary.kind.name), \(summary.status.rawValue)")
        }
      }
    }
  }
}
