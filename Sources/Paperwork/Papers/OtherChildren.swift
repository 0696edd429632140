import Record

/// Puts “another child” where words name a child other than the pupil.
///
/// Whole words only, in upper or lower case; all else stays exactly as typed. A name that is an
/// everyday word as well (`will`, `may`) is taken for a name only with its capital letter.
struct OtherChildren: Sendable {
  /// A name to hide: its words in lower case, and whether it needs its capital.
  private struct Hidden: Sendable {
    let words: [String]
    let needsCapital: Bool
  }

  private var hidden: [String: [Hidden]] = [:]
  private var starts: Set<UInt16> = []
  private var hasForeignNames = false
  private let stand: String

  /// Hides the children among the explained names.
  ///
  /// A child known by two names is hidden by the first alone, too. The pupil, and those who take
  /// part, are not hidden under their own full or first names.
  init(names: [String: NameKind], known: [String], stand: String) {
    self.stand = stand
    var kept: Set<String> = []
    for name in known {
      let words = OtherChildren.words(of: name).map { $0.text.lowercased() }
      kept.insert(words.joined(separator: " "))
      if let first = words.first { kept.insert(first) }
    }
    for (name, kind) in names where kind != .child {
      kept.insert(OtherChildren.words(of: name).map { $0.text.lowercased() }.joined(separator: " "))
    }
    for (name, kind) in names where kind == .child {
      let words = OtherChildren.words(of: name).map { $0.text.lowercased() }
      guard let first = words.first else { continue }
      for part in Set([words, [first]]) where !kept.contains(part.joined(separator: " ")) {
        let needsCapital = part.count == 1 && OtherChildren.everydayWords.contains(first)
        hidden[first, default: []].append(Hidden(words: part, needsCapital: needsCapital))
      }
    }
    for key in hidden.keys {
      hidden[key]?.sort { $0.words.count > $1.words.count }
      let bytes = Array(key.utf8)
      guard let first = bytes.first else { continue }
      let second = bytes.count > 1 ? bytes[1] : 0
      starts.insert(OtherChildren.pair(first, second))
      // `Jo` may stand as `Jos`; a letter beyond ASCII is looked at closely.
      if bytes.count == 1 { starts.insert(OtherChildren.pair(first, UInt8(ascii: "s"))) }
      if bytes.contains(where: { $0 >= 0x80 }) { hasForeignNames = true }
    }
  }

  /// The text with every other child's name replaced.
  func hide(_ text: String) -> String {
    guard !hidden.isEmpty, mayName(text) else { return text }
    let words = OtherChildren.words(of: text)
    var out = ""
    var copied = text.startIndex
    var index = 0
    while index < words.count {
      guard let match = match(words, index, text) else {
        index += 1
        continue
      }
      out += text[copied..<words[index].range.lowerBound] + stand
      if match.isPossessive { out += "'s" }
      copied = match.end
      index += match.count
    }
    return out + text[copied...]
  }

  private func match(
    _ words: [Word], _ index: Int, _ text: String
  ) -> (count: Int, end: String.Index, isPossessive: Bool)? {
    let first = words[index].text.lowercased()
    for key in first.hasSuffix("s") ? [first, String(first.dropLast())] : [first] {
      for name in hidden[key] ?? [] where index + name.words.count <= words.count {
        var last = name.words.count - 1
        var hasPlainS = false
        let fits = name.words.indices.allSatisfy { offset in
          let word = words[index + offset].text.lowercased()
          if offset == last && word == name.words[offset] + "s" {
            hasPlainS = !name.needsCapital
            return hasPlainS
          }
          return word == name.words[offset]
            && (offset == last || OtherChildren.joins(words, index + offset, text))
        }
        guard fits, !name.needsCapital || words[index].text.first?.isUppercase == true else {
          continue
        }
        last += index
        let end = words[last].range.upperBound
        if !hasPlainS, name.words.last?.hasSuffix("s") == true, let after = bare(text, end) {
          return (name.words.count, after, true)
        }
        return (name.words.count, end, hasPlainS)
      }
    }
    return nil
  }

  /// The place after the apostrophe of `James' `, when there is one.
  private func bare(_ text: String, _ end: String.Index) -> String.Index? {
    guard end < text.endIndex, text[end] == "'" || text[end] == "’" else { return nil }
    let after = text.index(after: end)
    guard after < text.endIndex, text[after] == " " else { return nil }
    return after
  }

  /// Whether two neighbouring words may belong to one name: spaces, a hyphen, an apostrophe.
  private static func joins(_ words: [Word], _ index: Int, _ text: String) -> Bool {
    let between = text[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    return between.count <= 3
      && between.allSatisfy { $0.isWhitespace || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "." }
  }

  /// Names that are everyday words too.
  private static let everydayWords: Set<String> = [
    "angel", "april", "art", "august", "bell", "bill", "bush", "chase", "cook", "dawn", "day",
    "dean", "drew", "faith", "frank", "grace", "grant", "guy", "hope", "jack", "joy", "june",
    "king", "long", "mark", "max", "may", "miles", "page", "pat", "prince", "ray", "red", "rich",
    "river", "rob", "rose", "sky", "star", "storm", "sue", "summer", "sunny", "will", "young",
  ]

  private struct Word {
    let text: Substring
    let range: Range<String.Index>
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    for index in text.indices {
      let isPart = text[index].isLetter || text[index].isNumber
      if isPart, start == nil { start = index }
      if !isPart, let begun = start {
        words.append(Word(text: text[begun..<index], range: begun..<index))
        start = nil
      }
    }
    if let begun = start {
      words.append(Word(text: text[begun...], range: begun..<text.endIndex))
    }
    return words
  }

  /// Whether a text may hold a hidden name: a quick look at the first letters of its words.
  private func mayName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isInside = false
      for (index, byte) in bytes.enumerated() {
        let isPart = byte >= 0x80 || OtherChildren.isPart(byte)
        if isPart && (!isInside || byte >= 0x80) {
          let next = index + 1 < bytes.count ? bytes[index + 1] : 0
          if byte >= 0x80 ? hasForeignNames : starts.contains(OtherChildren.pair(byte, next)) {
            return true
          }
        }
        isInside = isPart && byte < 0x80
      }
      return false
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  /// Two letters in lower case as one number; a second byte that is no letter counts as none.
  private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first | 32) << 8 | (isPart(second) ? UInt16(second | 32) : 0)
  }
}

extension AgreedRecord {
  /// The record with other words where it names a child other than the pupil.
  func hidingOtherChildren(behind stand: String) -> AgreedRecord {
    guard close.names.values.contains(.child) else { return self }
    let known =
      [pupil.forename, pupil.surname, pupil.preferredName ?? "", meeting.ledBy]
      + pupil.family.map(\.name) + meeting.participants.map(\.name)
    return wording(OtherChildren(names: close.names, known: known, stand: stand).hide)
  }
}
