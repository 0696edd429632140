import FoundationEssentials
import Testing

@testable import Archive

@Suite("Power: backups")
struct BackupPowerTests {
  private let identity = AgeIdentity()
  private var key: AgeKey { .identities([identity]) }

  /// A disk with a school on it, and a folder for backups.
  private func disk() throws -> PowerDisk {
    let disk = PowerDisk()
    let archive = try SchoolArchive.create(home: "school", disk: disk.disk)
    try archive.begin(Sample.turns()[0], by: "x", at: Sample.start).close()
    try archive.keep([1, 2, 3], as: "roll.json")
    _ = try Folder.making(path: "out", disk: disk.disk)
    return disk
  }

  private func make(on disk: PowerDisk) throws {
    _ = try Backup.make(
      of: "school", at: "out/b.age", for: .recipients([identity.recipient]), checkedWith: key,
      disk: disk.disk)
  }

  private func restore(on disk: PowerDisk) throws -> Backup.Restored {
    try Backup.restore("out/b.age", into: "new", key: { _ in key }, disk: disk.disk)
  }

  /// The files of a backup, put back on a disk that works.
  private func isWhole(_ disk: PowerDisk) throws -> Bool {
    guard disk.now.bytes("out/b.age") != nil else { return false }
    let restored = try restore(on: disk)
    return restored.added.count == 3 && disk.now.bytes("new/archive/roll.json") == [1, 2, 3]
  }

  @Test(
    "The power goes at any moment: no backup stands there, or a whole one",
    arguments: Survival.allCases)
  func powerCutWhileMaking(_ survival: Survival) throws {
    let disk = try disk()
    disk.remembering(true)
    try make(on: disk)
    let moments = disk.now.moments
    #expect(moments.count > 30)
    var chance = Chance(5)
    var standing = 0
    for moment in moments {
      let left = moment.afterPowerCut(survival, chance: &chance)
      if left.now.bytes("out/b.age") == nil { continue }
      standing += 1
      #expect(try isWhole(left), "\(survival), call \(moment.calls)")
    }
    #expect(try isWhole(disk.now.afterPowerCut(survival, chance: &chance)))
    #expect(standing < moments.count)
  }

  @Test("Any call fails: it is said, nothing is left, and the next try works")
  func faultsWhileMaking() throws {
    let whole = try disk()
    let first = whole.now.calls + 1
    try make(on: whole)
    var told = 0
    for call in first...whole.now.calls {
      for how in PowerDisk.Fault.allCases {
        let disk = try disk()
        disk.fail(at: call...call, how)
        do {
          try make(on: disk)
          #expect(try isWhole(disk), "\(how), call \(call)")
        } catch {
          told += 1
          disk.mend()
          #expect(error is BackupError, "\(how), call \(call): \(error)")
          #expect(disk.now.bytes("out/b.age") == nil, "\(how), call \(call): \(error)")
          try make(on: disk)
          #expect(try isWhole(disk))
        }
      }
    }
    #expect(told > 60)
  }

  @Test("Any call fails while a backup is put back: what stands there is true, and it can go on")
  func faultsWhileRestoring() throws {
    let whole = try disk()
    try make(on: whole)
    let first = whole.now.calls + 1
    _ = try restore(on: whole)
    var told = 0
    let wanted = ["archive/format", "archive/roll.json"].map { whole.now.bytes("new/\($0)") }
    for call in first...whole.now.calls {
      for how in PowerDisk.Fault.allCases {
        let disk = try disk()
        try make(on: disk)
        let calls = disk.now.calls + 1 + call - first
        disk.fail(at: calls...calls, how)
        do {
          #expect(try restore(on: disk).added.count == 3)
        } catch {
          told += 1
          disk.mend()
          #expect(error is BackupError || error is AgeFault, "\(how), call \(call): \(error)")
          let found = ["archive/format", "archive/roll.json"].map { disk.now.bytes("new/\($0)") }
          for (found, wanted) in zip(found, wanted) { #expect(found == nil || found == wanted) }
          // Without this file it is no archive: it comes last.
          if found[0] != nil { #expect(found[1] != nil) }
          #expect(try restore(on: disk).differing.isEmpty)
        }
        #expect(try SchoolArchive(home: "new", disk: disk.disk).allMeetings().count == 1)
        #expect(disk.now.bytes("new/.accord-restoring/1") == nil)
      }
    }
    #expect(told > 60)
  }
}
