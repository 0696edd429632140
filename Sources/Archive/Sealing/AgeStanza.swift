import Crypto
import FoundationEssentials

/// One reader's part of a header: arguments in words, and a body of bytes.
struct AgeStanza: Hashable, Sendable {
  /// The most bytes a header may have, so that no file can fill the memory with one.
  static let largestHeader = 256 << 10
  static let columns = 64

  /// The kind, and what else stands in the first line.
  let arguments: [String]
  /// The bytes below it.
  let body: [UInt8]

  /// The stanza as it stands in a header.
  var text: [UInt8] {
    var text = Array("-> \(arguments.joined(separator: " "))\n".utf8)
    let letters = StrictBase64.text(of: body)
    var start = 0
    // A short line ends the body, be it an empty one.
    while true {
      let end = min(start + AgeStanza.columns, letters.count)
      text += letters[start..<end] + [UInt8(ascii: "\n")]
      if end - start < AgeStanza.columns { return text }
      start = end
    }
  }

  /// The arguments of a first line, after `-> `; nil when one is empty or holds what is no
  /// visible letter.
  static func arguments(of line: ArraySlice<UInt8>) -> [String]? {
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (33...126).contains($0) } }) else {
      return nil
    }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// How a file key is wrapped with another key: sealed under it, once.
enum AgeWrapping {
  static let fileKeySize = 16
  static let wrappedSize = fileKeySize + 16
  private static let noNonce = [UInt8](repeating: 0, count: 12)

  /// Wraps a file key; each wrapping key is used only once, so that no nonce is needed.
  static func wrap(_ fileKey: SymmetricKey, with key: SymmetricKey) throws -> [UInt8] {
    let nonce = try ChaChaPoly.Nonce(data: noNonce)
    var bytes = fileKey.withUnsafeBytes { Data($0) }
    defer { wipe(&bytes) }
    return Array(try ChaChaPoly.seal(bytes, using: key, nonce: nonce).combined.dropFirst(12))
  }

  /// The file key; nil when it was wrapped with another key.
  static func unwrap(_ body: [UInt8], with key: SymmetricKey) throws -> SymmetricKey? {
    guard body.count == wrappedSize else { throw AgeFault.header }
    guard let box = try? ChaChaPoly.SealedBox(combined: noNonce + body),
      var bytes = try? ChaChaPoly.open(box, using: key)
    else { return nil }
    defer { wipe(&bytes) }
    return SymmetricKey(data: bytes)
  }
}
