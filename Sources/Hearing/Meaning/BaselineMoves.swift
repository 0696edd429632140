/// Baselines from which a line moves on: `from 3 to 8`, `3 -> 8`.
extension BaselineFinder {
  func fromTo() -> Range<Int>? {
    for index in 0..<wording.count where wording[index].lower == "from" {
      if wording.word(index + 1) == "a", wording.isNumber(index + 2),
        wording.word(index + 3) == "to", wording.word(index + 4) == "a"
      {
        return index..<index + 3
      }
      if let grown = grown(at: index) { return grown }
      if ["none", "nothing", "never"].contains(wording.word(index + 1)) {
        return index..<index + 2
      }
      if ["a", "the", "his", "her"].contains(wording.word(index + 1)),
        ["start", "base", "baseline"].contains(wording.word(index + 2)),
        wording.word(index + 3) == "of", wording.isNumber(index + 4)
      {
        return index..<(amounts.at(index + 4)?.range.upperBound ?? index + 5)
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
      if ["in", "on", "at"].contains(wording.word(end)) && wording.isA(end + 1, .month)
        || ["now", "currently"].contains(wording.word(end))
      {
        return index..<end
      }
      if let amount = amounts.at(index + 1), isReturn(to: amount, at: index) {
        return index..<amount.range.upperBound
      }
    }
    return shareToShare()
  }

  /// `From 22 to 40`, `from 2 mins to 10 mins`, `from SS 78 to 85`, `from needing 5 prompts to 2`.
  private func grown(at index: Int) -> Range<Int>? {
    guard let low = number(from: index + 1, within: 4) else { return nil }
    var end = low + 1
    if let amount = amounts.at(low), amount.range.lowerBound >= index, amount.sort != .bare,
      !(amount.range.contains { wording[$0].lower == "to" })
    {
      end = max(end, amount.range.upperBound)
    }
    var steps = 0
    let isMeasured = amounts.at(low).map { [.share, .percent].contains($0.sort) } ?? false
    while steps < (isMeasured ? 8 : 5), end < wording.count, step(at: end) == nil {
      let item = wording[end]
      guard
        wording.isNounLike(end)
          || isMeasured && wording.isA(end, [.determiner, .preposition, .session])
          || ["of", "out", "/", "%", ".", "in", "a", "now"].contains(item.lower)
          || item.isNumber
            && (wording[end - 1].isMark || ["of", "in"].contains(wording.word(end - 1)))
      else { return nil }
      end += 1
      steps += 1
    }
    guard let after = step(at: end) else { return nil }
    guard let high = number(from: after, within: 3) else {
      return ["none", "no", "nothing", "never"].contains(wording.word(after)) ? index..<end : nil
    }
    guard wording[low].value != wording[high].value || wording.word(low + 1) == "in"
    else { return nil }
    // Counting and scales run from a number to a number too.
    if isCounting(before: index) || wording.isA(high + 1, [.month]) || isClock(at: low)
      || isClock(at: high)
    {
      return nil
    }
    return index..<end
  }

  /// What comes after the words or mark between two levels: *to*, *up to*, a dash, an arrow.
  private func step(at index: Int) -> Int? {
    switch wording.word(index) {
    case "to": return index + 1
    case "up", "down": return wording.word(index + 1) == "to" ? index + 2 : nil
    case "-", "\u{2013}", ">", "\u{2192}":
      let after = wording.word(index + 1) == ">" ? index + 2 : index + 1
      return wording.isNumber(after) ? after : nil
    default: return nil
    }
  }

  /// `To 8/10 by May from 3/10`: the level stands before.
  private func isReturn(to amount: Amount, at index: Int) -> Bool {
    guard [.share, .percent, .rate].contains(amount.sort) else { return false }
    return (max(0, index - 16)..<index).contains {
      wording[$0].lower == "to" && amounts.at($0 + 1)?.sort == amount.sort
    }
  }

  /// The first number within a few words, none of them a mark.
  private func number(from start: Int, within count: Int) -> Int? {
    for index in start..<min(start + count, wording.count) {
      if wording[index].isNumber || ["once", "twice"].contains(wording[index].lower) {
        return index
      }
      if wording[index].isMark || wording.isA(index, [.modal, .month, .weekday]) { return nil }
    }
    return nil
  }

  /// `12/20 to 18/20`, `HFW 22 to 40`: two levels with only a *to* between.
  private func shareToShare() -> Range<Int>? {
    for amount in amounts.all {
      let to = amount.range.upperBound
      if amount.sort == .share || amount.sort == .percent, wording.word(to) == "to",
        let next = amounts.at(to + 1), next.sort == amount.sort
      {
        return amount.range
      }
      if ["up", "down"].contains(wording.word(to)), wording.word(to + 1) == "to",
        wording.isNumber(to + 2) || ["none", "nothing", "no"].contains(wording.word(to + 2)),
        amount.sort != .label
      {
        return amount.range
      }
      let start = amount.range.lowerBound
      if amount.sort == .bare, amount.range.count == 3, wording.word(start + 1) == "to",
        let low = wording[start].value, let high = wording[start + 2].value, high > low + 4,
        start < 5, !(0..<start).contains(where: { Verbs.isKnown(wording[$0].lower) }),
        !isCounting(before: start)
      {
        return start..<start + 1
      }
    }
    return nil
  }

  /// `(from 22)`: nothing but where it began, between two marks.
  func alone(from index: Int, end: Int) -> Range<Int>? {
    guard index > 0, wording[index - 1].isMark, !isClock(at: index + 1) else { return nil }
    var end = end
    if wording.isNounLike(end) { end += 1 }
    if ["words", "mins", "times"].contains(wording.word(end)) { end += 1 }
    guard end >= wording.count || wording[end].isMark || ["in", "last"].contains(wording.word(end))
    else { return nil }
    return index..<end
  }

  /// `3/10 -> 8/10`, `22 → 40`.
  func arrows() -> [Range<Int>] {
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

  func isArrow(_ index: Int) -> Bool {
    let mark = wording[index].lower
    if mark == ">", index > 0, !wording[index - 1].isMark { return wording.isNumber(index + 1) }
    return ["\u{2192}", "\u{21D2}", "\u{2794}"].contains(mark)
      || ["-", "=", "\u{2013}"].contains(mark) && wording.word(index + 1) == ">"
  }

  func isClock(at index: Int) -> Bool {
    amounts.at(index).map { $0.sort == .clock || $0.sort == .date } ?? false
  }

  func isCounting(before index: Int) -> Bool {
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
    "backwards", "forwards", "monday",
  ]
  private static let changing: Set<String> = [
    "increase", "increases", "increasing", "improve", "improves", "raise", "extend", "go", "move",
    "reduce", "decrease", "grow", "build", "rise", "up", "down",
  ]
}
