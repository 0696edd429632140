import Crypto
import FoundationEssentials

/// The key that is printed when a school's keys are made, for the day the SENCO's passphrase is
/// forgotten.
///
/// What it needs besides stands in `keys/recovery-….age`, sealed to it: what the register is signed
/// with, and a code under the recovery key itself, so that nobody who does not hold it can put
/// another there.
public struct RecoveryKey: Sendable {
  private static let heading = "accord-recovery 1"
  private static let purpose = Array("accord recovery 1".utf8)
  private static let group = 6

  let identity: AgeIdentity

  /// A new one.
  init() { identity = AgeIdentity() }

  /// The key as somebody typed it from the paper: groups, lines and small letters as they come; nil
  /// when a letter is mistyped.
  public init?(_ text: String) {
    let letters = text.filter { !$0.isWhitespace && $0 != "\u{A0}" }.uppercased()
    guard let identity = AgeIdentity(letters) else { return nil }
    self.identity = identity
  }

  /// The key in groups of six letters, four groups a line, after the words that begin every such
  /// key.
  public var printed: [String] {
    let text = Array(identity.text)
    let start = String(text.prefix(16))
    let rest = Array(text.dropFirst(16))
    let groups = stride(from: 0, to: rest.count, by: RecoveryKey.group).map { place in
      String(rest[place..<min(place + RecoveryKey.group, rest.count)])
    }
    let lines = stride(from: 0, to: groups.count, by: 5).map { place in
      groups[place..<min(place + 5, groups.count)].joined(separator: " ")
    }
    return [start] + lines
  }

  /// The key as a file for a machine: one line.
  public var text: String { identity.text }

  /// Writes the key into a file of its own, for a script that stores it elsewhere.
  ///
  /// - Parameter path: The file; there must be none.
  /// - Throws: `BackupError`.
  public func write(to path: String) throws(BackupError) {
    var bytes = Array("# Accord: the recovery key of a school\n\(text)\n".utf8)
    defer { wipe(&bytes) }
    try IdentityFile.write(bytes, to: path)
  }

  /// The name of the file that goes with it: two recovery keys have two files, so that one can take
  /// the other's place without a moment in which neither is good.
  var fileName: String { RecoveryKey.fileName(of: identity.recipient) }

  static func fileName(of recipient: AgeRecipient) -> String {
    "recovery-\(sha256(recipient.bytes).prefix(8)).age"
  }

  /// The bytes of the file that goes with it.
  func file(signing: RegisterKey) throws -> [UInt8] {
    var plain = Array("\(RecoveryKey.heading)\nsigns \(signing.text)\n".utf8)
    defer { wipe(&plain) }
    let code = HMAC<SHA256>.authenticationCode(for: plain, using: codeKey)
    plain += Array("vouched ".utf8) + StrictBase64.text(of: code, padded: true) + [10]
    return try AgeBytes.sealed(plain, for: .recipients([identity.recipient]))
  }

  /// What the register is signed with, from that file.
  func signing(in file: [UInt8]) throws(KeyFault) -> RegisterKey {
    let name = "keys/\(fileName)"
    var plain: [UInt8]
    do {
      plain = try AgeBytes.opened(file, with: .identities([identity]), atMost: 4096)
    } catch {
      if (error as? AgeFault) == .noIdentityFits { throw .otherRecoveryKey }
      throw .damagedFile(name)
    }
    defer { wipe(&plain) }
    let lines = plain.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    guard lines.count == 3, lines[0] == RecoveryKey.heading, lines[1].hasPrefix("signs "),
      lines[2].hasPrefix("vouched "),
      let code = StrictBase64.bytes(of: Array(lines[2].utf8.dropFirst(8))[...], padded: true),
      HMAC<SHA256>.isValidAuthenticationCode(
        code, authenticating: Array("\(lines[0])\n\(lines[1])\n".utf8), using: codeKey),
      let signing = RegisterKey(lines[1].dropFirst(6))
    else { throw .damagedFile(name) }
    return signing
  }

  private var codeKey: SymmetricKey {
    // The bytes are the key's own, which it wipes itself; wiping them here would end the key.
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: identity.key.rawRepresentation), salt: [UInt8](),
      info: RecoveryKey.purpose, outputByteCount: 32)
  }
}
