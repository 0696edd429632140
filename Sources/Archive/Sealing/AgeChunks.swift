import Crypto
import FoundationEssentials

/// How the content of an age file is sealed: chunks of 64 KiB, each numbered, the last one marked,
/// so that none can be changed, moved, dropped or added.
struct AgeChunks {
  /// The bytes of content in each chunk but the last.
  static let size = 64 << 10
  /// The same with its tag.
  static let sealedSize = size + 16
  static let nonceSize = 16
  private static let info = Array("payload".utf8)

  private let key: SymmetricKey

  /// The chunks under a file's key and nonce.
  init(_ fileKey: SymmetricKey, nonce: [UInt8]) {
    key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: fileKey, salt: nonce, info: AgeChunks.info, outputByteCount: 32)
  }

  /// Seals a chunk, numbered from 0.
  func seal(_ bytes: Data, _ number: Int, isLast: Bool) throws -> Data {
    let nonce = try AgeChunks.nonce(number, isLast: isLast)
    return try ChaChaPoly.seal(bytes, using: key, nonce: nonce).combined.dropFirst(12)
  }

  /// Opens a chunk, numbered from 0; nil when it is not that one.
  func open(_ bytes: ArraySlice<UInt8>, _ number: Int, isLast: Bool) throws -> Data? {
    guard bytes.count >= 16 else { return nil }
    var combined = Data(capacity: 12 + bytes.count)
    combined.append(contentsOf: try AgeChunks.nonce(number, isLast: isLast))
    bytes.withUnsafeBytes { combined.append(contentsOf: $0) }
    let box = try ChaChaPoly.SealedBox(combined: combined)
    return try? ChaChaPoly.open(box, using: key)
  }

  /// Eleven bytes of number, and one that tells the last chunk.
  private static func nonce(_ number: Int, isLast: Bool) throws -> ChaChaPoly.Nonce {
    var bytes = [UInt8](repeating: 0, count: 12)
    for place in 0..<8 { bytes[10 - place] = UInt8(truncatingIfNeeded: number >> (8 * place)) }
    bytes[11] = isLast ? 1 : 0
    return try ChaChaPoly.Nonce(data: bytes)
  }
}
