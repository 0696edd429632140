import Crypto
public import FoundationEssentials

/// Writes an age file (age-encryption.org/v1), piece by piece; it opens with the `age` program.
public final class AgeSealer {
  private let out: (Data) throws -> Void
  private let chunks: AgeChunks
  private var held = Data()
  private var number = 0

  /// Begins a file, and writes its header.
  ///
  /// - Parameters:
  ///   - readers: Who may open it.
  ///   - out: Takes the bytes of the file, in order.
  /// - Throws: What `out` throws.
  public init(for readers: AgeReaders, into out: @escaping (Data) throws -> Void) throws {
    self.out = out
    let fileKey = SymmetricKey(size: .bits128)
    var random = SystemRandomNumberGenerator()
    let nonce = (0..<AgeChunks.nonceSize).map { _ in UInt8.random(in: 0...255, using: &random) }
    chunks = AgeChunks(fileKey, nonce: nonce)
    try out(Data(AgeHeader(for: readers, fileKey).text + nonce))
  }

  /// Takes the next bytes of the content.
  public func write(_ bytes: Data) throws {
    var rest = bytes[...]
    if !held.isEmpty {
      let missing = AgeChunks.size - held.count
      held.append(rest.prefix(missing))
      rest = rest.dropFirst(missing)
      // What may be the last chunk waits until it is known.
      if rest.isEmpty { return }
      try seal(held)
      held.removeAll(keepingCapacity: true)
    }
    let whole = max(0, rest.count - 1) / AgeChunks.size * AgeChunks.size
    if whole > 0 { try seal(rest.prefix(whole)) }
    held.append(rest.dropFirst(whole))
  }

  /// Ends the file: without this it cannot be opened.
  public func finish() throws {
    try out(chunks.seal(held, number, isLast: true))
    wipe(&held)
  }

  /// Seals whole chunks, none of which is the last.
  private func seal(_ bytes: Data) throws {
    var rest = bytes
    while !rest.isEmpty {
      try out(chunks.seal(rest.prefix(AgeChunks.size), number, isLast: false))
      rest = rest.dropFirst(AgeChunks.size)
      number += 1
    }
  }
}
