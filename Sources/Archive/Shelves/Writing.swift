public import Record

extension SchoolArchive {
  /// A key for a new meeting that no meeting has yet.
  ///
  /// Another process may take it first; `begin` then throws `meetingExists` or `inUse`.
  public func unusedKey(for pupil: PupilID, on day: Day) throws(ArchiveError) -> MeetingID {
    let taken = Set(try meetings(of: pupil))
    var key = MeetingID(day: day, pupil: pupil)
    while taken.contains(key), try hasBegun(key) {
      key = MeetingID(day: day, pupil: pupil, number: key.number + 1)
    }
    return key
  }

  private func hasBegun(_ meeting: MeetingID) throws(ArchiveError) -> Bool {
    try reading("The meeting \(meeting)") { () throws(DiskFault) in
      guard let pupil = try folder(of: meeting.pupil),
        try pupil.look(meeting.description) != nil
      else { return false }
      let folder = try pupil.folder(meeting.description)
      if let journal = try folder.look(SchoolArchive.journalName), journal.size > 0 {
        return true
      }
      // Somebody else's that they have not come to write in yet.
      guard let keeper,
        let key = try folder.bytes(
          of: SchoolArchive.journalKeyName, atMost: KeyFile.largest)
      else { return false }
      return (try? keeper.open(key, at: .journal(meeting))) == nil
    }
  }

  /// Begins a meeting with its first turn, whose first entry is `opened`, and returns when that
  /// turn and every folder above it are safe on the disk.
  ///
  /// - Parameters:
  ///   - turn: The first entries.
  ///   - by: Who is at the keyboard, for whoever is refused meanwhile.
  ///   - at: Since when.
  /// - Returns: The journal, held for writing.
  /// - Throws: `meetingExists`, `inUse`, `planNotYours`, or what kept it from being written.
  public func begin(
    _ turn: [Entry], by: String, at: Moment
  ) throws(ArchiveError) -> OpenJournal {
    guard let journal = try? Journal(turn) else {
      throw .badName("a meeting that does not begin with its opening")
    }
    guard let meeting = MeetingID(journal.opening.meeting),
      meeting.pupil.description == journal.opening.pupil.id
    else { throw .badName(journal.opening.meeting) }
    guard try canOpenPlan(of: meeting.pupil) else { throw planNotYours(meeting.pupil) }
    let folder = try creating("The meeting \(meeting)") { () throws(DiskFault) in
      try root.makingFolder("meetings").makingFolder(meeting.pupil.description)
        .makingFolder(meeting.description)
    }
    let lock = try MeetingLock.take(in: folder, meeting: meeting, by: by, at: at)
    let (file, bytes) = try creating("The meeting \(meeting)") { () throws(DiskFault) in
      let file = try folder.file(SchoolArchive.journalName, .writing)
      // Where there is a key there is a journal, so that one that was taken away is missed.
      if isSealed { try folder.sync() }
      return (file, try file.bytes(atMost: SchoolArchive.largestJournal))
    }
    let sealing = try newSealing(
      of: meeting, in: folder, ledBy: journal.opening.ledBy,
      teacher: journal.opening.pupil.teacher)
    // A folder that is there already holds a meeting only when something of it was kept.
    let reading = try read(bytes, of: meeting, with: sealing.journal)
    switch reading.end {
    case .damaged: throw .meetingExists(meeting)
    case .torn, .whole: if reading.journal != nil { throw .meetingExists(meeting) }
    }
    try creating("The meeting \(meeting)") { () throws(DiskFault) in
      try file.mustBeOwn()
      if !bytes.isEmpty { try folder.setTornTurnAside(bytes, of: file, keeping: 0) }
      try folder.sync()
    }
    let open = OpenJournal(
      meeting: meeting, journal: journal, read: nil,
      torn: bytes.isEmpty ? nil : reading.damage.first, file: file, lock: lock,
      sealing: sealing.journal,
      plan: sealing.plan.map { OpenJournal.Plan(folder: folder, sealing: $0) }, salts: salts)
    try open.append(turn)
    return open
  }

  /// Opens a meeting to write in it, and returns when everything read is safe on the disk.
  ///
  /// A turn at its end that was never answered is put aside in `journal.torn-1` (`-2` …) and given
  /// in the result; after the close the journal still takes what may follow one.
  ///
  /// - Parameters:
  ///   - meeting: Which.
  ///   - by: Who is at the keyboard, for whoever is refused meanwhile.
  ///   - at: Since when.
  /// - Returns: The journal, held for writing.
  /// - Throws: `noSuchMeeting`, `notYours`, `talkNotYours`, `inUse`, `laterEntries`, `damaged`, or
  ///   what kept it from being opened.
  public func openForWriting(
    _ meeting: MeetingID, by: String, at: Moment
  ) throws(ArchiveError) -> OpenJournal {
    let folder = try reading("The meeting \(meeting)") { () throws(DiskFault) in
      try self.folder(of: meeting)
    }
    guard let folder else { throw .noSuchMeeting(meeting.description) }
    let lock = try MeetingLock.take(in: folder, meeting: meeting, by: by, at: at)
    guard case .journal(let sealing) = try access(to: meeting, in: folder) else {
      throw .talkNotYours(meeting: meeting)
    }
    let plan = isSealed ? try planKey(of: meeting.pupil).map { Sealing.with($0) } : nil
    let (file, bytes) = try reading("The journal of \(meeting)") { () throws(DiskFault) in
      let file = try folder.file(SchoolArchive.journalName, .writing)
      return (file, try file.bytes(atMost: SchoolArchive.largestJournal))
    }
    let read = try self.read(bytes, of: meeting, with: sealing)
    if case .damaged(let entry, let fault) = read.end {
      throw fault == .otherKey
        ? .wrongKey(meeting: meeting, entry: entry) : .damaged(meeting: meeting, entry: entry)
    }
    guard let journal = read.journal else { throw .noSuchMeeting(meeting.description) }
    try creating("The journal of \(meeting)") { () throws(DiskFault) in
      try file.mustBeOwn()
      if read.length < bytes.count {
        try folder.setTornTurnAside(bytes, of: file, keeping: read.length)
      }
      // The process that wrote the last turn may have died before it was safe, or have been told
      // that it is not; after such a failure a disk forgets bytes that can still be read. Written
      // once more over themselves, they are safe when the disk says so.
      try file.write(Array(bytes[read.lastTurn..<read.length]), at: read.lastTurn)
      try file.sync()
      try folder.sync()
      try self.folder(of: meeting.pupil)?.sync()
      try root.folder("meetings").sync()
    }
    let open = OpenJournal(
      meeting: meeting, journal: journal, read: read, torn: read.damage.first, file: file,
      lock: lock, sealing: sealing,
      plan: plan.map { OpenJournal.Plan(folder: folder, sealing: $0) }, salts: salts)
    open.refreshPlan()
    return open
  }

  /// Does something that makes files or folders.
  func creating<Result>(
    _ what: String, _ body: () throws(DiskFault) -> Result
  ) throws(ArchiveError) -> Result {
    do {
      return try body()
    } catch {
      if error.isForbidden { throw .notAllowed(doing: "writing in the archive") }
      throw .cannotCreate(what: what, why: error.reason)
    }
  }
}

extension Folder {
  /// Copies what comes after a journal's whole turns into a file of its own, byte for byte, and
  /// cuts it off the journal; each step is safe on the disk before the next.
  func setTornTurnAside(
    _ bytes: [UInt8], of journal: OpenFile, keeping length: Int
  ) throws(DiskFault) {
    let rest = Array(bytes[length...])
    var number = 1
    while true {
      let name = "journal.torn-\(number)"
      guard let there = try look(name) else {
        let copy = try file(name, .new)
        try copy.write(rest, at: 0)
        try copy.sync()
        break
      }
      // The power went right after the copy was made.
      if there.size == rest.count, try self.bytes(of: name, atMost: rest.count) == rest { break }
      number += 1
    }
    try sync()
    try journal.truncate(to: length)
    try journal.sync()
  }
}
