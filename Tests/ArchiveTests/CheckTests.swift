import FoundationEssentials
import Glibc
import Record
import Testing

@testable import Archive

@Suite("Check: everything that is kept, and what does not belong")
struct CheckTests {
  let place: Place
  let archive: SchoolArchive
  let meeting = Sample.meeting()

  init() throws {
    place = try Place()
    archive = try SchoolArchive.create(home: place.home)
    _ = try place.held(in: archive)
  }

  private func write(_ text: String, _ path: String) throws {
    let path = "\(place.home)/\(path)"
    try FileManager.default.createDirectory(
      atPath: path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" },
      withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func kinds(_ found: [ArchiveFinding]) -> [String] {
    found.map { "\($0.kind.rawValue) \($0.file)" }.sorted()
  }

  @Test("A whole archive has no findings, and looking changes nothing in it")
  func whole() throws {
    try RollFile.save(Roll(), folder: place.home + "/archive")
    _ = try MeetingIndex(archive).refresh()
    let before = place.everything()
    #expect(archive.faults() == [])
    #expect(archive.faults(fast: true) == [])
    #expect(place.everything() == before)
  }

  @Test("Copies of sync programs, strangers and left-overs are named as what they are")
  func strangers() throws {
    let folder = "archive/meetings/p001/\(meeting)"
    let strange = [
      "\(folder)/journal (conflicted copy).jsonl", "\(folder)/journal.sync-conflict-20260311.jsonl",
      "\(folder)/note.txt", "archive/meetings/p001/2026-03-11-p002/x",
      "archive/meetings/Sam Hale/x",
      "archive/scripts/mine.yaml", "archive/Thumbs.db",
    ]
    for path in strange { try write("x", path) }
    try write("x", "archive/.roll.json.new")
    let wanted = [
      "extra archive/.roll.json.new", "foreign archive/Thumbs.db",
      "foreign archive/meetings/Sam Hale", "foreign archive/meetings/p001/2026-03-11-p002",
      "foreign archive/scripts/mine.yaml", "foreign \(folder)/journal (conflicted copy).jsonl",
      "foreign \(folder)/journal.sync-conflict-20260311.jsonl", "foreign \(folder)/note.txt",
    ].sorted()
    #expect(kinds(archive.faults()) == wanted)
    #expect(kinds(archive.faults(fast: true)) == wanted)
    let copy = archive.faults().first { $0.file.contains("(conflicted copy)") }
    #expect(copy?.meeting == meeting && copy?.words.contains("copy") == true)
    for path in strange {
      #expect(FileManager.default.fileExists(atPath: "\(place.home)/\(path)"))
    }
  }

  @Test("Links and files of two names are not followed, and named")
  func links() throws {
    let folder = place.folder()
    try FileManager.default.moveItem(
      atPath: folder + "/journal.jsonl", toPath: place.path + "/elsewhere")
    #expect(symlink(place.path + "/elsewhere", folder + "/journal.jsonl") == 0)
    let found = archive.faults()
    #expect(found.contains { $0.kind == .foreign && $0.meeting == meeting })
    #expect(unlink(folder + "/journal.jsonl") == 0)
    #expect(link(place.path + "/elsewhere", folder + "/journal.jsonl") == 0)
    #expect(archive.faults().contains { $0.words.contains("second name") })
  }

  @Test("Scripts are verified by their digest, and missed where a meeting names them")
  func scripts() throws {
    let digest = try archive.keepScript(Array("id: one\n".utf8))
    #expect(archive.faults() == [])
    try write("id: two\n", "archive/scripts/\(digest).yaml")
    #expect(kinds(archive.faults()) == ["altered archive/scripts/\(digest).yaml"])
    #expect(archive.faults(fast: true) == [])
    let missing = archive.check().filter { $0.kind == .missing }
    #expect(missing.map(\.meeting) == [meeting])
  }

  @Test("Roll and index: damaged ones are named, and the index costs nothing")
  func rollAndIndex() throws {
    try write("{", "archive/roll.json")
    try write("no database at all, and long enough to be read as one", "archive/index.sqlite")
    let found = archive.faults()
    #expect(kinds(found) == ["damaged archive/index.sqlite", "damaged archive/roll.json"])
    #expect(found.first { $0.file.hasSuffix("sqlite") }?.words.contains("Nothing is lost") == true)
  }

  @Test("A journal that is gone, or a meeting that a correction names, is missed")
  func missing() throws {
    _ = try MeetingIndex(archive).refresh()
    let later = Sample.meeting("2026-03-18-p001")
    let opening = Sample.opening(later, version: 2, corrects: meeting.description)
    let turns = Sample.turns(later, opening: opening)
    let open = try archive.begin(turns[0], by: "x", at: Sample.start)
    open.close()
    try FileManager.default.removeItem(atPath: place.folder())
    let found = archive.faults()
    #expect(found.contains { $0.kind == .missing && $0.meeting == meeting })
    #expect(found.contains { $0.words.contains("corrects this meeting") })
    #expect(found.contains { $0.words.contains("The index has seen") })
  }

  @Test("Exported files are compared where they still lie; what is gone is not missed")
  func exports() throws {
    let other = Sample.meeting("2026-03-20-p001")
    var turns = Sample.turns(other, lines: 1)
    let path = place.home + "/exports"
    let files: [(name: String, bytes: [UInt8])] = [
      ("record.json", Array("{}".utf8)), ("review.ics", Array("x".utf8)),
    ]
    let shelved = try SchoolArchive.shelve(files, into: path + "/2026-03-20-\(other)")
    turns.append([
      Entry(
        number: turns.joined().count + 1, at: Sample.start, by: "x",
        event: .exported(format: "close", files: shelved.files))
    ])
    let open = try archive.begin(turns[0], by: "x", at: Sample.start)
    for turn in turns.dropFirst() { try open.append(turn) }
    open.close()
    #expect(archive.faults(exports: path) == [])
    try write("{ }", "exports/2026-03-20-\(other)/record.json")
    try write("?", "exports/2026-03-20-\(other)/notes.txt")
    try write("?", "exports/the office's own/record.txt")
    try FileManager.default.removeItem(atPath: path + "/2026-03-20-\(other)/review.ics")
    let found = archive.faults(exports: path)
    #expect(found.map(\.kind) == [.extra, .altered])
    #expect(found.map(\.meeting) == [other, other])
    #expect(found.last?.entry == turns.joined().count)
    #expect(archive.faults(fast: true, exports: path) == [])
  }

  @Test("What cannot be read is told from what is damaged")
  func unread() throws {
    let disk = PowerDisk()
    let archive = try SchoolArchive.create(home: "school", disk: disk.disk)
    let open = try archive.begin(Sample.turns()[0], by: "x", at: Sample.start)
    open.close()
    #expect(archive.faults().filter { $0.kind != .unread } == [])
    let log = disk.now.log.count
    _ = archive.faults()
    var seen = 0
    for call in log..<disk.now.log.count {
      let next = disk.now.calls + call - log + 1
      disk.fail(at: next...next, .error)
      let found = archive.faults()
      disk.mend()
      #expect(found.allSatisfy { $0.kind == .unread || $0.kind == .missing })
      seen += found.count { $0.words.contains("the disk reported an error") }
    }
    #expect(seen > 5)
  }
}
