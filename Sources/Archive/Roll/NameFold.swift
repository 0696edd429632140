/// Names compared as people compare them: without case, accents, apostrophes and hyphens.
enum NameFold {
  /// Lower case, accents folded, apostrophes gone, everything else that is no letter or digit a
  /// space, single spaces.
  static func folded(_ text: some StringProtocol) -> String {
    var result = ""
    var space = false
    for scalar in text.lowercased().unicodeScalars {
      if isSilent(scalar) { continue }
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        space = !result.isEmpty
        continue
      }
      if space { result.append(" ") }
      space = false
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else {
        result += plain(scalar)
      }
    }
    return result
  }

  /// The words of a folded text.
  static func words(_ text: some StringProtocol) -> [Substring] {
    folded(text).split(separator: " ")
  }

  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x300...0x36F, 0x200B...0x200F, 0xFEFF: true
    default: false
    }
  }

  /// The base letter of an accented Latin one, from its Unicode name; other letters as they are.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xDF: return "ss"
    case 0xE6: return "ae"
    case 0x153: return "oe"
    case 0xFE: return "th"
    case 0xF0, 0x111: return "d"
    case 0x131: return "i"
    default: break
    }
    let prefix = "LATIN SMALL LETTER "
    guard (0xC0..<0x250).contains(scalar.value) || (0x1E00..<0x1F00).contains(scalar.value),
      let name = scalar.properties.name, name.hasPrefix(prefix),
      let letter = name.dropFirst(prefix.count).split(separator: " ").first, letter.count == 1
    else { return String(scalar) }
    return letter.lowercased()
  }

  /// How many letters must be put in, left out, changed or swapped to make one text the other;
  /// nil when it is more than `limit`.
  static func distance(_ left: some StringProtocol, _ right: some StringProtocol, limit: Int)
    -> Int?
  {
    let first = Array(left.unicodeScalars.prefix(120))
    let second = Array(right.unicodeScalars.prefix(120))
    guard abs(first.count - second.count) <= limit else { return nil }
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var before: [Int] = []
    var above = Array(0...second.count)
    for row in 1...first.count {
      var current = [row] + Array(repeating: 0, count: second.count)
      for column in 1...second.count {
        let change = first[row - 1] == second[column - 1] ? 0 : 1
        current[column] = min(
          above[column] + 1, current[column - 1] + 1, above[column - 1] + change)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          current[column] = min(current[column], before[column - 2] + 1)
        }
      }
      guard (current.min() ?? 0) <= limit else { return nil }
      before = above
      above = current
    }
    return above[second.count] <= limit ? above[second.count] : nil
  }

  /// The known words nearest to a mistyped one, best first; none when none is near.
  static func nearest(to word: some StringProtocol, in known: some Sequence<String>) -> [String] {
    let target = folded(word)
    let limit = max(1, target.count / 3)
    let near = known.compactMap { candidate -> (String, Int)? in
      distance(target, folded(candidate), limit: limit).map { (candidate, $0) }
    }
    return near.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }
}
