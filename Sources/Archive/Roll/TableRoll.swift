import Record

/// Reads a roll from a table: comma, semicolon or tab, headings in any order and on any of the
/// first 50 rows.
struct TableRoll {
  private struct Heading {
    let row: DelimitedRow
    let delimiter: UInt8
    let columns: [Int: RollColumn]
    let repeated: [Int]

    var hasNames: Bool {
      let found = Set(columns.values)
      return found.contains(.field(.surname)) && found.contains(.field(.forename))
    }
  }

  private let bytes: [UInt8]
  private let heading: Heading
  private var assembly: RollAssembly

  static func read(_ bytes: [UInt8], name: String, authority: String?) -> RollImport {
    let text = WrittenText.utf8(bytes)
    guard let heading = heading(of: text) else {
      return RollImport.unreadable(
        name,
        "no row of headings was found; the file needs columns such as UPN, Legal Surname, "
          + "Legal Forename and DOB")
    }
    let table = TableRoll(
      bytes: text, heading: heading, assembly: RollAssembly(file: name, authority: authority))
    guard heading.hasNames else { return table.withoutNames() }
    return table.read()
  }

  // MARK: The headings

  private static func heading(of bytes: [UInt8]) -> Heading? {
    var best: Heading?
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")] {
      var reader = DelimitedReader(Array(bytes.prefix(1 << 18)), delimiter: delimiter)
      for _ in 0..<50 {
        guard let row = reader.next() else { break }
        guard !row.isTorn, let found = columns(of: row, delimiter: delimiter) else { continue }
        let better = best.map { best in
          (found.hasNames ? 1 : 0, found.columns.count)
            > (best.hasNames ? 1 : 0, best.columns.count)
        }
        if better ?? true { best = found }
        if found.hasNames { break }
      }
    }
    return best
  }

  private static func columns(of row: DelimitedRow, delimiter: UInt8) -> Heading? {
    var best: [RollColumn: (cell: Int, place: Int)] = [:]
    var repeated: [Int] = []
    for (index, cell) in row.cells.enumerated() where !cell.isEmpty && cell.count <= 60 {
      guard let (column, place) = RollHeading.column(cell) else { continue }
      if let other = best[column] {
        repeated.append(place < other.place ? other.cell : index)
        if other.place <= place { continue }
      }
      best[column] = (index, place)
    }
    guard best.count >= 2 else { return nil }
    var columns: [Int: RollColumn] = [:]
    for (column, found) in best { columns[found.cell] = column }
    return Heading(row: row, delimiter: delimiter, columns: columns, repeated: repeated)
  }

  private consuming func withoutNames() -> RollImport {
    let found = Set(heading.columns.values)
    let missing = [RollField.surname, .forename].filter { !found.contains(.field($0)) }
      .map(\.rawValue).joined(separator: " and no ")
    assembly.abandon(
      heading.row.line, 0,
      "the headings have no \(missing); name the columns Legal Surname and Legal Forename "
        + "(one column for the whole name cannot be read safely)")
    return assembly.finished()
  }

  private mutating func noteHeadings() {
    let cells = heading.row.cells
    var unused: [String] = []
    for (index, cell) in cells.enumerated() where !cell.isEmpty && heading.columns[index] == nil {
      if heading.repeated.contains(index) {
        assembly.note(
          heading.row.line, index + 1,
          "\(cell): another column gives the same; this one was not used", .warning)
      } else if let near = RollHeading.suggestion(for: cell) {
        assembly.note(
          heading.row.line, index + 1,
          "\(cell): this heading is not known, so the column was not used; "
            + "if it means \u{201C}\(near)\u{201D}, write that", .warning)
      } else {
        unused.append(cell)
      }
    }
    assembly.leaveUnused(unused)
    let found = Set(heading.columns.values)
    if found.contains(.field(.provision)), !found.contains(.need(1)) {
      assembly.note(
        heading.row.line, 0,
        "there is SEN provision but no column for the type of need; needs stay as the roll has them",
        .warning)
    }
  }

  // MARK: The rows

  private consuming func read() -> RollImport {
    noteHeadings()
    let monthFirst = monthFirstColumns()
    for index in monthFirst.sorted() {
      assembly.note(
        heading.row.line, index + 1,
        "\(heading.row.cells[index]): the dates of this column are written month first; "
          + "none of them was taken; write dd/mm/yyyy", .error)
    }
    var reader = rows()
    while let row = reader.next() {
      if row.isTorn {
        assembly.leaveOut(
          row.line,
          "a quotation mark is opened in this row and not closed; the row was left out", .error)
      } else if !row.isBlank && row.cells != heading.row.cells {
        take(row, without: monthFirst)
      }
      if assembly.isFull {
        assembly.abandon(
          row.line, 0,
          "there are more than \(RollImport.pupilLimit) pupils; this is no school's roll")
        break
      }
    }
    return assembly.finished()
  }

  /// A reader that stands after the headings.
  private func rows() -> DelimitedReader {
    var reader = DelimitedReader(bytes, delimiter: heading.delimiter)
    while let row = reader.next(), row.line < heading.row.line {}
    reader.singleLineCells = Set(heading.columns.filter { isIdentity($0.value) }.keys)
    return reader
  }

  private func isIdentity(_ column: RollColumn) -> Bool {
    let fields: [RollField] = [.upn, .admissionNumber, .surname, .forename, .dateOfBirth]
    return fields.contains { column == .field($0) }
  }

  private mutating func take(_ row: DelimitedRow, without monthFirst: Set<Int>) {
    let width = heading.row.cells.count
    if row.cells.dropFirst(width).contains(where: { !$0.isEmpty }) {
      assembly.leaveOut(
        row.line,
        "this row has \(row.cells.count) cells and the headings \(width); "
          + "a comma or a quotation mark is astray, and the row was left out", .error)
      return
    }
    var cells: [RollColumn: RollCell] = [:]
    for (index, column) in heading.columns where !monthFirst.contains(index) {
      cells[column] = RollCell(
        label: heading.row.cells[index], text: index < row.cells.count ? row.cells[index] : "",
        line: row.line, column: index + 1)
    }
    let surname = cells[.field(.surname)]?.text ?? ""
    if surname.isEmpty, row.cells.count(where: { !$0.isEmpty }) <= 2 {
      assembly.leaveOut(row.line, "this row holds no pupil; it was left out", .warning)
      return
    }
    assembly.take(RollRowReading(line: row.line, cells: cells)) { field in
      let cell = cells[.field(field)]
      return RollPlace(label: cell?.label ?? field.rawValue, column: cell?.column ?? 0)
    }
  }

  /// The date columns in which some date makes sense only month first and none only day first.
  private func monthFirstColumns() -> Set<Int> {
    let dates = heading.columns.filter { _, column in
      column == .field(.dateOfBirth) || column == .field(.senStart)
    }.keys
    var suspect: Set<Int> = []
    var cleared: Set<Int> = []
    var reader = rows()
    while let row = reader.next() {
      for index in dates where index < row.cells.count && !row.cells[index].isEmpty {
        let text = row.cells[index]
        if WrittenDay.isPlainlyDayFirst(text) { cleared.insert(index) }
        guard WrittenDay.isNumericDayFirst(text) else { continue }
        do throws(WrittenDay.Fault) {
          _ = try WrittenDay.day(text)
        } catch {
          if error == .monthFirst { suspect.insert(index) }
        }
      }
    }
    return suspect.subtracting(cleared)
  }
}
