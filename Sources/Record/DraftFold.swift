extension Draft {
  /// Takes in one entry; one whose effect was withdrawn only leaves its trace.
  mutating func apply(_ entry: Entry, standing: Bool) {
    lastMoment = entry.at
    switch entry.event {
    case .opened, .restored, .withdrawn, .erased, .sealed, .elsewhere, .unknown: break
    case .said: offer = nil
    case .entered(let stage): stages.append(StageVisit(stage: stage, at: entry.at))
    case .asked(let question):
      asked = question
      if walked.insert(question.question).inserted { path.append(question.question) }
    case .understood(let understood): take(understood, entry.number, standing: standing)
    case .proposed(let proposal): if standing { offer = proposal }
    case .declined: offer = nil
    case .skipped(let question, let why):
      if note(entry.number, standing) { settled[question] = .skipped(why: why) }
      turnedTo = nil
    case .parked(let question):
      if note(entry.number, standing) { settled[question] = .parked }
      turnedTo = nil
    case .turned(let question): turnedTo = question
    case .agreed(let items, let result, let by):
      guard note(entry.number, standing) else { return }
      for id in items where places[id] != nil {
        readBack[id] = ReadBack(
          result: result, by: by, differences: readBack[id]?.differences ?? [])
      }
    case .disagreed(let item, let by, let words, let voice):
      guard note(entry.number, standing) else { return }
      var state = readBack[item] ?? ReadBack(result: .notAgreed, by: [])
      state.result = .notAgreed
      state.differences.append(Difference(by: by, words: words, voice: voice))
      readBack[item] = state
    case .setAside(let aside):
      asides[entry.number] = aside
      if let of = aside.of { hidden.insert(of) }
      offer = nil
    case .released(let of): if note(entry.number, standing) { asides[of] = nil }
    case .passedOn(let of, let to, let when):
      for number in of { passedOn[number] = PassedOn(to: to, when: when) }
    case .gone(_, let erasure): erased[entry.number] = erasure
    case .paused: isPaused = true
    case .resumed: isPaused = false
    case .closed, .reviewed, .exported, .given, .filed: finish(entry)
    }
  }

  private mutating func finish(_ entry: Entry) {
    switch entry.event {
    case .closed(let by):
      afterwards.closedAt = entry.at
      afterwards.signedBy = by
      offer = nil
      isPaused = false
    case .reviewed(let comment):
      afterwards.reviews.append(.init(comment: comment, by: entry.by, at: entry.at))
    case .exported(let format, let files, _):
      afterwards.exported.append(.init(format: format, files: files, at: entry.at))
    case .given(let to, let format, let how, let day):
      afterwards.given.append(.init(to: to, format: format, how: how, day: day))
    case .filed(let place, let day):
      afterwards.filed.append(.init(place: place, day: day, by: entry.by))
    default: break
    }
  }

  /// Remembers an entry as one that can be taken back; false when it already was.
  private mutating func note(_ number: Int, _ standing: Bool) -> Bool {
    if standing { undoable.append(number) }
    return standing
  }

  private mutating func take(_ understood: Understood, _ number: Int, standing: Bool) {
    if standing { undoable.append(number) }
    for filing in understood.filings {
      if standing {
        take(filing, of: understood.of, number: number)
      } else if case .add(let item) = filing {
        issued[item.kind] = max(issued[item.kind] ?? 0, item.id.number)
        putAside[item.id] = PutAside(
          item: sourced(item, understood.of), why: "taken back", withdrawn: [number])
      }
    }
    guard standing else { return }
    for name in understood.names ?? [] where names[name] == nil && !unexplained.contains(name) {
      unexplained.append(name)
    }
  }

  private func sourced(_ item: Item, _ source: Int) -> Item {
    var item = item
    if !item.sources.contains(source) { item.sources.append(source) }
    return item
  }

  private mutating func take(_ filing: Filing, of source: Int, number: Int) {
    switch filing {
    case .add(let item):
      issued[item.kind] = max(issued[item.kind] ?? 0, item.id.number)
      nothing.remove(item.kind)
      putAside[item.id] = nil
      place(sourced(item, source))
    case .set(let id, let field, let value):
      edit(id, source) { $0.fields[field] = value }
    case .clear(let id, let field):
      edit(id, source) { $0.fields[field] = nil }
    case .reword(let id, let text, let voice):
      let before = places[id].map { items[$0].text }
      edit(id, source) {
        $0.text = text
        $0.voice = voice
      }
      // A difference was about the old words: the new ones are read back before it stands or falls.
      if let before, before != text { readBack[id] = nil }
    case .putAside(let id, let why):
      guard let index = places[id] else { return }
      putAside[id] = PutAside(item: items[index], why: why, withdrawn: [])
      items.remove(at: index)
      reindex()
    case .bringBack(let id):
      guard let aside = putAside.removeValue(forKey: id) else { return }
      place(sourced(aside.item, source))
    case .settle(let question):
      settled[question] = .answered(entry: source)
      answers[question, default: []].append(source)
      if turnedTo == question { turnedTo = nil }
    case .nothing(let kind): if !items.contains(where: { $0.kind == kind }) { nothing.insert(kind) }
    case .name(let name, let meaning):
      names[name] = meaning
      unexplained.removeAll { $0 == name }
    case .join(let who):
      if let index = participants.firstIndex(where: { $0.name == who.name }) {
        participants[index] = who
      } else {
        participants.append(who)
      }
    }
  }

  private mutating func place(_ item: Item) {
    if let index = places[item.id] {
      items[index] = item
    } else {
      places[item.id] = items.count
      items.append(item)
    }
  }

  private mutating func edit(_ id: ItemID, _ source: Int, _ change: (inout Item) -> Void) {
    guard let index = places[id] else { return }
    let before = items[index]
    change(&items[index])
    guard items[index] != before else { return }
    if !items[index].sources.contains(source) { items[index].sources.append(source) }
    // What was agreed was the item as it stood; changed, it is read back anew.
    if let state = readBack[id], state.result != .notAgreed { readBack[id] = nil }
  }

  private mutating func reindex() {
    places = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.id, $0) })
  }
}
