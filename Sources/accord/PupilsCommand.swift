import Archive
import ArgumentParser
import Record

/// The roll.
struct PupilsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pupils", abstract: "The roll: load, list, show and add pupils.",
    subcommands: [Import.self, List.self, Show.self, Add.self], defaultSubcommand: List.self)

  /// Saves the roll; what went wrong is said with its remedy.
  static func save(_ roll: Roll, _ place: Place) throws {
    do {
      try RollFile.save(roll, folder: "\(place.home)/archive")
    } catch {
      throw Ending(74, error.words)
    }
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
        guard read.isReadable else { throw Ending(65, "Nothing was loaded.") }
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
      func count(_ kind: RollChange.Kind) -> Int { changes.count { $0.kind == kind } }
      Console.out(
        "\(count(.added)) added, \(count(.changed)) changed, \(count(.unchanged)) as they were, "
          + "\(count(.missing)) not in the file (kept), \(count(.doubtful)) doubtful, "
          + "\(refused) rows left out.")
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the pupils.")
    @Flag(help: "As JSON.") var json = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let roll = try options.place().roll()
        if json {
          Console.out(try JSONText.of(roll.pupils))
          return
        }
        for pupil in roll.pupils {
          let needs = pupil.sen.needs.map(\.rawValue).joined(separator: " ")
          Console.out(
            "\(Place.described(pupil))  \(pupil.sen.provision.rawValue) \(needs)"
              .trimmingTrailingSpace)
        }
        if roll.pupils.isEmpty {
          Console.error("The roll is empty. Load it with: accord pupils import FILE")
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
        let facts: [(String, String?)] = [
          ("born", pupil.dateOfBirth?.british), ("home language", pupil.homeLanguage),
          ("admission number", pupil.admissionNumber), ("class teacher", pupil.teacher),
          ("provision", "\(pupil.sen.provision.rawValue) (\(pupil.sen.provision.name))"),
          ("needs", pupil.sen.needs.map(\.name).joined(separator: "; ")),
        ]
        for (label, value) in facts {
          if let value, !value.isEmpty { Console.out("  \(label): \(value)") }
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

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put one pupil on the roll.",
      discussion: "Example: accord pupils add --forename Sam --surname Hale --year 4")
    @Option var forename: String
    @Option var surname: String
    @Option(help: "The name the child goes by.") var known: String?
    @Option(help: "dd/mm/yyyy or yyyy-mm-dd.") var born: String?
    @Option(help: "R, 1 … 13.") var year: String?
    @Option(name: .customLong("class"), help: "Class or form.") var group: String?
    @Option(help: "Unique pupil number.") var upn: String?
    @Option(help: "The class teacher.") var teacher: String?
    @Option(help: "A parent or carer, as: mother=Sara Hale") var family: [String] = []
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let place = options.place()
        _ = try place.archive()
        var checked: String?
        if let upn {
          do throws(UPN.Fault) {
            checked = try UPN(upn).text
          } catch {
            throw Ending(65, "That UPN is not right: \(error.words).")
          }
        }
        var roll = try place.roll()
        let added = roll.add(
          Pupil(
            id: "", surname: surname, forename: forename, preferredName: known,
            dateOfBirth: try born.map { try place.day($0, today: Day(number: 0)) }, year: year,
            group: group, upn: checked, family: family.map(PupilsCommand.member),
            teacher: teacher))
        try PupilsCommand.save(roll, place)
        Console.out("\(Place.described(added)) is on the roll.")
      }
    }
  }

  /// `mother=Sara Hale` as a family member.
  static func member(_ text: String) -> FamilyMember {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0) }
    return parts.count == 2
      ? FamilyMember(name: parts[1], relationship: parts[0])
      : FamilyMember(name: text, relationship: "parent or carer")
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingTrailingSpace: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
