/// People's words made safe for where they are printed.
enum SafeText {
  /// For HTML text and attributes: the five special characters escaped, scalar by scalar.
  static func html(_ text: String) -> String {
    var safe = ""
    safe.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "&": safe += "&amp;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default:
        if isWellBehaved(scalar) { safe.unicodeScalars.append(scalar) }
      }
    }
    return safe
  }

  /// For plain text: no control characters; a line break becomes `lineBreak`, which the
  /// typesetting turns into an indented new line; right-to-left words are set apart.
  static func plain(_ text: String) -> String {
    var safe = ""
    var wasReturn = false
    var isMixed = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}":
        if !(wasReturn && scalar == "\n") { safe.append(lineBreak) }
      case "\t": safe.append(" ")
      default:
        if isWellBehaved(scalar) { safe.unicodeScalars.append(scalar) }
        isMixed = isMixed || WritingScript.isRightToLeft(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return isMixed ? "\u{2068}\(safe)\u{2069}" : safe
  }

  /// Stands for a line break inside somebody's words until the lines are set.
  static let lineBreak: Character = "\u{2028}"

  /// Not a control character, a direction override or isolate, or half of a broken pair.
  private static func isWellBehaved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: true
    case 0..<32, 127..<160, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
