import Hearing
import Record

/// The words a question is put in, and what stands under it.
extension Talk {
  func render(_ template: String, _ values: [String: String] = [:]) -> String {
    Phrases.render(template, standing.merging(values) { _, new in new })
  }

  /// What a repeated question is about, for its placeholders.
  func values(of open: Open) -> [String: String] {
    var values: [String: String] = [:]
    // Put first, a promise or an item is said nearly whole; what is asked of it after that needs
    // only its beginning.
    let length = if case .field = open.question.fills { 50 } else { 160 }
    if let promise = open.promise(in: draft) {
      values["item"] = promise.text.shortened(to: length)
      values["owner"] = promise.owner.map(filer.name) ?? draft.opening.pupil.calledName
      values["date"] = promise.deadline?.spoken
      values["since"] = promise.since.spoken
      values["baseline"] = promise.baseline
      values["criterion"] = promise.criterion
    }
    let subject = open.subject(in: draft)
    if let item = subject, item.kind != .lookback {
      values["item"] = item.text.shortened(to: length)
      values["owner"] = filer.name(item.owner)
      values["date"] = item[.deadline]?.day?.spoken
      values["baseline"] = item[.baseline]?.words
      values["criterion"] = item[.criterion]?.words
    }
    values["id"] = subject?.id.spoken
    if let group = open.ref.subject.flatMap(ReadBackGroup.init(rawValue:)) {
      values["group"] = render(phrases.group(group))
    }
    return values
  }

  func words(of open: Open) -> String {
    let values = values(of: open)
    if let built = BuiltIn(rawValue: open.ref.id) {
      switch built {
      case .change: return phrase(.askChange, values)
      case .difference: return phrase(.askDifference, values)
      case .shorthand: return phrase(.askShorthand, values)
      case .names:
        let names = draft.unexplained
        return phrase(
          names.count == 1 ? .askName : .askNames,
          ["name": names.first ?? "", "list": names.joined(separator: ", ")])
      case .passedOn: return phrase(.askPassedOn)
      }
    }
    if let again = open.question.again, hasOne(open) { return render(again, values) }
    return render(open.question.ask, values)
  }

  /// Whether something of the kind a question asks for stands already.
  func hasOne(_ open: Open) -> Bool {
    guard case .item(let kind) = open.question.fills else { return false }
    if let subject = open.subject(in: draft) {
      return draft.items.contains { $0.kind == kind && $0.isLinked(to: subject, in: draft) }
    }
    return draft.items.contains { $0.kind == kind }
  }

  /// What is shown under a question: follow-ups, the items of a read-back, what Enter means.
  func lines(under open: Open) -> [Utterance] {
    var lines: [Utterance] = []
    if let promise = open.promise(in: draft) {
      for look in promise.history {
        lines.append(
          Utterance(.line, "\(look.day.spoken): \(look.result.rawValue)"))
      }
    }
    if open.question.fills == .readBack,
      let group = open.ref.subject.flatMap(ReadBackGroup.init(rawValue:))
    {
      for (index, item) in group.waiting(in: draft).enumerated() {
        lines.append(Utterance(.line, readBackLine(index + 1, item)))
      }
      lines.append(
        Utterance(.hint, phrase(draft.readBack.isEmpty ? .readBackKey : .readBackShort)))
      return lines
    }
    if case .item(.present) = open.question.fills {
      let names = filer.expected.map(\.name).joined(separator: ", ")
      lines.append(Utterance(.hint, phrase(.presentDefault, ["names": names])))
    }
    if case .item(.copies) = open.question.fills {
      let names = filer.defaultCopies.map(\.recipient).joined(separator: ", ")
      lines.append(Utterance(.hint, phrase(.copiesDefault, ["names": names])))
    }
    if open.question.fills == .signOff {
      lines += linesOfAgreement() + gapLines(draft.gaps(), heading: .gapsLeft)
    }
    if open.question.followUps.isEmpty || open.question.again != nil && hasOne(open) {
      return lines
    }
    let values = standing.merging(self.values(of: open)) { _, new in new }
    return lines
      + open.question.followUps.filter { Placeholder.isComplete($0, values) }
      .map { Utterance(.hint, Phrases.render($0, values)) }
  }

  /// One plain sentence for one item, numbered.
  func readBackLine(_ number: Int, _ item: Item) -> String {
    let text = item.voice == .quoted ? "“\(item.text)”" : item.text
    let who =
      [.need, .outcome, .target, .provision, .lookback].contains(item.kind)
      ? "" : filer.name(item.kind == .action ? item.owner : item.speaker)
    let slots = partLines(of: item).joined()
    return phrase(
      .readBackItem,
      [
        "number": String(number), "kind": phrases.kind(item.kind), "who": who,
        "text": promiseText(of: item) + text, "slots": slots.isEmpty ? "" : " — \(slots)",
      ]
    ).replacing(" ()", with: "")
  }

  /// The parts of an item that are read out; for a target, the outcome it leads to as well.
  func partLines(of item: Item) -> [String] {
    let fields = item.fields.filter {
      Talk.readBackFields.contains($0.key) || item.kind == .target && $0.key == .linkedOutcome
    }
    return filer.slotLines(fields, inWords: true)
  }

  private func promiseText(of item: Item) -> String {
    guard let id = item[.promise]?.text,
      let promise = draft.opening.promises.first(where: { $0.id == id })
    else { return "" }
    return "\(promise.text) → "
  }

  static let readBackFields: Set<Field> = [
    .baseline, .criterion, .judge, .deadline, .detail, .soThat, .who, .frequency, .minutes,
    .result, .next, .delivered, .sessions, .evidence, .start, .author, .date, .advice, .consent,
  ]

  /// The words that stand in the line buffer, ready to edit.
  func prefill(of open: Open) -> String {
    switch BuiltIn(rawValue: open.ref.id) {
    case .change, .difference, .shorthand: return open.subject(in: draft).map(typed) ?? ""
    case .names, .passedOn: return ""
    case nil: break
    }
    guard draft.turnedTo == open.ref else { return "" }
    switch open.question.fills {
    case .field(_, let field): return open.subject(in: draft)?[field]?.words ?? ""
    case .item: return answered(open.ref).map(typed) ?? ""
    default: return ""
    }
  }

  /// An item as one would type it.
  func typed(_ item: Item) -> String {
    item.voice == .quoted ? "\"\(item.text)\"" : item.text
  }

  /// The item that the last answer to a question made.
  func answered(_ ref: QuestionRef) -> Item? {
    let entries = draft.answers[ref] ?? []
    return entries.reversed().lazy.compactMap { entry in
      self.draft.items.first { $0.sources.first == entry }
    }.first
  }

  /// What is still open, one line for each kind of gap, in words.
  func gapLines(_ gaps: [Gap], heading: PhraseKey) -> [Utterance] {
    guard !gaps.isEmpty else { return [Utterance(.note, phrase(.gapsNone))] }
    var lines = [Utterance(.note, phrase(heading, ["count": String(gaps.count)]))]
    for code in Gap.Code.allCases {
      let same = gaps.filter { $0.code == code }
      guard !same.isEmpty else { continue }
      let about = same.compactMap(named)
      let list =
        about.isEmpty ? "" : ": \(about.joined(separator: same[0].item == nil ? "; " : ", "))"
      lines.append(Utterance(.line, "\(phrases.gap(code))\(list)"))
    }
    return lines
  }

  /// What a gap is about, as one finds it again: the item, the words found fault with, or both.
  private func named(_ gap: Gap) -> String? {
    let words = gap.because.shortened(to: 60)
    guard let item = gap.item?.spoken else { return words.isEmpty ? nil : words }
    return [.jargon, .blame].contains(gap.code) ? "\(item) (“\(words)”)" : item
  }
}

extension String {
  /// The text cut after a word at about a length, with an ellipsis.
  func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let cut = prefix(length)
    // Only a word longer than half of it is itself cut.
    let end = cut.lastIndex(where: \.isWhitespace) ?? cut.endIndex
    let isLong = cut.distance(from: cut.startIndex, to: end) * 2 < length
    return (isLong ? cut : cut[..<end]).trimmed() + "…"
  }
}

extension Substring {
  fileprivate func trimmed() -> String { String(self).trimmed }
}
