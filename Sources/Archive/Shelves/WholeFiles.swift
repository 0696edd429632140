import Crypto

extension SchoolArchive {
  static let largestFile = 64 << 20

  /// Keeps a whole file beside `format`, in place of one of that name, and returns when it is safe
  /// on the disk; at every moment the old or the new file stands there.
  public func keep(_ bytes: [UInt8], as name: String) throws(ArchiveError) {
    guard isPlainName(name), name != "format" else { throw .badName(name) }
    try creating(name) { () throws(DiskFault) in
      try root.replace(name, with: sealing.sealFile(bytes, name))
    }
  }

  /// The bytes of a whole file; nil when there is none.
  public func file(_ name: String) throws(ArchiveError) -> [UInt8]? {
    guard isPlainName(name) else { throw .badName(name) }
    let bytes = try reading(name) { () throws(DiskFault) in
      try root.bytes(of: name, atMost: SchoolArchive.largestFile)
    }
    guard let bytes else { return nil }
    do {
      return try sealing.openFile(bytes, name)
    } catch {
      throw .altered(file: name)
    }
  }

  /// Keeps a script once, under the digest of its bytes, and returns that when it is safe on the
  /// disk.
  public func keepScript(_ bytes: [UInt8]) throws(ArchiveError) -> String {
    let digest = sha256(bytes)
    let name = "\(digest).yaml"
    let isThere = (try? script(digest)) == bytes
    try creating("The script") { () throws(DiskFault) in
      let scripts = try root.makingFolder("scripts")
      if !isThere { return try scripts.replace(name, with: sealing.sealFile(bytes, name)) }
      // Whoever kept it may not have lived to make it safe.
      try scripts.file(name, .reading).sync()
      try scripts.sync()
    }
    return digest
  }

  /// The script of a digest; `altered` when the file is not what was kept.
  public func script(_ digest: String) throws(ArchiveError) -> [UInt8] {
    let name = "\(digest).yaml"
    guard digest.utf8.count == 64,
      digest.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { throw .badName(digest) }
    let bytes = try reading("A script") { () throws(DiskFault) in
      try root.folder("scripts").bytes(of: name, atMost: SchoolArchive.largestFile)
    }
    guard let bytes else { throw .noSuchFile("script \(digest.prefix(12))") }
    guard let plain = try? sealing.openFile(bytes, name), sha256(plain) == digest else {
      throw .altered(file: "scripts/\(digest.prefix(12))….yaml")
    }
    return plain
  }
}

/// SHA-256, hexadecimal.
func sha256(_ bytes: [UInt8]) -> String {
  SHA256.hash(data: bytes).map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}

/// Whether a name is one plain component: it cannot lead out of its folder, hide there, or upset a
/// terminal that lists it.
func isPlainName(_ name: String) -> Bool {
  !name.isEmpty && name.utf8.count <= 255 && !name.hasPrefix(".") && !name.contains("/")
    && inert(name) == name
}
