import Crypto
import FoundationEssentials

/// The stanza for a recipient: `-> X25519 SHARE`, the file key wrapped in its body.
enum AgeX25519 {
  static let kind = "X25519"
  private static let info = Array("age-encryption.org/v1/X25519".utf8)

  /// The stanza that lets a recipient in.
  static func stanza(for recipient: AgeRecipient, _ fileKey: SymmetricKey) throws -> AgeStanza {
    let ephemeral = Curve25519.KeyAgreement.PrivateKey()
    let share = Array(ephemeral.publicKey.rawRepresentation)
    guard let key = try wrappingKey(ephemeral, recipient.bytes, salt: share + recipient.bytes)
    else { throw AgeFault.header }
    return AgeStanza(
      arguments: [kind, String(decoding: StrictBase64.text(of: share), as: UTF8.self)],
      body: try AgeWrapping.wrap(fileKey, with: key))
  }

  /// The file key; nil when the stanza is of another kind or for somebody else.
  static func open(_ stanza: AgeStanza, _ identity: AgeIdentity) throws -> SymmetricKey? {
    guard stanza.arguments.first == kind else { return nil }
    guard stanza.arguments.count == 2,
      let share = StrictBase64.bytes(of: Array(stanza.arguments[1].utf8)[...]), share.count == 32,
      let key = try wrappingKey(identity.key, share, salt: share + identity.recipient.bytes)
    else { throw AgeFault.header }
    return try AgeWrapping.unwrap(stanza.body, with: key)
  }

  /// The key that two halves make; nil when it would be nought, which every key would then make.
  private static func wrappingKey(
    _ own: Curve25519.KeyAgreement.PrivateKey, _ other: [UInt8], salt: [UInt8]
  ) throws -> SymmetricKey? {
    let other = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: other)
    let shared = try own.sharedSecretFromKeyAgreement(with: other)
    // Every byte is looked at, whatever it is.
    guard shared.withUnsafeBytes({ $0.reduce(0) { $0 | $1 } }) != 0 else { return nil }
    return shared.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: salt, sharedInfo: info, outputByteCount: 32)
  }
}
