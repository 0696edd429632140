import Glibc

/// Every way in which the archive touches a disk, as one small set of closures.
///
/// Nothing in this room calls the system in any other way (SQLite, whose file is disposable,
/// apart), so that a test can stand in for the disk: fail at any call, or forget what was never
/// made durable. Names are single components below an open folder, and links are never followed.
struct Disk: Sendable {
  /// How a file is opened.
  enum Opening: Sendable {
    /// An existing folder, to work below it.
    case folder
    /// An existing file, to read it.
    case reading
    /// A file to write in and read, made when it is missing.
    case writing
    /// A file that must not exist yet.
    case new
  }

  /// What is known of a file or folder without reading it.
  struct Status: Hashable, Sendable {
    /// What stands there.
    enum Kind: Sendable { case file, folder, other }
    var kind: Kind
    var size: Int
    /// The moment of the last change, in nanoseconds since 1970.
    var changed: Int
    /// The file's own number on its disk.
    var inode: UInt64
    /// How many names the file has.
    var links: Int
  }

  /// Opens a folder by its path, as its owner gave it; links in the path are followed.
  var openRoot: @Sendable (_ path: String) throws(DiskFault) -> Int32
  /// Opens a name below a folder.
  var open: @Sendable (_ folder: Int32, _ name: String, Opening) throws(DiskFault) -> Int32
  /// Closes.
  var close: @Sendable (Int32) -> Void
  /// Reads from an offset as many bytes as it can have, up to a count; none at the end.
  var read: @Sendable (Int32, _ offset: Int, _ count: Int) throws(DiskFault) -> [UInt8]
  /// Writes at an offset and says how many bytes were taken, which may be fewer.
  var write: @Sendable (Int32, _ offset: Int, ArraySlice<UInt8>) throws(DiskFault) -> Int
  /// Makes what was written to a file, or the names in a folder, outlast a power cut.
  var sync: @Sendable (Int32) throws(DiskFault) -> Void
  /// Cuts a file to a length.
  var truncate: @Sendable (Int32, _ length: Int) throws(DiskFault) -> Void
  /// What an open file is.
  var status: @Sendable (Int32) throws(DiskFault) -> Status
  /// What a name stands for, links not followed; nil when there is none.
  var look: @Sendable (_ folder: Int32, _ name: String) throws(DiskFault) -> Status?
  /// The names in a folder, in no order, without `.` and `..`.
  var names: @Sendable (_ folder: Int32) throws(DiskFault) -> [String]
  /// Makes a folder that only its owner may enter; false when the name is taken.
  var makeFolder: @Sendable (_ folder: Int32, _ name: String) throws(DiskFault) -> Bool
  /// Gives a file or folder below a folder another name there.
  var rename: @Sendable (_ folder: Int32, _ old: String, _ new: String) throws(DiskFault) -> Void
  /// Moves a file into another folder, never over something that stands there.
  var move:
    @Sendable (_ folder: Int32, _ name: String, _ other: Int32, _ new: String) throws(DiskFault)
      -> Void
  /// Removes a file's name.
  var remove: @Sendable (_ folder: Int32, _ name: String) throws(DiskFault) -> Void
  /// Removes an empty folder.
  var removeFolder: @Sendable (_ folder: Int32, _ name: String) throws(DiskFault) -> Void
  /// Takes the one lock of an open file, until it is closed; false when somebody else has it.
  var lock: @Sendable (Int32) throws(DiskFault) -> Bool
  /// Lets go of that lock at once, even where a program that is just being started still shares it.
  var unlock: @Sendable (Int32) -> Void
  /// This process's number and the machine's name, for the eyes of whoever meets its lock.
  var whoAmI: @Sendable () -> (process: Int, host: String)
  /// The machine's clock, in seconds since 1970: only for signs of life in locks.
  var clock: @Sendable () -> Int = { time(nil) }
  /// Lets a hundredth of a second pass, for whoever holds a lock that is held only for a moment.
  var wait: @Sendable () -> Void = {}
}

/// A call to the disk that failed: which, and the system's reason.
struct DiskFault: Error, Hashable, Sendable {
  /// What was being done.
  enum Call: String, Sendable, CaseIterable {
    case open, read, write, sync, truncate, status, names, makeFolder, rename, remove, lock
  }
  let call: Call
  /// The system's error number (`EIO`, `ENOSPC` …).
  let code: Int32

  /// The reason in words.
  var reason: String {
    if isFull { return "the disk is full" }
    switch code {
    case EIO: return "the disk reported an error"
    case EROFS: return "the disk can only be read"
    case EACCES, EPERM: return DiskFault.forbiddenReason
    case ENOENT: return DiskFault.missingReason
    case ELOOP: return "it is a link, and links are not followed"
    case ENOTDIR, EISDIR: return "a file or folder of another kind stands there"
    case DiskFault.anotherName: return "the file has a second name, which may lie elsewhere"
    case EMFILE, ENFILE: return "too many files are open"
    case ENOMEM: return "the machine is out of memory"
    default:
      var buffer = [CChar](repeating: 0, count: 128)
      guard strerror_r(code, &buffer, buffer.count) == 0 else { return "system error \(code)" }
      let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// What is said of a file that is not there.
  static let missingReason = "it is not there"
  /// What is said where the system does not allow it.
  static let forbiddenReason = "the system does not allow it"

  /// What the system answers when a folder is of a kind that has nothing to make safe.
  static let cannotSync = EINVAL

  /// Not the system's: a file of two names, which the archive does not write in.
  static let anotherName = EMLINK

  /// Whether the disk, or the share of it that is allowed, is full.
  var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  /// Whether the system does not allow it.
  var isForbidden: Bool { code == EACCES || code == EPERM || code == EROFS }

  /// Whether there is no such file or folder.
  var isMissing: Bool { code == ENOENT }

  /// Whether something stands under the name already.
  var isTaken: Bool { code == EEXIST || code == ENOTEMPTY || code == ENOTDIR }
}

/// Calls again when a signal came between; that is no failure.
func patiently<Result>(
  _ call: () throws(DiskFault) -> Result
) throws(DiskFault) -> Result {
  while true {
    do {
      return try call()
    } catch let fault {
      if fault.code != EINTR { throw fault }
    }
  }
}
