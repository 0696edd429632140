import Crypto
import FoundationEssentials

/// Lines of a journal sealed under one key, each with its number, so that none can be changed,
/// moved or taken from another meeting.
///
/// ```
/// s1 KEYID BASE64( nonce, 12 bytes ‖ ciphertext ‖ tag, 16 bytes )
/// ```
///
/// ChaCha20-Poly1305 with a nonce of its own for every line: erasing writes a line anew under the
/// same number, so a nonce made from the number would be used twice. Associated data is
/// `accord journal 1`, a line feed, and the number in 8 bytes, highest first.
struct SealedLines: Sendable {
  /// What every sealed line begins with.
  static let beginning = Array("s1 ".utf8)
  private static let about = Array("accord journal 1\n".utf8)
  /// Nonce and tag.
  private static let least = 12 + 16

  private let key: SymmetricKey
  private let head: [UInt8]

  /// The lines of a key.
  init(_ key: DataKey) {
    self.key = key.key
    head = SealedLines.beginning + Array(key.id.utf8) + [UInt8(ascii: " ")]
  }

  /// Whether a line looks like a sealed one, whatever its key.
  static func isSealed(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: beginning) }

  /// Seals a line that has a number.
  func seal(_ line: [UInt8], _ number: Int) throws -> [UInt8] {
    let box = try ChaChaPoly.seal(line, using: key, authenticating: SealedLines.about(number))
    return head + StrictBase64.text(of: box.combined, padded: true)
  }

  /// Opens the line of a number.
  func open(_ line: [UInt8], _ number: Int) throws(Sealing.Fault) -> [UInt8] {
    guard line.starts(with: SealedLines.beginning), line.count > head.count,
      line[head.count - 1] == UInt8(ascii: " "),
      let bytes = StrictBase64.bytes(of: line[head.count...], padded: true),
      bytes.count >= SealedLines.least
    else { throw .notSealed }
    guard line.starts(with: head) else { throw .otherKey }
    guard let box = try? ChaChaPoly.SealedBox(combined: bytes),
      let plain = try? ChaChaPoly.open(box, using: key, authenticating: SealedLines.about(number))
    else { throw .altered }
    return [UInt8](plain)
  }

  /// What a line is bound to besides its words.
  private static func about(_ number: Int) -> [UInt8] {
    about + withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
  }
}
