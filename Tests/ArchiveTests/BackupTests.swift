import Foundation
import Record
import Testing

@testable import Archive

@Suite("Backup: the whole folder as one file, and back")
struct BackupTests {
  private let identity = AgeIdentity()
  private var readers: AgeReaders { .recipients([identity.recipient]) }
  private var key: AgeKey { .identities([identity]) }

  /// A school with a meeting, a script, a roll, words of its own, and what does not belong in a
  /// backup.
  private func school(_ place: Place, number: String = "1001") throws -> SchoolArchive {
    let archive = try SchoolArchive.create(home: place.home)
    try archive.begin(Sample.turns()[0], by: "x", at: Sample.start).close()
    _ = try archive.keepScript([1, 2, 3])
    try RollFile.save(
      Roll(pupils: [Pupil(id: "p001", surname: "Hale", forename: "Sam")]),
      folder: place.home + "/archive")
    try archive.keep([9], as: "index.sqlite")
    let settings = Settings(
      school: School(name: "Example", localAuthority: "999", establishment: number),
      calendar: .empty)
    try write(settings.yaml, place.home + "/school.yaml")
    for folder in ["Prompts", "Prompts/Words", "exports"] {
      try FileManager.default.createDirectory(
        atPath: place.home + "/" + folder, withIntermediateDirectories: false)
    }
    try write("yes: y", place.home + "/Prompts/Words/é.yaml")
    try write("plain", place.home + "/exports/copy.html")
    return archive
  }

  private func write(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  private func contents(_ home: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: home) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(home)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue {
        found[name] = FileManager.default.contents(atPath: "\(home)/\(name)")
      }
    }
    return found
  }

  private func restore(_ file: String, _ home: String) throws -> Backup.Restored {
    try Backup.restore(file, into: home, key: { _ in key })
  }

  @Test("A backup holds the school and nothing that can be made again; restored, it is the same")
  func roundTrip() throws {
    let place = try Place()
    _ = try school(place)
    let file = place.path + "/b.age"
    let made = try Backup.make(of: place.home, at: file, for: readers, checkedWith: key)
    #expect(made.files == 6 && made.wasOpened && made.held.isEmpty && made.leftOut.isEmpty)
    var status = stat()
    #expect(lstat(file, &status) == 0 && status.st_mode & 0o7777 == 0o600)
    #expect(made.size == Int(status.st_size))
    let home = place.path + "/a/new"
    let restored = try restore(file, home)
    #expect(restored.added.count == 6 && restored.added.last == "school.yaml")
    let lock = "archive/meetings/p001/\(Sample.meeting())/lock"
    let left = ["archive/index.sqlite", "exports/copy.html", lock]
    #expect(try contents(home) == contents(place.home).filter { !left.contains($0.key) })
    let again = try SchoolArchive(home: home)
    #expect(try again.read(Sample.meeting()).journal.entries == Sample.turns()[0])
    let second = try restore(file, home)
    #expect(second.added.isEmpty && second.same == 6 && second.differing.isEmpty)
    #expect(throws: BackupError.exists(file)) {
      _ = try Backup.make(of: place.home, at: file, for: readers, checkedWith: nil)
    }
    let unopened = try Backup.make(
      of: place.home, at: place.path + "/c.age", for: readers, checkedWith: nil)
    #expect(!unopened.wasOpened)
    #expect(throws: AgeFault.noIdentityFits) {
      _ = try Backup.make(
        of: place.home, at: place.path + "/d.age", for: readers,
        checkedWith: .identities([AgeIdentity()]))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == [
        "a", "b.age", "c.age", "school",
      ])
  }

  @Test("What is there and differs is left and named, what is missing comes back")
  func differing() throws {
    let place = try Place()
    let archive = try school(place)
    let file = place.path + "/b.age"
    _ = try Backup.make(of: place.home, at: file, for: readers, checkedWith: key)
    let journal = "archive/meetings/p001/\(Sample.meeting())/journal.jsonl"
    let open = try archive.openForWriting(Sample.meeting(), by: "x", at: Sample.start)
    try open.append(Sample.turns()[1])
    open.close()
    try FileManager.default.removeItem(atPath: place.home + "/archive/roll.json")
    try FileManager.default.removeItem(atPath: place.home + "/Prompts")
    try write("other", place.home + "/archive/format")
    let settings = try #require(contents(place.home)["school.yaml"])
    try settings.prefix(9).write(to: URL(filePath: place.home + "/school.yaml"))
    let before = try contents(place.home)
    let restored = try restore(file, place.home)
    #expect(Set(restored.added) == ["Prompts/Words/é.yaml", "archive/roll.json"])
    #expect(restored.same == 1)
    #expect(
      Set(restored.differing) == [
        Backup.Difference(path: journal, how: .longerHere),
        Backup.Difference(path: "archive/format", how: .other),
        Backup.Difference(path: "school.yaml", how: .longerInBackup),
      ])
    let after = try contents(place.home)
    for (name, bytes) in before { #expect(after[name] == bytes, "\(name)") }
    #expect(after.count == before.count + 2)
  }

  @Test("A meeting that is held is in the backup up to its last whole turn, and is named")
  func held() throws {
    let place = try Place()
    let archive = try school(place)
    let path = place.home + "/archive/meetings/p001/\(Sample.meeting())/journal.jsonl"
    let whole = try #require(FileManager.default.contents(atPath: path))
    let open = try archive.openForWriting(Sample.meeting(), by: "x", at: Sample.start)
    // A turn that is being written at this moment.
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{\"n\":4,\"turn\":[1,2],".utf8))
    let file = place.path + "/b.age"
    let made = try Backup.make(of: place.home, at: file, for: readers, checkedWith: key)
    #expect(made.held == ["\(Sample.meeting())"])
    let home = place.path + "/new"
    _ = try restore(file, home)
    let copy = path.replacing(place.home, with: home)
    #expect(FileManager.default.contents(atPath: copy) == whole)
    open.close()
    // Nobody holds it now: what a power cut left is kept as it is.
    let later = try Backup.make(
      of: place.home, at: place.path + "/c.age", for: readers, checkedWith: key)
    #expect(later.held.isEmpty)
    _ = try restore(place.path + "/c.age", place.path + "/third")
    #expect(
      FileManager.default.contents(atPath: path.replacing(place.home, with: place.path + "/third"))
        == FileManager.default.contents(atPath: path))
  }

  @Test("Links are left out and named; a folder that is one is not restored into")
  func links() throws {
    let place = try Place()
    _ = try school(place)
    symlink("/etc", place.home + "/Prompts/away")
    symlink("/etc/passwd", place.home + "/archive/passwd")
    try write("x", place.home + "/Prompts/a\u{1B}b")
    let file = place.path + "/b.age"
    let made = try Backup.make(of: place.home, at: file, for: readers, checkedWith: key)
    #expect(
      Set(made.leftOut) == [
        LeftOut(path: "Prompts/away", reason: .kind),
        LeftOut(path: "archive/passwd", reason: .kind),
        LeftOut(path: "Prompts/ab", reason: .name),
      ])
    let (home, away) = (place.path + "/new", place.path + "/away")
    for folder in [home, away] { mkdir(folder, 0o700) }
    symlink(away, home + "/archive")
    #expect(throws: BackupError.self) { _ = try restore(file, home) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: away).isEmpty)
  }

  @Test("Another school's backup, and one in which a key is another child, change nothing")
  func strangers() throws {
    let (one, other) = (try Place(), try Place())
    _ = try school(one)
    _ = try school(other, number: "2002")
    let file = one.path + "/b.age"
    _ = try Backup.make(of: one.home, at: file, for: readers, checkedWith: key)
    try FileManager.default.removeItem(atPath: other.home + "/Prompts")
    var before = try contents(other.home)
    #expect(throws: BackupError.self) { _ = try restore(file, other.home) }
    #expect(try contents(other.home) == before)
    try FileManager.default.removeItem(atPath: other.home + "/school.yaml")
    try RollFile.save(
      Roll(pupils: [Pupil(id: "p001", surname: "Ali", forename: "Zoë")]),
      folder: other.home + "/archive")
    before = try contents(other.home)
    #expect(throws: BackupError.self) { _ = try restore(file, other.home) }
    #expect(try contents(other.home) == before)
  }

  @Test("A sealed file that is no backup, or is damaged anywhere, changes nothing")
  func hostile() throws {
    let place = try Place()
    let file = place.path + "/x.age"
    func sealed(_ tar: Data) throws {
      try Data(AgeTests.seal(tar, for: readers)).write(to: URL(filePath: file))
    }
    func member(_ path: String) -> (Tar.Member, Data) { (Tar.Member(path: path), Data()) }
    let good = member("school.yaml")
    for tar in [
      Data(), Data("no tar".utf8), Tar.end, TarTests.tar([good, good]),
      TarTests.tar([good, member("evil.sh")]),
      TarTests.tar([good, member("archive/index.sqlite")]),
      TarTests.tar([good, member("exports/x")]), TarTests.tar([good, member("../x")]),
      TarTests.bent("Prompts/a") { $0[156] = UInt8(ascii: "2") },
      TarTests.tar([good]).dropLast(512),
      TarTests.tar([good]) + [7],
    ] {
      try sealed(tar)
      #expect(throws: BackupError.self) { _ = try restore(file, place.path + "/new") }
    }
    let whole = try AgeTests.seal(TarTests.tar([good]) + Data(count: 200_000), for: readers)
    for length in stride(from: 0, to: whole.count, by: 9973) {
      try Data(whole[..<length]).write(to: URL(filePath: file))
      #expect(throws: AgeFault.self) { _ = try restore(file, place.path + "/new") }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["x.age"])
    try Data(whole).write(to: URL(filePath: file))
    #expect(try restore(file, place.path + "/new").added == ["school.yaml"])
  }
}
