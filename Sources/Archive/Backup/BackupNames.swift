/// What of a school's folder a backup holds: the settings, the words and the archive, without what
/// can be made again.
enum BackupNames {
  /// No file of a school's folder is larger.
  static let largest = 128 << 20
  /// How deep folders may lie in each other.
  static let deepest = 12

  /// What becomes of a name.
  enum Verdict {
    /// It is packed.
    case kept
    /// It can be made again, or is not the school's: it is not looked at.
    case passedOver
  }

  /// Whether a name belongs into a backup.
  static func verdict(_ path: String) -> Verdict {
    let parts = path.split(separator: "/")
    guard let top = parts.first, let last = parts.last, !last.hasPrefix("."),
      parts.count <= deepest
    else { return .passedOver }
    switch top {
    case "school.yaml": return parts.count == 1 ? .kept : .passedOver
    case "Prompts": return .kept
    case "keys": return parts.count <= 2 ? .kept : .passedOver
    case "archive":
      if parts.count == 2
        && (last.hasPrefix("index.sqlite") || SealedIndex.isName(last) || last == "school.lock")
      {
        return .passedOver
      }
      return isLock(parts) ? .passedOver : .kept
    default: return .passedOver
    }
  }

  /// Whether a file is the journal of a meeting.
  static func isJournal(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return isInMeeting(parts) && parts[4] == "journal.jsonl"
  }

  private static func isLock(_ parts: [Substring]) -> Bool {
    isInMeeting(parts) && parts[4] == "lock"
  }

  private static func isInMeeting(_ parts: [Substring]) -> Bool {
    parts.count == 5 && parts[0] == "archive" && parts[1] == "meetings"
  }

  /// In which order files are put back: those without which a folder is no school's come last, so
  /// that one half restored does not pass for whole.
  static func rank(_ path: String) -> Int {
    switch path {
    case "school.yaml": 2
    case "archive/format": 1
    default: 0
    }
  }
}
