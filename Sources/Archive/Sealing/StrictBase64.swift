/// Base64 as the age format wants it: one text for one value, and no other is read.
enum StrictBase64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
  /// The value of each letter; 255 for what is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// The text of bytes.
  static func text(of bytes: some Sequence<UInt8>, padded: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    var held: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(letters[Int(held >> bits & 63)])
      }
    }
    if bits > 0 { text.append(letters[Int(held << (6 - bits) & 63)]) }
    while padded && text.count % 4 != 0 { text.append(padding) }
    return text
  }

  /// The bytes of a text; nil for a stray character, for padding where there should be none or none
  /// where there should be, and for bits left over that are not nought.
  static func bytes(of text: ArraySlice<UInt8>, padded: Bool = false) -> [UInt8]? {
    var letters = text
    if padded {
      guard text.count % 4 == 0 else { return nil }
      for _ in 0..<2 where letters.last == padding { letters.removeLast() }
    }
    guard letters.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count * 3 / 4)
    var held: UInt32 = 0
    var bits: UInt32 = 0
    for letter in letters {
      let value = values[Int(letter)]
      guard value != 255 else { return nil }
      held = held << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(held >> bits & 255))
      }
    }
    return held & (1 << bits - 1) == 0 ? bytes : nil
  }
}
