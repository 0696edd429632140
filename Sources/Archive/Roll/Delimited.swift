/// A row of a table, with the line of the file it starts on.
struct DelimitedRow {
  let line: Int
  let cells: [String]
  /// A quotation mark that is opened and not closed where it should be.
  let isTorn: Bool

  /// Whether every cell is blank.
  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}

/// Reads the rows of a table: RFC 4180, and what spreadsheets make of it.
///
/// Lines end with CRLF, LF or CR. A quotation mark counts only at a cell's start; inside, two
/// stand for one. Where a quoted cell swallows lines and does not end as it should, the mark was a
/// stray one: the row is torn, and reading goes on at the next line, so that one bad row never
/// hides the rows after it. Work is linear: after 1,000 torn rows, quoted cells end with the line.
struct DelimitedReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  private var line = 1
  private var torn = 0
  /// The cells (counted from 0) that no line break can be in; one there means a stray mark.
  var singleLineCells: Set<Int> = []

  private static let quote = UInt8(ascii: "\"")

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The next row, blank ones included; nil at the end.
  mutating func next() -> DelimitedRow? {
    guard index < bytes.count else { return nil }
    let start = (index: index, line: line)
    var cells: [String] = []
    while true {
      guard let cell = cell(cells.count) else {
        torn += 1
        (index, line) = start
        skipLine()
        return DelimitedRow(line: start.line, cells: [], isTorn: true)
      }
      cells.append(cell)
      if index < bytes.count, bytes[index] == delimiter {
        index += 1
      } else {
        endLine()
        return DelimitedRow(line: start.line, cells: cells, isTorn: false)
      }
    }
  }

  /// One cell up to its delimiter or line end; nil when a quotation mark is astray.
  private mutating func cell(_ number: Int) -> String? {
    var start = index
    while start < bytes.count, bytes[start] == 32 { start += 1 }
    guard start < bytes.count, bytes[start] == DelimitedReader.quote else {
      let from = index
      skipPlain()
      return text(bytes[from..<index])
    }
    index = start + 1
    var content: [UInt8] = []
    let firstLine = line
    while index < bytes.count {
      let byte = bytes[index]
      if byte == DelimitedReader.quote {
        index += 1
        guard index < bytes.count, bytes[index] == DelimitedReader.quote else {
          return closed(content, from: firstLine)
        }
        content.append(byte)
        index += 1
      } else if isBreak(byte) {
        if torn > 1_000 || singleLineCells.contains(number) { return nil }
        content.append(10)
        endLine()
      } else {
        content.append(byte)
        index += 1
      }
    }
    return nil
  }

  /// A quoted cell after its closing mark; what follows before the delimiter is kept on one line,
  /// and means a stray mark after several.
  private mutating func closed(_ content: [UInt8], from firstLine: Int) -> String? {
    let from = index
    skipPlain()
    let rest = bytes[from..<index]
    if rest.allSatisfy({ $0 == 32 || $0 == 9 }) { return text(content[...]) }
    return line == firstLine ? text((content + rest)[...]) : nil
  }

  private mutating func skipPlain() {
    while index < bytes.count, bytes[index] != delimiter, !isBreak(bytes[index]) { index += 1 }
  }

  private mutating func skipLine() {
    while index < bytes.count, !isBreak(bytes[index]) { index += 1 }
    endLine()
  }

  private mutating func endLine() {
    guard index < bytes.count else { return }
    if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
    index += 1
    line += 1
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  private func text(_ slice: ArraySlice<UInt8>) -> String {
    WrittenText.cell(String(decoding: slice, as: UTF8.self))
  }
}
