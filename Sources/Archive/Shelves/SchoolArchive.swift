/// The archive in a school's folder: `format`, `scripts/`, `meetings/` and whole files beside them.
///
/// Its folders are 0700 and its files 0600 whatever the umask; every name is reached through open
/// folders, so that no link and no key can lead out of it. Only `home` itself may be a link.
public final class SchoolArchive: Sendable {
  /// The version of the archive's layout that this code writes: 2, in which everything that tells
  /// of a child is sealed.
  public static let format = 2
  /// The layout from before sealing.
  static let plainFormat = 1
  /// The school's folder.
  public let home: String

  let disk: Disk
  let salts: Salts
  /// Who is at the keyboard, with their keys; nil only where the archive is from before sealing.
  let keeper: Keeper?
  /// Whether the archive is sealed.
  public let isSealed: Bool
  /// The folder `archive`.
  let root: Folder

  /// The archive of a school's folder.
  ///
  /// - Parameters:
  ///   - home: The school's folder.
  ///   - keeper: Who is at the keyboard; nil opens an archive from before sealing only.
  ///   - salts: Where the salts of new entries come from.
  /// - Throws: `noArchive`, `notAnArchive`, `laterArchive`, `noKeeper`, or what kept it from being
  ///   opened.
  public convenience init(
    home: String, keeper: Keeper? = nil, salts: Salts = .system
  ) throws(ArchiveError) {
    try self.init(home: home, disk: .live, keeper: keeper, salts: salts)
  }

  /// Whether the archive in a folder is from before sealing.
  ///
  /// - Throws: as `init` does.
  public static func isPlain(home: String) throws(ArchiveError) -> Bool {
    try isPlain(home: home, disk: .live)
  }

  static func isPlain(home: String, disk: Disk) throws(ArchiveError) -> Bool {
    try foundFormat(in: opened(home, disk), home) == plainFormat
  }

  /// The archive of a school's folder, made when there is none; an archive that is there already,
  /// or was half made when the power went, is taken as it is.
  ///
  /// - Parameters:
  ///   - home: The school's folder.
  ///   - keeper: Who is at the keyboard; nil makes one that is not sealed.
  /// - Returns: The archive.
  /// - Throws: what kept it from being made, or as `init` does.
  public static func create(
    home: String, keeper: Keeper? = nil
  ) throws(ArchiveError) -> SchoolArchive {
    try create(home: home, disk: .live, keeper: keeper)
  }

  init(
    home: String, disk: Disk, keeper: Keeper? = nil, salts: Salts = .system
  ) throws(ArchiveError) {
    self.home = home
    self.disk = disk
    self.keeper = keeper
    self.salts = salts
    root = try SchoolArchive.opened(home, disk)
    isSealed = try SchoolArchive.foundFormat(in: root, home) > SchoolArchive.plainFormat
    if isSealed && keeper == nil { throw .noKeeper(home: home) }
  }

  private static func opened(_ home: String, _ disk: Disk) throws(ArchiveError) -> Folder {
    do {
      return try Folder(path: home, disk: disk).folder("archive")
    } catch {
      if error.isMissing { throw .noArchive(home: home) }
      throw .from(error, what: "The archive in \(home)", doing: "opening the archive")
    }
  }

  static func create(
    home: String, disk: Disk, keeper: Keeper? = nil, salts: Salts = .system
  ) throws(ArchiveError) -> SchoolArchive {
    do {
      let root = try Folder.making(path: home, disk: disk).makingFolder("archive")
      for part in ["scripts", "meetings"] { _ = try root.makingFolder(part) }
      let begun = try root.folder("meetings").names()
      if try root.look("format") == nil && begun.isEmpty {
        try root.replace("format", with: words(of: keeper == nil ? plainFormat : format))
      }
    } catch {
      throw .from(error, what: "The archive in \(home)", doing: "making an archive there")
    }
    return try SchoolArchive(home: home, disk: disk, keeper: keeper, salts: salts)
  }

  /// What stands in `format`.
  static func words(of format: Int) -> [UInt8] { Array("accord-archive \(format)\n".utf8) }

  /// The version of the layout of an archive.
  private static func foundFormat(in root: Folder, _ home: String) throws(ArchiveError) -> Int {
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
    return found
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
