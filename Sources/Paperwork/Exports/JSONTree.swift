/// A value on its way to JSON text.
enum JSONTree {
  case null
  case bool(Bool)
  case integer(String)
  case text(String)
  case object(Members)
  case array(Elements)
  case slot(Slot)

  /// The members of an object, in the order they were written.
  final class Members { var list: [(key: String, value: JSONTree)] = [] }
  /// The elements of an array.
  final class Elements { var list: [JSONTree] = [] }
  /// A place that an encoder fills.
  final class Slot { var tree: JSONTree? }

  /// The tree of a value.
  init(_ value: some Encodable) throws {
    let slot = Slot()
    try value.encode(to: TreeEncoder(slot: slot, codingPath: []))
    self = slot.tree ?? .object(Members())
  }
}

/// Writes JSON text: keys in order, the same bytes for the same value.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private let isLaidOut: Bool

  /// A text on one line, or laid out over lines with two spaces a level.
  init(isLaidOut: Bool) { self.isLaidOut = isLaidOut }

  mutating func put(_ tree: JSONTree, depth: Int = 0) {
    switch tree {
    case .null: bytes += Array("null".utf8)
    case .bool(let flag): bytes += Array((flag ? "true" : "false").utf8)
    case .integer(let digits): bytes += Array(digits.utf8)
    case .text(let text): put(text)
    case .slot(let slot): put(slot.tree ?? .null, depth: depth)
    case .array(let elements):
      list("[", "]", elements.list, depth) { $0.put($1, depth: depth + 1) }
    case .object(let members):
      list("{", "}", members.list.sorted { $0.key < $1.key }, depth) { text, member in
        text.put(member.key)
        text.bytes.append(UInt8(ascii: ":"))
        if text.isLaidOut { text.bytes.append(32) }
        text.put(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Part>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ parts: [Part], _ depth: Int,
    _ write: (inout JSONText, Part) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(depth + 1)
      write(&self, part)
    }
    if !parts.isEmpty { newLine(depth) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func newLine(_ depth: Int) {
    guard isLaidOut else { return }
    bytes.append(10)
    bytes.append(contentsOf: repeatElement(32, count: depth * 2))
  }

  private mutating func put(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { source in
      var start = 0
      for (index, byte) in source.enumerated() {
        guard byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        bytes.append(contentsOf: source[start..<index])
        start = index + 1
        escape(byte)
      }
      bytes.append(contentsOf: source[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 10: bytes.append(UInt8(ascii: "n"))
    case 13: bytes.append(UInt8(ascii: "r"))
    case 9: bytes.append(UInt8(ascii: "t"))
    case 0..<32:
      let digits = Array("0123456789abcdef".utf8)
      bytes += Array("u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
