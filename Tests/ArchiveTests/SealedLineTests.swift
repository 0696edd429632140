import Record
import Testing

@testable import Archive

@Suite("Sealed lines")
struct SealedLineTests {
  private let key = DataKey()
  private var lines: SealedLines { SealedLines(key) }

  @Test("A line opens as it was, of whatever length, and has no line break in it")
  func opens() throws {
    for length in [0, 1, 2, 3, 57, 1000, 70_000] {
      let line = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let sealed = try lines.seal(line, 7)
      #expect(try lines.open(sealed, 7) == line)
      #expect(!sealed.contains(10) && !sealed.contains(0))
      #expect(sealed.starts(with: Array("s1 \(key.id) ".utf8)))
    }
  }

  @Test("The same line is sealed otherwise each time, as erasing seals a number twice")
  func nonces() throws {
    let line = Array("one".utf8)
    let sealed = try (0..<50).map { _ in try lines.seal(line, 1) }
    #expect(Set(sealed).count == 50)
    let nonces = Set(sealed.map { $0.dropFirst(12).prefix(16) })
    #expect(nonces.count == 50)
  }

  @Test("Another number, another key and any changed byte are told apart")
  func attacks() throws {
    let sealed = try lines.seal(Array("what was said".utf8), 3)
    #expect(throws: Sealing.Fault.altered) { try lines.open(sealed, 4) }
    #expect(throws: Sealing.Fault.otherKey) { try SealedLines(DataKey()).open(sealed, 3) }
    for place in sealed.indices {
      for bit in [UInt8(1), 2, 16, 128] {
        var changed = sealed
        changed[place] ^= bit
        #expect(throws: Sealing.Fault.self) { try lines.open(changed, 3) }
      }
    }
    for length in 0..<sealed.count {
      #expect(throws: Sealing.Fault.self) { try lines.open(Array(sealed[..<length]), 3) }
    }
    #expect(throws: Sealing.Fault.notSealed) { try lines.open(Array("{\"v\":2}".utf8), 3) }
    #expect(throws: Sealing.Fault.notSealed) { try lines.open([], 3) }
  }

  @Test("A journal that was cut anywhere reads as one of which the last turn is missing")
  func cut() throws {
    let sealing = Sealing.with(key)
    let turns = Sample.turns(lines: 3)
    let writer = JournalWriter(sealing: sealing, salts: .fixed)
    var link = Chain().link
    var bytes: [UInt8] = []
    var ends = [0]
    for turn in turns {
      let (block, links) = try writer.block(turn, after: link)
      bytes += block
      link = links.last ?? link
      ends.append(bytes.count)
    }
    for length in stride(from: 0, through: bytes.count, by: 37) {
      let reading = try JournalReading(Array(bytes[..<length]), sealing: sealing)
      let whole = ends.last { $0 <= length } ?? 0
      #expect(reading.length == whole, "\(length)")
      if length > whole {
        guard case .torn = reading.end else {
          Issue.record("\(length): \(reading.end)")
          continue
        }
      }
    }
    // Blank bytes anywhere in the last turn are what a power cut leaves; anywhere else damage.
    let last = ends[ends.count - 2]
    for place in stride(from: 0, to: bytes.count - 40, by: 211) {
      var blank = bytes
      for offset in place..<(place + 40) { blank[offset] = 0 }
      let end = try JournalReading(blank, sealing: sealing).end
      switch end {
      case .torn: #expect(place >= last, "\(place) of \(last)")
      case .damaged: #expect(place < last, "\(place) of \(last)")
      case .whole: Issue.record("\(place): whole")
      }
    }
  }
}
