/// What a key opens; it stands in the key's file, so that no file can take another's place.
public enum KeyPlace: Hashable, Sendable, CustomStringConvertible {
  /// What everybody of the school reads.
  case school
  /// What was agreed about a pupil.
  case plan(PupilID)
  /// A whole meeting, its talk included.
  case journal(MeetingID)

  /// The place as it is written in a key file: `school`, `p004/plan`,
  /// `2026-01-15-p004/journal`.
  public var description: String {
    switch self {
    case .school: "school"
    case .plan(let pupil): "\(pupil)/plan"
    case .journal(let meeting): "\(meeting)/journal"
    }
  }
}
