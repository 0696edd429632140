import Record

extension AgreedRecord.MeetingFacts {
  static let blanks = Blanks<Within<AgreedRecord.MeetingFacts>>([
    .text("kind") { $0.reading.labels["meeting.\($0.part.kind.rawValue)"] },
    .flag("first-concern") { $0.part.kind == .firstConcern },
    .flag("termly-review") { $0.part.kind == .termlyReview },
    .flag("agency-review") { $0.part.kind == .agencyReview },
    .text("date") { $0.part.date.spoken },
    .text("start") { $0.part.start.clock },
    .text("end") { $0.part.end.clock },
    .text("place") { $0.part.place },
    .text("led-by") { $0.part.ledBy },
    .text("school") { $0.part.school.name },
    .text("plan") { $0.part.planName },
    .text("version") { $0.part.version > 1 ? String($0.part.version) : nil },
    .text("corrected") { $0.part.corrected?.day.spoken },
    .texts("changes") { $0.part.changes },
    .flag("clock-fixed") { $0.part.clockFixed },
    .many("people", Participant.blanks) { $0.reading.each($0.part.participants) },
  ])
}

extension Participant {
  static let blanks = Blanks<Within<Participant>>([
    .text("name") { $0.part.name },
    .text("relationship") { who in
      guard who.part.role != .pupil else { return nil }
      return who.part.relationship.map { who.reading.labels.phrase("relation", $0) }
        ?? who.reading.labels["role.\(who.part.role.rawValue)"]
    },
    .flag("you") { $0.reading.isYou($0.part.speaker) },
    .flag("pupil") { $0.part.role == .pupil },
    .flag("present") { $0.part.attendance == .present },
    .flag("part") { $0.part.attendance == .part },
    .flag("sent-views") { $0.part.attendance == .sentViews },
    .flag("apologies") { $0.part.attendance == .apologies },
  ])
}

extension Pupil {
  /// What a family's copy may name of the pupil.
  static let familyBlanks = Blanks<Pupil>([
    .text("name") { $0.calledName },
    .text("full-name") { $0.fullName },
    .text("year") { $0.year },
    .text("class") { $0.group },
  ])

  /// What the staff copy names besides.
  static let staffBlanks =
    familyBlanks
    + Blanks<Pupil>([
      .text("surname") { $0.surname },
      .text("forename") { $0.forename },
      .text("preferred-name") { $0.preferredName },
      .text("birth-date") { $0.dateOfBirth?.british },
      .text("sex") { $0.sex },
      .text("upn") { $0.upn },
      .text("admission-number") { $0.admissionNumber },
      .text("language") { $0.homeLanguage },
      .text("teacher") { $0.teacher },
      .many("family", FamilyMember.blanks) { $0.family },
    ])
}

extension FamilyMember {
  static let blanks = Blanks<FamilyMember>([
    .text("name") { $0.name },
    .text("relationship") { $0.relationship },
    .flag("responsible") { $0.parentalResponsibility == true },
    .flag("not-responsible") { $0.parentalResponsibility == false },
    .text("interpreter") { $0.interpreter },
    .text("contact") { $0.contact },
    .text("format") { $0.format },
  ])
}

extension AgreedRecord.SENFacts {
  static let blanks = Blanks<AgreedRecord.SENFacts>([
    .text("code") { $0.provision.rawValue },
    .text("name") { $0.provision.name },
    .text("start") { $0.start?.spoken },
    .flag("confirmed") { $0.confirmed },
    .texts("needs") { $0.needs.map { "\($0.rawValue): \($0.name)" } },
  ])
}

extension AgreedRecord.Decision {
  static let blanks = Blanks<Within<AgreedRecord.Decision>>([
    .one("line", Line.blanks) { $0.reading.line($0.part.statement) },
    .flag("support") { $0.part.provision == .support },
    .flag("no-change") { $0.part.provision == .none },
    .flag("plan") { $0.part.provision == .plan },
    .text("start") { $0.part.start?.spoken },
    .text("who") { $0.part.by },
  ])
}
