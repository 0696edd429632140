/// What happens to bytes on their way to the disk and back: everything that the archive keeps of a
/// child passes through these two pairs, and through nothing else.
///
/// A journal is sealed line by line, so that it stays append-only; every other file as a whole.
struct Sealing: Sendable {
  /// Why sealed bytes could not be opened: they were changed, or the key is another.
  struct Fault: Error, Hashable, Sendable {}

  /// A journal's line, without its line break, ready for the disk; no line break may be in it.
  var seal: @Sendable (_ line: [UInt8], _ number: Int) -> [UInt8]
  /// The line as it was before it was sealed.
  var open: @Sendable (_ line: [UInt8], _ number: Int) throws(Fault) -> [UInt8]
  /// A whole file, ready for the disk.
  var sealFile: @Sendable (_ bytes: [UInt8], _ name: String) -> [UInt8]
  /// The file as it was before it was sealed.
  var openFile: @Sendable (_ bytes: [UInt8], _ name: String) throws(Fault) -> [UInt8]

  /// Bytes as they are.
  static let none = Sealing(
    seal: { line, _ in line }, open: { line, _ throws(Fault) in line },
    sealFile: { bytes, _ in bytes }, openFile: { bytes, _ throws(Fault) in bytes })
}
