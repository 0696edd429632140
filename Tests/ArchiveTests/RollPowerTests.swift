import Glibc
import Record
import Testing

@testable import Archive

@Suite("Power: the roll")
struct RollPowerTests {
  private static let folder = "school/archive"
  private static let old = Roll(pupils: [Pupil(id: "p001", surname: "Old", forename: "Ann")])
  private static let new = Roll(
    pupils: old.pupils + [Pupil(id: "p002", surname: "New", forename: "Ben")])

  /// A disk on which the old roll is safe.
  private func disk() throws -> PowerDisk {
    let disk = PowerDisk()
    _ = try SchoolArchive.create(home: "school", disk: disk.disk)
    try RollFile.save(RollPowerTests.old, folder: RollPowerTests.folder, disk: disk.disk)
    return disk
  }

  private func roll(on disk: PowerDisk) throws -> Roll? {
    try RollFile.load(folder: RollPowerTests.folder, disk: disk.disk)
  }

  @Test(
    "The power goes before any call: the old roll or the new one is there, whole",
    arguments: Survival.allCases)
  func powerCut(_ survival: Survival) throws {
    let disk = try disk()
    let before = disk.now.calls
    disk.remembering(true)
    try RollFile.save(RollPowerTests.new, folder: RollPowerTests.folder, disk: disk.disk)
    let moments = disk.now.moments
    #expect(moments.count >= 6 && moments.allSatisfy { $0.calls >= before })
    var chance = Chance(17)
    for _ in 0..<20 {
      for moment in moments {
        let left = try roll(on: moment.afterPowerCut(survival, chance: &chance))
        #expect(
          left == RollPowerTests.old || left == RollPowerTests.new,
          "\(survival), call \(moment.calls)")
      }
      // Once it is said to be safe it is.
      #expect(try roll(on: disk.now.afterPowerCut(survival, chance: &chance)) == RollPowerTests.new)
    }
  }

  @Test("Any call fails: a roll is there, and it is the new one where nothing was said")
  func faults() throws {
    let whole = try disk()
    let first = whole.now.calls
    try RollFile.save(RollPowerTests.new, folder: RollPowerTests.folder, disk: whole.disk)
    let last = whole.now.calls
    var told = 0
    for call in (first + 1)...last {
      for how in [PowerDisk.Fault.error, .full, .worksButFails] {
        let disk = try disk()
        disk.fail(at: call...call, how)
        var fault: RollFile.Fault?
        do throws(RollFile.Fault) {
          try RollFile.save(RollPowerTests.new, folder: RollPowerTests.folder, disk: disk.disk)
        } catch {
          fault = error
        }
        disk.mend()
        let left = try roll(on: disk)
        if let fault {
          told += 1
          #expect(fault.kind == .unwritable)
          #expect(left == RollPowerTests.old || left == RollPowerTests.new)
          if fault.words.contains("the old one still stands"), how != .worksButFails {
            #expect(left == RollPowerTests.old, "\(how), call \(call): \(fault.words)")
          }
        } else {
          #expect(left == RollPowerTests.new)
        }
        // The next try works, whatever the last one left.
        try RollFile.save(RollPowerTests.new, folder: RollPowerTests.folder, disk: disk.disk)
        #expect(try roll(on: disk) == RollPowerTests.new)
      }
    }
    #expect(told > 10)
  }
}
