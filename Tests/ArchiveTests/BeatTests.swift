import FoundationEssentials
import Glibc
import Record
import Testing

@testable import Archive

@Suite("Lock: another machine that shares the folder")
struct BeatTests {
  /// A meeting whose lock file another machine wrote, some seconds ago by each of two clocks.
  private func lockedElsewhere(
    beat: Int, changed: Int, isCut: Bool = false
  ) throws -> (Place, SchoolArchive) {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    try archive.begin(Sample.turns()[0], by: "x", at: Sample.start).close()
    let lock = place.home + "/archive/meetings/p001/\(Sample.meeting())/lock"
    let now = Disk.live.clock()
    var words = LockWords(
      by: "Mr Bell", since: Sample.start, process: 1, host: "LAPTOP-7", beat: now - beat
    ).bytes
    if isCut { words.removeLast(20) }
    try Data(words).write(to: URL(filePath: lock))
    let time = timespec(tv_sec: now - changed, tv_nsec: 0)
    #expect(utimensat(AT_FDCWD, lock, [time, time], 0) == 0)
    return (place, archive)
  }

  @Test(
    "A lock that another machine renews is respected, by either clock",
    arguments: [(5, 5000), (5000, 5), (-600, 5000), (5, -600)])
  func fresh(_ beat: Int, _ changed: Int) throws {
    let (place, archive) = try lockedElsewhere(beat: beat, changed: changed)
    let refusal = ArchiveError.inUse(
      meeting: Sample.meeting(), by: "Mr Bell", since: Sample.start, machine: "LAPTOP-7")
    #expect(throws: refusal) {
      try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
    }
    #expect(refusal.description.contains("on the machine LAPTOP-7"))
    // Nothing was changed in it, and a second try is refused as well.
    #expect(throws: refusal) {
      try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
    }
    withExtendedLifetime(place) {}
  }

  @Test(
    "One that was not renewed for two minutes is taken, and that is said",
    arguments: [(130, 130), (5000, 130), (-100_000, 5000)])
  func stale(_ beat: Int, _ changed: Int) throws {
    let (place, archive) = try lockedElsewhere(beat: beat, changed: changed)
    let open = try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
    #expect(open.tookOver == StaleLock(by: "Mr Bell", machine: "LAPTOP-7"))
    try open.append(Sample.turns()[1])
    let names = try FileManager.default.contentsOfDirectory(
      atPath: place.home + "/archive/meetings/p001/\(Sample.meeting())")
    #expect(Set(names) == ["journal.jsonl", "lock"])
  }

  @Test("A text that a power cut left in part keeps nobody out")
  func cut() throws {
    let (place, archive) = try lockedElsewhere(beat: 5, changed: 5, isCut: true)
    let open = try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
    #expect(open.tookOver == nil)
    withExtendedLifetime(place) {}
  }

  @Test("A holder says that it is there; when another machine has the lock, it writes no more")
  func lost() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let path = place.home + "/archive/meetings/p001/\(Sample.meeting())"
    let open = try archive.begin(Sample.turns()[0], by: "x", at: Sample.start)
    open.close()
    let folder = try Folder(path: path, disk: .live)
    let lock = try MeetingLock.take(
      in: folder, meeting: Sample.meeting(), by: "x", at: Sample.start)
    func words() throws -> String { try String(contentsOfFile: path + "/lock", encoding: .utf8) }
    let first = try words()
    #expect(first.split(separator: "\n").count == 6)
    #expect(lock.beat())
    #expect(try words().count == first.count)
    let other = LockWords(
      by: "Mr Bell", since: Sample.start, process: 1, host: "LAPTOP-7", beat: Disk.live.clock())
    // A sync program puts another file in its place.
    try Data(other.bytes).write(to: URL(filePath: path + "/lock"), options: .atomic)
    #expect(!lock.isLost)
    #expect(!lock.beat())
    #expect(lock.isLost)
    #expect(try words().hasPrefix("Mr Bell"))
  }
}
