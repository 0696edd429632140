import Glibc
import Record
import Testing

@testable import Archive

@Suite("What was agreed, for the next class teacher")
struct PlanFileTests {
  private let meeting = Sample.meeting()

  private func granted(_ school: SealedSchool) throws -> KeyRegister {
    let register = school.people.register.with(
      KeyGrant(person: "k3", pupil: meeting.pupil, isGiven: true))
    // What the SENCO's command does: the key's file anew, for its readers of now.
    let senco = try school.keeper("k1", register)
    let folder = try Folder(path: "\(school.place.home)/archive/meetings/p001", disk: .live)
    let file = try senco.open(
      try folder.bytes(of: "plan.key", atMost: 1 << 20) ?? [], at: .plan(meeting.pupil))
    let bytes = try senco.seal(
      file.key, at: .plan(meeting.pupil),
      to: senco.planReaders(of: meeting.pupil, teacher: nil).filter { $0.id != "k2" })
    try folder.replace("plan.key", with: bytes)
    return register
  }

  @Test("A teacher to whom it is granted reads the record, its proof, and never the talk")
  func granted() throws {
    let school = try SealedSchool()
    try school.held()
    let whole = try school.archive("k2").read(meeting)
    let teacher = try school.archive("k3", as: granted(school))
    let stored = try teacher.read(meeting)
    #expect(stored.isPlanOnly && stored.damage.isEmpty)
    #expect(stored.checkpoint != nil && stored.checkpoint == whole.checkpoint)
    let record = try AgreedRecord(Draft(stored.journal))
    #expect(try record == AgreedRecord(Draft(whole.journal)))
    #expect(Plan([record]) == Plan([try AgreedRecord(Draft(whole.journal))]))
    let plain = try teacher.plainLines(of: meeting)
    #expect(plain.isPlanOnly && plain.closed.isEmpty)
    #expect(!holds(plain.lines, "zzquiet") && !holds(plain.lines, "What would you like?"))
    #expect(!holds(plain.lines, "view: I like drawing"))
    #expect(holds(plain.lines, "I like drawing dragons"))
    let code = try #require(whole.checkpoint)
    #expect(try teacher.compare(meeting, with: code).verdict == .same)
    #expect(throws: ArchiveError.talkNotYours(meeting: meeting)) {
      try teacher.requireTalk(of: meeting)
    }
    #expect(throws: ArchiveError.talkNotYours(meeting: meeting)) {
      try teacher.openForWriting(meeting, by: "x", at: Sample.start)
    }
    #expect(teacher.found().isEmpty)
    let index = MeetingIndex(teacher)
    #expect(try index.find("dragons").count == 1)
    #expect(try index.find("zzquiet").isEmpty)
  }

  @Test("Taken back, the key opens no more; the journal was not touched either time")
  func revoked() throws {
    let school = try SealedSchool()
    try school.held()
    let journal = try school.bytes("journal.jsonl")
    let register = try granted(school)
    #expect(try school.archive("k3", as: register).read(meeting).isPlanOnly)
    let senco = try school.keeper("k1")
    let folder = try Folder(path: "\(school.place.home)/archive/meetings/p001", disk: .live)
    let key = try senco.open(
      try folder.bytes(of: "plan.key", atMost: 1 << 20) ?? [], at: .plan(meeting.pupil)
    ).key
    try folder.replace(
      "plan.key",
      with: senco.seal(
        key, at: .plan(meeting.pupil),
        to: senco.planReaders(of: meeting.pupil, teacher: nil)))
    let teacher = try school.archive("k3", as: register)
    #expect(throws: ArchiveError.self) { try teacher.read(meeting) }
    #expect(try !teacher.canOpenPlan(of: meeting.pupil))
    #expect(try MeetingIndex(teacher).meetings().isEmpty)
    #expect(try school.bytes("journal.jsonl") == journal)
  }

  @Test("It follows what comes after the close, and is made again when it is gone, old or changed")
  func remade() throws {
    let school = try SealedSchool()
    try school.held()
    let archive = try school.archive("k2")
    let good = try school.lines("plan.jsonl")
    #expect(good.count == Sample.turns().joined().count)
    func findings() -> [String] { archive.found().map { "\($0.kind.rawValue) \($0.file)" } }
    let file = "archive/meetings/p001/\(meeting)/plan.jsonl"

    unlink(school.path("plan.jsonl"))
    #expect(findings() == ["missing \(file)"])
    _ = try MeetingIndex(archive).refresh()
    #expect(findings().isEmpty)

    try school.write(lines: Array(good.dropLast()), "plan.jsonl")
    #expect(findings() == ["damaged \(file)"])
    try archive.openForWriting(meeting, by: "x", at: Sample.start).close()
    #expect(findings().isEmpty)

    // A stub has no place in a journal: nobody can hide words there.
    let plan = try #require(try archive.planKey(of: meeting.pupil))
    let lines = try archive.opened(school.bytes("plan.jsonl"), .with(plan))
    let end = try JournalReading(lines, sealing: .none).end
    guard case .torn(let readable) = end else {
      if case .damaged = end { return }
      Issue.record("a plan passed for a journal")
      return
    }
    #expect(readable.isEmpty)
  }

  @Test("While the meeting goes on there is no plan, and nobody else reads it")
  func open() throws {
    let school = try SealedSchool()
    try school.held(closing: false)
    #expect(throws: (any Error).self) { try school.bytes("plan.jsonl") }
    let teacher = try school.archive("k3", as: granted(school))
    #expect(throws: ArchiveError.self) { try teacher.read(meeting) }
    #expect(try teacher.journals(of: meeting.pupil).unreadable.count == 1)
    var passedOver = 0
    #expect(teacher.found(passedOver: { passedOver = $0 }).isEmpty)
    #expect(passedOver == 1)
  }
}
