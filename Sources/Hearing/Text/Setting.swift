public import Record

/// What a reading may know of the world.
public struct Setting: Sendable {
  /// Which way a date without a year, month or week is read.
  public enum Preference: String, Codable, Sendable {
    /// The next such day, today included.
    case future
    /// The last such day, today included.
    case past
  }

  /// The day on which the line is read.
  public var today: Day
  /// The school's terms, INSET days and bank holidays; empty when there is no file.
  public var calendar: SchoolCalendar { didSet { school = SchoolTime(calendar) } }
  /// The day of the next review, when it is set.
  public var review: Day?
  /// The pupil's year group on `today`, 0 for Reception; nil when not known.
  public var pupilYear: Int?
  /// Which way a partial date is read.
  public var preference: Preference
  /// What the calendar says, worked out once for all lines.
  private(set) var school: SchoolTime

  /// A setting from its parts; only the day is needed.
  public init(
    today: Day, calendar: SchoolCalendar = .empty, review: Day? = nil, pupilYear: Int? = nil,
    preference: Preference = .future
  ) {
    self.today = today
    self.calendar = calendar
    self.review = review
    self.pupilYear = pupilYear
    self.preference = preference
    school = SchoolTime(calendar)
  }
}
