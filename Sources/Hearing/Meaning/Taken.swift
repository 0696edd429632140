/// Stretches of a line that another reader has claimed, looked up by word.
struct Taken: Sendable {
  private let starts: [Bool]
  private let ends: [Bool]
  private let covering: [Int32]
  private let ranges: [Range<Int>]

  init(_ ranges: [Range<Int>], words: Int) {
    var starts = [Bool](repeating: false, count: words + 1)
    var ends = starts
    var covering = [Int32](repeating: -1, count: words + 1)
    for (place, range) in ranges.enumerated() where range.upperBound <= words {
      starts[range.lowerBound] = true
      ends[range.upperBound] = true
      for index in range { covering[index] = Int32(place) }
    }
    self.starts = starts
    self.ends = ends
    self.covering = covering
    self.ranges = ranges
  }

  func contains(_ index: Int) -> Bool {
    index >= 0 && index < covering.count && covering[index] >= 0
  }

  func starts(at index: Int) -> Bool { index >= 0 && index < starts.count && starts[index] }

  func ends(at index: Int) -> Bool { index >= 0 && index < ends.count && ends[index] }

  func overlaps(_ range: Range<Int>) -> Bool { range.contains { contains($0) } }

  /// The end of the stretch that covers a word.
  func end(covering index: Int) -> Int? {
    contains(index) ? ranges[Int(covering[index])].upperBound : nil
  }
}
