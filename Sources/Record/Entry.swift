/// What happened.
public enum Event: Hashable, Sendable {
  /// A meeting began (or its preparation did).
  case opened(Opening)
  /// A stage began.
  case entered(stage: String)
  /// A question was put.
  case asked(Asked)
  /// A line was typed.
  case said(Said)
  /// A line was taken to mean something.
  case understood(Understood)
  /// The program offered something.
  case proposed(Proposal)
  /// An offer was turned down or let lie.
  case declined(of: Int)
  /// A question was passed over, perhaps with a reason.
  case skipped(QuestionRef, why: String?)
  /// A question was put off to the end of the meeting.
  case parked(QuestionRef)
  /// The talk turned to a question out of turn; nil: back to the order of the script.
  case turned(QuestionRef?)
  /// Items were read back and agreed.
  case agreed(items: [ItemID], result: ReadBackResult, by: [Speaker])
  /// Somebody does not agree with an item, in whose words.
  case disagreed(item: ItemID, by: Speaker, words: String, voice: Voice)
  /// The effect of entries was taken back.
  case withdrawn(entries: [Int])
  /// The effect of entries stands again.
  case restored(entries: [Int])
  /// A line was kept apart from the record.
  case setAside(Aside)
  /// A line kept apart is an ordinary line after all: in the meeting the entry that filed it
  /// follows; after the close it stands in the transcript alone.
  case released(of: Int)
  /// Lines kept apart were passed on, to whom and when, in the teacher's words.
  case passedOn(of: [Int], to: String, when: String)
  /// The meeting was left; it can be resumed.
  case paused(why: String)
  /// The meeting was taken up again.
  case resumed(note: String?)
  /// The meeting is over and the record stands.
  case closed(by: [Speaker])
  /// The words of lines kept apart were destroyed, in whole entries, after they had been passed on.
  case erased(entries: [Int], to: String, when: String)
  /// Somebody looked at the record.
  case reviewed(comment: String)
  /// Files were written from the record, into a folder: its path below the school's folder, or the
  /// whole path where it lies elsewhere.
  case exported(format: String, files: [ExportedFile], folder: String? = nil)
  /// A copy was handed over.
  case given(to: String, format: String, how: String, day: Day)
  /// The MIS was brought up to date.
  case filed(where: String, day: Day)
  /// What is left of an entry whose words were destroyed: which kind it was, and what became of
  /// it.
  case gone(was: String, Erasure)
  /// The journal, plain until then, was sealed.
  case sealed
  /// What a plan holds of an entry of the talk: which kind it was. Its words are kept with the talk.
  case elsewhere(was: String)
  /// An event of a later version, kept as it is.
  case unknown(name: String, JSON)
}

/// A file written from a record, with its digest.
public struct ExportedFile: Codable, Hashable, Sendable {
  /// The file's name, without a folder.
  public let name: String
  /// SHA-256 of its bytes, hexadecimal.
  public let sha256: String
  /// A file from its parts.
  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}

/// One thing that happened: its number in the journal, when, by whom, and what.
public struct Entry: Hashable, Sendable {
  /// The version of the entry format that this code writes: 2, in which entries are chained.
  public static let version = 2
  /// Its place in the journal, from 1.
  public let number: Int
  /// When.
  public let at: Moment
  /// Who was at the keyboard.
  public let by: String
  /// What.
  public let event: Event

  /// An entry from its parts.
  public init(number: Int, at: Moment, by: String, event: Event) {
    self.number = number
    self.at = at
    self.by = by
    self.event = event
  }
}

/// What is wrong with an order of entries.
public enum JournalFault: Error, Hashable, Sendable {
  /// The first entry is not `opened`.
  case notOpened
  /// A number does not follow the one before it.
  case number(expected: Int, found: Int)
  /// The entry cannot come after the close.
  case afterClose(number: Int)
}

/// An ordered value of entries; `appending` is its only change.
public struct Journal: Hashable, Sendable {
  /// The entries, numbered from 1 without a gap.
  public private(set) var entries: [Entry]
  /// What the meeting opened with.
  public let opening: Opening
  /// The number of the entry that closed the meeting; nil while it is open.
  public private(set) var closedAt: Int?

  /// A journal from its entries.
  public init(_ entries: [Entry]) throws(JournalFault) {
    guard let first = entries.first, case .opened(let opening) = first.event else {
      throw .notOpened
    }
    self.opening = opening
    self.entries = []
    self.entries.reserveCapacity(entries.count)
    for entry in entries { try append(entry) }
  }

  /// The journal with entries added at its end.
  public func appending(_ more: [Entry]) throws(JournalFault) -> Journal {
    var longer = self
    for entry in more { try longer.append(entry) }
    return longer
  }

  /// Adds one entry at the end.
  public mutating func append(_ entry: Entry) throws(JournalFault) {
    guard entry.number == entries.count + 1 else {
      throw .number(expected: entries.count + 1, found: entry.number)
    }
    if closedAt != nil && !entry.event.mayFollowClose { throw .afterClose(number: entry.number) }
    if case .closed = entry.event { closedAt = entry.number }
    entries.append(entry)
  }

  /// Replaces what happened, entry by entry; numbers and order stay.
  mutating func replaceEvents(_ event: (Entry) -> Event) {
    entries = entries.map {
      Entry(number: $0.number, at: $0.at, by: $0.by, event: event($0))
    }
  }

  /// The number the next entry will have.
  public var nextNumber: Int { entries.count + 1 }
}

extension Event {
  /// Whether the journal still takes such an entry once the meeting is closed.
  public var mayFollowClose: Bool {
    switch self {
    case .reviewed, .exported, .given, .filed, .passedOn, .released, .erased, .sealed, .elsewhere,
      .unknown:
      true
    default: false
    }
  }
}
