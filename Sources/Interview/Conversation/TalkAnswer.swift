import Hearing
import Record

/// What an answer to the open question brings.
extension Talk {
  mutating func answer(_ line: String, _ parsed: ParsedLine, _ open: Open) {
    switch open.question.fills {
    case .item(let kind): answer(line, parsed, with: kind, open)
    case .field(let kind, let field): answer(line, parsed, field, of: kind, open)
    case .saidAloud: answerAloud(line, parsed, open)
    case .readBack: readBack(line, parsed, open)
    case .signOff: signOff(line, open)
    }
  }

  /// Something was only to be said aloud; whatever else is typed there is kept as a note.
  private mutating func answerAloud(_ line: String, _ parsed: ParsedLine, _ open: Open) {
    guard !phrases.means(.wordsYes, parsed.text) else {
      keep(
        line, speaker(parsed, open), Filed(echoes: [phrase(.keptSaid)]), settling: open.ref, open)
      askNext()
      return
    }
    let (text, voice) = ear.quotation(parsed.text, by: speaker(parsed, open), people)
    if let who = parsed.who, who.role.isFamily {
      file(line, Statement(kind: .view, text: text, speaker: who, voice: voice, open: nil), open)
      return
    }
    let statement = Statement(
      kind: .note, text: text, speaker: speaker(parsed, open), voice: voice, open: open)
    let filed = filer.file(statement)
    if keep(line, statement.speaker, filed, settling: open.ref, open) {
      offerPlace(statement, filed, line)
    }
    askNext()
  }

  private func speaker(_ parsed: ParsedLine, _ open: Open) -> Speaker {
    parsed.who ?? people.speaker(answering: open.question)
  }

  private mutating func answer(
    _ line: String, _ parsed: ParsedLine, with kind: StatementKind, _ open: Open
  ) {
    if open.question.again != nil,
      phrases.means(.wordsNone, parsed.text) || phrases.means(.wordsNo, parsed.text)
    {
      endList(line, open)
      return
    }
    let speaker = speaker(parsed, open)
    let (text, voice) = ear.quotation(parsed.text, by: speaker, people)
    // Asked again with /back: the words are changed, nothing is added.
    if draft.turnedTo == open.ref, let old = answered(open.ref), old.kind == kind,
      Talk.isReworded(kind)
    {
      change(old, to: parsed.text, line, open)
      return
    }
    var statement = Statement(kind: kind, text: text, speaker: speaker, voice: voice, open: open)
    if kind == .action, parsed.who != nil { statement.owner = parsed.who }
    // Whoever was asked tells what the pupil said: that is the pupil's view, and no answer yet.
    if parsed.isTold, speaker.role == .pupil, open.question.to != .pupil, kind != .action {
      statement.kind = [.aspiration, .strength, .works, .hard].contains(kind) ? kind : .view
      statement.open = nil
      statement.isOutOfTurn = true
      file(line, statement, open)
      return
    }
    let filed = filer.file(statement)
    let settles = open.question.again == nil && suits(statement.owner, open.question)
    guard keep(line, speaker, filed, settling: settles ? open.ref : nil, open)
    else {
      if step.refusal == nil { askNext(isResuming: true) }
      return
    }
    offerPlace(statement, filed, line)
    askNext()
  }

  /// Kinds whose earlier answer is reworded when its question is put again.
  static func isReworded(_ kind: StatementKind) -> Bool {
    ![.present, .copies, .reviewDate, .decision, .lookback].contains(kind)
  }

  private mutating func answer(
    _ line: String, _ parsed: ParsedLine, _ field: Field, of kind: StatementKind, _ open: Open
  ) {
    // A person named before the colon is part of an answer about who or how.
    let typed = parsed.who == nil ? parsed.text : line.trimmed
    let speaker = speaker(parsed, open)
    guard let item = open.subject(in: draft) ?? draft.items(kind).last else {
      answerWithoutItem(line, typed, field, of: kind, open)
      return
    }
    let (text, voice) = ear.quotation(typed, by: speaker, people)
    var filed = filer.answer(text, to: field, of: item, kind: kind, voice: voice)
    // An answer that cannot be one here, and plainly is something else, is offered its place.
    if filed.refusal != nil, let elsewhere = ear.belongs(text, not: kind) {
      let moved = Statement(kind: elsewhere, text: text, speaker: speaker, voice: voice)
      let refiled = filer.file(moved)
      if refiled.refusal == nil {
        filed = Filed()
        filed.offer = (
          "move", phrase(.offerMove, ["kind": phrases.kind(elsewhere)]), refiled.filings
        )
      }
    }
    if !keep(line, speaker, filed, settling: open.ref, open), step.refusal != nil { return }
    if let why = filed.leavesOpen { step.refusal = why }
    askNext(isResuming: draft.offer != nil)
  }

  /// A part of the plan that has no line yet, as the school's route before a review date.
  private mutating func answerWithoutItem(
    _ line: String, _ text: String, _ field: Field, of kind: StatementKind, _ open: Open
  ) {
    let item = Item(
      id: draft.nextID(kind), text: "", speaker: people.speaker(answering: open.question),
      fields: [field: .text(text)])
    let filed = Filed(filings: [.add(item)], echoes: filer.slotLines(item.fields), item: item.id)
    keep(line, item.speaker, filed, settling: open.ref, open)
    askNext()
  }

  // MARK: Enter alone

  mutating func empty(_ line: String, _ open: Open?) {
    guard let open else {
      refuse(line, .nothingTyped)
      return
    }
    if let built = BuiltIn(rawValue: open.ref.id) {
      switch built {
      case .change, .difference, .shorthand: keepAsIs(line, open)
      case .names: refuse(line, .whichName, ["list": draft.unexplained.joined(separator: ", ")])
      case .passedOn: refuse(line, .nothingTyped)
      }
      return
    }
    if draft.turnedTo == open.ref {
      keepAsIs(line, open)
      return
    }
    switch open.question.fills {
    case .saidAloud:
      keep(line, teacher, Filed(), settling: open.ref, open)
      askNext()
    case .readBack: readBack(line, ParsedLine(line, people: people), open)
    case .signOff: signOff(line, open)
    case .item(.present), .item(.copies):
      let statement = Statement(
        kind: kind(open), text: "", speaker: teacher, voice: .noted, open: open)
      file(line, statement, open)
    case .item where open.question.again != nil && hasOne(open): endList(line, open)
    default: refuse(line, .nothingTyped)
    }
  }

  private func kind(_ open: Open) -> StatementKind {
    if case .item(let kind) = open.question.fills { kind } else { .note }
  }

  /// An answer that stays as it is: the talk goes one question forward.
  private mutating func keepAsIs(_ line: String, _ open: Open) {
    enter(.said(Said(text: line, speaker: teacher, question: open.ref)))
    let isShorthand = open.ref.id == BuiltIn.shorthand.rawValue
    enter(.turned(isShorthand ? shorthandQuestion(following: open) : following(open.ref)))
    say(.kept, phrase(.unchanged))
    askNext(isResuming: true)
  }

  /// The question put after this one, when it was answered already; nil at the end of the path.
  private func following(_ ref: QuestionRef) -> QuestionRef? {
    guard let index = draft.path.firstIndex(of: ref) else { return nil }
    return draft.path[(index + 1)...].first { next in
      guard BuiltIn(rawValue: next.id) == nil, let question = script.question(next.id) else {
        return false
      }
      return !script.isOpen(question, next, draft, parkedToo: true)
        && Talk.isRevisited(question)
    }
  }

  /// Whether a question is worth going back to: one that holds an answer.
  static func isRevisited(_ question: Question) -> Bool {
    switch question.fills {
    case .item, .field: true
    case .saidAloud, .readBack, .signOff: false
    }
  }

  private mutating func endList(_ line: String, _ open: Open) {
    let filings: [Filing] =
      hasOne(open) ? [.settle(open.ref)] : [.nothing(kind(open)), .settle(open.ref)]
    let said = enter(.said(Said(text: line, speaker: teacher, question: open.ref)))
    enter(.understood(Understood(of: said, filings: filings)))
    askNext()
  }

  // MARK: Built-in questions

  mutating func answer(_ line: String, _ parsed: ParsedLine, built: BuiltIn, _ open: Open) {
    switch built {
    case .change, .shorthand:
      guard let item = open.subject(in: draft) else {
        refuse(line, .noSuchItem, ["item": open.ref.subject ?? ""])
        return
      }
      change(item, to: line.trimmed, line, open)
    case .difference: difference(line, parsed, open)
    case .names: explain(line, open)
    case .passedOn: refuse(line, .notWhileClosing)
    }
  }

  /// New words for an item: its parts are heard anew, what was asked for separately stays.
  mutating func change(_ item: Item, to typed: String, _ line: String, _ open: Open?) {
    let (text, voice) = ear.quotation(typed, by: item.speaker, people)
    var filed = Filed(item: item.id)
    let isSame = text == item.text && voice == item.voice
    if !isSame {
      filed.filings = [.reword(item.id, text: text, voice: voice)]
      let statement = Statement(
        kind: item.kind, text: text, speaker: item.speaker, voice: voice, open: nil)
      filed.filings += rehear(item, statement)
    }
    filed.echoes = [phrase(isSame ? .unchanged : .changed, ["id": item.id.spoken])]
    keep(line, item.speaker, filed, settling: nil, open)
    if draft.turnedTo != nil { enter(.turned(shorthandQuestion(following: open))) }
    askNext()
  }

  /// The parts that the new words name; parts they no longer name are kept.
  private func rehear(_ item: Item, _ statement: Statement) -> [Filing] {
    let fields: [Field: Value]
    switch item.kind {
    case .target: fields = filer.targetFields(ear.target(statement.text))
    case .reviewDate, .copies, .present, .decision: return []
    case .lookback: fields = ear.lookBack(statement.text)
    case .need:
      fields = ear.needCode(statement.text).map { [.code: .text($0.rawValue)] } ?? [:]
    default: fields = filer.parts(of: statement).fields.filter { $0.key != .owner }
    }
    var filings = fields.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { Filing.set(item.id, $0.key, $0.value) }
    if item.kind == .target {
      // A letter that rested on the old words alone must be met again by the new ones.
      for field in [Field.specific, .measurable] where fields[field] == nil {
        if item[field] == .flag(true), item[.detail] == nil || field == .measurable {
          filings.append(.clear(item.id, field))
        }
      }
    }
    let line = Line(statement.text)
    for (field, found) in [
      (Field.jargon, ear.jargon(in: line).map(\.term)),
      (.blame, ear.blame(in: line).map(\.phrase)),
    ] {
      if statement.voice == .noted, !item.speaker.role.isFamily, !found.isEmpty {
        filings.append(.set(item.id, field, .list(found)))
      } else if item[field] != nil {
        filings.append(.clear(item.id, field))
      }
    }
    return filings
  }

  /// `c a` or `Tyler child, Miss Okoro adult`: who the names belong to, in order.
  private mutating func explain(_ line: String, _ open: Open) {
    let waiting = draft.unexplained
    guard let meanings = NameAnswer.read(line, for: waiting) else {
      refuse(line, .whichName, ["list": waiting.joined(separator: ", ")])
      return
    }
    let said = enter(.said(Said(text: line, speaker: teacher, question: open.ref)))
    enter(
      .understood(
        Understood(of: said, filings: zip(waiting, meanings).map { .name($0, $1) })))
    for (name, meaning) in zip(waiting, meanings) {
      say(.kept, phrase(.keptName, ["name": name, "kind": meaning.rawValue]))
      if meaning == .child { note(.otherChild, ["name": name]) }
    }
    askNext()
  }
}

/// An answer to the question who some names are.
enum NameAnswer {
  static func read(_ line: String, for names: [String]) -> [NameKind]? {
    let words = line.lowercased().split { !$0.isLetter }.map { String($0) }
    let nameWords = Set(names.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
    let meanings = words.filter { !nameWords.contains($0) || kind($0) != nil }.compactMap(kind)
    if meanings.count == names.count { return meanings }
    if meanings.count == 1, names.count > 1, words.contains("all") {
      return Array(repeating: meanings[0], count: names.count)
    }
    return nil
  }

  static func kind(_ word: String) -> NameKind? {
    switch word {
    case "c", "child", "pupil", "friend": .child
    case "s", "sibling", "brother", "sister": .sibling
    case "a", "adult", "grown": .adult
    case "n", "no", "not", "nobody", "none": .notAPerson
    default: nil
    }
  }
}
