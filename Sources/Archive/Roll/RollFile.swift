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
    let path = folder + "/" + name
    guard access(path, F_OK) == 0 || errno != ENOENT else { return nil }
    let bytes: [UInt8]
    do throws(CappedFile.Fault) {
      bytes = try CappedFile.read(path, limit: 128 << 20)
    } catch {
      throw Fault(kind: .unreadable, words: "\(name): \(error.words)")
    }
    return try roll(from: bytes)
  }

  /// Writes the roll.
  public static func save(_ roll: Roll, folder: String) throws(Fault) {
    try put(try bytes(of: roll), folder: folder)
  }

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

  // MARK: Writing

  private static func put(_ bytes: [UInt8], folder: String) throws(Fault) {
    var template = Array((folder + "/." + name + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw unwritable(errno) }
    let temporary = template
    var problem: Int32 = 0
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    if fchmod(descriptor, 0o600) != 0 || !writeAll(bytes, to: descriptor) || fsync(descriptor) != 0
    {
      problem = errno
    }
    if close(descriptor) != 0, problem == 0 { problem = errno }
    if problem == 0, rename(temporary, folder + "/" + name) != 0 { problem = errno }
    guard problem == 0 else {
      unlink(temporary)
      throw unwritable(problem)
    }
    try flush(folder)
  }

  /// Makes the new name durable; without it a power cut may bring the old roll back.
  private static func flush(_ folder: String) throws(Fault) {
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let isFlushed = directory >= 0 && fsync(directory) == 0
    if directory >= 0 { close(directory) }
    guard isFlushed else {
      throw Fault(
        kind: .unwritable,
        words: "\(name) was written, but its folder could not be flushed; "
          + "a power cut now could bring the old one back")
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  private static func unwritable(_ number: Int32) -> Fault {
    let reason =
      switch number {
      case ENOSPC, EDQUOT: "the disk is full"
      case EACCES, EPERM, EROFS: "you may not write in this folder"
      case ENOENT, ENOTDIR: "the folder is not there"
      default: String(cString: strerror(number))
      }
    return Fault(
      kind: .unwritable, words: "\(name) could not be written: \(reason); the old one still stands")
  }
}
