public import Record

/// Files as they were shelved.
public struct Shelved: Hashable, Sendable {
  /// The path of the folder they are in.
  public let folder: String
  /// The files with their digests, as `exported` entries hold them.
  public let files: [ExportedFile]
}

extension SchoolArchive {
  /// Puts files into a new folder, all or none, and returns when they are safe on the disk.
  ///
  /// What stands there is never overwritten: a name that is taken gets `-2`, `-3` …
  ///
  /// - Parameters:
  ///   - files: Names, each one plain component, and bytes.
  ///   - folder: The path of the folder to make; what is missing above it is made too.
  /// - Returns: Where they are, and their digests.
  /// - Throws: `badName` before anything is made; `cannotCreate` or `notAllowed`, and then nothing
  ///   of them is there.
  public static func shelve(
    _ files: [(name: String, bytes: [UInt8])], into folder: String
  ) throws(ArchiveError) -> Shelved {
    try shelve(files, into: folder, disk: .live)
  }

  static func shelve(
    _ files: [(name: String, bytes: [UInt8])], into folder: String, disk: Disk
  ) throws(ArchiveError) -> Shelved {
    var seen: Set<String> = []
    for file in files where !isPlainName(file.name) || !seen.insert(file.name).inserted {
      throw .badName(file.name)
    }
    let parts = folder.split(separator: "/")
    guard let last = parts.last.map(String.init), isPlainName(last) else {
      throw .badName(folder)
    }
    let above = (folder.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    let path = above.isEmpty ? "." : above
    do {
      let parent = try Folder.making(path: path, disk: disk)
      try parent.clearUnfinished()
      let name = try parent.shelve(files, as: last)
      return Shelved(
        folder: path == "/" ? "/\(name)" : path == "." ? name : "\(path)/\(name)",
        files: files.map { ExportedFile(name: $0.name, sha256: sha256($0.bytes)) })
    } catch {
      if error.isForbidden { throw .notAllowed(doing: "writing in \(path)") }
      throw .cannotCreate(what: "The folder \(folder)", why: error.reason)
    }
  }
}

extension Folder {
  /// How the name of a folder begins that is being written.
  static let unfinished = ".accord-unfinished-"

  /// Writes files into a folder of another name, then gives it its own.
  fileprivate func shelve(
    _ files: [(name: String, bytes: [UInt8])], as wanted: String
  ) throws(DiskFault) -> String {
    let (draft, folder) = try makingUnfinished()
    var standing = draft
    do {
      for file in files {
        let open = try folder.file(file.name, .new)
        try open.write(file.bytes, at: 0)
        try open.sync()
      }
      try folder.sync()
      standing = try settle(draft, as: wanted)
      try sync()
      return standing
    } catch {
      try? removeFolder(standing)
      throw error
    }
  }

  /// A folder to work in, locked for as long as it is open.
  private func makingUnfinished() throws(DiskFault) -> (String, Folder) {
    var number = 1
    while true {
      let name = Folder.unfinished + String(number)
      if try patiently({ () throws(DiskFault) in try disk.makeFolder(descriptor, name) }) {
        let folder = try folder(name)
        let locked = try patiently { () throws(DiskFault) in try disk.lock(folder.descriptor) }
        if locked { return (name, folder) }
      }
      number += 1
    }
  }

  /// Gives a folder the first of `name`, `name-2`, `name-3` … that is free.
  private func settle(_ draft: String, as wanted: String) throws(DiskFault) -> String {
    var name = wanted
    var number = 1
    while true {
      if try look(name) == nil {
        do {
          try rename(draft, to: name)
          return name
        } catch {
          // Taken in the meantime.
          guard error.isTaken else { throw error }
        }
      }
      number += 1
      name = "\(wanted)-\(number)"
    }
  }

  /// Removes what an earlier process left half written; one that still works keeps its lock.
  fileprivate func clearUnfinished() throws(DiskFault) {
    for name in try names() where name.hasPrefix(Folder.unfinished) {
      guard let left = try? folder(name), (try? disk.lock(left.descriptor)) == true else {
        continue
      }
      try? removeFolder(name)
    }
  }
}

extension SchoolArchive {
  /// Writes one file that must not be there yet, for its owner only, and returns when it is safe on
  /// the disk; what is missing of its folder is made.
  ///
  /// - Throws: `badName`; `cannotCreate` when something stands there or it could not be written.
  public static func write(_ bytes: [UInt8], to path: String) throws(ArchiveError) -> ExportedFile {
    let parts = path.split(separator: "/")
    guard let name = parts.last.map(String.init), isPlainName(name) else { throw .badName(path) }
    let above = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    let isTaken: Bool
    do {
      let parent = try Folder.making(path: above.isEmpty ? "." : above, disk: .live)
      isTaken = try parent.look(name) != nil
      if !isTaken { try parent.replace(name, with: bytes) }
    } catch {
      if error.isForbidden { throw .notAllowed(doing: "writing in \(above)") }
      throw .cannotCreate(what: "The file \(path)", why: error.reason)
    }
    if isTaken { throw .cannotCreate(what: "The file \(path)", why: "something stands there") }
    return ExportedFile(name: name, sha256: sha256(bytes))
  }
}
