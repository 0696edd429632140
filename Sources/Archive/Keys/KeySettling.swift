import Crypto
import FoundationEssentials
import Record

/// What came of settling what is sealed to whom.
public struct KeysSettled: Sendable {
  /// How many key files were sealed anew.
  public internal(set) var changed = 0
  /// Key files that could not be opened, and why; they were left as they are.
  public internal(set) var left: [KeyFault] = []
}

/// Sealing key files to those who may read now: the register and the roll say who. No journal is
/// rewritten, and each file is the old or the new one at every moment.
extension SchoolArchive {
  private static let settledName = "settled"
  private static let settledPurpose = "accord settled 1"

  /// Seals every key file to those who may open it now.
  ///
  /// Nothing is done when the register and the roll are as they were when this was last done; one
  /// that was stopped in the middle is done again, since only its end is noted.
  ///
  /// - Parameter progress: Told how many of how many pupils are done.
  /// - Returns: What was changed; nil when nothing had to be looked at, or another process is at it.
  /// - Throws: `key` when whoever is at the keyboard may not, or what kept a file from being
  ///   written; what was not done is done the next time.
  public func settleKeys(
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(ArchiveError) -> KeysSettled? {
    guard isSealed, let keeper else { return nil }
    guard keeper.me.opensAll else { throw .key(.onlySENCO) }
    let folder = KeyFolder(home: home, disk: disk)
    if try noted(folder) == note(keeper) { return nil }
    let lock: Folder
    do throws(KeyFault) {
      lock = try folder.locked()
    } catch {
      if error == .inUse { return nil }
      throw .key(error)
    }
    defer { disk.unlock(lock.descriptor) }
    var settled = KeysSettled()
    do throws(KeyFault) {
      let bytes = try folder.bytes(of: KeyPlace.school.fileName)
      if let changed = try sealedAnew(bytes, at: .school, keeper, { _ in keeper.everyone() }) {
        try folder.replace(KeyPlace.school.fileName, with: changed)
        settled.changed += 1
      }
    } catch {
      throw .key(error)
    }
    let isForOthers = try noted(folder).first != note(keeper).first
    if isForOthers, let roll = try file(RollFile.name) {
      try keep(roll, as: RollFile.name)
    }
    try settlePupils(keeper, isForOthers: isForOthers, &settled, progress)
    let note = try note(keeper).joined(separator: "\n") + "\n"
    do throws(KeyFault) {
      try folder.replace(SchoolArchive.settledName, with: Array(note.utf8))
    } catch {
      throw .key(error)
    }
    return settled
  }

  private func settlePupils(
    _ keeper: Keeper, isForOthers: Bool, _ settled: inout KeysSettled,
    _ progress: (Int, Int) -> Void
  ) throws(ArchiveError) {
    let roll: Roll
    do {
      roll = try self.roll() ?? Roll()
    } catch {
      throw .cannotRead(what: "The roll", why: error.words)
    }
    let pupils = try pupils()
    for (done, pupil) in pupils.enumerated() {
      progress(done, pupils.count)
      let folder = try reading("The meetings of \(pupil)") { () throws(DiskFault) in
        try self.folder(of: pupil)
      }
      guard let folder else { continue }
      let teacher = roll.pupil(pupil.description)?.teacher
      try settle(.plan(pupil), in: folder, keeper, &settled) { readers in
        let wanted = keeper.register.planReaders(of: pupil, teacher: teacher)
        // Whoever is in the middle of a meeting needs it to the end.
        guard !Set(readers.map(\.id)).isSubset(of: wanted.map(\.id)) else { return wanted }
        let leader = openLeader(pupil, among: readers, keeper.register)
        return keeper.register.planReaders(of: pupil, teacher: teacher, leader: leader)
      }
      // Who led a meeting may have had no key then.
      let leaders = isForOthers ? leaders(pupil, keeper.register) : [:]
      for meeting in try meetings(of: pupil) {
        let folder = try reading("The meeting \(meeting)") { () throws(DiskFault) in
          try self.folder(of: meeting)
        }
        guard let folder else { continue }
        try settle(.journal(meeting), in: folder, keeper, &settled) { readers in
          keeper.register.journalReaders(
            of: meeting, ids: Set(readers.map(\.id) + (leaders[meeting].map { [$0] } ?? [])))
        }
      }
    }
  }

  /// Seals a key file anew where its readers are not those wanted.
  private func settle(
    _ place: KeyPlace, in folder: Folder, _ keeper: Keeper, _ settled: inout KeysSettled,
    _ wanted: ([KeyFile.Reader]) -> [KeyPerson]
  ) throws(ArchiveError) {
    let bytes = try reading("The key \(place)") { () throws(DiskFault) in
      try folder.bytes(of: place.fileName, atMost: KeyFile.largest)
    }
    guard let bytes else { return }
    do {
      guard let changed = try sealedAnew(bytes, at: place, keeper, wanted) else { return }
      do throws(DiskFault) {
        try folder.replace(place.fileName, with: changed)
      } catch {
        throw ArchiveError.from(error, what: "The key \(place)", doing: "writing a key")
      }
      settled.changed += 1
    } catch let fault as KeyFault {
      settled.left.append(fault)
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .cannotRead(what: "The key \(place)", why: "it cannot be sealed")
    }
  }

  private func sealedAnew(
    _ bytes: [UInt8], at place: KeyPlace, _ keeper: Keeper,
    _ wanted: ([KeyFile.Reader]) -> [KeyPerson]
  ) throws(KeyFault) -> [UInt8]? {
    let file = try keeper.open(bytes, at: place)
    let readers = wanted(file.readers)
    if Set(readers.map(KeyFile.Reader.init)) == Set(file.readers) { return nil }
    return try keeper.seal(file.key, at: place, to: readers)
  }

  /// The ids of those who led meetings about a pupil.
  private func leaders(_ pupil: PupilID, _ register: KeyRegister) -> [MeetingID: String] {
    var leaders: [MeetingID: String] = [:]
    for summary in (try? journals(of: pupil).summaries) ?? [] {
      leaders[summary.meeting] = register.person(summary.ledBy)?.id
    }
    return leaders
  }

  /// The name of whoever of these leads an open meeting about a pupil.
  private func openLeader(
    _ pupil: PupilID, among readers: [KeyFile.Reader], _ register: KeyRegister
  ) -> String? {
    let ids = Set(readers.map(\.id))
    let open = (try? journals(of: pupil).summaries.filter { $0.status != .closed }) ?? []
    return open.map(\.ledBy).last { register.person($0).map { ids.contains($0.id) } ?? false }
  }

  // MARK: What it was done for

  /// Codes over the register, and over the roll as it stands there: they tell nobody anything.
  private func note(_ keeper: Keeper) throws(ArchiveError) -> [String] {
    let name = RollFile.name + SchoolArchive.sealedEnding
    let roll = try reading(name) { () throws(DiskFault) in
      try root.bytes(of: name, atMost: SchoolArchive.largestFile)
    }
    let key = keeper.school.derived(for: SchoolArchive.settledPurpose)
    return [keeper.register.signedBytes, roll ?? []].map { bytes in
      let code = HMAC<SHA256>.authenticationCode(for: bytes, using: key)
      return String(decoding: StrictBase64.text(of: code, padded: true), as: UTF8.self)
    }
  }

  private func noted(_ folder: KeyFolder) throws(ArchiveError) -> [String] {
    let bytes = try reading("keys/\(SchoolArchive.settledName)") { () throws(DiskFault) in
      try folder.folder().bytes(of: SchoolArchive.settledName, atMost: 4096)
    }
    return (bytes ?? []).split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }
}
