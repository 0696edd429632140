import Record

extension AgreedRecord.LookBack {
  static let blanks = Blanks<Within<AgreedRecord.LookBack>>([
    .text("promise") { $0.part.promise.text },
    .text("language") {
      WritingScript.language(
        of: $0.part.promise.text, home: $0.reading.record.homeLanguage)
    },
    .flag("target") { $0.part.promise.kind == .target },
    .text("owner") { look in look.part.promise.owner.map { look.reading.name(of: $0) } },
    .flag("you") { look in look.part.promise.owner.map { look.reading.isYou($0) } ?? false },
    .text("deadline") { $0.part.promise.deadline?.spoken },
    .text("baseline") { $0.part.promise.baseline },
    .text("criterion") { $0.part.promise.criterion },
    .text("since") { $0.part.promise.since.spoken },
    .flag("achieved") { $0.part.result == .achieved },
    .flag("partly") { $0.part.result == .partly },
    .flag("not-yet") { $0.part.result == .notYet },
    .flag("not-tried") { $0.part.result == .notTried },
    .text("evidence") { $0.part.evidence },
    .text("delivered") { $0.phrase("delivered", \.delivered) },
    .text("sessions") { $0.part.sessions },
    .flag("detail") { look in
      [look.part.delivered, look.part.sessions, look.part.reason, look.part.next]
        .contains { $0?.isEmpty == false }
    },
    .text("reason") { $0.phrase("reason", \.reason) },
    .text("next") { $0.phrase("next", \.next) },
    .text("parent-rating") { $0.part.parentRating },
    .text("pupil-rating") { $0.part.pupilRating },
    .text("score") { $0.part.score.map(String.init) },
    .one("line", Line.blanks) { look in
      let known = [
        look.part.evidence, look.part.result?.rawValue, look.part.reason, look.part.next,
      ]
      let text = look.part.statement.text
      return known.contains(text) || text == look.part.promise.text
        ? nil : look.reading.line(look.part.statement)
    },
  ])
}

extension Within<AgreedRecord.LookBack> {
  /// One of a few known answers in whole words; any other as it was typed.
  fileprivate func phrase(
    _ group: String, _ path: KeyPath<AgreedRecord.LookBack, String?>
  ) -> String? {
    part[keyPath: path].map { reading.labels.phrase(group, $0) }
  }
}

extension AgreedRecord.Need {
  static let blanks = Blanks<Within<AgreedRecord.Need>>([
    .one("line", Line.blanks) { $0.reading.line($0.part.statement) },
    .text("type") { $0.part.code?.name },
    .text("code") { $0.part.code?.rawValue },
    .text("area") { $0.part.area?.rawValue },
  ])
}

extension AgreedRecord.Outcome {
  static let blanks = Blanks<Within<AgreedRecord.Outcome>>([
    .one("line", Line.blanks) { $0.reading.line($0.part.statement) },
    .text("by") { $0.part.by?.spoken },
    .text("so-that") { $0.reading.unsaid($0.part.soThat, in: $0.part.statement.text) },
    .text("need") { $0.reading.text(of: $0.part.need) },
  ])
}

extension AgreedRecord.Target {
  static let blanks = Blanks<Within<(number: Int, target: AgreedRecord.Target)>>([
    .text("number") { String($0.part.number) },
    .one("line", Line.blanks) { $0.reading.line($0.part.target.statement) },
    .text("detail") {
      $0.reading.unsaid($0.part.target.detail, in: $0.part.target.statement.text)
    },
    .text("condition") {
      $0.reading.unsaid($0.part.target.condition, in: $0.part.target.statement.text)
    },
    .text("baseline") { $0.part.target.baseline },
    .text("criterion") { $0.part.target.criterion },
    .text("judge") { $0.part.target.judge },
    .text("deadline") { $0.part.target.deadline?.spoken },
    .text("realistic") { $0.part.target.realistic },
    .text("outcome") { $0.reading.text(of: $0.part.target.outcome) },
    .flag("carried-on") { $0.part.target.carriedFrom != nil },
    .text("agreed-by") { target in
      target.part.target.agreedBy.map { target.reading.name(of: $0) }.joined(separator: ", ")
    },
    .many("waived", Waived.blanks) { target in
      target.part.target.waived.sorted { $0.key < $1.key }.map {
        Waived(letter: target.reading.labels.known("field.\($0.key)") ?? $0.key, why: $0.value)
      }
    },
  ])
}

/// A letter of a target that was waived, and why.
private struct Waived: Sendable {
  let letter: String
  let why: String

  static let blanks = Blanks<Waived>([
    .text("letter") { $0.letter }, .text("why") { $0.why },
  ])
}

extension AgreedRecord.Provision {
  static let blanks = Blanks<Within<AgreedRecord.Provision>>([
    .one("line", Line.blanks) { $0.reading.line($0.part.statement) },
    .flag("detail") { help in
      help.part.start != nil || help.part.end != nil
        || [\.who, \.frequency, \.minutes, \.group, \.place].contains { help.unsaid($0) != nil }
    },
    .text("who") { $0.unsaid(\.who) },
    .text("frequency") { $0.unsaid(\.frequency) },
    .text("minutes") { help in
      help.unsaid(\.minutes).map { minutes in
        minutes.allSatisfy(\.isWholeNumber)
          ? help.reading.labels["minutes"].replacing("{n}", with: minutes) : minutes
      }
    },
    .text("group") { $0.unsaid(\.group) },
    .text("place") { $0.unsaid(\.place) },
    .text("start") { $0.part.start?.spoken },
    .text("end") { $0.part.end?.spoken },
    .text("target") { $0.reading.text(of: $0.part.target) },
    .text("outcome") { $0.reading.text(of: $0.part.outcome) },
  ])
}

extension Within<AgreedRecord.Provision> {
  /// A part of the help that its words do not hold already.
  fileprivate func unsaid(_ path: KeyPath<AgreedRecord.Provision, String?>) -> String? {
    reading.unsaid(part[keyPath: path], in: part.statement.text)
  }
}

extension AgreedRecord.Action {
  static let blanks = Blanks<Within<AgreedRecord.Action>>([
    .one("line", Line.blanks) { $0.reading.line($0.part.statement) },
    .text("who") { $0.reading.name(of: $0.part.owner) },
    .flag("you") { $0.reading.isYou($0.part.owner) },
    .text("deadline") { $0.part.deadline?.spoken },
  ])
}

extension AgreedRecord.Agency {
  static let blanks = Blanks<Within<AgreedRecord.Agency>>([
    .one("line", Line.blanks) { $0.reading.line($0.part.statement) },
    .text("why") { $0.reading.unsaid($0.part.why, in: $0.part.statement.text) },
    .text("consent") { $0.part.consent },
    .text("who") { $0.part.by },
    .text("deadline") { $0.part.deadline?.spoken },
  ])
}

extension AgreedRecord.Report {
  static let blanks = Blanks<Within<AgreedRecord.Report>>([
    .one("line", Line.blanks) { $0.reading.line($0.part.statement) },
    .text("author") { $0.reading.unsaid($0.part.author, in: $0.part.statement.text) },
    .text("date") { $0.part.date?.spoken },
    .text("advice") { $0.reading.unsaid($0.part.advice, in: $0.part.statement.text) },
    .text("consent") { $0.part.consent },
  ])
}
