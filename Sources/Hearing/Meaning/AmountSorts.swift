extension AmountFinder {
  /// `4 out of 5`, `8/10`, `4 lessons out of 5`, `40 of the first 100 words`.
  func share(at index: Int) -> Amount? {
    var end = index + 1
    var between = 0
    while between < 3, wording.isNounLike(end) || wording.word(end) == "correctly" {
      end += 1
      between += 1
    }
    guard let of = divider(at: end, between: between) else { return nil }
    var last = of.end
    var things = of.things
    while last < wording.count,
      ["the", "his", "her", "their", "first", "last", "these", "every"]
        .contains(wording[last].lower)
    {
      things = things || wording[last].lower != "every"
      last += 1
    }
    guard wording.isNumber(last), let whole = wording[last].value, let part = wording[index].value,
      part <= whole, whole > 1 || part == whole
    else { return nil }
    if of.isLoose {
      guard whole <= 100, !wording.isA(last + 1, [.shortUnit, .longUnit, .month]),
        between > 0 || !wording.isPlural(last + 1),
        !["of", "out", "/", "%", "percent"].contains(wording.word(last + 1)),
        !(index + 1..<end).contains(where: { wording.isA($0, [.shortUnit, .size]) })
      else { return nil }
    }
    if of.isSlash {
      if wording.word(last + 1) == "/" { return nil }
      if wording.isA(last + 1, .size) { return make(.size, index..<last + 2) }
    }
    var core = last + 1
    if things { core = nounEnd(from: core) ?? core }
    core = orBetter(from: core)
    if let verb = scoring(before: index) { return make(.score, verb..<core, number: index) }
    return make(.share, index..<core)
  }

  private struct Divider {
    var end: Int
    var isSlash = false
    var isLoose = false
    var things = false
  }

  private func divider(at index: Int, between: Int) -> Divider? {
    switch wording.word(index) {
    case "/":
      guard between == 0 else { return nil }
      return Divider(end: index + 1, isSlash: true)
    case "out": return wording.word(index + 1) == "of" ? Divider(end: index + 2) : nil
    case "of": return Divider(end: index + 1)
    case "in", "from": return Divider(end: index + 1, isLoose: true)
    default: return nil
    }
  }

  /// The verb of scoring that an amount belongs to.
  private func scoring(before index: Int) -> Int? {
    var start = index - 1
    if ["a", "of", "at", "least", "above", "over"].contains(wording.word(start)) { start -= 1 }
    if wording.word(start) == "at" { start -= 1 }
    return ["score", "scores", "scoring", "scored"].contains(wording.word(start)) ? start : nil
  }

  func orBetter(from index: Int) -> Int {
    guard wording.word(index) == "or",
      ["better", "higher", "more", "above", "fewer", "less", "greater", "over", "under", "below"]
        .contains(wording.word(index + 1))
    else { return index }
    return index + 2
  }

  /// `80%`, `80% of the time`, `80 percent accuracy`.
  func percent(at index: Int, end: Int) -> Amount? {
    guard
      ["%", "percent", "pc"].contains(wording.word(end))
        || wording.word(end) == "per" && wording.word(end + 1) == "cent"
    else { return nil }
    var core = end + (wording.word(end) == "per" ? 2 : 1)
    core = orBetter(from: core)
    if wording.word(core) == "of", let next = thingsEnd(from: core + 1) {
      core = next
    } else if AmountFinder.accuracies.contains(wording.word(core)) {
      core += 1
    }
    let start = wording.word(index - 1) == "within" ? index - 1 : index
    return make(.percent, start..<core, number: index)
  }

  private static let accuracies: Set<String> = [
    "accuracy", "accurate", "independence", "success", "correct", "correctly", "attendance",
    "accurately", "mastery", "compliance", "intelligibility", "independent", "completion",
    "understanding", "engagement", "fluency",
  ]

  /// The end of the things a share is of, up to a word that begins something else.
  private func thingsEnd(from index: Int) -> Int? {
    var end = index
    while end < wording.count, end - index < 8 {
      let item = wording[end]
      if item.isMark || ["correct", "correctly"].contains(item.lower) { break }
      if end > index, item.isA([.preposition, .modal, .being]) && item.lower != "of" { break }
      if item.lower == "and", !wording.isNounLike(end + 1) { break }
      end += 1
    }
    return end > index ? end : nil
  }

  /// `60 words a minute`, `70 wpm`.
  func rate(at index: Int, end: Int) -> Amount? {
    if ["wpm", "wcpm", "cwpm", "wcm"].contains(wording.word(end)) {
      return make(.rate, index..<end + 1)
    }
    var next = end
    while next - end < 4, wording.isNounLike(next) || wording.word(next) == "correctly" {
      next += 1
    }
    guard next > end, ["per", "a", "in", "each", "/", "every"].contains(wording.word(next)) else {
      return nil
    }
    var unit = next + 1
    if ["a", "one", "1"].contains(wording.word(unit)) { unit += 1 }
    guard ["minute", "min", "second", "hour"].contains(wording.word(unit)) else { return nil }
    return make(.rate, index..<unit + 1)
  }

  /// `three times`, `3x wk`, `twice a week`; `after` is the item after the number.
  func times(at index: Int, after: Int) -> Amount? {
    var end = after
    let isWord = !wording[index].isNumber
    if !isWord {
      let next = wording.word(end)
      guard ["times", "x", "time", "goes", "occasions", "\u{D7}"].contains(next) else { return nil }
      if next == "time", wording[index].value != 1 { return nil }
      end += 1
      if ["table", "tables", "tests"].contains(wording.word(end)) {
        return make(.label, index..<end + 1)
      }
      if next == "x", wording.isNumber(end), !wording[end].isA(.longUnit) {
        // 3 x 20 mins: how often, then how long.
        return make(.times, index..<end)
      }
    }
    let bound = bound(before: index)
    end = perEnd(from: end) ?? end
    if ["running", "consecutively"].contains(wording.word(end)) { end += 1 }
    if wording.word(end) == "in", wording.word(end + 1) == "a", wording.word(end + 2) == "row" {
      end += 3
    }
    return make(
      bound?.isLimit == true ? .limit : .times, (bound?.start ?? index)..<end, number: index,
      bounded: bound != nil)
  }

  /// The end of `a week`, `per day`, `each lesson`, `weekly`, `during a 30 minute session`.
  func perEnd(from index: Int) -> Int? { AmountFinder.perEnd(from: index, in: wording) }

  static func perEnd(from index: Int, in wording: Wording) -> Int? {
    let word = wording.word(index)
    if ["daily", "weekly", "fortnightly", "wkly", "monthly", "termly", "pw", "pd"].contains(word) {
      return index + 1
    }
    if word == "p", wording.word(index + 1) == "/", ["w", "d"].contains(wording.word(index + 2)) {
      return index + 3
    }
    if wording.isA(index, .longUnit), !wording.isPlural(index) { return index + 1 }
    var next = index
    if ["in", "during"].contains(word) {
      next += 1
      guard ["a", "an", "each", "every", "one"].contains(wording.word(next)) else { return nil }
    }
    guard ["a", "an", "per", "each", "every", "/", "one"].contains(wording.word(next)) else {
      return nil
    }
    next += 1
    if wording.word(next - 1) == "per", wording.isNounLike(next) {
      return wording.isNounLike(next + 1) ? next + 2 : next + 1
    }
    if wording.isNumber(next) { next += 1 }
    var steps = 0
    while steps < 3, wording.isNounLike(next) {
      if wording.isA(next, [.longUnit, .session, .shortUnit]) {
        // A 30 minute session: the session is the unit.
        if wording.isA(next, .shortUnit), wording.isA(next + 1, .session) { return next + 2 }
        return next + 1
      }
      next += 1
      steps += 1
    }
    return nil
  }
}
