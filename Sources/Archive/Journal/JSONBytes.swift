/// JSON written straight into bytes, a bracket at a time.
///
/// Foundation's encoder builds a tree first and takes as long for a turn as a quick disk does to
/// keep it; what is written here it reads all the same.
final class JSONBytes {
  /// An object or array that is not closed yet.
  private struct Level {
    let closing: UInt8
    var isEmpty = true
  }

  private(set) var bytes: [UInt8] = []
  private var levels: [Level] = []

  /// How many objects and arrays are open.
  var depth: Int { levels.count }

  /// Starts anew, keeping the room.
  func clear() {
    bytes.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
  }

  /// Opens an object and says how deep it is.
  func openObject() -> Int { open(UInt8(ascii: "{"), closing: UInt8(ascii: "}")) }

  /// Opens an array and says how deep it is.
  func openArray() -> Int { open(UInt8(ascii: "["), closing: UInt8(ascii: "]")) }

  private func open(_ bracket: UInt8, closing: UInt8) -> Int {
    bytes.append(bracket)
    levels.append(Level(closing: closing))
    return levels.count
  }

  /// Closes whatever is deeper than a level.
  func close(to depth: Int) {
    while levels.count > depth, let level = levels.popLast() { bytes.append(level.closing) }
  }

  /// Begins an element of the array at a level, or a member of the object there.
  func begin(at depth: Int) throws(Interleaved) {
    guard levels.count >= depth, depth > 0 else { throw Interleaved() }
    close(to: depth)
    if !levels[depth - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
    levels[depth - 1].isEmpty = false
  }

  /// Writes a member's name.
  func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes text as it stands; it must be JSON.
  func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a string.
  func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated() where JSONBytes.needsEscape(byte) {
        bytes.append(contentsOf: utf8[start..<index])
        escape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0xF)])
    }
  }

  /// A container was written to after another had begun; no type of the record does that.
  struct Interleaved: Error {}
}
