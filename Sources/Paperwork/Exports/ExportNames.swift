public import Record

/// Names of files and folders that exports are written to; never a UPN or a full name.
public enum ExportNames {
  /// `SEN-meeting_<admission number or initials>_<date>.html`, or `.txt`.
  public static func staffCopy(_ record: AgreedRecord, as format: PaperFormat = .html) -> String {
    let number = safe(record.pupil.admissionNumber ?? "")
    let who = number.isEmpty ? safe(record.pupil.initials) : number
    let type = format == .html ? "html" : "txt"
    return "SEN-meeting_\(who.isEmpty ? "pupil" : who)_\(record.meeting.date.iso).\(type)"
  }

  /// `<date>-<record id>`, the folder of one meeting's exports.
  public static func folder(_ record: AgreedRecord) -> String {
    "\(record.meeting.date.iso)-\(safe(record.id))"
  }

  /// Letters, digits and hyphens; anything else becomes a hyphen.
  static func safe(_ text: String) -> String {
    let kept = text.prefix(40).map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return kept.allSatisfy { $0 == "-" } ? "" : String(kept)
  }
}
