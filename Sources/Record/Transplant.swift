/// The turns that one copy of an unfinished meeting holds and another does not, made ready to be
/// added to that other.
///
/// Both copies share their first entries. What each added since is kept: entries of the one copy get
/// numbers after those of the other, and so do items that both numbered alike. What they changed in one
/// and the same item is not decided here: the lines are added, the changes are left out and named.
public struct Transplant: Sendable {
  /// The entries to add, numbered on from the other copy.
  public private(set) var entries: [Entry] = []
  /// Items that both copies changed; each stands as the other copy has it.
  public private(set) var undecided: [ItemID] = []

  private let common: Int
  private let shift: Int
  private let issued: [StatementKind: Int]
  private let shifts: [StatementKind: Int]
  private let changedHere: Set<ItemID>

  /// Turns of a copy for a journal.
  ///
  /// - Parameters:
  ///   - there: All entries of the copy.
  ///   - here: The journal they are to follow.
  ///   - common: How many entries both begin with.
  ///   - notes: How many entries are put before the first of them.
  public init(of there: [Entry], into here: Journal, common: Int, after notes: Int) {
    self.common = common
    shift = here.entries.count + notes - common
    let start = Transplant.issued(here.entries.prefix(common))
    let now = Transplant.issued(here.entries[...])
    issued = start
    shifts = now.reduce(into: [:]) { $0[$1.key] = $1.value - (start[$1.key] ?? 0) }
    changedHere = Set(here.entries.dropFirst(common).flatMap { Transplant.changed(by: $0.event) })
    for entry in there.dropFirst(common) {
      entries.append(
        Entry(
          number: entry.number + shift, at: entry.at, by: entry.by, event: moved(entry.event)))
    }
    undecided = Set(undecided).sorted()
  }

  private static func issued(_ entries: ArraySlice<Entry>) -> [StatementKind: Int] {
    var issued: [StatementKind: Int] = [:]
    for entry in entries {
      guard case .understood(let understood) = entry.event else { continue }
      for case .add(let item) in understood.filings {
        issued[item.kind] = max(issued[item.kind] ?? 0, item.id.number)
      }
    }
    return issued
  }

  /// The items that an entry changes.
  private static func changed(by event: Event) -> [ItemID] {
    guard case .understood(let understood) = event else { return [] }
    return understood.filings.compactMap(\.changes)
  }

  // MARK: Numbers and keys

  private func moved(_ number: Int) -> Int { number > common ? number + shift : number }

  private func moved(_ id: ItemID) -> ItemID {
    guard id.number > issued[id.kind] ?? 0 else { return id }
    return ItemID(id.kind, id.number + (shifts[id.kind] ?? 0))
  }

  /// What is held back from a copy stands in a list as `concern-2|why`.
  private func moved(_ text: String) -> String {
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let id = ItemID(parts[0]) else { return text }
    return "\(moved(id))|\(parts[1])"
  }

  private func moved(_ question: QuestionRef) -> QuestionRef {
    guard let id = question.subject.flatMap({ ItemID($0) }) else { return question }
    return QuestionRef(question.id, about: moved(id).description)
  }

  /// Whether both copies changed an item they share.
  private mutating func isUndecided(_ id: ItemID) -> Bool {
    guard changedHere.contains(id), id.number <= issued[id.kind] ?? 0 else { return false }
    undecided.append(id)
    return true
  }

  // MARK: Events

  private mutating func moved(_ event: Event) -> Event {
    switch event {
    case .asked(let asked):
      .asked(Asked(question: moved(asked.question), stage: asked.stage, words: asked.words))
    case .said(let said):
      .said(
        Said(
          text: said.text, speaker: said.speaker, question: said.question.map(moved),
          refused: said.refused, unsent: said.unsent))
    case .understood(let understood):
      .understood(
        Understood(
          of: moved(understood.of), filings: moved(understood.filings), names: understood.names))
    case .proposed(let offer):
      .proposed(
        Proposal(
          of: moved(offer.of), offer: offer.offer, words: offer.words,
          filings: moved(offer.filings)))
    case .declined(let of): .declined(of: moved(of))
    case .skipped(let question, let why): .skipped(moved(question), why: why)
    case .parked(let question): .parked(moved(question))
    case .turned(let question): .turned(question.map(moved))
    case .agreed(let items, let result, let by):
      .agreed(items: items.filter { !isUndecided($0) }.map(moved), result: result, by: by)
    case .disagreed(let item, let by, let words, let voice):
      .disagreed(item: moved(item), by: by, words: words, voice: voice)
    case .withdrawn(let entries): .withdrawn(entries: entries.map(moved))
    case .restored(let entries): .restored(entries: entries.map(moved))
    case .setAside(let aside):
      .setAside(
        Aside(
          text: aside.text, speaker: aside.speaker, question: aside.question.map(moved),
          heard: aside.heard, of: aside.of.map(moved)))
    case .released(let of): .released(of: moved(of))
    case .passedOn(let of, let to, let when): .passedOn(of: of.map(moved), to: to, when: when)
    case .erased(let entries, let to, let when):
      .erased(entries: entries.map(moved), to: to, when: when)
    case .opened, .entered, .paused, .resumed, .closed, .reviewed, .exported, .given, .filed,
      .sealed, .gone, .elsewhere, .unknown:
      event
    }
  }

  private mutating func moved(_ filings: [Filing]) -> [Filing] {
    var moved: [Filing] = []
    for filing in filings {
      if let id = filing.changes, isUndecided(id) { continue }
      moved.append(self.moved(filing))
    }
    return moved
  }

  private func moved(_ filing: Filing) -> Filing {
    switch filing {
    case .add(let item):
      .add(
        Item(
          id: moved(item.id), text: item.text, speaker: item.speaker, voice: item.voice,
          fields: item.fields.mapValues(moved), sources: item.sources.map(moved)))
    case .set(let id, let field, let value): .set(moved(id), field, moved(value))
    case .clear(let id, let field): .clear(moved(id), field)
    case .reword(let id, let text, let voice): .reword(moved(id), text: text, voice: voice)
    case .putAside(let id, let why): .putAside(moved(id), why: why)
    case .bringBack(let id): .bringBack(moved(id))
    case .settle(let question): .settle(moved(question))
    case .nothing, .name, .join: filing
    }
  }

  private func moved(_ value: Value) -> Value {
    switch value {
    case .item(let id): .item(moved(id))
    case .list(let list): .list(list.map(moved))
    case .text, .day, .flag, .number, .waived: value
    }
  }
}

extension Filing {
  /// The item that is changed, where one is that was there before.
  fileprivate var changes: ItemID? {
    switch self {
    case .set(let id, _, _), .clear(let id, _), .reword(let id, _, _), .putAside(let id, _),
      .bringBack(let id):
      id
    case .add, .settle, .nothing, .name, .join: nil
    }
  }
}
