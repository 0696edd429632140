import FoundationEssentials

/// A file that holds identities, as the `age` and `age-keygen` programs write and read them: plain
/// text, a line each, or the same sealed with a passphrase.
public enum IdentityFile {
  static let largest = 1 << 20

  /// Makes a file with a new identity; it is there when it is safe on the disk.
  ///
  /// - Parameters:
  ///   - path: The file; there must be none.
  ///   - passphrase: What it is sealed with; nil for plain text.
  /// - Returns: Whom to seal to.
  /// - Throws: `BackupError`.
  public static func make(at path: String, passphrase: Passphrase?) throws -> AgeRecipient {
    let identity = AgeIdentity()
    var plain = Array("# public key: \(identity.recipient)\n\(identity.text)\n".utf8)
    defer { wipe(&plain) }
    try write(try passphrase.map { try sealed(plain, with: $0) } ?? plain, to: path)
    return identity.recipient
  }

  /// Writes a new file; it is there when it is safe on the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(BackupError) {
    let (parent, name) = try NamedFile.placeToWrite(path, disk: .live)
    guard (try? parent.look(name)) == .some(nil) else { throw BackupError.exists(path) }
    do throws(DiskFault) {
      let file = try parent.file(name, .new)
      do {
        try file.write(bytes, at: 0)
        try file.sync()
        try parent.syncWhereItCan()
      } catch {
        try? parent.remove(name)
        throw error
      }
    } catch {
      if error.isTaken { throw BackupError.exists(path) }
      throw BackupError.write(error, path)
    }
  }

  /// The identities in a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - passphrase: Asked for when the file is sealed.
  /// - Returns: At least one identity.
  /// - Throws: `BackupError`, `AgeFault`, or what `passphrase` throws.
  public static func read(
    _ path: String, passphrase: () throws -> Passphrase
  ) throws -> [AgeIdentity] {
    let (parent, name) = try NamedFile.place(path, disk: .live)
    var bytes: [UInt8]
    do {
      bytes = try parent.file(name, .reading).bytes(atMost: largest)
    } catch {
      throw BackupError.read(error, path)
    }
    defer { wipe(&bytes) }
    if isSealed(bytes) { bytes = try opened(bytes, passphrase) }
    var identities: [AgeIdentity] = []
    for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("#") || text.allSatisfy(\.isWhitespace) { continue }
      guard let identity = AgeIdentity(text) else { throw BackupError.noIdentity(path) }
      identities.append(identity)
    }
    if identities.isEmpty { throw BackupError.noIdentity(path) }
    return identities
  }

  static func isSealed(_ bytes: [UInt8]) -> Bool {
    let text = bytes.drop { $0 == 32 || (9...13).contains($0) }
    return text.starts(with: "age-encryption.org/".utf8) || text.starts(with: AgeArmor.first)
  }

  static func sealed(
    _ plain: [UInt8], with passphrase: Passphrase, work: Int = AgePassphrase.usualWork
  ) throws -> [UInt8] {
    var file = Data()
    let sealer = try AgeSealer(for: .passphrase(passphrase, work: work)) { file += $0 }
    try sealer.write(Data(plain))
    try sealer.finish()
    return AgeArmor.text(of: [UInt8](file))
  }

  static func opened(
    _ bytes: [UInt8], _ passphrase: () throws -> Passphrase
  ) throws -> [UInt8] {
    var pieces = [bytes]
    let opener = try AgeOpener({ pieces.popLast() ?? [] }) { needsPassphrase in
      guard needsPassphrase else { throw AgeFault.needsIdentity }
      return .passphrase(try passphrase())
    }
    var plain: [UInt8] = []
    while var chunk = try opener.next() {
      plain += chunk
      wipe(&chunk)
    }
    return plain
  }
}

/// A file that somebody named by its path, anywhere.
enum NamedFile {
  /// The folder it lies in, open, and its name there.
  static func place(_ path: String, disk: Disk) throws(BackupError) -> (Folder, String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last.map(String.init), !name.isEmpty, name != ".", name != ".." else {
      throw .badName(path)
    }
    let above = parts.dropLast().joined(separator: "/")
    do throws(DiskFault) {
      return (
        try Folder(path: parts.count == 1 ? "." : above.isEmpty ? "/" : above, disk: disk), name
      )
    } catch {
      throw .read(error, path)
    }
  }

  /// The same, for a file that is to be made.
  static func placeToWrite(_ path: String, disk: Disk) throws(BackupError) -> (Folder, String) {
    do {
      return try place(path, disk: disk)
    } catch .cannotRead(_, let why) {
      let reason = why == DiskFault.missingReason ? "its folder is not there" : why
      throw .cannotWrite(what: path, why: reason)
    }
  }
}
