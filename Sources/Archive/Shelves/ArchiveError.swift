public import Record

/// What went wrong with the archive, for whoever runs the program.
///
/// Its words (`happened`, `safe`, `advice`) name meetings by their keys; no pupil's name and no
/// UPN is ever in them.
public enum ArchiveError: Error, Hashable, Sendable {
  /// There is no archive in the folder.
  case noArchive(home: String)
  /// A folder stands there that is not an archive, or lost its `format` file.
  case notAnArchive(home: String)
  /// The archive was made by a later version of the program.
  case laterArchive(version: Int)
  /// There is no such meeting, or nothing of it was ever kept.
  case noSuchMeeting(String)
  /// Neither the roll nor a meeting knows such a pupil.
  case noSuchPupil(PupilID)
  /// There is no such file in the archive.
  case noSuchFile(String)
  /// A name that could lead out of its folder, or that no disk takes.
  case badName(String)
  /// A meeting of this key is there already.
  case meetingExists(MeetingID)
  /// Entries that cannot follow the ones there are.
  case outOfOrder(meeting: MeetingID, expected: Int, found: Int)
  /// A journal that a later version wrote in.
  case laterEntries(meeting: MeetingID, entry: Int, version: Int)
  /// A journal damaged where it was whole before; nothing is written into it.
  case damaged(meeting: MeetingID, entry: Int)
  /// A file in the archive whose bytes are not those that were kept.
  case altered(file: String)
  /// Another process holds the meeting; on which machine, where that is another.
  case inUse(meeting: MeetingID, by: String?, since: Moment?, machine: String? = nil)
  /// Another process writes there all the while.
  case busy(what: String)
  /// The system does not allow it.
  case notAllowed(doing: String)
  /// A file or folder could not be made.
  case cannotCreate(what: String, why: String)
  /// Something could not be read.
  case cannotRead(what: String, why: String)
  /// A turn could not be written and was taken off the disk again; the journal takes another try.
  case notKept(meeting: MeetingID, safe: Int, why: String, diskFull: Bool)
  /// The disk did not confirm a turn, or a part of it could not be taken off again; the journal
  /// takes no more until it is opened anew.
  case notConfirmed(meeting: MeetingID, safe: Int, why: String, diskFull: Bool)
  /// The journal was closed for writing after an earlier failure, or let go.
  case closedForWriting(meeting: MeetingID, safe: Int)
  /// Somebody else changed the journal while it was open here.
  case changedBeneath(meeting: MeetingID, safe: Int)
  /// The archive is sealed, and nobody said who is at the keyboard.
  case noKeeper(home: String)
  /// A meeting is sealed to others; who can let this person read what was agreed.
  case notYours(meeting: MeetingID, person: String, sencos: [String])
  /// What was agreed opens, and the talk is sealed to others.
  case talkNotYours(meeting: MeetingID)
  /// What was agreed about a pupil earlier is sealed to others, and a meeting needs it.
  case planNotYours(pupil: PupilID, person: String, sencos: [String])
  /// An entry is sealed with another key than its meeting's.
  case wrongKey(meeting: MeetingID, entry: Int)
  /// A meeting from before sealing lies in a sealed archive.
  case notSealed(meeting: MeetingID)
  /// A whole file is sealed to others.
  case fileNotYours(String)
  /// A key could not be used.
  case key(KeyFault)
  /// The words of an entry are not destroyed, and why.
  case notErasable(meeting: MeetingID, entry: Int, NotErasable)
  /// The index could not be used, even in memory.
  case index(why: String)

  /// The exit code (sysexits).
  public var exitCode: Int32 {
    switch self {
    case .badName: 64
    case .notErasable(_, _, .noSuchEntry): 66
    case .notErasable(_, _, .notPassedOn): 64
    case .notErasable: 65
    case .notAnArchive, .laterArchive, .laterEntries, .damaged, .altered, .outOfOrder: 65
    case .noArchive, .noSuchMeeting, .noSuchPupil, .noSuchFile: 66
    case .meetingExists, .cannotCreate: 73
    case .cannotRead, .notKept, .notConfirmed, .closedForWriting, .changedBeneath, .index: 74
    case .inUse, .busy: 75
    case .wrongKey, .notSealed: 65
    case .notAllowed, .noKeeper, .notYours, .talkNotYours, .planNotYours, .fileNotYours:
      77
    case .key(let fault): fault.exitCode
    }
  }
}

extension ArchiveError: CustomStringConvertible {
  /// What happened, what is safe and what to do, as one paragraph.
  public var description: String {
    [happened, safe, advice].compactMap { $0 }.joined(separator: " ")
  }
}
