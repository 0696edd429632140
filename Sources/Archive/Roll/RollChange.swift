/// What an import did, or did not do, with one pupil.
public struct RollChange: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// New on the roll.
    case added
    /// Already on the roll; some fields changed.
    case changed
    /// Already on the roll, and just as the file has them.
    case unchanged
    /// On the roll and not in the file; they stay on the roll.
    case missing
    /// The row resembles somebody on the roll, but may be another child; nothing was done.
    case doubtful
  }

  /// One field before and after.
  public struct FieldChange: Hashable, Sendable {
    /// Which field.
    public let field: RollField
    /// What the roll had.
    public let before: String?
    /// What it has now.
    public let after: String?

    /// The change in words; names, UPN and date of birth are named without their content.
    public var words: String {
      guard field.isShown else {
        return before == nil ? "\(field.rawValue) added" : "\(field.rawValue) changed"
      }
      guard let before else { return "\(field.rawValue) \(after ?? "none")" }
      return "\(field.rawValue) \(before) → \(after ?? "none")"
    }
  }

  /// What happened.
  public let kind: Kind
  /// The pupil's id; for a doubtful row, the id of the pupil it resembles.
  public let id: String?
  /// The row's line in the file; nil for a pupil who is missing from it.
  public let line: Int?
  /// What changed, field by field.
  public var fields: [FieldChange] = []
  /// What the roll keeps although the file leaves it out, and other things to look at.
  public var notes: [String] = []

  /// The change in one line, without names.
  public var words: String {
    let place = line.map { "line \($0): " } ?? ""
    let who = id ?? "a pupil"
    let head =
      switch kind {
      case .added: "\(place)\(who) added"
      case .changed: "\(place)\(who): " + fields.map(\.words).joined(separator: ", ")
      case .unchanged: "\(place)\(who) unchanged"
      case .missing: "\(who) is not in the file and stays on the roll"
      case .doubtful: "\(place)not taken; it may be \(who)"
      }
    return notes.isEmpty ? head : head + " (" + notes.joined(separator: "; ") + ")"
  }
}
