import Glibc
import Record
import Testing

@testable import Archive

/// Whether the long form runs (`Scripts/test --long`).
private let isLong = getenv("ACCORD_LONG") != nil

@Suite("Power: what was answered was kept")
struct PowerTests {
  @Test(
    "The power goes before any call of a whole sitting, sealed or not",
    arguments: Survival.allCases, [false, true])
  func powerCut(_ survival: Survival, sealed: Bool) throws {
    let disk = PowerDisk.remembering()
    var sitting = try Sitting(
      turns: Sample.turns(lines: isLong ? 8 : 2),
      keeper: sealed ? KeySchool().keeper("k2") : nil)
    try sitting.run(on: disk)
    var chance = Chance(7)
    let moments = disk.now.moments + [disk.now]
    #expect(moments.count > 80)
    for moment in moments {
      let confirmed = sitting.confirmed(before: moment.calls)
      let left = moment.afterPowerCut(survival, chance: &chance)
      let faults = sitting.faults(on: left, confirmed: confirmed)
      #expect(faults.isEmpty, "\(survival), call \(moment.calls): \(faults)")
    }
  }

  @Test(
    "The power goes again while the archive is opened after a power cut", arguments: [false, true])
  func powerCutTwice(sealed: Bool) throws {
    let disk = PowerDisk.remembering()
    var sitting = try Sitting(
      turns: Sample.turns(lines: 2), keeper: sealed ? KeySchool().keeper("k2") : nil)
    try sitting.run(on: disk)
    var chance = Chance(11)
    for moment in disk.now.moments {
      let confirmed = sitting.confirmed(before: moment.calls)
      let cut = moment.afterPowerCut(chance.coin() ? .cut : .blank, chance: &chance).now
      let again = PowerDisk(cut)
      again.remembering(true)
      _ = sitting.faults(on: again, confirmed: confirmed)
      let recovery = again.now.moments
      for later in stride(from: chance.below(3), to: recovery.count, by: 5) {
        let survival: Survival = chance.coin() ? .onlySynced : .cut
        let left = recovery[later].afterPowerCut(survival, chance: &chance)
        #expect(sitting.keepsTornTurn(of: cut, left.now), "call \(moment.calls), \(later)")
        let faults = sitting.faults(on: left, confirmed: confirmed)
        #expect(faults.isEmpty, "call \(moment.calls), then \(later): \(faults)")
      }
    }
  }

  @Test("Each turn is written in one call and its fsync comes before anything else")
  func order() throws {
    let disk = PowerDisk()
    let archive = try SchoolArchive.create(home: "school", disk: disk.disk, salts: .fixed)
    let turns = Sample.turns()
    let open = try archive.begin(turns[0], by: "x", at: Sample.start)
    for turn in turns[1...] {
      let before = disk.now.log.count
      try open.append(turn)
      #expect(Array(disk.now.log[before...]) == [.status, .write, .sync])
    }
  }

  @Test("A failed fsync is not tried again: the turn is cut off and the journal takes no more")
  func failedSync() throws {
    let disk = PowerDisk()
    let archive = try SchoolArchive.create(home: "school", disk: disk.disk, salts: .fixed)
    let turns = Sample.turns()
    let open = try archive.begin(turns[0], by: "x", at: Sample.start)
    let sync = disk.now.calls + 3
    disk.fail(at: sync...sync, .error)
    let meeting = Sample.meeting()
    let refused = ArchiveError.notConfirmed(
      meeting: meeting, safe: 3, why: "the disk reported an error", diskFull: false)
    #expect(throws: refused) { try open.append(turns[1]) }
    let journal = "school/archive/meetings/p001/\(meeting)/journal.jsonl"
    #expect(disk.now.bytes(journal) == (try Sample.bytes([turns[0]])))
    #expect(throws: ArchiveError.closedForWriting(meeting: meeting, safe: 3)) {
      try open.append(turns[1])
    }
    open.close()
    let again = try archive.openForWriting(meeting, by: "x", at: Sample.start)
    try again.append(turns[1])
  }

  @Test(
    "Any call fails, for a moment, for a while or for good: the message is true and nothing is lost",
    arguments: PowerDisk.Fault.allCases, [false, true])
  func faults(_ fault: PowerDisk.Fault, sealed: Bool) throws {
    let whole = PowerDisk()
    var sitting = try Sitting(
      turns: Sample.turns(lines: isLong ? 8 : 1),
      keeper: sealed ? KeySchool().keeper("k2") : nil)
    try sitting.run(on: whole)
    let calls = whole.now.calls
    let forGood = calls * 2
    let widths =
      isLong
      ? [1, 2, 3, 5, forGood] : fault == .full ? [1, forGood] : fault == .error ? [1, 2] : [1]
    var points = 0
    // Sealed, a call costs more than all of the disk: every third is tried, and all in the long form.
    for call in stride(from: 1, through: calls, by: sealed && !isLong ? 3 : 1) {
      for width in widths {
        // A signal that never stops coming is a loop, not a fault.
        if case .interrupted = fault, width > 5 { continue }
        points += 1
        let disk = PowerDisk()
        disk.fail(at: call...(call + width - 1), fault)
        var session = FaultySession(disk: disk, sitting: sitting)
        session.run()
        #expect(session.faults.isEmpty, "\(fault), call \(call)+\(width): \(session.faults)")
      }
    }
    #expect(points > 60)
  }
}
