public import Record

/// A paper that left the archive, and what has become of its files.
public struct ExportedPaper: Hashable, Sendable {
  /// What has become of a file.
  public enum State: String, Codable, Sendable {
    /// It stands where it was put, as it was written.
    case stands
    /// Something else stands there under its name.
    case changed
    /// It is not there any more.
    case gone
    /// It was written to no folder that is known.
    case unknown
  }

  /// A file, and what has become of it.
  public struct File: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Where it was put: a path below the school's folder, or the whole path; nil when unknown.
    public let folder: String?
    /// What has become of it.
    public let state: State
  }

  /// When it was written.
  public let at: Moment
  /// By whom.
  public let by: String
  /// Which paper or set, as `close`, `copies`, `csv+json` or `subject`.
  public let what: String
  /// The pupil's key.
  public let pupil: String?
  /// The meeting's key.
  public let meeting: String?
  /// For whom it was made, where that was noted.
  public let to: String?
  /// Its files; none when it was printed where the command was given.
  public let files: [File]

  /// Whether any of its files still stands somewhere.
  public var stillStands: Bool { files.contains { $0.state == .stands || $0.state == .changed } }
}

extension SchoolArchive {
  /// Every paper that was written out of the archive, earliest first.
  ///
  /// - Parameters:
  ///   - pupil: The pupil the papers are about; nil for all.
  ///   - exports: The school's export folder, for files whose own was not noted.
  /// - Returns: The papers, each with what has become of its files.
  /// - Throws: what kept the archive or the log from being read.
  public func exports(
    of pupil: PupilID? = nil, in exports: String
  ) throws(ArchiveError) -> [ExportedPaper] {
    let finder = ExportFinder(archive: self, exports: exports)
    var papers: [ExportedPaper] = []
    var meetings: [MeetingID] = []
    if let pupil { meetings = try self.meetings(of: pupil) } else { meetings = try allMeetings() }
    for meeting in meetings {
      // A journal that cannot be read is said to be that where it is wanted itself.
      guard let journal = (try? read(meeting))?.journal else { continue }
      for entry in journal.entries {
        guard case .exported(let format, let files, let folder) = entry.event else { continue }
        papers.append(
          ExportedPaper(
            at: entry.at, by: entry.by, what: format, pupil: meeting.pupil.description,
            meeting: meeting.description, to: nil,
            files: files.map { finder.find($0, in: folder) }))
      }
    }
    for entry in try schoolLog().entries {
      guard case .wroteOut(let paper)? = entry.act,
        pupil == nil || paper.pupil == pupil?.description
      else { continue }
      papers.append(
        ExportedPaper(
          at: entry.at, by: entry.by, what: paper.what, pupil: paper.pupil,
          meeting: paper.meeting, to: paper.to,
          files: paper.files.map { finder.find($0, in: paper.folder) }))
    }
    return papers.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }
}

/// Looks for files that were written out.
private struct ExportFinder {
  let archive: SchoolArchive
  let exports: String

  func find(_ file: ExportedFile, in folder: String?) -> ExportedPaper.File {
    if let folder {
      let path = folder.hasPrefix("/") ? folder : "\(archive.home)/\(folder)"
      return .init(name: file.name, folder: folder, state: state(of: file, in: path))
    }
    // Written before folders were noted: it is looked for by its digest.
    guard let root = try? Folder(path: exports, disk: archive.disk) else {
      return .init(name: file.name, folder: nil, state: .unknown)
    }
    for name in (try? root.names()) ?? [] {
      guard (try? root.look(name))??.kind == .folder else { continue }
      if state(of: file, in: "\(exports)/\(name)") == .stands {
        return .init(name: file.name, folder: "\(exports)/\(name)", state: .stands)
      }
    }
    return .init(name: file.name, folder: nil, state: .gone)
  }

  private func state(of file: ExportedFile, in path: String) -> ExportedPaper.State {
    guard isPlainName(file.name), let folder = try? Folder(path: path, disk: archive.disk) else {
      return .gone
    }
    guard (try? folder.look(file.name)) ?? nil != nil else { return .gone }
    let bytes = try? folder.bytes(of: file.name, atMost: SchoolArchive.largestFile)
    return (bytes ?? nil).map { sha256($0) == file.sha256 } ?? false ? .stands : .changed
  }
}
