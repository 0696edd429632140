import Crypto
import FoundationEssentials

/// A file that went into a backup, or came out of one: enough to see whether it is the same.
struct PackedFile: Hashable, Sendable {
  let path: String
  let size: Int
  let digest: [UInt8]
}

/// Packs a school's folder into a tar, file by file, while meetings may be held in it.
struct BackupPacking {
  /// Takes the tar's bytes.
  let out: (Data) throws -> Void
  private(set) var files: [PackedFile] = []
  /// Meetings held elsewhere at this moment: their journals are packed up to the last whole turn.
  private(set) var held: [String] = []
  /// What was left out, and why.
  private(set) var leftOut: [LeftOut] = []

  private static let piece = 1 << 18

  init(out: @escaping (Data) throws -> Void) { self.out = out }

  /// Packs everything that belongs into a backup.
  mutating func pack(_ home: Folder) throws {
    try pack(home, below: "", depth: 0)
    try out(Tar.end)
  }

  private mutating func pack(_ folder: Folder, below path: String, depth: Int) throws {
    for name in try names(of: folder, path) {
      let full = path.isEmpty ? name : "\(path)/\(name)"
      guard case .kept = BackupNames.verdict(full) else { continue }
      guard isPlainPath(full) else {
        leftOut.append(LeftOut(path: inert(full), reason: .name))
        continue
      }
      do {
        guard let status = try folder.look(name) else { continue }
        switch status.kind {
        case .folder where full != "school.yaml":
          let inner = try folder.folder(name)
          try out(Tar.header(of: Tar.Member(path: full, kind: .folder, changed: seconds(status))))
          try pack(inner, below: full, depth: depth + 1)
        case .file where full != "archive" && full != "Prompts":
          try pack(name, in: folder, as: full)
        default: leftOut.append(LeftOut(path: full, reason: .kind))
        }
      } catch let fault as DiskFault {
        // Gone since its name was read.
        if fault.isMissing { continue }
        throw BackupError.read(fault, full)
      }
    }
  }

  private func names(of folder: Folder, _ path: String) throws -> [String] {
    do {
      return try folder.names()
    } catch {
      throw BackupError.read(error, path.isEmpty ? "The school's folder" : path)
    }
  }

  private mutating func pack(_ name: String, in folder: Folder, as path: String) throws {
    let file = try folder.file(name, .reading)
    let status = try file.status()
    guard status.kind == .file else {
      leftOut.append(LeftOut(path: path, reason: .kind))
      return
    }
    guard status.size <= BackupNames.largest else {
      leftOut.append(LeftOut(path: path, reason: .size))
      return
    }
    if BackupNames.isJournal(path) {
      try packJournal(file, in: folder, as: path, seconds(status))
      return
    }
    try out(header(path, status.size, seconds(status)))
    var hash = SHA256()
    var offset = 0
    while offset < status.size {
      let wanted = min(BackupPacking.piece, status.size - offset)
      let place = offset
      let bytes = try patiently { () throws(DiskFault) in
        try file.disk.read(file.descriptor, place, wanted)
      }
      if bytes.isEmpty { throw BackupError.changedMeanwhile(path) }
      hash.update(data: bytes)
      try out(Data(bytes))
      offset += bytes.count
    }
    try out(Tar.padding(after: status.size))
    files.append(PackedFile(path: path, size: status.size, digest: Array(hash.finalize())))
  }

  /// A journal that somebody writes in ends, for the backup, with its last whole turn.
  private mutating func packJournal(
    _ file: OpenFile, in folder: Folder, as path: String, _ changed: Int
  ) throws {
    let heldBefore = try folder.isHeld()
    var bytes = try file.bytes(atMost: BackupNames.largest)
    if try folder.isHeld() || heldBefore {
      held.append(String(path.split(separator: "/")[3]))
      bytes.removeLast(bytes.count - BackupPacking.whole(bytes))
    }
    try out(header(path, bytes.count, changed))
    try out(Data(bytes))
    try out(Tar.padding(after: bytes.count))
    files.append(
      PackedFile(path: path, size: bytes.count, digest: Array(SHA256.hash(data: bytes))))
  }

  /// How many bytes of a journal are whole turns; of a sealed one, whole lines: a turn of which
  /// some are there is put aside when the restored meeting is opened.
  private static func whole(_ bytes: [UInt8]) -> Int {
    if SealedLines.isSealed(bytes[...]) {
      return bytes.lastIndex(of: JournalLine.end).map { $0 + 1 } ?? 0
    }
    guard let reading = try? JournalReading(bytes, sealing: .none), case .torn = reading.end else {
      return bytes.count
    }
    return reading.length
  }

  private func header(_ path: String, _ size: Int, _ changed: Int) -> Data {
    Tar.header(of: Tar.Member(path: path, size: size, changed: changed))
  }

  private func seconds(_ status: Disk.Status) -> Int { status.changed / 1_000_000_000 }
}

extension Folder {
  /// Whether another process holds the meeting in this folder.
  ///
  /// A lock that nobody holds is empty, unless its holder died: only then is it tried.
  fileprivate func isHeld() throws(DiskFault) -> Bool {
    guard let lock = try look("lock"), lock.kind == .file, lock.size > 0 else { return false }
    return try !file("lock", .reading).lock()
  }
}

/// Something of a school's folder that is not in its backup.
public struct LeftOut: Hashable, Sendable {
  /// Why it is not.
  public enum Reason: Hashable, Sendable {
    /// It is a link, a device or the like.
    case kind
    /// Its name could upset a computer that it is restored on.
    case name
    /// It is larger than any file that Accord writes.
    case size
  }

  /// Its name in the school's folder.
  public let path: String
  /// Why it is not.
  public let reason: Reason
}
