import FoundationEssentials
import Record

/// Turns gathered line by line; one counts only when its last entry is there.
struct WholeTurns {
  /// The entries of whole turns.
  private(set) var entries: [Entry] = []
  /// The entries of the turn that is being gathered.
  private(set) var open: [Entry] = []
  /// How many bytes the whole turns take.
  private(set) var length = 0
  /// Where the last of them begins.
  private(set) var lastTurn = 0
  private var place = TurnPlace.alone
  private var closed = false

  /// The number the next entry must have.
  var next: Int { entries.count + open.count + 1 }

  /// Takes a line that ends at an offset; false when it cannot stand here.
  mutating func take(_ line: JournalLine, endingAt offset: Int) -> Bool {
    guard line.entry.number == next, line.place.follows(place) else { return false }
    if next == 1, line.entry.event.name != "opened" { return false }
    if closed && !line.entry.event.mayFollowClose { return false }
    if case .closed = line.entry.event { closed = true }
    place = line.place
    open.append(line.entry)
    if place.completes {
      entries += open
      open.removeAll(keepingCapacity: true)
      lastTurn = length
      length = offset
    }
    return true
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

/// Reads the lines of a journal.
struct LineDecoder {
  private let decoder = JSONDecoder()
  private let sealing: Sealing

  init(sealing: Sealing) { self.sealing = sealing }

  /// What a line says; nil when it cannot be read.
  func read(_ line: ArraySlice<UInt8>, number: Int) throws(LaterEntry) -> JournalLine? {
    guard !line.isEmpty, let plain = try? sealing.open([UInt8](line), number) else { return nil }
    do {
      return try decoder.decode(JournalLine.self, from: Data(plain))
    } catch let later as LaterVersion {
      throw LaterEntry(entry: number, version: later.version)
    } catch {
      return nil
    }
  }
}
