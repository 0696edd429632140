import Record

/// An item that was not agreed: what the plan says, and what each person who differs says.
struct Disagreement: Sendable {
  let line: Line
  let kind: String
  let agreed: [String]
  let views: [Line]

  static let blanks = Blanks<Disagreement>([
    .one("line", Line.blanks) { $0.line },
    .text("kind") { $0.kind },
    .text("agreed-by") { $0.agreed.joined(separator: ", ") },
    .many("views", Line.blanks) { $0.views },
  ])
}

extension Reading {
  /// Everything that was not agreed.
  var disagreements: [Disagreement] {
    record.statements.compactMap { statement in
      guard let state = statement.readBack, state.result == .notAgreed else { return nil }
      let views = state.differences.map { difference in
        Line(
          id: statement.id, text: difference.words, speaker: difference.by,
          isQuoted: difference.voice == .quoted, readBack: nil, name: name(of: difference.by),
          isYou: isYou(difference.by),
          language: WritingScript.language(of: difference.words, home: record.homeLanguage))
      }
      return Disagreement(
        line: line(statement), kind: labels["kind.\(statement.kind.rawValue)"],
        agreed: state.by.map { name(of: $0) }.filter { name in
          !views.contains { $0.name == name }
        }, views: views)
    }
  }

  /// Who agreed at the end, each with the items on which their difference stands.
  var signedBy: String {
    let differences = record.statements.flatMap { statement in
      (statement.readBack?.differences ?? []).map { (name(of: $0.by), statement.id.spoken) }
    }
    return record.close.signedBy.map { speaker in
      let name = name(of: speaker)
      let items = differences.filter { $0.0 == name }.map(\.1)
      return items.isEmpty
        ? name : "\(name) (\(labels["signed.not"]) \(items.joined(separator: ", ")))"
    }.joined(separator: ", ")
  }

  /// The actions, parents' first, then the pupil's, then the school's, then other people's.
  var actionsByOwner: [AgreedRecord.Action] {
    func rank(_ action: AgreedRecord.Action) -> Int {
      switch action.owner.role {
      case .parent: isYou(action.owner) ? 0 : 1
      case .pupil: 2
      case let role: role.isSchool ? 3 : 4
      }
    }
    return record.actions.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}

extension AgreedRecord.Copy {
  static let blanks = Blanks<Within<AgreedRecord.Copy>>([
    .text("to") { $0.reading.labels.phrase("copy", $0.part.recipient) },
    .flag("you") { copy in
      copy.reading.recipient?.alsoKnownAs.contains(Recipient.plain(copy.part.recipient)) ?? false
    },
    .text("format") { $0.part.format },
  ])

  /// For staff: what was left out of this copy, and why.
  static let staffBlanks =
    blanks
    + Blanks<Within<AgreedRecord.Copy>>([
      .many("withheld", Left.blanks) { $0.part.withheld.map(Left.init) }
    ])

  private struct Left: Sendable {
    let withheld: AgreedRecord.Withheld

    init(_ withheld: AgreedRecord.Withheld) { self.withheld = withheld }

    static let blanks = Blanks<Left>([
      .text("item") { $0.withheld.item.spoken },
      .text("reason") { $0.withheld.reason },
    ])
  }
}

extension Reading {
  /// What every paper made from a record may name.
  static let familyBlanks =
    commonBlanks
    + Blanks<Reading>([
      .text("recipient") { $0.recipient?.name },
      .one("pupil", Pupil.familyBlanks) { $0.record.pupil },
      .many("short-words", ShortWord.blanks) { $0.shortWords },
      .many("copies", AgreedRecord.Copy.blanks) { $0.each($0.record.close.copies) },
    ])

  /// What the staff copy may name.
  static let staffBlanks =
    commonBlanks
    + Blanks<Reading>([
      .text("record") { $0.record.id },
      .one("pupil", Pupil.staffBlanks) { $0.record.pupil },
      .one("sen", AgreedRecord.SENFacts.blanks) { $0.record.sen },
      .many("copies", AgreedRecord.Copy.staffBlanks) { $0.each($0.record.close.copies) },
      .many("notes", Line.blanks) { $0.lines($0.record.notes) },
      .many("gaps", Gap.blanks) { $0.each($0.record.gaps) },
      .many("given", Afterwards.Given.blanks) { $0.record.close.given },
      .many("filed", Afterwards.Filed.blanks) { $0.record.close.filed },
    ])

  private static let commonBlanks = Blanks<Reading>([
    .flag("large-print") { $0.largePrint },
    .one("meeting", AgreedRecord.MeetingFacts.blanks) { $0.within($0.record.meeting) },
    .many("topics", Line.blanks) { $0.lines($0.record.meeting.topics) },
    .many("summaries", Line.blanks) { $0.lines($0.record.views.summaries) },
    .one("child", Voiced.blanks) { reading in
      let lines = reading.voices.pupil
      return lines.isEmpty ? nil : Voiced(name: reading.record.pupil.calledName, lines: lines)
    },
    .text("gathered") { $0.record.views.gathered },
    .one("you", Voiced.blanks) { reading in
      let lines = reading.voices.you
      return lines.isEmpty ? nil : Voiced(name: reading.recipient?.name ?? "", lines: lines)
    },
    .many("others", Voiced.blanks) { $0.voices.others },
    .many("strengths", Line.blanks) { $0.lines($0.record.views.strengths) },
    .many("works", Line.blanks) { $0.lines($0.record.views.works) },
    .many("hard", Line.blanks) { $0.lines($0.record.views.hard) },
    .many("triggers", Line.blanks) { $0.lines($0.record.views.triggers) },
    .many("tried", Line.blanks) { $0.lines($0.record.views.tried) },
    .many("look-back", AgreedRecord.LookBack.blanks) { $0.each($0.record.lookBack) },
    .many("reports", AgreedRecord.Report.blanks) { $0.each($0.record.reports) },
    .many("needs", AgreedRecord.Need.blanks) { $0.each($0.record.needs) },
    .many("outcomes", AgreedRecord.Outcome.blanks) { $0.each($0.record.outcomes) },
    .many("targets", AgreedRecord.Target.blanks) { reading in
      reading.each(reading.record.targets.enumerated().map { ($0 + 1, $1) })
    },
    .many("provision", AgreedRecord.Provision.blanks) { $0.each($0.record.provision) },
    .many("actions", AgreedRecord.Action.blanks) { $0.each($0.actionsByOwner) },
    .many("agencies", AgreedRecord.Agency.blanks) { $0.each($0.record.agencies) },
    .one("decision", AgreedRecord.Decision.blanks) { reading in
      reading.record.decision.map { reading.within($0) }
    },
    .many("differences", Disagreement.blanks) { $0.disagreements },
    .text("route") { $0.record.close.route },
    .text("review-date") { $0.record.close.reviewDate?.spoken },
    .text("checkpoint") { $0.record.checkpoint?.description },
    .text("signed-by") { $0.signedBy },
  ])
}

extension Gap {
  static let blanks = Blanks<Within<Gap>>([
    .text("code") { $0.part.code.rawValue },
    .text("words") { $0.reading.labels["gap.\($0.part.code.rawValue)"] },
    .text("item") { $0.part.item?.description },
    .text("because") { $0.part.because },
  ])
}

extension Afterwards.Given {
  static let blanks = Blanks<Afterwards.Given>([
    .text("to") { $0.to }, .text("format") { $0.format }, .text("how") { $0.how },
    .text("day") { $0.day.spoken },
  ])
}

extension Afterwards.Filed {
  static let blanks = Blanks<Afterwards.Filed>([
    .text("place") { $0.place }, .text("by") { $0.by }, .text("day") { $0.day.spoken },
  ])
}
