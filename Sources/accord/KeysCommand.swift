import Archive
import ArgumentParser
import Interview
import Record

/// Who may open what.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Who may open what: the keys of the school's people.",
    discussion: """
      A class teacher opens the plans of the pupils the roll names them for, and the meetings they
      led; a SENCO opens everything, and says who else may open what.

      Examples:
        accord keys add-person "Ms Okafor"     a key of her own, with a passphrase she types
        accord keys grant "Ms Okafor" p004     a pupil the roll does not name her for
        accord keys renew "Ms Okafor"          she lost her passphrase
        accord keys recover                    the SENCO's passphrase is forgotten
      """,
    subcommands: [
      List.self, AddPerson.self, Grant.self, Revoke.self, Renew.self, RemovePerson.self,
      ChangePassphrase.self, Recover.self, NewRecoveryKey.self, Seal.self, New.self,
    ], defaultSubcommand: List.self)

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an identity file for backups, and print whom to seal to.",
      discussion: """
        The file opens everything that is sealed to its recipient. It is sealed with a passphrase
        itself, which is asked for twice (in scripts: ACCORD_PASSPHRASE_FILE).
          accord keys new backup.key
        """)

    @Argument(help: "The file to make.")
    var file: String
    @Flag(help: "Leave the file unsealed: whoever can read it can open every backup.")
    var noPassphrase = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let words = try options.place().words.phrases()
        let passphrase = noPassphrase ? nil : try Secrets(words: words).newPassphrase()
        let recipient = try IdentityFile.make(at: file, passphrase: passphrase)
        Console.out(recipient.description)
        Console.error(
          words.text(noPassphrase ? .keysMadePlain : .keysMade, ["file": file]))
      }
    }
  }
}

/// A SENCO with their keys open, who changes something.
@MainActor
struct KeysDesk {
  let place: Place
  let words: Phrases
  let keeper: Keeper
  let folder: KeyFolder
  let today: Day

  init(_ options: PlaceOptions) throws {
    place = options.place()
    words = try place.words.phrases()
    today = try place.clock(place.settings().zone).now().day
    _ = try place.archive()
    keeper = try place.keeper()
    folder = KeyFolder(home: place.home)
    guard keeper.isSENCO else {
      throw Ending(
        77, words.text(.keysOnlySENCO, ["names": keeper.sencoNames.joined(separator: ", ")]))
    }
  }

  /// Somebody with a key, by name or id.
  func person(_ words: String) throws -> KeyPerson {
    if let person = keeper.register.person(words), person.role != .recovery { return person }
    let people = keeper.register.people.filter { $0.role != .recovery }
    if let person = KeyPerson.named(words, among: people) { return person }
    throw KeyFault.noPerson(words)
  }
}
