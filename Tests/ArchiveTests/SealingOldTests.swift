import Glibc
import Record
import Testing

@testable import Archive

/// Whether the long form runs (`Scripts/test --long`).
private let isLong = getenv("ACCORD_LONG") != nil

@Suite("An archive from before sealing")
struct SealingOldTests {
  private static let closed = Sample.meeting()
  private static let open = Sample.meeting("2026-03-12-p002")
  private static let home = Sitting.home

  /// A plain archive: a closed meeting, one that goes on with a turn that was never answered, a
  /// roll, an index.
  private static func plain(on disk: PowerDisk) throws -> SchoolArchive {
    let archive = try SchoolArchive.create(home: home, disk: disk.disk, salts: .fixed)
    for (meeting, closing) in [(closed, true), (open, false)] {
      let turns = Sample.turns(meeting, lines: 3, closing: closing)
      let journal = try archive.begin(turns[0], by: "x", at: Sample.start)
      for turn in turns.dropFirst() { try journal.append(turn) }
      journal.close()
    }
    let folder = try archive.root.folder("meetings").folder("p002").folder("\(open)")
    let file = try folder.file("journal.jsonl", .writing)
    try file.write(Array(#"{"v":2,"n":99,"zztorn"#.utf8), at: file.status().size)
    try file.sync()
    try archive.keep(Roll(pupils: [Sample.opening(closed).pupil]))
    try archive.root.replace("index.sqlite", with: Array("dragons".utf8))
    return archive
  }

  private static func seal(_ disk: PowerDisk, _ keeper: Keeper) throws -> SealedArchive {
    try SchoolArchive.seal(
      home: home, disk: disk.disk, keeper: keeper, salts: .fixed, at: Sample.start)
  }

  /// What is wrong with a sealed archive; empty when it holds what the plain one held.
  private static func faults(
    _ disk: PowerDisk, _ keeper: Keeper, _ before: [MeetingID: StoredJournal]
  ) throws -> [String] {
    let archive = try SchoolArchive(home: home, disk: disk.disk, keeper: keeper, salts: .fixed)
    var faults: [String] = []
    if !archive.isSealed { faults.append("format") }
    for (meeting, old) in before {
      let new = try archive.read(meeting)
      if new.journal.entries.dropLast() != old.journal.entries[...] { faults.append("entries") }
      if new.journal.entries.last?.event != .sealed { faults.append("no sealed entry") }
      if new.checkpoint != old.checkpoint { faults.append("check code") }
      if !new.damage.isEmpty { faults.append("\(new.damage)") }
    }
    if try archive.roll()?.pupils.count != 1 { faults.append("roll") }
    faults += archive.found().map { "\($0.kind) \($0.file)" }
    let state = disk.now
    for (number, node) in state.nodes where !node.isFolder && state.isNamed(number) {
      for word in ["dragons", "Khān", "zztorn", "zzquiet"] where holds(node.bytes, word) {
        faults.append("\(word) stands there")
      }
    }
    return faults
  }

  @Test("It is sealed, entry by entry, and the check codes stay")
  func sealed() throws {
    let disk = PowerDisk()
    let archive = try SealingOldTests.plain(on: disk)
    let before = [
      SealingOldTests.closed: try archive.read(SealingOldTests.closed),
      SealingOldTests.open: try archive.read(SealingOldTests.open),
    ]
    #expect(try SchoolArchive.isPlain(home: SealingOldTests.home, disk: disk.disk))
    let keeper = try KeySchool().keeper("k1")
    let done = try SealingOldTests.seal(disk, keeper)
    #expect(done.meetings == 2 && done.left.isEmpty)
    #expect(try SealingOldTests.faults(disk, keeper, before).isEmpty)
    #expect(try SealingOldTests.seal(disk, keeper).meetings == 0)
    // It goes on: the open one is taken up, and closed.
    let sealed = try SchoolArchive(
      home: SealingOldTests.home, disk: disk.disk, keeper: keeper, salts: .fixed)
    let journal = try sealed.openForWriting(SealingOldTests.open, by: "x", at: Sample.start)
    try journal.append([
      Entry(
        number: journal.count + 1, at: Sample.start, by: "x",
        event: .closed(by: [Speaker(.teacher)]))
    ])
    #expect(try sealed.read(SealingOldTests.open).journal.closedAt != nil)
  }

  @Test("The power goes before any call, and what is left is sealed all the same")
  func powerCuts() throws {
    let disk = PowerDisk()
    let archive = try SealingOldTests.plain(on: disk)
    let before = [
      SealingOldTests.closed: try archive.read(SealingOldTests.closed),
      SealingOldTests.open: try archive.read(SealingOldTests.open),
    ]
    let keeper = try KeySchool().keeper("k1")
    disk.remembering(true)
    _ = try SealingOldTests.seal(disk, keeper)
    var chance = Chance(13)
    let moments = disk.now.moments
    #expect(moments.count > 150)
    for (number, moment) in moments.enumerated() {
      for survival in Survival.allCases.enumerated().filter({ isLong || $0.offset == number % 4 })
        .map(\.element)
      {
        let left = moment.afterPowerCut(survival, chance: &chance)
        _ = try SealingOldTests.seal(left, keeper)
        let faults = try SealingOldTests.faults(left, keeper, before)
        #expect(faults.isEmpty, "\(survival), call \(moment.calls): \(faults)")
      }
    }
  }

  @Test("A meeting in the clear is not read in a sealed archive until it is sealed on purpose")
  func planted() throws {
    let disk = PowerDisk()
    _ = try SealingOldTests.plain(on: disk)
    let keeper = try KeySchool().keeper("k1")
    _ = try SealingOldTests.seal(disk, keeper)
    let archive = try SchoolArchive(
      home: SealingOldTests.home, disk: disk.disk, keeper: keeper, salts: .fixed)
    let later = Sample.meeting("2026-04-15-p001")
    let folder = try archive.root.folder("meetings").folder("p001").makingFolder("\(later)")
    try folder.replace("journal.jsonl", with: try Sample.bytes(Sample.turns(later)))
    #expect(throws: ArchiveError.notSealed(meeting: later)) { try archive.read(later) }
    #expect(archive.found().map(\.kind) == [.foreign])
    #expect(try SealingOldTests.seal(disk, keeper).meetings == 1)
    #expect(try archive.read(later).journal.entries.last?.event == .sealed)
    #expect(archive.found().isEmpty)
  }
}

extension PowerDisk.State {
  /// Whether a file has a name: one that was replaced has none any more.
  fileprivate func isNamed(_ number: Int) -> Bool {
    nodes.values.contains { $0.names.values.contains(number) }
  }
}
