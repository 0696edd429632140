import FoundationEssentials

/// Reads what is sealed in a backup, and believes none of it before it was looked at.
enum BackupReading {
  /// No school's folder holds more files.
  private static let mostFiles = 1_000_000

  /// Gives every member in order, and ends only when the whole file was read and is as it was
  /// sealed.
  ///
  /// - Parameters:
  ///   - opener: The sealed file.
  ///   - take: Takes a member; its content is read from the second value.
  /// - Throws: `BackupError.notABackup`, `AgeFault`, or what `take` throws.
  static func read(
    _ opener: AgeOpener, _ take: (Tar.Member, inout TarReader) throws -> Void
  ) throws {
    var reader = TarReader(
      ByteInput { try opener.next().map { [UInt8]($0) } ?? [] }, largest: BackupNames.largest)
    var seen: Set<String> = []
    do {
      while let member = try reader.next() {
        guard case .kept = BackupNames.verdict(member.path) else {
          throw BackupError.notABackup(
            why: "\(member.path) is not of a school's folder")
        }
        guard seen.insert(member.path).inserted else {
          throw BackupError.notABackup(why: "\(member.path) is in it twice")
        }
        guard seen.count <= mostFiles else {
          throw BackupError.notABackup(why: "it holds too many files")
        }
        try take(member, &reader)
      }
    } catch let fault as TarFault {
      throw BackupError.notABackup(fault)
    }
    guard try opener.next() == nil else { throw BackupError.notABackup(.somethingFollows) }
    guard seen.contains("archive") || seen.contains("school.yaml") else {
      throw BackupError.notABackup(why: "there is no school's folder in it")
    }
  }
}
