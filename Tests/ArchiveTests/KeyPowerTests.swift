import Foundation
import Record
import Testing

@testable import Archive

@Suite("Power: who may read")
struct KeyPowerTests {
  private let today = Sample.day(2026, 9, 1)
  /// Every how many calls: each one in the long run.
  private static let step =
    ProcessInfo.processInfo.environment["ACCORD_LONG"] == nil ? 5 : 1

  /// What is changed, each with what must hold when it is done.
  enum Change: CaseIterable {
    case add, renew, remove, revoke, recoveryKey
  }

  private func keys(_ disk: PowerDisk) -> KeyFolder {
    KeyFolder(home: "school", disk: disk.disk, work: 1)
  }

  private func keeper(_ id: String, _ disk: PowerDisk) throws -> Keeper {
    try keys(disk).keeper(id) { throw AgeFault.needsPassphrase }
  }

  private func archive(_ keeper: Keeper, _ disk: PowerDisk) throws -> SchoolArchive {
    try SchoolArchive(home: "school", disk: disk.disk, keeper: keeper)
  }

  /// A school with a SENCO, a teacher, and a meeting that she leads.
  private func school() throws -> PowerDisk {
    let disk = PowerDisk()
    let senco = try keys(disk).make(senco: "Mrs Shah", passphrase: nil, on: today) { _ in }
    let first = try SchoolArchive.create(home: "school", disk: disk.disk, keeper: senco)
    try first.keep(Roll(pupils: [Sample.opening(Sample.meeting()).pupil]))
    let added = try keys(disk).add(
      "Ms Okafor", as: .teacher, passphrase: nil, on: today, by: senco)
    _ = try archive(added.keeper, disk).settleKeys()
    let turns = Sample.turns().prefix(3)
    let open = try archive(keeper("k2", disk), disk).begin(
      turns[0], by: "Ms Okafor", at: Sample.start)
    for turn in turns.dropFirst() { try open.append(turn) }
    open.close()
    return disk
  }

  private func make(_ change: Change, on disk: PowerDisk) throws {
    let (keys, senco) = (keys(disk), try keeper("k1", disk))
    let changed: Keeper
    switch change {
    case .add:
      // Who was added before the power went is there already.
      guard senco.register.person("Mr Bell") == nil else {
        changed = senco
        break
      }
      changed = try keys.add("Mr Bell", as: .teacher, passphrase: nil, on: today, by: senco).keeper
    case .renew:
      let person = try #require(senco.register.person("Ms Okafor"))
      changed = try keys.renew(person, passphrase: nil, on: today, by: senco).keeper
    case .remove:
      guard let person = senco.register.person("Ms Okafor") else {
        changed = senco
        break
      }
      changed = try keys.remove(person, by: senco)
    case .revoke:
      let grant = KeyGrant(person: "k2", pupil: Sample.pupil(), isGiven: false)
      changed = try keys.change(grant, by: senco)
    case .recoveryKey:
      changed = try keys.newRecoveryKey(on: today, by: senco) { _ in }
    }
    _ = try archive(changed, disk).settleKeys()
  }

  /// Who reads the whole meeting when everything is settled.
  private func mayRead(on disk: PowerDisk) -> [Bool] {
    ["k1", "k2"].map { id in
      guard let keeper = try? keeper(id, disk) else { return false }
      let stored = try? archive(keeper, disk).read(Sample.meeting())
      return stored.map { !$0.isPlanOnly && $0.damage.isEmpty } ?? false
    }
  }

  private func wanted(_ change: Change) -> [Bool] {
    switch change {
    case .add, .renew, .recoveryKey: [true, true]
    case .remove, .revoke: [true, false]
    }
  }

  @Test(
    "The power goes before any call: the SENCO opens everything, and the same again ends it",
    arguments: Change.allCases)
  func powerCut(_ change: Change) throws {
    let disk = try school()
    disk.remembering(true)
    try make(change, on: disk)
    let moments = disk.now.moments
    #expect(moments.count > 10)
    #expect(mayRead(on: disk) == wanted(change))
    var chance = Chance(23)
    // Each moment with one way of what survives, in turn.
    for (number, moment) in moments.enumerated() where number % KeyPowerTests.step == 0 {
      let survival = Survival.allCases[number / KeyPowerTests.step % Survival.allCases.count]
      let left = moment.afterPowerCut(survival, chance: &chance)
      let senco = try keeper("k1", left)
      let stored = try archive(senco, left).read(Sample.meeting())
      #expect(!stored.isPlanOnly && stored.damage.isEmpty)
      #expect(try archive(senco, left).roll() != nil)
      try make(change, on: left)
      #expect(
        mayRead(on: left) == wanted(change), "\(survival), call \(moment.calls)")
      #expect(try archive(keeper("k1", left), left).settleKeys() == nil)
    }
  }

  @Test("Any call fails: the SENCO still opens everything, and the same again ends it")
  func faults() throws {
    let whole = try school()
    let first = whole.now.calls
    try make(.renew, on: whole)
    let ways = [PowerDisk.Fault.error, .full, .worksButFails]
    for call in stride(from: first + 1, through: whole.now.calls, by: KeyPowerTests.step) {
      let how = ways[call / KeyPowerTests.step % ways.count]
      let disk = try school()
      disk.fail(at: disk.now.calls + call - first...disk.now.calls + call - first, how)
      try? make(.renew, on: disk)
      disk.mend()
      let senco = try keeper("k1", disk)
      #expect(try archive(senco, disk).read(Sample.meeting()).damage.isEmpty)
      try make(.renew, on: disk)
      #expect(mayRead(on: disk) == [true, true], "\(how), call \(call - first)")
    }
  }

  @Test("Keys that were not all made are made again, and a school has all or none")
  func making() throws {
    let whole = PowerDisk()
    whole.remembering(true)
    _ = try keys(whole).make(senco: "Mrs Shah", passphrase: nil, on: today) { _ in }
    var chance = Chance(29)
    for survival in Survival.allCases {
      for moment in whole.now.moments {
        let left = moment.afterPowerCut(survival, chance: &chance)
        if try keys(left).hasKeys() {
          #expect(try keeper("k1", left).isSENCO)
        } else {
          _ = try keys(left).make(senco: "Mrs Shah", passphrase: nil, on: today) { _ in }
          #expect(try keeper("k1", left).isSENCO)
        }
      }
    }
  }
}
