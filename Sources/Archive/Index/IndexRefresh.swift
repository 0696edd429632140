import Record

extension MeetingIndex {
  /// Brings the index up to date: journals that are new or changed since they were read are read.
  ///
  /// - Parameter progress: Told how many of how many journals to read have been read.
  /// - Returns: What was done.
  /// - Throws: `index` when not even an index in memory can be made.
  public func refresh(
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(ArchiveError) -> IndexFreshness {
    try asking(fills: true) { database throws(DatabaseFault) in
      try refresh(database, progress)
    }
  }

  func refresh(
    _ database: Database, _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws(DatabaseFault) -> IndexFreshness {
    let known = try database.rows("SELECT meeting, size, changed, inode FROM meetings") { row in
      (
        row.text(0) ?? "",
        IndexPrint(
          size: row.number(1) ?? -1, changed: row.number(2) ?? 0, inode: row.number(3) ?? 0)
      )
    }
    let prints = Dictionary(known) { first, _ in first }
    let found = standing()
    var freshness = IndexFreshness()
    freshness.meetings = found.count
    let stale = found.keys.filter { prints[$0.description] != found[$0] }
    let there = Set(found.keys.map(\.description))
    let gone = prints.keys.filter { !there.contains($0) }
    // A pupil's plan stands on all their meetings: where one changed, all are read.
    let pupils = Set(stale.map(\.pupil) + gone.compactMap { MeetingID($0)?.pupil })
    if !stale.isEmpty || !gone.isEmpty {
      isUnsaved = true
      let touched = found.keys.filter { pupils.contains($0.pupil) }.sorted()
      try database.transaction { () throws(DatabaseFault) in
        for pupil in pupils { try forget(pupil, in: database) }
        var records: [PupilID: [AgreedRecord]] = [:]
        for (done, meeting) in touched.enumerated() {
          progress(done, touched.count)
          if let record = try index(meeting, found[meeting], in: database) {
            records[meeting.pupil, default: []].append(record)
          }
        }
        for (pupil, records) in records { try database.insert(Plan(records), of: pupil) }
        try database.run(IndexSchema.markStanding)
      }
      progress(touched.count, touched.count)
    }
    freshness.read = stale.count
    freshness.dropped = gone.count
    for (meeting, problem) in try database.rows(
      "SELECT meeting, problem FROM meetings WHERE problem IS NOT NULL",
      [], { ($0.text(0).flatMap { MeetingID($0) }, $0.text(1)) })
    {
      if let meeting { freshness.unreadable[meeting] = problem }
    }
    return freshness
  }

  /// Every journal with something in it, and what it is now; a folder that cannot be read is as
  /// good as gone here, and the archive's own check names it.
  private func standing() -> [MeetingID: IndexPrint] {
    var found: [MeetingID: IndexPrint] = [:]
    guard let meetings = try? archive.root.folder("meetings"), let pupils = try? meetings.names()
    else { return found }
    for pupil in pupils.compactMap({ PupilID($0) }) {
      guard let folder = try? meetings.folder(pupil.description),
        let names = try? folder.names()
      else { continue }
      let key =
        archive.isSealed ? (try? folder.look(SchoolArchive.planKeyName)) ?? nil : nil
      for meeting in names.compactMap({ MeetingID($0) }) where meeting.pupil == pupil {
        guard let own = try? folder.folder(meeting.description),
          let status = try? own.look(SchoolArchive.journalName), status.size > 0
        else { continue }
        // What this reader may open is a part of what is known of a meeting.
        let others =
          archive.isSealed
          ? [key]
            + [SchoolArchive.journalKeyName, PlanFile.name].map { (try? own.look($0)) ?? nil }
          : []
        found[meeting] = IndexPrint(status, others)
      }
    }
    return found
  }

  /// Puts in a meeting; its record when it is closed.
  private func index(
    _ meeting: MeetingID, _ seen: IndexPrint?, in database: Database
  ) throws(DatabaseFault) -> AgreedRecord? {
    guard let seen else { return nil }
    let reading: JournalReading
    do throws(ArchiveError) {
      let stored = try archive.stored(meeting)
      reading = stored.reading
      if !stored.isPlanOnly { archive.refreshPlan(of: meeting, stored) }
    } catch {
      // What is sealed to others is none of this reader's business, and no fault.
      var problem: String? = error.happened
      if case .notYours = error { problem = nil }
      try note(problem, of: meeting, seen, in: database)
      return nil
    }
    guard let journal = reading.journal else {
      // Nothing was kept of it: noted, so that it is not read again and again.
      let isDamaged = if case .damaged = reading.end { true } else { false }
      try note(
        isDamaged ? ArchiveError.damaged(meeting: meeting, entry: 1).happened : nil, of: meeting,
        seen, in: database)
      return nil
    }
    let draft = Draft(journal)
    let summary = MeetingSummary(
      meeting, draft, entries: journal.entries.count, isDamaged: !reading.damage.isEmpty)
    try database.insert(summary, draft, seen)
    guard let record = try? AgreedRecord(draft) else { return nil }
    try database.insertRecord(of: draft, meeting)
    return record
  }

  private func note(
    _ problem: String?, of meeting: MeetingID, _ seen: IndexPrint, in database: Database
  ) throws(DatabaseFault) {
    try database.run(
      """
      INSERT INTO meetings (meeting, pupil, problem, size, changed, inode)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(meeting.description), .text(meeting.pupil.description), Cell(problem),
        .number(seen.size), .number(seen.changed), .number(seen.inode),
      ])
  }

  private func forget(_ pupil: PupilID, in database: Database) throws(DatabaseFault) {
    let key = [Cell.text(pupil.description)]
    let theirs = "IN (SELECT meeting FROM meetings WHERE pupil = ?)"
    try database.run(
      "DELETE FROM words WHERE rowid IN (SELECT id FROM statements WHERE meeting \(theirs))", key)
    for table in ["statements", "copies"] {
      try database.run("DELETE FROM \(table) WHERE meeting \(theirs)", key)
    }
    for table in ["promises", "meetings"] {
      try database.run("DELETE FROM \(table) WHERE pupil = ?", key)
    }
  }
}
