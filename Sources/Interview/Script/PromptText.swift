import Record

/// A place in a file of words, counted from 1; line 0 is the file as a whole.
struct Place: Hashable, Sendable {
  /// The line.
  let line: Int
  /// The column, in Unicode scalars.
  let column: Int

  /// The file as a whole.
  static let file = Place(line: 0, column: 0)
}

/// The text of a file of words, in lines, ready to be pointed at.
struct PromptText {
  /// The file's name, as findings show it.
  let file: String
  /// The lines, as YAML counts them.
  let lines: [Substring]
  /// The text.
  let text: String

  /// No file of words is longer, in bytes.
  static let longest = 1_000_000
  /// No more of a line is shown, in characters.
  static let widest = 2_000
  /// No more findings of one careless sort are shown than this.
  static let most = 20

  /// Bytes taken as UTF-8 text, or what keeps them from being text.
  static func read(_ bytes: [UInt8], file: String) -> (text: PromptText?, findings: [Finding]) {
    guard bytes.count <= longest else {
      let message = "the file is longer than \(longest / 1_000_000) MB; a file of words is short"
      return (nil, [Finding(file: file, message: message)])
    }
    guard var text = String(validating: bytes, as: UTF8.self) else {
      let whole = PromptText(file: file, text: String(decoding: bytes, as: UTF8.self))
      let message = "this is not UTF-8 text; save it as UTF-8"
      return (nil, [whole.finding(at: whole.firstBroken, message)])
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    let whole = PromptText(file: file, text: text)
    let findings = whole.unprintable
    return (findings.isEmpty ? whole : nil, findings)
  }

  private init(file: String, text: String) {
    self.file = file
    self.text = text
    self.lines = text.unicodeScalars.yamlLines
  }

  /// A finding at a place, with the line as excerpt and the column in characters.
  func finding(
    at place: Place, _ message: String, _ severity: Finding.Severity = .error
  ) -> Finding {
    guard place.line > 0, !lines.isEmpty else {
      return Finding(file: file, message: message, severity: severity)
    }
    let number = min(place.line, lines.count)
    let line = lines[number - 1]
    guard number == place.line, place.column <= PromptText.widest else {
      // Past the end, or so far along that nothing of the line is worth showing.
      let column = number == place.line ? place.column : 0
      return Finding(
        file: file, line: number, column: column, message: message, severity: severity)
    }
    let before = line.unicodeScalars.prefix(place.column - 1)
    return Finding(
      file: file, line: number, column: String(before).count + 1,
      excerpt: String(line.prefix(PromptText.widest)), message: message, severity: severity)
  }

  /// Where some words stand, at or after a place and not many lines below it.
  func place(of words: String, from start: Place) -> Place? {
    guard start.line > 0, start.line <= lines.count, !words.isEmpty else { return nil }
    let wanted = Array(words.unicodeScalars)
    for number in start.line...min(start.line + 40, lines.count) {
      let line = Array(lines[number - 1].unicodeScalars.prefix(PromptText.widest))
      var column = number == start.line ? start.column - 1 : 0
      while column + wanted.count <= line.count {
        if line[column] == wanted[0], line[column..<column + wanted.count].elementsEqual(wanted) {
          return Place(line: number, column: column + 1)
        }
        column += 1
      }
    }
    return nil
  }

  /// The first place where bytes that are not UTF-8 were replaced.
  private var firstBroken: Place {
    for (index, line) in lines.enumerated() {
      if let at = line.unicodeScalars.firstIndex(of: "\u{FFFD}") {
        let column = line.unicodeScalars.distance(from: line.startIndex, to: at) + 1
        return Place(line: index + 1, column: column)
      }
    }
    return .file
  }

  /// Characters that no prompt may hold: control characters and those without a meaning.
  private var unprintable: [Finding] {
    var findings: [Finding] = []
    for (index, line) in lines.enumerated() {
      for (column, scalar) in line.unicodeScalars.enumerated() where !scalar.isPrintable {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let place = Place(line: index + 1, column: column + 1)
        findings.append(
          finding(at: place, "a character that cannot be shown (U+\(code)); take it out"))
        if findings.count == PromptText.most { return findings }
      }
    }
    return findings
  }
}

extension Unicode.Scalar {
  /// Whether the character ends a line in YAML.
  var endsLine: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether the character may stand in a file of words.
  var isPrintable: Bool {
    switch value {
    case 0x09, 0x20..<0x7F, 0xA0..<0xE000, 0xF900..<0xFEFF, 0xFF00..<0xFFFE: true
    case 0x10000..<0xF0000: value & 0xFFFE != 0xFFFE
    default: endsLine
    }
  }
}

extension String.UnicodeScalarView {
  /// The lines as YAML counts them: CR, LF, CR LF, NEL and the Unicode separators end one.
  var yamlLines: [Substring] {
    var lines: [Substring] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let scalar = self[index]
      var next = self.index(after: index)
      if scalar.endsLine {
        lines.append(Substring(self[start..<index]))
        if scalar == "\r", next < endIndex, self[next] == "\n" { next = self.index(after: next) }
        start = next
      }
      index = next
    }
    if start < endIndex { lines.append(Substring(self[start...])) }
    return lines
  }
}
