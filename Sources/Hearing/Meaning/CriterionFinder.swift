/// Finds the levels of a target: what counts as reached.
struct CriterionFinder {
  let wording: Wording
  let amounts: Amounts
  /// Stretches whose numbers are no levels: deadline, baseline, judge.
  let taken: Taken

  /// The levels, and lesser signs of one that count when there is nothing better.
  func find() -> (levels: [Range<Int>], lesser: [Range<Int>]) {
    var levels: [Range<Int>] = []
    var lesser: [Range<Int>] = []
    for amount in amounts.all where !taken.overlaps(amount.range) {
      switch strength(of: amount) {
      case .level:
        add(amount, to: &levels)
        widen(&levels, for: amount)
      case .lesser:
        let isLone = wording.word(amount.range.lowerBound - 1) == ">"
        lesser.append(isLone ? amount.number..<amount.number + 1 : amount.range)
      case .none: break
      }
    }
    return (levels, lesser)
  }

  /// Two counts joined by *and* are one level.
  private func add(_ amount: Amount, to levels: inout [Range<Int>]) {
    if amount.sort == .count, let last = levels.last,
      last.upperBound + 1 == amount.range.lowerBound,
      ["and", "&"].contains(wording.word(last.upperBound)),
      amounts.at(last.lowerBound)?.sort == .count
    {
      levels[levels.count - 1] = last.lowerBound..<amount.range.upperBound
      return
    }
    levels.append(amount.range)
  }

  /// What belongs to a level: the *by* of a gain, the *every day* of a length of time.
  private func widen(_ levels: inout [Range<Int>], for amount: Amount) {
    guard let last = levels.last else { return }
    if isGain(amount), wording.word(last.lowerBound - 1) == "by" {
      levels[levels.count - 1] = last.lowerBound - 1..<last.upperBound
    }
    if amount.sort == .duration,
      ["every", "each", "daily", "in", "a", "per"].contains(wording.word(last.upperBound)),
      let end = AmountFinder.perEnd(from: last.upperBound, in: wording)
    {
      levels[levels.count - 1] = last.lowerBound..<end
    }
  }

  private enum Strength { case level, lesser, none }

  private func strength(of amount: Amount) -> Strength {
    switch amount.sort {
    case .share, .percent, .rate, .score: return .level
    case .limit: return isSupport(amount) ? .none : .level
    case .times: return isSupport(amount) ? .none : .level
    case .duration: return duration(amount)
    case .size: return isGiven(amount) ? .none : .level
    case .running where wording.isNumber(amount.range.lowerBound + 2): return .level
    case .running: return isSupport(amount) || isRoutine(amount) ? .none : .lesser
    case .count: return isGain(amount) ? .level : counted(amount)
    case .period: return isGain(amount) ? .level : .none
    case .label:
      return isReached(amount) || wording.word(amount.range.lowerBound - 1) == ">" ? .lesser : .none
    case .ratio, .clock, .date, .age, .money: return .none
    case .bare: return bare(amount)
    }
  }

  private func duration(_ amount: Amount) -> Strength {
    if isSupport(amount) || isGiven(amount) { return .none }
    let before = wording.word(amount.range.lowerBound - 1)
    if ["every", "each", "after", "during"].contains(before) { return .none }
    return .level
  }

  /// A count is a level when it is what the child does, not what is put before them.
  private func counted(_ amount: Amount) -> Strength {
    if isSupport(amount) || isGiven(amount) { return .none }
    let before = wording.word(amount.range.lowerBound - 1)
    if before == "of",
      ["names", "name", "total"].contains(
        wording.word(amount.range.lowerBound - 2))
    {
      return .lesser
    }
    let last = amount.range.upperBound - 1
    if before == "in", wording.isA(last, .longUnit), last > amount.number + 1 { return .lesser }
    if CriterionFinder.company.contains(before) {
      return amount.bounded ? .lesser : .none
    }
    if CriterionFinder.supportNouns.contains(amount.noun) { return .none }
    return .level
  }

  private static let company: Set<String> = [
    "with", "in", "of", "across", "over", "from", "using", "between", "among", "w", "at", "into",
    "containing", "during", "after", "on", "within", "by", "per", "has", "have", "than",
  ]

  /// *In every lesson* as the place of something else that is measured, or of support.
  private func isRoutine(_ amount: Amount) -> Bool {
    if wording.isNumber(amount.range.lowerBound + 2) { return false }
    return wording.word(amount.range.lowerBound) == "each"
      && ["of", "one"].contains(wording.word(amount.range.lowerBound + 1))
  }

  /// `reach level 12`, `be on stage 5`; `count to 20`, `recognise numbers to 50`.
  private func isReached(_ amount: Amount) -> Bool {
    let start = amount.range.lowerBound
    let label = wording.word(start - 1)
    if label == "to", ["numbers", "count", "counts", "numerals"].contains(wording.word(start - 2)) {
      for back in 2...5
      where [
        "count", "counts", "recognise", "recognises", "read", "reads", "write", "writes", "say",
        "order", "orders", "name", "identify",
      ].contains(wording.word(start - back)) {
        return true
      }
      return false
    }
    guard ["level", "stage", "band", "phase", "grade", "l"].contains(label) else { return false }
    for back in 2...5
    where [
      "reach", "reaches", "achieve", "achieves", "attain", "move", "moves", "on", "at", "onto",
      "to", "get", "gets",
    ].contains(wording.word(start - back)) {
      let verb = wording.word(start - back)
      if verb == "at" || verb == "on" {
        return ["be", "read", "reading", "working", "is", "work", "being"].contains(
          wording.word(start - back - 1))
      }
      if verb == "to" {
        return ["move", "moves", "get", "gets", "up", "progress"].contains(
          wording.word(start - back - 1))
      }
      return true
    }
    return false
  }

  private func bare(_ amount: Amount) -> Strength {
    if isSupport(amount) || isGiven(amount) { return .none }
    let before = wording.word(amount.range.lowerBound - 1)
    if isGain(amount) { return .level }
    if before == "now", wording.isNumber(amount.range.lowerBound - 2) { return .lesser }
    if before == ">" || ["\u{2192}", "\u{21D2}", "\u{2794}"].contains(before) { return .lesser }
    if ["target", "goal", "score"].contains(before) || before == ":" { return .lesser }
    // From 12 to 20; up to 8.
    let isArticled = before == "a" && wording.word(amount.range.lowerBound - 2) == "to"
    if isArticled, wording.isNumber(amount.range.lowerBound - 3) { return .lesser }
    if before == "to", taken.ends(at: amount.range.lowerBound - 1) { return .lesser }
    if before == "to",
      ["from", "up"].contains(wording.word(amount.range.lowerBound - 2))
        || wording.isNumber(amount.range.lowerBound - 2)
    {
      return .lesser
    }
    return .none
  }

  /// `by 6 months`, `up 9 points`, `6 months progress`: growth.
  private func isGain(_ amount: Amount) -> Bool {
    let before = wording.word(amount.range.lowerBound - 1)
    let after = wording.word(amount.range.upperBound)
    let isGrowth =
      ["progress", "growth", "gain", "gains", "improvement"].contains(after)
      || after == "'" && wording.word(amount.range.upperBound + 1) == "progress"
    if amount.sort == .period { return ["by", "up", "least"].contains(before) || isGrowth }
    guard amount.sort == .count || amount.sort == .bare else { return false }
    if before == "up" || before == "down" || isGrowth { return true }
    return before == "by"
      && (2...5).contains {
        let word = wording.word(amount.range.lowerBound - $0)
        return Verbs.changing.contains(Verbs.base(word))
          || [
            "rise", "rises", "rising", "up", "down", "grow", "drop", "drops", "fall", "falls",
            "go", "goes", "score", "better",
          ].contains(word)
      }
  }
}
