import Crypto
import FoundationEssentials

/// One reader's index on the disk: the whole database, sealed to that reader alone.
///
/// It holds only what they may open; it is worked with in memory, and no part of it is ever plain
/// on a disk.
///
/// In the age file stands a code under the school's key (HMAC-SHA-256, 32 bytes), and the database:
/// whoever can merely write in the folder cannot put another in its place.
struct SealedIndex {
  private static let purpose = "accord index 1"
  private static let codeSize = 32
  /// No school's index is larger.
  private static let largest = 512 << 20

  private let root: Folder
  private let keeper: Keeper

  init(of archive: SchoolArchive, _ keeper: Keeper) {
    root = archive.root
    self.keeper = keeper
  }

  /// The file's name: by the reader's id, never by a name.
  var name: String { "index-\(keeper.me.id).age" }

  /// Whether a file of the archive is some reader's index.
  static func isName(_ name: some StringProtocol) -> Bool {
    name.hasPrefix("index-") && name.hasSuffix(".age")
      && KeyPerson.isID(name.dropFirst(6).dropLast(4))
  }

  /// The database; nil when there is none that can be used.
  func load() -> [UInt8]? {
    guard let file = try? root.bytes(of: name, atMost: SealedIndex.largest),
      let content = try? AgeBytes.opened(file, with: .identities(keeper.identities)),
      content.count > SealedIndex.codeSize
    else { return nil }
    let image = Array(content[SealedIndex.codeSize...])
    guard
      HMAC<SHA256>.isValidAuthenticationCode(
        Array(content[..<SealedIndex.codeSize]), authenticating: image, using: key)
    else { return nil }
    return image
  }

  /// Keeps a database; what cannot be kept is made anew the next time.
  func save(_ image: [UInt8]) throws {
    let code = HMAC<SHA256>.authenticationCode(for: image, using: key)
    let file = try AgeBytes.sealed(
      Array(code) + image, for: .recipients([keeper.me.recipient]))
    try root.replace(name, with: file)
  }

  /// Removes the file.
  func remove() throws(DiskFault) {
    if try root.look(name) != nil { try root.remove(name) }
  }

  private var key: SymmetricKey { keeper.school.derived(for: SealedIndex.purpose) }
}
