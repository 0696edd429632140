/// Bytes that come piece by piece, taken as lines or by count.
struct ByteInput {
  /// Gives the next bytes; none at the end.
  typealias Source = () throws -> [UInt8]

  private let source: Source
  private var held: [UInt8] = []
  private var offset = 0
  private var isOver = false

  init(_ source: @escaping Source) { self.source = source }

  /// Whether nothing is left.
  mutating func isAtEnd() throws -> Bool {
    if offset < held.count { return false }
    return try !more()
  }

  /// The next bytes, as many as are wanted; fewer only at the end.
  mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    if held.count - offset >= count {
      defer { offset += count }
      return held[offset..<(offset + count)]
    }
    // Only what lies across two pieces is copied.
    var taken = Array(held[offset...])
    taken.reserveCapacity(count)
    (held, offset) = ([], 0)
    while taken.count < count, try more() {
      offset = min(count - taken.count, held.count)
      taken += held[..<offset]
    }
    return taken[...]
  }

  /// The next line without its line feed; nil when none ends within so many bytes.
  mutating func line(atMost limit: Int) throws -> ArraySlice<UInt8>? {
    var looked = offset
    while true {
      if let end = held[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        guard end - offset <= limit else { return nil }
        defer { offset = end + 1 }
        return held[offset..<end]
      }
      let seen = held.count - offset
      guard seen <= limit, try more() else { return nil }
      looked = offset + seen
    }
  }

  /// The next bytes, as `take` gives them; they stay.
  mutating func peek(_ count: Int) throws -> ArraySlice<UInt8> {
    while held.count - offset < count, try more() {}
    return held[offset..<min(offset + count, held.count)]
  }

  private mutating func more() throws -> Bool {
    if isOver { return false }
    let next = try source()
    if next.isEmpty {
      isOver = true
      return false
    }
    if offset == held.count {
      held = next
    } else {
      held.removeFirst(offset)
      held += next
    }
    offset = 0
    return true
  }
}
