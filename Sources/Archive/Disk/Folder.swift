/// An open folder: everything below it is reached by single names, links not followed.
final class Folder: Sendable {
  let disk: Disk
  let descriptor: Int32

  /// Takes over an open descriptor.
  init(disk: Disk, descriptor: Int32) {
    self.disk = disk
    self.descriptor = descriptor
  }

  /// Opens a folder by its path.
  convenience init(path: String, disk: Disk) throws(DiskFault) {
    self.init(
      disk: disk,
      descriptor: try patiently { () throws(DiskFault) in try disk.openRoot(path) })
  }

  deinit { disk.close(descriptor) }

  /// An existing folder below this one.
  func folder(_ name: String) throws(DiskFault) -> Folder {
    Folder(
      disk: disk,
      descriptor: try patiently { () throws(DiskFault) in
        try disk.open(descriptor, name, .folder)
      })
  }

  /// A folder below this one, made when it is missing; its name outlasts a power cut.
  func makingFolder(_ name: String) throws(DiskFault) -> Folder {
    _ = try patiently { () throws(DiskFault) in try disk.makeFolder(descriptor, name) }
    let made = try folder(name)
    try sync()
    return made
  }

  /// A file below this one.
  func file(_ name: String, _ opening: Disk.Opening) throws(DiskFault) -> OpenFile {
    OpenFile(
      disk: disk,
      descriptor: try patiently { () throws(DiskFault) in
        try disk.open(descriptor, name, opening)
      })
  }

  /// The bytes of a file below this one; nil when there is none.
  func bytes(of name: String, atMost limit: Int) throws(DiskFault) -> [UInt8]? {
    do {
      return try file(name, .reading).bytes(atMost: limit)
    } catch let fault {
      if fault.isMissing { return nil }
      throw fault
    }
  }

  /// What a name stands for; nil when there is none.
  func look(_ name: String) throws(DiskFault) -> Disk.Status? {
    try patiently { () throws(DiskFault) in try disk.look(descriptor, name) }
  }

  /// The names below this folder, in order.
  func names() throws(DiskFault) -> [String] {
    try patiently { () throws(DiskFault) in try disk.names(descriptor) }.sorted()
  }

  /// Makes the names below this folder outlast a power cut.
  func sync() throws(DiskFault) {
    try patiently { () throws(DiskFault) in try disk.sync(descriptor) }
  }

  /// Gives something below this folder another name.
  func rename(_ old: String, to new: String) throws(DiskFault) {
    try patiently { () throws(DiskFault) in try disk.rename(descriptor, old, new) }
  }

  /// Moves a file into another folder, never over something that stands there.
  func move(_ name: String, to other: Folder, as new: String) throws(DiskFault) {
    try patiently { () throws(DiskFault) in
      try disk.move(descriptor, name, other.descriptor, new)
    }
  }

  /// Removes a file's name.
  func remove(_ name: String) throws(DiskFault) {
    try patiently { () throws(DiskFault) in try disk.remove(descriptor, name) }
  }

  /// Writes a whole file so that at every moment either the old bytes or the new stand there.
  func replace(_ name: String, with bytes: [UInt8]) throws(DiskFault) {
    _ = try replace(name, with: bytes, readingAgain: false) { _ in true }
  }

  /// The same, when the bytes read from the disk again are good; false when they are not, and then
  /// the old file stands there.
  func replace(
    _ name: String, with bytes: [UInt8], readingAgain: Bool = true,
    when isGood: ([UInt8]) -> Bool
  ) throws(DiskFault) -> Bool {
    let draft = ".\(name).new"
    if try look(draft) != nil { try remove(draft) }
    do {
      let file = try file(draft, .new)
      try file.write(bytes, at: 0)
      try file.sync()
      if readingAgain, try !isGood(file.bytes(atMost: bytes.count)) {
        try remove(draft)
        return false
      }
      try rename(draft, to: name)
    } catch let fault {
      try? remove(draft)
      throw fault
    }
    try sync()
    return true
  }

  /// Removes a folder below this one with the files in it; folders inside it are left.
  func removeFolder(_ name: String) throws(DiskFault) {
    let doomed = try folder(name)
    for file in try doomed.names() { try doomed.remove(file) }
    try patiently { () throws(DiskFault) in try disk.removeFolder(descriptor, name) }
  }
}
