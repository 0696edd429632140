import Synchronization

/// A moment at which the system is to kill a process: around one of its changes to the disk.
public struct CrashPoint: Hashable, Sendable {
  /// On which side of a change.
  public enum Side: String, CaseIterable, Sendable {
    /// The change was never made.
    case before
    /// Half of the bytes were written; for a change of another kind as `before`.
    case during
    /// The change was made and nothing came after it.
    case after
  }

  /// Which of the process's changes, from 1.
  public let change: Int
  /// On which side of it.
  public let side: Side

  /// A moment from its parts.
  public init(change: Int, side: Side) {
    self.change = change
    self.side = side
  }
}

/// The changes that a process made to the disk, one after another.
final class DiskChanges: Sendable {
  /// What a change is.
  enum Kind: Sendable { case bytes, other }

  private let made = Mutex<[Kind]>([])

  var kinds: [Kind] { made.withLock { $0 } }

  /// Notes a change that is about to be made; its number.
  func next(_ kind: Kind) -> Int {
    made.withLock {
      $0.append(kind)
      return $0.count
    }
  }
}

extension Disk {
  /// This disk, its changes counted, and the process killed at one of them.
  ///
  /// - Parameters:
  ///   - point: Where; nil: nowhere.
  ///   - changes: Where the changes are counted.
  ///   - die: Ends the process at once; it does not return.
  /// - Returns: A disk that does as this one does until then.
  func crashing(
    at point: CrashPoint?, counting changes: DiskChanges, die: @escaping @Sendable () -> Void
  ) -> Disk {
    let whole = self
    let around = Around(point: point, changes: changes, die: die)
    var disk = self
    disk.open = { folder, name, opening throws(DiskFault) in
      switch opening {
      case .folder, .reading: return try whole.open(folder, name, opening)
      case .writing, .new:
        return try around.change { () throws(DiskFault) in
          try whole.open(folder, name, opening)
        }
      }
    }
    disk.write = { file, offset, bytes throws(DiskFault) in
      try around.change(
        .bytes, half: { _ = try? whole.write(file, offset, bytes.prefix(bytes.count / 2)) }
      ) { () throws(DiskFault) in try whole.write(file, offset, bytes) }
    }
    disk.sync = { file throws(DiskFault) in
      try around.change { () throws(DiskFault) in try whole.sync(file) }
    }
    disk.truncate = { file, length throws(DiskFault) in
      try around.change { () throws(DiskFault) in try whole.truncate(file, length) }
    }
    disk.makeFolder = { folder, name throws(DiskFault) in
      try around.change { () throws(DiskFault) in try whole.makeFolder(folder, name) }
    }
    disk.rename = { folder, old, new throws(DiskFault) in
      try around.change { () throws(DiskFault) in try whole.rename(folder, old, new) }
    }
    disk.move = { folder, name, other, new throws(DiskFault) in
      try around.change { () throws(DiskFault) in try whole.move(folder, name, other, new) }
    }
    disk.remove = { folder, name throws(DiskFault) in
      try around.change { () throws(DiskFault) in try whole.remove(folder, name) }
    }
    disk.removeFolder = { folder, name throws(DiskFault) in
      try around.change { () throws(DiskFault) in try whole.removeFolder(folder, name) }
    }
    return disk
  }
}

/// Dies before, during or after one change.
private struct Around: Sendable {
  let point: CrashPoint?
  let changes: DiskChanges
  let die: @Sendable () -> Void

  func change<Result>(
    _ kind: DiskChanges.Kind = .other, half: () -> Void = {},
    _ call: () throws(DiskFault) -> Result
  ) throws(DiskFault) -> Result {
    let number = changes.next(kind)
    let side = point?.change == number ? point?.side : nil
    if side == .during { half() }
    if side == .during || side == .before { die() }
    let result = try call()
    if side == .after { die() }
    return result
  }
}
