import Synchronization

/// Where the bits of salts come from.
public struct Salts: Sendable {
  /// How many bytes a salt has.
  static let length = 16

  /// The next 16 bytes.
  let next: @Sendable () -> [UInt8]

  /// Salts from a source; each must be as good as 128 tosses of a coin, or erased words could be
  /// guessed from what their stub keeps.
  public init(_ next: @escaping @Sendable () -> [UInt8]) { self.next = next }

  /// The system's, which is asked for many at once and keeps them in memory only.
  public static let system = {
    let ahead = Mutex<[UInt8]>([])
    return Salts {
      ahead.withLock { ahead in
        if ahead.count < length { ahead = drawn(16 * length) }
        let salt = Array(ahead.suffix(length))
        ahead.removeLast(length)
        return salt
      }
    }
  }()

  /// Bytes from the system's generator, which gives them eight at a time.
  private static func drawn(_ count: Int) -> [UInt8] {
    var system = SystemRandomNumberGenerator()
    let words: [UInt64] = (0..<count / 8).map { _ in system.next() }
    return words.withUnsafeBytes { Array($0) }
  }
}
