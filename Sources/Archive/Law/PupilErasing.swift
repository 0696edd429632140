public import Record

/// What was done when everything held on a pupil was destroyed.
public struct ErasedPupil: Hashable, Sendable {
  /// What the school's log keeps of it.
  public let erasure: PupilErasure
  /// Whether it had been begun earlier and was finished now.
  public let wasBegun: Bool
}

extension SchoolArchive {
  /// Destroys everything held on a pupil, and returns when that is safe on the disk.
  ///
  /// The meetings, the roll entry, the index, and what the school's log says of them: nothing else.
  ///
  /// What is to be done is noted first and what was done last, so that an erasure that the power
  /// broke off is finished by asking for it again. The meetings go out of sight in one step and are
  /// removed then. Exports, backups and snapshots are beyond it.
  ///
  /// - Parameters:
  ///   - pupil: Whose records.
  ///   - why: On what ground, for the log.
  ///   - by: Who destroys them.
  ///   - at: Now.
  /// - Returns: What the school's log keeps of it.
  /// - Throws: `noSuchPupil`; `inUse` while a meeting of the pupil is held, and then nothing was
  ///   done; or what kept it from being finished.
  public func erase(
    _ pupil: PupilID, why: String, by: String, at: Moment
  ) throws(ArchiveError) -> ErasedPupil {
    let begun = try schoolLog().unfinished.first { $0.pupil == pupil.description }
    if begun == nil, try !isHeld(pupil) { throw .noSuchPupil(pupil) }
    var locks = try locked(pupil, by: by, at: at)
    let erasure: PupilErasure
    if let begun {
      erasure = begun
    } else {
      erasure = PupilErasure(
        pupil: pupil.description, meetings: try meetingsWithWords(of: pupil), why: why)
      try log(.erasing(erasure), by: by, at: at)
    }
    try removeMeetings(of: pupil)
    try removeFromRoll(pupil)
    // A meeting that was begun before the roll had changed goes as well.
    while try !meetingFolders(of: pupil).isEmpty {
      locks += try locked(pupil, by: by, at: at)
      try removeMeetings(of: pupil)
    }
    try removeIndexes()
    try logErased(erasure, by: by, at: at)
    withExtendedLifetime(locks) {}
    return ErasedPupil(erasure: erasure, wasBegun: begun != nil)
  }

  /// The meetings about other pupils in which somebody's name stands in full.
  public func meetings(
    naming name: String, besides pupil: PupilID
  ) throws(ArchiveError) -> [MeetingID] {
    let wanted = " \(NameFold.folded(name)) "
    return try allMeetings().filter { meeting in
      guard meeting.pupil != pupil, let journal = (try? read(meeting))?.journal else {
        return false
      }
      return journal.entries.contains { entry in
        switch entry.event {
        case .said(let said): " \(NameFold.folded(said.text)) ".contains(wanted)
        case .setAside(let aside): " \(NameFold.folded(aside.text)) ".contains(wanted)
        default: false
        }
      }
    }
  }

  /// Whether the roll or a meeting knows the pupil.
  private func isHeld(_ pupil: PupilID) throws(ArchiveError) -> Bool {
    if try storedRoll()?.pupil(pupil.description) != nil { return true }
    return try !meetingFolders(of: pupil).isEmpty
  }

  private func meetingsWithWords(of pupil: PupilID) throws(ArchiveError) -> Int {
    let list = try journals(of: pupil)
    return list.journals.count + list.unreadable.count
  }

  /// The names of everything in a pupil's folder.
  private func meetingFolders(of pupil: PupilID) throws(ArchiveError) -> [String] {
    try reading("The meetings of \(pupil)") { () throws(DiskFault) in
      try folder(of: pupil)?.names() ?? []
    }
  }

  /// The locks of all the pupil's meetings, so that none is held meanwhile.
  private func locked(
    _ pupil: PupilID, by: String, at: Moment
  ) throws(ArchiveError) -> [MeetingLock] {
    var locks: [MeetingLock] = []
    for meeting in try meetings(of: pupil) {
      let own = try reading("The meeting \(meeting)") { () throws(DiskFault) in
        try folder(of: pupil)?.folder(meeting.description)
      }
      if let own {
        locks.append(try MeetingLock.take(in: own, meeting: meeting, by: by, at: at))
      }
    }
    return locks
  }

  private func removeMeetings(of pupil: PupilID) throws(ArchiveError) {
    let doomed = ".erasing-\(pupil)"
    try creating("The erasure of \(pupil)") { () throws(DiskFault) in
      let meetings = try root.folder("meetings")
      // What an erasure that was broken off had put out of sight.
      if try meetings.look(doomed) != nil { try meetings.removeTree(doomed) }
      if try meetings.look(pupil.description) != nil {
        try meetings.rename(pupil.description, to: doomed)
        try meetings.sync()
        try meetings.removeTree(doomed)
      }
      try meetings.sync()
    }
  }

  private func removeFromRoll(_ pupil: PupilID) throws(ArchiveError) {
    guard var roll = try storedRoll(), roll.pupil(pupil.description) != nil else { return }
    roll.remove(pupil.description)
    do throws(RollFile.Fault) {
      try keep(roll)
    } catch {
      throw .cannotCreate(what: "The roll", why: error.words)
    }
  }

  private func storedRoll() throws(ArchiveError) -> Roll? {
    do throws(RollFile.Fault) {
      return try self.roll()
    } catch {
      throw .cannotRead(what: "The roll", why: error.words)
    }
  }

  /// Removes the indexes: they hold words and are made again from the journals by themselves.
  private func removeIndexes() throws(ArchiveError) {
    try creating("The index") { () throws(DiskFault) in
      for name in try root.names() where name.hasPrefix("index") {
        if try root.look(name)?.kind == .file { try root.remove(name) }
      }
      try root.sync()
    }
  }
}

extension Folder {
  /// Removes a folder below this one and everything in it; links are removed, not followed.
  func removeTree(_ name: String) throws(DiskFault) {
    let doomed = try folder(name)
    for inner in try doomed.names() {
      if try doomed.look(inner)?.kind == .folder {
        try doomed.removeTree(inner)
      } else {
        try doomed.remove(inner)
      }
    }
    try patiently { () throws(DiskFault) in try disk.removeFolder(descriptor, name) }
  }
}
