import FoundationEssentials
import Glibc
import Record
import Testing

@testable import Archive

@Suite("Archive: folders, meetings and what protects them")
struct ArchiveTests {
  private let by = "Ms Okafor"

  private func rights(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("A meeting is begun, left, opened again and read")
  func wholeMeeting() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let turns = Sample.turns()
    let meeting = Sample.meeting()
    let first = try archive.begin(turns[0], by: by, at: Sample.start)
    for turn in turns[1..<5] { try first.append(turn) }
    first.close()
    let again = try archive.openForWriting(meeting, by: by, at: Sample.start)
    #expect(again.journal.entries == turns[..<5].flatMap { $0 })
    #expect(again.torn == nil)
    for turn in turns[5...] { try again.append(turn) }
    #expect(again.count == turns.flatMap { $0 }.count)
    let stored = try SchoolArchive(home: place.home).read(meeting)
    #expect(stored.journal.entries == turns.flatMap { $0 })
    #expect(stored.damage.isEmpty)
    #expect(try archive.allMeetings() == [meeting])
    let list = try archive.journals(of: Sample.pupil())
    #expect(list.unreadable.isEmpty)
    #expect(list.summaries.first?.status == .closed)
    #expect(list.summaries.first?.reviewDay == Sample.day(2026, 6, 10))
    #expect(list.summaries.first?.asidesToPassOn == 1)
  }

  @Test("Folders are 0700 and files 0600 whatever the umask", arguments: [0, 0o077, 0o777])
  func rights(mask: UInt32) async throws {
    await #expect(processExitsWith: .success) { [mask = mask as UInt32] in
      let place = try Place()
      umask(mask)
      let home = place.path + "/new/school"
      let archive = try SchoolArchive.create(home: home)
      _ = try archive.begin(Sample.turns()[0], by: "x", at: Sample.start)
      _ = try archive.keepScript([1, 2])
      try archive.keep([3], as: "roll.json")
      let shelved = try SchoolArchive.shelve([("a.csv", [4])], into: home + "/exports/one")
      var seen = 0
      for name in try FileManager.default.subpathsOfDirectory(atPath: home) {
        var status = stat()
        _ = lstat(home + "/" + name, &status)
        let wanted: mode_t = status.st_mode & S_IFMT == S_IFDIR ? 0o700 : 0o600
        if status.st_mode & 0o7777 != wanted { exit(3) }
        seen += 1
      }
      if seen < 12 || shelved.files.count != 1 { exit(4) }
    }
  }

  @Test("An archive of a later format is refused, and so is a folder that is none")
  func formats() throws {
    let place = try Place()
    #expect(throws: ArchiveError.noArchive(home: place.home)) {
      try SchoolArchive(home: place.home)
    }
    _ = try SchoolArchive.create(home: place.home)
    let format = place.home + "/archive/format"
    #expect(text(format) == "accord-archive 1\n")
    try "accord-archive 2\n".write(toFile: format, atomically: false, encoding: .utf8)
    #expect(throws: ArchiveError.noKeeper(home: place.home)) {
      try SchoolArchive(home: place.home)
    }
    try "accord-archive 3\n".write(toFile: format, atomically: false, encoding: .utf8)
    #expect(throws: ArchiveError.laterArchive(version: 3)) {
      try SchoolArchive.create(home: place.home)
    }
    #expect(text(format) == "accord-archive 3\n")
    for wrong in ["", "accord-archive", "accord-archive 0", "accord-archive -1", "hello 1"] {
      try wrong.write(toFile: format, atomically: false, encoding: .utf8)
      #expect(throws: ArchiveError.notAnArchive(home: place.home)) {
        try SchoolArchive(home: place.home)
      }
    }
  }

  @Test("A journal that a later version wrote in is refused and left as it is")
  func laterEntries() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let meeting = Sample.meeting()
    try archive.begin(Sample.turns()[0], by: by, at: Sample.start).close()
    let path = place.home + "/archive/meetings/p001/\(meeting)/journal.jsonl"
    let later = (text(path) ?? "") + #"{"v":7,"n":4}"# + "\nrub"
    try later.write(toFile: path, atomically: false, encoding: .utf8)
    let refused = ArchiveError.laterEntries(meeting: meeting, entry: 4, version: 7)
    #expect(throws: refused) { try archive.read(meeting) }
    #expect(throws: refused) {
      try archive.openForWriting(meeting, by: by, at: Sample.start)
    }
    #expect(text(path) == later)
    #expect(try archive.journals(of: Sample.pupil()).unreadable.count == 1)
  }

  @Test("A torn turn is put aside byte for byte, once, and the meeting goes on")
  func tornTurn() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let meeting = Sample.meeting()
    let turns = Sample.turns()
    let folder = place.home + "/archive/meetings/p001/\(meeting)/"
    let whole = try Sample.bytes(Array(turns[..<2]))
    let torn = Array(try Sample.blocks(turns)[2].dropLast(9))
    try archive.begin(turns[0], by: by, at: Sample.start).close()
    for number in 1...2 {
      try Data(whole + torn + [UInt8(number)]).write(
        to: URL(filePath: folder + "journal.jsonl"))
      // The same torn turn, whose copy was made already, is not copied again.
      for _ in 1...2 {
        try Data(whole + torn + [UInt8(number)]).write(
          to: URL(filePath: folder + "journal.jsonl"))
        let damage = try archive.read(meeting).damage
        let open = try archive.openForWriting(meeting, by: by, at: Sample.start)
        #expect(damage.count == 1)
        #expect(open.torn == damage.first)
        #expect(open.journal.entries == turns[..<2].flatMap { $0 })
        open.close()
      }
      let copy = FileManager.default.contents(atPath: folder + "journal.torn-\(number)")
      #expect(copy.map { [UInt8]($0) } == torn + [UInt8(number)])
      #expect(
        FileManager.default.fileExists(atPath: folder + "journal.torn-\(number + 1)") == false)
    }
    let open = try archive.openForWriting(meeting, by: by, at: Sample.start)
    #expect(open.torn == nil)
    for turn in turns[2...] { try open.append(turn) }
    #expect(try archive.read(meeting).journal.entries == turns.flatMap { $0 })
  }

  @Test("Damage in the middle is never cut off, and nothing is written behind it")
  func damaged() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let meeting = Sample.meeting()
    let turns = Sample.turns()
    let open = try archive.begin(turns[0], by: by, at: Sample.start)
    for turn in turns[1...] { try open.append(turn) }
    open.close()
    let path = place.home + "/archive/meetings/p001/\(meeting)/journal.jsonl"
    var bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    let hurt = try Sample.bytes(Array(turns[..<4])).count + 30
    bytes[hurt] = 0
    try Data(bytes).write(to: URL(filePath: path))
    let stored = try archive.read(meeting)
    #expect(stored.damage == [.unreadable(entry: 13)])
    #expect(stored.journal.entries == turns[..<4].flatMap { $0 })
    #expect(throws: ArchiveError.damaged(meeting: meeting, entry: 13)) {
      try archive.openForWriting(meeting, by: by, at: Sample.start)
    }
    #expect(throws: ArchiveError.meetingExists(meeting)) {
      try archive.begin(turns[0], by: by, at: Sample.start)
    }
    #expect(FileManager.default.contents(atPath: path) == Data(bytes))
  }

  @Test("Keys that could lead out of the archive are none")
  func keys() {
    for text in [
      "", "p1", "p12", "p0000000000", "q001", "p00a", "p001/", "../p001", "p001\n", "p٠٠١",
    ] {
      #expect(PupilID(text) == nil, "\(text)")
    }
    for text in [
      "", "2026-03-11", "2026-02-30-p001", "2026-03-11-p001-1", "2026-03-11-p001-02",
      "2026-03-11-p001-", "2026-03-11-p001--2", "2026-03-11-p001-+2", "2026-03-11-p001/..",
      "2026-03-11-../..", " 2026-03-11-p001", "2026-03-11-p001-2-3", "2026-3-11-p001",
    ] {
      #expect(MeetingID(text) == nil, "\(text)")
    }
    let second = MeetingID(day: Sample.day(2026, 3, 11), pupil: Sample.pupil(), number: 2)
    #expect(second.description == "2026-03-11-p001-2")
    #expect(MeetingID("2026-03-11-p001-2") == second)
    #expect(Sample.meeting() < second)
  }

  @Test("An unused key is found, and a key whose meeting never began is used again")
  func unusedKeys() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let day = Sample.day(2026, 3, 11)
    #expect(try archive.unusedKey(for: Sample.pupil(), on: day) == Sample.meeting())
    try archive.begin(Sample.turns()[0], by: by, at: Sample.start).close()
    let second = try archive.unusedKey(for: Sample.pupil(), on: day)
    #expect(second.description == "2026-03-11-p001-2")
    try FileManager.default.createDirectory(
      atPath: place.home + "/archive/meetings/p001/\(second)",
      withIntermediateDirectories: false)
    #expect(try archive.unusedKey(for: Sample.pupil(), on: day) == second)
    #expect(try archive.journals(of: Sample.pupil()).journals.count == 1)
    try archive.begin(Sample.turns(second)[0], by: by, at: Sample.start).close()
    #expect(try archive.journals(of: Sample.pupil()).journals.count == 2)
  }

  @Test("Links inside the archive are not followed, and a file of two names is not written in")
  func links() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let meetings = place.home + "/archive/meetings/"
    let meeting = Sample.meeting()
    let elsewhere = place.path + "/elsewhere"
    try FileManager.default.createDirectory(
      atPath: elsewhere + "/\(meeting)", withIntermediateDirectories: true)
    let bytes = try Sample.bytes(Sample.turns())
    try Data(bytes).write(to: URL(filePath: elsewhere + "/\(meeting)/journal.jsonl"))
    symlink(elsewhere, meetings + "p001")
    #expect(throws: ArchiveError.self) { try archive.meetings(of: Sample.pupil()) }
    #expect(throws: ArchiveError.self) { try archive.read(meeting) }
    #expect(throws: ArchiveError.self) {
      try archive.begin(Sample.turns()[0], by: by, at: Sample.start)
    }
    unlink(meetings + "p001")
    try archive.begin(Sample.turns()[0], by: by, at: Sample.start).close()
    let journal = meetings + "p001/\(meeting)/journal.jsonl"
    unlink(journal)
    symlink(elsewhere + "/\(meeting)/journal.jsonl", journal)
    #expect(throws: ArchiveError.self) { try archive.read(meeting) }
    #expect(throws: ArchiveError.self) {
      try archive.openForWriting(meeting, by: by, at: Sample.start)
    }
    unlink(journal)
    link(elsewhere + "/\(meeting)/journal.jsonl", journal)
    #expect(throws: ArchiveError.self) {
      try archive.openForWriting(meeting, by: by, at: Sample.start)
    }
    let lock = meetings + "p001/\(meeting)/lock"
    unlink(lock)
    symlink(elsewhere + "/made", lock)
    #expect(throws: ArchiveError.self) {
      try archive.openForWriting(meeting, by: by, at: Sample.start)
    }
    #expect(!FileManager.default.fileExists(atPath: elsewhere + "/made"))
    unlink(lock)
    unlink(journal)
    let other = elsewhere + "/\(meeting)/journal.jsonl"
    link(other, lock)
    #expect(throws: ArchiveError.self) {
      try archive.begin(Sample.turns()[0], by: by, at: Sample.start)
    }
    #expect(
      FileManager.default.contents(atPath: elsewhere + "/\(meeting)/journal.jsonl")
        == Data(bytes))
  }

  @Test("A named pipe in place of a journal does not hold the program up")
  func pipe() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    try archive.begin(Sample.turns()[0], by: by, at: Sample.start).close()
    let journal = place.home + "/archive/meetings/p001/\(Sample.meeting())/journal.jsonl"
    unlink(journal)
    mkfifo(journal, 0o600)
    #expect(throws: ArchiveError.self) { try archive.read(Sample.meeting()) }
    #expect(throws: ArchiveError.self) {
      try archive.openForWriting(Sample.meeting(), by: by, at: Sample.start)
    }
  }

  @Test("Another program's change is noticed before anything is written")
  func changedBeneath() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let turns = Sample.turns()
    let open = try archive.begin(turns[0], by: by, at: Sample.start)
    let path = place.home + "/archive/meetings/p001/\(Sample.meeting())/journal.jsonl"
    truncate(path, 5)
    #expect(throws: ArchiveError.changedBeneath(meeting: Sample.meeting(), safe: 3)) {
      try open.append(turns[1])
    }
    #expect(throws: ArchiveError.closedForWriting(meeting: Sample.meeting(), safe: 3)) {
      try open.append(turns[1])
    }
  }

  @Test("Entries out of order are refused, and after the close only what may follow it")
  func order() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let turns = Sample.turns()
    let open = try archive.begin(turns[0], by: by, at: Sample.start)
    let meeting = Sample.meeting()
    #expect(throws: ArchiveError.outOfOrder(meeting: meeting, expected: 4, found: 7)) {
      try open.append(turns[2])
    }
    #expect(throws: ArchiveError.outOfOrder(meeting: meeting, expected: 4, found: 1)) {
      try open.append(turns[0])
    }
    for turn in turns[1...] { try open.append(turn) }
    let next = open.count + 1
    func late(_ event: Event) -> [Entry] {
      [Entry(number: next, at: Sample.start, by: by, event: event)]
    }
    #expect(throws: ArchiveError.outOfOrder(meeting: meeting, expected: next, found: next)) {
      try open.append(late(.entered(stage: "again")))
    }
    try open.append(late(.reviewed(comment: "seen")))
    #expect(throws: ArchiveError.badName("2026-03-11-p002")) {
      try archive.begin(
        [
          Entry(
            number: 1, at: Sample.start, by: by,
            event: .opened(
              {
                var opening = Sample.opening(meeting)
                opening.meeting = "2026-03-11-p002"
                return opening
              }()))
        ], by: by, at: Sample.start)
    }
  }

  @Test("No error's words hold a name or a control character")
  func words() {
    let nasty = "Zo\u{1B}[2Jë\u{202E}\n"
    let meeting = Sample.meeting()
    let errors: [ArchiveError] = [
      .noArchive(home: nasty), .notAnArchive(home: nasty), .laterArchive(version: 2),
      .noSuchMeeting(nasty), .noSuchFile(nasty), .badName(nasty), .meetingExists(meeting),
      .outOfOrder(meeting: meeting, expected: 1, found: 2),
      .laterEntries(meeting: meeting, entry: 3, version: 2),
      .damaged(meeting: meeting, entry: 1), .damaged(meeting: meeting, entry: 9),
      .altered(file: nasty), .inUse(meeting: meeting, by: nasty, since: Sample.start),
      .inUse(meeting: meeting, by: nil, since: nil), .notAllowed(doing: nasty),
      .cannotCreate(what: nasty, why: nasty), .cannotRead(what: nasty, why: nasty),
      .notKept(meeting: meeting, safe: 4, why: nasty, diskFull: true),
      .notConfirmed(meeting: meeting, safe: 1, why: nasty, diskFull: false),
      .closedForWriting(meeting: meeting, safe: 2), .changedBeneath(meeting: meeting, safe: 2),
      .index(why: nasty),
    ]
    for error in errors {
      let words = error.description
      #expect(words == inert(words))
      #expect(words.last == "." && !words.contains(".."), "\(words)")
      #expect([64, 65, 66, 73, 74, 75, 77].contains(error.exitCode))
    }
    #expect(errors[12].description.contains("since 15:13 on Wednesday 11 March 2026"))
  }
}
