public import Record

/// A meeting as the index knows it.
public struct IndexedMeeting: Hashable, Sendable {
  /// The meeting in short.
  public let summary: MeetingSummary
  /// The pupil's called name and surname that day.
  public let pupilName: String
  /// The meeting whose record corrects this one.
  public let correctedBy: MeetingID?
  /// Whether the MIS was brought up to date.
  public let isFiled: Bool
  /// How many comments were made on the record.
  public let reviews: Int
}

/// A target or an action that a pupil's plan leaves open.
public struct IndexedPromise: Hashable, Sendable {
  /// Whose plan.
  public let pupil: PupilID
  /// The promise's own key, the same at every meeting: the first meeting's and the item's there.
  public let promise: String
  /// A target or an action.
  public let kind: StatementKind
  /// Whose promise it is; nil for a target.
  public let owner: Speaker?
  /// The words agreed.
  public let text: String
  /// The date set.
  public let deadline: Day?
  /// The day it was first agreed.
  public let since: Day
  /// What was last found; nil when nobody has looked yet.
  public let result: LookBackResult?
  /// The day of the meeting that last looked at it.
  public let lookedAt: Day?
}

/// A copy that was promised to somebody and not yet given.
public struct IndexedCopy: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// To whom.
  public let recipient: String
  /// In which form, when one was asked for.
  public let format: String?
  /// The day of the close.
  public let closed: Day
  /// The tenth school day after it; nil beyond the school's calendar.
  public let due: Day?
  /// Whether that day is past.
  public let isOverdue: Bool
}

/// What waits, by kind, oldest first.
public struct IndexedDue: Hashable, Sendable {
  /// The last closed meeting of each pupil, by review date; those without one come last.
  public internal(set) var reviews: [IndexedMeeting] = []
  /// Promises that the pupils' plans leave open, by date; those without one come last.
  public internal(set) var promises: [IndexedPromise] = []
  /// Copies not given.
  public internal(set) var copies: [IndexedCopy] = []
  /// Meetings with lines kept apart that nobody has passed on, drafts included, and how many.
  public internal(set) var asides: [IndexedMeeting] = []
  /// Closed meetings that the MIS does not know yet.
  public internal(set) var notFiled: [IndexedMeeting] = []
}

/// Where words were found.
public struct IndexedHit: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The item; nil when the meeting's own heading was found (pupil, people, kind).
  public let item: ItemID?
  /// Who said it.
  public let speaker: Speaker?
  /// The words around.
  public let snippet: String

  /// What the item is.
  public var kind: StatementKind? { item?.kind }
}

/// What bringing the index up to date did.
public struct IndexFreshness: Hashable, Sendable {
  /// How many meetings there are.
  public internal(set) var meetings = 0
  /// How many journals were read anew.
  public internal(set) var read = 0
  /// How many meetings were dropped, as their journals are gone.
  public internal(set) var dropped = 0
  /// Journals that cannot be read, with the reason.
  public internal(set) var unreadable: [MeetingID: String] = [:]
}
