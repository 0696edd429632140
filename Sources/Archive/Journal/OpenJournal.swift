public import Record
import Synchronization

/// A meeting's journal, held for writing: nobody else can write in it while this value lives.
///
/// `append` returns only when the turn is safe on the disk. Whatever fails, the file is brought
/// back to the last whole turn, and the error says what is there.
public final class OpenJournal: Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The journal as it was when it was opened.
  public let journal: Journal
  /// A turn that was never answered, found at the journal's end and put aside; nil when all was
  /// well.
  public let torn: JournalDamage?
  /// The lock of another machine that was taken, because that had not been heard of for two minutes.
  public let tookOver: StaleLock?

  private let file: OpenFile
  private let state: Mutex<State>

  private struct State {
    /// The chain of the entries that are safe on the disk, and the link of the closing one.
    var link: Link
    var closing: Link?
    /// The bytes and entries that are safe on the disk.
    var length: Int
    var entries: Int
    var closed: Bool
    var open = true
    /// Held until the journal is let go.
    var lock: MeetingLock?
    let writer: JournalWriter
  }

  /// Where what was agreed is kept for those who may not open the talk.
  struct Plan: Sendable {
    /// The meeting's folder.
    let folder: Folder
    /// What seals it.
    let sealing: Sealing
  }

  let sealing: Sealing
  private let plan: Plan?

  /// Takes over a file whose whole turns, as they were read, are safe on the disk; nil: it is empty.
  init(
    meeting: MeetingID, journal: Journal, read: JournalReading?, torn: JournalDamage?,
    file: OpenFile, lock: MeetingLock, sealing: Sealing, plan: Plan? = nil, salts: Salts
  ) {
    self.meeting = meeting
    self.journal = journal
    self.torn = torn
    tookOver = lock.tookOver
    self.file = file
    self.sealing = sealing
    self.plan = plan
    state = Mutex(
      State(
        link: (read?.chain ?? Chain()).link, closing: read?.closing, length: read?.length ?? 0,
        entries: read?.count ?? 0, closed: read?.journal?.closedAt != nil, lock: lock,
        writer: JournalWriter(sealing: sealing, salts: salts)))
  }

  /// How many entries are safe on the disk.
  public var count: Int { state.withLock { $0.entries } }

  /// What the record is told by, once the meeting is closed and that is safe on the disk.
  public var checkpoint: Checkpoint? {
    state.withLock { $0.closing }.map { Checkpoint(link: $0.bytes) }
  }

  /// Keeps the entries of one turn, all or none, and returns when they are safe on the disk.
  ///
  /// - Throws: `notKept` when the turn is not on the disk and can be tried again; `notConfirmed`
  ///   when the disk would not say, after which the journal takes no more; `outOfOrder` when the
  ///   entries do not follow the ones there are.
  public func append(_ turn: [Entry]) throws(ArchiveError) {
    let failure = state.withLock { state -> ArchiveError? in
      do throws(ArchiveError) {
        try append(turn, &state)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    refreshPlan()
  }

  /// Goes on with another file in this one's place: nothing more is written in the old one.
  func follow(_ bytes: [UInt8]) {
    if let plan, let reading = try? JournalReading(bytes, sealing: sealing) {
      try? plan.folder.refreshPlan(bytes, reading, from: sealing, to: plan.sealing)
    }
    close()
  }

  /// Writes anew what was agreed, once the meeting is closed.
  ///
  /// What cannot be written now is written when the meeting is next opened or indexed: the journal
  /// holds it all, and nothing of it is at stake.
  func refreshPlan() {
    guard let plan, state.withLock({ $0.closed && $0.open }),
      let bytes = try? file.bytes(atMost: SchoolArchive.largestJournal),
      let reading = try? JournalReading(bytes, sealing: sealing)
    else { return }
    try? plan.folder.refreshPlan(bytes, reading, from: sealing, to: plan.sealing)
  }

  private func append(_ turn: [Entry], _ state: inout State) throws(ArchiveError) {
    guard state.open else {
      throw .closedForWriting(meeting: meeting, safe: state.entries)
    }
    if turn.isEmpty { return }
    let closed = try checked(turn, state)
    guard let (block, links) = try? state.writer.block(turn, after: state.link) else {
      throw .notKept(
        meeting: meeting, safe: state.entries, why: "it cannot be written as JSON",
        diskFull: false)
    }
    try put(block, &state)
    for (entry, link) in zip(turn, links) {
      if case .closed = entry.event { state.closing = link }
    }
    state.link = links.last ?? state.link
    state.entries += turn.count
    state.closed = closed
  }

  /// Writes bytes behind the last turn, and returns when they are safe on the disk.
  private func put(_ block: [UInt8], _ state: inout State) throws(ArchiveError) {
    if let lock = state.lock, lock.isLost {
      state.open = false
      throw lock.refusal(of: meeting)
    }
    try unchanged(&state)
    do {
      try file.write(block, at: state.length)
    } catch {
      try takeBack(after: error, &state)
    }
    do {
      try file.sync()
    } catch {
      giveUp(after: error, &state)
      throw notConfirmed(error, state)
    }
    state.length += block.count
  }

  /// Takes over the turns of a copy that goes on where this journal ends, byte for byte, so that the
  /// chain and the code of its close stay what they were.
  func take(over copy: JournalSide, from count: Int) throws(ArchiveError) {
    let failure = state.withLock { state -> ArchiveError? in
      guard state.open, state.entries == count, let end = copy.places.last else {
        return .closedForWriting(meeting: meeting, safe: state.entries)
      }
      do throws(ArchiveError) {
        try put(Array(copy.bytes[copy.places[count]..<end]), &state)
      } catch {
        return error
      }
      state.link = copy.reading.chain.link
      state.closing = copy.reading.closing
      state.entries = copy.entries.count
      state.closed = copy.isClosed
      return nil
    }
    if let failure { throw failure }
  }

  /// Whether the journal is closed with this turn; refuses entries that cannot follow.
  private func checked(_ turn: [Entry], _ state: State) throws(ArchiveError) -> Bool {
    var next = state.entries + 1
    var closed = state.closed
    for entry in turn {
      let opens = entry.event.name == "opened"
      guard entry.number == next, opens == (next == 1), !closed || entry.event.mayFollowClose
      else { throw .outOfOrder(meeting: meeting, expected: next, found: entry.number) }
      if case .closed = entry.event { closed = true }
      next += 1
    }
    return closed
  }

  private func unchanged(_ state: inout State) throws(ArchiveError) {
    do {
      if try file.status().size == state.length { return }
      state.open = false
    } catch {
      throw .notKept(
        meeting: meeting, safe: state.entries, why: error.reason, diskFull: error.isFull)
    }
    throw .changedBeneath(meeting: meeting, safe: state.entries)
  }

  /// Takes a turn that was not wholly written off the disk again.
  private func takeBack(after fault: DiskFault, _ state: inout State) throws(ArchiveError) {
    do {
      try file.truncate(to: state.length)
      try file.sync()
    } catch {
      state.open = false
      throw notConfirmed(fault, state)
    }
    throw .notKept(
      meeting: meeting, safe: state.entries, why: fault.reason, diskFull: fault.isFull)
  }

  /// After a failed fsync nobody knows what the disk holds, and asking again proves nothing: the
  /// turn is cut off, so that nothing is ever written behind it, and the journal is closed.
  private func giveUp(after fault: DiskFault, _ state: inout State) {
    state.open = false
    try? file.truncate(to: state.length)
    try? file.sync()
  }

  private func notConfirmed(_ fault: DiskFault, _ state: State) -> ArchiveError {
    .notConfirmed(
      meeting: meeting, safe: state.entries, why: fault.reason, diskFull: fault.isFull)
  }

  /// Takes no more entries and lets go of the lock.
  public func close() {
    state.withLock { state in
      state.open = false
      state.lock = nil
    }
  }
}
