import FoundationEssentials
import Record

/// Turns gathered line by line; one counts only when its last entry is there.
struct WholeTurns {
  /// Why a line cannot stand where it stands.
  enum Refusal: Hashable, Sendable {
    /// It is another entry, or in another turn, than the one due; or the meeting is closed.
    case misplaced
    /// Its bytes, or those before it, are not those its link was made over.
    case unfit
  }

  /// The entries of whole turns.
  private(set) var entries: [Entry] = []
  /// The entries of the turn that is being gathered.
  private(set) var open: [Entry] = []
  /// How many bytes the whole turns take.
  private(set) var length = 0
  /// Where the last of them begins.
  private(set) var lastTurn = 0
  /// The chain up to the end of the whole turns.
  private(set) var chain = Chain()
  /// The link of the entry that closed the meeting, where that was chained.
  private(set) var closing: Link?
  private var running = Chain()
  private var runningClosing: Link?
  private var place = TurnPlace.alone
  private var closed = false

  /// Whether every entry has a link.
  private(set) var isWhollyChained = true
  /// Whether an entry so far has a link; one that follows lines without is the first.
  var isChained: Bool { running.hasBegun }

  /// The number the next entry must have.
  var next: Int { entries.count + open.count + 1 }

  /// Takes a line that ends at an offset; says why when it cannot stand here.
  mutating func take(_ read: ReadLine, endingAt offset: Int) -> Refusal? {
    let line = read.line
    guard line.entry.number == next, line.place.follows(place) else { return .misplaced }
    if next == 1, line.entry.event.name != "opened" { return .misplaced }
    if closed && !line.entry.event.mayFollowClose { return .misplaced }
    if running.take(read.bytes[...], read.seal) != .fits { return .unfit }
    if read.seal == nil { isWhollyChained = false }
    if case .closed = line.entry.event {
      closed = true
      runningClosing = read.seal?.link
    }
    place = line.place
    open.append(line.entry)
    if place.completes {
      chain = running
      closing = runningClosing
      entries += open
      open.removeAll(keepingCapacity: true)
      lastTurn = length
      length = offset
    }
    return nil
  }
}

/// Bytes taken line by line.
struct Lines {
  /// One line without its line break, and whether it had one.
  struct Line {
    let bytes: ArraySlice<UInt8>
    let terminated: Bool
  }

  private let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next line; nil at the end.
  mutating func next() -> Line? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let end = bytes[start...].firstIndex(of: JournalLine.end)
    offset = end.map { $0 + 1 } ?? bytes.count
    return Line(bytes: bytes[start..<(end ?? bytes.count)], terminated: end != nil)
  }
}
