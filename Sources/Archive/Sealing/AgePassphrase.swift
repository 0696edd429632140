import Crypto
import CryptoExtras
import FoundationEssentials

/// The stanza for a passphrase: `-> scrypt SALT WORK`, alone in its header.
public enum AgePassphrase {
  /// How often the work of a guess is doubled where nothing else is said: about a second.
  public static let usualWork = 18
  /// The most that is done for a file somebody brings: 256 MB and a second or two.
  public static let highestWork = 18

  static let kind = "scrypt"
  private static let label = Array("age-encryption.org/v1/scrypt".utf8)
  private static let saltSize = 16

  /// The stanza that lets in whoever knows the words.
  static func stanza(
    for passphrase: Passphrase, work: Int, _ fileKey: SymmetricKey
  ) throws -> AgeStanza {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<saltSize).map { _ in UInt8.random(in: 0...255, using: &random) }
    let key = try wrappingKey(passphrase, salt, work)
    return AgeStanza(
      arguments: [kind, String(decoding: StrictBase64.text(of: salt), as: UTF8.self), "\(work)"],
      body: try AgeWrapping.wrap(fileKey, with: key))
  }

  /// The file key; nil when the words are others.
  ///
  /// Everything that can be wrong with the stanza is refused before any work is done.
  static func open(_ stanza: AgeStanza, _ passphrase: Passphrase) throws -> SymmetricKey? {
    guard stanza.arguments.count == 3,
      let salt = StrictBase64.bytes(of: Array(stanza.arguments[1].utf8)[...]),
      salt.count == saltSize, stanza.body.count == AgeWrapping.wrappedSize,
      let work = workFactor(stanza.arguments[2])
    else { throw AgeFault.header }
    guard work <= highestWork else { throw AgeFault.workFactor(work) }
    return try AgeWrapping.unwrap(stanza.body, with: wrappingKey(passphrase, salt, work))
  }

  /// A work factor from its digits: one way to write it, and no other.
  private static func workFactor(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), text.utf8.first != 48,
      (1...9).contains(text.utf8.count)
    else { return nil }
    return Int(text)
  }

  private static func wrappingKey(
    _ passphrase: Passphrase, _ salt: [UInt8], _ work: Int
  ) throws -> SymmetricKey {
    try passphrase.secret.withUnsafeBytes { words in
      // The words are read where they lie: a copy would stay behind in memory.
      let start = UnsafeMutableRawPointer(mutating: words.baseAddress)
      let data = start.map { Data(bytesNoCopy: $0, count: words.count, deallocator: .none) }
      return try KDF.Scrypt.deriveKey(
        from: data ?? Data(), salt: label + salt, outputByteCount: 32, rounds: 1 << work,
        blockSize: 8, parallelism: 1)
    }
  }
}
