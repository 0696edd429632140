import FoundationEssentials

/// A tar as POSIX has it (ustar, with a pax header where a name needs one), so that any computer
/// unpacks it; of all that a tar can hold, only folders and plain files.
enum Tar {
  static let block = 512
  /// What ends a tar.
  static let end = Data(count: 2 * block)
  /// The longest name there may be.
  static let longestName = 1024

  /// A file or folder in a tar.
  struct Member: Hashable, Sendable {
    enum Kind: Sendable { case file, folder }
    /// Its name, parts between slashes, below the folder that was packed.
    var path: String
    var kind = Kind.file
    var size = 0
    /// When it was last changed, in seconds since 1970.
    var changed = 0
  }

  /// The header of a member: what stands before its content.
  static func header(of member: Member) -> Data {
    let name = Array(member.path.utf8) + (member.kind == .folder ? [UInt8(ascii: "/")] : [])
    let flag = UInt8(ascii: member.kind == .folder ? "5" : "0")
    if name.count <= 100 && name.allSatisfy({ $0 < 128 }) {
      return header(name, flag, size: member.size, changed: member.changed)
    }
    let record = record(Array("path=".utf8) + name)
    let last = name.suffix(60).map { $0 < 128 ? $0 : UInt8(ascii: "_") }
    return header(
      Array("PaxHeaders/x".utf8), UInt8(ascii: "x"), size: record.count, changed: member.changed)
      + record + padding(after: record.count)
      + header(last, flag, size: member.size, changed: member.changed)
  }

  /// The noughts that fill up a member's last block.
  static func padding(after size: Int) -> Data { Data(count: (block - size % block) % block) }

  /// A pax record, which begins with its own length.
  private static func record(_ text: [UInt8]) -> Data {
    var length = text.count + 2
    while length != text.count + 2 + String(length).utf8.count {
      length = text.count + 2 + String(length).utf8.count
    }
    return Data("\(length) ".utf8) + text + [UInt8(ascii: "\n")]
  }

  private static func header(_ name: [UInt8], _ flag: UInt8, size: Int, changed: Int) -> Data {
    var header = Data(count: block)
    func put(_ bytes: some Collection<UInt8>, at place: Int) {
      header.replaceSubrange(place..<(place + bytes.count), with: bytes)
    }
    func put(_ number: Int, at place: Int, digits: Int) {
      let octal = String(number, radix: 8)
      put((String(repeating: "0", count: max(0, digits - octal.count)) + octal).utf8, at: place)
    }
    put(name, at: 0)
    put(flag == UInt8(ascii: "5") ? 0o700 : 0o600, at: 100, digits: 7)
    put(0, at: 108, digits: 7)
    put(0, at: 116, digits: 7)
    put(size, at: 124, digits: 11)
    put(min(max(changed, 0), 0o77777777777), at: 136, digits: 11)
    put([UInt8](repeating: UInt8(ascii: " "), count: 8), at: 148)
    put([flag], at: 156)
    put("ustar".utf8, at: 257)
    put("00".utf8, at: 263)
    put(sum(of: header), at: 148, digits: 6)
    put([0], at: 154)
    return header
  }

  /// The sum that a header holds of itself, in which its own place counts as spaces.
  static func sum(of header: some Collection<UInt8>) -> Int {
    header.enumerated().reduce(0) { sum, byte in
      sum + ((148..<156).contains(byte.offset) ? 32 : Int(byte.element))
    }
  }
}
