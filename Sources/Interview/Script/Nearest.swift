/// The known word that somebody probably meant.
public enum Nearest {
  /// The nearest of some known words, or nil when none is near.
  ///
  /// Near is one slip in three letters at most (a letter more, less, changed, or two swapped), or
  /// a beginning of at least three letters. Of equally near words the first is given.
  public static func to(_ word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(65))
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var best: (word: String, slips: Int)?
    for candidate in known {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard other.count <= 64 else { continue }
      let allowed = max(1, max(letters.count, other.count) / 3)
      guard abs(letters.count - other.count) <= allowed || other.starts(with: letters) else {
        continue
      }
      var slips = slips(between: letters, and: other)
      if letters.count >= 3, other.starts(with: letters) { slips = min(slips, 1) }
      if slips <= allowed, slips < (best?.slips ?? Int.max) { best = (candidate, slips) }
    }
    return best?.word
  }

  /// ` (did you mean “x”?)`, or a list of what is known when it is short, or nothing.
  static func hint(_ word: String, among known: [String]) -> String {
    if let near = to(word, among: known) { return "; did you mean `\(near)`?" }
    guard !known.isEmpty, known.count <= 16 else { return "" }
    return "; known are " + known.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// Slips between two words, a swap of neighbours counting as one.
  private static func slips(between left: [Unicode.Scalar], and right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var least = min(last[column] + 1, current[column - 1] + 1)
        least = min(least, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
