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

/// A line that could be read.
struct ReadLine: Sendable {
  /// What it says.
  let line: JournalLine
  /// Its bytes as they were written.
  let bytes: [UInt8]
  /// Its parts; nil for a line from before chaining.
  let seal: LineSeal?
}

/// Reads the lines of a journal.
struct LineDecoder {
  private let decoder = JSONDecoder()
  private let sealing: Sealing

  init(sealing: Sealing) { self.sealing = sealing }

  /// What a line says; nil when it cannot be read.
  func read(_ line: ArraySlice<UInt8>, number: Int) throws(LaterEntry) -> ReadLine? {
    guard !line.isEmpty, let plain = try? sealing.open([UInt8](line), number) else { return nil }
    let data = Data(plain)
    do {
      let line = try decoder.decode(JournalLine.self, from: data)
      let seal = LineSeal(plain[...])
      // A link is on every line from its version on, and on none before.
      guard (line.version >= JournalLine.chainedVersion) == (seal != nil), line.version >= 1,
        try seal.map({ try isPlain($0, plain, line.entry) }) ?? true
      else { return nil }
      return ReadLine(line: line, bytes: plain, seal: seal)
    } catch let later as LaterVersion {
      throw LaterEntry(entry: number, version: later.version)
    } catch {
      return nil
    }
  }

  /// Whether a line is a stub exactly when its words are gone, and says nothing else unchained.
  private func isPlain(_ seal: LineSeal, _ line: [UInt8], _ entry: Entry) throws -> Bool {
    guard let range = seal.erasure else {
      if case .gone = entry.event { return false }
      return true
    }
    guard case .gone(_, let erasure) = entry.event else { return false }
    return try decoder.decode(Erasure.self, from: Data(line[range])) == erasure
  }
}
