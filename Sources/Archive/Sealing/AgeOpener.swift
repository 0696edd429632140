import Crypto
public import FoundationEssentials

/// Reads an age file (age-encryption.org/v1), chunk by chunk, in little memory.
///
/// Nothing of a chunk is given before it is sure that it is as it was sealed. That the *whole* file
/// is as it was sealed is sure only when `next` has returned nil.
public final class AgeOpener {
  private var input: ByteInput
  private let chunks: AgeChunks
  private var number = 0
  private var isOver = false

  /// Opens a file, as bytes or as text with armour around them.
  ///
  /// - Parameters:
  ///   - source: Gives the next bytes of the file; none at the end.
  ///   - key: What opens it, asked for when it is known which kind is needed.
  /// - Throws: `AgeFault`, or what `source` and `key` throw.
  public convenience init(
    _ source: @escaping () throws -> [UInt8],
    key: (_ needsPassphrase: Bool) throws -> AgeKey
  ) throws {
    try self.init(AgeArmor.taken(off: ByteInput(source)), key: key)
  }

  init(_ given: ByteInput, key: (_ needsPassphrase: Bool) throws -> AgeKey) throws {
    var input = given
    let header = try AgeHeader(&input)
    let fileKey = try header.fileKey(key(header.isForPassphrase))
    let nonce = try input.take(AgeChunks.nonceSize)
    guard nonce.count == AgeChunks.nonceSize else { throw AgeFault.header }
    chunks = AgeChunks(fileKey, nonce: Array(nonce))
    self.input = input
  }

  /// The next bytes of the content; nil when the file is at its end, and whole.
  public func next() throws -> Data? {
    if isOver {
      guard try input.isAtEnd() else { throw AgeFault.somethingFollows }
      return nil
    }
    let bytes = try input.take(AgeChunks.sealedSize)
    if bytes.isEmpty { throw AgeFault.cutShort(chunks: number) }
    let seemsLast = try bytes.count < AgeChunks.sealedSize || input.isAtEnd()
    if let content = try chunks.open(bytes, number, isLast: seemsLast) {
      // Only a file without any content ends with an empty chunk.
      if content.isEmpty && number > 0 { throw AgeFault.damaged(chunk: number + 1) }
      isOver = seemsLast
      number += 1
      return content
    }
    // A whole chunk with another mark than its place: it is good, and what comes after it is not.
    guard bytes.count == AgeChunks.sealedSize,
      let content = try chunks.open(bytes, number, isLast: !seemsLast)
    else {
      let short = try bytes.count < AgeChunks.sealedSize && input.isAtEnd() && bytes.count < 16
      throw short ? AgeFault.cutShort(chunks: number) : .damaged(chunk: number + 1)
    }
    isOver = !seemsLast
    number += 1
    return content
  }

  /// What a file says of itself before anything is opened: whether it wants a passphrase, and how
  /// many readers it has.
  public static func look(
    _ source: @escaping () throws -> [UInt8]
  ) throws -> (needsPassphrase: Bool, readers: Int) {
    var input = try AgeArmor.taken(off: ByteInput(source))
    let header = try AgeHeader(&input)
    return (header.isForPassphrase, header.stanzas.count)
  }
}
