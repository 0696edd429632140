/// Which of the three meetings is held (DOMAIN: the record; Code 6.65 and school practice).
public enum MeetingKind: String, Codable, CaseIterable, Sendable {
  case firstConcern = "first-concern"
  case termlyReview = "termly-review"
  case agencyReview = "agency-review"

  /// The name in words.
  public var name: String {
    switch self {
    case .firstConcern: "first meeting about a concern"
    case .termlyReview: "termly review"
    case .agencyReview: "review with an outside agency"
    }
  }
}

/// Something promised at an earlier meeting, by anyone, that this meeting must look back on.
public struct Promise: Codable, Hashable, Sendable {
  /// What became of a promise at one meeting.
  public struct Look: Codable, Hashable, Sendable {
    /// The meeting's id and day.
    public let meeting: String
    /// The day of that meeting.
    public let day: Day
    /// What it found.
    public let result: LookBackResult
    /// A look from its parts.
    public init(meeting: String, day: Day, result: LookBackResult) {
      self.meeting = meeting
      self.day = day
      self.result = result
    }
  }

  /// Stable across meetings: the first meeting's id and the item's key there.
  public let id: String
  /// A target or an action.
  public let kind: StatementKind
  /// The words agreed.
  public let text: String
  /// Whose promise it was; nil for a target, which is the pupil's.
  public let owner: Speaker?
  /// The date set.
  public let deadline: Day?
  /// A target's starting point.
  public let baseline: String?
  /// A target's criterion.
  public let criterion: String?
  /// The help that was to be given with it.
  public let provision: [String]
  /// The day it was first agreed.
  public let since: Day
  /// What earlier meetings found, oldest first.
  public let history: [Look]
  /// From whose copies it was left out; nil for nobody's.
  public let withheld: [Kept]?

  /// Somebody whose copy a promise is left out of.
  public struct Kept: Codable, Hashable, Sendable {
    /// Whose copy.
    public let from: String
    /// Why.
    public let reason: String
    /// A withholding from its parts.
    public init(from: String, reason: String) {
      self.from = from
      self.reason = reason
    }
  }

  /// A promise from its parts.
  public init(
    id: String, kind: StatementKind, text: String, owner: Speaker?, deadline: Day?,
    baseline: String? = nil, criterion: String? = nil, provision: [String] = [], since: Day,
    history: [Look] = [], withheld: [Kept]? = nil
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.owner = owner
    self.deadline = deadline
    self.baseline = baseline
    self.criterion = criterion
    self.provision = provision
    self.since = since
    self.history = history
    self.withheld = withheld
  }
}

/// What became of a promise.
public enum LookBackResult: String, Codable, CaseIterable, Sendable {
  case achieved
  case partly
  case notYet = "not yet"
  case notTried = "not tried"
}

/// The script a meeting began with: its name and the digest of its text.
public struct ScriptStamp: Codable, Hashable, Sendable {
  /// The script's name, as `termly-review`.
  public let name: String
  /// SHA-256 of the script's bytes, hexadecimal.
  public let digest: String
  /// A stamp from its parts.
  public init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }
}

extension Opening {
  /// The meeting whose id the stable ids of this one's items begin with: the first version's.
  var firstVersion: String { original ?? corrects ?? meeting }
}

/// When a meeting was held.
public struct MeetingTime: Codable, Hashable, Sendable {
  /// When the talk began.
  public let start: Moment
  /// When it closed.
  public let end: Moment
  /// A time from its two ends.
  public init(start: Moment, end: Moment) {
    self.start = start
    self.end = end
  }
}

/// Everything a meeting's journal needs to stand alone; its first entry.
public struct Opening: Codable, Hashable, Sendable {
  /// The meeting's id, as `2026-03-11-p001`.
  public var meeting: String
  /// Which meeting.
  public var kind: MeetingKind
  /// The record's version: 1, or one more than the record it corrects.
  public var version: Int
  /// The meeting whose record this one corrects.
  public var corrects: String?
  /// The first version's meeting, in a correction of one that was a correction itself.
  public var original: String?
  /// When the meeting was held that this one corrects; nil for a meeting of its own.
  public var held: MeetingTime?
  /// The school.
  public var school: School
  /// The pupil, as the roll had them that day.
  public var pupil: Pupil
  /// Who leads.
  public var ledBy: String
  /// Who is expected.
  public var participants: [Participant]
  /// Minutes planned.
  public var minutes: Int
  /// Where it is held.
  public var place: String?
  /// The script it began with.
  public var script: ScriptStamp
  /// The school's terms that day.
  public var calendar: SchoolCalendar
  /// Every promise still open.
  public var promises: [Promise]
  /// How many meetings in a row, up to now, found little progress.
  public var littleProgress: Int
  /// Names on the school's staff list, which are not queried.
  public var staff: [String]
  /// Whether the clock was fixed for a test or a demonstration.
  public var clockFixed: Bool

  /// An opening from its parts.
  public init(
    meeting: String, kind: MeetingKind, version: Int = 1, corrects: String? = nil,
    original: String? = nil, held: MeetingTime? = nil, school: School, pupil: Pupil, ledBy: String,
    participants: [Participant] = [],
    minutes: Int = 45, place: String? = nil, script: ScriptStamp,
    calendar: SchoolCalendar = .empty, promises: [Promise] = [], littleProgress: Int = 0,
    staff: [String] = [], clockFixed: Bool = false
  ) {
    self.meeting = meeting
    self.kind = kind
    self.version = version
    self.corrects = corrects
    self.original = original
    self.held = held
    self.school = school
    self.pupil = pupil
    self.ledBy = ledBy
    self.participants = participants
    self.minutes = minutes
    self.place = place
    self.script = script
    self.calendar = calendar
    self.promises = promises
    self.littleProgress = littleProgress
    self.staff = staff
    self.clockFixed = clockFixed
  }
}
