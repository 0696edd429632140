import Crypto
import Dispatch
public import FoundationEssentials

/// Writes an age file (age-encryption.org/v1), piece by piece; it opens with the `age` program.
public final class AgeSealer {
  private let out: (Data) throws -> Void
  private let chunks: AgeChunks
  private var held = Data()
  private var number = 0

  /// So many chunks are sealed at once, on as many cores as there are.
  private static let batch = 16

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
    held += bytes
    let whole = AgeSealer.batch * AgeChunks.size
    // What may be the last chunk waits until it is known.
    while held.count > whole {
      try seal(held.prefix(whole))
      held = Data(held.dropFirst(whole))
    }
  }

  /// Ends the file: without this it cannot be opened.
  public func finish() throws {
    while held.count > AgeChunks.size {
      try seal(held.prefix(AgeChunks.size))
      held = Data(held.dropFirst(AgeChunks.size))
    }
    try out(chunks.seal(held, number, isLast: true))
    wipe(&held)
    held = Data()
  }

  /// Seals whole chunks, none of which is the last.
  private func seal(_ bytes: Data) throws {
    let count = bytes.count / AgeChunks.size
    var sealed = [Data?](repeating: nil, count: count)
    sealed.withUnsafeMutableBufferPointer { sealed in
      nonisolated(unsafe) let sealed = sealed
      let (chunks, first, start) = (chunks, number, bytes.startIndex)
      DispatchQueue.concurrentPerform(iterations: count) { place in
        let begin = start + place * AgeChunks.size
        sealed[place] = try? chunks.seal(
          bytes[begin..<(begin + AgeChunks.size)], first + place, isLast: false)
      }
    }
    for chunk in sealed {
      guard let chunk else { throw CryptoKitError.authenticationFailure }
      try out(chunk)
    }
    number += count
  }
}
