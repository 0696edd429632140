/// What happens to the lines of a journal on their way to the disk and back: everything that a
/// journal keeps of a child passes through this pair, and through nothing else.
///
/// A journal is sealed line by line, so that it stays append-only.
struct Sealing: Sendable {
  /// Why a line could not be opened.
  enum Fault: Error, Hashable, Sendable {
    /// It is no sealed line.
    case notSealed
    /// It was sealed with another key.
    case otherKey
    /// It was sealed with this key, and not as it stands there: it was changed or moved.
    case altered
  }

  /// A line, without its line break, ready for the disk; no line break is in it.
  var seal: @Sendable (_ line: [UInt8], _ number: Int) throws -> [UInt8]
  /// The line as it was before it was sealed.
  var open: @Sendable (_ line: [UInt8], _ number: Int) throws(Fault) -> [UInt8]

  /// Lines as they are: a journal from before sealing.
  static let none = Sealing(
    seal: { line, _ in line }, open: { line, _ throws(Fault) in line })

  /// Lines sealed under a key.
  static func with(_ key: DataKey) -> Sealing {
    let lines = SealedLines(key)
    return Sealing(
      seal: { line, number in try lines.seal(line, number) },
      open: { line, number throws(Fault) in try lines.open(line, number) })
  }
}
