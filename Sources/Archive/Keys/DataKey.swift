import Crypto

/// What a journal's lines, a pupil's plan or the school's files are sealed under: 32 bytes that
/// stand on the disk only in key files, each sealed to those who may read.
///
/// Its bytes are overwritten when it is let go.
struct DataKey: Sendable, Equatable {
  /// How many bytes a key has.
  static let size = 32

  let key: SymmetricKey
  /// What tells one key from another without giving it away: the first 8 hexadecimal digits of the
  /// SHA-256 of its bytes.
  let id: String

  /// A new key.
  init() { self.init(key: SymmetricKey(size: .bits256)) }

  /// A key from its bytes; nil when they are not 32.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == DataKey.size else { return nil }
    self.init(key: SymmetricKey(data: bytes))
  }

  private init(key: SymmetricKey) {
    self.key = key
    let digest = key.withUnsafeBytes { SHA256.hash(data: $0) }
    id = digest.prefix(4).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  /// The bytes; whoever asks for them wipes them.
  var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

  /// A data key for another purpose, that gives nothing of this one away.
  func derivedKey(for purpose: String) -> DataKey { DataKey(key: derived(for: purpose)) }

  /// A key for another purpose, that gives nothing of this one away.
  func derived(for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: [UInt8](), info: Array(purpose.utf8), outputByteCount: 32)
  }
}
