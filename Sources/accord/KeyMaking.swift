import Archive
import ArgumentParser
import Interview
import Record

/// How a school's first keys are made.
struct FirstKeyOptions: ParsableArguments {
  @Option(help: "The SENCO's name: whose key opens everything.")
  var senco: String?
  @Flag(help: "Leave the SENCO's key without a passphrase: whoever can read the folder reads all.")
  var noPassphrase = false
  @Option(help: "Write the recovery key into this file instead of showing it.")
  var recoveryFile: String?

  /// What was said.
  var choices: FirstKeyChoices {
    FirstKeyChoices(senco: senco, noPassphrase: noPassphrase, recoveryFile: recoveryFile)
  }
}

/// What was said about a school's first keys; what was not is asked for.
struct FirstKeyChoices: Sendable {
  var senco: String?
  var noPassphrase = false
  var recoveryFile: String?
}

/// Making the SENCO's key and the recovery key, and showing the latter once.
struct FirstKeys {
  let place: Place
  let words: Phrases
  let options: FirstKeyChoices

  /// Refuses a script that does not say how the key is to be kept.
  func mustBeSaid() throws {
    if options.noPassphrase || Console.isInteractive { return }
    if Environment[Secrets.variable] != nil || Environment[Secrets.newVariable] != nil { return }
    throw Ending(64, words.text(.initSecret))
  }

  /// Makes the keys.
  ///
  /// - Parameters:
  ///   - known: The SENCO's name where the school's settings have it.
  ///   - day: Today.
  ///   - unused: Whether keys that are there were never used.
  ///   - show: Takes what is shown, the recovery key in it.
  /// - Returns: The SENCO's keys, open.
  /// - Throws: `Ending`, `KeyFault` or `BackupError`; there are no keys then.
  func make(
    known: String? = nil, on day: Day, over unused: Bool = false,
    show: (String) -> Void = Console.out
  ) throws -> Keeper {
    try mustBeSaid()
    let name = try name(known)
    let secret = options.noPassphrase ? nil : try Secrets(words: words).newPassphrase()
    return try KeyFolder(home: place.home).make(
      senco: name, passphrase: secret, on: day, over: unused
    ) { recovery in
      try shown(recovery, show)
      if options.noPassphrase { show(words.text(.initNoPassphrase, ["home": place.home])) }
    }
  }

  /// Shows a recovery key, or writes it into the file that was named.
  func shown(_ recovery: RecoveryKey, _ show: (String) -> Void) throws {
    if let file = options.recoveryFile {
      try recovery.write(to: file)
      show(words.text(.recoveryWritten, ["file": file]))
      return
    }
    let lines = recovery.printed.map { "    \($0)" }.joined(separator: "\n")
    show(
      "\n" + words.text(.recoveryTitle) + "\n\n" + lines + "\n\n"
        + words.text(.recoveryKeep) + "\n")
  }

  private func name(_ known: String?) throws -> String {
    if let name = options.senco ?? known {
      guard KeyPerson.isName(name) else { throw KeyFault.badName(name) }
      return name
    }
    guard Console.isInteractive else { return "SENCO" }
    let words = words
    return try MainActor.assumeIsolated {
      let desk = TerminalDesk(showsIDs: false)
      while true {
        desk.show(.question, words.text(.initSENCO))
        guard let line = desk.line(completing: []) else {
          throw Ending(130, words.text(.secretLeft))
        }
        let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if KeyPerson.isName(name) { return name }
      }
    }
  }
}

extension Place {
  /// Seals an archive from before sealing, the first time it is opened.
  func sealFirst(
    _ options: FirstKeyChoices? = nil, show: (String) -> Void = Console.error
  ) throws {
    let phrases = try words.phrases()
    let settings = try settings()
    let now = try clock(settings.zone).now()
    if try !KeyFolder(home: home).hasKeys() {
      // Nothing is asked in the middle of a script that knows nothing of sealing.
      if options == nil, !Console.isInteractive, Environment[Secrets.variable] == nil {
        throw Ending(77, phrases.text(.sealNeeded, ["home": home]))
      }
      show(phrases.text(.sealBegins))
      let known = settings.staff.first { $0.role.uppercased().hasPrefix("SENCO") }?.name
      ring.keeper = try FirstKeys(
        place: self, words: phrases, options: options ?? FirstKeyChoices()
      ).make(known: known, on: now.day, show: show)
    }
    let keeper = try keeper()
    guard keeper.isSENCO else { throw Ending(77, phrases.text(.sealOnlySENCO)) }
    let done = try SchoolArchive.seal(home: home, keeper: keeper, at: now) { done, count in
      guard Console.showsProgress, count > 20, done % 10 == 0 || done == count else { return }
      let text = phrases.text(.sealProgress, ["done": String(done), "count": String(count)])
      Console.progress(done == count ? nil : text)
    }
    show(phrases.text(.sealDone, ["count": String(done.meetings)]))
    for path in done.left { show(phrases.text(.sealLeft, ["file": path])) }
  }
}
