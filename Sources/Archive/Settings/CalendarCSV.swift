import Record

/// Reads terms, or days with titles, from a table.
struct CalendarCSV {
  private enum Column: Hashable {
    case year, name, start, halfStart, halfEnd, end, date, title
  }

  private let file: String
  private let columns: [Column: Int]
  private var draft = CalendarDraft()
  private var findings: [Finding] = []

  /// The calendar; nil when the text is no such table.
  static func read(_ bytes: [UInt8], name: String) -> CalendarReading? {
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), 9] {
      var reader = DelimitedReader(bytes, delimiter: delimiter)
      for _ in 0..<20 {
        guard let row = reader.next() else { break }
        let columns = columns(of: row)
        let isTerms = [Column.name, .start, .end].allSatisfy { columns[$0] != nil }
        guard isTerms || (columns[.date] != nil && columns[.title] != nil) else { continue }
        var table = CalendarCSV(file: name, columns: columns)
        while let row = reader.next() { table.take(row, isTerm: isTerms) }
        return table.finished()
      }
    }
    return nil
  }

  private init(file: String, columns: [Column: Int]) {
    self.file = file
    self.columns = columns
  }

  private static func columns(of row: DelimitedRow) -> [Column: Int] {
    let names: [String: Column] = [
      "year": .year, "school year": .year, "academic year": .year, "name": .name, "term": .name,
      "start": .start, "starts": .start, "start date": .start, "first day": .start,
      "half term start": .halfStart, "half term starts": .halfStart, "half term from": .halfStart,
      "half term end": .halfEnd, "half term ends": .halfEnd, "half term to": .halfEnd,
      "end": .end, "ends": .end, "end date": .end, "last day": .end, "date": .date, "day": .date,
      "title": .title, "holiday": .title, "event": .title, "description": .title,
    ]
    var columns: [Column: Int] = [:]
    for (index, cell) in row.cells.enumerated() {
      if let column = names[NameFold.folded(cell)], columns[column] == nil {
        columns[column] = index
      }
    }
    return columns
  }

  private mutating func take(_ row: DelimitedRow, isTerm: Bool) {
    if row.isTorn {
      report(row.line, 0, "a quotation mark is opened in this row and not closed", .error)
    } else if !row.isBlank {
      isTerm ? takeTerm(row) : takeDay(row)
    }
  }

  private mutating func takeTerm(_ row: DelimitedRow) {
    let year = text(.year, row)
    let name = text(.name, row)
    let start = day(.start, row, "start")
    let end = day(.end, row, "end")
    let first = isBlank(.halfStart, row) ? nil : day(.halfStart, row, "half-term start")
    let last = isBlank(.halfEnd, row) ? nil : day(.halfEnd, row, "half-term end")
    guard let term = CalendarDraft.termName(name.content) else {
      report(name.line, name.column, "name: a term is called autumn, spring or summer", .error)
      return
    }
    if isBlank(.halfStart, row) != isBlank(.halfEnd, row) {
      report(row.line, 0, "half-term: give its first and its last day, or neither", .error)
    }
    guard let start, let end else { return }
    var span = CalendarDraft.Span(
      year: year.content.isEmpty ? nil : year,
      name: Placed(term, line: name.line, column: name.column), start: start, end: end)
    if let first, let last { span.halfTerm = (first, last) }
    draft.spans.append(span)
  }

  private mutating func takeDay(_ row: DelimitedRow) {
    guard let date = day(.date, row, "date") else { return }
    switch CalendarTitle(text(.title, row).content) {
    case .inset: draft.inset.append(date)
    default: draft.bankHolidays.append(date)
    }
  }

  private consuming func finished() -> CalendarReading {
    var found = findings
    let name = file
    let calendar = draft.checked { line, column, message, severity in
      found.append(
        Finding(file: name, line: line, column: column, message: message, severity: severity))
    }
    return CalendarFile.made(calendar, found)
  }

  // MARK: Cells

  private func text(_ column: Column, _ row: DelimitedRow) -> Placed<String> {
    let index = columns[column] ?? row.cells.count
    let text = index < row.cells.count ? row.cells[index] : ""
    return Placed(text, line: row.line, column: index + 1)
  }

  private func isBlank(_ column: Column, _ row: DelimitedRow) -> Bool {
    text(column, row).content.isEmpty
  }

  private mutating func day(_ column: Column, _ row: DelimitedRow, _ name: String) -> Placed<Day>? {
    let cell = text(column, row)
    guard !cell.content.isEmpty else {
      report(cell.line, cell.column, "\(name): the date is missing", .error)
      return nil
    }
    do throws(WrittenDay.Fault) {
      return Placed(try WrittenDay.day(cell.content), line: cell.line, column: cell.column)
    } catch {
      report(cell.line, cell.column, "\(name): \(error.words)", .error)
      return nil
    }
  }

  private mutating func report(
    _ line: Int, _ column: Int, _ message: String, _ severity: Finding.Severity
  ) {
    guard findings.count < 200 else { return }
    findings.append(
      Finding(file: file, line: line, column: column, message: message, severity: severity))
  }
}
