public import Record

/// The archive's key for a pupil, `p001`: no name and no number that the world knows.
public struct PupilID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The key as written.
  public let description: String

  /// A key from `p` and three to nine digits; nil for anything else, so that none can lead out
  /// of the archive.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "p"), (3...9).contains(digits.count),
      digits.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    description = String(text)
  }

  /// In the order of the alphabet, shorter keys first.
  public static func < (left: PupilID, right: PupilID) -> Bool {
    (left.description.utf8.count, left.description)
      < (right.description.utf8.count, right.description)
  }
}

/// The key of a meeting: the day it was begun, the pupil, and a number when it is not the first of
/// that day, as `2026-03-11-p001` and `2026-03-11-p001-2`.
public struct MeetingID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The day the meeting was begun.
  public let day: Day
  /// The pupil.
  public let pupil: PupilID
  /// Which of that day's meetings, from 1.
  public let number: Int

  /// A key from its parts.
  public init(day: Day, pupil: PupilID, number: Int = 1) {
    self.day = day
    self.pupil = pupil
    self.number = max(1, number)
  }

  /// A key from its text; nil for anything else, so that none can lead out of the archive.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4 || parts.count == 5,
      let day = Day(iso: parts[0...2].joined(separator: "-")), let pupil = PupilID(parts[3])
    else { return nil }
    var number = 1
    if parts.count == 5 {
      guard parts[4].utf8.count <= 6, let later = Int(parts[4]), later > 1 else { return nil }
      number = later
    }
    self.init(day: day, pupil: pupil, number: number)
    // One meeting has one key: `-02` and `-+2` are none.
    guard description == text else { return nil }
  }

  /// The key as written.
  public var description: String {
    number == 1 ? "\(day.iso)-\(pupil)" : "\(day.iso)-\(pupil)-\(number)"
  }

  /// By day, then pupil, then number.
  public static func < (left: MeetingID, right: MeetingID) -> Bool {
    (left.day, left.pupil, left.number) < (right.day, right.pupil, right.number)
  }
}
