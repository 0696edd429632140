public import Record

/// What a SENCO changes. Each gives the keys as they are afterwards; what is sealed to whom is
/// settled then by `SchoolArchive.settleKeys`.
extension KeyFolder {
  /// Gives somebody new a key.
  ///
  /// - Parameters:
  ///   - name: Their name, as the roll writes it.
  ///   - role: What they may open: SENCO or teacher.
  ///   - passphrase: What their identity file is sealed with; nil for plain text.
  ///   - day: Today.
  ///   - keeper: The SENCO at the keyboard.
  /// - Returns: The SENCO's keys with the changed register, and the new person.
  /// - Throws: `KeyFault` or `AgeFault`; nobody was added then.
  public func add(
    _ name: String, as role: KeyPerson.Role, passphrase: Passphrase?, on day: Day,
    by keeper: Keeper
  ) throws -> (keeper: Keeper, person: KeyPerson) {
    guard KeyPerson.isName(name) else { throw KeyFault.badName(name) }
    return try changing(by: keeper) { register, signing in
      if let there = register.person(name) { throw KeyFault.personThere(there) }
      let file = PersonFile(trust: signing.trust, signing: role == .senco ? signing : nil)
      let person = KeyPerson(
        id: try register.nextID(), name: name, role: role,
        recipient: file.identity.recipient, since: day)
      try replace(
        KeyFolder.file(of: person.id), with: file.bytes(sealedWith: passphrase, work: work))
      return (register.with(person), person)
    }
  }

  /// Gives somebody a new key in place of one whose passphrase is lost.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - passphrase: What their new identity file is sealed with; nil for plain text.
  ///   - day: Today.
  ///   - keeper: Another SENCO, or the recovery key.
  /// - Returns: The keeper with the changed register, and the person with the new key.
  /// - Throws: `KeyFault` or `AgeFault`; the old key stands then.
  public func renew(
    _ person: KeyPerson, passphrase: Passphrase?, on day: Day, by keeper: Keeper
  ) throws -> (keeper: Keeper, person: KeyPerson) {
    try changing(by: keeper) { register, signing in
      // Between the two files of one's own key nobody could go on; with another's, one can.
      guard let old = register.person(id: person.id), old.role != .recovery,
        old.id != keeper.me.id
      else { throw KeyFault.noPerson(person.name) }
      let file = PersonFile(trust: signing.trust, signing: old.role == .senco ? signing : nil)
      let new = KeyPerson(
        id: old.id, name: old.name, role: old.role, recipient: file.identity.recipient,
        since: day)
      try replace(
        KeyFolder.file(of: new.id), with: file.bytes(sealedWith: passphrase, work: work))
      return (register.with(new), new)
    }
  }

  /// Takes somebody's key away for good: nothing is sealed to them any more.
  ///
  /// - Throws: `KeyFault`; the last SENCO stays, and so does whoever is at the keyboard.
  public func remove(_ person: KeyPerson, by keeper: Keeper) throws -> Keeper {
    let changed = try changing(by: keeper) { register, _ in
      guard person.role != .recovery, person.id != keeper.me.id,
        register.person(id: person.id) != nil
      else { throw KeyFault.noPerson(person.name) }
      return (register.without(person.id), keeper.me)
    }
    try remove(KeyFolder.file(of: person.id))
    return changed.keeper
  }

  /// Says what a person may open of a pupil from now on.
  public func change(_ grant: KeyGrant, by keeper: Keeper) throws -> Keeper {
    try changing(by: keeper) { register, _ in
      guard let person = register.person(id: grant.person), !person.opensAll else {
        throw KeyFault.noPerson(grant.person)
      }
      return (register.with(grant), person)
    }.keeper
  }

  /// Makes a new recovery key; the one printed before opens nothing that is settled afterwards.
  ///
  /// - Parameters:
  ///   - day: Today.
  ///   - keeper: The SENCO at the keyboard.
  ///   - show: Shows the new key, before the old one ends.
  /// - Returns: The SENCO's keys with the changed register.
  /// - Throws: `KeyFault`, or what `show` throws; the old key stays good then.
  public func newRecoveryKey(
    on day: Day, by keeper: Keeper, show: (RecoveryKey) throws -> Void
  ) throws -> Keeper {
    var old: AgeRecipient?
    let changed = try changing(by: keeper) { register, signing in
      let recovery = RecoveryKey()
      let person = KeyFolder.person(recovery, on: day)
      old = register.person(id: person.id)?.recipient
      try show(recovery)
      try replace(recovery.fileName, with: recovery.file(signing: signing))
      return (register.with(person), person)
    }
    if let old { try remove(RecoveryKey.fileName(of: old)) }
    return changed.keeper
  }

  /// Seals a person's own identity file with another passphrase, asked for when the old one was right;
  /// nil leaves it plain.
  public func changePassphrase(
    of id: String, from old: () throws -> Passphrase, to new: () throws -> Passphrase?
  ) throws {
    let name = KeyFolder.file(of: id)
    let file = try PersonFile(bytes(of: name), name: "keys/\(name)", passphrase: old)
    try replace(name, with: file.bytes(sealedWith: new(), work: work))
  }

  /// What a printed recovery key opens: everything, and the right to change who may read.
  ///
  /// - Throws: `otherRecoveryKey` when it is of another school or was replaced by a newer one.
  public func keeper(_ recovery: RecoveryKey) throws(KeyFault) -> Keeper {
    let file: [UInt8]
    do {
      file = try bytes(of: recovery.fileName)
    } catch {
      // The file is named for its key: another key has none.
      if case .damagedFile = error { throw .otherRecoveryKey }
      throw error
    }
    let signing = try recovery.signing(in: file)
    let register = try signed().verified(with: signing.trust)
    guard let me = register.person(id: KeyPerson.recoveryID),
      me.recipient == recovery.identity.recipient
    else { throw .otherRecoveryKey }
    return Keeper(
      me: me, register: register, identities: [recovery.identity],
      school: try schoolKey(register, with: [recovery.identity]), signing: signing)
  }

  /// Changes the register as it stands on the disk now, while nobody else does.
  private func changing(
    by keeper: Keeper,
    _ change: (KeyRegister, RegisterKey) throws -> (KeyRegister, KeyPerson)
  ) throws -> (keeper: Keeper, person: KeyPerson) {
    guard let signing = keeper.signing else { throw KeyFault.onlySENCO }
    let lock = try locked()
    defer { disk.unlock(lock.descriptor) }
    let register = try signed().verified(with: signing.trust)
    let (changed, person) = try change(register, signing)
    if changed != register { try write(changed, with: signing) }
    return (
      Keeper(
        me: changed.person(id: keeper.me.id) ?? keeper.me, register: changed,
        identities: keeper.identities, school: keeper.school, signing: signing), person
    )
  }

  private func remove(_ name: String) throws(KeyFault) {
    do {
      let folder = try folder()
      guard try folder.look(name) != nil else { return }
      try folder.remove(name)
      try folder.sync()
    } catch {
      throw .write(error, "keys/\(name)")
    }
  }

  /// Holds the folder's one lock.
  func locked() throws(KeyFault) -> Folder {
    do {
      let folder = try folder()
      let isAlone = try patiently { () throws(DiskFault) in
        try disk.lock(folder.descriptor)
      }
      if isAlone { return folder }
    } catch {
      throw .write(error, KeyFolder.name)
    }
    throw .inUse
  }
}
