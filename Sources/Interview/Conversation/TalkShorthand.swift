import Record

/// Notes that a parent could not read, put right before they are read back.
extension Talk {
  /// Says once, before the read-back, which notes have shorthand in them.
  mutating func shorthand() {
    let list = shorthandItems.map { item in
      "\(item.id.spoken) (\(phrases.shorthand(in: item.text).joined(separator: ", ")))"
    }
    guard !list.isEmpty else { return }
    note(.shorthandNote, ["list": list.joined(separator: "; ")])
  }

  /// `/change shorthand` opens the first such note.
  mutating func changeShorthand(_ line: String) {
    guard let first = shorthandQuestion(after: nil) else {
      refuse(line, .noSuchItem, ["item": "shorthand"])
      return
    }
    enter(.said(Said(text: line, speaker: teacher, question: open?.ref)))
    enter(.turned(first))
    askNext()
  }

  /// The question that opens the next such note; nil after the last, or when other things were
  /// being asked.
  func shorthandQuestion(following open: Open?) -> QuestionRef? {
    guard let open, open.ref.id == BuiltIn.shorthand.rawValue else { return nil }
    return shorthandQuestion(after: open.subject(in: draft)?.id)
  }

  private func shorthandQuestion(after id: ItemID?) -> QuestionRef? {
    var items = shorthandItems[...]
    if let id, let place = draft.items.firstIndex(where: { $0.id == id }) {
      let ahead = Set(draft.items[(place + 1)...].map(\.id))
      items = items.drop { !ahead.contains($0.id) }
    }
    return items.first.map { QuestionRef(BuiltIn.shorthand.rawValue, about: $0.id.description) }
  }

  private var shorthandItems: [Item] {
    draft.items.filter {
      $0.voice == .noted && Draft.isReadBack($0.kind) && !phrases.shorthand(in: $0.text).isEmpty
    }
  }
}
