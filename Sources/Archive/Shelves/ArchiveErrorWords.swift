import Record

extension ArchiveError {
  /// What happened, in one sentence.
  public var happened: String {
    switch self {
    case .noArchive(let home): "There is no archive in \(inert(home))."
    case .notAnArchive(let home):
      "The archive folder in \(inert(home)) has no format file that can be read."
    case .laterArchive(let version):
      "This archive was made by a later version of Accord (archive format \(version))."
    case .noSuchMeeting(let meeting): "There is no meeting \(inert(meeting)) in the archive."
    case .noSuchPupil(let pupil): "Nothing is held on \(pupil)."
    case .noSuchFile(let name): "There is no \(inert(name)) in the archive."
    case .badName(let name): "\u{201C}\(inert(name))\u{201D} cannot be used as a name here."
    case .meetingExists(let meeting): "There is a meeting \(meeting) already."
    case .outOfOrder(let meeting, let expected, let found):
      "Entry \(found) of \(meeting) came where entry \(expected) was due."
    case .laterEntries(let meeting, let entry, let version):
      "A later version of Accord wrote in \(meeting) (entry \(entry), format \(version))."
    case .damaged(let meeting, let entry):
      "The journal of \(meeting) is damaged at entry \(entry)."
    case .altered(let file): "\(inert(file)) is not what was kept under that name."
    case .inUse(let meeting, let by, let since, let machine):
      "\(meeting) is in use" + (by.map { " by \(inert($0))" } ?? " by somebody else")
        + (machine.map { " on the machine \(inert($0))" } ?? "")
        + (since.map { ", since \($0.clock) on \($0.day.spoken)" } ?? "") + "."
    case .busy(let what): "\(inert(what)) is being written in by another program."
    case .notAllowed(let doing): "The system does not allow \(inert(doing))."
    case .cannotCreate(let what, let why): "\(inert(what)) could not be made: \(inert(why))."
    case .cannotRead(let what, let why): "\(inert(what)) could not be read: \(inert(why))."
    case .notKept(_, _, let why, _): "The last line could not be kept: \(inert(why))."
    case .notConfirmed(_, _, let why, _):
      "The disk did not confirm that the last line was kept: \(inert(why))."
    case .closedForWriting(let meeting, _): "\(meeting) is closed for writing."
    case .changedBeneath(let meeting, _):
      "Another program changed the journal of \(meeting) while it was open here."
    case .notErasable(let meeting, let entry, let why):
      "Entry \(entry) of \(meeting) is not erased: \(why.reason)."
    case .noKeeper(let home):
      "The archive in \(inert(home)) is sealed, and nobody said whose key opens it."
    case .notYours(let meeting, let person, _):
      "\(meeting) is sealed, and the key of \(inert(person)) does not open it."
    case .talkNotYours(let meeting):
      "The talk of \(meeting) is sealed to those who held it and the SENCO; your key opens what was agreed."
    case .planNotYours(let pupil, let person, _):
      "What was agreed about \(pupil) before is sealed, and the key of \(inert(person)) does not open it yet."
    case .wrongKey(let meeting, let entry):
      "Entry \(entry) of \(meeting) is sealed with another key than this meeting's."
    case .notSealed(let meeting): "\(meeting) is from before sealing."
    case .fileNotYours(let name): "\(inert(name)) is sealed, and your key does not open it."
    case .key(let fault): fault.description
    case .index(let why): "The search index could not be used: \(inert(why))."
    }
  }

  /// What is safe on the disk; nil where nothing was at stake.
  public var safe: String? {
    switch self {
    case .notKept(_, let count, _, _), .closedForWriting(_, let count),
      .changedBeneath(_, let count):
      "Everything answered before it (\(entries(count))) is safe on the disk."
    case .notConfirmed(_, let count, _, _):
      "Everything answered before it (\(entries(count))) was confirmed; the last line may or may "
        + "not be there."
    case .damaged(_, let entry):
      entry > 1
        ? "Nothing was changed or removed; what stands before it (\(entries(entry - 1))) can be read."
        : "Nothing was changed or removed."
    case .laterArchive, .laterEntries, .notAnArchive, .altered, .outOfOrder, .meetingExists,
      .cannotCreate, .notAllowed, .wrongKey, .notSealed:
      "Nothing in the archive was changed."
    case .inUse, .busy, .notErasable: "Nothing was changed."
    case .index: "The meetings themselves are not touched by this."
    case .noArchive, .noSuchMeeting, .noSuchPupil, .noSuchFile, .badName, .cannotRead, .noKeeper,
      .notYours, .talkNotYours, .planNotYours, .fileNotYours, .key:
      nil
    }
  }

  /// What to do now.
  public var advice: String? {
    switch self {
    case .noArchive: "Run accord init to make one, or name the school's folder with --home."
    case .notAnArchive:
      "If it is one of Accord's, restore the file \u{201C}format\u{201D} from a backup; "
        + "otherwise name another folder with --home."
    case .laterArchive, .laterEntries: "Use the newer version of Accord."
    case .noSuchMeeting: "accord pupils show and a name lists the meetings about a pupil."
    case .noSuchPupil: "accord pupils list shows the roll."
    case .noSuchFile: "Restore it from a backup if it ought to be there."
    case .badName: "Use letters, digits, spaces, dots and dashes, and do not begin with a dot."
    case .meetingExists: "Open that meeting, or begin another."
    case .outOfOrder: "Leave the meeting and open it again."
    case .damaged(_, let entry):
      entry > 1
        ? "Read it with accord show, and restore the journal from a backup to go on with it."
        : "Restore the journal from a backup."
    case .altered: "Restore it from a backup."
    case .inUse(_, _, _, nil): "Finish or pause the meeting there first, or try again later."
    case .inUse:
      "Finish or pause the meeting there first. If that machine is off or lost, try again in two minutes."
    case .busy: "Try again in a moment."
    case .notAllowed: "Check who owns the folder and whether the disk can be written to."
    case .cannotCreate: "Check the folder and the room on the disk, then try again."
    case .cannotRead: "Check the disk, then try again; if it stays so, restore from a backup."
    case .notKept(_, _, _, let full):
      full ? "Make room on the disk, then send the line again." : "Send the line again."
    case .notConfirmed(_, _, _, let full):
      (full ? "Make room on the disk" : "Copy your last line, check the disk")
        + ", then open the meeting again: it shows what was kept."
    case .notErasable(let meeting, let entry, .notPassedOn):
      "Say so: accord erase \(meeting) \(entry) --told WHO --when WHEN."
    case .notErasable(let meeting, _, .noSuchEntry), .notErasable(let meeting, _, .otherKind):
      "accord aside \(meeting) lists the lines kept apart with their numbers."
    case .notErasable(_, _, .notClosed): "Take the meeting up and close it first."
    case .notErasable(_, _, .released), .notErasable(_, _, .erased),
      .notErasable(_, _, .beforeChaining):
      nil
    case .closedForWriting, .changedBeneath: "Open the meeting again: it shows what was kept."
    case .noKeeper: "Name the identity file in ACCORD_IDENTITY."
    case .notYours(let meeting, let person, let sencos):
      ArchiveError.canGrant(sencos)
        + " what was agreed: accord keys grant \"\(inert(person))\" \(meeting.pupil)."
    case .talkNotYours(let meeting): "See it with accord show \(meeting)."
    case .planNotYours(let pupil, let person, let sencos):
      ArchiveError.canGrant(sencos) + " it: accord keys grant \"\(inert(person))\" \(pupil)."
    case .wrongKey:
      "The line, or the file journal.key, is from elsewhere: restore both from a backup."
    case .notSealed:
      "If it was restored from an old backup, seal it: accord keys seal."
    case .fileNotYours: "Ask the SENCO, who can seal it to you as well: accord keys list."
    case .key: nil
    case .index: "Remove index.sqlite from the archive folder and try again."
    }
  }

  /// Who can open something to somebody.
  private static func canGrant(_ sencos: [String]) -> String {
    let names = sencos.map(inert).joined(separator: " or ")
    return names.isEmpty ? "The SENCO can open" : "The SENCO (\(names)) can open"
  }

  private func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
}

extension NotErasable {
  /// The reason, as a part of a sentence.
  fileprivate var reason: String {
    switch self {
    case .noSuchEntry(let last): "the journal ends with entry \(last)"
    case .otherKind(let kind):
      "it is \u{201C}\(inert(kind))\u{201D}, and only a line kept apart from the record can be erased"
    case .notClosed: "the meeting is not closed yet"
    case .released: "that line was taken into the record after all"
    case .erased(let erasure):
      "it was erased already, by \(inert(erasure.by)) on \(erasure.at.day.spoken)"
    case .notPassedOn: "nobody has said yet to whom and when it was passed on"
    case .beforeChaining(let entry):
      "entry \(entry) is from before entries were chained, and later ones stand on its very bytes"
    }
  }
}

/// Text from outside, made safe to show and not too long: control characters are left out.
func inert(_ text: String) -> String {
  let shown = text.unicodeScalars.lazy.filter { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
    default: true
    }
  }
  return String(String.UnicodeScalarView(shown.prefix(300)))
}
