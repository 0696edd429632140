import Record
import Testing

@testable import Archive

@Suite("Journals: read what was written")
struct JournalTests {
  @Test("A meeting comes back as it was written")
  func roundTrip() throws {
    let turns = Sample.turns()
    let reading = try JournalReading(try Sample.bytes(turns), sealing: .none)
    #expect(reading.journal?.entries == turns.flatMap { $0 })
    #expect(reading.damage.isEmpty)
    #expect(reading.length == reading.total)
  }

  @Test("Cut at every byte, every whole turn is there and the rest is reported")
  func cutAtEveryByte() throws {
    let turns = Sample.turns(lines: 3)
    let bytes = try Sample.bytes(turns)
    var ends: [(bytes: Int, entries: Int)] = [(0, 0)]
    for (turn, block) in zip(turns, try Sample.blocks(turns)) {
      let last = ends[ends.count - 1]
      ends.append((last.bytes + block.count, last.entries + turn.count))
    }
    for length in 0...bytes.count {
      let whole = ends.last { $0.bytes <= length } ?? (0, 0)
      let reading = try JournalReading(Array(bytes[..<length]), sealing: .none)
      #expect(reading.count == whole.entries)
      #expect(reading.length == whole.bytes)
      if length == whole.bytes {
        #expect(reading.damage.isEmpty)
      } else if case .torn(let after, let readable, let rest)? = reading.damage.first {
        #expect(after == whole.entries)
        #expect(rest == length - whole.bytes)
        #expect(readable == Array(turns.flatMap { $0 }[after...].prefix(readable.count)))
      } else {
        Issue.record("cut at \(length): not reported as torn")
      }
    }
  }

  @Test("Every line of a cut turn that can be read is given, so that it can be offered again")
  func tornTurnIsReadable() throws {
    let turns = Sample.turns(lines: 2)
    var bytes = try Sample.bytes(Array(turns[..<3]))
    bytes.removeLast()
    let reading = try JournalReading(bytes, sealing: .none)
    #expect(
      reading.damage == [
        .torn(
          after: 6, readable: turns[2],
          bytes: try Sample.blocks(turns)[2].count - 1)
      ])
  }

  @Test("Every byte changed in turn is never taken for something else, and nothing traps")
  func everyByteChanged() throws {
    let turns = Sample.turns(lines: 1)
    let whole = turns.flatMap { $0 }
    let bytes = try Sample.bytes(turns)
    for place in bytes.indices {
      var changed = bytes
      changed[place] = changed[place] == 0x0A ? 0x20 : 0x0A
      let reading = try JournalReading(changed, sealing: .none)
      let line = bytes[..<place].count { $0 == 0x0A }
      #expect(reading.count <= line)
      #expect(reading.journal.map { Array(whole.prefix($0.entries.count)) == $0.entries } ?? true)
      #expect(!reading.damage.isEmpty)
    }
  }

  @Test("Damage before the last turn is damage, however it looks")
  func damageInTheMiddle() throws {
    let turns = Sample.turns(lines: 3)
    let blocks = try Sample.blocks(turns)
    let head = blocks[0] + blocks[1]
    let hurt = blocks[2]
    let tail = blocks[3]
    let blank = [UInt8](repeating: 0, count: hurt.count)
    for middle in [blank, Array(hurt[..<20]), Array(hurt[..<20]) + [0x0A], [0x0A], []] {
      let reading = try JournalReading(head + middle + tail, sealing: .none)
      #expect(reading.damage == [.unreadable(entry: 7)])
      #expect(reading.count == 6)
    }
    // Entries that are whole but cannot stand there.
    let again = try JournalReading(head + head, sealing: .none)
    #expect(again.damage == [.unreadable(entry: 7)])
    let later = try JournalReading(head + tail, sealing: .none)
    #expect(later.damage == [.unreadable(entry: 7)])
  }

  @Test("Blank bytes that an interrupted write left are a torn turn")
  func blankTail() throws {
    let turns = Sample.turns(lines: 3)
    let head = try Sample.bytes(Array(turns[..<2]))
    let last = try Sample.blocks(turns)[2]
    for blanks in 1...last.count {
      let zeros = [UInt8](repeating: 0, count: blanks)
      let front = try JournalReading(head + zeros + last[blanks...], sealing: .none)
      let back = try JournalReading(head + last.dropLast(blanks) + zeros, sealing: .none)
      for reading in [front, back] {
        #expect(reading.count == 6)
        guard case .torn = reading.end else {
          Issue.record("\(blanks) blank bytes: \(reading.end)")
          return
        }
      }
    }
  }

  @Test("Hostile bytes are damage, not a trap")
  func hostile() throws {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    let object = Array(
      #"{"v":1,"n":1,"at":"2026-03-11T15:30:00+00:00","by":"x","event":"odd","data":"#.utf8)
    for bytes in [
      [0xFF, 0xFE, 0x0A], deep + [0x0A], object + deep + [0x0A], Array("{}\n".utf8),
      Array("\n\n".utf8),
      Array("null\n".utf8), [0], Array(repeating: 0x0A, count: 10_000),
      Array(#"{"v":1,"n":99999999999999999999999}"#.utf8) + [0x0A],
    ] {
      let reading = try JournalReading(bytes, sealing: .none)
      #expect(reading.journal == nil)
      #expect(!reading.damage.isEmpty)
    }
  }

  @Test("A journal of a later version says so, wherever the later entry is")
  func laterVersion() throws {
    let turns = Sample.turns(lines: 2)
    let head = try Sample.bytes(Array(turns[..<2]))
    let later = Array(#"{"v":3,"n":7,"shape":"new"}"#.utf8) + [0x0A]
    #expect(throws: LaterEntry(entry: 7, version: 3)) {
      try JournalReading(head + later, sealing: .none)
    }
    #expect(throws: LaterEntry(entry: 8, version: 3)) {
      try JournalReading(head + Array("rubbish\n".utf8) + later, sealing: .none)
    }
  }

  @Test("An event of another version of the program is kept as it is")
  func unknownEvents() throws {
    var turns = Sample.turns(lines: 1)
    let number = turns.flatMap { $0 }.count + 1
    turns.append([
      Entry(
        number: number, at: Sample.start, by: "x",
        event: .unknown(name: "sung", .object(["notes": .array([.integer(1), .null])])))
    ])
    let reading = try JournalReading(try Sample.bytes(turns), sealing: .none)
    #expect(reading.journal?.entries.last == turns.last?.first)
  }
}
