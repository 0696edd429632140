import Archive
import ArgumentParser
import Interview
import Record

extension KeysCommand {
  /// One's own passphrase.
  struct ChangePassphrase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase",
      abstract: "Change the passphrase of your own key.",
      discussion: "In scripts: ACCORD_PASSPHRASE_FILE, then ACCORD_NEW_PASSPHRASE_FILE.")
    @Flag(help: "Leave the key without a passphrase: for a machine with an encrypted disk.")
    var noPassphrase = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let place = options.place()
        let words = try place.words.phrases()
        let folder = KeyFolder(home: place.home)
        guard try folder.hasKeys() else { throw KeyFault.noKeys(home: place.home) }
        let person = try place.personHere(folder)
        try place.patiently(person.name) { passphrase in
          try folder.changePassphrase(of: person.id, from: passphrase) {
            noPassphrase ? nil : try Secrets(words: words).newPassphrase(for: person.name)
          }
        }
        Console.out(words.text(.keysPassphrase, ["name": person.name]))
        if noPassphrase { Console.error(words.text(.keysPlain, ["id": person.id])) }
      }
    }
  }

  /// The day the SENCO's passphrase is forgotten.
  struct Recover: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give a SENCO a new key with the printed recovery key.",
      discussion: """
        Type the recovery key as it stands on the paper; spaces, line breaks and small letters do
        not matter. Nothing is lost, and the paper stays good.
          accord keys recover
        """)
    @Option(help: "A file that holds the recovery key; else it is asked for.")
    var recoveryFile: String?
    @Flag(help: "Leave the new key without a passphrase: for a machine with an encrypted disk.")
    var noPassphrase = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let place = options.place()
        let words = try place.words.phrases()
        let today = try place.clock(place.settings().zone).now().day
        let folder = KeyFolder(home: place.home)
        guard try folder.hasKeys() else { throw KeyFault.noKeys(home: place.home) }
        let keeper = try folder.keeper(RecoveryDesk(words: words).key(recoveryFile))
        let senco = try senco(keeper.register, place.person, words)
        let secret =
          noPassphrase ? nil : try Secrets(words: words).newPassphrase(for: senco.name)
        let (changed, new) = try folder.renew(
          senco, passphrase: secret, on: today, by: keeper)
        // The recovery key opens everything; the new key does so once this is done.
        try place.recovered(with: changed)
        Console.out(words.text(.keysRecovered, ["name": new.name, "id": new.id]))
      }
    }

    private func senco(
      _ register: KeyRegister, _ named: String?, _ words: Phrases
    ) throws -> KeyPerson {
      let sencos = register.sencos
      if let named {
        guard let found = KeyPerson.named(named, among: sencos) else {
          throw KeyFault.noPerson(named)
        }
        return found
      }
      guard sencos.count == 1 else {
        let names = sencos.map(\.name).joined(separator: ", ")
        throw Ending(64, words.text(.keysWhichSENCO, ["names": names]))
      }
      return sencos[0]
    }
  }

  /// The paper is lost.
  struct NewRecoveryKey: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recovery-key",
      abstract: "Make a new recovery key, when the paper is lost or was seen.")
    @Option(help: "Write it into this file instead of showing it.")
    var recoveryFile: String?
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let desk = try KeysDesk(options)
        let shower = FirstKeys(
          place: desk.place, words: desk.words,
          options: FirstKeyChoices(recoveryFile: recoveryFile))
        let keeper = try desk.folder.newRecoveryKey(on: desk.today, by: desk.keeper) {
          try shower.shown($0, Console.out)
        }
        try desk.place.settle(with: keeper)
        Console.out(desk.words.text(.recoveryReplaced))
      }
    }
  }

  /// An archive from before sealing.
  struct Seal: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Seal an archive from before sealing.",
      discussion: """
        The first command that opens such an archive at a terminal does the same. In scripts:
          ACCORD_PASSPHRASE_FILE=words.txt accord keys seal --recovery-file recovery.txt
        """)
    @OptionGroup var first: FirstKeyOptions
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running { try options.place().sealFirst(first.choices, show: Console.out) }
    }
  }
}

/// Asks for the recovery key as it stands on the paper.
@MainActor
struct RecoveryDesk {
  private static let letters = 74
  let words: Phrases

  /// The key in a file, or the one that is typed.
  func key(_ file: String?) throws -> RecoveryKey {
    if let file {
      let identities = try IdentityFile.read(Secrets.followed(file)) {
        throw Ending(65, words.text(.recoveryNone))
      }
      guard let key = identities.first.flatMap({ RecoveryKey($0.text) }) else {
        throw Ending(65, words.text(.recoveryNone))
      }
      return key
    }
    guard Console.isInteractive else { throw Ending(64, words.text(.recoveryNoTerminal)) }
    let desk = TerminalDesk(showsIDs: false)
    desk.show(.question, words.text(.recoveryAsk))
    var typed = ""
    while true {
      guard let line = desk.line(completing: []) else {
        throw Ending(130, words.text(.secretLeft))
      }
      typed += line
      if let key = RecoveryKey(typed) { return key }
      // A line of the paper at a time is as good as all at once.
      guard typed.count(where: { !$0.isWhitespace }) >= RecoveryDesk.letters else { continue }
      typed = ""
      desk.show(.note, words.text(.recoveryMistyped))
    }
  }
}

extension Place {
  /// Settles with the recovery key; it is forgotten when the command ends.
  func recovered(with keeper: Keeper) throws {
    let settled = try SchoolArchive(home: home, keeper: keeper).settleKeys()
    for fault in settled?.left ?? [] { Console.error(fault.description) }
  }
}
