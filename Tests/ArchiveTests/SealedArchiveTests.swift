import Glibc
import Record
import Testing

@testable import Archive

@Suite("A sealed archive")
struct SealedArchiveTests {
  private let meeting = Sample.meeting()

  @Test("Whoever led and the SENCO read the whole; the recovery key too; anybody else is refused")
  func readers() throws {
    let school = try SealedSchool()
    try school.held()
    let entries = Sample.turns().flatMap { $0 }
    for id in ["k2", "k1", "k0"] {
      let stored = try school.archive(id).read(meeting)
      #expect(stored.journal.entries == entries && !stored.isPlanOnly, "\(id)")
    }
    let other = try school.archive("k3")
    let refused = ArchiveError.notYours(
      meeting: meeting, person: "Mr O\u{2019}Brien", sencos: ["Mrs Shah"])
    #expect(throws: refused) { try other.read(meeting) }
    #expect(refused.exitCode == 77)
    #expect(
      refused.description.contains(
        "accord keys grant \"Mr O\u{2019}Brien\" p001"))
    #expect(throws: refused) { try other.openForWriting(meeting, by: "x", at: Sample.start) }
    #expect(throws: ArchiveError.noKeeper(home: school.place.home)) {
      try SchoolArchive(home: school.place.home)
    }
  }

  @Test("Nothing that was typed and no name stands readable anywhere, while it is held and after")
  func nothingPlain() throws {
    let school = try SealedSchool()
    let archive = try school.archive("k2")
    try archive.keep(Roll(pupils: [Sample.opening(meeting).pupil]))
    let turns = Sample.turns()
    let words = [
      "Khān", "Zoë", "Okafor", "Sara", "dragons", "zzquiet", "walk into class", "Shah", "Larkfield",
    ]
    func look(_ when: String) throws {
      _ = try MeetingIndex(archive).refresh()
      _ = try MeetingIndex(archive).find("dragons")
      for file in try school.everything() where !file.path.hasSuffix("/lock") {
        for word in words {
          #expect(!holds(file.bytes, word), "\(word) in \(file.path), \(when)")
        }
      }
    }
    let open = try archive.begin(turns[0], by: "k2", at: Sample.start)
    for (number, turn) in turns.enumerated().dropFirst() {
      try open.append(turn)
      if number.isMultiple(of: 5) { try look("turn \(number)") }
    }
    open.close()
    try look("after the close")
    #expect(try MeetingIndex(archive).find("dragons").count == 1)
    #expect(try archive.roll()?.pupils.count == 1)
    // The lines are there, for whoever may read them.
    let plain = try archive.plainLines(of: meeting)
    #expect(holds(plain.lines, "dragons") && plain.closed.isEmpty && !plain.isPlanOnly)
  }

  @Test("A line moved, one of another meeting, one changed, and a key of another meeting are named")
  func attacks() throws {
    let school = try SealedSchool()
    let other = try school.held(Sample.meeting("2026-03-12-p001"))
    try school.held()
    let good = try school.lines("journal.jsonl")
    let theirs = try school.lines("journal.jsonl", of: other)
    func verdict(_ id: String = "k1") throws -> [ArchiveFinding] {
      try school.archive(id).found().filter { $0.meeting == meeting }
    }
    #expect(try verdict().isEmpty)

    var lines = good
    lines.swapAt(5, 6)
    try school.write(lines: lines)
    #expect(try verdict().map { [$0.kind.rawValue, "\($0.entry ?? 0)"] } == [["altered", "6"]])
    #expect(try school.archive("k1").read(meeting).damage == [.altered(entry: 6)])

    lines = good
    lines.remove(at: 7)
    try school.write(lines: lines)
    #expect(try verdict().first?.entry == 8)

    lines = good
    lines[4] = theirs[4]
    try school.write(lines: lines)
    #expect(try verdict().map { [$0.kind.rawValue, "\($0.entry ?? 0)"] } == [["wrong key", "5"]])
    #expect(throws: ArchiveError.wrongKey(meeting: meeting, entry: 5)) {
      try school.archive("k1").openForWriting(meeting, by: "x", at: Sample.start)
    }

    // One letter of the last line: it is not taken for a turn that was never answered.
    lines = good
    let letter = lines[lines.count - 1][60]
    lines[lines.count - 1][60] = letter == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    try school.write(lines: lines)
    #expect(
      try verdict().map { [$0.kind.rawValue, "\($0.entry ?? 0)"] }
        == [["altered", "\(good.count)"]])

    // A line in the clear at the end is no line of a sealed journal.
    lines = good + [Array(#"{"v":2,"n":1}"#.utf8)]
    try school.write(lines: lines)
    #expect(try school.archive("k1").read(meeting).journal.entries.count == good.count)

    try school.write(lines: good)
    let key = try school.bytes("journal.key")
    try school.write(school.bytes("journal.key", of: other), "journal.key")
    #expect(throws: ArchiveError.key(.damaged(.journal(meeting)))) {
      try school.archive("k1").read(meeting)
    }
    try school.write(key, "journal.key")
    #expect(try verdict().isEmpty)
  }

  @Test("Damage in a key's file is told from a wrong key and from a missing one")
  func keyFiles() throws {
    let school = try SealedSchool()
    try school.held()
    let key = try school.bytes("journal.key")
    func kinds() throws -> [String] {
      try school.archive("k1").found().filter { $0.meeting == meeting }.map {
        "\($0.kind.rawValue) \($0.file.split(separator: "/").last ?? "")"
      }
    }
    for place in stride(from: 0, to: key.count, by: 41) {
      var changed = key
      changed[place] ^= 4
      try school.write(changed, "journal.key")
      // A recipient's line that was changed is one of which nobody can say whose it was.
      let found = try kinds()
      #expect(found == ["damaged journal.key"] || found.isEmpty, "\(place): \(found)")
    }
    // Made by somebody who can write in the folder and knows who reads, and nothing else.
    let forged = KeyFile(
      key: DataKey(), place: .journal(meeting),
      readers: school.people.register.people.map(KeyFile.Reader.init))
    try school.write(forged.sealed(vouchedWith: DataKey()), "journal.key")
    #expect(try kinds() == ["altered journal.key"])
    unlink(school.path("journal.key"))
    #expect(try kinds() == ["missing journal.key"])
    #expect(throws: ArchiveError.key(.damaged(.journal(meeting)))) {
      try school.archive("k1").read(meeting)
    }
    // A key that is gone is never replaced by another: the words would be lost for good.
    #expect(throws: ArchiveError.meetingExists(meeting)) {
      try school.archive("k2").begin(Sample.turns()[0], by: "x", at: Sample.start)
    }
    try school.write(key, "journal.key")
    #expect(try kinds().isEmpty)
  }

  @Test("A meeting that somebody else begins first is theirs: the next free key is taken")
  func taken() throws {
    let school = try SealedSchool()
    try school.held()
    try school.write([], "journal.jsonl")
    let grant = KeyGrant(person: "k3", pupil: meeting.pupil, isGiven: true)
    let other = try school.archive("k3", as: school.people.register.with(grant))
    #expect(try other.unusedKey(for: meeting.pupil, on: meeting.day).number == 2)
    #expect(try school.archive("k2").unusedKey(for: meeting.pupil, on: meeting.day) == meeting)
  }

  @Test("Whoever may not open what was agreed before cannot begin, and hears who can let them")
  func planBefore() throws {
    let school = try SealedSchool()
    try school.held()
    let later = Sample.meeting("2026-09-10-p001")
    let other = try school.archive("k3")
    #expect(try !other.canOpenPlan(of: meeting.pupil))
    #expect(try other.canOpenPlan(of: Sample.pupil("p002")))
    let refused = ArchiveError.planNotYours(
      pupil: meeting.pupil, person: "Mr O\u{2019}Brien", sencos: ["Mrs Shah"])
    #expect(throws: refused) {
      try other.begin(Sample.turns(later)[0], by: "x", at: Sample.start)
    }
    #expect(throws: ArchiveError.noSuchMeeting("\(later)")) { try other.read(later) }
  }

  @Test("Erasing seals the stub under the same number, and the words are in no file of the meeting")
  func erasing() throws {
    let school = try SealedSchool()
    try school.held()
    let archive = try school.archive("k1")
    let entry = try #require(
      archive.read(meeting).journal.entries.first { $0.event.name == "set-aside" }?.number)
    let before = try school.lines("journal.jsonl")
    _ = try archive.erase(
      entry, of: meeting, told: PassedOn(to: "Mrs Shah", when: "today"), by: "Mrs Shah",
      at: Sample.start)
    let after = try school.lines("journal.jsonl")
    #expect(after[entry - 1] != before[entry - 1])
    #expect(Array(after[..<(entry - 1)]) == Array(before[..<(entry - 1)]))
    #expect(!holds(try archive.plainLines(of: meeting).lines, "zzquiet"))
    #expect(archive.found().isEmpty)
    let plan = try #require(try archive.planKey(of: meeting.pupil))
    let lines = try archive.opened(school.bytes("plan.jsonl"), .with(plan))
    #expect(!holds(lines, "zzquiet") && !holds(lines, "\"to\":\"Mrs Shah\""))
  }
}
