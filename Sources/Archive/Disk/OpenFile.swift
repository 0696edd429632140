import Glibc

/// An open file.
final class OpenFile: Sendable {
  let disk: Disk
  let descriptor: Int32

  /// Takes over an open descriptor.
  init(disk: Disk, descriptor: Int32) {
    self.disk = disk
    self.descriptor = descriptor
  }

  deinit { disk.close(descriptor) }

  /// What the file is.
  func status() throws(DiskFault) -> Disk.Status {
    try patiently { () throws(DiskFault) in try disk.status(descriptor) }
  }

  /// All its bytes; `EFBIG` when there are more than the limit, `EISDIR` when it is no plain file.
  func bytes(atMost limit: Int) throws(DiskFault) -> [UInt8] {
    let status = try status()
    guard status.kind == .file else { throw DiskFault(call: .read, code: EISDIR) }
    guard status.size <= limit else { throw DiskFault(call: .read, code: EFBIG) }
    // One byte more than it holds, so that the end is seen; a file that grows is read on.
    var bytes: [UInt8] = []
    var room = status.size + 1
    while true {
      let offset = bytes.count
      let more = try patiently { () throws(DiskFault) in
        try disk.read(descriptor, offset, room)
      }
      if more.isEmpty { return bytes }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      guard bytes.count <= limit else { throw DiskFault(call: .read, code: EFBIG) }
      room = max(room - more.count, 4096)
    }
  }

  /// Writes all the bytes at an offset, in one call unless the system takes fewer.
  func write(_ bytes: [UInt8], at offset: Int) throws(DiskFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let place = offset + bytes.count - rest.count
      let taken = try patiently { () throws(DiskFault) in
        try disk.write(descriptor, place, rest)
      }
      // A file that takes nothing would be tried for ever.
      if taken <= 0 { throw DiskFault(call: .write, code: EIO) }
      rest = rest.dropFirst(taken)
    }
  }

  /// Makes what was written outlast a power cut.
  func sync() throws(DiskFault) {
    try patiently { () throws(DiskFault) in try disk.sync(descriptor) }
  }

  /// Cuts the file to a length.
  func truncate(to length: Int) throws(DiskFault) {
    try patiently { () throws(DiskFault) in try disk.truncate(descriptor, length) }
  }

  /// Refuses a file that is no plain one, or has a second name, which may lie elsewhere.
  func mustBeOwn() throws(DiskFault) {
    let status = try status()
    if status.kind != .file || status.links != 1 {
      throw DiskFault(call: .open, code: DiskFault.anotherName)
    }
  }

  /// Takes the file's one lock; false when somebody else has it.
  func lock() throws(DiskFault) -> Bool {
    try patiently { () throws(DiskFault) in try disk.lock(descriptor) }
  }

  /// Lets go of the file's one lock.
  func unlock() { disk.unlock(descriptor) }
}
