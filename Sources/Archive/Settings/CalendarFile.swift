public import Record

/// A calendar read from a file, with everything that is wrong in it.
public struct CalendarReading: Sendable {
  /// The calendar; nil when any finding is an error.
  public let calendar: SchoolCalendar?
  /// What is wrong or doubtful, in the file's order.
  public let findings: [Finding]
}

/// Reads a school's terms and holidays from YAML, CSV or an ICS calendar, known by its content.
///
/// - YAML: the keys `terms`, `inset` and `bank-holidays`, alone or inside a `school.yaml`.
/// - CSV: a row a term (`year,name,start,half-term start,half-term end,end`), or a row a day
///   (`date,title`: INSET days by their title, all others bank holidays).
/// - ICS: events called after a term, a half-term, INSET days and bank holidays.
public enum CalendarFile {
  /// Reads a calendar file.
  public static func read(path: String) -> CalendarReading {
    let name = CappedFile.name(of: path)
    do throws(CappedFile.Fault) {
      return read(bytes: try CappedFile.read(path, limit: YAMLOutline.sizeLimit), name: name)
    } catch {
      return CalendarReading(
        calendar: nil, findings: [Finding(file: name, message: error.words)])
    }
  }

  /// Reads a calendar from the bytes of a file.
  public static func read(bytes: [UInt8], name: String) -> CalendarReading {
    guard bytes.count <= YAMLOutline.sizeLimit else {
      let message = "the file is larger than 1 MB; this is no calendar of terms"
      return CalendarReading(calendar: nil, findings: [Finding(file: name, message: message)])
    }
    let text = WrittenText.utf8(bytes)
    let start = String(decoding: text.prefix(200), as: UTF8.self)
    if NameFold.folded(start).hasPrefix("begin vcalendar") {
      return CalendarICS.read(text, name: name)
    }
    return CalendarCSV.read(text, name: name) ?? yaml(bytes, name: name)
  }

  private static func yaml(_ bytes: [UInt8], name: String) -> CalendarReading {
    var (outline, root) = YAMLOutline.root(of: bytes, file: name)
    var calendar: SchoolCalendar?
    if let root {
      let values = outline.mapping(root, "the file", keys: Settings.keys)
      calendar = CalendarYAML.calendar(values, in: &outline)
      if values["terms"] == nil, outline.findings.isEmpty {
        outline.report(1, 1, "terms: the file holds no terms")
      }
    } else if outline.findings.isEmpty {
      outline.report(0, 0, "the file is empty")
    }
    return made(calendar, outline.findings)
  }

  static func made(_ calendar: SchoolCalendar?, _ findings: [Finding]) -> CalendarReading {
    let isSound = !findings.contains { $0.severity == .error }
    return CalendarReading(calendar: isSound ? calendar : nil, findings: findings.sorted())
  }
}
