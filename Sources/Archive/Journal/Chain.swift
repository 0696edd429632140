import Crypto

/// What an entry is chained by: SHA-256 over the link before it, a commitment to its content, and
/// its head.
struct Link: Hashable, Sendable {
  /// 32 bytes.
  let bytes: [UInt8]

  /// A link from its bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The link of an entry that follows another.
  init(after before: Link, commitment: [UInt8], head: ArraySlice<UInt8>) {
    var hash = SHA256()
    hash.take(before.bytes[...])
    hash.take(commitment[...])
    hash.take(head)
    bytes = hash.digest
  }

  /// What binds an entry to its content and tells nothing of it: SHA-256 over its own 16 bytes of
  /// salt and the content as it is written.
  static func commitment(salt: [UInt8], content: ArraySlice<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.take(salt[...])
    hash.take(content)
    return hash.digest
  }
}

extension SHA256 {
  /// Takes bytes as they lie.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { update(bufferPointer: $0) }
  }

  /// The digest of what was taken.
  var digest: [UInt8] { finalize().withUnsafeBytes { Array($0) } }
}

/// How far a journal is chained.
///
/// The lines of a journal from before chaining are taken together: the first link is made over
/// their bytes. A new journal has none, and begins with the link of no bytes.
struct Chain: Sendable {
  /// How a line joins a chain.
  enum Fit: Hashable, Sendable {
    case fits
    /// Its link is another than its bytes and the line before it give.
    case differs
    /// It has no link, and the lines before it have.
    case unlinked
  }

  private var earlier: SHA256
  private var last: Link?

  /// A chain that nothing has joined; what it is of keeps one chain's links out of another.
  init(of kind: String = "journal") {
    earlier = SHA256()
    earlier.take(Array("accord \(kind) chain 1\n".utf8)[...])
  }

  /// Whether an entry has been linked.
  var hasBegun: Bool { last != nil }

  /// What the next entry's link is made over.
  var link: Link { last ?? Link(earlier.digest) }

  /// Takes a line as it is written, without its line break.
  mutating func take(_ line: ArraySlice<UInt8>, _ seal: LineSeal?) -> Fit {
    guard let seal else {
      if hasBegun { return .unlinked }
      earlier.take(line)
      earlier.take([JournalLine.end])
      return .fits
    }
    let expected = Link(after: link, commitment: seal.commitment, head: line[seal.head])
    guard expected == seal.link else { return .differs }
    last = expected
    return .fits
  }

  /// Goes on from a link that was just written.
  mutating func follow(_ link: Link) { last = link }
}
