import FoundationEssentials
import Glibc
import Record
import Testing

@testable import Archive

@Suite("Lock: one process a meeting")
struct LockTests {
  @Test("A second opening is refused with who and since when; readers need no lock")
  func refused() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let turns = Sample.turns()
    let meeting = Sample.meeting()
    let open = try archive.begin(turns[0], by: "Ms Oká\u{1B}for", at: Sample.start)
    let second = try SchoolArchive(home: place.home)
    let refusal = ArchiveError.inUse(meeting: meeting, by: "Ms Okáfor", since: Sample.start)
    #expect(refusal.exitCode == 75)
    #expect(throws: refusal) {
      try second.openForWriting(meeting, by: "Mr Bell", at: Sample.start)
    }
    #expect(throws: refusal) { try second.begin(turns[0], by: "Mr Bell", at: Sample.start) }
    #expect(try second.read(meeting).journal.entries == turns[0])
    try open.append(turns[1])
    open.close()
    let later = try second.openForWriting(meeting, by: "Mr Bell", at: Sample.start)
    #expect(later.count == 6)
    try later.append(turns[2])
    #expect(throws: ArchiveError.closedForWriting(meeting: meeting, safe: 6)) {
      try open.append(turns[2])
    }
  }

  @Test("A journal let go without a word is free")
  func released() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    _ = try archive.begin(Sample.turns()[0], by: "x", at: Sample.start)
    _ = try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
    _ = try archive.openForWriting(Sample.meeting(), by: "z", at: Sample.start)
  }

  @Test("A lock left by a process that died is recovered, whatever its file says")
  func left() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    try archive.begin(Sample.turns()[0], by: "x", at: Sample.start).close()
    let lock = place.home + "/archive/meetings/p001/\(Sample.meeting())/lock"
    for words in [
      "Mr Bell\n2026-03-11T15:30:00+00:00\n1\n\(Disk.live.whoAmI().host)\n", "\u{1B}[2J", "\n\n\n",
      String(repeating: "x", count: 100_000),
    ] {
      try words.write(toFile: lock, atomically: false, encoding: .utf8)
      let open = try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
      #expect(throws: ArchiveError.inUse(meeting: Sample.meeting(), by: "y", since: Sample.start)) {
        try archive.openForWriting(Sample.meeting(), by: "z", at: Sample.start)
      }
      open.close()
    }
  }

  @Test(
    "A process killed after any turn leaves the meeting free and whole",
    arguments: Sample.turns().indices)
  func killed(_ last: Int) async throws {
    let place = try Place()
    let home = place.home
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [home = home as String, last = last as Int] in
      let archive = try SchoolArchive.create(home: home)
      let turns = Sample.turns()
      let open = try archive.begin(turns[0], by: "x", at: Sample.start)
      for turn in turns[...last].dropFirst() { try open.append(turn) }
      kill(getpid(), SIGKILL)
    }
    let archive = try SchoolArchive(home: home)
    let open = try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
    #expect(open.journal.entries == Sample.turns()[...last].flatMap { $0 })
  }

  @Test("Eight at once on eight meetings lose nothing; on one meeting only one gets in")
  func hammered() async throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let meetings = (1...8).map { Sample.meeting("2026-03-11-p00\($0)") }
    try await withThrowingTaskGroup { group in
      for meeting in meetings {
        group.addTask {
          let turns = Sample.turns(meeting)
          let open = try archive.begin(turns[0], by: "x", at: Sample.start)
          for turn in turns[1...] { try open.append(turn) }
        }
      }
      try await group.waitForAll()
    }
    for meeting in meetings {
      #expect(try archive.read(meeting).journal.entries == Sample.turns(meeting).flatMap { $0 })
    }
    let one = Sample.meeting("2026-03-12-p001")
    let begun = await withTaskGroup { group in
      for number in 1...8 {
        group.addTask {
          let mine = try? archive.begin(Sample.turns(one)[0], by: "\(number)", at: Sample.start)
          return mine
        }
      }
      var begun: [OpenJournal] = []
      for await mine in group { if let mine { begun.append(mine) } }
      return begun
    }
    #expect(begun.count == 1)
  }
}
