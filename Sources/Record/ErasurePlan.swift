/// Why an entry's words are not destroyed.
public enum NotErasable: Error, Hashable, Sendable {
  /// The journal has no entry of that number.
  case noSuchEntry(last: Int)
  /// The entry is of another kind: only a line kept apart can be erased.
  case otherKind(String)
  /// The meeting is not over; its next lines still stand on the earlier ones.
  case notClosed
  /// The line was taken into the record after all.
  case released
  /// It is erased already.
  case erased(Erasure)
  /// Nobody said to whom and when it was passed on.
  case notPassedOn
  /// The entry was written before entries were chained, and later ones stand on its very bytes.
  case beforeChaining(Int)
}

/// Which entries hold the words of one line kept apart.
public struct ErasurePlan: Hashable, Sendable {
  /// The entries, lowest first: the line kept apart, the line it was before, and what had been made
  /// of that.
  public let entries: [Int]
  /// The words themselves.
  public let words: String
  /// To whom and when they were passed on.
  public let passedOn: PassedOn

  /// The plan for one entry.
  ///
  /// - Parameters:
  ///   - entry: The number of the line kept apart.
  ///   - journal: The meeting.
  ///   - told: To whom and when it was passed on, as the person says now; what is journalled already
  ///     goes before it.
  /// - Throws: why the words are not destroyed.
  public init(
    erasing entry: Int, of journal: Journal, told: PassedOn?
  ) throws(NotErasable) {
    guard journal.entries.indices.contains(entry - 1) else {
      throw .noSuchEntry(last: journal.entries.count)
    }
    let event = journal.entries[entry - 1].event
    if case .gone(_, let erasure) = event { throw .erased(erasure) }
    guard case .setAside(let aside) = event else { throw .otherKind(event.name) }
    let draft = Draft(journal)
    guard draft.asides[entry] != nil else { throw .released }
    guard draft.isClosed else { throw .notClosed }
    guard let passedOn = draft.passedOn[entry] ?? told else { throw .notPassedOn }
    self.passedOn = passedOn
    words = aside.text
    entries = ErasurePlan.entries(holding: aside, at: entry, in: journal)
  }

  private static func entries(
    holding aside: Aside, at entry: Int, in journal: Journal
  ) -> [Int] {
    let withdrawn = Draft.withdrawn(in: journal.entries)
    let bare = bare(aside.text)
    // What a line was taken to mean, by the line's number; and which lines still mean something.
    var meanings: [Int: [Int]] = [:]
    var standing: Set<Int> = []
    for other in journal.entries {
      switch other.event {
      case .understood(let understood):
        meanings[understood.of, default: []].append(other.number)
        if !withdrawn.contains(other.number) { standing.insert(understood.of) }
      case .proposed(let proposal): meanings[proposal.of, default: []].append(other.number)
      default: break
      }
    }
    var found: Set = [entry]
    for other in journal.entries where other.number != entry {
      guard case .said(let said) = other.event, !standing.contains(other.number) else { continue }
      if other.number == aside.of || bare.count > 11 && self.bare(said.text).contains(bare) {
        found.insert(other.number)
      }
    }
    for line in found { found.formUnion(meanings[line] ?? []) }
    return found.sorted()
  }

  /// A text without what a tag, marks or capitals make of it.
  private static func bare(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
