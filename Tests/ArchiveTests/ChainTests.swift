import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("Chain: what was kept can be proved")
struct ChainTests {
  @Test("A new journal is chained from its first line, with bytes that anybody can verify")
  func layout() throws {
    let bytes = try Sample.bytes(Sample.turns(lines: 1))
    var lines = Lines(bytes)
    var link = Chain().link
    while let line = lines.next() {
      let seal = try #require(LineSeal(line.bytes))
      #expect(line.bytes.starts(with: #"{"v":2,"n":"#.utf8))
      let content = try #require(seal.content)
      let salt = Salts.fixed.next()
      let commitment = Link.commitment(salt: salt, content: line.bytes[content])
      #expect(seal.commitment == commitment)
      #expect(seal.link == Link(after: link, commitment: commitment, head: line.bytes[seal.head]))
      link = seal.link
    }
    let reading = try JournalReading(bytes, sealing: .none)
    #expect(reading.chain.link == link)
    #expect(reading.closing != nil && reading.closing != link)
  }

  @Test("Two journals of the same entries are told by different links, for their salts differ")
  func salted() throws {
    let turns = Sample.turns()
    func bytes() throws -> [UInt8] {
      let writer = JournalWriter(sealing: .none, salts: .system)
      return try writer.block(turns[0], after: Chain().link).bytes
    }
    #expect(try bytes() != bytes())
    #expect(Set((0..<1000).map { _ in Salts.system.next() }).count == 1000)
    #expect(Salts.system.next().count == 16)
  }

  @Test("A line's words cannot be taken for the end of its head, or for its link")
  func wordsThatLookLikeMembers() throws {
    let words = #"","data":{"x":1},"erased":{},"salt":"00","link":"00"}"#
    let entry = Entry(
      number: 1, at: Sample.start, by: #"Ms ","data":" O"#,
      event: .opened(Sample.opening(Sample.meeting())))
    let said = Entry(
      number: 2, at: Sample.start, by: words,
      event: .said(Said(text: words, speaker: Speaker(.parent))))
    let bytes = try Sample.bytes([[entry, said]])
    let reading = try JournalReading(bytes, sealing: .none)
    #expect(reading.damage.isEmpty)
    #expect(reading.journal?.entries == [entry, said])
  }

  @Test("A journal from before chaining opens, goes on chained, and its lines are covered")
  func before() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let meeting = try place.keepUnchained("journal-v1-open.jsonl")
    let old = try archive.read(meeting)
    #expect(old.damage.isEmpty && old.checkpoint == nil)
    #expect(old.journal.closedAt == nil)
    let open = try archive.openForWriting(meeting, by: "x", at: Sample.start)
    let next = old.journal.nextNumber
    try open.append([
      Entry(
        number: next, at: Sample.start, by: "x",
        event: .closed(by: [Speaker(.parent)]))
    ])
    open.close()
    #expect(archive.faults().isEmpty)
    let checkpoint = try #require(try archive.read(meeting).checkpoint)
    #expect(checkpoint == open.checkpoint)
    #expect(try archive.compare(meeting, with: checkpoint).verdict == .same)
    // The earlier lines are covered by the first link: any byte of them shows there.
    let bytes = try place.journal(meeting)
    let length = Lines.length(of: next - 1, in: bytes)
    for place in stride(from: 40, to: length, by: 97) where bytes[place] != 0x0A {
      var changed = bytes
      changed[place] ^= 1
      let reading = try? JournalReading(changed, sealing: .none)
      #expect(reading?.damage.isEmpty != true)
    }
    // A line without a link has no place after one that has.
    let loose = try #require(place.fixture("journal-v1-open.jsonl"))
    let last = try #require(Lines.all(loose).last)
    let reading = try JournalReading(bytes + last, sealing: .none)
    #expect(!reading.damage.isEmpty)
  }

  @Test("A journal that was closed before chaining has no check code, and says so")
  func closedBefore() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let meeting = try place.keepUnchained("journal-v1-closed.jsonl")
    let given = Entry(
      number: try archive.read(meeting).journal.nextNumber, at: Sample.start, by: "x",
      event: .filed(where: "MIS", day: Sample.day(2026, 3, 12)))
    let open = try archive.openForWriting(meeting, by: "x", at: Sample.start)
    try open.append([given])
    open.close()
    #expect(open.checkpoint == nil)
    #expect(try archive.read(meeting).damage.isEmpty)
    let code = Checkpoint(link: Array(0..<32))
    #expect(try archive.compare(meeting, with: code).verdict == .beforeChaining)
  }

  @Test("Ten meetings that chance made come back as they were, and verify", arguments: 1...10)
  func roundTrip(seed: UInt64) throws {
    var chance = Chance(seed)
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let turns = Sample.turns(
      lines: 1 + chance.below(40), closing: chance.coin(), words: " №\(seed)")
    var open = try archive.begin(turns[0], by: "x", at: Sample.start)
    for turn in turns.dropFirst() {
      if chance.below(4) == 0 {
        open.close()
        open = try archive.openForWriting(Sample.meeting(), by: "x", at: Sample.start)
      }
      try open.append(turn)
    }
    open.close()
    let stored = try archive.read(Sample.meeting())
    #expect(stored.journal.entries == turns.flatMap { $0 })
    #expect(stored.checkpoint == open.checkpoint)
    #expect((stored.checkpoint != nil) == (stored.journal.closedAt != nil))
    #expect(archive.faults() == [])
    #expect(archive.check(fast: true) == [])
  }
}
