/// Sets plain text: lines of a given width, indents kept, no more than one empty line at a time.
enum PlainText {
  /// The columns of a printed text.
  static let width = 72

  /// Wraps every line at a width; what follows a bullet or a number hangs under its first word.
  static func set(_ text: String, width: Int = PlainText.width) -> String {
    lines(text, width: width).map { $0 + "\n" }.joined()
  }

  /// The set lines, without their ends.
  static func lines(_ text: String, width: Int = PlainText.width) -> [String] {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) {
      if line.allSatisfy({ $0 == " " }) {
        if lines.last?.isEmpty == false { lines.append("") }
      } else {
        wrap(line, width, into: &lines)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines
  }

  private static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n"
  }

  private static func wrap(_ line: Substring, _ width: Int, into lines: inout [String]) {
    let margin = line.prefix { $0 == " " }
    let body = line.dropFirst(margin.count)
    let hang = String(repeating: " ", count: margin.count + bullet(body))
    var current = String(margin)
    var used = margin.count
    var isFresh = true
    for (index, piece) in body.split(
      separator: SafeText.lineBreak, omittingEmptySubsequences: false
    ).enumerated() {
      if index > 0 {
        lines.append(trimmed(current))
        (current, used, isFresh) = (hang, hang.count, true)
      }
      // An empty word is one more space of a run: words stand as they were typed.
      for word in piece.split(separator: " ", omittingEmptySubsequences: false) {
        let size = columns(word)
        if isFresh && word.isEmpty { continue }
        if !isFresh && !word.isEmpty && used + 1 + size > width {
          lines.append(trimmed(current))
          (current, used, isFresh) = (hang, hang.count, true)
        }
        if !isFresh {
          current += " "
          used += 1
        }
        current += word
        used += size
        isFresh = isFresh && word.isEmpty
      }
    }
    lines.append(trimmed(current))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The width of a leading `- `, `* ` or `12. `; 0 when the line has none.
  private static func bullet(_ body: Substring) -> Int {
    guard let first = body.split(separator: " ", maxSplits: 1).first, first.count < body.count,
      first == "-" || first == "*" || (first.last == "." && Int(first.dropLast()) != nil)
    else { return 0 }
    return first.count + 1
  }

  /// The columns a word takes up in a terminal.
  static func columns(_ word: some StringProtocol) -> Int {
    word.reduce(0) { sum, character in
      guard let value = character.unicodeScalars.first?.value else { return sum }
      switch value {
      case 0..<0x300: return sum + 1
      case 0x200B...0x200F, 0x2066...0x2069, 0x61C: return sum
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return sum + 2
      default: return sum + 1
      }
    }
  }
}
