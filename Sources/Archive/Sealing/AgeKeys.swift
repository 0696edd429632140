import Crypto
import FoundationEssentials

/// Whom a file is sealed to: the public half of a key, `age1…`.
public struct AgeRecipient: Hashable, Sendable, CustomStringConvertible {
  static let prefix = "age"
  /// The 32 bytes of the X25519 public key.
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A recipient as written; nil when a letter is mistyped or it is of another kind.
  public init?(_ text: String) {
    guard let read = Bech32.read(text), read.prefix == AgeRecipient.prefix, read.bytes.count == 32,
      text == text.lowercased()
    else { return nil }
    bytes = read.bytes
  }

  /// The recipient as written, `age1…`.
  public var description: String { Bech32.text(of: bytes, prefix: AgeRecipient.prefix) }
}

/// What opens a file that was sealed to its recipient: the private half of a key.
///
/// Its bytes are overwritten when it is let go, and never shown but by `text`.
public struct AgeIdentity: Sendable {
  static let prefix = "age-secret-key-"
  let key: Curve25519.KeyAgreement.PrivateKey

  /// A new identity.
  public init() { key = Curve25519.KeyAgreement.PrivateKey() }

  /// An identity as written; nil when a letter is mistyped or it is of another kind.
  public init?(_ text: String) {
    guard var read = Bech32.read(text), read.prefix == AgeIdentity.prefix, read.bytes.count == 32,
      text == text.uppercased()
    else { return nil }
    defer { wipe(&read.bytes) }
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: read.bytes) else {
      return nil
    }
    self.key = key
  }

  /// Whom to seal to, so that this identity opens it.
  public var recipient: AgeRecipient {
    AgeRecipient(bytes: Array(key.publicKey.rawRepresentation))
  }

  /// The identity as written, `AGE-SECRET-KEY-1…`: whoever has this opens every file.
  public var text: String {
    Bech32.text(of: key.rawRepresentation, prefix: AgeIdentity.prefix).uppercased()
  }
}

/// Words that open a file, overwritten when they are let go.
public struct Passphrase: Sendable {
  let secret: SymmetricKey

  /// A passphrase from its bytes as typed, which are overwritten.
  public init(taking bytes: inout [UInt8]) {
    secret = SymmetricKey(data: bytes)
    wipe(&bytes)
  }

  /// Whether two are the same, told in a time that does not depend on where they differ.
  public static func same(_ one: Passphrase, _ other: Passphrase) -> Bool {
    one.secret == other.secret
  }

  /// How many bytes it has.
  public var count: Int { secret.bitCount / 8 }
}

/// Whom a file is sealed to.
public enum AgeReaders: Sendable {
  /// The owners of these.
  case recipients([AgeRecipient])
  /// Whoever knows the words; the work factor is how often the work of a guess doubles.
  case passphrase(Passphrase, work: Int = AgePassphrase.usualWork)
}

/// What somebody has who opens a file.
public enum AgeKey: Sendable {
  /// Identities, any of which will do.
  case identities([AgeIdentity])
  /// The words.
  case passphrase(Passphrase)
}
