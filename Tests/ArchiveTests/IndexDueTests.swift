import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("Index: what waits")
struct IndexDueTests {
  private let place: Place
  private let archive: SchoolArchive
  private let index: MeetingIndex

  init() throws {
    place = try Place()
    archive = try SchoolArchive.create(home: place.home)
    index = MeetingIndex(archive)
  }

  private func due(_ day: Day = Sample.day(2026, 3, 30)) throws -> IndexedDue {
    _ = try index.refresh()
    return try index.due(on: day, calendar: Sample.calendar)
  }

  /// Holds a meeting of the given items.
  private func hold(
    _ id: String, days: Int = 0, items: [Item], opening: Opening? = nil, closing: Bool = true,
    after: [Event] = []
  ) throws {
    let meeting = Sample.meeting(id)
    var events: [Event] = [.opened(opening ?? Sample.opening(meeting)), .entered(stage: "welcome")]
    for item in items {
      events.append(.said(Said(text: item.text, speaker: item.speaker)))
      events.append(.understood(Understood(of: events.count, filings: [.add(item)])))
    }
    if closing { events += [.closed(by: [Speaker(.parent)])] + after }
    let at = Sample.start.adding(seconds: days * 86_400)
    _ = try archive.begin(
      events.enumerated().map {
        Entry(number: $0 + 1, at: at.adding(seconds: $0), by: "x", event: $1)
      }, by: "x", at: at)
  }

  private func item(
    _ kind: StatementKind, _ text: String, _ fields: [Field: Value] = [:], number: Int = 1
  ) -> Item {
    Item(id: ItemID(kind, number), text: text, speaker: Speaker(.teacher), fields: fields)
  }

  @Test("Promises stand until somebody looks and finds them done, across meetings")
  func promises() throws {
    let target = "2026-03-11-p001/target-1"
    try hold(
      "2026-03-11-p001",
      items: [
        item(.target, "first words", [.deadline: .day(Sample.day(2026, 5, 22))]),
        item(
          .action, "read with her",
          [.owner: .text("parent:Sara Khān"), .deadline: .day(Sample.day(2026, 3, 27))]),
        item(.action, "ask the EP", number: 2),
      ])
    var found = try due().promises
    #expect(found.map(\.text) == ["read with her", "first words", "ask the EP"])
    #expect(found.map(\.owner) == [Speaker(.parent, "Sara Khān"), nil, Speaker(.teacher)])
    #expect(found[1].promise == target)
    var opening = Sample.opening(Sample.meeting("2026-06-10-p001"))
    opening.promises =
      Plan(
        [try AgreedRecord(Draft(try archive.read(Sample.meeting()).journal))]
      ).promises
    try hold(
      "2026-06-10-p001", days: 91,
      items: [
        item(.lookback, "better", [.promise: .text(target), .result: .text("partly")]),
        item(
          .lookback, "done",
          [.promise: .text("2026-03-11-p001/action-1"), .result: .text("achieved")], number: 2),
        item(
          .lookback, "no longer needed",
          [
            .promise: .text("2026-03-11-p001/action-2"), .result: .text("not tried"),
            .next: .text("close"),
          ], number: 3),
        item(
          .target, "newer words",
          [.carriedFrom: .text(target), .deadline: .day(Sample.day(2026, 7, 17))]),
      ], opening: opening)
    found = try due().promises
    #expect(found.map(\.text) == ["newer words"])
    #expect(found.first?.promise == target)
    #expect(found.first?.result == .partly)
    #expect(found.first?.lookedAt == Sample.day(2026, 6, 10))
    #expect(found.first?.since == Sample.day(2026, 3, 11))
    // The later meeting gone, the plan is what it was before.
    try FileManager.default.removeItem(
      atPath: place.home + "/archive/meetings/p001/2026-06-10-p001")
    #expect(try due().promises.count == 3)
  }

  @Test("What a draft holds is promised to nobody yet")
  func drafts() throws {
    try hold(
      "2026-03-11-p001", items: [item(.action, "x"), item(.copies, "Sara")], closing: false)
    let found = try due()
    #expect(found == IndexedDue())
    #expect(try index.drafts().count == 1)
  }

  @Test("A correction takes the place of the record it corrects")
  func corrected() throws {
    let first = Sample.meeting("2026-03-11-p001")
    let second = Sample.meeting("2026-03-11-p001-2")
    try hold(first.description, items: [item(.action, "wrong")])
    try hold(
      second.description, items: [item(.action, "right")],
      opening: Sample.opening(second, version: 2, corrects: first.description), closing: false)
    #expect(try due().promises.map(\.text) == ["wrong"])
    let open = try archive.openForWriting(second, by: "x", at: Sample.start)
    try open.append([
      Entry(
        number: open.count + 1, at: Sample.start, by: "x",
        event: .closed(by: [Speaker(.parent)]))
    ])
    #expect(try due().promises.map(\.text) == ["right"])
    let all = try index.meetings()
    #expect(all.map(\.correctedBy) == [nil, second])
    #expect(all.map(\.summary.version) == [2, 1])
    #expect(try due().reviews.map(\.summary.meeting) == [second])
  }

  @Test("A copy not given is overdue after ten school days")
  func copies() throws {
    try hold(
      "2026-03-11-p001",
      items: [
        item(.copies, "to Mum", [.recipient: .text("Sara Khān"), .format: .text("html")]),
        item(.copies, "Mr Bell", number: 2),
        item(.copies, "to Dad", [.recipient: .text("Adam Khān")], number: 3),
      ],
      after: [
        .given(to: "adam khān", format: "html", how: "by post", day: Sample.day(2026, 3, 12)),
        .filed(where: "MIS", day: Sample.day(2026, 3, 12)),
      ])
    // Ten school days after Wednesday 11 March.
    let last = Sample.day(2026, 3, 25)
    var found = try due(last)
    #expect(found.copies.map(\.recipient) == ["Mr Bell", "Sara Khān"])
    #expect(found.copies.map(\.due) == [last, last])
    #expect(found.copies.map(\.isOverdue) == [false, false])
    #expect(found.copies[1].format == "html")
    #expect(found.notFiled.isEmpty)
    found = try due(last.adding(days: 1))
    #expect(found.copies.map(\.isOverdue) == [true, true])
    let unknown = try index.due(on: last.adding(days: 1), calendar: .empty)
    #expect(unknown.copies.map(\.due) == [nil, nil])
    #expect(unknown.copies.map(\.isOverdue) == [false, false])
  }

  @Test("Each pupil's last meeting waits for its review, the earliest first")
  func reviews() throws {
    func review(_ day: Day) -> Item { item(.reviewDate, "review", [.date: .day(day)]) }
    try hold("2026-03-11-p001", items: [review(Sample.day(2026, 6, 10))])
    try hold("2026-03-11-p002", items: [review(Sample.day(2026, 5, 1))])
    try hold("2026-03-11-p003", items: [])
    try hold("2026-03-14-p002", days: 3, items: [review(Sample.day(2026, 7, 1))])
    let found = try due()
    #expect(found.reviews.map(\.summary.meeting.pupil.description) == ["p001", "p002", "p003"])
    #expect(
      found.reviews.map(\.summary.reviewDay) == [
        Sample.day(2026, 6, 10), Sample.day(2026, 7, 1), nil,
      ])
    #expect(found.notFiled.count == 4)
  }
}
