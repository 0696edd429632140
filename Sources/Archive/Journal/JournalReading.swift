import FoundationEssentials
public import Record

/// What is not as it should be in a journal.
public enum JournalDamage: Hashable, Sendable {
  /// The last turn was never answered: the power or the program went while it was written.
  ///
  /// What can be read of it is given, so that a line typed can be offered again; the bytes are
  /// kept beside the journal when it is next opened for writing.
  case torn(after: Int, readable: [Entry], bytes: Int)
  /// An entry that was whole before cannot be read; what stands before it can. Nothing is written
  /// into such a journal.
  case unreadable(entry: Int)
  /// An entry reads well, and is not what was written when it was chained; what stands before it
  /// is. Nothing is written into such a journal.
  case altered(entry: Int)
  /// An entry is sealed with another key than this meeting's: it, or the key's file, is from
  /// elsewhere. What stands before it can be read. Nothing is written into such a journal.
  case wrongKey(entry: Int)
}

/// A journal as it was read: what is whole, and what is wrong with the rest.
public struct StoredJournal: Sendable {
  /// The whole turns.
  public let journal: Journal
  /// What is wrong; empty when all is well.
  public let damage: [JournalDamage]
  /// What the record is told by; nil for a meeting that is open, or was closed before entries were
  /// chained.
  public let checkpoint: Checkpoint?
  /// Whether only what was agreed could be opened; the talk stays with who led the meeting and the
  /// SENCO.
  public let isPlanOnly: Bool
}

/// An entry of a later version was met.
struct LaterEntry: Error, Hashable, Sendable {
  let entry: Int
  let version: Int
}

/// What the bytes of a journal hold.
///
/// A turn is written only when the one before it is safe on the disk. So whatever follows the
/// last whole turn was never answered, as long as no other turn begins in it and it looks like
/// what an interrupted write leaves: a line cut short, lines missing at the end, or blank bytes.
/// Everything else is damage done later.
struct JournalReading: Sendable {
  /// Why there is no more to read.
  enum End: Sendable {
    /// The bytes end with a whole turn.
    case whole
    /// After the whole turns comes one that was never answered.
    case torn(readable: [Entry])
    /// An entry cannot be read, or cannot stand where it stands.
    case damaged(entry: Int, Fault)
  }

  /// What is wrong with an entry.
  enum Fault: Hashable, Sendable {
    /// It is no line of a journal.
    case unreadable
    /// It reads well and is not the one due here.
    case misplaced
    /// It reads well and does not fit the chain.
    case unfit
    /// It reads well, is the first of the chain, and does not fit it: it or an earlier one, from
    /// before chaining, is not what it was.
    case unfitBeginning
    /// It is not as it was sealed, or was sealed as another entry.
    case altered
    /// It is sealed with another key.
    case otherKey
  }

  /// The whole turns; nil when there is none.
  let journal: Journal?
  /// How many bytes they take.
  let length: Int
  /// Where the last whole turn begins.
  let lastTurn: Int
  /// How many bytes there are.
  let total: Int
  /// What comes after the whole turns.
  let end: End
  /// The chain up to the end of the whole turns.
  let chain: Chain
  /// The link of the entry that closed the meeting, where that was chained.
  let closing: Link?
  /// Whether every entry has a link.
  let isWhollyChained: Bool

  /// The number of whole entries.
  var count: Int { journal?.entries.count ?? 0 }

  /// The damage, in the reader's terms.
  var damage: [JournalDamage] {
    switch end {
    case .whole: []
    case .torn(let readable): [.torn(after: count, readable: readable, bytes: total - length)]
    case .damaged(let entry, .unfit), .damaged(let entry, .unfitBeginning),
      .damaged(let entry, .altered):
      [.altered(entry: entry)]
    case .damaged(let entry, .otherKey): [.wrongKey(entry: entry)]
    case .damaged(let entry, _): [.unreadable(entry: entry)]
    }
  }

  /// Reads bytes; work is linear in them.
  ///
  /// - Parameters:
  ///   - bytes: A journal, or a plan.
  ///   - sealing: What opens its lines.
  ///   - isPlan: Whether it is a plan.
  /// - Throws: `LaterEntry` when a later version wrote in it.
  init(_ bytes: [UInt8], sealing: Sealing, isPlan: Bool = false) throws(LaterEntry) {
    var turns = WholeTurns()
    let end = try JournalReading.take(
      bytes, into: &turns, with: LineDecoder(sealing: sealing, isPlan: isPlan))
    total = bytes.count
    chain = turns.chain
    closing = turns.closing
    isWhollyChained = turns.isWhollyChained
    do {
      journal = turns.entries.isEmpty ? nil : try Journal(turns.entries)
      length = turns.length
      lastTurn = turns.lastTurn
      self.end = end
    } catch {
      journal = nil
      length = 0
      lastTurn = 0
      self.end = .damaged(entry: 1, .misplaced)
    }
  }

  /// More lines than any turn has.
  private static let longestTurn = 100_000

  private static func take(
    _ bytes: [UInt8], into turns: inout WholeTurns, with decoder: LineDecoder
  ) throws(LaterEntry) -> End {
    var lines = Lines(bytes)
    while let line = lines.next() {
      let read: ReadLine
      switch try decoder.read(line.bytes, number: turns.next) {
      case .line(let found) where line.terminated: read = found
      case .altered where line.terminated: return .damaged(entry: turns.next, .altered)
      case .otherKey: return .damaged(entry: turns.next, .otherKey)
      default: return try judge(line, rest: lines, after: turns, with: decoder)
      }
      switch turns.take(read, endingAt: lines.offset) {
      case nil: continue
      case .misplaced: return .damaged(entry: turns.next, .misplaced)
      case .unfit:
        return .damaged(entry: turns.next, turns.isChained ? .unfit : .unfitBeginning)
      }
    }
    return turns.open.isEmpty ? .whole : .torn(readable: turns.open)
  }

  /// Tells a turn that was never answered from damage, given the first line that cannot be read
  /// or was not ended.
  private static func judge(
    _ line: Lines.Line, rest: Lines, after turns: WholeTurns, with decoder: LineDecoder
  ) throws(LaterEntry) -> End {
    let damaged = End.damaged(entry: turns.next, .unreadable)
    var readable = turns.open
    if let read = try decoder.read(line.bytes, number: turns.next).read {
      readable.append(read.line.entry)
    }
    var blank = line.bytes.contains(0)
    var number = turns.next
    var others = rest
    var alone = true
    while let other = others.next() {
      alone = false
      number += 1
      // No turn is so long: somebody put this here.
      if number - turns.next > longestTurn { return damaged }
      if other.bytes.contains(0) { blank = true }
      let read: ReadLine
      switch try decoder.read(other.bytes, from: &number) {
      case .line(let found): read = found
      case .altered where other.terminated: return damaged
      default: continue
      }
      let first = read.line.entry.number - read.line.place.index + 1
      if read.line.place.begins || first != turns.entries.count + 1 { return damaged }
      readable.append(read.line.entry)
    }
    return alone || blank ? .torn(readable: readable) : damaged
  }
}
