import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("How long records are kept, and what was written out of them")
struct RetentionTests {
  @Test("Who is due first comes first; those who left the roll are in it, too")
  func retention() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    var opening = Sample.opening(Sample.meeting("2026-03-11-p009"))
    opening.pupil.dateOfBirth = Day(2000, 2, 29)
    _ = try place.held(
      Sample.turns(Sample.meeting("2026-03-11-p009"), lines: 1, opening: opening), in: archive)
    let roll = Roll(pupils: [
      Pupil(id: "p001", surname: "A", forename: "No day"),
      Pupil(id: "p002", surname: "B", forename: "Late", dateOfBirth: Day(2017, 5, 1)),
      Pupil(id: "p003", surname: "C", forename: "Early", dateOfBirth: Day(1999, 1, 1)),
    ])
    let kept = try archive.retention(roll, years: 25)
    #expect(kept.map(\.pupil.id) == ["p003", "p009", "p002", "p001"])
    #expect(
      kept.map(\.until)
        == [Day(2024, 1, 1), Day(2025, 3, 1), Day(2042, 5, 1), nil])
    #expect(kept.map(\.isOnRoll) == [true, false, true, true])
    #expect(kept[1].meetings == 1 && kept[1].lastMeeting == Day(2026, 3, 11))
    #expect(kept[1].isOver(on: Sample.day(2025, 3, 1)))
    #expect(!kept[1].isOver(on: Sample.day(2025, 2, 28)))
    #expect(!kept[3].isOver(on: Sample.day(2100, 1, 1)))
  }

  @Test("Papers are told with where they are and whether they still stand there as written")
  func exports() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let files: [(name: String, bytes: [UInt8])] = [
      ("a.html", Array("a".utf8)), ("b.html", Array("b".utf8)), ("c.html", Array("c".utf8)),
    ]
    let shelved = try SchoolArchive.shelve(files, into: place.home + "/exports/one")
    var turns = Sample.turns(lines: 1)
    for folder in ["exports/one", nil] {
      turns.append([
        Entry(
          number: turns.joined().count + 1, at: Sample.start.adding(seconds: 5000), by: "x",
          event: .exported(format: "close", files: shelved.files, folder: folder))
      ])
    }
    _ = try place.held(turns, in: archive)
    try archive.log(
      .wroteOut(WrittenOut(what: "transcript", pupil: "p002", to: "Sam")), by: "y",
      at: Sample.start.adding(seconds: 6000))
    try Data("other".utf8).write(to: URL(filePath: place.home + "/exports/one/b.html"))
    try FileManager.default.removeItem(atPath: place.home + "/exports/one/c.html")
    let all = try archive.exports(in: place.home + "/exports")
    #expect(all.map(\.what) == ["json", "close", "close", "transcript"])
    #expect(all[1].files.map(\.state) == [.stands, .changed, .gone])
    #expect(all[1].files.first?.folder == "exports/one")
    #expect(all[2].files.map(\.state) == [.stands, .gone, .gone])
    #expect(all[3].files.isEmpty && all[3].to == "Sam" && !all[3].stillStands)
    #expect(
      try archive.exports(of: Sample.pupil("p002"), in: place.home + "/exports").map(\.what)
        == ["transcript"])
  }
}
