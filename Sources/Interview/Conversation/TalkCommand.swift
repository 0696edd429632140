import Hearing
import Record

/// What a command brings.
extension Talk {
  mutating func command(_ line: String) {
    let words = line.trimmed.dropFirst()
    let name = words.prefix { !$0.isWhitespace }.lowercased()
    let rest = String(words.dropFirst(name.count)).trimmed
    guard let command = Command(rawValue: name) else {
      let near = Nearest.to(name, among: Command.allCases.map(\.rawValue))
      let offered = near.map { "/\($0)" } ?? "/help"
      refuse(line, .unknownCommand, ["command": "/\(name)", "near": offered])
      return
    }
    switch command {
    case .back: back(line)
    case .change: change(line, rest)
    case .undo: undo(line)
    case .skip: skip(line, rest)
    case .park: park(line)
    case .go: go(line, rest)
    case .aside: aside(line, rest)
    case .pause:
      let offer = draft.offer
      heard(line)
      if let offer { enter(.proposed(offer)) }
      enter(.paused(why: "pause"))
      say(.note, phrase(.paused))
      step.effect = .paused
    case .close: closeCommand(line)
    case .why, .repeat, .show, .missing, .time, .who, .help: tell(command, line)
    }
  }

  /// The command that was typed behind the words which stood in the line buffer.
  ///
  /// Those words were not typed, and a command among them was meant as one.
  func command(after line: String) -> String? {
    guard let ready = prompt?.prefill, !ready.isEmpty, line.hasPrefix(ready) else { return nil }
    let typed = String(line.dropFirst(ready.count)).trimmed
    let name = typed.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    return typed.hasPrefix("/") && Command(rawValue: name) != nil ? typed : nil
  }

  @discardableResult
  private mutating func heard(_ line: String) -> Int {
    enter(.said(Said(text: line, speaker: teacher, question: open?.ref)))
  }

  // MARK: Moving

  private mutating func back(_ line: String) {
    let path = draft.path.filter { ref in
      script.question(ref.id).map(Talk.isRevisited) ?? false
    }
    let now = open?.ref
    let index = now.flatMap { path.firstIndex(of: $0) } ?? path.count
    guard index > 0 else {
      refuse(line, .nothingBefore)
      return
    }
    heard(line)
    enter(.turned(path[index - 1]))
    askNext(isResuming: true)
  }

  private mutating func go(_ line: String, _ name: String) {
    let wanted = name.lowercased()
    guard
      let stage = script.stages.first(where: {
        $0.id == wanted || $0.title.lowercased() == wanted
      }) ?? script.stages.first(where: { !wanted.isEmpty && $0.id.hasPrefix(wanted) })
    else {
      let list = script.stages.map(\.id).joined(separator: ", ")
      refuse(line, .noSuchStage, ["stage": name, "list": list])
      return
    }
    heard(line)
    if draft.turnedTo != nil { enter(.turned(nil)) }
    enterStage(stage)
    askNext(isResuming: true)
  }

  private mutating func change(_ line: String, _ name: String) {
    let parts = name.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    if parts.first?.lowercased() == BuiltIn.shorthand.rawValue {
      changeShorthand(line)
      return
    }
    guard let wanted = parts.first, let id = ItemName.find(wanted, in: draft) else {
      refuse(line, .noSuchItem, ["item": name])
      return
    }
    if let aside = draft.putAside[id] {
      heard(line)
      if aside.withdrawn.isEmpty {
        let said = step.entries.last?.number ?? 0
        enter(.understood(Understood(of: said, filings: [.bringBack(id)])))
      } else {
        enter(.restored(entries: aside.withdrawn))
      }
      say(.kept, phrase(.broughtBack, ["id": id.spoken]))
    } else if draft.item(id) == nil {
      refuse(line, .noSuchItem, ["item": id.spoken])
      return
    } else if parts.count > 1, let item = draft.item(id) {
      change(item, to: parts[1], line, open)
      return
    } else {
      heard(line)
    }
    enter(.turned(QuestionRef(BuiltIn.change.rawValue, about: id.description)))
    askNext()
  }

  // MARK: Taking back and passing over

  private mutating func undo(_ line: String) {
    if let released = lastAside {
      release(released, line)
      return
    }
    guard let last = draft.undoable.last else {
      refuse(line, .nothingToUndo)
      return
    }
    // Everything the same line brought is taken back together.
    let entries = meeting.journal.entries
    let start = entries[..<(last - 1)].last { entry in
      if case .said = entry.event { true } else { false }
    }?.number
    let together = draft.undoable.filter { $0 >= (start ?? last) && $0 <= last }
    heard(line)
    enter(.withdrawn(entries: together))
    if draft.turnedTo != nil { enter(.turned(nil)) }
    say(.kept, phrase(.undone, ["text": start.flatMap(typed(at:)) ?? ""]))
    if let start { goBack(to: start) }
    askNext(isResuming: true)
  }

  /// Goes back to the part of the meeting whose question a line taken back had answered.
  private mutating func goBack(to start: Int) {
    guard case .said(let said) = meeting.journal.entries[start - 1].event,
      let asked = said.question.flatMap({ script.open($0, draft) }),
      BuiltIn(rawValue: asked.ref.id) == nil, let stage = draft.stage.flatMap(script.stage),
      script.isBefore(asked.stage, stage),
      script.isOpen(asked.question, asked.ref, draft, parkedToo: false)
    else { return }
    enterStage(asked.stage)
  }

  private func typed(at number: Int) -> String? {
    if case .said(let said) = meeting.journal.entries[number - 1].event { return said.text }
    return nil
  }

  /// The line the program set apart last, when nothing was typed since.
  private var lastAside: (Int, Aside)? {
    for entry in meeting.journal.entries.reversed() {
      switch entry.event {
      case .setAside(let aside):
        return draft.asides[entry.number] != nil ? (entry.number, aside) : nil
      case .said: return nil
      default: continue
      }
    }
    return nil
  }

  /// A line set apart that belongs in the record after all: filed as it would have been.
  private mutating func release(_ released: (Int, Aside), _ line: String) {
    heard(line)
    enter(.released(of: released.0))
    if let source = released.1.of {
      bringBack(source, setAsideAt: released.0)
      return
    }
    let parsed = ParsedLine(released.1.text, people: people)
    let (text, voice) = ear.quotation(parsed.text, by: released.1.speaker, people)
    let open = self.open
    var kind = parsed.tag ?? .note
    if parsed.tag == nil, case .item(let asked) = open?.question.fills { kind = asked }
    let statement = Statement(
      kind: kind, text: text, speaker: released.1.speaker, voice: voice, open: open)
    let filed = filer.file(statement)
    keep(released.1.text, statement.speaker, filed, settling: nil, open)
    askNext(isResuming: true)
  }

  /// What a line had brought before it was set aside stands again.
  private mutating func bringBack(_ source: Int, setAsideAt number: Int) {
    if case .withdrawn(let entries) = meeting.journal.entries[number - 2].event {
      enter(.restored(entries: entries))
    }
    for item in draft.items where item.sources.contains(source) {
      say(.kept, phrase(.broughtBack, ["id": item.id.spoken]))
    }
    askNext(isResuming: true)
  }

  private mutating func skip(_ line: String, _ why: String) {
    guard let open, BuiltIn(rawValue: open.ref.id) == nil else {
      let said = heard(line)
      if open?.ref.id == BuiltIn.names.rawValue {
        // Until somebody says who they are, no copy names them.
        let filings = draft.unexplained.map { Filing.name($0, .child) }
        enter(.understood(Understood(of: said, filings: filings)))
        note(.otherChild, ["name": meeting.draft.unexplained.joined(separator: ", ")])
      } else {
        enter(.turned(nil))
      }
      askNext(isResuming: true)
      return
    }
    guard open.question.fills != .signOff else {
      refuse(line, .notWhileClosing)
      return
    }
    let said = heard(line)
    enter(.skipped(open.ref, why: why.isEmpty ? nil : why))
    if case .field(_, let field) = open.question.fills, let item = open.subject(in: draft),
      !why.isEmpty, Talk.letters.contains(field)
    {
      let letter: Field = field == .criterion ? .measurable : field
      enter(
        .understood(
          Understood(of: said, filings: [.set(item.id, letter, .waived(why))])))
      say(.kept, phrase(.waived, ["why": why]))
    } else {
      say(.kept, phrase(.skipped))
    }
    askNext()
  }

  /// The parts of an item that may be waived with a reason.
  static let letters: Set<Field> = [
    .specific, .measurable, .criterion, .deadline, .baseline, .judge, .realistic, .frequency,
    .soThat,
  ]

  private mutating func park(_ line: String) {
    guard let open, BuiltIn(rawValue: open.ref.id) == nil, !open.stage.isClose else {
      refuse(line, .notWhileClosing)
      return
    }
    heard(line)
    enter(.parked(open.ref))
    say(.kept, phrase(.parked))
    askNext()
  }

  /// `/aside words` keeps these words apart; alone it keeps the last line apart.
  private mutating func aside(_ line: String, _ words: String) {
    // The command is kept as typed; the words after it are not, but with the line kept apart.
    heard("/aside")
    if !words.isEmpty {
      enter(
        .setAside(Aside(text: words, speaker: teacher, question: open?.ref, heard: false)))
    } else if let last = lastSaid {
      let filed = draft.undoable.filter { number in
        if case .understood(let understood) = meeting.journal.entries[number - 1].event {
          return understood.of == last.0
        }
        return false
      }
      if !filed.isEmpty { enter(.withdrawn(entries: filed)) }
      enter(
        .setAside(
          Aside(
            text: last.1.text, speaker: last.1.speaker, question: last.1.question, heard: false,
            of: last.0)))
    } else {
      refuse(line, .nothingToUndo)
      return
    }
    say(.kept, phrase(.setAside))
    askNext(isResuming: true)
  }

  private var lastSaid: (Int, Said)? {
    for entry in meeting.journal.entries.reversed() {
      if case .said(let said) = entry.event, !said.text.trimmed.hasPrefix("/"),
        !said.text.trimmed.isEmpty, !draft.hidden.contains(entry.number)
      {
        return (entry.number, said)
      }
    }
    return nil
  }

  private mutating func closeCommand(_ line: String) {
    let inClose = draft.stage.flatMap(script.stage)?.isClose ?? false
    guard let closing = script.stages.first(where: \.isClose) else { return }
    let said = heard(line)
    if draft.turnedTo != nil { enter(.turned(nil)) }
    guard inClose else {
      enterStage(closing)
      askNext(isResuming: true)
      return
    }
    let gaps = draft.gaps()
    if gaps.isEmpty {
      close()
      return
    }
    step.says += gapLines(gaps, heading: .gapsLeft)
    let words = phrase(.offerCloseAnyway, ["count": String(gaps.count)])
    enter(.proposed(Proposal(of: said, offer: "close-anyway", words: words, filings: [])))
    say(.warning, words)
    step.prompt = prompt
  }

  // MARK: Telling

  private mutating func tell(_ command: Command, _ line: String) {
    let offer = draft.offer
    heard(line)
    switch command {
    case .why: why()
    case .show: show()
    case .missing: step.says += gapLines(draft.gaps(), heading: .gapsLeft)
    case .time: time()
    case .who: who()
    case .help: say(.note, phrase(.help))
    default: break
    }
    offerAgain(offer)
    askNext(isResuming: command == .repeat)
  }

  private mutating func why() {
    guard let question = open?.question, !question.why.isEmpty else { return }
    note(.because, ["why": render(question.why)])
    if let code = question.code { note(.becauseCode, ["code": code]) }
  }

  private mutating func show() {
    let items = draft.items.filter { $0.kind != .copies }
    guard !items.isEmpty else {
      note(.nothingYet)
      return
    }
    let filer = filer
    for kind in StatementKind.tags {
      for item in items where item.kind == kind {
        let voice = item.voice == .quoted ? "“\(item.text)”" : item.text
        let slots = partLines(of: item)
        say(.line, "\(item.id.spoken) · \(filer.name(item.speaker)): \(voice)")
        for slot in slots { say(.hint, slot) }
      }
    }
    let aside = draft.canComeBack.map(\.spoken)
    if let last = aside.last {
      note(.showAside, ["list": aside.joined(separator: ", "), "id": last])
    }
  }

  private mutating func time() {
    let clock = StageClock(meeting.journal.entries, now: now)
    for stage in script.stages where stage.id != Draft.prepareStage {
      say(
        .line,
        phrase(
          .timeLine,
          [
            "stage": stage.title, "used": String((clock.seconds[stage.id] ?? 0) / 60),
            "plan": String(stage.share * draft.opening.minutes / 100),
          ]))
    }
    let used = clock.total / 60
    note(
      .stageOver,
      ["used": String(used), "left": String(max(0, draft.opening.minutes - used))])
    let shares = Balance(draft)
    note(
      .balance,
      [
        "pupilShare": String(shares.pupil), "parentShare": String(shares.parent),
        "schoolShare": String(shares.school),
      ])
  }

  private mutating func who() {
    for person in filer.expected {
      let words = draft.items.filter { $0.speaker.name == person.name }.count
      say(
        .line,
        phrase(
          .whoLine,
          [
            "name": person.name, "role": person.relationship ?? person.role.rawValue,
            "attendance": person.attendance.rawValue, "count": String(words),
          ]))
    }
  }
}
