/// What a meeting's files were when they were indexed: another print, and they are read anew.
struct IndexPrint: Hashable {
  let size: Int
  let changed: Int
  let inode: Int

  init(size: Int, changed: Int, inode: Int) {
    self.size = size
    self.changed = changed
    self.inode = inode
  }

  /// The print of a journal, and of the other files on which it depends what can be read of it.
  init(_ journal: Disk.Status, _ others: [Disk.Status?]) {
    // Mixed, and not by the language's own hash, which is another one in every process.
    var mixed = UInt64(bitPattern: Int64(journal.changed))
    for other in others {
      let parts = [other?.size ?? -1, other?.changed ?? -1]
      for part in parts.map({ UInt64(bitPattern: Int64($0)) }) + [other?.inode ?? 0] {
        mixed = (mixed ^ part) &* 0x100_0000_01b3
        mixed ^= mixed >> 29
      }
    }
    self.init(
      size: journal.size, changed: Int(truncatingIfNeeded: mixed),
      inode: Int(truncatingIfNeeded: journal.inode))
  }
}
