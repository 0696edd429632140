/// Counts the syllables of English words as hyphenation parts them.
///
/// `open` is one and `ev-ery` two, as in the tools that schools know, so that the figures can be
/// compared with theirs. Linear in the word.
enum Syllables {
  /// The syllables of a word given in small ASCII letters; anything else in it is left out before.
  static func count(_ letters: [UInt8]) -> Int {
    guard letters.count > 3 else { return 1 }
    if letters.count < 16, let known = words[letters] { return known }
    var count = groups(letters)
    for length in 1...4 where length <= letters.count {
      count += beginnings[pack(letters[..<length])] ?? 0
      count += endings[pack(letters[(letters.count - length)...])] ?? 0
    }
    count += inside(letters)
    return max(1, count)
  }

  /// Groups of neighbouring vowels, a first y left out.
  private static func groups(_ letters: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for (index, letter) in letters.enumerated() {
      let isVowel: Bool =
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75: true
        case 0x79: index > 0
        default: false
        }
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return max(1, count)
  }

  /// The sum of the parts found anywhere, each counted once.
  private static func inside(_ letters: [UInt8]) -> Int {
    var sum = 0
    var seen: [UInt32] = []
    for start in letters.indices {
      for length in 2...3 where start + length <= letters.count {
        let key = pack(letters[start..<start + length])
        guard let change = parts[key], !seen.contains(key) else { continue }
        if seen.count < 32 { seen.append(key) }
        sum += change
      }
    }
    return sum
  }

  /// Up to four letters as one number.
  private static func pack(_ letters: ArraySlice<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func table(less: String, more: String) -> [UInt32: Int] {
    var table: [UInt32: Int] = [:]
    for part in less.split(separator: " ") { table[pack(ArraySlice(part.utf8))] = -1 }
    for part in more.split(separator: " ") { table[pack(ArraySlice(part.utf8))] = 1 }
    return table
  }

  private static let beginnings = table(
    less: WordParts.beginningsLess, more: WordParts.beginningsMore)
  private static let endings = table(less: WordParts.endingsLess, more: WordParts.endingsMore)
  private static let parts = table(less: WordParts.insideLess, more: WordParts.insideMore)

  private static let words: [[UInt8]: Int] = {
    var words: [[UInt8]: Int] = [:]
    for (count, list) in WordParts.counted {
      for word in list.split(separator: " ") { words[Array(word.utf8)] = count }
    }
    return words
  }()
}
