import FoundationEssentials
import Glibc

/// The roll on disk: `roll.json` in a folder, readable by its owner only.
///
/// The file is written whole beside the old one, flushed, and put in its place in one step, so
/// that a power cut leaves the old roll or the new one and nothing between.
public enum RollFile {
  /// The file's name.
  public static let name = "roll.json"
  /// The version of the format that this programme writes.
  public static let version = 1

  /// Why a roll could not be read or written, in words for whoever keeps the archive.
  public struct Fault: Error, Hashable, Sendable {
    /// What kind of trouble.
    public enum Kind: Hashable, Sendable {
      /// The file is there and cannot be read.
      case unreadable
      /// The file's content is no roll.
      case damaged
      /// The file is from a later version of Accord.
      case newer
      /// The file cannot be written; the old one stands untouched.
      case unwritable
    }

    /// What kind of trouble.
    public let kind: Kind
    /// What happened, what is safe, and what to do.
    public let words: String
  }

  /// Reads the roll; nil when the folder has none yet.
  public static func load(folder: String) throws(Fault) -> Roll? {
    try load(folder: folder, disk: .live)
  }

  /// Writes the roll, and returns when it is safe on the disk.
  public static func save(_ roll: Roll, folder: String) throws(Fault) {
    try save(roll, folder: folder, disk: .live)
  }

  static func load(folder: String, disk: Disk) throws(Fault) -> Roll? {
    let bytes: [UInt8]?
    do throws(DiskFault) {
      bytes = try Folder(path: folder, disk: disk).bytes(of: name, atMost: largest)
    } catch {
      if error.isMissing { return nil }
      let why = error.code == EFBIG ? "it is too large to be a roll" : error.reason
      throw Fault(kind: .unreadable, words: "\(name) cannot be read: \(why)")
    }
    return try bytes.map(roll(from:))
  }

  static func save(_ roll: Roll, folder: String, disk: Disk) throws(Fault) {
    let bytes = try bytes(of: roll)
    do throws(DiskFault) {
      try Folder(path: folder, disk: disk).replace(name, with: bytes)
    } catch {
      throw unwritable(error)
    }
  }

  static let largest = 128 << 20

  private struct Envelope: Codable {
    let version: Int
    let roll: Roll
  }

  private struct VersionOnly: Decodable {
    let version: Int
  }

  /// The roll as the bytes of its file: JSON, keys in order, a stable text for the same roll.
  public static func bytes(of roll: Roll) throws(Fault) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(Envelope(version: version, roll: roll))) + [10]
    } catch {
      throw Fault(kind: .unwritable, words: "the roll cannot be written as JSON")
    }
  }

  /// A roll from the bytes of its file.
  public static func roll(from bytes: [UInt8]) throws(Fault) -> Roll {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    if let found = try? decoder.decode(VersionOnly.self, from: data), found.version > version {
      throw Fault(
        kind: .newer,
        words: "\(name) was written by a later version of Accord; it was left as it is")
    }
    do {
      return try decoder.decode(Envelope.self, from: data).roll
    } catch {
      throw Fault(
        kind: .damaged,
        words: "\(name) is damaged and was left as it is; restore it from a backup, "
          + "or move it away and import the roll again")
    }
  }

  private static func unwritable(_ fault: DiskFault) -> Fault {
    if fault.call == .sync {
      // The old roll or the new one stands there, whole; which one, the disk would not say.
      return Fault(
        kind: .unwritable,
        words: "the disk did not confirm that \(name) was written (\(fault.reason)); "
          + "look at the roll before you go on, and try again")
    }
    let reason =
      fault.isForbidden
      ? "you may not write in this folder"
      : fault.isMissing ? "the folder is not there" : fault.reason
    return Fault(
      kind: .unwritable, words: "\(name) could not be written: \(reason); the old one still stands")
  }
}

extension SchoolArchive {
  /// The roll of this archive, sealed with the rest; nil when there is none yet.
  public func roll() throws(RollFile.Fault) -> Roll? {
    do {
      return try file(RollFile.name).map(RollFile.roll(from:))
    } catch let error as ArchiveError {
      throw RollFile.Fault(
        kind: error.exitCode == 65 ? .damaged : .unreadable, words: error.description)
    } catch let fault as RollFile.Fault {
      throw fault
    } catch {
      throw RollFile.Fault(kind: .unreadable, words: "\(RollFile.name) cannot be read")
    }
  }

  /// Keeps the roll, and returns when it is safe on the disk.
  public func keep(_ roll: Roll) throws(RollFile.Fault) {
    let bytes = try RollFile.bytes(of: roll)
    do {
      try keep(bytes, as: RollFile.name)
    } catch {
      throw RollFile.Fault(kind: .unwritable, words: error.description)
    }
  }
}
