import Record

/// A file of people or of talk, in rows: the form that trainers write.
///
/// `== Title` begins a section, `[head]` a block, `> words` is something said (`>> words` goes on in
/// another voice), `- words` an item, `name: words` a value, `#` a remark; rows that begin with two blanks go on with the row above.
struct Screenplay {
  /// What a row is.
  enum Sort: Hashable { case title, head, said, more, item, value, words }

  /// One row, with the rows that go on from it.
  struct Row {
    var sort: Sort
    /// The name of a value; empty otherwise.
    var key: String
    var text: String
    let line: Int
    /// Where the text begins, counted from 1.
    let column: Int
  }

  /// A section with its rows.
  struct Section {
    let title: String
    let line: Int
    var rows: [Row] = []
  }

  /// No file of words is longer, in bytes.
  static let longest = 1_000_000
  /// No more findings are kept for one file.
  static let most = 200

  let file: String
  private let lines: [String]
  private(set) var findings: [Finding] = []
  /// The rows before the first section.
  private(set) var top: [Row] = []
  private(set) var sections: [Section] = []

  /// Reads the rows of a file; what cannot be read is found.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    guard bytes.count <= Screenplay.longest else {
      lines = []
      findings = [Finding(file: file, message: "the file is longer than 1 MB; words are short")]
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      lines = []
      findings = [Finding(file: file, message: "this is not UTF-8 text; save it as UTF-8")]
      return
    }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.hasSuffix("\r") ? line.dropLast() : line)
    }
    read()
  }

  private mutating func read() {
    var mayGoOn = false
    for (index, line) in lines.enumerated() {
      let number = index + 1
      if line.hasPrefix("#") { continue }
      let bare = line.trimmedEnds
      if bare.isEmpty {
        mayGoOn = false
        continue
      }
      if line.hasPrefix("  "), mayGoOn {
        goOn(bare)
        continue
      }
      guard line.first != " " && line.first != "\t" else {
        report("this row is indented and goes on from no row above", line: number, column: 1)
        continue
      }
      let row = row(bare, number)
      mayGoOn = row.sort != .title && row.sort != .head
      if row.sort == .title {
        sections.append(Section(title: row.text, line: number))
      } else if sections.isEmpty {
        top.append(row)
      } else {
        sections[sections.count - 1].rows.append(row)
      }
    }
  }

  private mutating func goOn(_ text: String) {
    if let last = sections.indices.last, !sections[last].rows.isEmpty {
      let row = sections[last].rows.count - 1
      sections[last].rows[row].text += " " + text
    } else if !top.isEmpty {
      top[top.count - 1].text += " " + text
    }
  }

  private mutating func row(_ text: String, _ line: Int) -> Row {
    func after(_ count: Int, _ sort: Sort) -> Row {
      let rest = String(text.dropFirst(count))
      let bare = rest.trimmedEnds
      let blanks = rest.prefix { $0 == " " }.count
      return Row(sort: sort, key: "", text: bare, line: line, column: count + blanks + 1)
    }
    if text.hasPrefix("==") { return after(2, .title) }
    if text.hasPrefix(">>") { return after(2, .more) }
    if text.hasPrefix(">") { return after(1, .said) }
    if text.hasPrefix("- ") { return after(2, .item) }
    if text.hasPrefix("[") {
      guard text.hasSuffix("]") else {
        report("the bracket is not closed: `]` is wanted at the end", line: line, column: 1)
        return Row(sort: .head, key: "", text: String(text.dropFirst()), line: line, column: 2)
      }
      return Row(
        sort: .head, key: "", text: String(text.dropFirst().dropLast()), line: line, column: 2)
    }
    if let colon = text.firstIndex(of: ":") {
      let key = String(text[..<colon])
      let plain = key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }
      if plain, key.count <= 24, key.split(separator: " ").count <= 2 {
        var row = after(key.count + 1, .value)
        row.key = key.lowercased()
        return row
      }
    }
    return Row(sort: .words, key: "", text: text, line: line, column: 1)
  }

  /// Notes a finding at a place, with its line as excerpt.
  mutating func report(
    _ message: String, line: Int = 0, column: Int = 0, _ severity: Finding.Severity = .error
  ) {
    guard findings.count < Screenplay.most else { return }
    let excerpt = line > 0 && line <= lines.count ? String(lines[line - 1].prefix(2000)) : ""
    findings.append(
      Finding(
        file: file, line: line, column: column, excerpt: excerpt, message: message,
        severity: severity))
  }

  /// Notes a finding at a row; at some words of it, when they are given.
  mutating func report(
    _ message: String, at row: Row, words: String? = nil, _ severity: Finding.Severity = .error
  ) {
    var column = row.column
    if let words, row.line > 0, row.line <= lines.count,
      let place = lines[row.line - 1].firstRange(of: words)
    {
      column =
        lines[row.line - 1].distance(
          from: lines[row.line - 1].startIndex, to: place.lowerBound)
        + 1
    }
    report(message, line: row.line, column: column, severity)
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmedEnds: String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
