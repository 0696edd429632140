/// Terms of the trade in a line, with plain words, and whether the line explains them itself.
public func jargon(in line: Line, _ lexicon: Lexicon) -> [JargonReading] {
  let wording = Wording(line)
  return lexicon.jargon.all(in: wording).compactMap { range, term in
    guard !term.capitals || wording[range.lowerBound].isAllCapitals else { return nil }
    return JargonReading(
      term: wording.text(range), plain: term.plain, span: wording.span(range),
      explained: Explaining.isExplained(range, term, in: wording))
  }
}

/// Blaming and deficit wording in a line, with something better to say.
public func blame(in line: Line, _ lexicon: Lexicon) -> [BlameReading] {
  let wording = Wording(line)
  return lexicon.blame.all(in: wording).compactMap { range, better in
    guard !BlameSense.isHarmless(range, in: wording) else { return nil }
    return BlameReading(phrase: wording.text(range), better: better, span: wording.span(range))
  }
}

/// Whether a term is explained on the spot.
enum Explaining {
  static func isExplained(
    _ range: Range<Int>, _ term: Lexicon.JargonTerm, in wording: Wording
  ) -> Bool {
    follows(range.upperBound, in: wording) || precedes(range.lowerBound, in: wording)
      || isSaid(term, around: range, in: wording)
  }

  /// `SALT, that's…`, `SALT (…)`, `SALT, or…`.
  private static func follows(_ start: Int, in wording: Wording) -> Bool {
    var index = start
    if wording.word(index) == ")" { index += 1 }
    let mark = wording.word(index)
    if wording.isNounLike(index), [",", "("].contains(wording.word(index + 1)) {
      return follows(index + 1, in: wording)
    }
    let isMarked = [",", "(", "-", "\u{2013}", "\u{2014}", ":", "="].contains(mark)
    if mark == "=" { return true }
    if isMarked { index += 1 }
    let word = wording.word(index)
    let next = wording.word(index + 1)
    switch word {
    case "that's", "thats", "meaning", "i.e", "ie", "namely", "aka": return true
    case "that", "which": return ["is", "means", "stands", "helps", "just", "are"].contains(next)
    case "means", "stands": return true
    case "so", "or", "basically", "just", "in": return isMarked && (word != "in" || next == "other")
    case "i": return isMarked && next == "." && wording.word(index + 2) == "e"
    default: return false
    }
  }

  /// `what we call SALT`, `short for`.
  private static func precedes(_ start: Int, in wording: Wording) -> Bool {
    let before = wording.word(start - 1)
    let further = wording.word(start - 2)
    return before == "call" || before == "called" && further != "is"
      || ["a", "an", "the"].contains(before) && (further == "call" || further == "called")
      || before == "as" && further == "known" || before == "for" && further == "short"
  }

  /// The plain words, or most of them, stand near the term.
  private static func isSaid(
    _ term: Lexicon.JargonTerm, around range: Range<Int>, in wording: Wording
  ) -> Bool {
    guard !term.content.isEmpty else { return false }
    let near = max(0, range.lowerBound - 10)..<min(wording.count, range.upperBound + 12)
    let words = Set(near.filter { !range.contains($0) }.map { String(wording[$0].lower.prefix(6)) })
    let said = term.content.filter { words.contains(String($0.prefix(6))) }.count
    return said * 10 >= term.content.count * 6 && said >= min(2, term.content.count)
  }
}
