/// Bech32 (BIP 173): a short text for a key, whose checksum finds every mistyped letter.
enum Bech32 {
  private static let letters = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  /// The text of bytes under a prefix, in small letters.
  static func text(of bytes: some Sequence<UInt8>, prefix: String) -> String {
    let groups = groups(of: bytes)
    let polymod = checksum(of: expanded(prefix) + groups + [UInt8](repeating: 0, count: 6)) ^ 1
    let check = (0..<6).map { UInt8(polymod >> (5 * (5 - $0)) & 31) }
    let body = (groups + check).map { letters[Int($0)] }
    return prefix + "1" + String(decoding: body, as: UTF8.self)
  }

  /// The prefix of a text, in small letters, and its bytes; nil when anything is mistyped.
  static func read(_ text: String) -> (prefix: String, bytes: [UInt8])? {
    guard text.utf8.count <= 128, text == text.lowercased() || text == text.uppercased() else {
      return nil
    }
    let small = Array(text.lowercased().utf8)
    guard let one = small.lastIndex(of: UInt8(ascii: "1")), one > 0, small.count - one > 6,
      small[..<one].allSatisfy({ (33...126).contains($0) })
    else { return nil }
    let prefix = String(decoding: small[..<one], as: UTF8.self)
    var values: [UInt8] = []
    for letter in small[(one + 1)...] {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      values.append(UInt8(value))
    }
    guard checksum(of: expanded(prefix) + values) == 1,
      let bytes = bytes(of: values.dropLast(6))
    else { return nil }
    return (prefix, bytes)
  }

  /// Groups of five bits, the last filled up with noughts.
  private static func groups(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var groups: [UInt8] = []
    var held: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        groups.append(UInt8(held >> bits & 31))
      }
    }
    if bits > 0 { groups.append(UInt8(held << (5 - bits) & 31)) }
    return groups
  }

  private static func bytes(of groups: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var held: UInt32 = 0
    var bits: UInt32 = 0
    for group in groups {
      held = held << 5 | UInt32(group)
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(held >> bits & 255))
      }
    }
    return bits < 5 && held & (1 << bits - 1) == 0 ? bytes : nil
  }

  private static func expanded(_ prefix: String) -> [UInt8] {
    prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
  }

  private static func checksum(of values: [UInt8]) -> UInt32 {
    let generator: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var sum: UInt32 = 1
    for value in values {
      let top = sum >> 25
      sum = (sum & 0x1ff_ffff) << 5 ^ UInt32(value)
      for (bit, factor) in generator.enumerated() where top >> UInt32(bit) & 1 == 1 {
        sum ^= factor
      }
    }
    return sum
  }
}
