public import Record

/// `targets.csv`: a row for each target and each action, for mapping into an MIS.
public struct TargetsCSV: Sendable {
  /// The file's name.
  public static let fileName = "targets.csv"
  private let settings: ExportSettings

  /// The file as a school wants it.
  public init(_ settings: ExportSettings = ExportSettings()) { self.settings = settings }

  /// The columns in order: those an MIS matches pupils by first, the stable record id last.
  public static let columns =
    PupilColumns.names + [
      "Summary", "Full Text", "Kind", "Owner", "Deadline", "Starts From", "Criterion", "Judge",
      "Outcome", "Provision", "Read Back", "Item ID", "Record ID",
    ]

  /// The whole file.
  public func bytes(of records: [AgreedRecord]) -> [UInt8] {
    var bytes = header
    for record in records { bytes += rows(of: record) }
    return bytes
  }

  /// The byte order mark, when it is wanted, and the row of names.
  public var header: [UInt8] { PupilColumns.header(TargetsCSV.columns, settings) }

  /// The rows of one meeting.
  public func rows(of whole: AgreedRecord) -> [UInt8] {
    let record = whole.hidingOtherChildren(behind: settings.anotherChild)
    let words = RecordWords(record: record, settings: settings)
    var row = CSVRow()
    for target in record.targets {
      let help = record.provision.filter {
        $0.target == target.statement.id
          || ($0.target == nil && $0.outcome != nil && $0.outcome == target.outcome)
      }
      PupilColumns.add(record, settings, to: &row)
      row.add(ShortText.cut(target.statement.text))
      row.add(words.target(target))
      row.add(made: "target")
      row.add(record.pupil.calledName)
      row.add(made: settings.text(target.deadline))
      row.add(target.baseline)
      row.add(target.criterion)
      row.add(target.judge)
      row.add(record.outcomes.first { $0.statement.id == target.outcome }?.statement.text)
      row.add(help.map(\.statement.text).joined(separator: "; "))
      row.add(made: target.statement.readBack?.result.rawValue ?? "")
      row.add(target.stableID)
      row.add(record.id)
      row.end()
    }
    for action in record.actions {
      PupilColumns.add(record, settings, to: &row)
      row.add(ShortText.cut(action.statement.text))
      row.add(action.statement.text)
      row.add(made: "action")
      row.add(words.name(action.owner))
      row.add(made: settings.text(action.deadline))
      for _ in 0..<5 { row.add(made: "") }
      row.add(made: action.statement.readBack?.result.rawValue ?? "")
      row.add(action.stableID)
      row.add(record.id)
      row.end()
    }
    return row.bytes
  }
}
