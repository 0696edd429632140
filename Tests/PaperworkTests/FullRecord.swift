import Record

extension Held {
  /// A record in which nothing is left empty.
  static func full() throws -> AgreedRecord {
    var promise = Promise.reading
    promise = Promise(
      id: promise.id, kind: .target, text: promise.text, owner: Who.ada,
      deadline: promise.deadline, baseline: promise.baseline, criterion: promise.criterion,
      provision: promise.provision, since: promise.since,
      history: [.init(meeting: "2025-11-20-p001", day: day("2025-11-20"), result: .partly)],
      withheld: [.init(from: "Sara Khan", reason: "asked")])
    var held = Held(.sample(.firstConcern, promises: [promise]))
    held.opening.version = 2
    held.opening.corrects = "2026-03-10-p001"
    held.opening.held = MeetingTime(
      start: Moment(seconds: 1_773_150_000), end: Moment(seconds: 1_773_152_000))
    held.opening.pupil.family[0].format = "Easy Read"
    held.opening.participants = held.opening.participants.map { who in
      var who = who
      who.relationship = who.relationship ?? "pupil"
      return who
    }
    held.opening.pupil.family.removeLast()
    held.say(.topic, "sleep", by: Who.sara)
    held.say(.view, "I like it quiet", by: Who.ada, quoted: true, [.gathered: .text("cards")])
    held.say(.view, "she hums", by: Who.sara)
    held.say(.view, "works hard", by: Who.reed)
    for kind in [
      StatementKind.concern, .aspiration, .strength, .works, .hard, .trigger, .tried, .summary,
      .note,
    ] {
      held.say(
        kind, "line of \(kind.rawValue) that SALT saw", by: Who.reed, [.jargon: .list(["SALT"])])
    }
    held.say(
      .lookback, "we tried", by: Who.reed,
      [
        .promise: .text(promise.id), .result: .text("partly"), .evidence: .text("24 of 45"),
        .delivered: .text("part"), .sessions: .text("20 of 30"), .reason: .text("working"),
        .next: .text("keep"), .parentRating: .text("good"), .pupilRating: .text("ok"),
        .score: .number(-1),
      ])
    held.plan()
    held.notAgreed = [(ItemID(.target, 1), Who.sara, "too much", .quoted)]
    held.names = ["Tyler": .child, "Zed": .sibling]
    var journal = try held.journal()
    let at = Moment(seconds: 1_773_300_000)
    try journal.append(
      Entry(
        number: journal.nextNumber, at: at, by: "Mr Reed",
        event: .given(to: "Sara Khan", format: "text", how: "by hand", day: day("2026-03-12"))))
    try journal.append(
      Entry(
        number: journal.nextNumber, at: at, by: "office",
        event: .filed(where: "MIS", day: day("2026-03-13"))))
    return try AgreedRecord(
      Draft(journal), changes: ["the date"],
      checkpoint: Checkpoint(link: (1...32).map { $0 }))
  }

  private mutating func plan() {
    let need = say(.need, "reading", by: Who.reed, [.code: .text("SPLD")])
    let outcome = say(
      .outcome, "reads alone", by: Who.sara,
      [
        .deadline: .day(day("2026-07-17")), .soThat: .text("she can share"),
        .linkedNeed: .item(need),
      ])
    let target = say(
      .target, "reads 40 words", by: Who.reed,
      [
        .detail: .text("out loud"), .condition: .text("in class"), .baseline: .text("24"),
        .criterion: .text("40"),
        .judge: .text("Miss Obi"), .deadline: .day(day("2026-07-03")),
        .realistic: .text("as before"), .linkedOutcome: .item(outcome),
        .carriedFrom: .text(Promise.reading.id), .measurable: .waived("not needed here"),
      ])
    say(.target, "reads to a friend", by: Who.ada)
    say(
      .provision, "word cards", by: Who.reed,
      [
        .who: .text("Miss Obi"), .frequency: .text("daily"), .minutes: .text("10"),
        .group: .text("1"), .place: .text("library"), .start: .day(day("2026-03-16")),
        .end: .day(day("2026-07-03")), .linkedTarget: .item(target),
        .linkedOutcome: .item(outcome),
      ])
    say(
      .action, "read at home", by: Who.sara,
      [.owner: .text("parent:Sara Khan"), .deadline: .day(day("2026-07-03"))])
    say(
      .agency, "speech therapist", by: Who.patel,
      [
        .why: .text("sounds"), .consent: .text("yes"), .who: .text("Mrs Patel"),
        .deadline: .day(day("2026-04-01")),
      ])
    say(
      .report, "a report", by: Who.patel,
      [
        .author: .text("Dr Ellis"), .date: .day(day("2026-02-01")), .advice: .text("short tasks"),
        .consent: .text("yes"),
      ])
    say(
      .decision, "SEN support", by: Who.patel,
      [
        .provisionCode: .text("K"), .start: .day(day("2026-03-16")), .who: .text("Mrs Patel"),
      ])
    say(
      .reviewDate, "3 July", by: Who.reed,
      [.date: .day(day("2026-07-03")), .route: .text("see the head")])
    say(
      .copies, "Sara Khan", by: Who.reed,
      [
        .recipient: .text("Sara Khan"), .format: .text("text"),
        .withheld: .list(["concern-1|a reason"]),
      ])
  }
}
