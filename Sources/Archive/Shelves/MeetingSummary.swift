public import Record

/// A meeting in short: what a list of meetings shows.
public struct MeetingSummary: Hashable, Sendable {
  /// How far a meeting is.
  public enum Status: String, CaseIterable, Sendable {
    /// Only prepared; the talk has not begun.
    case preparing
    /// Begun and not closed.
    case draft
    /// Closed; the record stands.
    case closed
  }

  /// Its key.
  public let meeting: MeetingID
  /// Which kind.
  public let kind: MeetingKind
  /// How far it is.
  public let status: Status
  /// The day of the talk, or of the last entry before it has begun.
  public let day: Day
  /// When it was closed.
  public let closedAt: Moment?
  /// The review date agreed.
  public let reviewDay: Day?
  /// The record's version.
  public let version: Int
  /// The meeting whose record it corrects.
  public let corrects: MeetingID?
  /// Who leads.
  public let ledBy: String
  /// How many entries its journal has.
  public let entries: Int
  /// How many lines kept apart wait to be passed on.
  public let asidesToPassOn: Int
  /// The moment of the last entry.
  public let lastMoment: Moment
  /// Whether something is wrong with its journal.
  public let isDamaged: Bool

  /// A summary of a meeting as its journal tells it.
  public init(_ meeting: MeetingID, _ stored: StoredJournal) {
    self.init(
      meeting, Draft(stored.journal), entries: stored.journal.entries.count,
      isDamaged: !stored.damage.isEmpty)
  }

  init(_ meeting: MeetingID, _ draft: Draft, entries: Int, isDamaged: Bool) {
    self.meeting = meeting
    self.entries = entries
    self.isDamaged = isDamaged
    kind = draft.opening.kind
    status = draft.isClosed ? .closed : draft.began == nil ? .preparing : .draft
    day = draft.day
    closedAt = draft.afterwards.closedAt
    reviewDay = draft.reviewDay
    version = draft.opening.version
    corrects = draft.opening.corrects.flatMap { MeetingID($0) }
    ledBy = draft.opening.ledBy
    asidesToPassOn = draft.asidesToPassOn.count
    lastMoment = draft.lastMoment
  }

  init(
    meeting: MeetingID, kind: MeetingKind, status: Status, day: Day, closedAt: Moment?,
    reviewDay: Day?, version: Int, corrects: MeetingID?, ledBy: String, entries: Int,
    asidesToPassOn: Int, lastMoment: Moment, isDamaged: Bool
  ) {
    self.meeting = meeting
    self.kind = kind
    self.status = status
    self.day = day
    self.closedAt = closedAt
    self.reviewDay = reviewDay
    self.version = version
    self.corrects = corrects
    self.ledBy = ledBy
    self.entries = entries
    self.asidesToPassOn = asidesToPassOn
    self.lastMoment = lastMoment
    self.isDamaged = isDamaged
  }
}
