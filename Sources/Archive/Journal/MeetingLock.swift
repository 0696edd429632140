import Record

/// The lock of one meeting: held by the system for as long as this value, or the process, lives.
///
/// The file's text is only for the eyes of whoever is refused: `by`, `since`, process and machine,
/// a line each. A lock left by a process that died is free, whatever its text says.
final class MeetingLock: Sendable {
  private let file: OpenFile

  private init(file: OpenFile) { self.file = file }

  /// Takes the lock of a meeting's folder.
  static func take(
    in folder: Folder, meeting: MeetingID, by: String, at: Moment
  ) throws(ArchiveError) -> MeetingLock {
    do {
      let file = try folder.file("lock", .writing)
      try file.mustBeOwn()
      guard try file.lock() else { throw ArchiveError.inUse(by: file, meeting) }
      // Only words: when they cannot be written the lock holds all the same.
      let me = folder.disk.whoAmI()
      let words = [by, at.text, String(me.process), me.host].map(inert).joined(separator: "\n")
      try? file.truncate(to: 0)
      try? file.write(Array((words + "\n").utf8), at: 0)
      return MeetingLock(file: file)
    } catch let error as ArchiveError {
      throw error
    } catch let fault as DiskFault {
      throw .from(fault, what: "The lock of \(meeting)", doing: "holding \(meeting)")
    } catch {
      throw .cannotRead(what: "The lock of \(meeting)", why: "it is of an unknown kind")
    }
  }

  deinit {
    try? file.truncate(to: 0)
    file.unlock()
  }
}

extension ArchiveError {
  /// Who holds a meeting, as far as its lock tells.
  fileprivate static func inUse(by file: OpenFile, _ meeting: MeetingID) -> ArchiveError {
    let bytes = (try? file.bytes(atMost: 4096)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return .inUse(
      meeting: meeting, by: lines.first.map { inert(String($0)) },
      since: lines.count > 1 ? Moment(lines[1]) : nil)
  }

  /// A fault of the disk before anything of a meeting was at stake.
  static func from(_ fault: DiskFault, what: String, doing: String) -> ArchiveError {
    if fault.isForbidden { return .notAllowed(doing: doing) }
    switch fault.call {
    case .makeFolder, .write, .sync, .rename, .truncate:
      return .cannotCreate(what: what, why: fault.reason)
    default: return .cannotRead(what: what, why: fault.reason)
    }
  }
}
