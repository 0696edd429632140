import Hearing
import Record

/// Turns a statement into filings: the item itself and every slot its words fill.
struct Filer {
  let draft: Draft
  let script: Script
  let phrases: Phrases
  let ear: Ear
  let day: Day

  var people: People { People(draft: draft) }

  /// Files a statement as its kind asks for.
  func file(_ statement: Statement) -> Filed {
    if isNone(statement) { return nothing(of: statement.kind) }
    if [.target, .outcome, .action, .provision].contains(statement.kind),
      let other = misplaced(statement)
    {
      return other
    }
    switch statement.kind {
    case .present: return filePresent(statement)
    case .copies: return fileCopies(statement)
    case .reviewDate: return fileReviewDate(statement)
    case .lookback: return fileLookBack(statement)
    case .decision: return fileDecision(statement)
    case .target: return fileTarget(statement)
    case .need: return fileNeed(statement)
    case .outcome: return fileOutcome(statement)
    default:
      return file(statement, with: [])
    }
  }

  /// Files a statement whose parts are heard in its words; a date of two readings is asked.
  func file(_ statement: Statement, with more: [Filing]) -> Filed {
    let id = draft.nextID(statement.kind)
    let heard = parts(of: statement)
    var filed = kept(statement, id: id, fields: heard.fields, notes: heard.notes, more: more)
    if let (readings, phrase) = heard.ambiguous {
      filed.offer = which(readings, phrase) { [.set(id, .deadline, .day($0.end))] }.offer
    }
    return filed
  }

  /// An item kept, with its read-back and the offers it gives rise to.
  func kept(
    _ statement: Statement, id: ItemID, fields: [Field: Value], notes: [String] = [],
    more: [Filing] = []
  ) -> Filed {
    var fields = fields
    var filed = Filed(item: id)
    if statement.voice == .noted, ![.note, .decision].contains(statement.kind),
      !statement.speaker.role.isFamily
    {
      let line = Line(statement.text)
      let code = fields[.code]?.text
      let jargon = ear.jargon(in: line).filter { $0.term.uppercased() != code }
      if !jargon.isEmpty { fields[.jargon] = .list(jargon.map(\.term)) }
      filed.notes += jargon.map {
        phrases[.jargonNote, ["term": $0.term, "plain": $0.plain]]
      }
      let blame = ear.blame(in: line)
      if !blame.isEmpty { fields[.blame] = .list(blame.map(\.phrase)) }
      filed.notes += blame.map {
        phrases[.blameNote, ["term": $0.phrase, "plain": $0.better]]
      }
    }
    let item = Item(
      id: id, text: statement.text, speaker: statement.speaker, voice: statement.voice,
      fields: fields)
    filed.filings = [.add(item)] + more
    filed.echoes = [keptLine(item)] + slotLines(fields)
    filed.notes += notes
    return filed
  }

  /// Says what an item was kept as, of whom, and whether in their words.
  func keptLine(_ item: Item) -> String {
    phrases[
      item.voice == .quoted ? .keptQuoted : .kept,
      ["id": item.id.spoken, "who": name(item.speaker)]]
  }

  /// One line that reads back every slot filled; an item it leads to by its key, or in its words.
  func slotLines(_ fields: [Field: Value], inWords: Bool = false) -> [String] {
    let parts = Field.allCases.compactMap { field -> String? in
      guard let value = fields[field], let label = phrases.label(field) else { return nil }
      let words =
        switch value {
        case .day(let day): day.spoken
        case .item(let id): inWords ? served(id) : id.spoken
        case .flag: "yes"
        case .text(let owner) where field == .owner: ownerName(owner)
        case .text(let code) where field == .code:
          NeedType(rawValue: code).map { "\($0.name) (\(code))" } ?? code
        case .text(let code) where field == .provisionCode:
          SENProvision(rawValue: code).map { $0 == .none ? phrases.text(.noChange) : $0.name }
            ?? code
        default: value.words
        }
      return phrases[.fieldLine, ["label": label, "value": words]]
    }
    return parts.isEmpty ? [] : [parts.joined(separator: " · ")]
  }

  private func served(_ id: ItemID) -> String {
    draft.item(id).map { "“\($0.text.shortened(to: 60))”" } ?? id.spoken
  }

  private func ownerName(_ text: String) -> String {
    var item = Item(id: ItemID(.action, 1), text: "", speaker: Speaker(.teacher))
    item.fields[.owner] = .text(text)
    return name(item.owner)
  }

  /// A speaker as people say it.
  func name(_ speaker: Speaker) -> String {
    if let name = speaker.name { return name }
    switch speaker.role {
    case .pupil: return draft.opening.pupil.calledName
    case .parent: return phrases.text(.family)
    default: return speaker.role.rawValue
    }
  }

  private func isNone(_ statement: Statement) -> Bool {
    statement.voice == .noted
      && (phrases.means(.wordsNone, statement.text) || phrases.means(.wordsNo, statement.text))
      && ![.present, .reviewDate, .decision, .lookback].contains(statement.kind)
  }

  private func nothing(of kind: StatementKind) -> Filed {
    // Several people are asked for these, so nothing from one of them is not nothing at all.
    let isAskedOfMany = [.view, .works, .hard, .action].contains(kind)
    return Filed(
      filings: isAskedOfMany ? [] : [.nothing(kind)],
      echoes: [phrases[.keptNothing, ["kind": kind.rawValue]]])
  }

  /// What is heard in a statement beside its kind.
  struct Parts {
    var fields: [Field: Value] = [:]
    /// What should be said about them.
    var notes: [String] = []
    /// A date that could be more than one day.
    var ambiguous: (readings: [DateReading.Reading], phrase: String)?
  }

  /// The parts heard in a statement, by kind.
  func parts(of statement: Statement) -> Parts {
    var fields: [Field: Value] = [:]
    var notes: [String] = []
    var ambiguous: (readings: [DateReading.Reading], phrase: String)?
    let subject = statement.open?.subject(in: draft)
    func deadline(_ field: Field) {
      switch ear.deadline(in: statement.text) {
      case .day(let day, let phrase, let note):
        fields[field] = .day(day)
        if note != nil {
          notes.append(phrases[.dayMismatch, ["phrase": phrase, "date": day.spoken]])
        }
      case .several(let readings, let phrase): ambiguous = (readings, phrase)
      case .none: break
      }
    }
    switch statement.kind {
    case .outcome:
      fields = ear.outcome(statement.text)
      deadline(.deadline)
      if let need = link(to: .need, statement, field: .linkedNeed) {
        fields[.linkedNeed] = .item(need)
      }
    case .provision:
      fields = ear.provision(statement.text, day: day)
      fields.merge(provisionLink(statement.text, subject)) { old, _ in old }
    case .action:
      fields = ear.action(statement.text, people: people)
      deadline(.deadline)
      fields[.owner] = .text(owner(of: statement, heard: fields[.owner]?.text).description)
    case .agency, .report:
      if statement.kind == .report {
        fields = ear.report(statement.text)
      } else {
        deadline(.deadline)
      }
    case .view where statement.speaker.role == .pupil && draft.stage == Draft.prepareStage:
      break
    default: break
    }
    return Parts(fields: fields, notes: notes, ambiguous: ambiguous)
  }

  /// Whose task an action is: named in the tag, in the words, asked of, or the speaker.
  private func owner(of statement: Statement, heard: String?) -> Speaker {
    if let owner = statement.owner { return owner }
    if let heard {
      // Who says *I* of a task means themselves.
      if People.isSpeakerThemselves(heard), statement.speaker.role.isFamily {
        return statement.open?.question.to == .pupil ? Speaker(.pupil) : statement.speaker
      }
      return people.find(heard) ?? Speaker(.other, heard)
    }
    if let to = statement.open?.question.to, statement.open?.question.fills == .item(.action) {
      return to == .school ? Speaker(.teacher, draft.opening.ledBy) : people.speaker(to)
    }
    return statement.speaker
  }

  /// The item a new one serves: the one its words name, else the one asked or talked about, else
  /// the first that nothing serves yet, else the newest.
  func link(to kind: StatementKind, _ statement: Statement, field: Field) -> ItemID? {
    let named = ItemName.all(in: statement.text).first { $0.kind == kind && draft.item($0) != nil }
    if let named { return named }
    for subject in [statement.open?.subject(in: draft), statement.about].compactMap(\.self) {
      if subject.kind == kind { return subject.id }
      if statement.kind == .target, let served = subject.link(field) { return served }
    }
    let candidates = draft.items(kind)
    let served = Set(draft.items(statement.kind).compactMap { $0[field] })
    return (candidates.first { !served.contains(.item($0.id)) } ?? candidates.last)?.id
  }

  private func provisionLink(_ text: String, _ subject: Item?) -> [Field: Value] {
    if let subject {
      return subject.kind == .target
        ? [.linkedTarget: .item(subject.id)] : [.linkedOutcome: .item(subject.id)]
    }
    // The target that shares the most words with it, else the first outcome without help.
    let words = Set(contentWords(text))
    let best = draft.items(.target)
      .map { ($0, words.intersection(contentWords($0.text)).count) }
      .max { $0.1 < $1.1 }
    if let (target, shared) = best, shared >= 2 { return [.linkedTarget: .item(target.id)] }
    if let outcome = draft.items(.outcome).first(where: { outcome in
      !draft.items(.provision).contains { $0.isLinked(to: outcome, in: draft) }
    }) {
      return [.linkedOutcome: .item(outcome.id)]
    }
    return draft.items(.target).last.map { [.linkedTarget: .item($0.id)] } ?? [:]
  }
}

/// The words of a text that carry its content, lower case, four letters or more.
func contentWords(_ text: String) -> [String] {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }
    .filter { $0.count >= 4 }.map(String.init)
}
