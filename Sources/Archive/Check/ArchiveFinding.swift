import Record

/// Something in an archive that is not as it should be.
public struct ArchiveFinding: Hashable, Sendable {
  /// What is the matter.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// It cannot be understood any more.
    case damaged
    /// It can be read well, and is not what was kept.
    case altered
    /// It is sealed with another key than the one that belongs to it.
    case wrongKey = "wrong key"
    /// It ought to be there.
    case missing
    /// It was left behind by the program and holds nothing that is wanted.
    case extra
    /// The program did not put it there.
    case foreign
    /// It could not be read, so nothing can be said of it.
    case unread
  }

  /// What is the matter.
  public let kind: Kind
  /// The file, as a path below the school's folder; of an exported file, the whole path.
  public let file: String
  /// The meeting it belongs to.
  public let meeting: MeetingID?
  /// The entry of the journal.
  public let entry: Int?
  /// What is wrong and what to do, in plain words.
  public let words: String

  init(
    _ kind: Kind, _ file: String, meeting: MeetingID? = nil, entry: Int? = nil, _ words: String
  ) {
    self.kind = kind
    self.file = inert(file)
    self.meeting = meeting
    self.entry = entry
    self.words = words
  }
}

/// Looks through everything that an archive holds; nothing is changed, made or removed.
struct ArchiveCheck {
  let archive: SchoolArchive
  /// Whether only the structure is looked at: no digest and no chain.
  let isFast: Bool
  /// What was found.
  var findings: [ArchiveFinding] = []
  /// The scripts that are there, by digest.
  var scripts: Set<String> = []
  /// The scripts that journals name, each with the first meeting that does.
  var wanted: [String: MeetingID] = [:]
  /// The meetings that others correct.
  var corrected: [MeetingID: MeetingID] = [:]
  /// How many meetings are sealed to others, and were not looked into.
  var passedOver = 0
  /// The meetings that hold something, and how many whole entries.
  var meetings: [MeetingID: Int] = [:]
  /// The files that journals say were written: by name, digest and entry.
  var exported: [MeetingID: [Exported]] = [:]

  /// A file that an entry says was written.
  struct Exported {
    let name: String
    let digest: String
    let entry: Int
  }

  init(_ archive: SchoolArchive, isFast: Bool) {
    self.archive = archive
    self.isFast = isFast
  }

  mutating func add(
    _ kind: ArchiveFinding.Kind, _ file: String, meeting: MeetingID? = nil, entry: Int? = nil,
    _ words: String
  ) {
    findings.append(ArchiveFinding(kind, file, meeting: meeting, entry: entry, words))
  }

  /// Does something that only reads; a fault of the disk becomes a finding.
  mutating func reading<Result>(
    _ file: String, meeting: MeetingID? = nil, _ body: () throws(DiskFault) -> Result
  ) -> Result? {
    do {
      return try body()
    } catch {
      add(
        .unread, file, meeting: meeting,
        "It could not be read: \(error.reason). Nothing can be said of it until it can.")
      return nil
    }
  }

  /// Whether a name stands for what it should; a link or a file of two names is foreign.
  mutating func isPlain(
    _ name: String, in folder: Folder, _ path: String, isFolder: Bool, meeting: MeetingID? = nil
  ) -> Bool {
    guard
      let found = reading(
        path, meeting: meeting,
        { () throws(DiskFault) in
          try folder.look(name)
        }), let status = found
    else { return false }
    if status.kind == (isFolder ? .folder : .file), isFolder || status.links == 1 { return true }
    add(
      .foreign, path, meeting: meeting,
      status.links > 1 && status.kind == .file
        ? "The file has a second name, which may lie elsewhere; Accord does not write in it."
        : "A link or something else stands there, which Accord does not follow.")
    return false
  }

  /// Says of a name that the program does not know where it may come from.
  mutating func stranger(_ name: String, _ path: String, meeting: MeetingID? = nil) {
    if name.hasPrefix("."), name.hasSuffix(".new") {
      return add(
        .extra, path, meeting: meeting,
        "It was left by a writing that was broken off; the file beside it is whole. It may be removed."
      )
    }
    let isCopy =
      name.lowercased().contains("conflict") || name.contains("(") || name.hasPrefix("journal")
    add(
      .foreign, path, meeting: meeting,
      isCopy
        ? "It looks like a copy that a sync program or a person made. Accord does not read it: compare it with the file beside it, and move it away."
        : "Accord did not put it there and does not read it.")
  }
}
