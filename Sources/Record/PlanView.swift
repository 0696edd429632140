/// What of a meeting belongs to the pupil's plan, and what stays with the talk.
///
/// Whoever opens a pupil's plan reads what was agreed, and how it came to stand. The lines as they
/// were typed, what the program offered, what was taken back and what was kept apart stay with
/// those who may open the talk itself.
extension Journal {
  /// The numbers of the entries that stay with the talk.
  ///
  /// Left out of the fold, they change nothing of the agreed record.
  public var talk: Set<Int> {
    let certain = Set(entries.filter { belongsToTalk($0.event) }.map(\.number))
      .union(takenBack)
    let more = certain.union(leadingNowhere)
    guard more != certain, let whole = try? AgreedRecord(Draft(self)),
      let rest = try? AgreedRecord(Draft(without(more))), rest == whole
    else { return certain }
    return more
  }

  /// The same journal as a plan holds it.
  public var withoutTalk: Journal { without(talk) }

  private func without(_ numbers: Set<Int>) -> Journal {
    var plan = self
    plan.replaceEvents { entry in
      numbers.contains(entry.number) ? .elsewhere(was: entry.event.name) : entry.event
    }
    return plan
  }

  private func belongsToTalk(_ event: Event) -> Bool {
    switch event {
    case .said, .asked, .proposed, .declined, .setAside, .released, .passedOn, .erased, .gone,
      .elsewhere:
      true
    // Without a reason it only settles the question.
    case .skipped(_, let why): why != nil
    default: false
    }
  }

  /// What has no effect any more.
  private var takenBack: Set<Int> {
    let withdrawn = Draft.withdrawn(in: entries)
    return Set(
      entries.filter { entry in
        switch entry.event {
        case .understood, .disagreed: withdrawn.contains(entry.number)
        default: false
        }
      }.map(\.number))
  }

  /// What was taken to mean only things that no longer stand, or belongs to a line that was kept
  /// apart later.
  private var leadingNowhere: Set<Int> {
    let draft = Draft(self)
    let standing = Set(draft.items.map(\.id))
    return Set(
      entries.filter { entry in
        guard case .understood(let meaning) = entry.event else { return false }
        if draft.hidden.contains(meaning.of) { return true }
        let things = meaning.filings.compactMap(\.item)
        return !things.isEmpty && standing.isDisjoint(with: things)
      }.map(\.number))
  }
}

extension Filing {
  /// The item that a filing is about; nil when it is about none.
  fileprivate var item: ItemID? {
    switch self {
    case .add(let item): item.id
    case .set(let id, _, _), .clear(let id, _), .reword(let id, _, _), .putAside(let id, _),
      .bringBack(let id):
      id
    case .settle, .nothing, .name, .join: nil
    }
  }
}
