/// A small generator of numbers that look drawn: the same seed gives the same numbers anywhere.
///
/// SplitMix64, by Steele, Lea and Flood (2014): a counter whose bits are stirred.
public struct SplitMix: Hashable, Sendable {
  private var state: UInt64

  /// A generator that begins at a seed.
  public init(_ seed: UInt64) { state = seed }

  /// The next number, of 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from 0 up to, not including, a count; 0 when the count is 0.
  public mutating func below(_ count: Int) -> Int {
    count > 0 ? Int(next() % UInt64(count)) : 0
  }
}
