import Testing

@testable import Record

struct GapTests {
  static let targetFields: [Field: Value] = [
    .specific: .flag(true), .measurable: .flag(true), .criterion: .text("40"),
    .baseline: .text("22"), .judge: .text("TA"), .deadline: .day(Day(number: 20_500)),
    .realistic: .text("yes"), .linkedOutcome: .item(ItemID(.outcome, 1)),
  ]

  /// A meeting with nothing missing but the close.
  static func good(without left: StatementKind? = nil) -> [Item] {
    let all = [
      Sample.item(.view, 1, "I like maths", by: .pupil),
      Sample.item(.concern, 1, "reading", by: .parent),
      Sample.item(.aspiration, 1, "enjoys books", by: .parent), Sample.item(.strength, 1, "kind"),
      Sample.item(.need, 1, "finds words slowly"),
      Sample.item(
        .outcome, 1, "reads to his sister",
        fields: [.linkedNeed: .item(ItemID(.need, 1)), .soThat: .text("he is proud")]),
      Sample.item(.target, 1, "read 40 words", fields: targetFields),
      Sample.item(
        .provision, 1, "TA daily",
        fields: [.frequency: .text("daily"), .linkedTarget: .item(ItemID(.target, 1))]),
      Sample.item(.action, 1, "reads at home", fields: [.owner: .text("parent:Sara")]),
      Sample.item(.action, 2, "chooses a book", fields: [.owner: .text("pupil")]),
      Sample.item(.action, 3, "asks for advice", fields: [.owner: .text("teacher")]),
      Sample.item(
        .lookback, 1, "achieved",
        fields: [
          .promise: .text("2025-10-01-p001/target-1"), .result: .text("achieved"),
        ]),
    ]
    return all.filter { $0.kind != left }
  }

  static func codes(_ items: [Item], _ more: [Event] = []) throws -> [Gap.Code] {
    let filed = Sample.filed(2, items.map { .add($0) })
    let read: Event = .agreed(items: items.map(\.id), result: .agreed, by: [Speaker(.parent)])
    return Draft(try Sample.journal([Sample.said("x"), filed, read] + more)).gaps().map(\.code)
  }

  static let openAtTheEnd: [Gap.Code] = [.reviewDateMissing, .copiesMissing]

  @Test("a good meeting shows only what the close still brings")
  func goodMeeting() throws {
    #expect(try Self.codes(Self.good()) == Self.openAtTheEnd)
  }

  @Test(
    "each thing left out shows as its own gap",
    arguments: [
      (StatementKind.view, [Gap.Code.pupilWordsMissing]), (.concern, [.concernsMissing]),
      (.aspiration, [.aspirationsMissing]), (.strength, [.strengthsMissing]),
      (.outcome, [.needWithoutOutcome]),
      (.target, [.outcomeWithoutTarget, .outcomeWithoutProvision]),
      (.provision, [.outcomeWithoutProvision]),
      (.action, [.noParentAction, .noPupilAction, .noSchoolAction]),
      (.lookback, [.earlierNotReviewed]),
    ])
  func leftOut(_ kind: StatementKind, _ expected: [Gap.Code]) throws {
    #expect(try Self.codes(Self.good(without: kind)) == expected + Self.openAtTheEnd)
  }

  @Test(
    "each part a target lacks shows as its own gap",
    arguments: [
      (Field.specific, Gap.Code.targetNotSpecific), (.deadline, .targetNoDate),
      (.baseline, .baselineMissing), (.judge, .judgeMissing),
      (.realistic, .targetRealisticUnasked),
    ])
  func targetLacks(_ field: Field, _ expected: Gap.Code) throws {
    var items = Self.good()
    for index in items.indices where items[index].kind == .target {
      items[index].fields[field] = nil
    }
    #expect(try Self.codes(items) == [expected] + Self.openAtTheEnd)
    for index in items.indices where items[index].kind == .target {
      items[index].fields[field] = .waived("a reason")
    }
    #expect(try Self.codes(items) == Self.openAtTheEnd)
  }

  @Test("a disagreement needs the school's route, and is never forced into agreement")
  func disagreement() throws {
    let differs: Event = .disagreed(
      item: ItemID(.need, 1), by: Speaker(.parent), words: "she reads well", voice: .quoted)
    let codes = try Self.codes(Self.good(), [differs])
    #expect(codes == Self.openAtTheEnd + [.schoolRouteMissing])
    let route = Sample.filed(
      2, [.add(Sample.item(.reviewDate, 1, "", fields: [.route: .text("the SENCO")]))])
    #expect(try Self.codes(Self.good(), [differs, route]) == Self.openAtTheEnd)
  }

  @Test("five targets are too many, and what was changed must be read back again")
  func tooMany() throws {
    let more = (2...5).map { number -> Filing in
      .add(Sample.item(.target, number, "t\(number)", fields: Self.targetFields))
    }
    let codes = try Self.codes(Self.good(), [Sample.filed(2, more)])
    #expect(codes.filter { $0 == .tooManyTargets }.count == 1)
    #expect(codes.filter { $0 == .itemNotReadBack }.count == 4)
    #expect(codes.filter { $0 == .targetNotAgreed }.count == 4)
  }

  @Test("families' words are never found fault with; the school's are")
  func words() throws {
    var items = Self.good()
    items[1].fields[.jargon] = .list(["SALT"])
    #expect(try Self.codes(items) == Self.openAtTheEnd)
    items[4].fields[.jargon] = .list(["SALT"])
    items[4].fields[.blame] = .list(["refuses"])
    #expect(try Self.codes(items) == Self.openAtTheEnd + [.jargon, .blame])
  }
}

struct PlanTests {
  static func record(_ items: [Item], meeting: String, promises: [Promise] = []) throws
    -> AgreedRecord
  {
    var opening = Sample.opening
    opening.meeting = meeting
    opening.promises = promises
    let at = Moment((meeting.prefix(10) + "T10:00:00Z")) ?? Sample.at
    let events: [Event] = [
      .opened(opening), .entered(stage: "welcome"), Sample.said("x"),
      Sample.filed(3, items.map { .add($0) }), .closed(by: []),
    ]
    let entries = events.enumerated().map {
      Entry(number: $0 + 1, at: at.adding(seconds: $0), by: "x", event: $1)
    }
    return try AgreedRecord(Draft(try Journal(entries)))
  }

  @Test("every promise is carried until it is achieved or closed, with its history")
  func carrying() throws {
    let first = try Self.record(
      [
        Sample.item(.target, 1, "read 40 words"),
        Sample.item(.action, 1, "read at home", fields: [.owner: .text("parent")]),
      ], meeting: "2025-10-01-p001")
    let open = Plan([first]).promises
    #expect(open.map(\.id) == ["2025-10-01-p001/target-1", "2025-10-01-p001/action-1"])
    let second = try Self.record(
      [
        Sample.item(
          .lookback, 1, "partly",
          fields: [
            .promise: .text(open[0].id), .result: .text("not yet"), .next: .text("keep"),
          ]),
        Sample.item(.target, 1, "read 40 words", fields: [.carriedFrom: .text(open[0].id)]),
      ], meeting: "2026-01-14-p001", promises: open)
    let plan = Plan([second, first])
    #expect(Set(plan.promises.map(\.id)) == Set(open.map(\.id)))
    let target = try #require(plan.promises.first { $0.kind == .target })
    #expect(target.history.map(\.result) == [.notYet])
    #expect(target.since.iso == "2025-10-01")
    #expect(plan.littleProgress == 1)
    let third = try Self.record(
      [
        Sample.item(
          .lookback, 1, "done",
          fields: [.promise: .text(target.id), .result: .text("achieved")]),
        Sample.item(
          .lookback, 2, "no",
          fields: [
            .promise: .text(open[1].id), .result: .text("not tried"), .next: .text("close"),
          ]),
      ], meeting: "2026-03-23-p001", promises: plan.promises)
    #expect(Plan([first, second, third]).promises.isEmpty)
  }

  @Test("an open meeting has no record")
  func open() throws {
    let draft = Draft(try Sample.journal([]))
    #expect(throws: NotClosed.self) { try AgreedRecord(draft) }
  }

  @Test("a correction says what changed and replaces the record it corrects")
  func correcting() throws {
    let first = try Self.record([Sample.item(.need, 1, "a")], meeting: "2025-10-01-p001")
    var second = try Self.record(
      [Sample.item(.need, 1, "b"), Sample.item(.need, 2, "c")], meeting: "2025-10-01-p001-2")
    second.meeting.corrects = first.id
    #expect(second.changes(from: first) == ["need 1 was reworded", "need 2 was added"])
    #expect(first.changes(from: second) == ["need 1 was reworded", "need 2 was taken out"])
    #expect(Plan([first, second]).records.map(\.id) == [second.id])
  }
}
