/// A stretch of a line, in Unicode-scalar offsets, end exclusive.
public struct Span: Hashable, Codable, Sendable {
  /// The offset of the first scalar.
  public let start: Int
  /// The offset after the last scalar.
  public let end: Int

  /// A stretch from its two offsets.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of scalars in the stretch.
  public var count: Int { max(0, end - start) }

  /// Whether the two stretches share a scalar.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Whether the other stretch lies inside this one.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Reads `[start, end]`.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    start = try container.decode(Int.self)
    end = try container.decode(Int.self)
  }

  /// Writes `[start, end]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}
