import Hearing
import Record

/// The read-back, and what comes after the close.
extension Talk {
  /// One key agrees the group; a number opens an item; a number and a person records a difference.
  mutating func readBack(_ line: String, _ parsed: ParsedLine, _ open: Open) {
    guard let group = open.ref.subject.flatMap(ReadBackGroup.init(rawValue:)) else { return }
    let waiting = group.waiting(in: draft)
    let text = line.trimmed
    if text.isEmpty || phrases.means(.wordsYes, text) {
      enter(.said(Said(text: line, speaker: teacher, question: open.ref)))
      agree(waiting)
      askNext()
      return
    }
    let number = Int(text.prefix { $0.isNumber })
    let rest = String(text.drop { $0.isNumber }).trimmed
    // The one item there is needs no number to be opened.
    if waiting.count == 1, phrases.means(.wordsNo, text) {
      openItem(waiting[0], line, open)
      return
    }
    guard let number, waiting.indices.contains(number - 1) else {
      // Words without a number: the whole group has one item, or the program asks which.
      if waiting.count == 1, number == nil || !rest.isEmpty {
        differ(waiting[0], text, line, open)
      } else {
        refuse(line, .whichItem, ["count": String(waiting.count)])
      }
      return
    }
    if rest.isEmpty {
      openItem(waiting[number - 1], line, open)
      return
    }
    differ(waiting[number - 1], rest, line, open)
  }

  private mutating func openItem(_ item: Item, _ line: String, _ open: Open) {
    enter(.said(Said(text: line, speaker: teacher, question: open.ref)))
    enter(.turned(QuestionRef(BuiltIn.difference.rawValue, about: item.id.description)))
    askNext()
  }

  /// The items stand as read; who agrees with them is asked once, at the end.
  private mutating func agree(_ items: [Item]) {
    let by: [Speaker] = []
    func changed(_ item: Item) -> Bool { isChangedAtClose(item) }
    let asIs = items.filter { !changed($0) }.map(\.id)
    let withChange = items.filter(changed).map(\.id)
    if !asIs.isEmpty { enter(.agreed(items: asIs, result: .agreed, by: by)) }
    if !withChange.isEmpty {
      enter(.agreed(items: withChange, result: .agreedWithChange, by: by))
    }
    say(.kept, phrase(.agreed, ["count": String(items.count)]))
  }

  /// Whether an item's words or parts came, or changed, after the close began.
  private func isChangedAtClose(_ item: Item) -> Bool {
    guard let began = draft.stages.first(where: { script.stage($0.stage)?.isClose ?? false })?.at
    else { return false }
    let entries = meeting.journal.entries
    return item.sources.dropFirst().contains { number in
      let at = number <= entries.count ? entries[number - 1].at : now
      return at > began
    }
  }

  /// The answer to an opened item: `mum: …` is her difference; other words are its new wording.
  mutating func difference(_ line: String, _ parsed: ParsedLine, _ open: Open) {
    guard let item = open.subject(in: draft) else {
      refuse(line, .noSuchItem, ["item": open.ref.subject ?? ""])
      return
    }
    differ(item, line.trimmed, line, open)
  }

  private mutating func differ(_ item: Item, _ typed: String, _ line: String, _ open: Open) {
    let parsed = ParsedLine(typed, people: people)
    if let who = parsed.who, parsed.tag == nil, !parsed.text.isEmpty {
      let (words, voice) = ear.quotation(parsed.text, by: who, people)
      enter(.said(Said(text: line, speaker: who, question: open.ref)))
      enter(.disagreed(item: item.id, by: who, words: words, voice: voice))
      say(.kept, phrase(.disagreed, ["id": item.id.spoken, "who": filer.name(who)]))
      if draft.turnedTo != nil { enter(.turned(nil)) }
      askNext()
      return
    }
    // Nobody has agreed to new words yet: the item is read again with what waits in its group.
    change(item, to: typed, line, open)
  }
}
