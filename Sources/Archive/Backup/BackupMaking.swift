import Crypto
import FoundationEssentials

/// The whole of a school's folder as one sealed file, and back.
public enum Backup {
  /// What a backup that was made holds.
  public struct Made: Sendable {
    /// How many files.
    public let files: Int
    /// How many bytes the sealed file has.
    public let size: Int
    /// The meetings that were held elsewhere meanwhile.
    public let held: [String]
    /// What is not in it, and why.
    public let leftOut: [LeftOut]
    /// Whether it was opened again and every file compared; else only its bytes were read again.
    public let wasOpened: Bool
  }

  /// Told how many bytes are done; what it throws ends the work without harm.
  public typealias Progress = (_ bytes: Int) throws -> Void

  /// Writes a backup of a school's folder.
  ///
  /// It returns when the backup is safe on its disk and was read again. At every moment nothing or
  /// the whole backup stands under its name.
  ///
  /// - Parameters:
  ///   - home: The school's folder.
  ///   - path: The file to make; there must be none.
  ///   - readers: Who may open it.
  ///   - key: What to open it with again, to compare every file.
  ///   - progress: Told how far it is.
  /// - Returns: What is in it.
  /// - Throws: `BackupError`, `AgeFault`, or what `progress` throws.
  public static func make(
    of home: String, at path: String, for readers: AgeReaders, checkedWith key: AgeKey?,
    progress: @escaping Progress = { _ in }
  ) throws -> Made {
    try make(
      of: home, at: path, for: readers, checkedWith: key, disk: .live, progress: progress)
  }

  static func make(
    of home: String, at path: String, for readers: AgeReaders, checkedWith key: AgeKey?,
    disk: Disk, progress: @escaping Progress = { _ in }
  ) throws -> Made {
    let school = try school(home, disk)
    let (parent, name) = try NamedFile.placeToWrite(path, disk: disk)
    guard isPlainName(name) else { throw BackupError.badName(path) }
    let draft = ".\(name).new"
    do {
      if try parent.look(name) != nil { throw BackupError.exists(path) }
      try parent.clearDraft(draft, of: path)
      let file = try parent.file(draft, .new)
      guard try file.lock() else { throw BackupError.beingWritten(path) }
      do {
        let made = try write(school, into: file, readers, key, progress, path)
        if try parent.look(name) != nil { throw BackupError.exists(path) }
        try parent.rename(draft, to: name)
        try parent.syncWhereItCan()
        return made
      } catch {
        try? parent.remove(draft)
        // A change of name that was not confirmed may have happened all the same.
        if let left = try? parent.look(name), try left.inode == file.status().inode {
          try? parent.remove(name)
        }
        throw error
      }
    } catch let fault as DiskFault {
      throw BackupError.write(fault, path)
    }
  }

  private static func write(
    _ school: Folder, into file: OpenFile, _ readers: AgeReaders, _ key: AgeKey?,
    _ progress: @escaping Progress, _ path: String
  ) throws -> Made {
    var written = 0
    var hash = SHA256()
    let sealer = try AgeSealer(for: readers) { bytes in
      try file.write([UInt8](bytes), at: written)
      hash.update(data: bytes)
      written += bytes.count
      try progress(written)
    }
    var packing = BackupPacking { try sealer.write($0) }
    try packing.pack(school)
    try sealer.finish()
    try file.sync()
    let again = {
      let pieces = file.pieces(of: path)
      return {
        try progress(written)
        return try pieces()
      }
    }
    try compare(again(), written, Array(hash.finalize()), path)
    if let key { try open(again(), key, packing.files, path) }
    return Made(
      files: packing.files.count, size: written, held: packing.held, leftOut: packing.leftOut,
      wasOpened: key != nil)
  }

  /// Whether the file reads as it was written.
  private static func compare(
    _ source: () throws -> [UInt8], _ size: Int, _ digest: [UInt8], _ path: String
  ) throws {
    var hash = SHA256()
    var count = 0
    while true {
      let bytes = try source()
      if bytes.isEmpty { break }
      hash.update(data: bytes)
      count += bytes.count
    }
    guard count == size, Array(hash.finalize()) == digest else {
      throw BackupError.notAsWritten(path)
    }
  }

  /// Whether the file opens, and holds what was packed.
  private static func open(
    _ source: @escaping () throws -> [UInt8], _ key: AgeKey, _ packed: [PackedFile],
    _ path: String
  ) throws {
    let opener = try AgeOpener(source) { _ in key }
    var found: [PackedFile] = []
    do {
      try BackupReading.read(opener) { member, reading in
        var hash = SHA256()
        while let bytes = try reading.content() { hash.update(data: bytes) }
        if member.kind == .file {
          found.append(
            PackedFile(path: member.path, size: member.size, digest: Array(hash.finalize())))
        }
      }
    } catch BackupError.notABackup {
      throw BackupError.notAsWritten(path)
    }
    guard found == packed else { throw BackupError.notAsWritten(path) }
  }

  private static func school(_ home: String, _ disk: Disk) throws -> Folder {
    do {
      let folder = try Folder(path: home, disk: disk)
      if try folder.look("school.yaml") != nil { return folder }
      if try folder.look("archive") != nil { return folder }
      throw BackupError.noSchool(home: home)
    } catch let fault as DiskFault {
      if fault.isMissing { throw BackupError.noSchool(home: home) }
      throw BackupError.read(fault, "The folder \(home)")
    }
  }
}

extension Folder {
  /// Removes what a backup that was interrupted left; one that is being written keeps its lock.
  fileprivate func clearDraft(_ draft: String, of path: String) throws {
    guard let status = try look(draft) else { return }
    if status.kind == .file, try !file(draft, .reading).lock() {
      throw BackupError.beingWritten(path)
    }
    try remove(draft)
  }

  /// Makes names outlast a power cut; some network disks and memory sticks cannot be asked to.
  func syncWhereItCan() throws(DiskFault) {
    do {
      try sync()
    } catch {
      if error.code != DiskFault.cannotSync { throw error }
    }
  }
}

extension OpenFile {
  /// The file piece by piece, from its beginning; nothing at its end.
  func pieces(of name: String) -> () throws -> [UInt8] {
    var offset = 0
    return {
      let place = offset
      do throws(DiskFault) {
        let bytes = try patiently { () throws(DiskFault) in
          try self.disk.read(self.descriptor, place, 1 << 18)
        }
        offset += bytes.count
        return bytes
      } catch {
        throw BackupError.read(error, name)
      }
    }
  }
}
