public import Record

/// How long a pupil's records are kept, and whether that time is over.
public struct KeptUntil: Hashable, Sendable {
  /// The pupil, as the roll or the latest meeting has them.
  public let pupil: Pupil
  /// The day on which the school's period is over; nil when no date of birth is known.
  public let until: Day?
  /// How many meetings are held.
  public let meetings: Int
  /// The day of the last of them.
  public let lastMeeting: Day?
  /// Whether the pupil is on the roll.
  public let isOnRoll: Bool

  /// Whether the period is over on a day.
  public func isOver(on day: Day) -> Bool { until.map { $0 <= day } ?? false }
}

extension SchoolArchive {
  /// How long each pupil's records are kept: those on the roll, and those who left it and of whom
  /// meetings are held; who is due first comes first, those without a date of birth last.
  ///
  /// - Parameters:
  ///   - roll: The school's roll.
  ///   - years: How many years after birth the school keeps records.
  /// - Returns: The pupils with their days.
  /// - Throws: what kept the archive from being read.
  public func retention(_ roll: Roll, years: Int) throws(ArchiveError) -> [KeptUntil] {
    var all: [KeptUntil] = []
    var ids = roll.pupils.compactMap { PupilID($0.id) }
    let known = Set(ids)
    ids += try pupils().filter { !known.contains($0) }
    for id in ids {
      let meetings = try self.meetings(of: id)
      var pupil = roll.pupil(id.description)
      if pupil == nil {
        for meeting in meetings.reversed() where pupil == nil {
          pupil = (try? read(meeting))?.journal.opening.pupil
        }
      }
      guard let pupil else { continue }
      all.append(
        KeptUntil(
          pupil: pupil, until: pupil.dateOfBirth?.years(later: years), meetings: meetings.count,
          lastMeeting: meetings.last?.day, isOnRoll: known.contains(id)))
    }
    return all.enumerated().sorted { left, right in
      switch (left.element.until, right.element.until) {
      case (let left?, let right?) where left != right: left < right
      case (nil, _?): false
      case (_?, nil): true
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

extension Day {
  /// The same day so many years later; 29 February is 1 March where there is none.
  fileprivate func years(later years: Int) -> Day? {
    Day(year + years, month, dayOfMonth) ?? Day(year + years, 3, 1)
  }
}
