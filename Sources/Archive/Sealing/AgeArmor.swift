import FoundationEssentials

/// An age file as text, for an e-mail or a printed page: lines of 64 letters between two lines that
/// say what it is.
enum AgeArmor {
  static let first = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let last = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  private static let columns = 64
  /// How much white space may stand around it.
  private static let space = 1024

  /// Bytes as text.
  static func text(of bytes: [UInt8]) -> [UInt8] {
    let letters = StrictBase64.text(of: bytes, padded: true)
    var text = first + [UInt8(ascii: "\n")]
    for start in stride(from: 0, to: letters.count, by: columns) {
      text += letters[start..<min(start + columns, letters.count)] + [UInt8(ascii: "\n")]
    }
    return text + last + [UInt8(ascii: "\n")]
  }

  /// The bytes that come, out of their armour where they begin with it.
  static func taken(off given: ByteInput) throws -> ByteInput {
    var input = given
    let seen = try input.peek(space + first.count).drop { isSpace($0) }
    guard seen.starts(with: first.prefix(14)) else { return input }
    return opened(input)
  }

  /// The bytes in an armour, which must be there.
  static func opened(_ given: ByteInput) -> ByteInput {
    var reading = Reading(input: given)
    return ByteInput { try reading.next() }
  }

  fileprivate static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  private struct Reading {
    var input: ByteInput
    var hasBegun = false
    var isOver = false

    /// The bytes of some lines; none at the end.
    mutating func next() throws -> [UInt8] {
      if !hasBegun { try begin() }
      var bytes: [UInt8] = []
      while !isOver && bytes.count < 48 << 10 {
        let line = try line()
        if line == AgeArmor.last[...] {
          try end()
          break
        }
        guard (1...columns).contains(line.count),
          let more = StrictBase64.bytes(of: line, padded: true)
        else { throw AgeFault.armor }
        bytes += more
        // Only the last line is not full.
        if more.count < columns / 4 * 3 {
          guard try self.line() == AgeArmor.last[...] else { throw AgeFault.armor }
          try end()
        }
      }
      return bytes
    }

    private mutating func begin() throws {
      var skipped = 0
      while true {
        let line = try line(atMost: space)
        if line == AgeArmor.first[...] { break }
        skipped += line.count + 1
        guard line.allSatisfy(isSpace), skipped <= space else { throw AgeFault.armor }
      }
      hasBegun = true
    }

    private mutating func end() throws {
      let rest = try input.take(space + 1)
      guard rest.count <= space, rest.allSatisfy(isSpace) else { throw AgeFault.armor }
      isOver = true
    }

    /// A line without its line break, of either kind; the last may have none.
    private mutating func line(atMost limit: Int = 80) throws -> ArraySlice<UInt8> {
      let line: ArraySlice<UInt8>
      if let whole = try input.line(atMost: limit) {
        line = whole
      } else {
        line = try input.take(limit + 1)
        guard !line.isEmpty, line.count <= limit else { throw AgeFault.armor }
      }
      return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
  }
}
