/// A turn that was never answered, as it lies beside the journal: byte for byte as it was found.
enum TornTurn {
  /// The lines of such a file, opened.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - sealing: What opens the meeting's lines.
  ///   - last: The highest number that any of them can have, or a little less.
  /// - Returns: The lines; nil for each that is sealed and does not open.
  static func lines(of bytes: [UInt8], _ sealing: Sealing, upTo last: Int) -> [[UInt8]?] {
    var found: [[UInt8]?] = []
    var lines = Lines(bytes)
    while let line = lines.next() {
      guard SealedLines.isSealed(line.bytes) else {
        found.append([UInt8](line.bytes))
        continue
      }
      // A whole file from before sealing is line 0.
      found.append(
        (0...(last + 512)).lazy.compactMap { try? sealing.open([UInt8](line.bytes), $0) }.first)
    }
    return found
  }
}
