extension Backup {
  /// Reads a tar to its end and throws its content away, for whoever tries the reader.
  ///
  /// - Parameter source: Gives the next bytes; none at the end.
  /// - Returns: How many members it has.
  /// - Throws: What makes it a tar that is not unpacked.
  package static func members(inTar source: @escaping () throws -> [UInt8]) throws -> Int {
    var reader = TarReader(ByteInput(source), largest: BackupNames.largest)
    var count = 0
    while try reader.next() != nil { count += 1 }
    return count
  }
}
