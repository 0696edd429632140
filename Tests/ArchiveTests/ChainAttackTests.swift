import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("Chain: every attack shows")
struct ChainAttackTests {
  let place: Place
  let archive: SchoolArchive
  let bytes: [UInt8]
  let checkpoint: Checkpoint

  init() throws {
    place = try Place()
    archive = try SchoolArchive.create(home: place.home)
    let open = try place.held(in: archive)
    bytes = try place.journal()
    checkpoint = try #require(open.checkpoint)
  }

  @Test("Any byte changed is noticed, and named as that entry", arguments: [1, 0x80] as [UInt8])
  func everyByte(_ mask: UInt8) throws {
    #expect(archive.faults() == [])
    var entry = 1
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= mask
      let found: (entry: Int?, kind: ArchiveFinding.Kind?)
      do {
        let words = try JournalReading(changed, sealing: .none).words
        found = (words?.entry, words?.kind)
      } catch {
        found = (error.entry, .unread)
      }
      #expect(found.entry == entry, "byte \(index), which is of entry \(entry)")
      if bytes[index] == 0x0A { entry += 1 }
    }
    #expect(entry > 14)
  }

  @Test("What check says of a changed byte names file, meeting and entry")
  func named() throws {
    var changed = bytes
    let digit = try #require(
      bytes.firstRange(of: Array("4 times out of 5".utf8))
        ?? bytes.firstRange(of: Array("herself".utf8)))
    changed[digit.lowerBound] ^= 1
    try place.replaceJournal(changed)
    let found = archive.faults()
    #expect(found.count == 1)
    #expect(found.first?.kind == .altered)
    #expect(found.first?.meeting == Sample.meeting())
    #expect(found.first?.file == "archive/meetings/p001/\(Sample.meeting())/journal.jsonl")
    let entry = try #require(found.first?.entry)
    #expect(Lines.length(of: entry - 1, in: bytes) <= digit.lowerBound)
    #expect(digit.lowerBound < Lines.length(of: entry, in: bytes))
    let damage = try archive.read(Sample.meeting()).damage
    #expect(damage == [.altered(entry: entry)])
    #expect(throws: ArchiveError.damaged(meeting: Sample.meeting(), entry: entry)) {
      try archive.openForWriting(Sample.meeting(), by: "x", at: Sample.start)
    }
    #expect(
      try archive.compare(Sample.meeting(), with: checkpoint).verdict
        == .changed(entry: entry, closingStands: true))
  }

  @Test("Entries that are swapped, taken out or put in are named where it begins")
  func moved() throws {
    let lines = Lines.all(bytes)
    for index in 0..<(lines.count - 1) {
      var swapped = lines
      swapped.swapAt(index, index + 1)
      var short = lines
      short.remove(at: index)
      var long = lines
      long.insert(lines[index], at: index + 1)
      for (change, entry) in [(swapped, index + 1), (short, index + 1), (long, index + 2)] {
        try place.replaceJournal(change.flatMap { $0 })
        let found = archive.faults()
        #expect(found.first?.entry == entry, "line \(index + 1)")
        #expect(found.first?.kind == .altered)
      }
    }
  }

  @Test("A line put in with a right number and a link of its own does not fit")
  func forged() throws {
    var lines = Lines.all(bytes)
    let forged = try JournalWriter(sealing: .none, salts: .fixed).block(
      [Entry(number: 7, at: Sample.start, by: "x", event: .entered(stage: "close"))],
      after: Chain().link
    ).bytes
    lines[6] = forged
    try place.replaceJournal(lines.flatMap { $0 })
    #expect(archive.faults().first?.entry == 7)
  }

  @Test("A journal cut anywhere does not compare as the one that was agreed")
  func truncated() throws {
    let closed = try #require(try archive.read(Sample.meeting()).journal.closedAt)
    let kept = Lines.length(of: closed, in: bytes)
    for length in stride(from: 1, to: bytes.count, by: 37) {
      try place.replaceJournal(Array(bytes[..<length]))
      let verdict = try? archive.compare(Sample.meeting(), with: checkpoint).verdict
      if length >= kept {
        #expect(verdict != .another && verdict != nil)
      } else {
        #expect(verdict != .same)
      }
    }
    // Whole turns gone from the end fit their chain; the index has seen that there were more.
    _ = try MeetingIndex(archive).refresh()
    try place.replaceJournal(Array(bytes[..<kept]))
    let found = archive.faults()
    #expect(found.first?.kind == .missing)
    #expect(found.first?.entry == closed + 1)
  }

  @Test("Another meeting's journal is named as that, however whole it is")
  func another() throws {
    let other = Sample.meeting("2026-03-12-p001")
    let open = try archive.begin(Sample.turns(other)[0], by: "x", at: Sample.start)
    for turn in Sample.turns(other).dropFirst() { try open.append(turn) }
    open.close()
    try place.replaceJournal(try place.journal(other))
    let found = archive.faults()
    #expect(found.map(\.kind) == [.foreign])
    #expect(found.first?.words.contains("2026-03-12-p001") == true)
    let compared = try archive.compare(Sample.meeting(), with: checkpoint)
    #expect(compared.verdict == .another)
    let theirs = try #require(open.checkpoint)
    try place.replaceJournal(bytes)
    let answer = try archive.compare(Sample.meeting(), with: theirs)
    #expect(answer.verdict == .another && answer.elsewhere == other)
  }

  @Test("An insider who writes the whole chain anew is caught by the check code alone")
  func insider() throws {
    let turns = Sample.turns(lines: 2).map { turn in
      turn.map { entry in
        guard case .said(let said) = entry.event else { return entry }
        return Entry(
          number: entry.number, at: entry.at, by: entry.by,
          event: .said(Said(text: said.text + " not", speaker: said.speaker)))
      }
    }
    try place.replaceJournal(try Sample.bytes(turns))
    #expect(archive.faults() == [])
    #expect(try archive.compare(Sample.meeting(), with: checkpoint).verdict == .another)
    // With every salt and word the same, one second's difference is enough.
    let later = Sample.turns(lines: 2).map { turn in
      turn.map {
        Entry(number: $0.number, at: $0.at.adding(seconds: 1), by: $0.by, event: $0.event)
      }
    }
    try place.replaceJournal(try Sample.bytes(later))
    #expect(try archive.compare(Sample.meeting(), with: checkpoint).verdict == .another)
  }

  @Test("An insider who takes the links off is caught by the check code as well")
  func linksTakenOff() throws {
    let lines = try Sample.turns(lines: 2).joined().map { entry in
      let json = JSONBytes()
      try JSONBytesEncoder(json: json).write(entry)
      return String(decoding: json.bytes, as: UTF8.self).replacing(#"{"v":2"#, with: #"{"v":1"#)
    }
    try place.replaceJournal(Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(archive.faults() == [])
    #expect(
      try archive.compare(Sample.meeting(), with: checkpoint).verdict == .beforeChaining)
  }

  @Test("What changed after the close is told from what was agreed")
  func afterwards() throws {
    let closed = try #require(try archive.read(Sample.meeting()).journal.closedAt)
    var changed = bytes
    changed[bytes.count - 5] ^= 1
    try place.replaceJournal(changed)
    guard
      case .sameUntil(let entry) = try archive.compare(
        Sample.meeting(), with: checkpoint
      ).verdict
    else {
      Issue.record("not told apart")
      return
    }
    #expect(entry > closed)
  }

  @Test("Without the close there is nothing to compare, and that is said")
  func open() throws {
    let closed = try #require(try archive.read(Sample.meeting()).journal.closedAt)
    try place.replaceJournal(Array(bytes[..<Lines.length(of: closed - 1, in: bytes)]))
    #expect(
      try archive.compare(Sample.meeting(), with: checkpoint).verdict
        == .notClosed(entries: closed - 1))
  }
}
