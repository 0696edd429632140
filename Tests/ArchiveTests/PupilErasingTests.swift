import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("Erasing a pupil: all of theirs goes, nothing else, whenever the power does")
struct PupilErasingTests {
  private static let roll = Roll(
    pupils: [
      Pupil(id: "p001", surname: "Khān", forename: "Zoë"),
      Pupil(id: "p002", surname: "Hale", forename: "Sam"),
    ], preferredSurnames: ["p001": "Shah"])
  private static let mine = ["2026-03-11-p001", "2026-06-10-p001"].map { Sample.meeting($0) }
  private static let other = Sample.meeting("2026-03-12-p002")

  private func held(on disk: PowerDisk) throws -> SchoolArchive {
    let archive = try SchoolArchive.create(home: "school", disk: disk.disk, salts: .fixed)
    try RollFile.save(PupilErasingTests.roll, folder: "school/archive", disk: disk.disk)
    for meeting in PupilErasingTests.mine + [PupilErasingTests.other] {
      let turns = Sample.turns(meeting, lines: 2)
      let open = try archive.begin(turns[0], by: "x", at: Sample.start)
      for turn in turns.dropFirst() { try open.append(turn) }
      open.close()
    }
    try archive.log(
      .wroteOut(WrittenOut(what: "subject", pupil: "p001", to: "Sara Khān", folder: "exports/s")),
      by: "x", at: Sample.start)
    try archive.log(
      .wroteOut(WrittenOut(what: "subject", pupil: "p002")), by: "x", at: Sample.start)
    return archive
  }

  private func erase(_ archive: SchoolArchive) throws(ArchiveError) -> ErasedPupil {
    try archive.erase(
      Sample.pupil("p001"), why: "the school's period is over", by: "Mrs Shah", at: Sample.start)
  }

  /// Whether everything of the pupil is gone and everything else as it was.
  private func isDone(_ archive: SchoolArchive, _ disk: PowerDisk) throws -> Bool {
    let roll = try RollFile.load(folder: "school/archive", disk: disk.disk)
    let log = try archive.schoolLog()
    return try archive.allMeetings() == [PupilErasingTests.other]
      && archive.read(PupilErasingTests.other).damage.isEmpty
      && roll?.pupils.map(\.id) == ["p002"] && roll?.preferredSurnames == [:]
      && roll?.lastNumber == 2
      && archive.check().allSatisfy { $0.file.hasPrefix("archive/scripts") }
      && log.unfinished.isEmpty
      && !disk.now.bytesAnywhere(Array("Sara Khān".utf8), outside: "p002")
  }

  @Test("What is left is a stub: the pupil's id, when, by whom, on what ground, how many meetings")
  func erased() throws {
    let disk = PowerDisk()
    let archive = try held(on: disk)
    let done = try erase(archive)
    #expect(
      done.erasure
        == PupilErasure(pupil: "p001", meetings: 2, why: "the school's period is over"))
    #expect(!done.wasBegun)
    #expect(try isDone(archive, disk))
    let log = try archive.schoolLog()
    #expect(log.entries.map(\.content).first == .gone)
    #expect(log.entries.last?.act == .erased(done.erasure))
    #expect(log.entries.last?.by == "Mrs Shah")
    #expect(throws: ArchiveError.noSuchPupil(Sample.pupil("p001"))) { try erase(archive) }
    #expect(log.entries.count == 4)
  }

  @Test("While a meeting of the pupil is held nothing is done")
  func inUse() throws {
    let disk = PowerDisk()
    let archive = try held(on: disk)
    let open = try archive.openForWriting(PupilErasingTests.mine[1], by: "y", at: Sample.start)
    #expect {
      try erase(archive)
    } throws: {
      if case ArchiveError.inUse(let meeting, "y", _, _) = $0 {
        meeting == PupilErasingTests.mine[1]
      } else {
        false
      }
    }
    #expect(try archive.meetings(of: Sample.pupil("p001")).count == 2)
    #expect(try archive.schoolLog().entries.count == 2)
    open.close()
    _ = try erase(archive)
    #expect(try isDone(archive, disk))
  }

  @Test(
    "The power goes before any call: asked again, it is finished; till then it was begun or not",
    arguments: Survival.allCases)
  func powerCut(_ survival: Survival) throws {
    let disk = PowerDisk()
    let archive = try held(on: disk)
    disk.remembering(true)
    _ = try erase(archive)
    let moments = disk.now.moments
    #expect(moments.count > 60)
    var chance = Chance(11)
    for moment in moments {
      let left = moment.afterPowerCut(survival, chance: &chance)
      let found = try SchoolArchive(home: "school", disk: left.disk, salts: .fixed)
      #expect(try found.read(PupilErasingTests.other).damage.isEmpty)
      let log = try found.schoolLog()
      #expect(log.damagedAt == nil)
      let isUntouched = try found.meetings(of: Sample.pupil("p001")) == PupilErasingTests.mine
      if log.unfinished.isEmpty, log.entries.count == 2 {
        #expect(isUntouched, "call \(moment.calls)")
      }
      do throws(ArchiveError) {
        let again = try erase(found)
        #expect(again.erasure.meetings == 2)
      } catch {
        #expect(error == .noSuchPupil(Sample.pupil("p001")), "call \(moment.calls): \(error)")
      }
      #expect(try isDone(found, left), "\(survival), call \(moment.calls)")
    }
  }

  @Test("Any call fails: asked again, it is finished")
  func faults() throws {
    let whole = PowerDisk()
    let archive = try held(on: whole)
    let first = whole.now.calls
    _ = try erase(archive)
    for call in (first + 1)...whole.now.calls {
      for how in [PowerDisk.Fault.error, .full, .worksButFails] {
        let disk = PowerDisk()
        let archive = try held(on: disk)
        disk.fail(at: call...call, how)
        let told = (try? erase(archive)) == nil
        disk.mend()
        if told { _ = try? erase(archive) }
        #expect(try isDone(archive, disk), "\(how), call \(call)")
      }
    }
  }
}

extension PowerDisk.State {
  /// Whether bytes stand in any file that has a name, those below a folder of that name apart.
  func bytesAnywhere(_ wanted: [UInt8], outside folder: String, from node: Int = 1) -> Bool {
    guard let here = nodes[node] else { return false }
    if !here.isFolder { return LineSeal.first(wanted, in: here.bytes[...]) != nil }
    return here.names.contains {
      $0.key != folder && bytesAnywhere(wanted, outside: folder, from: $0.value)
    }
  }
}
