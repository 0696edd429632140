import Record

/// Every meeting of a pupil: those that can be read, and why the others cannot.
public struct MeetingList: Sendable {
  /// The meetings, earliest first.
  public internal(set) var journals: [(meeting: MeetingID, stored: StoredJournal)] = []
  /// What cannot be read, and why.
  public internal(set) var unreadable: [(meeting: MeetingID, error: ArchiveError)] = []

  /// The meetings in short.
  public var summaries: [MeetingSummary] {
    journals.map { MeetingSummary($0.meeting, $0.stored) }
  }
}

extension SchoolArchive {
  /// No meeting fills a tenth of this; a larger journal is not read into memory.
  static let largestJournal = 128 << 20
  static let journalName = "journal.jsonl"

  /// The pupils who have a folder of meetings, in order.
  public func pupils() throws(ArchiveError) -> [PupilID] {
    try reading("The meetings") { () throws(DiskFault) in
      try root.folder("meetings").names().compactMap { PupilID($0) }.sorted()
    }
  }

  /// The keys of a pupil's meetings, earliest first; those of which nothing was kept included.
  public func meetings(of pupil: PupilID) throws(ArchiveError) -> [MeetingID] {
    try reading("The meetings of \(pupil)") { () throws(DiskFault) in
      guard let folder = try folder(of: pupil) else { return [] }
      return try folder.names().compactMap { MeetingID($0) }.filter { $0.pupil == pupil }
        .sorted()
    }
  }

  /// The keys of all meetings, earliest first; those of which nothing was kept included.
  public func allMeetings() throws(ArchiveError) -> [MeetingID] {
    var all: [MeetingID] = []
    for pupil in try pupils() { all += try meetings(of: pupil) }
    return all.sorted()
  }

  /// Reads all of a pupil's meetings; only this pupil's folder is touched.
  public func journals(of pupil: PupilID) throws(ArchiveError) -> MeetingList {
    var list = MeetingList()
    for meeting in try meetings(of: pupil) {
      do throws(ArchiveError) {
        list.journals.append((meeting, try read(meeting)))
      } catch {
        // A folder whose first entry was never kept holds no meeting.
        if case .noSuchMeeting = error { continue }
        list.unreadable.append((meeting, error))
      }
    }
    return list
  }

  /// Reads a meeting, as far as it can be read; nothing is changed, and no lock is needed.
  ///
  /// Who may not open the talk reads what was agreed, where the meeting is closed.
  ///
  /// - Throws: `noSuchMeeting`, `laterEntries`, `damaged` when not even the first entry can be
  ///   read, `notYours`, `key`, or `cannotRead`.
  public func read(_ meeting: MeetingID) throws(ArchiveError) -> StoredJournal {
    let read = try stored(meeting)
    guard let journal = read.reading.journal else {
      if case .damaged(let entry, let fault) = read.reading.end {
        throw fault == .otherKey
          ? .wrongKey(meeting: meeting, entry: entry) : .damaged(meeting: meeting, entry: entry)
      }
      throw .noSuchMeeting(meeting.description)
    }
    return StoredJournal(
      journal: journal, damage: read.reading.damage,
      checkpoint: read.reading.closing.map { Checkpoint(link: $0.bytes) },
      isPlanOnly: read.isPlanOnly)
  }

  /// Refuses somebody to whom a meeting's talk is sealed.
  ///
  /// - Throws: `talkNotYours`, or as `read` does.
  public func requireTalk(of meeting: MeetingID) throws(ArchiveError) {
    if try read(meeting).isPlanOnly { throw .talkNotYours(meeting: meeting) }
  }

  /// Whether a meeting's talk opens with this person's key.
  public func opensTalk(of meeting: MeetingID) throws(ArchiveError) -> Bool {
    let folder = try reading("The journal of \(meeting)") { () throws(DiskFault) in
      try self.folder(of: meeting)
    }
    guard let folder else { return true }
    return try journalSealing(of: meeting, in: folder) != nil
  }

  /// The lines of a meeting's journal as they were before they were sealed, each with its line
  /// break; of its plan, where only that opens.
  ///
  /// - Returns: The lines, the numbers of those that do not open, and whether it is the plan.
  public func plainLines(
    of meeting: MeetingID
  ) throws(ArchiveError) -> (lines: [UInt8], closed: [Int], isPlanOnly: Bool) {
    let stored = try stored(meeting)
    var plain: [UInt8] = []
    var closed: [Int] = []
    var lines = Lines(stored.bytes)
    var number = 0
    while let line = lines.next() {
      number += 1
      if let opened = try? stored.sealing.open([UInt8](line.bytes), number) {
        plain += opened + [JournalLine.end]
      } else {
        closed.append(number)
      }
    }
    return (plain, closed, stored.isPlanOnly)
  }

  /// A meeting as it lies there: what was read of it, and of which file.
  struct Stored {
    /// What the file was when it was read.
    let status: Disk.Status
    let reading: JournalReading
    let isPlanOnly: Bool
    /// The bytes that were read, and what opens their lines.
    let bytes: [UInt8]
    let sealing: Sealing
  }

  /// Reads a meeting's journal, or its plan where only that opens.
  func stored(_ meeting: MeetingID) throws(ArchiveError) -> Stored {
    let folder = try reading("The journal of \(meeting)") { () throws(DiskFault) in
      try self.folder(of: meeting)
    }
    guard let folder else { throw .noSuchMeeting(meeting.description) }
    switch try access(to: meeting, in: folder) {
    case .journal(let sealing):
      return try stored(meeting, SchoolArchive.journalName, in: folder, sealing, isPlan: false)
    case .plan(let sealing):
      let plan = try reading("The plan of \(meeting)") { () throws(DiskFault) in
        try folder.look(PlanFile.name)
      }
      // The talk goes on, or the plan was never written.
      if plan == nil { throw notYours(meeting) }
      return try stored(meeting, PlanFile.name, in: folder, sealing, isPlan: true)
    }
  }

  private func stored(
    _ meeting: MeetingID, _ name: String, in folder: Folder, _ sealing: Sealing, isPlan: Bool
  ) throws(ArchiveError) -> Stored {
    let what = isPlan ? "The plan of \(meeting)" : "The journal of \(meeting)"
    let file = try reading(what) { () throws(DiskFault) in try folder.file(name, .reading) }
    while true {
      let (status, bytes) = try reading(what) { () throws(DiskFault) in
        (try file.status(), try file.bytes(atMost: SchoolArchive.largestJournal))
      }
      let read = try self.read(bytes, of: meeting, with: sealing, isPlan: isPlan)
      // A turn that is being written at this moment looks torn until it is whole.
      if case .torn = read.end, let now = try? file.status(), now.size > bytes.count { continue }
      return Stored(
        status: status, reading: read, isPlanOnly: isPlan, bytes: bytes, sealing: sealing)
    }
  }

  /// Reads the bytes of a journal, or of a plan.
  func read(
    _ bytes: [UInt8], of meeting: MeetingID, with sealing: Sealing, isPlan: Bool = false
  ) throws(ArchiveError) -> JournalReading {
    do {
      return try JournalReading(bytes, sealing: sealing, isPlan: isPlan)
    } catch {
      throw .laterEntries(meeting: meeting, entry: error.entry, version: error.version)
    }
  }

  /// A pupil's folder; nil when there is none.
  func folder(of pupil: PupilID) throws(DiskFault) -> Folder? {
    let meetings = try root.folder("meetings")
    guard try meetings.look(pupil.description) != nil else { return nil }
    return try meetings.folder(pupil.description)
  }

  /// A meeting's folder; nil when there is none or it holds no journal.
  func folder(of meeting: MeetingID) throws(DiskFault) -> Folder? {
    guard let pupil = try folder(of: meeting.pupil),
      try pupil.look(meeting.description) != nil
    else { return nil }
    let folder = try pupil.folder(meeting.description)
    return try folder.look(SchoolArchive.journalName) == nil ? nil : folder
  }

  /// Does something that only reads.
  func reading<Result>(
    _ what: String, _ body: () throws(DiskFault) -> Result
  ) throws(ArchiveError) -> Result {
    do {
      return try body()
    } catch {
      throw .from(error, what: what, doing: "reading \(what)")
    }
  }
}
