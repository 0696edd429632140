public import Record

/// `meetings.csv`: a row for each meeting, for mapping into an MIS.
public struct MeetingsCSV: Sendable {
  /// The file's name.
  public static let fileName = "meetings.csv"
  private let settings: ExportSettings

  /// The file as a school wants it.
  public init(_ settings: ExportSettings = ExportSettings()) { self.settings = settings }

  /// The columns in order: those an MIS matches pupils by first, the stable record id last.
  public static let columns =
    PupilColumns.names + [
      "Summary", "Full Text", "Meeting Kind", "Led By", "Took Part", "Decision", "Not Agreed",
      "Plan", "Version", "Corrects", "Record ID",
    ]

  /// The whole file.
  public func bytes(of records: [AgreedRecord]) -> [UInt8] {
    var bytes = header
    for record in records { bytes += row(of: record) }
    return bytes
  }

  /// The byte order mark, when it is wanted, and the row of names.
  public var header: [UInt8] { PupilColumns.header(MeetingsCSV.columns, settings) }

  /// One meeting's row.
  public func row(of whole: AgreedRecord) -> [UInt8] {
    let record = whole.hidingOtherChildren(behind: settings.anotherChild)
    let words = RecordWords(record: record, settings: settings)
    let meeting = record.meeting
    var row = CSVRow()
    PupilColumns.add(record, settings, to: &row)
    row.add(words.summary)
    row.add(words.full)
    row.add(made: meeting.kind.rawValue)
    row.add(meeting.ledBy)
    row.add(
      meeting.participants.map { "\($0.name) (\($0.attendance.rawValue))" }
        .joined(separator: "; "))
    row.add(made: record.decision?.provision.rawValue ?? "")
    row.add(
      record.statements.filter { $0.readBack?.result == .notAgreed }.map(\.text)
        .joined(separator: "; "))
    row.add(meeting.planName)
    row.add(made: String(meeting.version))
    row.add(meeting.corrects)
    row.add(record.id)
    row.end()
    return row.bytes
  }
}

/// The columns both files begin with.
enum PupilColumns {
  static let names = [
    "UPN", "Admission Number", "Legal Surname", "Legal Forename", "DOB", "NC Year",
    "SEN Provision", "SEN Provision Start Date", "SEN Type 1", "SEN Type 2", "Meeting Date",
    "Review Date",
  ]

  static func header(_ columns: [String], _ settings: ExportSettings) -> [UInt8] {
    var row = CSVRow()
    for column in columns { row.add(made: column) }
    row.end()
    return (settings.byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + row.bytes
  }

  static func add(_ record: AgreedRecord, _ settings: ExportSettings, to row: inout CSVRow) {
    let pupil = record.pupil
    row.add(pupil.upn)
    row.add(pupil.admissionNumber)
    row.add(pupil.surname)
    row.add(pupil.forename)
    row.add(made: settings.text(pupil.dateOfBirth))
    row.add(pupil.year)
    row.add(made: record.sen.provision.rawValue)
    row.add(made: settings.text(record.sen.start))
    row.add(made: record.sen.needs.first?.rawValue ?? "")
    row.add(made: record.sen.needs.dropFirst().first?.rawValue ?? "")
    row.add(made: settings.text(record.meeting.date))
    row.add(made: settings.text(record.close.reviewDate))
  }
}
