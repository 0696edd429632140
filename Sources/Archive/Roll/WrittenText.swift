/// Text from the bytes of a file that an office programme wrote.
///
/// A byte order mark decides; without one, valid UTF-8 is UTF-8 and anything else is
/// Windows-1252, which is what spreadsheets on British office machines write.
enum WrittenText {
  /// The file's text as UTF-8 bytes without a byte order mark.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(valid(bytes[3...])) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], bigEndian: true) }
    return Array(valid(bytes[...]))
  }

  private static func valid(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    isUTF8(bytes) ? bytes : windows1252(bytes)[...]
  }

  /// Whether the bytes are valid UTF-8.
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var decoder = UTF8()
      var iterator = buffer.makeIterator()
      while true {
        switch decoder.decode(&iterator) {
        case .scalarValue: continue
        case .emptyInput: return true
        case .error: return false
        }
      }
    }
  }

  /// Windows-1252 bytes as UTF-8; the five bytes that it leaves open become `�`.
  static func windows1252(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.underestimatedCount + bytes.underestimatedCount / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let value = byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt32(byte)
        text.append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? .init())
      }
    }
    return text
  }

  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// UTF-16 bytes as UTF-8; what is no text becomes `�`.
  static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// A cell's text: spaces around it gone, line breaks and control characters inside it a space,
  /// and a spreadsheet's `="007"` unwrapped.
  static func cell(_ raw: some StringProtocol) -> String {
    var text = ""
    var space = false
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0xFEFF: continue
      case 0...32, 127...160, 0x2028, 0x2029, 0x202F: space = !text.isEmpty
      default:
        if space { text.unicodeScalars.append(" ") }
        space = false
        text.unicodeScalars.append(scalar)
      }
    }
    if text.utf8.count >= 3, text.hasPrefix("=\""), text.hasSuffix("\"") {
      return cell(text.dropFirst(2).dropLast())
    }
    return text
  }
}
