import Archive
import ArgumentParser
import Interview
import Record

extension PupilsCommand {
  /// Puts one pupil on the roll, by the rules of an import.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put one pupil on the roll.",
      discussion: "Example: accord pupils add --forename Sam --surname Hale --year 4")
    @Option(help: "Legal forename.") var forename: String
    @Option(help: "Legal surname.") var surname: String
    @Option(help: "The name the child goes by.") var known: String?
    @Option(help: "dd/mm/yyyy or yyyy-mm-dd.") var born: String?
    @Option(help: "M or F, as in the census.") var sex: String?
    @Option(help: "R, 1 … 13.") var year: String?
    @Option(name: .customLong("class"), help: "Class or form.") var group: String?
    @Option(help: "Unique pupil number.") var upn: String?
    @Option(help: "N none, K SEN support, E EHC plan.") var sen: String?
    @Option(help: "A need's code, as SLCN.") var need: String?
    @Option(help: "The class teacher.") var teacher: String?
    @Option(help: "A parent or carer, as: mother=Sara Hale") var family: [String] = []
    @Flag(help: "Although the roll has somebody much like this pupil.") var anyway = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let place = options.place()
        let settings = try place.settings()
        let words = try place.words.phrases()
        _ = try place.archive()
        let pupil = try pupil(authority: settings.school.localAuthority)
        var roll = try place.roll()
        if let other = likeness(of: pupil, in: roll) {
          throw Ending(65, words.text(.rollAlready, ["line": Place.described(other)]))
        }
        let added = roll.add(pupil)
        try PupilsCommand.save(roll, place)
        Console.out(words.text(.rollAdded, ["line": Place.described(added)]))
      }
    }

    /// The pupil that the options describe; whatever cannot be used is said, all at once.
    private func pupil(authority: String?) throws -> Pupil {
      let cells: [(heading: String, value: String?)] = [
        ("Surname", surname), ("Forename", forename), ("Known As", known), ("DOB", born),
        ("Sex", sex), ("Year", year), ("Class", group), ("UPN", upn), ("SEN Status", sen),
        ("SEN Need 1", need), ("Class Teacher", teacher),
      ]
      let read = RollImport.single(
        cells.compactMap { cell in cell.value.map { (cell.heading, $0) } }, authority: authority)
      let people = family.map(PupilsCommand.member)
      guard read.findings.isEmpty, var pupil = read.rows.first?.pupil,
        let members = people as? [FamilyMember]
      else {
        for finding in read.findings { Console.error(finding.message) }
        if people.contains(where: { $0 == nil }) {
          Console.error("--family: write it as mother=Sara Hale")
        }
        throw Ending(65, "Nobody was added.")
      }
      pupil.family = members
      return pupil
    }

    /// Somebody on the roll who is this pupil, or much like them.
    private func likeness(of pupil: Pupil, in roll: Roll) -> Pupil? {
      roll.pupils.first { other in
        if let upn = pupil.upn, other.upn == upn { return true }
        let birth = pupil.dateOfBirth == nil || other.dateOfBirth == nil
        return !anyway && other.surname.lowercased() == pupil.surname.lowercased()
          && other.forename.lowercased() == pupil.forename.lowercased()
          && (birth || other.dateOfBirth == pupil.dateOfBirth)
      }
    }
  }

  /// `mother=Sara Hale` as a family member; nil without a name.
  static func member(_ text: String) -> FamilyMember? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    guard let name = parts.last, !name.isEmpty, parts[0].isEmpty == false else { return nil }
    return FamilyMember(name: name, relationship: parts.count == 2 ? parts[0] : "parent or carer")
  }
}
