import Record

/// Whether a backup belongs to the school that is in a folder already.
///
/// Meetings lie under a pupil's key (`p001`). Put beside another school's, they would be taken for
/// meetings about another child: that is refused before anything is moved.
enum BackupKinship {
  /// Refuses a backup of another school, and one in which a key stands for another child.
  static func check(_ backup: BackupUnpacking, _ school: Folder) throws {
    let settings = Settings.fileName
    if let theirs = backup.bytes(of: settings, atMost: limit), let ours = bytes(school, settings),
      let one = Settings.read(bytes: theirs).settings?.school,
      let other = Settings.read(bytes: ours).settings?.school,
      (one.localAuthority, one.establishment) != (other.localAuthority, other.establishment)
    {
      throw BackupError.another(
        why: "This is a backup of another school (\(one.localAuthority)/\(one.establishment)).")
    }
    // Rolls are sealed; the schools' keys tell whether they are one school's.
    if let theirs = register(backup.bytes(of: register, atMost: limit)),
      let folder = try? school.folder("keys"),
      let ours = register(bytes(folder, SignedRegister.name)), theirs.school != ours.school
    {
      throw BackupError.another(
        why: "This backup was made with the keys of another school, or with older ones.")
    }
    let strangers = strangers(backup, school)
    if !strangers.isEmpty {
      let keys = strangers.prefix(5).joined(separator: ", ")
      let others = strangers.count == 1 ? "is another child" : "are other children"
      throw BackupError.another(why: "In this backup \(keys) \(others) than in the folder.")
    }
  }

  private static let limit = 128 << 20
  private static let register = "keys/\(SignedRegister.name)"

  private static func register(_ bytes: [UInt8]?) -> KeyRegister? {
    bytes.flatMap { try? SignedRegister($0) }?.register
  }

  private static func bytes(_ school: Folder, _ name: String) -> [UInt8]? {
    (try? school.bytes(of: name, atMost: limit)) ?? nil
  }

  /// The keys that stand for one child here and another there.
  private static func strangers(_ backup: BackupUnpacking, _ school: Folder) -> [String] {
    guard let archive = try? school.folder("archive"), let ours = bytes(archive, RollFile.name),
      let theirs = backup.bytes(of: "archive/\(RollFile.name)", atMost: limit),
      let here = try? RollFile.roll(from: ours), let there = try? RollFile.roll(from: theirs)
    else { return [] }
    let known = Dictionary(here.pupils.map { ($0.id, $0) }) { first, _ in first }
    return there.pupils.filter { pupil in
      known[pupil.id].map { !mayBeSame($0, pupil) } ?? false
    }.map(\.id)
  }

  /// Names are put right and children take new ones: only when nothing fits is it another child.
  private static func mayBeSame(_ one: Pupil, _ other: Pupil) -> Bool {
    if let upn = one.upn, upn == other.upn { return true }
    if let born = one.dateOfBirth, born == other.dateOfBirth { return true }
    return one.forename == other.forename || one.surname == other.surname
  }
}
