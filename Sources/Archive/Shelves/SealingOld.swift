public import Record

/// What sealing an archive from before sealing did.
public struct SealedArchive: Sendable {
  /// How many meetings were sealed; those that were already are not counted.
  public internal(set) var meetings = 0
  /// Files that the program did not put there and that may hold pupils' data: they were left as
  /// they are, by their paths below the school's folder.
  public internal(set) var left: [String] = []
}

extension SchoolArchive {
  /// Seals an archive from before sealing, and meetings that an old backup brought into a sealed
  /// one; returns when everything is safe on the disk.
  ///
  /// Each file is sealed beside the plain one, read back and compared, and put in its place in one
  /// step; each meeting gets a `sealed` entry. Whenever the power goes, the same call goes on from
  /// there. Check codes stay as they are. What a disk, its snapshots and backups may still hold of
  /// the plain files is beyond a program.
  ///
  /// - Parameters:
  ///   - home: The school's folder.
  ///   - keeper: A SENCO.
  ///   - at: Now.
  ///   - progress: Told how many of how many meetings are done.
  /// - Returns: What was done.
  /// - Throws: `inUse` while one of the meetings is held; what kept a file from being written.
  public static func seal(
    home: String, keeper: Keeper, at: Moment,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(ArchiveError) -> SealedArchive {
    try seal(home: home, disk: .live, keeper: keeper, salts: .system, at: at, progress: progress)
  }

  static func seal(
    home: String, disk: Disk, keeper: Keeper, salts: Salts, at: Moment,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(ArchiveError) -> SealedArchive {
    let archive = try SchoolArchive(home: home, disk: disk, keeper: keeper, salts: salts)
    let isAlone = try archive.creating("The archive") { () throws(DiskFault) in
      try patiently { () throws(DiskFault) in try disk.lock(archive.root.descriptor) }
    }
    guard isAlone else {
      throw .cannotCreate(what: "The archive", why: "another program is sealing it")
    }
    defer { disk.unlock(archive.root.descriptor) }
    var done = SealedArchive()
    let meetings = try archive.allMeetings()
    let teachers = archive.teachers()
    for (number, meeting) in meetings.enumerated() {
      progress(number, meetings.count)
      if try archive.seal(
        meeting, keeper, teacher: teachers[meeting.pupil.description], at: at, &done)
      {
        done.meetings += 1
      }
    }
    progress(meetings.count, meetings.count)
    try archive.sealWholeFiles(keeper, &done)
    return done
  }

  /// The class teachers that the roll names, by pupil.
  private func teachers() -> [String: String] {
    let pupils = (try? roll())?.pupils ?? []
    return Dictionary(
      pupils.compactMap { pupil in pupil.teacher.map { (pupil.id, $0) } }
    ) { first, _ in first }
  }

  /// Seals one meeting; false when there was nothing to seal.
  private func seal(
    _ meeting: MeetingID, _ keeper: Keeper, teacher: String?, at: Moment,
    _ done: inout SealedArchive
  ) throws(ArchiveError) -> Bool {
    let folder = try reading("The meeting \(meeting)") { () throws(DiskFault) in
      try self.folder(of: meeting)
    }
    guard let folder else { return false }
    let lock = try MeetingLock.take(in: folder, meeting: meeting, by: keeper.me.name, at: at)
    defer { _ = lock }
    let (file, found) = try reading("The journal of \(meeting)") { () throws(DiskFault) in
      let file = try folder.file(SchoolArchive.journalName, .writing)
      return (file, try file.bytes(atMost: SchoolArchive.largestJournal))
    }
    if found.isEmpty { return false }
    let isNew = !SealedLines.isSealed(found[...])
    var bytes = found
    if isNew {
      let read = try self.read(bytes, of: meeting, with: .none)
      if case .torn = read.end {
        try creating("The journal of \(meeting)") { () throws(DiskFault) in
          try folder.setTornTurnAside(bytes, of: file, keeping: read.length)
        }
        bytes.removeLast(bytes.count - read.length)
        if bytes.isEmpty { return false }
      }
      _ = try planKeyMade(meeting.pupil, in: folder, teacher: teacher, keeper)
      let key = try journalKeyMade(
        meeting, in: folder, ledBy: read.journal?.opening.ledBy, keeper)
      try sealJournal(bytes, of: meeting, in: folder, .with(key), keeper, at)
    }
    try refreshPlan(of: meeting, heldIn: folder)
    try sealTorn(of: meeting, in: folder, &done)
    return isNew
  }

  /// Puts a journal's sealed lines in place of the plain ones, with an entry that says so.
  private func sealJournal(
    _ plain: [UInt8], of meeting: MeetingID, in folder: Folder, _ sealing: Sealing,
    _ keeper: Keeper, _ at: Moment
  ) throws(ArchiveError) {
    let what = "The journal of \(meeting)"
    let before = try read(plain, of: meeting, with: .none)
    var bytes = try sealedLines(of: plain, sealing, what)
    if case .whole = before.end {
      let entry = Entry(number: before.count + 1, at: at, by: keeper.me.name, event: .sealed)
      let writer = JournalWriter(sealing: sealing, salts: salts)
      guard let (block, _) = try? writer.block([entry], after: before.chain.link) else {
        throw .cannotCreate(what: what, why: "it cannot be sealed")
      }
      bytes += block
    }
    try replace(SchoolArchive.journalName, in: folder, with: bytes, what) { written in
      guard let again = try? self.opened(written, sealing), again.starts(with: plain),
        let after = try? JournalReading(written, sealing: sealing)
      else { return false }
      if case .whole = before.end {
        return after.damage.isEmpty && after.count == before.count + 1
          && after.closing == before.closing
      }
      return again == plain
    }
  }

  /// Writes what was agreed at a closed meeting, whose folder is held, into its own file.
  private func refreshPlan(
    of meeting: MeetingID, heldIn folder: Folder
  ) throws(ArchiveError) {
    guard let key = try planKey(of: meeting.pupil) else { return }
    let stored = try stored(meeting)
    if stored.isPlanOnly { return }
    do {
      try folder.refreshPlan(
        stored.bytes, stored.reading, from: stored.sealing, to: .with(key))
    } catch {
      throw .cannotCreate(
        what: "The plan of \(meeting)",
        why: (error as? DiskFault)?.reason ?? "it cannot be sealed")
    }
  }

  /// Seals the turns that were never answered and lie beside a journal: each file as one line of
  /// number 0.
  private func sealTorn(
    of meeting: MeetingID, in folder: Folder, _ done: inout SealedArchive
  ) throws(ArchiveError) {
    let what = "The meeting \(meeting)"
    guard let sealing = try journalSealing(of: meeting, in: folder) else { return }
    let names = try reading(what) { () throws(DiskFault) in try folder.names() }
    for name in names {
      let path = "archive/meetings/\(meeting.pupil)/\(meeting)/\(name)"
      if name.hasPrefix("journal.torn-") {
        let found = try reading(path) { () throws(DiskFault) in
          try folder.bytes(of: name, atMost: SchoolArchive.largestJournal)
        }
        guard let bytes = found, !bytes.isEmpty, !SealedLines.isSealed(bytes[...]) else {
          continue
        }
        guard let line = try? sealing.seal(bytes, 0) else {
          throw .cannotCreate(what: path, why: "it cannot be sealed")
        }
        try replace(name, in: folder, with: line + [JournalLine.end], path) { written in
          (try? sealing.open([UInt8](written.dropLast()), 0)) == bytes
        }
      } else if name.hasPrefix("."), name.hasSuffix(".new") {
        // Left by a writing that was broken off; the file beside it is whole.
        try creating(path) { () throws(DiskFault) in try folder.remove(name) }
      } else if !SchoolArchive.meetingFiles.contains(name) {
        done.left.append(path)
      }
    }
  }

  static let meetingFiles: Set<String> = [journalName, journalKeyName, PlanFile.name, "lock"]

  // MARK: Whole files

  /// Seals the roll, removes the plain index, and at last notes the new layout.
  private func sealWholeFiles(
    _ keeper: Keeper, _ done: inout SealedArchive
  ) throws(ArchiveError) {
    let names = try reading("The archive") { () throws(DiskFault) in try root.names() }
    for name in names where !["format", "scripts", "meetings"].contains(name) {
      let isDraft = name.hasPrefix(".") && name.hasSuffix(".new")
      if isDraft || name.hasPrefix(MeetingIndex.fileName) {
        try creating(name) { () throws(DiskFault) in try root.remove(name) }
      } else if name == RollFile.name, !isSealed {
        try sealRoll(keeper)
      } else if name == SchoolArchive.schoolLogName {
        if !isSealed { try sealLog(keeper) }
      } else if name == SchoolArchive.schoolLockName {
        continue
      } else if !name.hasSuffix(SchoolArchive.sealedEnding) {
        // In a sealed archive the roll that an old backup brought is not put over the new one.
        done.left.append("archive/\(name)")
      }
    }
    if isSealed { return }
    try creating("The archive") { () throws(DiskFault) in
      try root.sync()
      try root.replace("format", with: SchoolArchive.words(of: SchoolArchive.format))
    }
  }

  private func sealRoll(_ keeper: Keeper) throws(ArchiveError) {
    let name = RollFile.name + SchoolArchive.sealedEnding
    let found = try reading(RollFile.name) { () throws(DiskFault) in
      try root.bytes(of: RollFile.name, atMost: RollFile.largest)
    }
    guard let plain = found else { return }
    let sealed = try SchoolArchive.sealed(plain, to: keeper.everyone(), RollFile.name)
    try replace(name, in: root, with: sealed, RollFile.name) { written in
      (try? AgeBytes.opened(written, with: .identities(keeper.identities))) == plain
    }
    try creating(RollFile.name) { () throws(DiskFault) in
      try root.remove(RollFile.name)
      try root.sync()
    }
  }

  private func sealLog(_ keeper: Keeper) throws(ArchiveError) {
    let name = SchoolArchive.schoolLogName
    let found = try reading(name) { () throws(DiskFault) in
      try root.bytes(of: name, atMost: SchoolArchive.largestJournal)
    }
    // It was sealed before the power went.
    guard let plain = found, !SealedLines.isSealed(plain[...]) else { return }
    let sealing = Sealing.with(keeper.logKey)
    try replace(name, in: root, with: sealedLines(of: plain, sealing, name), name) { written in
      (try? opened(written, sealing)) == plain
    }
  }

  // MARK: Lines

  /// Lines as they are, each sealed under its number; one without a line break stays without.
  private func sealedLines(
    of plain: [UInt8], _ sealing: Sealing, _ what: String
  ) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    var lines = Lines(plain)
    var number = 0
    while let line = lines.next() {
      number += 1
      guard let sealed = try? sealing.seal([UInt8](line.bytes), number) else {
        throw .cannotCreate(what: what, why: "it cannot be sealed")
      }
      bytes += sealed
      if line.terminated { bytes.append(JournalLine.end) }
    }
    return bytes
  }

  /// What sealed lines were before they were sealed.
  func opened(_ sealed: [UInt8], _ sealing: Sealing) throws(Sealing.Fault) -> [UInt8] {
    var plain: [UInt8] = []
    var lines = Lines(sealed)
    var number = 0
    while let line = lines.next() {
      number += 1
      plain += try sealing.open([UInt8](line.bytes), number)
      if line.terminated { plain.append(JournalLine.end) }
    }
    return plain
  }

  /// Puts a file in place of another when it reads from the disk as it should.
  private func replace(
    _ name: String, in folder: Folder, with bytes: [UInt8], _ what: String,
    when isGood: ([UInt8]) -> Bool
  ) throws(ArchiveError) {
    let isDone = try creating(what) { () throws(DiskFault) in
      try folder.replace(name, with: bytes, when: isGood)
    }
    if !isDone {
      throw .cannotCreate(what: what, why: "what was written does not read as it should")
    }
  }
}
