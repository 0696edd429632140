public import Record

/// What a school has set for itself, from its `school.yaml`.
public struct Settings: Codable, Hashable, Sendable {
  /// How days are written in CSV files.
  public enum CSVDates: String, Codable, CaseIterable, Sendable {
    case british = "dd/mm/yyyy"
    case iso
  }

  /// What is exported of itself when a meeting closes; a CTF is made only when asked for.
  public enum ExportFormat: String, Codable, CaseIterable, Sendable {
    /// The document that the office files against the pupil.
    case document
    /// The whole record.
    case json
    /// The review date for a calendar.
    case ics
    /// The two tables for mapping.
    case csv
  }

  /// Where exports go, and how they are written.
  public struct Exports: Codable, Hashable, Sendable {
    /// The folder; a relative one lies in the school's folder, beside the archive.
    public var folder: String
    /// How days are written in CSV files.
    public var csvDates: CSVDates
    /// Whether a CSV begins with a byte order mark, which spreadsheets want.
    public var csvByteOrderMark: Bool
    /// What is exported when a meeting closes.
    public var atClose: [ExportFormat]

    /// Export settings; the defaults are what a school's office most often needs.
    public init(
      folder: String = "exports", csvDates: CSVDates = .british, csvByteOrderMark: Bool = true,
      atClose: [ExportFormat] = ExportFormat.allCases
    ) {
      self.folder = folder
      self.csvDates = csvDates
      self.csvByteOrderMark = csvByteOrderMark
      self.atClose = atClose
    }
  }

  /// The school and its plan's name.
  public var school: School
  /// The clock its days are counted by.
  public var zone: Zone
  /// Its terms, INSET days and bank holidays.
  public var calendar: SchoolCalendar
  /// How many years after a pupil's birth their records are kept.
  public var retentionYears: Int
  /// Where exports go, and how they are written.
  public var exports: Exports
  /// The version a CTF is written in; nil for the school year's own.
  public var ctfVersion: String?
  /// The supplier's name in a CTF.
  public var ctfSupplier: String
  /// Staff whom nobody needs to be asked about.
  public var staff: [StaffMember]

  /// Settings from their parts.
  public init(
    school: School, zone: Zone = .london, calendar: SchoolCalendar = .empty,
    retentionYears: Int = 25, exports: Exports = Exports(), ctfVersion: String? = nil,
    ctfSupplier: String = "Accord", staff: [StaffMember] = []
  ) {
    self.school = school
    self.zone = zone
    self.calendar = calendar
    self.retentionYears = retentionYears
    self.exports = exports
    self.ctfVersion = ctfVersion
    self.ctfSupplier = ctfSupplier
    self.staff = staff
  }

  /// The version of a CTF written on a day: the school year's last two digits and `.0`, unless the
  /// school has set another.
  public func ctfVersion(on day: Day) -> String {
    if let ctfVersion { return ctfVersion }
    let year = SchoolCalendar.startYear(of: day) % 100
    return year < 10 ? "0\(year).0" : "\(year).0"
  }
}

/// Settings read from a file, with everything that is wrong in it.
public struct SettingsReading: Sendable {
  /// The settings; nil when any finding is an error.
  public let settings: Settings?
  /// What is wrong or doubtful, in the file's order.
  public let findings: [Finding]
}
