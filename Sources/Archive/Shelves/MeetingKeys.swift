import Record

/// The keys of meetings and of pupils' plans, in the files beside them.
extension SchoolArchive {
  static let journalKeyName = "journal.key"
  static let planKeyName = "plan.key"

  /// What opens a meeting's files, as far as whoever is at the keyboard may.
  enum Access {
    /// The whole meeting.
    case journal(Sealing)
    /// What was agreed.
    case plan(Sealing)
  }

  /// What opens a meeting.
  ///
  /// - Throws: `notYours` when neither the meeting nor what was agreed opens; `key` when a key file
  ///   is damaged or gone.
  func access(to meeting: MeetingID, in folder: Folder) throws(ArchiveError) -> Access {
    switch try journalSealing(of: meeting, in: folder) {
    case let sealing?: return .journal(sealing)
    case nil:
      guard let plan = try planKey(of: meeting.pupil) else { throw notYours(meeting) }
      return .plan(.with(plan))
    }
  }

  /// What opens a meeting's journal; nil when it is sealed to others.
  func journalSealing(
    of meeting: MeetingID, in folder: Folder
  ) throws(ArchiveError) -> Sealing? {
    guard let keeper else {
      if try isSealedNow(meeting, folder) { throw .noKeeper(home: home) }
      return Sealing.none
    }
    // While an archive is being sealed, some of its meetings are and others are not.
    if !isSealed, try !isSealedNow(meeting, folder) { return Sealing.none }
    switch try key(at: .journal(meeting), in: folder, keeper) {
    case .key(let key): return .with(key)
    case .notYours: return nil
    case .missing:
      let journal = try reading("The journal of \(meeting)") { () throws(DiskFault) in
        try folder.look(SchoolArchive.journalName)
      }
      // Nothing was ever kept in it.
      if (journal?.size ?? 0) == 0 { return Sealing.none }
      if try !isSealedNow(meeting, folder) { throw .notSealed(meeting: meeting) }
      throw .key(.damaged(.journal(meeting)))
    }
  }

  /// The key of what was agreed about a pupil; nil when there is none, or it is sealed to others.
  func planKey(of pupil: PupilID) throws(ArchiveError) -> DataKey? {
    guard let keeper else { return nil }
    let folder = try reading("The meetings of \(pupil)") { () throws(DiskFault) in
      try self.folder(of: pupil)
    }
    guard let folder, case .key(let key) = try key(at: .plan(pupil), in: folder, keeper) else {
      return nil
    }
    return key
  }

  /// Whether what was agreed about a pupil, if anything was, opens with this person's key.
  public func canOpenPlan(of pupil: PupilID) throws(ArchiveError) -> Bool {
    guard let keeper else { return true }
    let folder = try reading("The meetings of \(pupil)") { () throws(DiskFault) in
      try self.folder(of: pupil)
    }
    guard let folder else { return true }
    if case .notYours = try key(at: .plan(pupil), in: folder, keeper) { return false }
    return true
  }

  /// What a key's file turned out to be.
  enum FoundKey {
    case key(DataKey)
    /// There is no such file.
    case missing
    /// It is sealed to others.
    case notYours
  }

  /// The key in a file.
  func key(
    at place: KeyPlace, in folder: Folder, _ keeper: Keeper
  ) throws(ArchiveError) -> FoundKey {
    let bytes = try reading("The key \(place)") { () throws(DiskFault) in
      try folder.bytes(of: place.fileName, atMost: KeyFile.largest)
    }
    guard let bytes else { return .missing }
    do {
      return .key(try keeper.open(bytes, at: place).key)
    } catch {
      if case .notYours = error { return .notYours }
      throw .key(error)
    }
  }

  /// The refusal of a meeting that is sealed to others.
  func notYours(_ meeting: MeetingID) -> ArchiveError {
    .notYours(
      meeting: meeting, person: keeper?.me.name ?? "", sencos: keeper?.sencoNames ?? [])
  }

  /// The refusal of a meeting that needs what is sealed to others.
  func planNotYours(_ pupil: PupilID) -> ArchiveError {
    .planNotYours(
      pupil: pupil, person: keeper?.me.name ?? "", sencos: keeper?.sencoNames ?? [])
  }

  private func isSealedNow(
    _ meeting: MeetingID, _ folder: Folder
  ) throws(ArchiveError) -> Bool {
    try reading("The journal of \(meeting)") { () throws(DiskFault) in
      guard try folder.look(SchoolArchive.journalName) != nil else { return false }
      let start = try folder.file(SchoolArchive.journalName, .reading)
        .beginning(SealedLines.beginning.count)
      return SealedLines.isSealed(start[...])
    }
  }
}

/// Making keys, for whoever begins a meeting.
extension SchoolArchive {
  /// The sealing of a new meeting, whose folder is held: its key, and the pupil's where this is the
  /// first meeting, are safe on the disk when this returns.
  ///
  /// - Throws: `planNotYours` when what was agreed about the pupil before is sealed to others.
  func newSealing(
    of meeting: MeetingID, in folder: Folder, ledBy: String, teacher: String?
  ) throws(ArchiveError) -> (journal: Sealing, plan: Sealing?) {
    guard let keeper, isSealed else { return (.none, nil) }
    let plan = try planKeyMade(meeting.pupil, in: folder, teacher: teacher, keeper)
    let mayBegin = try reading("The journal of \(meeting)") { () throws(DiskFault) in
      if try folder.look(SchoolArchive.journalKeyName) != nil { return true }
      return (try folder.look(SchoolArchive.journalName)?.size ?? 0) == 0
    }
    // What was written under a key that is gone is not made unreadable for good.
    guard mayBegin else { throw .meetingExists(meeting) }
    let journal = try journalKeyMade(meeting, in: folder, ledBy: ledBy, keeper)
    return (.with(journal), .with(plan))
  }

  /// The key of a meeting whose folder is held, made where there is none.
  func journalKeyMade(
    _ meeting: MeetingID, in folder: Folder, ledBy: String?, _ keeper: Keeper
  ) throws(ArchiveError) -> DataKey {
    let place = KeyPlace.journal(meeting)
    switch try key(at: place, in: folder, keeper) {
    case .key(let there): return there
    case .notYours: throw .meetingExists(meeting)
    case .missing: break
    }
    let key = DataKey()
    let bytes = try sealed(
      key, at: place, to: keeper.journalReaders(of: meeting, ledBy: ledBy), keeper)
    try creating("The key of \(meeting)") { () throws(DiskFault) in
      try folder.replace(place.fileName, with: bytes)
    }
    return key
  }

  /// The key of a pupil's plan, made where there is none: never over one that somebody else made in
  /// the same moment.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - folder: The folder of a meeting about them that is held; the new key is written there.
  ///   - teacher: The class teacher, as the roll names them.
  ///   - keeper: Who is at the keyboard.
  /// - Returns: The key, safe on the disk.
  /// - Throws: `planNotYours` when there is one that is sealed to others; `key`, or what kept it from
  ///   being written.
  func planKeyMade(
    _ pupil: PupilID, in folder: Folder, teacher: String?, _ keeper: Keeper
  ) throws(ArchiveError) -> DataKey {
    let place = KeyPlace.plan(pupil)
    let above = try reading("The meetings of \(pupil)") { () throws(DiskFault) in
      try root.folder("meetings").folder(pupil.description)
    }
    for _ in 1...2 {
      switch try key(at: place, in: above, keeper) {
      case .key(let there): return there
      case .notYours: throw planNotYours(pupil)
      case .missing: break
      }
      let key = DataKey()
      let bytes = try sealed(
        key, at: place, to: keeper.planReaders(of: pupil, teacher: teacher), keeper)
      let isMine = try creating("The key of \(pupil)") { () throws(DiskFault) in
        try above.place(bytes, as: place.fileName, draftedIn: folder)
      }
      if isMine { return key }
    }
    throw .cannotCreate(what: "The key of \(pupil)", why: "another program makes and removes it")
  }

  private func sealed(
    _ key: DataKey, at place: KeyPlace, to readers: [KeyPerson], _ keeper: Keeper
  ) throws(ArchiveError) -> [UInt8] {
    do {
      return try keeper.seal(key, at: place, to: readers)
    } catch {
      throw .key(error)
    }
  }
}

extension KeyPlace {
  /// The name of the key's file in its folder.
  var fileName: String {
    switch self {
    case .school: "school.key"
    case .plan: SchoolArchive.planKeyName
    case .journal: SchoolArchive.journalKeyName
    }
  }
}

extension Keeper {
  /// The SENCOs' names.
  public var sencoNames: [String] { register.sencos.map(\.name) }
}

extension Folder {
  /// Puts a whole file into its place, unless something stands there; false then.
  ///
  /// It is drafted in a folder that nobody else works in.
  fileprivate func place(
    _ bytes: [UInt8], as name: String, draftedIn other: Folder
  ) throws(DiskFault) -> Bool {
    let draft = ".\(name).new"
    if try other.look(draft) != nil { try other.remove(draft) }
    do {
      let file = try other.file(draft, .new)
      try file.write(bytes, at: 0)
      try file.sync()
      try other.move(draft, to: self, as: name)
    } catch {
      try? other.remove(draft)
      if error.isTaken { return false }
      throw error
    }
    try sync()
    return true
  }
}

extension OpenFile {
  /// The first bytes of the file; fewer when it is shorter.
  func beginning(_ count: Int) throws(DiskFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let (place, wanted) = (bytes.count, count - bytes.count)
      let more = try patiently { () throws(DiskFault) in
        try disk.read(descriptor, place, wanted)
      }
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}
