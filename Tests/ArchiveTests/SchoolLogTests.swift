import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("The school's log: chained, whole, and nothing lost when the power goes")
struct SchoolLogTests {
  static let paper = WrittenOut(
    what: "subject", pupil: "p001", folder: "exports/subject-p001",
    files: [ExportedFile(name: "index.html", sha256: "00")])
  static let acts: [SchoolAct] = [
    .wroteOut(paper), .wroteOut(WrittenOut(what: "transcript", pupil: "p002", to: "Sara Khān")),
    .erasing(PupilErasure(pupil: "p003", meetings: 2, why: "25 years \"over\"")),
  ]

  private func logged(on disk: Disk, _ acts: [SchoolAct] = acts) throws -> SchoolArchive {
    let archive = try SchoolArchive.create(home: "school", disk: disk, salts: .fixed)
    for act in acts { try archive.log(act, by: "Mrs Shah", at: Sample.start) }
    return archive
  }

  @Test("What is noted is read again, in order, by whom and when")
  func noted() throws {
    let archive = try logged(on: PowerDisk().disk)
    let log = try archive.schoolLog()
    #expect(log.entries.map(\.act) == SchoolLogTests.acts)
    #expect(log.entries.map(\.number) == [1, 2, 3])
    #expect(log.entries.allSatisfy { $0.by == "Mrs Shah" && $0.at == Sample.start })
    #expect(log.damagedAt == nil)
    #expect(log.unfinished.map(\.pupil) == ["p003"])
    #expect(archive.check().map(\.kind) == [.extra])
  }

  @Test(
    "A line that was changed, left out or put elsewhere is named, and nothing is written behind")
  func altered() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    for act in SchoolLogTests.acts { try archive.log(act, by: "Mrs Shah", at: Sample.start) }
    let path = URL(filePath: place.home + "/archive/school.jsonl")
    let bytes = Array(try Data(contentsOf: path))
    let lines = bytes.split(separator: 10).map { Array($0) + [10] }
    var edited = lines
    edited[1] = Array(
      String(decoding: lines[1], as: UTF8.self).replacing("Sara", with: "Dora").utf8)
    let attacks: [(bytes: [[UInt8]], at: Int)] = [
      (edited, 2), ([lines[0], lines[2]], 2), ([lines[1], lines[0], lines[2]], 1),
    ]
    for attack in attacks {
      try Data(attack.bytes.joined()).write(to: path)
      #expect(try archive.schoolLog().damagedAt == attack.at)
      #expect(throws: ArchiveError.altered(file: "school.jsonl")) {
        try archive.log(.wroteOut(SchoolLogTests.paper), by: "x", at: Sample.start)
      }
      #expect(archive.check().contains { $0.kind == .altered && $0.entry == attack.at })
    }
  }

  @Test("A line broken off is not in it, and the next is written in its place")
  func torn() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    try archive.log(SchoolLogTests.acts[0], by: "x", at: Sample.start)
    let path = URL(filePath: place.home + "/archive/school.jsonl")
    try (Data(contentsOf: path) + Data(#"{"v":1,"n":2,"at"#.utf8)).write(to: path)
    #expect(try archive.schoolLog().entries.count == 1)
    #expect(archive.check() == [])
    try archive.log(SchoolLogTests.acts[1], by: "x", at: Sample.start)
    #expect(try archive.schoolLog().entries.map(\.act) == Array(SchoolLogTests.acts.prefix(2)))
  }

  @Test(
    "The power goes before any call: every act that was confirmed is there",
    arguments: Survival.allCases)
  func powerCut(_ survival: Survival) throws {
    let disk = PowerDisk.remembering()
    let archive = try SchoolArchive.create(home: "school", disk: disk.disk, salts: .fixed)
    var confirmed: [Int] = []
    for act in SchoolLogTests.acts {
      try archive.log(act, by: "x", at: Sample.start)
      confirmed.append(disk.now.calls)
    }
    let begun = disk.now.moments.firstIndex { $0.find("school/archive/school.lock") != nil } ?? 0
    var chance = Chance(5)
    for moment in disk.now.moments[begun...] {
      let left = moment.afterPowerCut(survival, chance: &chance)
      let found = try SchoolArchive(home: "school", disk: left.disk, salts: .fixed)
      let log = try found.schoolLog()
      #expect(log.damagedAt == nil)
      #expect(log.entries.count >= confirmed.count { $0 <= moment.calls })
      #expect(log.entries.map(\.act) == Array(SchoolLogTests.acts.prefix(log.entries.count)))
      try found.log(SchoolLogTests.acts[0], by: "x", at: Sample.start)
      #expect(try found.schoolLog().entries.count == log.entries.count + 1)
    }
  }

  @Test("Any call fails: the act is there when nothing was said, and the log takes the next")
  func faults() throws {
    let whole = PowerDisk()
    _ = try logged(on: whole.disk, Array(SchoolLogTests.acts.prefix(1)))
    let first = whole.now.calls
    let archive = try SchoolArchive(home: "school", disk: whole.disk, salts: .fixed)
    try archive.log(SchoolLogTests.acts[1], by: "x", at: Sample.start)
    let last = whole.now.calls
    #expect(last > first + 8)
    for call in (first + 1)...last {
      for how in PowerDisk.Fault.allCases {
        let disk = PowerDisk()
        _ = try logged(on: disk.disk, Array(SchoolLogTests.acts.prefix(1)))
        disk.fail(at: call...call, how)
        let told: Bool
        do {
          let archive = try SchoolArchive(home: "school", disk: disk.disk, salts: .fixed)
          try archive.log(SchoolLogTests.acts[1], by: "x", at: Sample.start)
          told = false
        } catch {
          told = true
        }
        disk.mend()
        let archive = try SchoolArchive(home: "school", disk: disk.disk, salts: .fixed)
        let count = try archive.schoolLog().entries.count
        #expect(told ? (1...2).contains(count) : count == 2, "\(how), call \(call)")
        try archive.log(SchoolLogTests.acts[2], by: "x", at: Sample.start)
        #expect(try archive.schoolLog().entries.count == count + 1)
      }
    }
  }

  @Test("While another program writes, one waits; for ever it does not")
  func busy() throws {
    let disk = PowerDisk()
    let archive = try logged(on: disk.disk)
    let held = try archive.root.file("school.lock", .writing)
    #expect(try held.lock())
    #expect(throws: ArchiveError.busy(what: "The school's log")) {
      try archive.log(SchoolLogTests.acts[0], by: "x", at: Sample.start)
    }
    held.unlock()
    try archive.log(SchoolLogTests.acts[0], by: "x", at: Sample.start)
    #expect(ArchiveError.busy(what: "x").exitCode == 75)
  }
}
