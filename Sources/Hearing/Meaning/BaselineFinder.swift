/// Finds what a line says of where the child is now.
struct BaselineFinder {
  let wording: Wording
  let amounts: Amounts

  /// The words of the baseline, and every stretch that tells of now or the past.
  func find() -> Range<Int>? { all().first }

  /// Every such stretch, the baseline first.
  func all() -> [Range<Int>] {
    var found: [Range<Int>] = fromTo().map { [$0] } ?? []
    for range in arrows() + stated() where !found.contains(where: { $0.overlaps(range) }) {
      found.append(range)
    }
    if found.isEmpty, let before = beforeAim() { found.append(before) }
    return found
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
  private func arrows() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in 1..<max(1, wording.count) where isArrow(index) {
      let after = wording.word(index + 1) == ">" ? index + 2 : index + 1
      guard wording.isNumber(after), let amount = amounts.at(index - 1) ?? amounts.at(index - 2),
        amount.range.upperBound <= index
      else { continue }
      found.append(amount.range)
    }
    return found
  }

  private func isArrow(_ index: Int) -> Bool {
    let mark = wording[index].lower
    return ["\u{2192}", "\u{21D2}", "\u{2794}"].contains(mark)
      || ["-", "=", "\u{2013}"].contains(mark) && wording.word(index + 1) == ">"
  }

  /// `Answers 4 of 10 now`-like words without a *now*: `answers 4/10, will answer 7/10`.
  private func beforeAim() -> Range<Int>? {
    guard
      let aim = (1..<max(1, wording.count)).first(where: {
        wording[$0 - 1].isMark && isAim(at: $0)
          && ($0..<min($0 + 12, wording.count)).contains {
            holdsAmount($0)
          }
      }), aim > 3, wording[aim - 1].lower != ":"
    else { return nil }
    var start = aim - 1
    while start > 0, aim - start < 24, !isEdge(start - 1) { start -= 1 }
    let clause = start..<aim - 1
    guard clause.contains(where: { holdsAmount($0) }), !clause.contains(where: { isPromise($0) }),
      let verb = clause.first(where: {
        let word = wording[$0].lower
        return word.hasSuffix("s") && Verbs.isKnown(word) || word == "can" || word == "at"
          || wording[$0].isNumber
      }), verb - start < 4
    else { return nil }
    return verb..<clause.upperBound
  }

  /// `Will answer…`, `to answer…`, `target 8`, after a mark.
  private func isAim(at index: Int) -> Bool {
    if ["will", "should", "target", "aim", "goal", "aiming"].contains(wording.word(index)) {
      return true
    }
    return isPromise(index)
      || ["needs", "wants", "now"].contains(wording.word(index))
        && wording.word(index + 1) == "to"
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

  private func stated() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < wording.count {
      if let cue = cue(at: index), let range = clause(around: index, cue: cue) {
        found.append(range)
        index = max(index, range.upperBound - 1)
      }
      index += 1
    }
    return found
  }

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
        if cue == .past || cue == .state { return nil }
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
    if cue == .telling, range.lowerBound > 0 || range.upperBound < wording.count,
      range.count > 2, min(index - range.lowerBound, range.upperBound - index) < 4
    {
      return cut(range, after: index)
    }
    if cue == .state {
      guard isOwnClause(range, verb: index) else { return nil }
    }
    if cue != .strong, !range.contains(where: { holdsAmount($0) }) { return nil }
    guard
      range.contains(where: { holdsAmount($0) })
        || range.contains(where: {
          BaselineFinder.nothing.contains(wording[$0].lower)
        })
    else { return nil }
    return cut(range, after: index)
  }

  /// A baseline is not all there is before a deadline: cut it there.
  private func cut(_ range: Range<Int>, after index: Int) -> Range<Int>? {
    var range = range
    if let by = range.first(where: { $0 > index && ["by", "before"].contains(wording[$0].lower) }),
      TimePhrase.end(from: by + 1, in: wording) != nil
    {
      range = range.lowerBound..<by
    }
    return range.isEmpty ? nil : range
  }

  /// Whether what stands before a clause has a verb, so that the clause is no continuation.
  private func hasVerb(before index: Int) -> Bool {
    (max(0, index - 24)..<index).contains {
      Verbs.isKnown(wording[$0].lower) || amounts.at($0)?.sort == .limit
    }
  }

  /// `…, Leah gets around 9`, `…; he does 3`: a clause that follows the target, its verb in front.
  private func isOwnClause(_ range: Range<Int>, verb: Int) -> Bool {
    guard range.lowerBound > 0, hasVerb(before: range.lowerBound), verb - range.lowerBound < 4,
      isNear(verb + 1, within: 4),
      !wording.isA(range.lowerBound, [.joiner])
    else { return false }
    return !range.contains { ["by", "before", "until"].contains(wording[$0].lower) }
  }

  func holdsAmount(_ index: Int) -> Bool {
    guard
      wording[index].isNumber || wording[index].lower == "once" || wording[index].lower == "twice"
    else { return false }
    guard let amount = amounts.at(index) else { return true }
    if amount.sort == .label { return AmountFinder.labels.contains(wording.word(index - 1)) }
    return ![.date, .clock, .age, .ratio].contains(amount.sort)
  }

  func isPromise(_ index: Int) -> Bool {
    let word = wording[index].lower
    if ["will", "should", "shall"].contains(word) { return true }
    return word == "to" && index + 1 < wording.count && !wording[index + 1].isNumber
      && wording.isWord(index + 1) && !wording.isA(index + 1, [.determiner, .child])
      && !["up", "used"].contains(wording.word(index - 1)) && wording.word(index - 1) != "able"
  }

  func isEdge(_ index: Int) -> Bool {
    let item = wording[index]
    guard item.isMark else { return ["but"].contains(item.lower) }
    switch item.lower {
    case "/", "%", ":", "=", "'", "\"", "+", "&", "£": return false
    case "-", "\u{2013}":
      return item.spaced || index + 1 < wording.count && wording[index + 1].spaced
    default: return true
    }
  }

  func isInsideNumber(_ index: Int) -> Bool {
    wording[index].lower == "." && !wording[index].spaced && wording.isNumber(index + 1)
      && !wording[index + 1].spaced && wording.isNumber(index - 1)
  }
}
