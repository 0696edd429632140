import FoundationEssentials
import Glibc

extension Backup {
  /// What became of a backup that was put back.
  public struct Restored: Sendable {
    /// The files that were missing and are there now.
    public internal(set) var added: [String] = []
    /// How many files were there already, and equal.
    public internal(set) var same = 0
    /// The files that were there and differ: they are as they were.
    public internal(set) var differing: [Difference] = []
  }

  /// A file that is another one in the backup than in the folder.
  public struct Difference: Hashable, Sendable {
    /// How they differ.
    public enum How: Hashable, Sendable {
      /// The one in the folder begins as the backup's, and goes on.
      case longerHere
      /// The one in the backup begins as the folder's, and goes on.
      case longerInBackup
      /// They are different files.
      case other
    }

    /// Its name in the school's folder.
    public let path: String
    /// How they differ.
    public let how: How
  }

  /// Puts back a backup into a school's folder, which may be empty, missing, or hold a school.
  ///
  /// What is there stays as it is. The whole backup is read, checked and written beside it first;
  /// only then is what is missing moved into its place, so that a damaged backup changes nothing.
  ///
  /// - Parameters:
  ///   - path: The sealed file.
  ///   - home: The school's folder.
  ///   - key: What opens it, asked for when it is known which kind is needed.
  ///   - progress: Told how far it is.
  /// - Returns: What was added, and what differs.
  /// - Throws: `BackupError`, `AgeFault`, or what `key` and `progress` throw.
  public static func restore(
    _ path: String, into home: String, key: (_ needsPassphrase: Bool) throws -> AgeKey,
    progress: @escaping Progress = { _ in }
  ) throws -> Restored {
    try restore(path, into: home, key: key, disk: .live, progress: progress)
  }

  static func restore(
    _ path: String, into home: String, key: (_ needsPassphrase: Bool) throws -> AgeKey, disk: Disk,
    progress: @escaping Progress = { _ in }
  ) throws -> Restored {
    let file = try sealedFile(path, disk)
    let pieces = file.pieces(of: path)
    var done = 0
    let opener = try AgeOpener(
      {
        let bytes = try pieces()
        done += bytes.count
        try progress(done)
        return bytes
      }, key: key)
    let wasThere = (try? Folder(path: home, disk: disk)) != nil
    do {
      return try restore(opener, into: home, disk)
    } catch {
      // A folder made for nothing is taken away again; one that holds something stays.
      if !wasThere, let (parent, name) = try? NamedFile.place(home, disk: disk),
        (try? parent.folder(name).names())?.isEmpty == true
      {
        try? parent.removeFolder(name)
      }
      throw error
    }
  }

  private static func restore(
    _ opener: AgeOpener, into home: String, _ disk: Disk
  ) throws -> Restored {
    let school: Folder
    do {
      school = try Folder.making(path: home, disk: disk)
    } catch {
      throw BackupError.write(error, "The folder \(home)")
    }
    let unpacking = try BackupUnpacking(in: school, home: home)
    defer { unpacking.clear() }
    do {
      try unpacking.unpack(opener)
    } catch let fault as DiskFault {
      throw BackupError.write(fault, "What is in the backup")
    }
    try BackupKinship.check(unpacking, school)
    return try BackupPlacing(from: unpacking, into: school).place()
  }

  private static func sealedFile(_ path: String, _ disk: Disk) throws -> OpenFile {
    let (parent, name) = try NamedFile.place(path, disk: disk)
    do throws(DiskFault) {
      let file = try parent.file(name, .reading)
      guard try file.status().kind == .file else { throw DiskFault(call: .read, code: EISDIR) }
      return file
    } catch {
      throw BackupError.read(error, path)
    }
  }
}

/// The files of a backup, unpacked into a folder of their own inside the school's, so that no more
/// than a change of name is left to do; there they have numbers, and no name of the backup is used.
final class BackupUnpacking {
  static let name = ".accord-restoring"

  /// A file that was unpacked.
  struct File {
    let path: String
    let size: Int
    /// Its name among the unpacked.
    let number: String
  }

  let folder: Folder
  private(set) var files: [File] = []
  private(set) var folders: [String] = []
  private let school: Folder

  init(in school: Folder, home: String) throws {
    self.school = school
    do throws(DiskFault) {
      // Left by a process that was interrupted; one that still works keeps its lock.
      if let left = try? school.folder(BackupUnpacking.name) {
        guard try left.lock() else { throw DiskFault(call: .lock, code: EWOULDBLOCK) }
        try school.removeFolder(BackupUnpacking.name)
      }
      folder = try school.makingFolder(BackupUnpacking.name)
      guard try folder.lock() else { throw DiskFault(call: .lock, code: EWOULDBLOCK) }
    } catch {
      if error.call == .lock { throw BackupError.beingRestored(home: home) }
      throw BackupError.write(error, "The folder \(home)")
    }
  }

  /// Writes every file of a backup, safe on the disk.
  func unpack(_ opener: AgeOpener) throws {
    try BackupReading.read(opener) { member, reading in
      if member.kind == .folder {
        folders.append(member.path)
        return
      }
      let number = String(files.count + 1)
      let file = try folder.file(number, .new)
      var offset = 0
      while let bytes = try reading.content() {
        try file.write(Array(bytes), at: offset)
        offset += bytes.count
      }
      try file.sync()
      files.append(File(path: member.path, size: member.size, number: number))
    }
  }

  /// The bytes of an unpacked file; nil when the backup has none of that name.
  func bytes(of path: String, atMost limit: Int) -> [UInt8]? {
    guard let file = files.first(where: { $0.path == path }) else { return nil }
    return (try? folder.bytes(of: file.number, atMost: limit)) ?? nil
  }

  /// Removes what was not moved into its place.
  func clear() { try? school.removeFolder(BackupUnpacking.name) }
}

extension Folder {
  /// Takes the folder's one lock; false when somebody else has it.
  fileprivate func lock() throws(DiskFault) -> Bool {
    try patiently { () throws(DiskFault) in try disk.lock(descriptor) }
  }
}
