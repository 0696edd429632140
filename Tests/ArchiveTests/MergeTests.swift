import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("Two copies of one meeting")
struct MergeTests {
  private let place: Place
  private let archive: SchoolArchive
  private let meeting = Sample.meeting()
  private let turns = Sample.turns()
  private var path: String { place.home + "/archive/meetings/p001/\(meeting)" }

  init() throws {
    place = try Place()
    archive = try SchoolArchive.create(home: place.home)
  }

  /// Keeps turns, from those that are there on.
  private func keep(_ turns: [[Entry]]) throws {
    var rest = turns[...]
    let open: OpenJournal
    if (try? archive.read(meeting)) == nil, let first = rest.popFirst() {
      open = try archive.begin(first, by: "x", at: Sample.start)
    } else {
      open = try archive.openForWriting(meeting, by: "x", at: Sample.start)
    }
    for turn in rest { try open.append(turn) }
    open.close()
  }

  private func bytes(_ name: String = "journal.jsonl") throws -> Data {
    try Data(contentsOf: URL(filePath: "\(path)/\(name)"))
  }

  private func put(_ bytes: Data, _ name: String = "journal.jsonl") throws {
    try bytes.write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// What was said after the third turn, in other words than the sample's.
  private func others(from number: Int, _ words: [String]) -> [[Entry]] {
    words.enumerated().map { offset, text in
      [
        Entry(
          number: number + offset, at: Sample.start.adding(seconds: 900 + offset), by: "Mr Bell",
          event: .said(Said(text: text, speaker: Speaker(.parent))))
      ]
    }
  }

  @Test(
    "The names that sync programs give are found, and no others",
    arguments: [
      "journal (Ms Okafor's conflicted copy 2026-01-14).jsonl",
      "journal.sync-conflict-20260114-153000-ABCDEFG.jsonl", "journal-LAPTOP-7.jsonl",
      "journal (1).jsonl", "journal (conflicted copy 2026-01-14 153000).jsonl",
      "journal.jsonl.[Conflict]", "journal [Conflict].jsonl",
    ])
  func names(_ name: String) throws {
    try keep([turns[0], turns[1]])
    try put(bytes(), name)
    try put(Data("x".utf8), "journal.copy-4")
    try put(Data("x".utf8), "journal.torn-1")
    #expect(try archive.copies(of: meeting) == [JournalCopy(name: name, relation: .held)])
    #expect(try archive.meetingsWithCopies() == [meeting])
    let found = archive.check().filter { $0.file.contains(name) }
    #expect(found.map(\.kind) == [.foreign])
    #expect(found.first?.words.contains("accord merge \(meeting)") == true)
  }

  @Test("A copy that goes on where the journal ends is taken over byte for byte")
  func ahead() throws {
    try keep(Array(turns[..<2]))
    let short = try bytes()
    try keep(Array(turns[2...]))
    let long = try bytes()
    let code = try archive.read(meeting).checkpoint
    try put(short)
    try put(long, "journal-LAPTOP.jsonl")
    let rest = turns[2...].joined().count
    #expect(
      try archive.copies(of: meeting)
        == [JournalCopy(name: "journal-LAPTOP.jsonl", relation: .ahead(entries: rest))])
    let result = try archive.merge(
      "journal-LAPTOP.jsonl", into: meeting, by: "y", at: Sample.start)
    #expect(result == .continued(entries: rest))
    #expect(try bytes() == long)
    #expect(try archive.read(meeting).checkpoint == code)
    #expect(try bytes("journal.copy-1") == long)
    #expect(try archive.copies(of: meeting).isEmpty)
    #expect(archive.check().filter { $0.file.contains("journal") }.isEmpty)
  }

  @Test("What was said on each of two machines is kept, and says where it came from")
  func apart() throws {
    try keep(Array(turns[..<2]))
    let common = turns[..<2].joined().count
    let start = try bytes()
    try keep(others(from: common + 1, ["one here", "two here"]))
    let here = try bytes()
    try put(start)
    try keep(others(from: common + 1, ["one there", "two there", "three there"]))
    try put(bytes(), "journal (conflicted copy).jsonl")
    try put(here)
    let name = "journal (conflicted copy).jsonl"
    #expect(
      try archive.copies(of: meeting)
        == [JournalCopy(name: name, relation: .apart(here: 2, there: 3))])
    let copy = try bytes(name)
    let result = try archive.merge(name, into: meeting, by: "y", at: Sample.start)
    #expect(result == .added(entries: 3, undecided: []))
    let stored = try archive.read(meeting)
    #expect(stored.damage.isEmpty)
    let said = stored.journal.entries.dropFirst(common).map { entry -> String in
      switch entry.event {
      case .said(let said): said.text
      case .resumed(let note?): note
      default: "?"
      }
    }
    #expect(said.count == 6)
    #expect(said[2].hasPrefix("merged from \(name), "))
    #expect(
      said[..<2] + said[3...] == ["one here", "two here", "one there", "two there", "three there"])
    #expect(stored.journal.entries.last?.by == "Mr Bell")
    // The power may go before the copy is put aside: merged again, nothing is added twice.
    try put(copy, name)
    #expect(try archive.merge(name, into: meeting, by: "y", at: Sample.start) == .held)
    #expect(try archive.read(meeting).journal.entries.count == common + 6)
  }

  @Test("A closed meeting and a copy that went another way are left as they are")
  func closed() throws {
    try keep(Array(turns[..<2]))
    let common = turns[..<2].joined().count
    let start = try bytes()
    try keep(others(from: common + 1, ["there"]))
    let copy = try bytes()
    try put(start)
    try keep(Array(turns[2...]))
    let whole = try bytes()
    let name = "journal-LAPTOP.jsonl"
    try put(copy, name)
    #expect(
      try archive.merge(name, into: meeting, by: "y", at: Sample.start) == .closedApart)
    #expect(try bytes() == whole)
    #expect(try bytes(name) == copy)
  }

  @Test("A copy that is damaged, a link or another meeting's is left as it is")
  func unreadable() throws {
    try keep(Array(turns[..<3]))
    let whole = try bytes()
    var broken = whole
    broken[broken.count / 2] ^= 1
    let name = "journal-LAPTOP.jsonl"
    try put(broken, name)
    #expect(try archive.copies(of: meeting).map(\.relation) == [.unreadable])
    #expect(try archive.merge(name, into: meeting, by: "y", at: Sample.start) == .unreadable)
    #expect(try bytes(name) == broken)
    #expect(throws: ArchiveError.noSuchFile("../x.jsonl")) {
      try archive.merge("../x.jsonl", into: meeting, by: "y", at: Sample.start)
    }
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: "/etc/passwd")
    #expect(try archive.copies(of: meeting).map(\.relation) == [.unreadable])
  }
}
