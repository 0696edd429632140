import Record

extension ArchiveCheck {
  /// Compares the files that still lie in the export folder with the digests that were journalled
  /// when they were written; one that was moved away is not missed.
  mutating func lookThrough(exports path: String) {
    let folder: Folder
    do {
      folder = try Folder(path: path, disk: archive.disk)
    } catch {
      if !error.isMissing { add(.unread, path, "It could not be read: \(error.reason).") }
      return
    }
    var all: [String: [(meeting: MeetingID, file: Exported)]] = [:]
    for (meeting, files) in exported {
      for file in files { all[file.name, default: []].append((meeting, file)) }
    }
    for name in reading(path, { () throws(DiskFault) in try folder.names() }) ?? [] {
      if name.hasPrefix(Folder.unfinished) {
        add(
          .extra, "\(path)/\(name)",
          "Files are being written there at this moment, or the program went while it wrote them. The next export clears away what was left."
        )
        continue
      }
      // Where nothing may be followed or entered, nothing of ours lies.
      guard let status = try? folder.look(name), status.kind == .folder,
        let own = reading("\(path)/\(name)", { () throws(DiskFault) in try folder.folder(name) }),
        let names = reading("\(path)/\(name)", { () throws(DiskFault) in try own.names() })
      else { continue }
      let meeting = ArchiveCheck.meeting(ofExport: name).flatMap { exported[$0] == nil ? nil : $0 }
      for file in names {
        let known = (all[file] ?? []).filter { meeting == nil || $0.meeting == meeting }
        compare(file, in: own, "\(path)/\(name)/\(file)", with: known, of: meeting)
      }
    }
  }

  private mutating func compare(
    _ name: String, in folder: Folder, _ path: String,
    with known: [(meeting: MeetingID, file: Exported)], of meeting: MeetingID?
  ) {
    guard let last = known.max(by: { $0.file.entry < $1.file.entry }) else {
      // A folder that no journal knows is the school's own.
      if meeting != nil {
        add(.extra, path, meeting: meeting, "No entry says that this file was written.")
      }
      return
    }
    guard
      let found = reading(
        path, meeting: meeting,
        { () throws(DiskFault) in
          try folder.bytes(of: name, atMost: SchoolArchive.largestFile)
        }), let bytes = found
    else { return }
    let digest = sha256(bytes)
    if known.contains(where: { $0.file.digest == digest }) { return }
    add(
      .altered, path, meeting: meeting, entry: meeting == nil ? nil : last.file.entry,
      "It is not the file that was written. Write it anew with accord export, or accord paper.")
  }

  /// The meeting whose export a folder is, by its name: `<date>-<meeting>`, with what was added.
  private static func meeting(ofExport name: String) -> MeetingID? {
    var parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 7 else { return nil }
    parts.removeFirst(3)
    while parts.count >= 4 {
      if let meeting = MeetingID(parts.joined(separator: "-")) { return meeting }
      parts.removeLast()
    }
    return nil
  }
}
