/// Groups of words that mean something when they stand near each other, in any order.
///
/// `threw|throws & plate|bottle & mum|mummy`: each group parted by ` & ` is a short phrase, and
/// all of them must be found within a few words of the first.
struct TogetherTable: Sendable {
  /// How far from the first group the others may stand.
  static let reach = 14

  private typealias Entry = (first: Pattern, others: [Pattern])
  private var byWord: [String: [Entry]] = [:]

  /// A table from its phrases; the first group of each begins with words.
  init(_ sources: [String]) {
    for source in sources {
      var groups = source.split(separator: "&").map { Pattern(String($0)) }
      guard !groups.isEmpty else { continue }
      let first = groups.removeFirst()
      guard let words = first.parts.first?.words else { continue }
      for word in words { byWord[word, default: []].append((first, groups)) }
    }
  }

  /// The first place where all groups of a phrase stand near each other, none of them harmless.
  func first(in wording: Wording, unless isHarmless: (Range<Int>) -> Bool) -> Range<Int>? {
    for index in 0..<wording.count {
      for word in [wording[index].lower] + wording[index].also {
        guard let entries = byWord[word] else { continue }
        for entry in entries {
          guard let end = entry.first.match(at: index, in: wording), end > index,
            !isHarmless(index..<end),
            isFilled(entry.others, index..<end, in: wording, isHarmless)
          else { continue }
          return index..<end
        }
      }
    }
    return nil
  }

  /// Whether the other groups stand near; of three or more, one may be missing.
  private func isFilled(
    _ others: [Pattern], _ first: Range<Int>, in wording: Wording,
    _ isHarmless: (Range<Int>) -> Bool
  ) -> Bool {
    var spare = others.count > 2 ? 1 : 0
    for other in others where !isNear(first, other, in: wording, isHarmless) {
      guard spare > 0 else { return false }
      spare -= 1
    }
    return true
  }

  private func isNear(
    _ first: Range<Int>, _ other: Pattern, in wording: Wording, _ isHarmless: (Range<Int>) -> Bool
  ) -> Bool {
    let from = max(0, first.lowerBound - TogetherTable.reach)
    let to = min(wording.count, first.upperBound + TogetherTable.reach)
    return (from..<to).contains { at in
      guard !first.contains(at), let end = other.match(at: at, in: wording), end > at else {
        return false
      }
      return !isHarmless(at..<end)
    }
  }
}
