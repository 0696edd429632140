/// One line of a calendar file (RFC 5545): a property's name and its value.
struct ICSLine {
  /// The line's number in the file, where folding begins it.
  let number: Int
  let name: String
  let value: String

  /// The file's lines, folded ones joined again.
  static func all(of bytes: [UInt8]) -> [ICSLine] {
    var lines: [ICSLine] = []
    var open: (number: Int, bytes: [UInt8])?
    var number = 0
    for raw in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let line = raw.last == 13 ? raw.dropLast() : raw
      if let first = line.first, first == 32 || first == 9, open != nil {
        open?.bytes += line.dropFirst()
      } else {
        if let open, let parsed = parsed(open.number, open.bytes) { lines.append(parsed) }
        open = (number, Array(line))
      }
    }
    if let open, let parsed = parsed(open.number, open.bytes) { lines.append(parsed) }
    return lines
  }

  /// Reads `NAME;PARAMETERS:VALUE`; a colon in quotation marks ends nothing.
  private static func parsed(_ number: Int, _ bytes: [UInt8]) -> ICSLine? {
    var isQuoted = false
    let colon = bytes.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ":") && !isQuoted
    }
    guard let colon else { return nil }
    let head = String(decoding: bytes[..<colon], as: UTF8.self)
    guard let name = head.split(separator: ";", maxSplits: 1).first else { return nil }
    return ICSLine(
      number: number, name: name.uppercased(),
      value: String(decoding: bytes[(colon + 1)...], as: UTF8.self))
  }

  /// The value as text, its escapes undone.
  var text: String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return WrittenText.cell(text)
  }
}
