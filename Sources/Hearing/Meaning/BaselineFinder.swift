/// Finds what a line says of where the child is now.
struct BaselineFinder {
  let wording: Wording
  let amounts: Amounts

  /// The words of the baseline, and every stretch that tells of now or the past.
  func find() -> Range<Int>? {
    fromTo() ?? arrow() ?? stated()
  }

  // MARK: from 3 to 8

  private func fromTo() -> Range<Int>? {
    for index in 0..<wording.count where wording[index].lower == "from" {
      if wording.word(index + 1) == "a", wording.isNumber(index + 2),
        wording.word(index + 3) == "to", wording.word(index + 4) == "a"
      {
        return index..<index + 3
      }
      guard wording.isNumber(index + 1) else { continue }
      var end = index + 2
      while end < wording.count,
        ["/", "%", "."].contains(wording.word(end))
          || wording[end].isNumber
            && wording[end - 1].isMark
      {
        end += 1
      }
      if wording.word(index - 1) == "up" { return index - 1..<end }
      if let alone = alone(from: index, end: end) { return alone }
      var target = end
      var steps = 0
      while steps < 4,
        wording.isNounLike(target) || ["of", "out"].contains(wording.word(target))
          || wording[min(target, wording.count - 1)].isNumber && wording.word(target - 1) == "of"
      {
        target += 1
        steps += 1
      }
      guard wording.word(target) == "to", wording.isNumber(target + 1),
        let low = wording[index + 1].value, let high = wording[target + 1].value, low != high
      else { continue }
      // Counting and scales run from a number to a number too.
      if isCounting(before: index) || wording.isA(target + 2, [.month]) || isClock(at: index + 1) {
        continue
      }
      return index..<max(end, target)
    }
    return nil
  }

  /// `(from 22)`: nothing but where it began, between two marks.
  private func alone(from index: Int, end: Int) -> Range<Int>? {
    guard index > 0, wording[index - 1].isMark, !isClock(at: index + 1) else { return nil }
    var end = end
    if wording.isNounLike(end) { end += 1 }
    if ["words", "mins", "times"].contains(wording.word(end)) { end += 1 }
    guard end >= wording.count || wording[end].isMark || ["in", "last"].contains(wording.word(end))
    else { return nil }
    return index..<end
  }

  /// `3/10 -> 8/10`, `22 → 40`.
  private func arrow() -> Range<Int>? {
    for index in 1..<max(1, wording.count) {
      let mark = wording[index].lower
      let isArrow =
        ["\u{2192}", "\u{21D2}", "\u{2794}"].contains(mark)
        || ["-", "="].contains(mark) && wording.word(index + 1) == ">"
      guard isArrow else { continue }
      let after = wording.word(index + 1) == ">" ? index + 2 : index + 1
      guard wording.isNumber(after), let amount = amounts.at(index - 1) ?? amounts.at(index - 2),
        amount.range.upperBound <= index
      else { continue }
      return amount.range
    }
    return nil
  }

  private func isClock(at index: Int) -> Bool {
    amounts.at(index).map { $0.sort == .clock || $0.sort == .date } ?? false
  }

  private func isCounting(before index: Int) -> Bool {
    var before = index - 1
    var steps = 0
    while before >= 0, steps < 6 {
      let word = wording[before].lower
      if word == "number", wording.word(before + 1) == "of" { return false }
      if BaselineFinder.counting.contains(word) { return true }
      if BaselineFinder.changing.contains(word) { return false }
      before -= 1
      steps += 1
    }
    return false
  }

  private static let counting: Set<String> = [
    "count", "counts", "counting", "numbers", "number", "numerals", "digits", "scale", "order",
    "sequence", "recite", "say", "tables", "ages", "aged", "pages", "years", "year", "back",
    "backwards", "forwards", "monday", "on",
  ]
  private static let changing: Set<String> = [
    "increase", "increases", "increasing", "improve", "improves", "raise", "extend", "go", "move",
    "reduce", "decrease", "grow", "build", "rise", "up", "down",
  ]

  // MARK: was 22, currently 4/10

  private func stated() -> Range<Int>? {
    for index in 0..<wording.count {
      guard let cue = cue(at: index), let range = clause(around: index, cue: cue) else { continue }
      return range
    }
    return nil
  }

  private enum Cue {
    /// Says now or then by itself: was, currently, baseline.
    case strong
    /// A verb of the past that needs a number after it: got 3/10, typed 45 words.
    case past
    /// Follows its number: 3 now, 4 times last week.
    case after
  }

  private func cue(at index: Int) -> Cue? {
    let word = wording[index].lower
    if BaselineFinder.strong.contains(word) {
      if word == "current", !isNear(index + 1, within: 4) { return nil }
      if word == "baseline",
        ["from", "over", "above", "against", "than", "the"].contains(wording.word(index - 1))
      {
        return nil
      }
      if word == "now", wording.word(index + 1) == "and" || wording.word(index + 1) == "next" {
        return nil
      }
      if ["was", "were"].contains(word), !isNear(index + 1, within: 5) { return nil }
      return .strong
    }
    if word == "at",
      ["present", "moment"].contains(wording.word(index + 1))
        || wording.word(index + 1) == "the" && wording.word(index + 2) == "moment"
    {
      return .strong
    }
    if wording.isA(index, .month), [":", "="].contains(wording.word(index + 1)),
      wording.isNumber(index + 2)
    {
      return .strong
    }
    if word == "so", wording.word(index + 1) == "far" { return .strong }
    if ["score", "scored", "level"].contains(word), wording.isA(index - 1, .month) {
      return .strong
    }
    if word == "starting", ["point", "from", "at"].contains(wording.word(index + 1)) {
      return .strong
    }
    if word == "start", wording.word(index + 1) == "point" { return .strong }
    if word == "on", wording.word(index + 1) == "entry" { return .strong }
    if word == "last",
      ["time", "week", "term", "year", "month", "review", "test", "half"].contains(
        wording.word(index + 1))
    {
      return .after
    }
    if BaselineFinder.pastVerbs.contains(word), isNear(index + 1, within: 3) { return .past }
    return nil
  }

  private func isNear(_ index: Int, within count: Int) -> Bool {
    for place in index..<min(index + count, wording.count) {
      if wording[place].isNumber || BaselineFinder.nothing.contains(wording[place].lower) {
        return true
      }
      if wording[place].isMark, ![":", "="].contains(wording[place].lower) { return false }
    }
    return false
  }

  private static let strong: Set<String> = [
    "was", "were", "currently", "baseline", "presently", "now", "started", "previously",
    "current", "bl", "curr", "atm", "already", "base",
  ]
  private static let pastVerbs: Set<String> = [
    "got", "scored", "managed", "read", "typed", "knew", "had", "did", "wrote", "spelt", "spelled",
    "named", "achieved", "counted", "late", "made", "reached", "began", "sat", "could", "recalled",
    "recognised", "swam", "lasted", "said",
  ]
  private static let nothing: Set<String> = ["none", "nothing", "nil", "zero", "never", "0"]

  /// The clause around a cue, when it holds an amount and promises nothing.
  private func clause(around index: Int, cue: Cue) -> Range<Int>? {
    var start = index
    while start > 0, index - start < 24, !isEdge(start - 1) {
      // Read backwards no further than a promise, which is another clause.
      start -= 1
    }
    var end = index + 1
    if wording.word(end) == "(",
      let close = (end..<min(end + 6, wording.count)).first(where: { wording[$0].lower == ")" })
    {
      end = close + 1
    }
    while end < wording.count, end - index < 24, !isEdge(end) || isInsideNumber(end) { end += 1 }
    var range = start..<end
    if let promise = range.first(where: { isPromise($0) }) {
      if promise < index {
        if cue == .past { return nil }
        // The promise comes first: the baseline is from the cue on.
        range = index..<end
      } else {
        range = start..<promise
      }
    }
    if cue == .past {
      let named = wording.isA(index - 1, [.subject, .child])
      let opens = index > 0 && wording[index - 1].isMark
      let isName = index > 0 && wording[index - 1].isCapitalised
      // Present and past of some verbs are written alike: only "he read" is the past.
      guard named || wording[index].lower != "read" && (opens || isName) else { return nil }
    }
    if cue == .past, range.lowerBound == 0, range.upperBound == wording.count { return nil }
    if cue != .strong, !range.contains(where: { holdsAmount($0) }) { return nil }
    guard
      range.contains(where: { holdsAmount($0) })
        || range.contains(where: {
          BaselineFinder.nothing.contains(wording[$0].lower)
        })
    else { return nil }
    // A baseline is not all there is before a deadline: cut it there.
    if let by = range.first(where: { $0 > index && ["by", "before"].contains(wording[$0].lower) }),
      TimePhrase.end(from: by + 1, in: wording) != nil
    {
      range = range.lowerBound..<by
    }
    return range.isEmpty ? nil : range
  }

  private func holdsAmount(_ index: Int) -> Bool {
    guard
      wording[index].isNumber || wording[index].lower == "once" || wording[index].lower == "twice"
    else { return false }
    guard let amount = amounts.at(index) else { return true }
    if amount.sort == .label { return AmountFinder.labels.contains(wording.word(index - 1)) }
    return ![.date, .clock, .age, .ratio].contains(amount.sort)
  }

  private func isPromise(_ index: Int) -> Bool {
    let word = wording[index].lower
    if ["will", "should", "shall"].contains(word) { return true }
    return word == "to" && index + 1 < wording.count && !wording[index + 1].isNumber
      && wording.isWord(index + 1) && !wording.isA(index + 1, [.determiner, .child])
      && wording.word(index - 1) != "up" && wording.word(index - 1) != "able"
  }

  private func isEdge(_ index: Int) -> Bool {
    let item = wording[index]
    guard item.isMark else { return ["but"].contains(item.lower) }
    switch item.lower {
    case "/", "%", ":", "=", "'", "\"", "+", "&", "£": return false
    case "-", "\u{2013}":
      return item.spaced || index + 1 < wording.count && wording[index + 1].spaced
    default: return true
    }
  }

  private func isInsideNumber(_ index: Int) -> Bool {
    wording[index].lower == "." && !wording[index].spaced && wording.isNumber(index + 1)
      && !wording[index + 1].spaced && wording.isNumber(index - 1)
  }
}
