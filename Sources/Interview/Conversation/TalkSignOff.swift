import Record

/// The end of the meeting: who agrees, and the close.
extension Talk {
  /// Takes the answer who agrees.
  ///
  /// Enter and yes put down those named under the question, names those named. Gaps are only told,
  /// never forced.
  mutating func signOff(_ line: String, _ open: Open) {
    let text = line.trimmed
    switch Agreement.read(text, people: people, phrases: phrases) {
    case .by(let agreeing):
      enter(.said(Said(text: line, speaker: teacher, question: open.ref)))
      agree(agreeing)
      close(by: agreeing)
    case .notHere(let name):
      enter(.said(Said(text: line, speaker: teacher, question: open.ref)))
      note(.signOffNotHere, ["name": name])
      askNext(isResuming: true)
    case nil where phrases.means(.wordsNo, text):
      enter(.said(Said(text: line, speaker: teacher, question: open.ref)))
      say(.note, phrase(.stagesList, ["list": script.stages.map(\.id).joined(separator: ", ")]))
      askNext(isResuming: true)
    case nil:
      // Anything else is one more thing somebody wants in the record.
      file(
        line,
        Statement(kind: .note, text: text, speaker: teacher, voice: .noted, open: nil), open)
    }
  }

  /// What was read back and not differed on is agreed by those who say so.
  private mutating func agree(_ people: [Speaker]) {
    guard !people.isEmpty else { return }
    for result in [ReadBackResult.agreed, .agreedWithChange] {
      let items = draft.items.map(\.id).filter { draft.readBack[$0]?.result == result }
      if !items.isEmpty { enter(.agreed(items: items, result: result, by: people)) }
    }
  }

  /// Closes the record, with those who said that they agree; nobody when it was not asked.
  mutating func close(by agreeing: [Speaker] = []) {
    enter(.closed(by: agreeing))
    say(.stage, phrase(.closedNow))
    let names = agreeing.map(filer.name).joined(separator: ", ")
    note(names.isEmpty ? .signedByNobody : .signedBy, ["names": names])
    step.effect = .closed
    step.prompt = nil
    if !draft.asidesToPassOn.isEmpty {
      say(.question, phrase(.askFamilyGone))
      step.prompt = Prompt(question: QuestionRef(BuiltIn.passedOn.rawValue))
    }
  }

  /// Under the last question: who is put down as agreeing on one key, and who only by name.
  func linesOfAgreement() -> [Utterance] {
    let whole = people.whole.map { person in
      let kept = draft.items.map(\.id).filter { id in
        draft.readBack[id]?.differences.contains { person.isSame(as: $0.by) } ?? false
      }
      let list = kept.map(\.spoken).joined(separator: ", ")
      let name = filer.name(person)
      return kept.isEmpty ? name : phrase(.signOffBut, ["name": name, "list": list])
    }
    let part = draft.participants.filter { $0.attendance == .part && $0.role != .interpreter }
      .map(\.name).joined(separator: ", ")
    var lines = [
      whole.isEmpty
        ? Utterance(.hint, phrase(.signOffNobody))
        : Utterance(.hint, phrase(.signOffDefault, ["names": whole.joined(separator: ", ")]))
    ]
    if !part.isEmpty { lines.append(Utterance(.hint, phrase(.signOffPart, ["names": part]))) }
    return lines
  }
}

/// An answer to the question who agrees.
enum Agreement: Equatable {
  /// These agree; perhaps nobody does.
  case by([Speaker])
  /// Somebody is named who was not here, or who speaks for others.
  case notHere(String)

  /// Reads `y`, `mum and Mrs Shah`, `all but mum`, `nobody`; nil for words that are no such answer.
  static func read(_ text: String, people: People, phrases: Phrases) -> Agreement? {
    if text.isEmpty || phrases.means(.wordsYes, text) || phrases.means(.wordsEveryone, text) {
      return .by(people.whole)
    }
    if phrases.means(.wordsNobody, text) { return .by([]) }
    let start = phrases.beginning(.wordsAllBut, of: text)
    let named = start.map { String(text.dropFirst($0)).trimmed } ?? text
    var found: [Speaker] = []
    for piece in Ear.pieces(of: phrases.without(.wordsAgree, atEndOf: named)) {
      if start == nil, phrases.means(.wordsEveryone, piece) {
        found += people.whole
        continue
      }
      guard let meant = people.find(piece) else { return nil }
      let holders = people.holders(of: meant)
      if holders.isEmpty { return .notHere(piece) }
      found += holders
    }
    if start != nil { return .by(people.whole.filter { !found.contains($0) }) }
    var once: [Speaker] = []
    for person in found where !once.contains(person) { once.append(person) }
    return .by(once)
  }
}

extension Speaker {
  /// Whether two name one person: there is one pupil, named or not.
  fileprivate func isSame(as other: Speaker) -> Bool {
    self == other || role == .pupil && other.role == .pupil
  }
}

extension People {
  /// Everybody here for the whole meeting who can agree; whoever interprets speaks for others.
  var whole: [Speaker] {
    draft.participants.filter { $0.attendance == .present && $0.role != .interpreter }
      .map(\.speaker)
  }

  /// Those whom a name, or a whole role, stands for and who can agree.
  ///
  /// Nobody for one who was away; one whom nobody put down as here or away is taken at the
  /// teacher's word.
  fileprivate func holders(of meant: Speaker) -> [Speaker] {
    let known = draft.participants.filter { person in
      meant.name == nil ? person.role == meant.role : person.name == meant.name
    }
    guard !known.isEmpty else { return meant.role == .interpreter ? [] : [meant] }
    return known.filter {
      ($0.attendance == .present || $0.attendance == .part) && $0.role != .interpreter
    }.map(\.speaker)
  }
}
