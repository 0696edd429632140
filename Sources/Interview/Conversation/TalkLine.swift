import Hearing
import Record

/// What a line that is not a command brings.
extension Talk {
  mutating func line(_ line: String) {
    if take(offer: draft.offer, with: line) { return }
    let open = self.open
    let trimmed = line.trimmed
    if trimmed.isEmpty {
      empty(line, open)
      return
    }
    var parsed = ParsedLine(line, people: people)
    if parsed.who == nil, let told = ear.quotedSpeaker(parsed.text, people) {
      (parsed.who, parsed.isTold) = (told, true)
    }
    if let near = parsed.nearTag, !parsed.text.isEmpty {
      nearTag(line, near, parsed, open)
      return
    }
    if ear.setsAside(parsed.text) {
      enter(
        .setAside(
          Aside(
            text: line, speaker: speaker(of: parsed, open), question: open?.ref, heard: true)))
      say(.kept, phrase(.setAside))
      askNext()
      return
    }
    if let tag = parsed.tag {
      guard !parsed.text.isEmpty || [.present, .copies].contains(tag) else {
        refuse(line, .nothingTyped)
        return
      }
      file(line, tagged(tag, parsed, open), open)
      return
    }
    guard let open else {
      refuse(line, .meetingClosed)
      return
    }
    if parsed.who == nil, let bare = BareAnswer(trimmed, phrases), !bare.answers(open) {
      refuse(line, .bareAnswer, ["text": trimmed])
      return
    }
    if let built = BuiltIn(rawValue: open.ref.id) {
      answer(line, parsed, built: built, open)
      return
    }
    answer(line, parsed, open)
  }

  // MARK: Who and what

  private func speaker(of parsed: ParsedLine, _ open: Open?) -> Speaker {
    parsed.who ?? open.map { people.speaker(answering: $0.question) } ?? teacher
  }

  private func tagged(_ tag: StatementKind, _ parsed: ParsedLine, _ open: Open?) -> Statement {
    var speaker = parsed.who ?? usual(tag, open)
    if tag == .action { speaker = usual(tag, open) }
    let (text, voice) = ear.quotation(parsed.text, by: parsed.who ?? speaker, people)
    let answers = open.map { $0.question.fills == .item(tag) } ?? false
    return Statement(
      kind: tag, text: text, speaker: speaker, voice: voice,
      owner: tag == .action ? parsed.who : nil, open: answers ? open : nil,
      about: open?.subject(in: draft), isOutOfTurn: true, number: parsed.number)
  }

  /// Who a tagged line comes from when nobody is named.
  private func usual(_ tag: StatementKind, _ open: Open?) -> Speaker {
    if let open, open.question.fills == .item(tag) {
      return people.speaker(answering: open.question)
    }
    return switch tag {
    case .topic, .concern, .aspiration: people.speaker(.parent)
    case .view: people.speaker(open?.question.to ?? .parent)
    default: teacher
    }
  }

  // MARK: Filing

  /// Files a statement and says what was kept; a refusal keeps the line and gives it back.
  mutating func file(_ line: String, _ statement: Statement, _ open: Open?) {
    let filed = filer.file(statement)
    let hadPlan = draft.makesPlan
    keep(line, statement.speaker, filed, settling: settles(statement, open), open)
    offerPlace(statement, filed, line)
    if !hadPlan, draft.makesPlan { goToDecision() }
    askNext()
  }

  /// Support was decided after all: the talk goes back to where needs and outcomes are asked for,
  /// before the steps that lead to them.
  private mutating func goToDecision() {
    guard let now = draft.stage.flatMap(script.stage),
      let stage = script.stages.first(where: { stage in
        stage.questions.contains { $0.fills == .item(.decision) }
      }), script.isBefore(stage, now)
    else { return }
    enterStage(stage)
  }

  /// The question a statement settles: the open one, when it is of the kind asked for.
  private func settles(_ statement: Statement, _ open: Open?) -> QuestionRef? {
    guard let open, !statement.isOutOfTurn, open.question.again == nil,
      case .item(statement.kind) = open.question.fills,
      suits(statement.owner, open.question)
    else { return nil }
    return open.ref
  }

  /// Whether a task named for somebody answers a question that was put to somebody.
  func suits(_ owner: Speaker?, _ question: Question) -> Bool {
    guard let owner else { return true }
    return owner.role == question.to || (owner.role.isSchool && question.to.isSchool)
  }

  /// Journals a line with what it came to, and says so; false when it was refused.
  @discardableResult
  mutating func keep(
    _ line: String, _ speaker: Speaker, _ filed: Filed, settling ref: QuestionRef?, _ open: Open?
  ) -> Bool {
    if let (refusal, values) = filed.refusal {
      refuse(line, refusal, values)
      return false
    }
    let said = enter(.said(Said(text: line, speaker: speaker, question: open?.ref)))
    var filings = filed.filings
    if let offer = filed.offer, filings.isEmpty {
      enter(
        .proposed(Proposal(of: said, offer: offer.kind, words: offer.words, filings: offer.filings))
      )
      say(.warning, offer.words)
      return false
    }
    if let ref, filed.leavesOpen == nil { filings.append(.settle(ref)) }
    let found = filed.asksNames ? ear.names(in: line, draft: draft, beside: filed) : []
    // What the line says of a name needs no asking: his brother Noah.
    filings += found.compactMap { name in
      Ear.explained(name, in: line).map { .name(name, $0) }
    }
    let names = found.filter { Ear.explained($0, in: line) == nil }
    enter(.understood(Understood(of: said, filings: filings, names: names.isEmpty ? nil : names)))
    if ref != nil, draft.turnedTo == ref { enter(.turned(nil)) }
    for echo in filed.echoes { say(.kept, echo) }
    for note in filed.notes { say(.note, note) }
    if let offer = filed.offer {
      enter(
        .proposed(Proposal(of: said, offer: offer.kind, words: offer.words, filings: offer.filings))
      )
      say(.note, offer.words)
    }
    return true
  }

  /// Offers another place for a line that plainly belongs there, or asks whether the words are
  /// their very words; never both moved and silent.
  mutating func offerPlace(_ statement: Statement, _ filed: Filed, _ line: String) {
    guard step.refusal == nil, draft.offer == nil, let id = filed.item,
      let item = draft.item(id), item.kind == statement.kind, let said = item.sources.first
    else { return }
    let isFamily = item.speaker.role == .parent || item.speaker.role == .pupil
    let asksVoice =
      item.voice == .noted && isFamily && Draft.mayBeQuoted(item.kind)
      && OwnWords.speaksAsI(Line(statement.text))
    let told =
      item.voice == .noted && item.speaker.role != .pupil && Draft.mayBeQuoted(item.kind)
      ? ear.toldWords(statement.text, of: draft.opening.pupil) : nil
    let elsewhere =
      statement.open == nil || told != nil
      ? nil
      : ear.belongs(statement.text, not: item.kind)
        .flatMap { Draft.mayBe($0, ratherThan: item.kind, by: item.speaker) ? $0 : nil }
    switch (elsewhere, asksVoice) {
    case (let kind?, _):
      let voice: Voice = asksVoice ? .quoted : item.voice
      let moved = Statement(
        kind: kind, text: item.text, speaker: item.speaker, voice: voice, open: nil,
        about: statement.open?.subject(in: draft) ?? statement.about)
      let refiled = filer.file(moved)
      guard refiled.refusal == nil else { return }
      propose(
        said, asksVoice ? "move-very-words" : "move",
        phrase(
          asksVoice ? .offerMoveVeryWords : .offerMove, ["kind": phrases.kind(kind)]),
        [.putAside(id, why: "moved to \(kind.rawValue)")] + refiled.filings)
    case (nil, _) where told != nil:
      let view = Statement(
        kind: .view, text: told ?? "", speaker: Speaker(.pupil), voice: .quoted, open: nil)
      propose(
        said, "move-very-words",
        phrase(.offerVeryWords, ["who": draft.opening.pupil.calledName]),
        [.putAside(id, why: "moved to view")] + filer.file(view).filings)
    case (nil, true):
      propose(
        said, "very-words", phrase(.offerVeryWords, ["who": filer.name(item.speaker)]),
        [.reword(id, text: item.text, voice: .quoted)])
    default: break
    }
  }

  private mutating func propose(
    _ said: Int, _ kind: String, _ words: String, _ filings: [Filing]
  ) {
    enter(.proposed(Proposal(of: said, offer: kind, words: words, filings: filings)))
    say(.note, words)
  }

  // MARK: Offers

  /// Yes, no, or a number to an offer that stands; anything else lets it lie.
  private mutating func take(offer: Proposal?, with line: String) -> Bool {
    guard let offer else { return false }
    // A question that is itself answered by yes or no leaves only the letter to the offer.
    if asksYesOrNo, line.trimmed.count > 1 { return false }
    var chosen: [Filing]?
    if offer.offer == Filer.whichDate {
      guard let number = Int(line.trimmed), number < 10 else { return false }
      let share = max(1, offer.filings.count / max(1, whichCount(offer)))
      let start = (number - 1) * share
      guard number >= 1, start < offer.filings.count else {
        refuse(line, .whichDate)
        return true
      }
      chosen = Array(offer.filings[start..<min(start + share, offer.filings.count)])
    } else if phrases.means(.wordsYes, line) {
      chosen = offer.filings
    } else if phrases.means(.wordsNo, line) {
      enter(.said(Said(text: line, speaker: teacher, question: open?.ref)))
      enter(.declined(of: offer.of))
      say(.kept, phrase(.declined))
      askNext(isResuming: true)
      return true
    }
    guard let filings = chosen else { return false }
    enter(.said(Said(text: line, speaker: teacher, question: open?.ref)))
    if offer.offer == "close-anyway" {
      close()
      return true
    }
    enter(.understood(Understood(of: offer.of, filings: filings)))
    if draft.turnedTo != nil { enter(.turned(nil)) }
    switch offer.offer {
    case "very-words": say(.kept, phrase(.confirmed))
    case "split": say(.kept, phrase(.split))
    case Filer.part:
      for case .set(let id, let field, let value) in filings {
        say(.kept, phrase(.changed, ["id": id.spoken]))
        for line in filer.slotLines([field: value]) { say(.kept, line) }
      }
    case Filer.whichDate, "outside-term":
      for case .set(_, _, .day(let day)) in filings {
        say(.kept, phrase(.dayLine, ["date": day.spoken]))
        break
      }
      for case .add(let item) in filings {
        if let day = item[.date]?.day { say(.kept, phrase(.dayLine, ["date": day.spoken])) }
      }
    default:
      for case .add(let item) in filings { say(.kept, filer.keptLine(item)) }
    }
    askNext()
    return true
  }

  private var asksYesOrNo: Bool {
    if case .field(_, let field) = open?.question.fills {
      return field == .consent || field == .delivered
    }
    return false
  }

  /// How many choices a which-date offer holds: the filings come in equal runs.
  private func whichCount(_ offer: Proposal) -> Int {
    max(
      1,
      offer.filings.count(where: {
        switch $0 {
        case .set(_, _, .day), .add: true
        default: false
        }
      }))
  }

  private mutating func nearTag(
    _ line: String, _ near: String, _ parsed: ParsedLine, _ open: Open?
  ) {
    // Kept as the answer it may well be; the tag is only offered.
    guard let kind = StatementKind(rawValue: near), let colon = line.firstIndex(of: ":") else {
      return
    }
    let rest = String(line[line.index(after: colon)...]).trimmed
    let speaker = usual(kind, open)
    let (text, voice) = ear.quotation(rest, by: speaker, people)
    let statement = Statement(
      kind: kind, text: text, speaker: speaker, voice: voice, about: open?.subject(in: draft))
    let filed = filer.file(statement)
    let said = enter(
      .said(
        Said(
          text: line, speaker: teacher, question: open?.ref,
          refused: Refusal.nearTag.rawValue)))
    step.refusal = .nearTag
    guard filed.refusal == nil else {
      say(.warning, phrases.refusal(.nearTag, standing.merging(["tag": near]) { $1 }))
      askNext(isResuming: true)
      return
    }
    enter(
      .proposed(
        Proposal(
          of: said, offer: "tag", words: phrase(.offerTag, ["tag": near]),
          filings: filed.filings)))
    say(.warning, phrase(.offerTag, ["tag": near]))
    askNext(isResuming: true)
  }
}

extension Draft {
  /// Whether a line filed as one kind may be offered the place of another.
  ///
  /// An answer that was asked for as a task, a need or help is only offered a place where it would
  /// plainly be missed.
  static func mayBe(
    _ other: StatementKind, ratherThan kind: StatementKind, by speaker: Speaker
  ) -> Bool {
    switch kind {
    case .view, .concern, .aspiration, .strength, .works, .hard, .note:
      [.aspiration, .concern, .strength].contains(other)
        || (!speaker.role.isFamily && [.need, .provision, .action].contains(other))
    case .need: [.aspiration, .strength].contains(other)
    case .outcome, .target: [.provision, .aspiration, .concern].contains(other)
    case .action: [.aspiration, .concern].contains(other)
    default: false
    }
  }

  /// Whether items of a kind may be printed as somebody's own words.
  static func mayBeQuoted(_ kind: StatementKind) -> Bool {
    [.topic, .view, .concern, .aspiration, .strength, .works, .hard].contains(kind)
  }
}
