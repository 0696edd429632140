import Synchronization

/// Who is at the keyboard, with the keys that open what they may read.
public struct Keeper: Sendable {
  /// Who.
  public let me: KeyPerson
  /// Who has a key at this school, verified.
  public let register: KeyRegister
  let identities: [AgeIdentity]
  /// The school's key: it vouches for key files, and seals what everybody reads.
  let school: DataKey
  /// What the register is signed with; only SENCOs have it.
  let signing: RegisterKey?
  private let opened = OpenedKeys()

  init(
    me: KeyPerson, register: KeyRegister, identities: [AgeIdentity], school: DataKey,
    signing: RegisterKey?
  ) {
    self.me = me
    self.register = register
    self.identities = identities
    self.school = school
    self.signing = signing
  }

  /// Whether they say who may read.
  public var isSENCO: Bool { signing != nil }

  /// What the school's log is sealed under.
  var logKey: DataKey { school.derivedKey(for: "accord school log 1") }

  // MARK: Readers

  /// Who may open a whole meeting: who leads it, who is at the keyboard, SENCOs and the recovery
  /// key.
  func journalReaders(of meeting: MeetingID, ledBy name: String?) -> [KeyPerson] {
    register.journalReaders(
      of: meeting, ids: Set([me.id, name.flatMap { register.person($0)?.id }].compactMap(\.self)))
  }

  /// Who may open what was agreed about a pupil, whoever is at the keyboard included: they lead
  /// the meeting that makes the key.
  func planReaders(of pupil: PupilID, teacher: String?) -> [KeyPerson] {
    register.planReaders(of: pupil, teacher: teacher, leader: me.name)
  }

  /// Everybody of the school.
  func everyone() -> [KeyPerson] { register.people }

  // MARK: Key files

  /// The bytes of a key's file, to be put in its place.
  func seal(
    _ key: DataKey, at place: KeyPlace, to readers: [KeyPerson]
  ) throws(KeyFault) -> [UInt8] {
    let file = KeyFile(key: key, place: place, readers: readers.map(KeyFile.Reader.init))
    return try file.sealed(vouchedWith: place == .school ? nil : school)
  }

  /// Opens a key's file; one that was opened before is remembered by its bytes.
  func open(_ bytes: [UInt8], at place: KeyPlace) throws(KeyFault) -> KeyFile {
    if let known = opened.file(bytes, at: place) { return known }
    let file = try KeyFile(
      opening: bytes, at: place, with: identities,
      vouchedWith: place == .school ? nil : school)
    opened.remember(file, bytes)
    return file
  }
}

/// The key files that were opened in this process.
private final class OpenedKeys: Sendable {
  private struct Opened {
    let bytes: [UInt8]
    let file: KeyFile
  }
  private let files = Mutex<[KeyPlace: Opened]>([:])

  func file(_ bytes: [UInt8], at place: KeyPlace) -> KeyFile? {
    files.withLock { files in
      files[place].flatMap { $0.bytes == bytes ? $0.file : nil }
    }
  }

  func remember(_ file: KeyFile, _ bytes: [UInt8]) {
    files.withLock { $0[file.place] = Opened(bytes: bytes, file: file) }
  }
}
