public import Record

/// A second copy of a meeting's journal, which a sync program made when two machines had changed the
/// same file.
public struct JournalCopy: Hashable, Sendable {
  /// How it stands to the journal.
  public enum Relation: Hashable, Sendable {
    /// Everything in it is in the journal.
    case held
    /// It goes on where the journal ends, with so many entries.
    case ahead(entries: Int)
    /// Each holds entries that the other does not: so many here, so many there.
    case apart(here: Int, there: Int)
    /// It cannot be read whole, or is another meeting's.
    case unreadable
  }

  /// The file's name, beside the journal.
  public let name: String
  /// How it stands to the journal.
  public let relation: Relation
}

/// What became of a copy.
public enum MergeResult: Hashable, Sendable {
  /// It held nothing that the journal did not hold.
  case held
  /// Its entries were taken over as they are: the journal had stopped where they begin.
  case continued(entries: Int)
  /// Its entries were added after the journal's own; these items were changed in both and stand as
  /// the journal has them.
  case added(entries: Int, undecided: [ItemID])
  /// Nothing was done: one of the two is closed, and what was agreed differs, item by item.
  case differs([String])
  /// Nothing was done: one of the two is closed, and the other was talked on in.
  case closedApart
  /// Nothing was done: it cannot be read whole, or is another meeting's.
  case unreadable
}

extension SchoolArchive {
  /// The copies of a meeting's journal, by name; nothing is changed.
  public func copies(of meeting: MeetingID) throws(ArchiveError) -> [JournalCopy] {
    let (names, here) = try reading("The meeting \(meeting)") {
      () throws(DiskFault) -> ([String], [UInt8]) in
      guard let folder = try folder(of: meeting) else { return ([], []) }
      let names = try folder.names().filter(JournalCopy.isName)
      if names.isEmpty { return (names, []) }
      return (
        names,
        try folder.bytes(of: SchoolArchive.journalName, atMost: SchoolArchive.largestJournal) ?? []
      )
    }
    if names.isEmpty { return [] }
    let journal = try side(here, of: meeting)
    return try names.map { name throws(ArchiveError) in
      JournalCopy(
        name: inert(name),
        relation: try copy(name, of: meeting).map { $0.relation(to: journal) } ?? .unreadable)
    }
  }

  /// The meetings that have copies; only names are looked at.
  public func meetingsWithCopies() throws(ArchiveError) -> [MeetingID] {
    var found: [MeetingID] = []
    for meeting in try allMeetings() {
      let names = try reading("The meeting \(meeting)") { () throws(DiskFault) in
        try folder(of: meeting)?.names() ?? []
      }
      if names.contains(where: JournalCopy.isName) { found.append(meeting) }
    }
    return found
  }

  /// What a copy holds; nil when it cannot be read whole or is another meeting's.
  func copy(_ name: String, of meeting: MeetingID) throws(ArchiveError) -> JournalSide? {
    let bytes: [UInt8]
    do throws(DiskFault) {
      guard let file = try folder(of: meeting)?.file(name, .reading) else { return nil }
      try file.mustBeOwn()
      bytes = try file.bytes(atMost: SchoolArchive.largestJournal)
    } catch {
      return nil
    }
    let side = try side(bytes, of: meeting)
    guard side.isReadable, side.entries.first.map({ $0.opens(meeting) }) ?? false else {
      return nil
    }
    return side
  }

  /// What opens the lines of a meeting's copies: the key of its journal.
  private func copySealing(of meeting: MeetingID) throws(ArchiveError) -> Sealing {
    let folder = try reading("The meeting \(meeting)") { () throws(DiskFault) in
      try self.folder(of: meeting)
    }
    guard let folder else { throw .noSuchMeeting(meeting.description) }
    guard let sealing = try journalSealing(of: meeting, in: folder) else {
      throw notYours(meeting)
    }
    return sealing
  }

  /// The whole turns of a journal's bytes, and what tells each line from any other.
  func side(_ bytes: [UInt8], of meeting: MeetingID) throws(ArchiveError) -> JournalSide {
    let sealing = try copySealing(of: meeting)
    let reading = try read(bytes, of: meeting, with: sealing)
    var marks: [[UInt8]] = []
    var places = [0]
    var lines = Lines(bytes)
    while marks.count < reading.count, let line = lines.next() {
      let plain = (try? sealing.open([UInt8](line.bytes), marks.count + 1)) ?? []
      marks.append(LineSeal(plain[...])?.link.bytes ?? plain)
      places.append(lines.offset)
    }
    return JournalSide(bytes: bytes, reading: reading, marks: marks, places: places)
  }
}

extension JournalCopy {
  /// Whether a name beside `journal.jsonl` is one that sync programs give to a second copy of it:
  /// `journal (conflicted copy …).jsonl`, `journal.sync-conflict-….jsonl`, `journal-MACHINE.jsonl`,
  /// `journal.jsonl.[Conflict]` and the like.
  static func isName(_ name: String) -> Bool {
    name != SchoolArchive.journalName && name.hasPrefix("journal") && name.contains(".jsonl")
      && !name.hasPrefix("journal.torn-") && !name.hasPrefix(JournalCopy.kept)
  }

  /// How the name of a copy begins that was merged.
  static let kept = "journal.copy-"
}

/// One of two copies of a journal.
struct JournalSide {
  let bytes: [UInt8]
  let reading: JournalReading
  /// For each whole entry what is the same only in the same line: its link, or its bytes.
  let marks: [[UInt8]]
  /// Where each whole entry begins, and where the last ends.
  let places: [Int]

  var entries: [Entry] { reading.journal?.entries ?? [] }
  var isClosed: Bool { reading.journal?.closedAt != nil }

  /// Whether nothing but an unanswered turn at its end is wrong with it.
  var isReadable: Bool {
    if case .damaged = reading.end { return false }
    return reading.journal != nil
  }

  /// How many entries both begin with.
  func common(with other: JournalSide) -> Int {
    zip(marks, other.marks).prefix { $0 == $1 }.count
  }

  func relation(to journal: JournalSide) -> JournalCopy.Relation {
    let common = common(with: journal)
    if common == entries.count { return .held }
    if common == journal.entries.count { return .ahead(entries: entries.count - common) }
    return .apart(here: journal.entries.count - common, there: entries.count - common)
  }
}

extension Entry {
  /// Whether a meeting of this key begins here.
  fileprivate func opens(_ meeting: MeetingID) -> Bool {
    if case .opened(let opening) = event { opening.meeting == meeting.description } else { false }
  }
}
