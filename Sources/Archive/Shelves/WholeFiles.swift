import Crypto

extension SchoolArchive {
  static let largestFile = 64 << 20

  /// What is added to the name of a whole file that is sealed.
  static let sealedEnding = ".age"

  /// Keeps a whole file beside `format`, in place of one of that name, and returns when it is safe
  /// on the disk; at every moment the old or the new file stands there.
  ///
  /// In a sealed archive it is an age file to everybody of the school, under its name and `.age`.
  public func keep(_ bytes: [UInt8], as name: String) throws(ArchiveError) {
    guard isPlainName(name), name != "format" else { throw .badName(name) }
    guard isSealed, let keeper else {
      return try creating(name) { () throws(DiskFault) in try root.replace(name, with: bytes) }
    }
    let sealed = try SchoolArchive.sealed(bytes, to: keeper.everyone(), name)
    try creating(name) { () throws(DiskFault) in
      try root.replace(name + SchoolArchive.sealedEnding, with: sealed)
    }
  }

  /// A whole file as an age file.
  static func sealed(
    _ bytes: [UInt8], to readers: [KeyPerson], _ name: String
  ) throws(ArchiveError) -> [UInt8] {
    do {
      return try AgeBytes.sealed(bytes, for: .recipients(readers.map(\.recipient)))
    } catch {
      throw .cannotCreate(what: name, why: "it cannot be sealed")
    }
  }

  /// The bytes of a whole file; nil when there is none.
  public func file(_ name: String) throws(ArchiveError) -> [UInt8]? {
    guard isPlainName(name) else { throw .badName(name) }
    if let keeper, let sealed = try wholeFile(name + SchoolArchive.sealedEnding) {
      do {
        return try AgeBytes.opened(
          sealed, with: .identities(keeper.identities), atMost: SchoolArchive.largestFile)
      } catch AgeFault.noIdentityFits {
        throw .fileNotYours(name)
      } catch {
        throw .altered(file: name + SchoolArchive.sealedEnding)
      }
    }
    // What anybody could have put there is not read in place of a sealed file.
    return isSealed ? nil : try wholeFile(name)
  }

  private func wholeFile(_ name: String) throws(ArchiveError) -> [UInt8]? {
    try reading(name) { () throws(DiskFault) in
      try root.bytes(of: name, atMost: SchoolArchive.largestFile)
    }
  }

  /// Keeps a script once, under the digest of its bytes, and returns that when it is safe on the
  /// disk.
  public func keepScript(_ bytes: [UInt8]) throws(ArchiveError) -> String {
    let digest = sha256(bytes)
    let name = "\(digest).yaml"
    try creating("The script") { () throws(DiskFault) in
      let scripts = try root.makingFolder("scripts")
      var tries = 5
      while true {
        do throws(DiskFault) {
          if (try? script(digest)) != bytes { return try scripts.replace(name, with: bytes) }
          // Whoever kept it may not have lived to make it safe.
          try scripts.file(name, .reading).sync()
          return try scripts.sync()
        } catch {
          // Another program keeps the same script at this moment, and its draft has the same name.
          tries -= 1
          guard tries > 0, error.isMissing || error.isTaken else { throw error }
        }
      }
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
    guard sha256(bytes) == digest else {
      throw .altered(file: "scripts/\(digest.prefix(12))….yaml")
    }
    return bytes
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
