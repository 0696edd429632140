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
    var isStrict = true
    let bytes = [UInt8](unsafeUninitializedCapacity: letters.count * 3 / 4) { room, count in
      count = letters.count * 3 / 4
      isStrict = letters.withUnsafeBufferPointer { letters in
        values.withUnsafeBufferPointer { read(letters, $0, into: room) }
      }
    }
    return isStrict ? bytes : nil
  }

  /// Reads letters four at a time, since all of a journal passes through here.
  private static func read(
    _ letters: UnsafeBufferPointer<UInt8>, _ values: UnsafeBufferPointer<UInt8>,
    into room: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var (letter, byte) = (0, 0)
    // What is no letter has a value of more than six bits.
    var seen: UInt8 = 0
    func next() -> UInt32 {
      let value = values[Int(letters[letter])]
      seen |= value
      letter += 1
      return UInt32(value)
    }
    for _ in 0..<(letters.count / 4) {
      let four = next() << 18 | next() << 12 | next() << 6 | next()
      room[byte] = UInt8(truncatingIfNeeded: four >> 16)
      room[byte + 1] = UInt8(truncatingIfNeeded: four >> 8)
      room[byte + 2] = UInt8(truncatingIfNeeded: four)
      byte += 3
    }
    var left: UInt32 = 0
    switch letters.count - letter {
    case 2:
      let two = next() << 6 | next()
      room[byte] = UInt8(truncatingIfNeeded: two >> 4)
      left = two & 15
    case 3:
      let three = next() << 12 | next() << 6 | next()
      room[byte] = UInt8(truncatingIfNeeded: three >> 10)
      room[byte + 1] = UInt8(truncatingIfNeeded: three >> 2)
      left = three & 3
    default: break
    }
    return seen < 64 && left == 0
  }
}
