import Archive
import ArgumentParser
import Interview
import Record

extension KeysCommand {
  /// A pupil for somebody whom the roll does not name.
  struct Grant: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let somebody open what was agreed about a pupil.",
      discussion: "Example: accord keys grant \"Ms Okafor\" p004")
    @Argument(help: "Who: a name or an id.") var person: String
    @Argument(help: "The pupil: a name or an id.") var pupil: String
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let desk = try KeysDesk(options)
        let changed = try desk.change(person, pupil, isGiven: true)
        Console.out(desk.words.text(.keysGrantDone, changed))
      }
    }
  }

  /// Taking that back, and what the roll gives too.
  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a pupil away from somebody, whatever the roll says.",
      discussion: """
        Nothing about the pupil is sealed to them any more, the meetings they led included. What
        they opened, copied or printed before stays known to them.
          accord keys revoke "Ms Okafor" p004
        """)
    @Argument(help: "Who: a name or an id.") var person: String
    @Argument(help: "The pupil: a name or an id.") var pupil: String
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let desk = try KeysDesk(options)
        let changed = try desk.change(person, pupil, isGiven: false)
        Console.out(desk.words.text(.keysRevokeDone, changed))
        Console.error(desk.words.text(.keysBefore, changed))
      }
    }
  }
}

extension KeysDesk {
  /// Changes what a person may open of a pupil; the words' values come back.
  fileprivate func change(
    _ person: String, _ pupil: String, isGiven: Bool
  ) throws -> [String: String] {
    let person = try self.person(person)
    if person.opensAll {
      throw Ending(64, words.text(.keysOpensAll, ["name": person.name]))
    }
    let found = try place.pupil(pupil, in: place.roll())
    guard let id = PupilID(found.id) else { throw Ending(65, found.id) }
    let changed = try folder.change(
      KeyGrant(person: person.id, pupil: id, isGiven: isGiven), by: keeper)
    try place.settle(with: changed)
    return ["name": person.name, "pupil": found.fullName, "id": found.id]
  }
}
