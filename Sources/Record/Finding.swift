/// Something wrong, or doubtful, at one place of a file that a person wrote.
///
/// Findings are gathered and shown all at once; they are never thrown. Lines and columns are
/// counted from 1; 0 means the file (or the line) as a whole.
public struct Finding: Codable, Hashable, Sendable {
  /// How much a finding weighs.
  public enum Severity: String, Codable, CaseIterable, Sendable {
    /// What stands there cannot be used.
    case error
    /// What stands there is used, or a part of it is left out; somebody should look.
    case warning
  }

  /// The file's name, as it is to be shown.
  public let file: String
  /// The line, counted from 1; 0 for the file as a whole.
  public let line: Int
  /// The column in characters (in a table, the cell's number in its row), counted from 1; 0 for
  /// the line as a whole.
  public let column: Int
  /// The line's text, or nothing where it must not be shown.
  public let excerpt: String
  /// What is wrong and what to do, in plain words.
  public let message: String
  /// How much it weighs.
  public let severity: Severity

  /// A finding from its parts.
  public init(
    file: String, line: Int = 0, column: Int = 0, excerpt: String = "", message: String,
    severity: Severity = .error
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.message = message
    self.severity = severity
  }

  /// `file:line:column: message`, then the line and a caret under the column where there is one.
  ///
  /// Control characters are shown as `�`, and a long line is cut to a window around the column.
  public var rendered: String {
    var place = Finding.inert(file)
    if line > 0 { place += ":\(line)" }
    if line > 0 && column > 0 { place += ":\(column)" }
    let weight = severity == .warning ? "warning: " : ""
    let head = "\(place): \(weight)\(Finding.inert(message))"
    guard line > 0, let window = excerptWindow else { return head }
    guard column > 0, column <= window.start + window.text.count + 1 else {
      return head + "\n  \(window.text)"
    }
    let caret = String(repeating: " ", count: max(0, column - 1 - window.start)) + "^"
    return head + "\n  \(window.text)\n  \(caret)"
  }

  /// The part of the excerpt to show, and how many characters were cut before it.
  private var excerptWindow: (text: String, start: Int)? {
    let width = 96
    let start = column > width ? column - width / 2 : 0
    let piece = excerpt.dropFirst(start).prefix(width)
    let text = Finding.inert(piece)
    return text.isEmpty ? nil : (text, start)
  }

  /// Text that cannot steer a terminal: control and direction characters become `�`, tabs a space.
  static func inert(_ text: some StringProtocol) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9: shown.unicodeScalars.append(" ")
      case 0..<32, 127..<160, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C:
        shown.unicodeScalars.append("\u{FFFD}")
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension Finding: Comparable, CustomStringConvertible {
  /// In the order of a reader: by file, line, column, then words.
  public static func < (left: Finding, right: Finding) -> Bool {
    (left.file, left.line, left.column, left.message)
      < (right.file, right.line, right.column, right.message)
  }

  /// The finding as it is shown.
  public var description: String { rendered }
}
