import Archive
import FoundationEssentials

/// Sealed files for the readers of age.
enum AgeTrial {
  private static let own = AgeIdentity()
  static let identity = AgeKey.identities([own])
  static let passphrase: AgeKey = {
    var bytes = Array("made up".utf8)
    return .passphrase(Passphrase(taking: &bytes))
  }()

  /// What is sealed: three chunks and a half.
  private static let content = Array((0..<230_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
  private static let sealed: [UInt8] = {
    var out: [UInt8] = []
    do {
      let sealer = try AgeSealer(for: .recipients([own.recipient])) { out += $0 }
      try sealer.write(Data(content))
      try sealer.finish()
    } catch { preconditionFailure("\(error)") }
    return out
  }()

  /// Opens a good file in which some bytes were changed, or which was cut or grew.
  ///
  /// Three bytes each say where and to what. Whatever is given must be what was sealed, from its
  /// beginning.
  static func open(spoiltBy changes: [UInt8]) {
    var bytes = sealed
    for start in stride(from: 0, to: changes.count - 2, by: 3) {
      let place = (Int(changes[start]) << 8 | Int(changes[start + 1])) * 4 % max(1, bytes.count)
      switch changes[start + 2] {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes.insert(changes[start], at: place)
      case let other: if !bytes.isEmpty { bytes[place] ^= other }
      }
    }
    var rest = bytes[...]
    var given: [UInt8] = []
    do {
      let opener = try AgeOpener({
        defer { rest = rest.dropFirst(50_000) }
        return Array(rest.prefix(50_000))
      }) { _ in identity }
      while let more = try opener.next() { given += more }
      precondition(given == content, "a file that opens whole is as it was sealed")
    } catch {
      precondition(content.starts(with: given), "nothing of a changed chunk is given")
    }
  }
}
