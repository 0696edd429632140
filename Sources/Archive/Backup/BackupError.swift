/// Why a backup could not be made or put back, for whoever runs the program.
public enum BackupError: Error, Hashable, Sendable {
  /// There is no school's folder to back up.
  case noSchool(home: String)
  /// Something stands under the backup's name already.
  case exists(String)
  /// Another backup is being written to that name.
  case beingWritten(String)
  /// The name cannot be used.
  case badName(String)
  /// The file could not be read.
  case cannotRead(what: String, why: String)
  /// The file or folder could not be written; nothing of it is left.
  case cannotWrite(what: String, why: String)
  /// The file is another one when it is read again: the disk or its cable is at fault.
  case notAsWritten(String)
  /// A file of the school's folder was cut while it was copied.
  case changedMeanwhile(String)
  /// What is sealed in the file is no backup, or not one that can be put back safely.
  case notABackup(why: String)
  /// The backup is of another school, or knows another child by the same key.
  case another(why: String)
  /// The file holds no identity.
  case noIdentity(String)
  /// Another process is putting a backup back into the folder.
  case beingRestored(home: String)
  /// Some files were put back and the rest were not.
  case partly(done: Int, of: Int, why: String)

  /// The exit code (sysexits).
  public var exitCode: Int32 {
    switch self {
    case .badName: 64
    case .notABackup, .another, .noIdentity: 65
    case .noSchool: 66
    case .cannotRead(_, let why) where why == DiskFault.missingReason: 66
    case .cannotRead(_, let why), .cannotWrite(_, let why):
      why == DiskFault.forbiddenReason ? 77 : isReading ? 74 : 73
    case .exists: 73
    case .notAsWritten, .changedMeanwhile, .partly: 74
    case .beingWritten, .beingRestored: 75
    }
  }

  private var isReading: Bool { if case .cannotRead = self { true } else { false } }

  static func read(_ fault: DiskFault, _ what: String) -> BackupError {
    .cannotRead(what: what, why: fault.reason)
  }

  static func write(_ fault: DiskFault, _ what: String) -> BackupError {
    .cannotWrite(what: what, why: fault.reason)
  }

  static func notABackup(_ fault: TarFault) -> BackupError {
    switch fault {
    case .damaged: .notABackup(why: "the tar inside is damaged")
    case .name(let name): .notABackup(why: "it holds the name \u{201C}\(name)\u{201D}")
    case .kind(let name): .notABackup(why: "\(name) is neither a folder nor a plain file")
    case .tooLarge(let name): .notABackup(why: "\(name) is too large for a school's folder")
    case .somethingFollows: .notABackup(why: "something follows the end of the tar inside")
    }
  }
}

extension BackupError: CustomStringConvertible {
  /// What happened, what is safe and what to do, as one paragraph.
  public var description: String {
    switch self {
    case .noSchool(let home): "There is no school in \(inert(home)), and so nothing to back up."
    case .exists(let name):
      "\(inert(name)) is there already, and nothing is overwritten. Name another file."
    case .beingWritten(let name): "Another backup is being written to \(inert(name)) now."
    case .badName(let name): "\u{201C}\(inert(name))\u{201D} cannot be used as a file's name."
    case .cannotRead(let what, let why): "\(inert(what)) could not be read: \(inert(why))."
    case .cannotWrite(let what, let why):
      "\(inert(what)) could not be written: \(inert(why)). Nothing of it was left, and nothing "
        + "else was changed."
    case .notAsWritten(let name):
      "\(inert(name)) was not the same when it was read again, and was removed. Do not trust that "
        + "disk: use another one."
    case .changedMeanwhile(let name):
      "\(inert(name)) was cut while it was copied. No backup was made; try again."
    case .notABackup(let why):
      "What is sealed in this file is not a backup that can be put back: \(inert(why)). Nothing was "
        + "changed."
    case .another(let why):
      "\(inert(why)) Nothing was changed. Restore it into an empty folder instead: --home DIR"
    case .noIdentity(let name):
      "\(inert(name)) holds no identity that can be read (AGE-SECRET-KEY-1\u{2026})."
    case .beingRestored(let home): "Another backup is being put back into \(inert(home)) now."
    case .partly(let done, let count, let why):
      "Only a part was put back: \(done) of \(count) files are in place, then: \(inert(why)). "
        + "Nothing was overwritten. Put that right, then restore again: it goes on where it stopped."
    }
  }
}
