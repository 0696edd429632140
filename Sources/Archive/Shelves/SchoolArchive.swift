/// The archive in a school's folder: `format`, `scripts/`, `meetings/` and whole files beside them.
///
/// Its folders are 0700 and its files 0600 whatever the umask; every name is reached through open
/// folders, so that no link and no key can lead out of it. Only `home` itself may be a link.
public final class SchoolArchive: Sendable {
  /// The version of the archive's layout that this code knows.
  public static let format = 1
  /// The school's folder.
  public let home: String

  let disk: Disk
  let sealing: Sealing
  let salts: Salts
  /// The folder `archive`.
  let root: Folder

  /// The archive of a school's folder.
  ///
  /// - Parameters:
  ///   - home: The school's folder.
  ///   - salts: Where the salts of new entries come from.
  /// - Throws: `noArchive`, `notAnArchive`, `laterArchive`, or what kept it from being opened.
  public convenience init(home: String, salts: Salts = .system) throws(ArchiveError) {
    try self.init(home: home, disk: .live, salts: salts)
  }

  /// The archive of a school's folder, made when there is none; an archive that is there already,
  /// or was half made when the power went, is taken as it is.
  public static func create(home: String) throws(ArchiveError) -> SchoolArchive {
    try create(home: home, disk: .live)
  }

  init(
    home: String, disk: Disk, sealing: Sealing = .none, salts: Salts = .system
  ) throws(ArchiveError) {
    self.home = home
    self.disk = disk
    self.sealing = sealing
    self.salts = salts
    do {
      root = try Folder(path: home, disk: disk).folder("archive")
    } catch {
      if error.isMissing { throw .noArchive(home: home) }
      throw .from(error, what: "The archive in \(home)", doing: "opening the archive")
    }
    try checkFormat()
  }

  static func create(
    home: String, disk: Disk, sealing: Sealing = .none, salts: Salts = .system
  ) throws(ArchiveError) -> SchoolArchive {
    do {
      let root = try Folder.making(path: home, disk: disk).makingFolder("archive")
      for part in ["scripts", "meetings"] { _ = try root.makingFolder(part) }
      let begun = try root.folder("meetings").names()
      if try root.look("format") == nil && begun.isEmpty {
        try root.replace("format", with: Array("accord-archive \(format)\n".utf8))
      }
    } catch {
      throw .from(error, what: "The archive in \(home)", doing: "making an archive there")
    }
    return try SchoolArchive(home: home, disk: disk, sealing: sealing, salts: salts)
  }

  private func checkFormat() throws(ArchiveError) {
    let bytes: [UInt8]?
    do {
      bytes = try root.bytes(of: "format", atMost: 4096)
    } catch {
      throw .from(error, what: "The archive in \(home)", doing: "reading the archive")
    }
    let words =
      String(decoding: bytes ?? [], as: UTF8.self)
      .split(whereSeparator: \.isNewline).first?.split(separator: " ") ?? []
    guard words.count == 2, words[0] == "accord-archive", let found = Int(words[1]), found > 0
    else { throw .notAnArchive(home: home) }
    if found > SchoolArchive.format { throw .laterArchive(version: found) }
  }
}

extension Folder {
  /// Opens a folder by its path; what is missing of it is made, and outlasts a power cut.
  static func making(path: String, disk: Disk) throws(DiskFault) -> Folder {
    let parts = path.split(separator: "/")
    let above = parts.dropLast().joined(separator: "/")
    let parent = path.hasPrefix("/") ? "/" + above : (above.isEmpty ? "." : above)
    do {
      let folder = try Folder(path: path, disk: disk)
      // It may have been made a moment ago by somebody who could not make its name safe.
      try syncUpwards(from: parent, disk: disk)
      return folder
    } catch {
      guard error.isMissing, let last = parts.last, last != "..", last != "." else {
        throw error
      }
      return try making(path: parent, disk: disk).makingFolder(String(last))
    }
  }

  /// Makes the names in a folder and in those above it outlast a power cut, as far up as this
  /// user may look.
  private static func syncUpwards(from path: String, disk: Disk) throws(DiskFault) {
    do {
      try Folder(path: path, disk: disk).sync()
    } catch {
      if error.isForbidden || error.code == DiskFault.cannotSync { return }
      throw error
    }
    if path == "/" || path == "." { return }
    let above = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try syncUpwards(from: above.isEmpty ? "/" : above, disk: disk)
  }
}
