public import Record

/// Something that was done with what the school holds and that belongs to no meeting's journal.
public enum SchoolAct: Hashable, Sendable {
  /// A paper left the archive.
  case wroteOut(WrittenOut)
  /// Everything held on a pupil is about to be destroyed; written before the first file goes.
  case erasing(PupilErasure)
  /// Everything held on a pupil was destroyed.
  case erased(PupilErasure)
  /// What a later version wrote: its name.
  case unknown(String)

  /// The name in the log.
  public var name: String {
    switch self {
    case .wroteOut: "wrote-out"
    case .erasing: "erasing"
    case .erased: "erased"
    case .unknown(let name): name
    }
  }

  /// The key of the pupil it is about; nil where it is about none alone.
  public var pupil: String? {
    switch self {
    case .wroteOut(let paper): paper.pupil
    case .erasing(let erasure), .erased(let erasure): erasure.pupil
    case .unknown: nil
    }
  }
}

/// A paper that left the archive.
public struct WrittenOut: Codable, Hashable, Sendable {
  /// Which: `subject`, `redacted`, or a paper's name.
  public let what: String
  /// The pupil's key, `p001`.
  public let pupil: String?
  /// The meeting's key.
  public let meeting: String?
  /// For whom it was made.
  public let to: String?
  /// The folder it was put in; nil when it was printed where the command was given.
  public let folder: String?
  /// The files with their digests; none when it was printed.
  public let files: [ExportedFile]

  /// A paper from its parts.
  public init(
    what: String, pupil: String?, meeting: String? = nil, to: String? = nil, folder: String? = nil,
    files: [ExportedFile] = []
  ) {
    self.what = what
    self.pupil = pupil
    self.meeting = meeting
    self.to = to
    self.folder = folder
    self.files = files
  }
}

/// What stays of a pupil whose records were destroyed: no name, and nothing that was said.
public struct PupilErasure: Codable, Hashable, Sendable {
  /// The pupil's key, `p001`, which is never given again.
  public let pupil: String
  /// How many meetings were held on them.
  public let meetings: Int
  /// On what ground, in the words of whoever did it.
  public let why: String

  /// An erasure from its parts.
  public init(pupil: String, meetings: Int, why: String) {
    self.pupil = pupil
    self.meetings = meetings
    self.why = why
  }
}

/// One line of the school's log.
public struct SchoolEntry: Hashable, Sendable {
  /// What a line holds.
  public enum Content: Hashable, Sendable {
    /// What was done.
    case act(SchoolAct)
    /// What was done was about a pupil whose records were destroyed, and is gone with them.
    case gone
  }

  /// From 1, without a gap.
  public let number: Int
  /// When.
  public let at: Moment
  /// Who.
  public let by: String
  /// What was done.
  public let content: Content

  /// What was done; nil where it is gone.
  public var act: SchoolAct? {
    if case .act(let act) = content { act } else { nil }
  }
}
