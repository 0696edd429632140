public import Record

/// Making the keys of a school.
extension KeyFolder {
  /// Makes the SENCO's keys, the school's and the recovery key.
  ///
  /// The register comes last, so that a school has all its keys or none.
  ///
  /// - Parameters:
  ///   - name: The SENCO's name.
  ///   - passphrase: What the identity file is sealed with; nil for plain text.
  ///   - day: Today.
  ///   - unused: Whether keys that are there already were never used, since the school they were
  ///     made for was not.
  ///   - show: Shows the recovery key, before anything depends on it.
  /// - Returns: The SENCO's keys, open.
  /// - Throws: `KeyFault`, `ArchiveError`, or what `show` throws; the school then has no keys.
  public func make(
    senco name: String, passphrase: Passphrase?, on day: Day, over unused: Bool = false,
    show: (RecoveryKey) throws -> Void
  ) throws -> Keeper {
    guard KeyPerson.isName(name) else { throw KeyFault.badName(name) }
    if try !unused && hasKeys() { throw KeyFault.keysThere(home: home) }
    do throws(DiskFault) {
      _ = try Folder.making(path: home, disk: disk).makingFolder(KeyFolder.name)
    } catch {
      throw ArchiveError.cannotCreate(what: "The folder \(home)", why: error.reason)
    }
    let (signing, school, recovery) = (RegisterKey(), DataKey(), RecoveryKey())
    let file = PersonFile(trust: signing.trust, signing: signing)
    let me = KeyPerson(
      id: "k1", name: name, role: .senco, recipient: file.identity.recipient, since: day)
    let register = KeyRegister(
      people: [KeyFolder.person(recovery, on: day), me],
      school: KeyRegister.digest(of: school))
    let keeper = Keeper(
      me: me, register: register, identities: [file.identity], school: school,
      signing: signing)
    try replace(
      KeyFolder.file(of: me.id), with: file.bytes(sealedWith: passphrase, work: work))
    try replace(recovery.fileName, with: recovery.file(signing: signing))
    try replace(
      KeyPlace.school.fileName, with: keeper.seal(school, at: .school, to: register.people))
    try show(recovery)
    try write(register, with: signing)
    return keeper
  }

  /// The recovery key as the register has it.
  static func person(_ recovery: RecoveryKey, on day: Day) -> KeyPerson {
    KeyPerson(
      id: KeyPerson.recoveryID, name: "Recovery key", role: .recovery,
      recipient: recovery.identity.recipient, since: day)
  }

  /// Signs a register and puts it in its place.
  func write(_ register: KeyRegister, with signing: RegisterKey) throws(KeyFault) {
    try replace(
      SignedRegister.name, with: try SignedRegister(register, with: signing).bytes())
  }
}
