/// The words that tell of now or of the past.
extension BaselineFinder {
  enum Cue {
    /// Says now or then by itself: was, currently, baseline.
    case strong
    /// A verb of the past that needs a number after it: got 3/10, typed 45 words.
    case past
    /// Follows its number: 3 now, 4 times last week.
    case after
    /// Says now so plainly that no number need follow: at the moment, currently.
    case telling
    /// How things are, in a clause of its own: gets around 9, manages 2.
    case state
  }

  func cue(at index: Int) -> Cue? {
    let word = wording[index].lower
    if let first = cueOfTime(at: index) { return first }
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
      if word == "now", ["/", "&"].contains(wording.word(index + 1)) { return nil }
      if ["was", "were"].contains(word), !isNear(index + 1, within: 5) { return nil }
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
      ["assessed", "tested", "measured", "checked", "scored"].contains(wording.word(index + 1)),
      isNear(index + 2, within: 3)
    {
      return .strong
    }
    if word == "last",
      ["time", "week", "term", "year", "month", "review", "test", "half"].contains(
        wording.word(index + 1))
    {
      return .after
    }
    if BaselineFinder.pastVerbs.contains(word) || isPastVerb(index), isNear(index + 1, within: 3) {
      return .past
    }
    if BaselineFinder.states.contains(word) { return .state }
    return nil
  }

  /// Cues of several words, and those that need no number.
  private func cueOfTime(at index: Int) -> Cue? {
    let next = wording.word(index + 1)
    switch wording[index].lower {
    case "currently", "presently":
      return isNear(index + 1, within: 8) ? .strong : .telling
    case "at":
      let isNow =
        ["present", "moment"].contains(next)
        || ["the", "this"].contains(next)
          && ["moment", "present", "minute"].contains(wording.word(index + 2))
      return isNow ? (isNear(index + 1, within: 8) ? .strong : .telling) : nil
    case "right": return next == "now" ? .telling : nil
    case "used": return next == "to" && isNear(index + 2, within: 4) ? .strong : nil
    case "@": return ["moment", "present"].contains(next) ? .strong : nil
    case "against", "v", "vs":
      return wording.isNumber(index + 1)
        && (["now", "in", "at", "last"].contains(wording.word(index + 2))) ? .strong : nil
    case "instead": return next == "of" && wording.isNumber(index + 2) ? .strong : nil
    case "as": return next == "of" && isNear(index + 2, within: 3) ? .strong : nil
    case "to": return next == "date" && isNear(index + 2, within: 3) ? .strong : nil
    case "b": return next == "/" && ["l", "line"].contains(wording.word(index + 2)) ? .strong : nil
    case "cur", "initially": return isNear(index + 1, within: 3) ? .strong : nil
    case "autumn", "spring", "summer":
      let isScore = amounts.at(index + 1).map { [.share, .percent].contains($0.sort) } ?? false
      return isScore && index > 0 && isEdge(index - 1) ? .strong : nil
    case "compared": return ["with", "to"].contains(next) ? .strong : nil
    case "up", "down":
      return next == "from" && wording.isNumber(index + 2) ? .strong : nil
    case "average", "averages", "averaging", "averaged", "typically", "usually", "normally":
      return isNear(index + 1, within: 3) ? .state : nil
    case "not", "couldn't", "could":
      let isUnable =
        wording[index].lower == "not" && wording.word(index - 1) == "could"
        || wording[index].lower == "couldn't"
      return isUnable && index > 0 && (max(0, index - 3)..<index).contains { isEdge($0) }
        ? .telling : nil
    case "in", "on", "since": return isPastMoment(at: index) ? .after : nil
    default: return nil
    }
  }

  /// `(22 in Sept)`, `, 3/10 in the autumn`, `; 41 on entry`: a time behind a number, at the end of
  /// a clause that has nothing else.
  private func isPastMoment(at index: Int) -> Bool {
    var next = index + 1
    if ["the", "last", "early", "late"].contains(wording.word(next)) { next += 1 }
    guard
      wording.isA(next, [.month, .season])
        || ["baseline", "entry", "pretest"].contains(wording.word(next))
    else { return false }
    next += 1
    if wording.word(next) == "term" || wording.isNumber(next) { next += 1 }
    if ["test", "check", "screen", "assessment"].contains(wording.word(next)) { next += 1 }
    guard next >= wording.count || isEdge(next) else { return false }
    var start = index
    while start > 0, !isEdge(start - 1), index - start < 8 { start -= 1 }
    guard start > 0, isEdge(start - 1), start < index else { return false }
    let isBracket = wording[start - 1].lower == "("
    let clause = start..<index
    guard clause.contains(where: { holdsAmount($0) }) else { return false }
    return isBracket
      || !clause.contains { Verbs.isKnown(wording[$0].lower) }
        && ["september", "sept", "sep", "autumn", "entry", "baseline"].contains(
          wording.word(index + 1))
      || wording.word(index + 1) == "the" && !isBracket
        && wording.isA(index + 2, .season) && clause.count < 6
  }

  /// `needed 5 prompts`, `took 10`, at the front of a clause that is not the first.
  private func isPastVerb(_ index: Int) -> Bool {
    let word = wording[index].lower
    guard index > 0, wording[index].kind == .word, word.utf8.count > 3 else { return false }
    let isPast =
      BaselineFinder.pastForms.contains(word)
      || word.hasSuffix("ed") && Verbs.isParticiple(word) && !wording.isA(index + 1, .preposition)
    return isPast
      && (isEdge(index - 1) || wording.isA(index - 1, [.subject, .child])
        || wording[index - 1].isCapitalised)
  }

  private static let pastForms: Set<String> = [
    "took", "needed", "lasted", "came", "went", "gave", "used", "found", "left", "lost", "kept",
    "stayed", "stood", "held", "ate", "drew", "ran", "threw", "caught", "spoke", "told", "blended",
  ]

  /// Verbs that say how things stand when a number follows.
  private static let states: Set<String> = [
    "gets", "does", "manages", "knows", "has", "getting", "doing", "managing", "averages",
    "scores", "needs", "takes", "makes", "lasts", "reads", "is",
  ]

  func isNear(_ index: Int, within count: Int) -> Bool {
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
    "got", "scored", "managed", "answered", "blended", "read", "typed", "knew", "had", "did",
    "wrote", "spelt", "spelled",
    "named", "achieved", "counted", "late", "made", "reached", "began", "sat", "could", "recalled",
    "recognised", "swam", "lasted", "said",
  ]
  static let nothing: Set<String> = ["none", "nothing", "nil", "zero", "never", "0"]
}
