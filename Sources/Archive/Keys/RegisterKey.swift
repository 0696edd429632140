import Crypto
import FoundationEssentials

/// What the register is signed with (Ed25519): only SENCOs hold it.
struct RegisterKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// A new one.
  init() { key = Curve25519.Signing.PrivateKey() }

  /// The key as it stands in an identity file; nil when it is none.
  init?(_ text: some StringProtocol) {
    guard var bytes = StrictBase64.bytes(of: Array(text.utf8)[...], padded: true) else {
      return nil
    }
    defer { wipe(&bytes) }
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else {
      return nil
    }
    self.key = key
  }

  /// The key as it stands in an identity file: whoever has this says who may read.
  var text: String {
    String(decoding: StrictBase64.text(of: key.rawRepresentation, padded: true), as: UTF8.self)
  }

  /// What everybody verifies with.
  var trust: RegisterTrust { RegisterTrust(key: key.publicKey) }

  /// The signature over bytes.
  func signature(over bytes: [UInt8]) -> [UInt8]? {
    (try? key.signature(for: bytes)).map { Array($0) }
  }
}

/// What a register is verified with (Ed25519); it stands in each person's own identity file, where
/// nobody else can put another.
struct RegisterTrust: Sendable, Equatable {
  private let key: Curve25519.Signing.PublicKey

  init(key: Curve25519.Signing.PublicKey) { self.key = key }

  /// The key as it stands in an identity file; nil when it is none.
  init?(_ text: some StringProtocol) {
    guard let bytes = StrictBase64.bytes(of: Array(text.utf8)[...], padded: true),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { return nil }
    self.key = key
  }

  /// The key as it stands in an identity file.
  var text: String {
    String(decoding: StrictBase64.text(of: key.rawRepresentation, padded: true), as: UTF8.self)
  }

  /// Whether a signature is one over these bytes.
  func isValid(_ signature: [UInt8], over bytes: [UInt8]) -> Bool {
    key.isValidSignature(signature, for: bytes)
  }

  static func == (one: RegisterTrust, other: RegisterTrust) -> Bool {
    one.key.rawRepresentation == other.key.rawRepresentation
  }
}
