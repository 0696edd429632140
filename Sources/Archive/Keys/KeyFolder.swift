import Record

/// The folder `keys` of a school: who has a key, and each person's identity file.
public struct KeyFolder: Sendable {
  /// Its name in the school's folder.
  public static let name = "keys"

  let home: String
  let disk: Disk
  /// How often the work of guessing a passphrase doubles.
  let work: Int

  /// The folder of a school.
  public init(home: String) { self.init(home: home, disk: .live) }

  init(home: String, disk: Disk, work: Int = AgePassphrase.usualWork) {
    self.home = home
    self.disk = disk
    self.work = work
  }

  /// Whether the school has keys.
  public func hasKeys() throws(KeyFault) -> Bool {
    do {
      return try folder().look(SignedRegister.name) != nil
    } catch {
      if error.isMissing { return false }
      throw .read(error, KeyFolder.name)
    }
  }

  /// Those whose identity file is here, as the register names them; *not* verified yet: only good
  /// for asking who is at the keyboard.
  public func peopleHere() throws(KeyFault) -> [KeyPerson] {
    let register = try signed().register
    return try reading(KeyFolder.name) { folder throws(DiskFault) in
      let names = Set(try folder.names())
      return register.people.filter { names.contains(KeyFolder.file(of: $0.id)) }
    }
  }

  /// Somebody by name or id, not verified yet.
  public func person(_ words: String) throws(KeyFault) -> KeyPerson? {
    try signed().register.person(words)
  }

  /// Whether a person's identity file wants a passphrase.
  public func wantsPassphrase(_ id: String) throws(KeyFault) -> Bool {
    IdentityFile.isSealed(try bytes(of: KeyFolder.file(of: id)))
  }

  /// Opens the keys of whoever is at the keyboard.
  ///
  /// - Parameters:
  ///   - id: Their id.
  ///   - passphrase: Asked for when their file is sealed.
  /// - Returns: Who they are, and the register, verified.
  /// - Throws: `KeyFault`, `AgeFault`, or what `passphrase` throws.
  public func keeper(_ id: String, passphrase: () throws -> Passphrase) throws -> Keeper {
    let name = KeyFolder.file(of: id)
    return try keeper(
      PersonFile(bytes(of: name), name: "keys/\(name)", passphrase: passphrase))
  }

  /// The same, with an identity file that lies elsewhere.
  public func keeper(file path: String, passphrase: () throws -> Passphrase) throws -> Keeper {
    let (parent, name) = try NamedFile.place(path, disk: disk)
    let bytes: [UInt8]
    do {
      bytes = try parent.file(name, .reading).bytes(atMost: IdentityFile.largest)
    } catch {
      throw BackupError.read(error, path)
    }
    return try keeper(PersonFile(bytes, name: path, passphrase: passphrase))
  }

  private func keeper(_ file: PersonFile) throws -> Keeper {
    let register = try signed().verified(with: file.trust)
    guard let me = register.people.first(where: { $0.recipient == file.identity.recipient })
    else { throw KeyFault.keyReplaced }
    return Keeper(
      me: me, register: register, identities: [file.identity],
      school: try schoolKey(register, with: [file.identity]), signing: file.signing)
  }

  /// The school's key, which the register vouches for.
  func schoolKey(
    _ register: KeyRegister, with identities: [AgeIdentity]
  ) throws(KeyFault) -> DataKey {
    let bytes = try bytes(of: KeyPlace.school.fileName)
    let file = try KeyFile(
      opening: bytes, at: .school, with: identities, vouchedWith: nil)
    guard register.isSchool(file.key) else { throw .notVouched(.school) }
    return file.key
  }

  // MARK: Files

  static func file(of id: String) -> String { "\(id).key" }

  func folder() throws(DiskFault) -> Folder {
    try Folder(path: home, disk: disk).folder(KeyFolder.name)
  }

  /// The register as it stands there, not verified.
  func signed() throws(KeyFault) -> SignedRegister {
    try SignedRegister(bytes(of: SignedRegister.name))
  }

  /// The bytes of a file that must be there.
  func bytes(of name: String) throws(KeyFault) -> [UInt8] {
    let bytes = try reading("keys/\(name)") { folder throws(DiskFault) in
      try folder.bytes(of: name, atMost: SignedRegister.largest)
    }
    guard let bytes else { throw .damagedFile("keys/\(name)") }
    return bytes
  }

  /// Puts a file into its place: at every moment the old or the new one stands there.
  func replace(_ name: String, with bytes: [UInt8]) throws(KeyFault) {
    do {
      try folder().replace(name, with: bytes)
    } catch {
      throw .write(error, "keys/\(name)")
    }
  }

  private func reading<Result>(
    _ what: String, _ body: (Folder) throws(DiskFault) -> Result
  ) throws(KeyFault) -> Result {
    do {
      return try body(folder())
    } catch {
      if error.isMissing { throw .noKeys(home: home) }
      throw .read(error, what)
    }
  }
}
