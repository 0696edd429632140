/// One row of a CSV file as it is written: RFC 4180, UTF-8, CRLF, safe from formulas.
///
/// A field that begins like a formula gets a leading `'`; line breaks inside a field become `; `;
/// control characters are left out.
struct CSVRow {
  private(set) var bytes: [UInt8] = []
  private var scratch: [UInt8] = []
  private var isFirst = true

  /// Adds a field of free text, a name or a number as somebody typed it.
  mutating func add(_ text: String?) {
    scratch.removeAll(keepingCapacity: true)
    var text = text ?? ""
    var begins = false
    text.withUTF8 { bytes in
      begins = CSVRow.beginsFormula(bytes)
      CSVRow.clean(bytes, into: &scratch)
    }
    begins = begins || scratch.withUnsafeBufferPointer(CSVRow.beginsFormula)
    put(guarded: begins)
  }

  /// Adds a field that the program itself made: a date, a code, a number.
  mutating func add(made text: String) {
    scratch = Array(text.utf8)
    put(guarded: false)
  }

  /// Ends the row.
  mutating func end() {
    bytes += [13, 10]
    isFirst = true
  }

  private mutating func put(guarded: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    let needsQuotes = scratch.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";")
        || byte == 9
    }
    let isLoose = scratch.first == 32 || scratch.last == 32
    guard needsQuotes || isLoose else {
      if guarded { bytes.append(UInt8(ascii: "'")) }
      bytes += scratch
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if guarded { bytes.append(UInt8(ascii: "'")) }
    for byte in scratch {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would take the text for a formula: it begins with `= + - @`, their
  /// full-width forms, a tab, a carriage return or NUL.
  static func beginsFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13, 0:
      return true
    case 0xEF:
      return bytes.count > 2 && bytes[1] == 0xBC && [0x8B, 0x8D, 0x9D, 0xA0].contains(bytes[2])
    default: return false
    }
  }

  private static func clean(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    out.reserveCapacity(bytes.count)
    var isBroken = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let width = lineBreak(bytes, index)
      if width > 0 {
        isBroken = true
        index += width
        continue
      }
      index += 1
      if (byte < 32 && byte != 9) || byte == 127 { continue }
      if isBroken {
        if !out.isEmpty { out += [UInt8(ascii: ";"), 32] }
        isBroken = false
      }
      out.append(byte)
    }
  }

  /// The bytes of the line break at a place; 0 when there is none.
  private static func lineBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch bytes[index] {
    case 10...13: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: 2
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9):
      3
    default: 0
    }
  }
}

/// Text cut to what a comment field of an MIS holds.
enum ShortText {
  /// At most so many UTF-16 units (so that no system counts more), cut at a word, with `…`.
  static func cut(_ text: String, to limit: Int = 256) -> String {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var room = limit
    var head = text
    if head.withUTF8(CSVRow.beginsFormula) { room -= 1 }
    guard text.utf16.count > room else { return text }
    var kept = ""
    var used = 1
    var lastWord: String.Index?
    for character in text {
      let size = character.utf16.count
      guard used + size <= room else { break }
      if character == " " { lastWord = kept.endIndex }
      kept.append(character)
      used += size
    }
    if let lastWord, kept.utf16.count - kept[..<lastWord].utf16.count < 60 {
      kept = String(kept[..<lastWord])
    }
    return kept + "…"
  }
}
