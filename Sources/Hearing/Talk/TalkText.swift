/// A turn of talk without what speech adds to it: hesitations, repeats, notes in brackets, words
/// that only open a sentence.
///
/// The words that remain keep their places in the line, so an answer can always quote it.
struct TalkText: Sendable {
  /// One sentence of the turn.
  struct Sentence: Sendable {
    /// Its words among those kept, its end mark not included.
    var range: Range<Int>
    /// The sentence as it stands in the line.
    var span: Span
    /// `?`, `!`, `.` or nothing.
    var mark: String
    /// The opening words passed over: *so*, *and*, *but*, *well*, *thanks*.
    var openers: Set<String>
    /// It goes on from an earlier turn.
    var isCutBefore = false
    /// It breaks off.
    var isCutAfter = false
  }

  let line: Line
  let wording: Wording
  let sentences: [Sentence]

  init(_ line: Line) {
    let raw = Wording(line)
    var kept: [Wording.Item] = []
    kept.reserveCapacity(raw.count + 2)
    var sentences: [Sentence] = []
    var start = 0
    for end in TalkText.ends(in: raw) {
      if let sentence = TalkText.sentence(start..<end, of: raw, keeping: &kept) {
        sentences.append(sentence)
      }
      start = end
    }
    self.line = line
    wording = Wording(line: line, items: kept)
    self.sentences = sentences
  }

  /// The words of a span of kept items, as they stand in the line.
  func text(_ range: Range<Int>) -> String { line.phrase(wording.span(range)) }

  // MARK: - Parting sentences

  private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "st", "etc", "e", "g", "i"]
  private static let dashes: Set<String> = ["-", "\u{2013}", "\u{2014}", "\u{2026}"]

  /// The items after which a sentence ends.
  private static func ends(in raw: Wording) -> [Int] {
    var ends: [Int] = []
    for (index, item) in raw.items.enumerated() where item.isMark {
      let next = index + 1
      guard next >= raw.count || raw[next].spaced || raw[next].isMark else { continue }
      switch item.lower {
      case "?", "!": break
      case ".":
        if index > 0, titles.contains(raw[index - 1].lower),
          !raw[index - 1].spaced || next < raw.count
        {
          continue
        }
      default: continue
      }
      if next < raw.count, raw[next].isMark, "?!.".contains(raw[next].lower) { continue }
      if next < raw.count, raw[next].isMark, "\"\u{201D})".contains(raw[next].lower) {
        ends.append(next + 1)
      } else {
        ends.append(next)
      }
    }
    if ends.last != raw.count, raw.count > 0 { ends.append(raw.count) }
    return ends
  }

  // MARK: - Keeping words

  private static func sentence(
    _ range: Range<Int>, of raw: Wording, keeping kept: inout [Wording.Item]
  ) -> Sentence? {
    guard !range.isEmpty else { return nil }
    let first = kept.count
    var openers: Set<String> = []
    var mark = "."
    var bracket = 0
    var isCutBefore = false
    var isCutAfter = false
    var index = range.lowerBound
    while index < range.upperBound {
      let item = raw[index]
      defer { index += 1 }
      if item.isMark {
        switch item.lower {
        case "[": bracket = 12
        case "]": bracket = 0
        case "?", "!": mark = item.lower
        case ",", ";", ":":
          if kept.count > first, kept[kept.count - 1].lower != "," { kept.append(item.asMark(",")) }
        case let dash where dashes.contains(dash):
          isCutBefore = isCutBefore || index == range.lowerBound
          isCutAfter = isCutAfter || index + 1 == range.upperBound
          let isClause =
            item.spaced && index + 1 < range.upperBound && raw[index + 1].spaced
            || dash != "-" && index + 1 < range.upperBound
          if isClause, kept.count > first, kept[kept.count - 1].lower != "," {
            kept.append(item.asMark(","))
          }
        default: break
        }
        continue
      }
      if bracket > 0 {
        bracket -= 1
        continue
      }
      if Opening.isFiller(index, in: raw) { continue }
      if kept.count == first || kept[kept.count - 1].lower == "," && kept.count == first + 1 {
        if let length = Opening.length(at: index, in: raw, before: range.upperBound) {
          openers.insert(item.lower)
          index += length - 1
          continue
        }
      }
      if kept.count > first + 1, kept[kept.count - 1].lower == ",",
        kept[kept.count - 2].lower == item.lower
      {
        kept.removeLast(2)
      }
      if kept.count > first, Opening.isRepeat(item, of: kept[kept.count - 1]) { kept.removeLast() }
      kept.append(item)
    }
    while kept.count > first, kept[kept.count - 1].lower == "," { kept.removeLast() }
    let words = first..<kept.count
    if let last = raw.items[range].last { kept.append(last.asMark(mark)) }
    return Sentence(
      range: words, span: raw.span(range), mark: mark, openers: openers,
      isCutBefore: isCutBefore, isCutAfter: isCutAfter)
  }
}

extension Wording.Item {
  /// The end mark of a sentence, where the line may have none.
  fileprivate func asMark(_ mark: String) -> Wording.Item {
    Wording.Item(
      lower: mark, text: mark, span: span, kind: .punctuation, value: nil, classes: [],
      hyphenated: false, also: [], spaced: false)
  }
}
