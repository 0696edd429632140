import Dispatch
import Record
import Synchronization

/// The lock of one meeting: held by the system for as long as this value, or the process, lives.
///
/// The file's text says by whom, since when, process and machine, and when the holder last said that it
/// is still there: a line each. On this machine the system's lock alone counts, and one left by a
/// process that died is free, whatever its text says. A lock of the system does not reach another
/// machine that shares the folder through a sync program, and not always over a network: so a text
/// from another machine is respected for as long as it is renewed.
final class MeetingLock: Sendable {
  /// A lock of another machine that was not renewed any more, and was taken.
  let tookOver: StaleLock?
  private let file: OpenFile
  private let folder: Folder
  private let words: LockWords
  private let lost = Atomic<Bool>(false)

  /// How often a holder says that it is still there, in seconds.
  private static let interval = 30

  private init(file: OpenFile, folder: Folder, words: LockWords, tookOver: StaleLock?) {
    self.file = file
    self.folder = folder
    self.words = words
    self.tookOver = tookOver
  }

  /// Takes the lock of a meeting's folder.
  static func take(
    in folder: Folder, meeting: MeetingID, by: String, at: Moment
  ) throws(ArchiveError) -> MeetingLock {
    do {
      let file = try folder.file("lock", .writing)
      try file.mustBeOwn()
      let me = folder.disk.whoAmI()
      guard try file.lock() else {
        throw LockWords(in: file).refusal(of: meeting, from: me.host)
      }
      let other = LockWords(in: file)
      let isAnothers = !other.host.isEmpty && other.host != inert(me.host)
      if isAnothers, try other.isFresh(file, folder) {
        file.unlock()
        throw other.refusal(of: meeting, from: me.host)
      }
      let words = LockWords(
        by: by, since: at, process: me.process, host: me.host, beat: folder.disk.clock())
      let lock = MeetingLock(
        file: file, folder: folder, words: words,
        tookOver: isAnothers ? StaleLock(by: other.by, machine: other.host) : nil)
      // Only words: when they cannot be written the lock holds all the same.
      let bytes = words.bytes
      try? file.write(bytes, at: 0)
      try? file.truncate(to: bytes.count)
      beatLater(lock)
      return lock
    } catch let error as ArchiveError {
      throw error
    } catch let fault as DiskFault {
      throw .from(fault, what: "The lock of \(meeting)", doing: "holding \(meeting)")
    } catch {
      throw .cannotRead(what: "The lock of \(meeting)", why: "it is of an unknown kind")
    }
  }

  /// Whether another machine has taken the lock since.
  var isLost: Bool { lost.load(ordering: .relaxed) }

  /// Who has taken it.
  func refusal(of meeting: MeetingID) -> ArchiveError {
    LockWords(in: present).refusal(of: meeting, from: words.host)
  }

  /// The file of that name as it stands now: a sync program puts another in its place.
  private var present: OpenFile { (try? folder.file("lock", .writing)) ?? file }

  /// Says that the holder is still there; false when the lock is somebody else's by now.
  func beat() -> Bool {
    let present = present
    if LockWords(in: present).namesAnother(than: words) {
      lost.store(true, ordering: .relaxed)
      return false
    }
    var words = words
    words.beat = folder.disk.clock()
    // As long as the text before it, so that nobody finds half of it.
    try? present.write(words.bytes, at: 0)
    return true
  }

  private static func beatLater(_ lock: MeetingLock) {
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .seconds(interval)) {
      [weak lock] in
      guard let lock, lock.beat() else { return }
      beatLater(lock)
    }
  }

  deinit {
    if !LockWords(in: file).namesAnother(than: words) { try? file.truncate(to: 0) }
    file.unlock()
  }
}

/// A meeting's lock that another machine had left.
public struct StaleLock: Hashable, Sendable {
  /// Who was at the keyboard there.
  public let by: String
  /// The machine.
  public let machine: String
}

extension ArchiveError {
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
