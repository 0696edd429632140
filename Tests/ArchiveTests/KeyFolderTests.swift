import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("Keys: the folder, and who may open what over the years")
struct KeyFolderTests {
  private let place: Place
  private let keys: KeyFolder
  private let today = Sample.day(2026, 9, 1)

  init() throws {
    place = try Place()
    keys = KeyFolder(home: place.home, disk: .live, work: 1)
  }

  private func words(_ text: String) -> Passphrase { AgeTests.words(text) }

  private func none() throws -> Passphrase { throw AgeFault.needsPassphrase }

  /// A school with a SENCO and a roll that names a class teacher.
  private func school(
    _ teacher: String = "Ms Okafor"
  ) throws -> (keeper: Keeper, archive: SchoolArchive, recovery: RecoveryKey) {
    var shown: RecoveryKey?
    let keeper = try keys.make(senco: "Mrs Shah", passphrase: nil, on: today) { shown = $0 }
    let archive = try SchoolArchive.create(home: place.home, keeper: keeper)
    try archive.keep(roll(teacher))
    return (keeper, archive, try #require(shown))
  }

  private func roll(_ teacher: String) -> Roll {
    var roll = Roll()
    var pupil = Sample.opening(Sample.meeting()).pupil
    pupil.teacher = teacher
    _ = roll.add(pupil)
    return roll
  }

  private func archive(_ keeper: Keeper) throws -> SchoolArchive {
    try SchoolArchive(home: place.home, keeper: keeper)
  }

  /// A closed meeting that somebody led.
  private func hold(_ keeper: Keeper, turns: Int = .max) throws {
    let turns = Sample.turns().prefix(turns)
    let open = try archive(keeper).begin(turns[0], by: keeper.me.name, at: Sample.start)
    for turn in turns.dropFirst() { try open.append(turn) }
    open.close()
  }

  private func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let names = try FileManager.default.subpathsOfDirectory(atPath: place.home)
    for name in names where name.hasSuffix(".jsonl") || name.hasSuffix(".key") {
      files[name] = FileManager.default.contents(atPath: "\(place.home)/\(name)").map { Array($0) }
    }
    return files
  }

  @Test("Keys are made once; the recovery key is shown before anything depends on it")
  func making() throws {
    #expect(try !keys.hasKeys())
    struct Left: Error {}
    #expect(throws: Left.self) {
      try keys.make(senco: "Mrs Shah", passphrase: nil, on: today) { _ in throw Left() }
    }
    #expect(try !keys.hasKeys())
    let (made, _, _) = try school()
    #expect(made.isSENCO && made.me.id == "k1")
    #expect(throws: KeyFault.keysThere(home: place.home)) {
      try keys.make(senco: "Mr Bell", passphrase: nil, on: today) { _ in }
    }
    let again = try keys.keeper("k1", passphrase: none)
    #expect(again.register == made.register && again.isSENCO && again.school == made.school)
    #expect(try keys.peopleHere().map(\.name) == ["Mrs Shah"])
    #expect(try !keys.wantsPassphrase("k1"))
    #expect(throws: KeyFault.badName("Mrs\nShah")) {
      try keys.make(senco: "Mrs\nShah", passphrase: nil, on: today) { _ in }
    }
  }

  @Test("A passphrase opens an identity file, another one does not, and it can be changed")
  func passphrases() throws {
    let (senco, _, _) = try school()
    let added = try keys.add(
      "Ms Okafor", as: .teacher, passphrase: words("one made-up one"), on: today, by: senco)
    _ = try archive(added.keeper).settleKeys()
    #expect(try keys.wantsPassphrase("k2"))
    let teacher = try keys.keeper("k2") { words("one made-up one") }
    #expect(teacher.me.name == "Ms Okafor" && !teacher.isSENCO)
    #expect(throws: AgeFault.wrongPassphrase) { try keys.keeper("k2") { words("another") } }
    let before = try files()
    #expect(throws: AgeFault.wrongPassphrase) {
      try keys.changePassphrase(of: "k2", from: { words("another") }, to: { words("new words") })
    }
    #expect(try files() == before)
    try keys.changePassphrase(
      of: "k2", from: { words("one made-up one") }, to: { words("new words") })
    #expect(try keys.keeper("k2") { words("new words") }.me == teacher.me)
    #expect(throws: AgeFault.wrongPassphrase) {
      try keys.keeper("k2") { words("one made-up one") }
    }
  }

  @Test("Only a SENCO changes who may read, and a register that somebody else made is refused")
  func onlySENCO() throws {
    let (senco, _, _) = try school()
    let added = try keys.add(
      "Ms Okafor", as: .teacher, passphrase: nil, on: today, by: senco)
    _ = try archive(added.keeper).settleKeys()
    let teacher = try keys.keeper("k2", passphrase: none)
    #expect(throws: KeyFault.onlySENCO) {
      try keys.add("Mr Bell", as: .senco, passphrase: nil, on: today, by: teacher)
    }
    #expect(throws: ArchiveError.key(.onlySENCO)) { try archive(teacher).settleKeys() }
    #expect(throws: KeyFault.personThere(added.person)) {
      try keys.add("ms okafor", as: .teacher, passphrase: nil, on: today, by: senco)
    }
    // Somebody who can write in the folder makes a register of their own, with themselves in it.
    let theirs = try keys.signed().register.with(
      KeyPerson(
        id: "k3", name: "Mallory", role: .senco, recipient: AgeIdentity().recipient, since: today))
    try keys.write(theirs, with: RegisterKey())
    for id in ["k1", "k2"] {
      #expect(throws: KeyFault.registerForged) { try keys.keeper(id, passphrase: none) }
    }
    #expect(throws: KeyFault.registerForged) {
      try keys.change(
        KeyGrant(person: "k2", pupil: Sample.pupil(), isGiven: true), by: added.keeper)
    }
  }

  @Test("Next year's class teacher opens the plan and not the talk, and the last one's goes")
  func september() throws {
    var (senco, archive, _) = try school()
    for name in ["Ms Okafor", "Mr Bell"] {
      senco =
        try keys.add(name, as: .teacher, passphrase: nil, on: today, by: senco).keeper
    }
    #expect(try self.archive(senco).settleKeys()?.left == [])
    let (okafor, bell) = (
      try keys.keeper("k2", passphrase: none), try keys.keeper("k3", passphrase: none)
    )
    try hold(okafor)
    let meeting = Sample.meeting()
    #expect(
      throws: ArchiveError.notYours(meeting: meeting, person: "Mr Bell", sencos: ["Mrs Shah"])
    ) { try self.archive(bell).read(meeting) }
    #expect(try !self.archive(bell).canOpenPlan(of: Sample.pupil()))
    let journals = try files().filter { $0.key.hasSuffix(".jsonl") }
    #expect(try self.archive(senco).settleKeys() == nil)
    archive = try self.archive(senco)
    try archive.keep(roll("Mr. BELL"))
    #expect(try archive.settleKeys()?.changed == 1)
    #expect(try archive.settleKeys() == nil)
    let stored = try self.archive(bell).read(meeting)
    #expect(stored.isPlanOnly)
    #expect(
      try AgreedRecord(Draft(stored.journal)).targets
        == AgreedRecord(Draft(archive.read(meeting).journal)).targets)
    // Who led it keeps the meeting, and no journal was rewritten.
    #expect(try !self.archive(okafor).read(meeting).isPlanOnly)
    #expect(try !self.archive(okafor).canOpenPlan(of: Sample.pupil()))
    #expect(try files().filter { $0.key.hasSuffix(".jsonl") } == journals)
  }

  @Test("What is granted opens, what is taken away does not, whatever the roll says")
  func grants() throws {
    var (senco, _, _) = try school()
    for name in ["Ms Okafor", "Mr Bell"] {
      senco = try keys.add(name, as: .teacher, passphrase: nil, on: today, by: senco).keeper
    }
    _ = try archive(senco).settleKeys()
    try hold(try keys.keeper("k2", passphrase: none))
    func may(_ id: String) throws -> [Bool] {
      let archive = try archive(keys.keeper(id, passphrase: none))
      return [
        try archive.canOpenPlan(of: Sample.pupil()),
        (try? archive.read(Sample.meeting()).isPlanOnly) == false,
      ]
    }
    #expect(try may("k2") == [true, true])
    #expect(try may("k3") == [false, false])
    func change(_ id: String, _ isGiven: Bool) throws {
      senco = try keys.change(
        KeyGrant(person: id, pupil: Sample.pupil(), isGiven: isGiven), by: senco)
      _ = try archive(senco).settleKeys()
    }
    try change("k3", true)
    #expect(try may("k3") == [true, false])
    try change("k3", false)
    try change("k2", false)
    #expect(try may("k3") == [false, false])
    #expect(try may("k2") == [false, false])
    #expect(try may("k1") == [true, true])
    #expect(throws: KeyFault.noPerson("k1")) { try change("k1", false) }
    try change("k2", true)
    // She led the meeting.
    #expect(try may("k2") == [true, true])
  }

  @Test("Whoever is in the middle of a meeting keeps the plan to its end")
  func openMeeting() throws {
    let (senco, archive, _) = try school()
    let added = try keys.add("Ms Okafor", as: .teacher, passphrase: nil, on: today, by: senco)
    let changed = try self.archive(added.keeper)
    _ = try changed.settleKeys()
    let teacher = try keys.keeper("k2", passphrase: none)
    try hold(teacher, turns: 3)
    try archive.keep(roll("Mr Bell"))
    #expect(try changed.settleKeys() != nil)
    #expect(try self.archive(teacher).canOpenPlan(of: Sample.pupil()))
    let open = try self.archive(teacher).openForWriting(
      Sample.meeting(), by: "Ms Okafor", at: Sample.start)
    for turn in Sample.turns().dropFirst(3) { try open.append(turn) }
    open.close()
    try archive.keep(roll("Mr Bell"))
    #expect(try changed.settleKeys()?.changed == 1)
    #expect(try !self.archive(teacher).canOpenPlan(of: Sample.pupil()))
  }

  @Test("A lost passphrase: the SENCO renews the key, and the old one opens nothing more")
  func renewing() throws {
    let (senco, _, _) = try school()
    let added = try keys.add("Ms Okafor", as: .teacher, passphrase: nil, on: today, by: senco)
    _ = try archive(added.keeper).settleKeys()
    let old = try keys.keeper("k2", passphrase: none)
    try hold(old)
    let renewed = try keys.renew(added.person, passphrase: nil, on: today, by: added.keeper)
    _ = try archive(renewed.keeper).settleKeys()
    let new = try keys.keeper("k2", passphrase: none)
    #expect(new.me.recipient != old.me.recipient && new.me.name == old.me.name)
    #expect(try !archive(new).read(Sample.meeting()).isPlanOnly)
    #expect(try archive(new).roll() != nil)
    #expect(throws: ArchiveError.self) { try archive(old).read(Sample.meeting()) }
    #expect(throws: RollFile.Fault.self) { try archive(old).roll() }
    // Another SENCO's too, and one's own is left alone.
    #expect(throws: KeyFault.noPerson("Mrs Shah")) {
      try keys.renew(senco.me, passphrase: nil, on: today, by: renewed.keeper)
    }
    let two = try keys.add("Mr Bell", as: .senco, passphrase: nil, on: today, by: renewed.keeper)
    _ = try archive(two.keeper).settleKeys()
    let other = try keys.keeper("k3", passphrase: none)
    let own = try keys.renew(senco.me, passphrase: nil, on: today, by: other)
    _ = try archive(own.keeper).settleKeys()
    let again = try keys.keeper("k1", passphrase: none)
    #expect(again.isSENCO)
    #expect(try archive(again).read(Sample.meeting()).damage.isEmpty)
  }

  @Test("A forgotten SENCO passphrase: the printed key opens all, in whatever groups it is typed")
  func recovering() throws {
    let (_, _, recovery) = try school()
    let typed = recovery.printed.joined(separator: "\n").lowercased()
    let read = try #require(RecoveryKey(typed))
    #expect(read.text == recovery.text)
    #expect(RecoveryKey(typed.replacing("q", with: "p")) == nil)
    let keeper = try keys.keeper(read)
    let renewed = try keys.renew(
      try #require(keeper.register.sencos.first), passphrase: words("quite new words"), on: today,
      by: keeper)
    _ = try archive(renewed.keeper).settleKeys()
    let senco = try keys.keeper("k1") { words("quite new words") }
    #expect(senco.isSENCO)
    #expect(try archive(senco).roll() != nil)
    #expect(throws: KeyFault.otherRecoveryKey) { try keys.keeper(RecoveryKey()) }
    // A new printed key takes the old one's place.
    var newer: RecoveryKey?
    let after = try keys.newRecoveryKey(on: today, by: senco) { newer = $0 }
    _ = try archive(after).settleKeys()
    #expect(throws: KeyFault.otherRecoveryKey) { try keys.keeper(recovery) }
    #expect(try archive(keys.keeper(#require(newer))).roll() != nil)
  }

  @Test("Nobody slips in what the recovery key would then sign with")
  func recoveryForged() throws {
    let (_, _, recovery) = try school()
    var plain = Array("accord-recovery 1\nsigns \(RegisterKey().text)\nvouched ".utf8)
    plain += StrictBase64.text(of: [UInt8](repeating: 7, count: 32), padded: true) + [10]
    let name = recovery.fileName
    try keys.replace(
      name, with: AgeBytes.sealed(plain, for: .recipients([recovery.identity.recipient])))
    #expect(throws: KeyFault.damagedFile("keys/\(name)")) { try keys.keeper(recovery) }
  }

  @Test("Whoever gets a key later opens the meetings they led before")
  func laterKey() throws {
    let (senco, archive, _) = try school()
    let open = try archive.begin(Sample.turns()[0], by: "Mrs Shah", at: Sample.start)
    for turn in Sample.turns().dropFirst() { try open.append(turn) }
    open.close()
    var changed = senco
    for name in ["Mr Bell", "ms okafor"] {
      changed =
        try keys.add(name, as: .teacher, passphrase: nil, on: today, by: changed).keeper
    }
    _ = try self.archive(changed).settleKeys()
    let teacher = try self.archive(keys.keeper("k3", passphrase: none))
    #expect(try !teacher.read(Sample.meeting()).isPlanOnly)
    #expect(throws: ArchiveError.self) {
      try self.archive(keys.keeper("k2", passphrase: none)).read(Sample.meeting())
    }
  }

  @Test("Somebody who left opens nothing that is settled afterwards")
  func leaving() throws {
    let (senco, _, _) = try school()
    let added = try keys.add("Ms Okafor", as: .teacher, passphrase: nil, on: today, by: senco)
    _ = try archive(added.keeper).settleKeys()
    let teacher = try keys.keeper("k2", passphrase: none)
    try hold(teacher)
    #expect(throws: KeyFault.noPerson("Mrs Shah")) {
      try keys.remove(senco.me, by: added.keeper)
    }
    let changed = try keys.remove(added.person, by: added.keeper)
    #expect(try archive(changed).settleKeys()?.changed == 3)
    #expect(try keys.peopleHere().map(\.id) == ["k1"])
    #expect(throws: ArchiveError.self) { try archive(teacher).read(Sample.meeting()) }
    #expect(throws: RollFile.Fault.self) { try archive(teacher).roll() }
    #expect(try archive(changed).read(Sample.meeting()).damage.isEmpty)
  }

  @Test("A key file that does not open is left as it is, and the others are settled")
  func damaged() throws {
    let (senco, _, _) = try school()
    let added = try keys.add("Ms Okafor", as: .teacher, passphrase: nil, on: today, by: senco)
    _ = try archive(added.keeper).settleKeys()
    try hold(try keys.keeper("k2", passphrase: none))
    let path = "\(place.home)/archive/meetings/p001/plan.key"
    try Data("no key".utf8).write(to: URL(filePath: path))
    let changed = try keys.remove(added.person, by: added.keeper)
    let settled = try #require(try archive(changed).settleKeys())
    #expect(settled.left == [.damaged(.plan(Sample.pupil()))])
    #expect(settled.changed == 2)
    #expect(FileManager.default.contents(atPath: path) == Data("no key".utf8))
  }
}
