public import Record

extension SchoolArchive {
  /// Adds to a meeting what a copy of its journal holds besides, and puts the copy aside.
  ///
  /// What both begin with is kept once; nothing is chosen between what was agreed in two closed
  /// copies. The copy becomes `journal.copy-1` (`-2` …).
  ///
  /// - Parameters:
  ///   - name: The copy, as `copies(of:)` names it.
  ///   - meeting: The meeting.
  ///   - by: Who does it.
  ///   - at: When.
  /// - Returns: What became of it, once that is safe on the disk.
  /// - Throws: `noSuchFile`, `inUse`, `damaged`, or what kept it from being done.
  public func merge(
    _ name: String, into meeting: MeetingID, by: String, at: Moment
  ) throws(ArchiveError) -> MergeResult {
    guard try copies(of: meeting).contains(where: { $0.name == name }) else {
      throw .noSuchFile(name)
    }
    let open = try openForWriting(meeting, by: by, at: at)
    defer { open.close() }
    let journal = try reading("The journal of \(meeting)") { () throws(DiskFault) in
      try folder(of: meeting)?.bytes(
        of: SchoolArchive.journalName, atMost: SchoolArchive.largestJournal) ?? []
    }
    let here = try side(journal, of: meeting)
    guard let there = try copy(name, of: meeting) else { return .unreadable }
    let result: MergeResult
    switch there.relation(to: here) {
    case .unreadable: return .unreadable
    case .held: result = .held
    case .ahead(let entries):
      try open.take(over: there, from: here.entries.count)
      result = .continued(entries: entries)
    case .apart:
      if here.isClosed || there.isClosed {
        let verdict = SchoolArchive.closed(here, there)
        guard verdict == .held else { return verdict }
        result = verdict
      } else {
        result = try add(there, to: here, open, from: name, by: by, at: at)
      }
    }
    try putAside(name, of: meeting)
    return result
  }

  /// Two copies of which one at least is closed: the same was agreed in both, or not.
  private static func closed(_ here: JournalSide, _ there: JournalSide) -> MergeResult {
    guard let mine = here.reading.journal, let theirs = there.reading.journal,
      let agreed = try? AgreedRecord(Draft(mine)), let other = try? AgreedRecord(Draft(theirs))
    else { return .closedApart }
    let changes = other.changes(from: agreed)
    return changes.isEmpty ? .held : .differs(changes)
  }

  private func add(
    _ there: JournalSide, to here: JournalSide, _ open: OpenJournal, from name: String,
    by: String, at: Moment
  ) throws(ArchiveError) -> MergeResult {
    // Whoever merges the same bytes again (the power may have gone before the copy was put aside)
    // finds them named.
    let mark = "merged from \(inert(name)), \(sha256(there.bytes).prefix(16))"
    let isThere = here.entries.contains {
      if case .resumed(let note?) = $0.event { note == mark } else { false }
    }
    if isThere { return .held }
    let transplant = Transplant(
      of: there.entries, into: open.journal, common: there.common(with: here), after: 1)
    let note = Entry(
      number: open.journal.nextNumber, at: at, by: by, event: .resumed(note: mark))
    // One turn: all of it is there, or nothing.
    try open.append([note] + transplant.entries)
    return .added(entries: transplant.entries.count, undecided: transplant.undecided)
  }

  /// Gives a copy a name that no meeting and no sync program takes for a journal.
  private func putAside(_ name: String, of meeting: MeetingID) throws(ArchiveError) {
    try creating("The meeting \(meeting)") { () throws(DiskFault) in
      guard let folder = try folder(of: meeting) else { return }
      var number = 1
      while try folder.look(JournalCopy.kept + String(number)) != nil { number += 1 }
      try folder.rename(name, to: JournalCopy.kept + String(number))
      try folder.sync()
    }
  }
}
