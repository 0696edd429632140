import Archive
import ArgumentParser
import Interview
import Record

extension KeysCommand {
  /// Who has a key, and what was granted.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Who has a key, and what for.")
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let place = options.place()
        let words = try place.words.phrases()
        _ = try place.archive()
        let register = try place.keeper().register
        for person in register.people {
          let role: CommandKey =
            switch person.role {
            case .senco: .keysSENCO
            case .teacher: .keysTeacher
            case .recovery: .keysRecovery
            }
          Console.out(
            words.text(
              .keysPerson,
              [
                "id": person.id, "name": person.name, "role": words.text(role),
                "date": person.since.spoken,
              ]))
          for grant in register.grants where grant.person == person.id {
            Console.out(
              "      "
                + words.text(
                  grant.isGiven ? .keysGranted : .keysWithheld,
                  ["id": grant.pupil.description]))
          }
        }
      }
    }
  }

  /// A key for somebody more.
  struct AddPerson: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add-person",
      abstract: "Give somebody a key of their own.",
      discussion: """
        Two passphrases are typed: yours, then the new one, twice, by the person whose key it is
        (in scripts: ACCORD_PASSPHRASE_FILE and ACCORD_NEW_PASSPHRASE_FILE). Write the name as the
        roll writes it: a class teacher then opens their pupils' plans.
          accord keys add-person "Ms Okafor"
        """)
    @Argument(help: "The name, as the roll writes it.") var name: String
    @Flag(help: "Another SENCO: opens everything and says who may open what.") var senco = false
    @Flag(help: "Leave the key without a passphrase: for a machine with an encrypted disk.")
    var noPassphrase = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let desk = try KeysDesk(options)
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard KeyPerson.isName(name) else { throw KeyFault.badName(name) }
        if let there = desk.keeper.register.person(name) { throw KeyFault.personThere(there) }
        let secret = try desk.newSecret(for: name, noPassphrase)
        let (keeper, person) = try desk.folder.add(
          name, as: senco ? .senco : .teacher, passphrase: secret, on: desk.today,
          by: desk.keeper)
        try desk.place.settle(with: keeper)
        try desk.report(person, .keysAdded, plain: noPassphrase)
      }
    }
  }

  /// A new key for a lost passphrase.
  struct Renew: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give somebody a new key, when their passphrase is lost.",
      discussion: """
        They open again what they opened before; nothing is lost. The old key opens nothing more
        of what is here.
          accord keys renew "Ms Okafor"
        """)
    @Argument(help: "Whose: a name or an id.") var person: String
    @Flag(help: "Leave the key without a passphrase: for a machine with an encrypted disk.")
    var noPassphrase = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let desk = try KeysDesk(options)
        let old = try desk.person(person)
        if old.id == desk.keeper.me.id { throw Ending(64, desk.words.text(.keysRenewOwn)) }
        let secret = try desk.newSecret(for: old.name, noPassphrase)
        let (keeper, new) = try desk.folder.renew(
          old, passphrase: secret, on: desk.today, by: desk.keeper)
        try desk.place.settle(with: keeper)
        try desk.report(new, .keysRenewed, plain: noPassphrase)
      }
    }
  }

  /// Somebody left.
  struct RemovePerson: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove-person",
      abstract: "Take somebody's key away, when they leave the school.")
    @Argument(help: "Whose: a name or an id.") var person: String
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let desk = try KeysDesk(options)
        let person = try desk.person(person)
        if person.id == desk.keeper.me.id { throw Ending(64, desk.words.text(.keysNotYourself)) }
        let keeper = try desk.folder.remove(person, by: desk.keeper)
        try desk.place.settle(with: keeper)
        Console.out(desk.words.text(.keysRemoved, ["name": person.name]))
        Console.error(desk.words.text(.keysBefore, ["name": person.name]))
      }
    }
  }
}

extension KeysDesk {
  /// The passphrase of somebody else, who types it.
  func newSecret(for name: String, _ noPassphrase: Bool) throws -> Passphrase? {
    noPassphrase ? nil : try Secrets(words: words).newPassphrase(for: name)
  }

  /// Says what somebody with a new key can do now.
  func report(_ person: KeyPerson, _ key: CommandKey, plain: Bool) throws {
    Console.out(words.text(key, ["name": person.name, "id": person.id]))
    if plain {
      Console.error(words.text(.keysPlain, ["id": person.id]))
    }
    guard person.role == .teacher else { return }
    let pupils = try place.roll().pupils.filter {
      $0.teacher.flatMap { place.ring.keeper?.register.person($0)?.id } == person.id
    }
    Console.out(
      words.text(
        pupils.isEmpty ? .keysNoPupils : .keysPupils,
        ["name": person.name, "count": String(pupils.count)]))
  }
}
