/// What is given to the child, and what adults do: amounts of these are no levels.
extension CriterionFinder {
  /// Whether the amount stands in a clause that sets the scene: `given a list of 20 words`.
  func isGiven(_ amount: Amount) -> Bool {
    var index = amount.range.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 12 {
      let item = wording[index]
      if item.isMark, [",", ";", ".", ":", "("].contains(item.lower) { return false }
      if item.isA(.modal) && item.lower != "to" { return false }
      if CriterionFinder.givers.contains(item.lower) { return true }
      if item.lower == "of",
        [
          "group", "groups", "list", "set", "choice", "pack", "bank", "pile", "box", "field", "grp",
          "class", "max",
        ].contains(wording.word(index - 1))
      {
        return true
      }
      index -= 1
      steps += 1
    }
    return false
  }

  static let givers: Set<String> = ["given", "when", "presented", "shown", "provided"]

  /// Whether the words around the amount tell of support, which is provision.
  func isSupport(_ amount: Amount) -> Bool {
    if amount.sort == .count || amount.sort == .limit,
      CriterionFinder.supportNouns.contains(amount.noun)
    {
      if amount.sort == .limit { return false }
      let before = wording.word(amount.range.lowerBound - 1)
      let isGoing =
        ["to", "at", "in"].contains(before)
        && ["go", "goes", "going", "stay", "stays", "come", "comes", "get", "gets"].contains(
          wording.word(amount.range.lowerBound - 2))
      return !["attend", "attends", "attending", "complete", "completes"].contains(before)
        && !isGoing
    }
    guard [.duration, .times, .count, .running].contains(amount.sort) else { return false }
    if isTimetabled(amount) { return true }
    // 20 minutes with the TA; three times a week in a group; daily practice for 10 minutes.
    var index = amount.range.upperBound
    var steps = 0
    while index < wording.count, steps < 5 {
      let item = wording[index]
      if item.isMark, item.lower != "/" { break }
      if item.isA(.staff), isHelper(index) || CriterionFinder.supportWords.contains(item.lower) {
        return CriterionFinder.withSomebody(wording, at: index)
      }
      if CriterionFinder.supportWords.contains(item.lower) { return true }
      index += 1
      steps += 1
    }
    index = amount.range.lowerBound - 1
    steps = 0
    while index >= 0, steps < 5 {
      let item = wording[index]
      if item.isMark { break }
      if item.isA(.staff), !["adult", "adults"].contains(item.lower), steps < 2,
        ["with", "w", "from"].contains(wording.word(index - 1))
          || ["with", "from"].contains(wording.word(index - 2))
      {
        return true
      }
      if CriterionFinder.supportBefore.contains(item.lower) { return true }
      index -= 1
      steps += 1
    }
    return false
  }

  /// *With the TA*, not *to the TA*.
  private func isHelper(_ index: Int) -> Bool {
    var before = index - 1
    if ["the", "a", "an", "his", "her"].contains(wording.word(before)) { before -= 1 }
    return ["with", "from", "by", "w"].contains(wording.word(before))
      || before == index - 2 && wording.isNumber(before)
  }

  /// `4 x 15 min sessions`, `3 x 20 mins with the TA`: how often, then how long.
  private func isTimetabled(_ amount: Amount) -> Bool {
    let next = amount.range.upperBound
    guard amount.sort == .times, wording.isNumber(next), wording.isA(next + 1, .shortUnit)
    else { return false }
    return (next + 2..<max(next + 2, min(next + 9, wording.count))).contains {
      CriterionFinder.supportNouns.contains(wording[$0].lower)
        || CriterionFinder.supportWords.contains(wording[$0].lower) || wording[$0].isA(.staff)
        || ["group", "groups", "grp"].contains(wording[$0].lower)
    }
  }

  static func withSomebody(_ wording: Wording, at index: Int) -> Bool {
    !["without", "not"].contains(wording.word(index - 2)) && wording.word(index - 1) != "without"
  }

  static let supportNouns: Set<String> = [
    "sessions", "session", "visits", "interventions", "groups", "supports", "staff", "tas",
  ]
  static let supportWords: Set<String> = [
    "intervention", "interventions", "1:1", "support", "elsa", "nessy", "tuition", "tutoring",
    "programme", "booster", "therapy",
  ]
  static let supportBefore: Set<String> = [
    "intervention", "interventions", "programme", "support", "receive", "receives",
    "via", "tuition", "therapy", "input", "1:1",
  ]
}
