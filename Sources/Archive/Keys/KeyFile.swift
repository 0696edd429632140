import Crypto
import FoundationEssentials

/// A data key as it stands on the disk: an age file to its readers, with these lines in it.
///
///     accord-key 1
///     place p004/plan
///     key BASE64
///     reader k1 age1…
///     vouched BASE64
///
/// Everybody of the school can vouch for a key, with a code (HMAC-SHA-256) under the school's key
/// over all that stands before it; whoever can merely write in the folder cannot.
struct KeyFile: Sendable, Equatable {
  /// One who may open it.
  struct Reader: Hashable, Sendable {
    /// The person's id, `k1`.
    let id: String
    let recipient: AgeRecipient

    init(id: String, recipient: AgeRecipient) {
      self.id = id
      self.recipient = recipient
    }

    init(_ person: KeyPerson) { self.init(id: person.id, recipient: person.recipient) }
  }

  /// The most bytes a key file may have.
  static let largest = 256 << 10
  private static let heading = "accord-key 1"
  private static let purpose = "accord key file 1"

  let key: DataKey
  let place: KeyPlace
  let readers: [Reader]

  /// The bytes of the file.
  ///
  /// - Parameter school: The school's key, which vouches; nil for that key's own file.
  /// - Returns: An age file.
  /// - Throws: `damaged` when there is no reader, or one whose key is none.
  func sealed(vouchedWith school: DataKey?) throws(KeyFault) -> [UInt8] {
    guard !readers.isEmpty else { throw .damaged(place) }
    var plain = lines
    defer { wipe(&plain) }
    if let school {
      let code = HMAC<SHA256>.authenticationCode(
        for: plain, using: school.derived(for: KeyFile.purpose))
      plain += Array("vouched ".utf8) + StrictBase64.text(of: code, padded: true) + [10]
    }
    do {
      return try AgeBytes.sealed(plain, for: .recipients(readers.map(\.recipient)))
    } catch {
      throw .damaged(place)
    }
  }

  private var lines: [UInt8] {
    var bytes = key.bytes
    defer { wipe(&bytes) }
    let before = "\(KeyFile.heading)\nplace \(place)\nkey "
    let after = readers.map { "\nreader \($0.id) \($0.recipient)" }.joined() + "\n"
    return Array(before.utf8) + StrictBase64.text(of: bytes, padded: true) + Array(after.utf8)
  }

  /// Opens a key file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - place: What it must be the key of.
  ///   - identities: Whoever opens it.
  ///   - school: The school's key, which must vouch for it; nil for that key's own file.
  /// - Throws: `notYours`, `damaged` or `notVouched`.
  init(
    opening bytes: [UInt8], at place: KeyPlace, with identities: [AgeIdentity],
    vouchedWith school: DataKey?
  ) throws(KeyFault) {
    var plain: [UInt8]
    do {
      plain = try AgeBytes.opened(bytes, with: .identities(identities), atMost: KeyFile.largest)
    } catch {
      if (error as? AgeFault) == .noIdentityFits { throw .notYours(place) }
      throw .damaged(place)
    }
    defer { wipe(&plain) }
    var rest = plain[...]
    func word(_ name: String) -> ArraySlice<UInt8>? {
      let start = Array("\(name) ".utf8)
      guard rest.starts(with: start), let end = rest.firstIndex(of: 10) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return rest[(rest.startIndex + start.count)..<end]
    }
    guard word("accord-key") == [UInt8(ascii: "1")],
      let found = word("place"), found.elementsEqual(place.description.utf8),
      let letters = word("key"), var secret = StrictBase64.bytes(of: letters, padded: true)
    else { throw .damaged(place) }
    defer { wipe(&secret) }
    guard let key = DataKey(secret) else { throw .damaged(place) }
    var readers: [Reader] = []
    while let line = word("reader") {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count == 2, KeyPerson.isID(words[0]),
        let recipient = AgeRecipient(String(words[1]))
      else { throw .damaged(place) }
      readers.append(Reader(id: String(words[0]), recipient: recipient))
    }
    let vouched = plain[..<rest.startIndex]
    let code = word("vouched").flatMap { StrictBase64.bytes(of: $0, padded: true) }
    guard rest.isEmpty else { throw .damaged(place) }
    if let school {
      guard let code,
        HMAC<SHA256>.isValidAuthenticationCode(
          code, authenticating: vouched, using: school.derived(for: KeyFile.purpose))
      else { throw .notVouched(place) }
    }
    self.init(key: key, place: place, readers: readers)
  }

  init(key: DataKey, place: KeyPlace, readers: [Reader]) {
    self.key = key
    self.place = place
    self.readers = readers
  }
}

/// Age files that fit into memory.
enum AgeBytes {
  /// The bytes of an age file with this content.
  static func sealed(_ content: [UInt8], for readers: AgeReaders) throws -> [UInt8] {
    var file = Data()
    let sealer = try AgeSealer(for: readers) { file += $0 }
    try sealer.write(Data(content))
    try sealer.finish()
    return [UInt8](file)
  }

  /// The content of an age file, known to be whole; whoever asks for a secret wipes it.
  static func opened(
    _ file: [UInt8], with key: AgeKey, atMost limit: Int = .max
  ) throws -> [UInt8] {
    var pieces = [file]
    let opener = try AgeOpener({ pieces.popLast() ?? [] }) { _ in key }
    var content: [UInt8] = []
    while var chunk = try opener.next() {
      content += chunk
      wipe(&chunk)
      if content.count > limit { throw AgeFault.header }
    }
    return content
  }
}
