import Glibc
import Record

/// A school's folder in which this process works until it is killed at one of its changes.
///
/// It stands for the moment at which a program, or the machine's system, ends without warning: the
/// process gets SIGKILL from itself around the change, so nothing of it runs any more.
public final class CrashSite: Sendable {
  /// The school's folder.
  public let home: String
  private let counted = DiskChanges()
  private let disk: Disk

  /// A folder, and where in its changes this process is to be killed; nil: nowhere.
  public init(home: String, point: CrashPoint?) {
    self.home = home
    disk = Disk.live.crashing(at: point, counting: counted) { _ = kill(getpid(), SIGKILL) }
  }

  /// The changes so far, one letter each: `w` for bytes that were written, `o` for any other.
  public var changes: String { String(counted.kinds.map { $0 == .bytes ? "w" : "o" }) }

  /// The folder's archive, made when there is none.
  public func create() throws(ArchiveError) -> SchoolArchive {
    try SchoolArchive.create(home: home, disk: disk)
  }

  /// Keeps the roll.
  public func keep(_ roll: Roll) throws(RollFile.Fault) {
    try RollFile.save(roll, folder: "\(home)/archive", disk: disk)
  }

  /// Puts files into a new folder, as `SchoolArchive.shelve` does.
  public func shelve(
    _ files: [(name: String, bytes: [UInt8])], into folder: String
  ) throws(ArchiveError) -> Shelved {
    try SchoolArchive.shelve(files, into: folder, disk: disk)
  }
}
