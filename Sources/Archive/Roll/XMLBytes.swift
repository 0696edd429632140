/// A place in an XML file, and what is wrong there.
struct XMLFault: Error, Hashable {
  let line: Int
  let column: Int
  let words: String
}

/// An XML file's characters as UTF-8 bytes, chunk by chunk, with the line and column of each.
///
/// The byte order mark or the XML declaration names the encoding: UTF-8, UTF-16, ISO-8859-1 and
/// Windows-1252 are read. Bytes that are not valid in it end the file with a fault.
struct XMLBytes {
  private enum Encoding { case utf8, latin, utf16(bigEndian: Bool) }

  private let source: () throws -> [UInt8]
  private var encoding = Encoding.utf8
  private var buffer: [UInt8] = []
  private var index = 0
  /// Bytes of a character that the chunk cut in two.
  private var tail: [UInt8] = []
  private var isBroken = false
  private var isEnded = false
  private(set) var line = 1
  private(set) var column = 1
  private var wasReturn = false

  /// A reader over chunks; an empty chunk is the end.
  init(_ source: @escaping () throws -> [UInt8]) throws {
    self.source = source
    try begin()
  }

  /// The byte to come; nil at the end.
  mutating func peek() throws -> UInt8? {
    while index == buffer.count {
      if isBroken { throw fault("this is not valid text in the encoding that the file names") }
      guard try fill() else { return nil }
    }
    return buffer[index]
  }

  /// The next byte; nil at the end.
  mutating func next() throws -> UInt8? {
    guard let byte = try peek() else { return nil }
    index += 1
    switch byte {
    case 10:
      if !wasReturn { line += 1 }
      column = 1
    case 13:
      line += 1
      column = 1
    case 9: column += 1
    case 0..<32: throw fault("a control character cannot stand in XML")
    default: if byte & 0xC0 != 0x80 { column += 1 }
    }
    wasReturn = byte == 13
    return byte
  }

  /// A fault at the present place.
  func fault(_ words: String) -> XMLFault { XMLFault(line: line, column: column, words: words) }

  // MARK: Chunks

  private mutating func begin() throws {
    var head: [UInt8] = []
    while head.count < 256 {
      let chunk = try source()
      if chunk.isEmpty {
        isEnded = true
        break
      }
      head += chunk
    }
    switch Array(head.prefix(4)) {
    case let start where start.starts(with: [0xEF, 0xBB, 0xBF]): head.removeFirst(3)
    case let start where start.starts(with: [0xFF, 0xFE]):
      encoding = .utf16(bigEndian: false)
      head.removeFirst(2)
    case let start where start.starts(with: [0xFE, 0xFF]):
      encoding = .utf16(bigEndian: true)
      head.removeFirst(2)
    case [0x3C, 0, 0x3F, 0]: encoding = .utf16(bigEndian: false)
    case [0, 0x3C, 0, 0x3F]: encoding = .utf16(bigEndian: true)
    default: encoding = try declared(head)
    }
    try decode(head)
  }

  /// The encoding that the XML declaration names.
  private func declared(_ head: [UInt8]) throws -> Encoding {
    let text = String(decoding: head.prefix(256), as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.utf8.firstIndex(of: UInt8(ascii: ">")) else {
      return .utf8
    }
    let parts = text[..<end].split { "=\"' \t\r\n?".contains($0) }
    guard let key = parts.firstIndex(of: "encoding"), key + 1 < parts.count else { return .utf8 }
    switch parts[key + 1].lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": return .utf8
    case "iso-8859-1", "latin1", "windows-1252", "cp1252": return .latin
    default: throw fault("the file's encoding cannot be read here; save it as UTF-8")
    }
  }

  private mutating func fill() throws -> Bool {
    if isEnded {
      if !tail.isEmpty {
        tail = []
        isBroken = true
        return true
      }
      return false
    }
    let chunk = try source()
    if chunk.isEmpty {
      isEnded = true
      return try fill()
    }
    try decode(chunk)
    return true
  }

  private mutating func decode(_ chunk: [UInt8]) throws {
    index = 0
    switch encoding {
    case .latin: buffer = WrittenText.windows1252(chunk)
    case .utf8:
      buffer = tail.isEmpty ? chunk : tail + chunk
      keepValid()
    case .utf16(let bigEndian):
      let bytes = tail + chunk
      decodeUTF16(bytes, bigEndian: bigEndian)
    }
  }

  /// Cuts the buffer at the first byte that is no valid UTF-8; an unfinished character at its end
  /// waits for the next chunk.
  private mutating func keepValid() {
    let (valid, rest) = XMLBytes.validLength(buffer)
    tail = []
    guard valid < buffer.count else { return }
    if rest {
      tail = Array(buffer[valid...])
    } else {
      isBroken = true
    }
    buffer.removeSubrange(valid...)
  }

  /// How many bytes are valid UTF-8, and whether what follows may become valid with more bytes.
  private static func validLength(_ bytes: [UInt8]) -> (Int, Bool) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0
      if length == 0 { return (index, false) }
      for offset in 1..<length {
        guard index + offset < bytes.count else { return (index, true) }
        let next = bytes[index + offset]
        let isFirst = offset == 1
        let low: UInt8 = isFirst ? (byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80) : 0x80
        let high: UInt8 = isFirst ? (byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF) : 0xBF
        guard next >= low, next <= high else { return (index, false) }
      }
      if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return (index, false) }
      index += length
    }
    return (index, false)
  }

  private mutating func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool) {
    var end = bytes.count & ~1
    func unit(_ at: Int) -> UInt16 {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    if end >= 2, unit(end - 2) & 0xFC00 == 0xD800 { end -= 2 }
    tail = Array(bytes[end...])
    buffer = []
    buffer.reserveCapacity(end)
    var at = 0
    while at < end {
      var value = UInt32(unit(at))
      at += 2
      if value & 0xFC00 == 0xD800, at < end, unit(at) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 + UInt32(unit(at) & 0x3FF)
        at += 2
      }
      guard value < 0xFFFE || value > 0xFFFF, let scalar = Unicode.Scalar(value) else {
        isBroken = true
        return
      }
      buffer.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }
}
