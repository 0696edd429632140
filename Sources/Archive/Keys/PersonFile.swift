import FoundationEssentials

/// A person's identity file: their identity, and what the register is verified with.
///
/// The `age` program reads it as any other, for which the added lines are remarks.
///
///     # public key: age1…
///     # accord trusts: BASE64
///     # accord signs: BASE64        (SENCOs only)
///     AGE-SECRET-KEY-1…
struct PersonFile: Sendable {
  private static let trusts = "# accord trusts: "
  private static let signs = "# accord signs: "

  let identity: AgeIdentity
  /// What the register is verified with.
  let trust: RegisterTrust
  /// What the register is signed with; nil for a teacher.
  let signing: RegisterKey?

  /// A new person's file.
  init(trust: RegisterTrust, signing: RegisterKey?) {
    self.init(identity: AgeIdentity(), trust: trust, signing: signing)
  }

  private init(identity: AgeIdentity, trust: RegisterTrust, signing: RegisterKey?) {
    self.identity = identity
    self.trust = trust
    self.signing = signing
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: Its name, for whoever reads what is wrong with it.
  ///   - passphrase: Asked for when the file is sealed.
  /// - Throws: `KeyFault`, `AgeFault`, or what `passphrase` throws.
  init(_ bytes: [UInt8], name: String, passphrase: () throws -> Passphrase) throws {
    var plain =
      IdentityFile.isSealed(bytes) ? try IdentityFile.opened(bytes, passphrase) : bytes
    defer { wipe(&plain) }
    var (identity, trust, signing): (AgeIdentity?, RegisterTrust?, RegisterKey?) = (nil, nil, nil)
    for line in plain.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix(PersonFile.trusts) {
        trust = RegisterTrust(text.dropFirst(PersonFile.trusts.count))
      } else if text.hasPrefix(PersonFile.signs) {
        signing = RegisterKey(text.dropFirst(PersonFile.signs.count))
      } else if !text.hasPrefix("#"), identity == nil {
        identity = AgeIdentity(text)
      }
    }
    guard let identity, let trust else { throw KeyFault.damagedFile(name) }
    // A signing key that is not the trusted one could only make registers that nobody takes.
    self.init(identity: identity, trust: trust, signing: signing?.trust == trust ? signing : nil)
  }

  /// The bytes of the file; plain text without a passphrase.
  func bytes(
    sealedWith passphrase: Passphrase?, work: Int = AgePassphrase.usualWork
  ) throws -> [UInt8] {
    var text = "# public key: \(identity.recipient)\n\(PersonFile.trusts)\(trust.text)\n"
    if let signing { text += "\(PersonFile.signs)\(signing.text)\n" }
    var plain = Array((text + identity.text + "\n").utf8)
    guard let passphrase else { return plain }
    defer { wipe(&plain) }
    return try IdentityFile.sealed(plain, with: passphrase, work: work)
  }
}
