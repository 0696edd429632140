import Crypto
import FoundationEssentials

/// The beginning of an age file: who may open it, and a code over all of it.
struct AgeHeader {
  private static let firstLine = Array("age-encryption.org/v1".utf8)
  private static let anyVersion = Array("age-encryption.org/".utf8)
  private static let ending = Array("---".utf8)
  private static let beginning = Array("-> ".utf8)
  private static let info = Array("header".utf8)
  private static let macSize = 32

  /// The readers' parts.
  let stanzas: [AgeStanza]
  /// The bytes that the code is over: everything up to and with `---`.
  let covered: [UInt8]
  /// The code.
  let mac: [UInt8]

  /// A new header for readers.
  init(for readers: AgeReaders, _ fileKey: SymmetricKey) throws {
    switch readers {
    case .recipients(let recipients):
      guard !recipients.isEmpty else { throw AgeFault.header }
      stanzas = try recipients.map { try AgeX25519.stanza(for: $0, fileKey) }
    case .passphrase(let words, let work):
      guard (1...AgePassphrase.highestWork).contains(work) else { throw AgeFault.workFactor(work) }
      stanzas = [try AgePassphrase.stanza(for: words, work: work, fileKey)]
    }
    covered =
      AgeHeader.firstLine + [UInt8(ascii: "\n")] + stanzas.flatMap(\.text) + AgeHeader.ending
    mac = Array(HMAC<SHA256>.authenticationCode(for: covered, using: AgeHeader.macKey(fileKey)))
  }

  /// Reads a header; what follows it stays in the input.
  init(_ input: inout ByteInput) throws {
    guard let first = try input.line(atMost: 64) else { throw AgeFault.notAge }
    guard first == AgeHeader.firstLine[...] else {
      throw first.starts(with: AgeHeader.anyVersion) ? AgeFault.laterVersion : .notAge
    }
    var covered = AgeHeader.firstLine + [UInt8(ascii: "\n")]
    var stanzas: [AgeStanza] = []
    var line = try AgeHeader.line(&input, after: covered.count)
    while line.starts(with: AgeHeader.beginning) {
      guard let arguments = AgeStanza.arguments(of: line.dropFirst(3)) else {
        throw AgeFault.header
      }
      covered += line + [UInt8(ascii: "\n")]
      var body: [UInt8] = []
      repeat {
        line = try AgeHeader.line(&input, after: covered.count)
        guard line.count <= AgeStanza.columns, let bytes = StrictBase64.bytes(of: line) else {
          throw AgeFault.header
        }
        body += bytes
        covered += line + [UInt8(ascii: "\n")]
      } while line.count == AgeStanza.columns
      stanzas.append(AgeStanza(arguments: arguments, body: body))
      line = try AgeHeader.line(&input, after: covered.count)
    }
    guard !stanzas.isEmpty, line.starts(with: AgeHeader.ending + [UInt8(ascii: " ")]),
      let mac = StrictBase64.bytes(of: line.dropFirst(4)), mac.count == AgeHeader.macSize
    else { throw AgeFault.header }
    self.stanzas = stanzas
    self.covered = covered + AgeHeader.ending
    self.mac = mac
    // Whoever knows a passphrase is alone with it.
    if isForPassphrase && stanzas.count != 1 { throw AgeFault.header }
  }

  private static func line(
    _ input: inout ByteInput, after length: Int
  ) throws -> ArraySlice<UInt8> {
    guard let line = try input.line(atMost: AgeStanza.largestHeader - length) else {
      throw AgeFault.header
    }
    return line
  }

  /// Whether the file opens with a passphrase.
  var isForPassphrase: Bool { stanzas.contains { $0.arguments.first == AgePassphrase.kind } }

  /// The header as it stands in a file.
  var text: [UInt8] {
    covered + [UInt8(ascii: " ")] + StrictBase64.text(of: mac) + [UInt8(ascii: "\n")]
  }

  /// The key of the file, once it is sure that the header is as it was written.
  func fileKey(_ key: AgeKey) throws -> SymmetricKey {
    let fileKey = try unwrapped(key)
    guard
      HMAC<SHA256>.isValidAuthenticationCode(
        mac, authenticating: covered, using: AgeHeader.macKey(fileKey))
    else { throw AgeFault.headerChanged }
    return fileKey
  }

  private func unwrapped(_ key: AgeKey) throws -> SymmetricKey {
    switch key {
    case .identities(let identities):
      if isForPassphrase { throw AgeFault.needsPassphrase }
      for identity in identities {
        for stanza in stanzas {
          if let found = try AgeX25519.open(stanza, identity) { return found }
        }
      }
      throw AgeFault.noIdentityFits
    case .passphrase(let words):
      guard isForPassphrase else { throw AgeFault.needsIdentity }
      guard let found = try AgePassphrase.open(stanzas[0], words) else {
        throw AgeFault.wrongPassphrase
      }
      return found
    }
  }

  private static func macKey(_ fileKey: SymmetricKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: fileKey, salt: [UInt8](), info: info, outputByteCount: 32)
  }
}
