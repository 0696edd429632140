import Foundation
import Testing

@testable import Record

/// A small meeting to fold.
enum Sample {
  static let at = Moment(seconds: 1_768_404_600)
  static let opening = Opening(
    meeting: "2026-01-14-p001", kind: .termlyReview,
    school: School(name: "Brook Lane", localAuthority: "999", establishment: "1001"),
    pupil: Pupil(id: "p001", surname: "Hale", forename: "Sam"), ledBy: "Ms Okafor",
    script: ScriptStamp(name: "termly-review", digest: "0"),
    promises: [
      Promise(
        id: "2025-10-01-p001/target-1", kind: .target, text: "read 40 words", owner: nil,
        deadline: nil, since: Day(number: 20_362))
    ])

  static func item(
    _ kind: StatementKind, _ number: Int, _ text: String, by role: Role = .teacher,
    fields: [Field: Value] = [:]
  ) -> Item {
    Item(id: ItemID(kind, number), text: text, speaker: Speaker(role), fields: fields)
  }

  static func journal(_ events: [Event]) throws -> Journal {
    try Journal(
      ([.opened(opening)] + events).enumerated().map {
        Entry(number: $0 + 1, at: at.adding(seconds: $0), by: "Ms Okafor", event: $1)
      })
  }

  static func said(_ text: String) -> Event { .said(Said(text: text, speaker: Speaker(.parent))) }
  static func filed(_ of: Int, _ filings: [Filing]) -> Event {
    .understood(Understood(of: of, filings: filings))
  }
}

struct JournalFoldTests {
  let events: [Event] = [
    .entered(stage: "explore"), Sample.said("worried about reading"),
    Sample.filed(3, [.add(Sample.item(.concern, 1, "worried about reading", by: .parent))]),
    Sample.said("reads with nan"),
    Sample.filed(5, [.add(Sample.item(.works, 1, "reads with nan", by: .parent))]),
    .agreed(items: [ItemID(.concern, 1)], result: .agreed, by: [Speaker(.parent)]),
    Sample.said("very worried"),
    Sample.filed(8, [.reword(ItemID(.concern, 1), text: "very worried", voice: .quoted)]),
    .withdrawn(entries: [6]), .restored(entries: [6]), .withdrawn(entries: [9]),
    .parked(QuestionRef("topic")), .skipped(QuestionRef("hard"), why: "not now"),
    .setAside(
      Aside(text: "kept apart", speaker: Speaker(.parent), question: nil, heard: true)),
    .unknown(name: "later-thing", .object(["a": .integer(1)])),
  ]

  @Test("stepping through a journal gives the fold of the whole, at every length")
  func incremental() throws {
    for length in 0...events.count {
      let journal = try Sample.journal(Array(events.prefix(length)))
      var stepped = Draft(try Sample.journal([]))
      for end in 1..<max(2, journal.entries.count) where end < journal.entries.count {
        let so = try Journal(Array(journal.entries.prefix(end + 1)))
        stepped.follow(journal.entries[end], in: so)
      }
      #expect(stepped == Draft(journal))
    }
  }

  @Test("what was taken back is kept aside and can stand again")
  func withdrawing() throws {
    let taken = Draft(try Sample.journal(Array(events.prefix(9))))
    #expect(taken.item(ItemID(.works, 1)) == nil)
    #expect(taken.putAside[ItemID(.works, 1)]?.withdrawn == [6])
    #expect(taken.nextID(.works) == ItemID(.works, 2))
    let back = Draft(try Sample.journal(Array(events.prefix(10))))
    #expect(back.item(ItemID(.works, 1))?.text == "reads with nan")
  }

  @Test("a changed item loses its read-back; an undone change has it again")
  func readBack() throws {
    let changed = Draft(try Sample.journal(Array(events.prefix(8))))
    #expect(changed.readBack[ItemID(.concern, 1)] == nil)
    #expect(changed.item(ItemID(.concern, 1))?.sources == [3, 8])
    let undone = Draft(try Sample.journal(Array(events.prefix(11))))
    #expect(undone.readBack[ItemID(.concern, 1)]?.result == .agreed)
    #expect(undone.item(ItemID(.concern, 1))?.text == "worried about reading")
  }

  @Test("a difference stands while the words it was said of do")
  func difference() throws {
    let id = ItemID(.concern, 1)
    let differed =
      events.prefix(5) + [
        .disagreed(item: id, by: Speaker(.parent), words: "not quite", voice: .noted),
        Sample.said("by friday"), Sample.filed(8, [.set(id, .deadline, .day(Day(number: 20_500)))]),
      ]
    let filled = Draft(try Sample.journal(Array(differed)))
    #expect(filled.readBack[id]?.differences.map(\.words) == ["not quite"])
    let reworded = Draft(
      try Sample.journal(
        differed + [
          Sample.said("new words"),
          Sample.filed(10, [.reword(id, text: "new words", voice: .noted)]),
        ]))
    #expect(reworded.item(id)?.text == "new words")
    #expect(reworded.readBack[id] == nil)
  }

  @Test("every event is written and read back the same")
  func coding() throws {
    let more: [Event] = [
      .asked(Asked(question: QuestionRef("a", about: "b"), stage: "plan", words: "Why?")),
      .proposed(Proposal(of: 3, offer: "move", words: "?", filings: [.nothing(.agency)])),
      .declined(of: 3), .turned(QuestionRef("x")), .turned(nil), .released(of: 2),
      .disagreed(
        item: ItemID(.need, 1), by: Speaker(.parent, "Sara: Hale"), words: "no", voice: .quoted),
      .paused(why: "x"), .resumed(note: nil),
      Sample.filed(
        2,
        [
          .set(ItemID(.target, 1), .deadline, .day(Day(number: 20_000))),
          .set(ItemID(.target, 1), .judge, .waived("because")),
          .clear(ItemID(.target, 1), .judge), .putAside(ItemID(.target, 1), why: "w"),
          .bringBack(ItemID(.target, 1)), .settle(QuestionRef("q")), .name("Tyler", .child),
          .join(Participant(name: "Z", role: .interpreter, attendance: .part)),
        ]),
      .closed(by: [Speaker(.parent)]), .reviewed(comment: "c"),
      .exported(format: "csv", files: [ExportedFile(name: "a", sha256: "b")]),
      .given(to: "a", format: "b", how: "c", day: Day(number: 3)),
      .filed(where: "mis", day: Day(number: 3)), .passedOn(of: [1], to: "a", when: "b"),
    ]
    let encoder = JSONEncoder()
    for entry in try Sample.journal(events + more).entries {
      let data = try encoder.encode(entry)
      #expect(try JSONDecoder().decode(Entry.self, from: data) == entry)
    }
  }

  @Test("an entry of a later version is refused, not guessed at")
  func later() {
    let line = #"{"v":3,"n":1,"at":"2026-01-14T15:30:00+00:00","by":"x","event":"said"}"#
    #expect(throws: LaterVersion(version: 3)) {
      try JSONDecoder().decode(Entry.self, from: Data(line.utf8))
    }
  }

  @Test("numbers follow each other, and after the close only what may follow is taken")
  func order() throws {
    #expect(throws: JournalFault.notOpened) { try Journal([]) }
    let closed = try Sample.journal([.closed(by: [])])
    func next(_ event: Event) -> Entry {
      Entry(number: closed.nextNumber, at: Sample.at, by: "x", event: event)
    }
    #expect(throws: JournalFault.afterClose(number: 3)) {
      try closed.appending([next(Sample.said("late"))])
    }
    let filed = next(.filed(where: "mis", day: Day(number: 1)))
    #expect(try closed.appending([filed]).entries.count == 3)
    #expect(throws: JournalFault.number(expected: 3, found: 9)) {
      try closed.appending([Entry(number: 9, at: Sample.at, by: "x", event: .paused(why: ""))])
    }
  }
}
