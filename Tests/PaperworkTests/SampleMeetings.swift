import Record

extension Held {
  /// A good termly review: the parent, the child for part of it, three targets.
  static func review() -> Held {
    var held = Held(.sample(promises: [.reading, .calm, .call]))
    held.say(.topic, "why she is so tired after school", by: Who.sara, quoted: true)
    held.view()
    let reading = held.say(
      .need, "Ada finds it hard to sound out longer words", by: Who.reed,
      [.code: .text("SLCN")])
    let outcome = held.say(
      .outcome, "By July Ada will choose a book and read it on her own", by: Who.sara,
      [
        .soThat: .text("she can share stories with her cousins"), .linkedNeed: .item(reading),
        .deadline: .day(day("2026-07-17")),
      ])
    held.targets(outcome)
    held.say(
      .action, "Read together in bed, ten minutes, five nights a week", by: Who.sara,
      [.owner: .text("parent:Sara Khan"), .deadline: .day(day("2026-07-03"))])
    held.say(
      .action, "Use my break card before I get cross", by: Who.ada, quoted: true,
      [.owner: .text("pupil"), .deadline: .day(day("2026-04-01"))])
    held.say(
      .action, "Send the word cards home", by: Who.reed,
      [.owner: .text("teacher:Mr Reed"), .deadline: .day(day("2026-03-13"))])
    held.say(.reviewDate, "3 July", by: Who.reed, [.date: .day(day("2026-07-03"))])
    held.say(.copies, "Sara Khan", by: Who.reed, [.recipient: .text("Sara Khan")])
    held.say(
      .copies, "Imran Khan", by: Who.reed,
      [.recipient: .text("Imran Khan"), .format: .text("large print")])
    held.say(.note, "Check the eye test letter came back", by: Who.patel)
    return held
  }

  private mutating func view() {
    say(
      .view, "I like it when it is quiet and I can finish", by: Who.ada, quoted: true,
      [.gathered: .text("talking with Miss Obi, with picture cards")])
    say(.view, "hall too loud at lunch", by: Who.ada)
    say(.concern, "She cries on Sunday nights", by: Who.sara, quoted: true)
    say(.concern, "sleep poor since Jan, worse before PE", by: Who.sara)
    say(.aspiration, "I want her to have one good friend", by: Who.sara, quoted: true)
    say(.view, "She works hard and is well liked in class", by: Who.reed)
    say(.strength, "kind to the little ones", by: Who.reed)
    say(.strength, "I can draw horses", by: Who.ada, quoted: true)
    say(.works, "a quiet corner and a timer", by: Who.sara)
    say(.hard, "long lists of things to do", by: Who.reed)
    lookedBack(1, .reading, "partly", "24 of 45 words on 6 March", next: "keep", done: "part")
    lookedBack(2, .calm, "achieved", "asked 3 or 4 times in each week", next: "close", done: "yes")
    lookedBack(3, .call, "not tried", nil, next: nil, done: nil)
  }

  private mutating func lookedBack(
    _ number: Int, _ promise: Promise, _ result: String, _ evidence: String?, next: String?,
    done: String?
  ) {
    var fields: [Field: Value] = [.promise: .text(promise.id), .result: .text(result)]
    fields[.evidence] = evidence.map(Value.text)
    fields[.next] = next.map(Value.text)
    fields[.delivered] = done.map(Value.text)
    say(.lookback, evidence ?? result, by: Who.reed, fields)
  }

  private mutating func targets(_ outcome: ItemID) {
    let target = say(
      .target, "Ada will read 40 of the first 45 words on cards without help", by: Who.reed,
      [
        .baseline: .text("24 of 45 on 6 March"), .criterion: .text("40 of 45, two weeks running"),
        .judge: .text("Miss Obi, each Friday"), .deadline: .day(day("2026-07-03")),
        .realistic: .text("six more words a month, as last term"), .specific: .flag(true),
        .measurable: .flag(true), .linkedOutcome: .item(outcome),
        .carriedFrom: .text(Promise.reading.id),
      ])
    say(
      .target, "Ada will tell a grown-up when the hall is too loud", by: Who.ada,
      [
        .baseline: .text("not yet"), .criterion: .text("once a day, 4 days of 5"),
        .judge: .text("the lunch staff, on a tick sheet"), .deadline: .day(day("2026-05-22")),
        .condition: .text("at lunch"), .realistic: .text("she does it in class"),
        .specific: .flag(true), .measurable: .flag(true), .linkedOutcome: .item(outcome),
      ])
    say(
      .provision, "Word cards with Miss Obi, ten minutes, four times a week", by: Who.reed,
      [
        .who: .text("Miss Obi"), .minutes: .text("10"), .frequency: .text("four times a week"),
        .group: .text("on her own"), .place: .text("the library"),
        .start: .day(day("2026-03-16")), .linkedTarget: .item(target),
      ])
    say(
      .provision, "A place at the quiet table at lunch", by: Who.patel,
      [.frequency: .text("every day"), .start: .day(day("2026-03-12"))])
  }

  /// A first concern that ends in SEN support.
  static func firstConcern() -> Held {
    var opening = Opening.sample(.firstConcern)
    opening.pupil.sen = SENStatus(provision: .none)
    var held = Held(opening)
    held.say(.concern, "He just can't keep up", by: Who.sara, quoted: true)
    held.say(.view, "I get stuck", by: Who.ada, quoted: true)
    held.say(.aspiration, "happy at school", by: Who.sara)
    held.say(.strength, "builds anything", by: Who.reed)
    held.say(.trigger, "progress much slower than others who began at the same point", by: Who.reed)
    held.say(.tried, "a small reading group, three times a week, ten weeks", by: Who.reed)
    held.say(.need, "Sounding out words", by: Who.reed, [.code: .text("SPLD")])
    held.say(
      .provision, "Reading with Miss Obi", by: Who.reed,
      [.frequency: .text("four times a week"), .minutes: .text("15")])
    held.say(
      .decision, "SEN support from Monday", by: Who.patel,
      [
        .provisionCode: .text("K"), .start: .day(day("2026-03-16")), .who: .text("Mrs Patel"),
      ])
    held.say(.reviewDate, "22 May", by: Who.reed, [.date: .day(day("2026-05-22"))])
    held.say(.copies, "Sara Khan", by: Who.reed, [.recipient: .text("Sara Khan")])
    return held
  }

  /// The shortest meeting that closes.
  static func short() -> Held {
    var held = Held(.sample())
    held.say(.view, "It is fine", by: Who.ada, quoted: true)
    held.say(.concern, "none at the moment", by: Who.sara)
    return held
  }
}
