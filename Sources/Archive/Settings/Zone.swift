public import Record

/// The clock that a school's days are counted by.
///
/// Two are known: `Europe/London`, by the rule that has held since 1996 (an hour ahead of UTC from
/// 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October), and `UTC`.
/// The rule is code, so that a day never depends on the machine's zone files; another zone is
/// refused by name.
public enum Zone: String, Codable, CaseIterable, Hashable, Sendable {
  case london = "Europe/London"
  case utc = "UTC"

  /// The zone of a name; British names for the London zone are known too.
  public init?(named name: String) {
    switch name {
    case "Europe/London", "GB", "GB-Eire", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey",
      "Europe/Isle_of_Man":
      self = .london
    case "UTC", "Etc/UTC", "Z", "GMT": self = .utc
    default: return nil
    }
  }

  /// The moment on this clock, from seconds since 1970-01-01T00:00:00Z.
  public func moment(utcSeconds: Int) -> Moment {
    Moment(seconds: utcSeconds, offset: offset(utcSeconds: utcSeconds))
  }

  /// Minutes ahead of UTC.
  private func offset(utcSeconds: Int) -> Int {
    guard self == .london else { return 0 }
    let year = Moment(seconds: utcSeconds).day.year
    guard let spring = Zone.lastSunday(ofMonth: 3, in: year),
      let autumn = Zone.lastSunday(ofMonth: 10, in: year)
    else { return 0 }
    let start = spring.number * 86_400 + 3600
    let end = autumn.number * 86_400 + 3600
    return (start..<end).contains(utcSeconds) ? 60 : 0
  }

  /// The last Sunday of a month of 31 days.
  private static func lastSunday(ofMonth month: Int, in year: Int) -> Day? {
    Day(year, month, 31).map { $0.adding(days: -(($0.weekday.rawValue + 1) % 7)) }
  }
}
