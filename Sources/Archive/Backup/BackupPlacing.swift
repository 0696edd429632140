/// Moves unpacked files into their places, where nothing stands there; what stands there is compared.
struct BackupPlacing {
  private let unpacked: BackupUnpacking
  private let school: Folder
  private var restored = Backup.Restored()
  /// The folder that was worked in last: its names are made safe before the next one's.
  private var current: (path: String, folder: Folder)?

  init(from unpacked: BackupUnpacking, into school: Folder) {
    self.unpacked = unpacked
    self.school = school
  }

  /// Puts everything in its place.
  func place() throws -> Backup.Restored {
    var work = self
    let files = unpacked.files.sorted {
      (BackupNames.rank($0.path), $0.path) < (BackupNames.rank($1.path), $1.path)
    }
    var done = 0
    do throws(DiskFault) {
      for path in unpacked.folders { _ = try work.folder(path) }
      for file in files {
        try work.place(file)
        done += 1
      }
      try work.current?.folder.syncWhereItCan()
    } catch {
      throw BackupError.partly(done: done, of: files.count, why: error.reason)
    }
    return work.restored
  }

  private mutating func place(_ file: BackupUnpacking.File) throws(DiskFault) {
    let parts = file.path.split(separator: "/").map(String.init)
    let folder = try folder(parts.dropLast().joined(separator: "/"))
    let name = parts.last ?? ""
    if try folder.look(name) == nil {
      do {
        try unpacked.folder.move(file.number, to: folder, as: name)
        restored.added.append(file.path)
        return
      } catch {
        // Somebody made one of that name in this moment: it is compared as any other.
        guard error.isTaken else { throw error }
      }
    }
    guard let how = try difference(file, folder, name) else {
      restored.same += 1
      return
    }
    restored.differing.append(Backup.Difference(path: file.path, how: how))
  }

  /// How a file in the folder differs from the unpacked one; nil when they are equal.
  private func difference(
    _ file: BackupUnpacking.File, _ folder: Folder, _ name: String
  ) throws(DiskFault) -> Backup.Difference.How? {
    guard try folder.look(name)?.kind == .file else { return .other }
    let here = try folder.file(name, .reading)
    let there = try unpacked.folder.file(file.number, .reading)
    let size = try here.status().size
    var offset = 0
    while offset < min(size, file.size) {
      let (place, count) = (offset, min(1 << 18, min(size, file.size) - offset))
      let ours = try here.exactly(count, at: place)
      if try ours != there.exactly(count, at: place) { return .other }
      offset += count
    }
    if size == file.size { return nil }
    return size > file.size ? .longerHere : .longerInBackup
  }

  /// A folder below the school's, made where it is missing; links are not followed.
  private mutating func folder(_ path: String) throws(DiskFault) -> Folder {
    if let current, current.path == path { return current.folder }
    try current?.folder.syncWhereItCan()
    var folder = school
    for part in path.split(separator: "/") {
      let name = String(part)
      folder = try folder.look(name) == nil ? folder.makingFolder(name) : folder.folder(name)
    }
    current = (path, folder)
    return folder
  }
}

extension OpenFile {
  /// So many bytes from a place; fewer only at the end of the file.
  fileprivate func exactly(_ count: Int, at offset: Int) throws(DiskFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let (place, wanted) = (offset + bytes.count, count - bytes.count)
      let more = try patiently { () throws(DiskFault) in
        try disk.read(descriptor, place, wanted)
      }
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}
