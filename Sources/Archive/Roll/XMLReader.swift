/// What an XML file says next.
enum XMLEvent: Hashable {
  /// An element begins; its name without a namespace prefix.
  case open(String)
  /// A piece of an element's text; a long text comes in several.
  case text(String)
  /// An element ends.
  case close(String)
}

/// Reads an XML file event by event in bounded memory, whatever the file's size.
///
/// Well-formedness is checked; a document type declaration is refused, so no entity can be
/// declared, expanded or fetched. Attributes are checked and left out: a CTF has none that matter.
struct XMLReader {
  private var bytes: XMLBytes
  private var path: [(name: String, line: Int)] = []
  private var waiting: String?
  private var hasRoot = false
  private var isStarted = false
  /// Where the last event began.
  private(set) var place = (line: 1, column: 1)

  private static let depthLimit = 200
  private static let nameLimit = 200
  private static let pieceSize = 4_096
  private static let attributeLimit = 100

  /// A reader over chunks of a file; an empty chunk is its end.
  init(chunks: @escaping () throws -> [UInt8]) throws { bytes = try XMLBytes(chunks) }

  /// The next event; nil at the end of a whole document.
  ///
  /// - Throws: `XMLFault`, or what the source of the chunks throws.
  mutating func next() throws -> XMLEvent? {
    if let name = waiting {
      waiting = nil
      return .close(name)
    }
    while let byte = try bytes.peek() {
      place = (bytes.line, bytes.column)
      if byte == UInt8(ascii: "<") {
        if let event = try markup() { return event }
      } else if path.isEmpty {
        try outside()
      } else {
        return .text(try text())
      }
      isStarted = true
    }
    if let open = path.last {
      throw bytes.fault(
        "the file ends inside <\(open.name)>, which began at line \(open.line): it is not complete")
    }
    guard hasRoot else { throw bytes.fault("the file holds no XML element") }
    return nil
  }

  private mutating func outside() throws {
    guard let byte = try bytes.next(), isSpace(byte) else {
      throw XMLFault(
        line: place.line, column: place.column, words: "text stands outside the first element")
    }
  }

  // MARK: Markup

  private mutating func markup() throws -> XMLEvent? {
    _ = try bytes.next()
    switch try bytes.peek() {
    case UInt8(ascii: "/"):
      _ = try bytes.next()
      return try closing()
    case UInt8(ascii: "?"):
      _ = try bytes.next()
      try instruction()
      return nil
    case UInt8(ascii: "!"):
      _ = try bytes.next()
      return try declaration()
    default: return try opening()
    }
  }

  private mutating func opening() throws -> XMLEvent {
    guard !hasRoot || !path.isEmpty else {
      throw atPlace("a second element stands after the first one's end")
    }
    let name = try name()
    guard path.count < XMLReader.depthLimit else { throw atPlace("elements are nested too deep") }
    hasRoot = true
    var attributes: Set<String> = []
    while true {
      let spaced = try skipSpace()
      switch try bytes.peek() {
      case UInt8(ascii: ">"):
        _ = try bytes.next()
        path.append((name, place.line))
        return .open(local(name))
      case UInt8(ascii: "/"):
        _ = try bytes.next()
        try expect(">", "an element's start is not finished")
        waiting = local(name)
        return .open(local(name))
      case nil: throw bytes.fault("the file ends inside an element's start: it is not complete")
      default:
        guard spaced else { throw bytes.fault("a space is missing inside an element's start") }
        let attribute = try self.name()
        guard attributes.insert(attribute).inserted else {
          throw bytes.fault("an attribute is given twice")
        }
        guard attributes.count <= XMLReader.attributeLimit else {
          throw bytes.fault("an element has too many attributes")
        }
        try value()
      }
    }
  }

  private mutating func value() throws {
    try skipSpace()
    try expect("=", "an attribute has no value")
    try skipSpace()
    guard let quote = try bytes.next(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { throw bytes.fault("an attribute's value has no quotation marks") }
    while let byte = try bytes.next() {
      if byte == quote { return }
      if byte == UInt8(ascii: "<") { throw bytes.fault("a < stands inside an attribute's value") }
      if byte == UInt8(ascii: "&") { _ = try reference() }
    }
    throw bytes.fault("the file ends inside an attribute's value: it is not complete")
  }

  private mutating func closing() throws -> XMLEvent {
    let name = try name()
    try skipSpace()
    try expect(">", "an element's end is not finished")
    guard let open = path.popLast() else { throw atPlace("</\(name)> ends nothing") }
    guard open.name == name else {
      throw atPlace("</\(name)> stands where <\(open.name)> of line \(open.line) should end")
    }
    return .close(local(name))
  }

  /// A comment, a CDATA section, or a declaration, which is refused.
  private mutating func declaration() throws -> XMLEvent? {
    switch try bytes.peek() {
    case UInt8(ascii: "-"):
      _ = try bytes.next()
      try expect("-", "a comment is not begun rightly")
      try comment()
      return nil
    case UInt8(ascii: "["):
      for expected in "[CDATA[" { try expect(expected, "a CDATA section is not begun rightly") }
      guard !path.isEmpty else { throw atPlace("text stands outside the first element") }
      return .text(try section())
    default:
      throw atPlace(
        "the file declares a document type or entities, which a CTF never does; it was refused")
    }
  }

  private mutating func comment() throws {
    var dashes = 0
    while let byte = try bytes.next() {
      if dashes >= 2 {
        if byte == UInt8(ascii: ">") { return }
        throw bytes.fault("-- stands inside a comment")
      }
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    throw bytes.fault("the file ends inside a comment: it is not complete")
  }

  private mutating func instruction() throws {
    let target = try name()
    if target.lowercased() == "xml", isStarted || target != "xml" {
      throw atPlace("an XML declaration can stand only at the very beginning")
    }
    guard try skipSpace() || bytes.peek() == UInt8(ascii: "?") else {
      throw bytes.fault("a processing instruction is not written rightly")
    }
    var last: UInt8 = 0
    while let byte = try bytes.next() {
      if last == UInt8(ascii: "?"), byte == UInt8(ascii: ">") { return }
      last = byte
    }
    throw bytes.fault("the file ends inside a processing instruction: it is not complete")
  }

  // MARK: Text

  private mutating func text() throws -> String {
    var piece: [UInt8] = []
    var brackets = 0
    while let byte = try bytes.peek(), byte != UInt8(ascii: "<") {
      if piece.count >= XMLReader.pieceSize, byte & 0xC0 != 0x80, brackets == 0 { break }
      _ = try bytes.next()
      if byte == UInt8(ascii: "&") {
        piece += try reference()
        brackets = 0
        continue
      }
      if byte == UInt8(ascii: ">"), brackets >= 2 {
        throw bytes.fault("]]> stands inside text")
      }
      brackets = byte == UInt8(ascii: "]") ? brackets + 1 : 0
      if piece.count < XMLReader.pieceSize * 2 { piece.append(byte) }
    }
    return String(decoding: piece, as: UTF8.self)
  }

  /// A CDATA section; of one longer than a piece only the beginning is kept.
  private mutating func section() throws -> String {
    var piece: [UInt8] = []
    var brackets = 0
    while let byte = try bytes.next() {
      if byte == UInt8(ascii: ">"), brackets >= 2 {
        return String(decoding: piece.dropLast(min(2, piece.count)), as: UTF8.self)
      }
      brackets = byte == UInt8(ascii: "]") ? brackets + 1 : 0
      if piece.count < XMLReader.pieceSize { piece.append(byte) }
    }
    throw bytes.fault("the file ends inside a CDATA section: it is not complete")
  }

  /// A character reference or one of the five entities that need no declaration.
  private mutating func reference() throws -> [UInt8] {
    let (line, column) = (bytes.line, bytes.column - 1)
    var name = ""
    while let byte = try bytes.next(), byte != UInt8(ascii: ";") {
      guard name.utf8.count < 10, byte > 32, byte < 127, byte != UInt8(ascii: "<") else {
        throw XMLFault(line: line, column: column, words: "an & stands alone; it is written &amp;")
      }
      name.unicodeScalars.append(Unicode.Scalar(byte))
    }
    switch name {
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "amp": return [UInt8(ascii: "&")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    default: break
    }
    guard let scalar = character(name) else {
      throw XMLFault(
        line: line, column: column,
        words: "an entity or character that XML does not have is named here")
    }
    return Array(String(Character(scalar)).utf8)
  }

  private func character(_ name: String) -> Unicode.Scalar? {
    let isHex = name.hasPrefix("#x")
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard name.hasPrefix("#"), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let value = UInt32(digits, radix: isHex ? 16 : 10), value != 0xFFFE, value != 0xFFFF,
      value >= 32 || value == 9 || value == 10 || value == 13
    else { return nil }
    return Unicode.Scalar(value)
  }

  // MARK: Small parts

  private mutating func name() throws -> String {
    var name: [UInt8] = []
    while let byte = try bytes.peek(), isNamePart(byte, first: name.isEmpty) {
      _ = try bytes.next()
      name.append(byte)
      guard name.count <= XMLReader.nameLimit else { throw bytes.fault("a name is too long") }
    }
    if name.isEmpty {
      if try bytes.peek() == nil { throw bytes.fault("the file ends here: it is not complete") }
      throw bytes.fault("a name is expected here; a < in text is written &lt;")
    }
    return String(decoding: name, as: UTF8.self)
  }

  private func isNamePart(_ byte: UInt8, first: Bool) -> Bool {
    switch byte {
    case 65...90, 97...122, 0x80..., UInt8(ascii: "_"), UInt8(ascii: ":"): true
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "."): !first
    default: false
    }
  }

  private func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  @discardableResult
  private mutating func skipSpace() throws -> Bool {
    var found = false
    while let byte = try bytes.peek(), isSpace(byte) {
      _ = try bytes.next()
      found = true
    }
    return found
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }

  private mutating func expect(_ character: Character, _ words: String) throws {
    guard let byte = try bytes.next() else {
      throw bytes.fault("the file ends here: it is not complete")
    }
    guard byte == character.asciiValue else { throw bytes.fault(words) }
  }

  private func atPlace(_ words: String) -> XMLFault {
    XMLFault(line: place.line, column: place.column, words: words)
  }
}
