/// XML as it is written, byte by byte: indented elements and escaped text.
struct XMLBytes {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Text that is XML already.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func open(_ name: StaticString) {
    indent()
    tag(name, isEnd: false)
    bytes.append(10)
    depth += 1
  }

  mutating func close(_ name: StaticString) {
    depth -= 1
    indent()
    tag(name, isEnd: true)
    bytes.append(10)
  }

  mutating func element(_ name: StaticString, _ text: String) {
    indent()
    tag(name, isEnd: false)
    put(text)
    tag(name, isEnd: true)
    bytes.append(10)
  }

  /// An element when there is something to put in it.
  mutating func element(_ name: StaticString, ifAny text: String?) {
    if let text, !text.isEmpty { element(name, text) }
  }

  private mutating func indent() {
    let margin: StaticString = "                    "
    let width = min(depth * 2, margin.utf8CodeUnitCount)
    margin.withUTF8Buffer { bytes.append(contentsOf: $0[..<width]) }
  }

  private mutating func tag(_ name: StaticString, isEnd: Bool) {
    bytes.append(UInt8(ascii: "<"))
    if isEnd { bytes.append(UInt8(ascii: "/")) }
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Escaped text; characters that XML does not allow are left out, line breaks and tabs become
  /// spaces.
  private mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      var index = 0
      while index < source.count {
        let byte = source[index]
        let width = XMLBytes.special(byte, source, index)
        if width > 0 {
          bytes.append(contentsOf: source[start..<index])
          escape(byte)
          start = index + width
        }
        index += max(width, 1)
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  /// How many bytes at a place cannot stand as they are.
  private static func special(
    _ byte: UInt8, _ source: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Int {
    switch byte {
    case 0..<32, 34, 38, 39, 60, 62, 127: 1
    case 0xEF
    where index + 2 < source.count && source[index + 1] == 0xBF
      && source[index + 2] >= 0xBE:
      3
    default: 0
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    case UInt8(ascii: "'"): raw("&apos;")
    case 9, 10, 13: bytes.append(32)
    default: break
    }
  }
}
