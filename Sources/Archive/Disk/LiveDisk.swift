import Glibc

extension Disk {
  /// The real one.
  static let live = Disk(
    openRoot: { path throws(DiskFault) in
      try checked(.open, Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    },
    open: { folder, name, opening throws(DiskFault) in
      let careful = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
      switch opening {
      case .folder:
        return try checked(.open, openat(folder, name, O_RDONLY | O_DIRECTORY | careful))
      case .reading:
        return try checked(.open, openat(folder, name, O_RDONLY | careful))
      case .writing:
        let file = openat(folder, name, O_RDWR | careful)
        if file >= 0 || errno != ENOENT { return try checked(.open, file) }
        return try checked(
          .open, owned(openat(folder, name, O_RDWR | O_CREAT | careful, 0o600)))
      case .new:
        return try checked(
          .open,
          owned(openat(folder, name, O_RDWR | O_CREAT | O_EXCL | careful, 0o600)))
      }
    },
    close: { file in _ = Glibc.close(file) },
    read: { file, offset, count throws(DiskFault) in
      let (bytes, got) = reading(file, offset, count)
      _ = try checked(.read, got)
      return bytes
    },
    write: { file, offset, bytes throws(DiskFault) in
      try checked(
        .write, bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, offset) })
    },
    sync: { file throws(DiskFault) in _ = try checked(.sync, fsync(file)) },
    truncate: { file, length throws(DiskFault) in
      _ = try checked(.truncate, ftruncate(file, length))
    },
    status: { file throws(DiskFault) in
      var status = stat()
      _ = try checked(.status, fstat(file, &status))
      return Status(status)
    },
    look: { folder, name throws(DiskFault) in
      var status = stat()
      guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 else {
        return Status(status)
      }
      if errno == ENOENT { return nil }
      throw DiskFault(call: .status, code: errno)
    },
    names: listing,
    makeFolder: { folder, name throws(DiskFault) in
      if mkdirat(folder, name, 0o700) != 0 {
        if errno == EEXIST { return false }
        throw DiskFault(call: .makeFolder, code: errno)
      }
      // Whatever the umask took away.
      _ = try checked(.makeFolder, fchmodat(folder, name, 0o700, 0))
      return true
    },
    rename: { folder, old, new throws(DiskFault) in
      _ = try checked(.rename, renameat(folder, old, folder, new))
    },
    move: { folder, name, other, new throws(DiskFault) in
      // A second name fails where something stands; a change of name would not.
      if linkat(folder, name, other, new, 0) == 0 {
        _ = try checked(.rename, unlinkat(folder, name, 0))
        return
      }
      guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
        throw DiskFault(call: .rename, code: errno)
      }
      // A disk on which a file has only one name: it is looked at first.
      var status = stat()
      if fstatat(other, new, &status, AT_SYMLINK_NOFOLLOW) == 0 {
        throw DiskFault(call: .rename, code: EEXIST)
      }
      _ = try checked(.rename, renameat(folder, name, other, new))
    },
    remove: { folder, name throws(DiskFault) in
      _ = try checked(.remove, unlinkat(folder, name, 0))
    },
    removeFolder: { folder, name throws(DiskFault) in
      _ = try checked(.remove, unlinkat(folder, name, AT_REMOVEDIR))
    },
    lock: { file throws(DiskFault) in
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
      if errno == EWOULDBLOCK { return false }
      throw DiskFault(call: .lock, code: errno)
    },
    unlock: { file in _ = flock(file, LOCK_UN) },
    whoAmI: {
      var name = [CChar](repeating: 0, count: 256)
      let known = gethostname(&name, name.count - 1) == 0
      let host = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return (Int(getpid()), known ? String(decoding: host, as: UTF8.self) : "")
    },
    wait: { _ = usleep(10_000) })

  private static func reading(_ file: Int32, _ offset: Int, _ count: Int) -> ([UInt8], Int) {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      got = pread(file, buffer.baseAddress, count, offset)
      filled = max(0, got)
    }
    return (bytes, got)
  }

  private static func checked<Number: SignedInteger>(
    _ call: DiskFault.Call, _ result: Number
  ) throws(DiskFault) -> Number {
    if result < 0 { throw DiskFault(call: call, code: errno) }
    return result
  }

  /// Gives a file that was just opened its owner's rights, whatever the umask took away.
  private static func owned(_ file: Int32) -> Int32 {
    guard file >= 0, fchmod(file, 0o600) != 0 else { return file }
    let reason = errno
    _ = Glibc.close(file)
    errno = reason
    return -1
  }

  @Sendable private static func listing(_ folder: Int32) throws(DiskFault) -> [String] {
    let own = try checked(.names, openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let stream = fdopendir(own) else {
      let fault = DiskFault(call: .names, code: errno)
      _ = Glibc.close(own)
      throw fault
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw DiskFault(call: .names, code: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
  }
}

extension Disk.Status {
  /// What the system says of a file.
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    size = Int(status.st_size)
    changed = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    inode = UInt64(status.st_ino)
    links = Int(status.st_nlink)
  }
}
