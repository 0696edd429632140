import FoundationEssentials

/// What makes a tar one that is not unpacked.
enum TarFault: Error, Hashable {
  /// A header is damaged, or the tar ends before its end.
  case damaged
  /// A name that leads out of the folder, hides there, or upsets a terminal.
  case name(String)
  /// A member that is neither a folder nor a plain file: a link, a device …
  case kind(String)
  /// A member larger than any file of a school's folder is.
  case tooLarge(String)
  /// Something other than noughts follows the end.
  case somethingFollows
}

/// Reads a tar member by member, in little memory; nothing of it is believed.
struct TarReader {
  private var input: ByteInput
  private let largest: Int
  /// What is left of the member's content, and of its last block.
  private var left = 0
  private var padding = 0

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - input: The bytes.
  ///   - largest: The most bytes a member may have.
  init(_ input: ByteInput, largest: Int) {
    self.input = input
    self.largest = largest
  }

  /// The next member; nil at the end of the tar, which is then read to the end of the bytes.
  mutating func next() throws -> Tar.Member? {
    while left > 0 { _ = try content() }
    try skipPadding()
    var path: String?
    while true {
      let header = Array(try block())
      if header.allSatisfy({ $0 == 0 }) {
        guard path == nil else { throw TarFault.damaged }
        try readEnd()
        return nil
      }
      guard let sum = number(header[148..<156]), sum == Tar.sum(of: header),
        let size = number(header[124..<136]), header[257..<262].elementsEqual("ustar".utf8)
      else { throw TarFault.damaged }
      let flag = header[156]
      if flag == UInt8(ascii: "x") {
        guard path == nil else { throw TarFault.damaged }
        path = try paxPath(size: size)
        continue
      }
      return try member(header, flag, named: path, size: size)
    }
  }

  /// The next bytes of the member's content; nil when there are no more.
  mutating func content() throws -> ArraySlice<UInt8>? {
    guard left > 0 else { return nil }
    let bytes = try input.take(min(left, 1 << 16))
    if bytes.isEmpty { throw TarFault.damaged }
    left -= bytes.count
    return bytes
  }

  private mutating func member(
    _ header: [UInt8], _ flag: UInt8, named pax: String?, size: Int
  ) throws -> Tar.Member {
    guard let prefix = text(header[345..<500]), let short = text(header[0..<100]) else {
      throw TarFault.name("?")
    }
    var path = pax ?? (prefix.isEmpty ? short : "\(prefix)/\(short)")
    let kind: Tar.Member.Kind
    switch flag {
    case UInt8(ascii: "0"), 0: kind = .file
    case UInt8(ascii: "5"): kind = .folder
    default: throw TarFault.kind(inert(path))
    }
    if kind == .folder, path.hasSuffix("/") { path.removeLast() }
    guard isPlainPath(path) else { throw TarFault.name(inert(path)) }
    guard size <= (kind == .folder ? 0 : largest) else { throw TarFault.tooLarge(path) }
    left = size
    padding = Tar.padding(after: size).count
    return Tar.Member(
      path: path, kind: kind, size: size, changed: number(header[136..<148]) ?? 0)
  }

  /// The name that a pax header gives; other records are nothing to a school's folder.
  private mutating func paxPath(size: Int) throws -> String? {
    guard size <= 1 << 16 else { throw TarFault.damaged }
    var rest = try input.take(size)
    guard rest.count == size else { throw TarFault.damaged }
    padding = Tar.padding(after: size).count
    var path: String?
    while !rest.isEmpty {
      let digits = rest.prefix { (48...57).contains($0) }
      guard let length = Int(String(decoding: digits, as: UTF8.self)), length > digits.count + 2,
        length <= rest.count, rest[rest.startIndex + digits.count] == UInt8(ascii: " "),
        rest[rest.startIndex + length - 1] == UInt8(ascii: "\n")
      else { throw TarFault.damaged }
      let record = rest.prefix(length - 1).dropFirst(digits.count + 1)
      if record.starts(with: "path=".utf8) {
        guard let name = String(validating: record.dropFirst(5), as: UTF8.self) else {
          throw TarFault.name("?")
        }
        path = name
      } else if record.starts(with: "size=".utf8) || record.starts(with: "linkpath=".utf8) {
        throw TarFault.damaged
      }
      rest = rest.dropFirst(length)
    }
    try skipPadding()
    return path
  }

  private mutating func block() throws -> ArraySlice<UInt8> {
    let bytes = try input.take(Tar.block)
    guard bytes.count == Tar.block else { throw TarFault.damaged }
    return bytes
  }

  private mutating func skipPadding() throws {
    guard try input.take(padding).count == padding else { throw TarFault.damaged }
    padding = 0
  }

  private mutating func readEnd() throws {
    guard try block().allSatisfy({ $0 == 0 }) else { throw TarFault.damaged }
    while true {
      let rest = try input.take(1 << 16)
      if rest.isEmpty { return }
      guard rest.allSatisfy({ $0 == 0 }) else { throw TarFault.somethingFollows }
    }
  }

  /// A field in octal digits, ended by a space or a nought.
  private func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == UInt8(ascii: " ") }.prefix { (48...55).contains($0) }
    let rest = field[digits.endIndex...]
    guard !digits.isEmpty, rest.allSatisfy({ $0 == 0 || $0 == UInt8(ascii: " ") }) else {
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }

  /// A field of text, ended by a nought where it is shorter than its place.
  private func text(_ field: ArraySlice<UInt8>) -> String? {
    String(validating: field.prefix { $0 != 0 }, as: UTF8.self)
  }
}

/// Whether a name is plain components between slashes, so that it cannot lead out of its folder.
func isPlainPath(_ path: String) -> Bool {
  path.utf8.count <= Tar.longestName
    && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      isPlainName(String($0))
    }
}
