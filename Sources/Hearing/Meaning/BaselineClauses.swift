/// Clauses that say how things stand without a word like *now*.
extension BaselineFinder {
  /// `Answers 4/10, will answer 7/10`; `He can read 12. By Easter he will read 40`.
  func beforeAim() -> Range<Int>? {
    guard let aim = aim(), let cut = lastCut(before: aim) else { return nil }
    var start = cut
    while start > 0, cut - start < 24, !isEdge(start - 1) { start -= 1 }
    let clause = start..<cut
    guard !clause.contains(where: { isPromise($0) || isBy($0) }) else { return nil }
    if isRefusal(clause) { return clause }
    guard
      let number = clause.first(where: { holdsAmount($0) && amounts.at($0)?.sort != .label }),
      let verb = clause.first(where: {
        let word = wording[$0].lower
        return word.hasSuffix("s") && Verbs.isKnown(word)
          || ["can", "at", "has", "have", "is", "on"].contains(word)
          || $0 == number && number - start < 3
      }), verb - start < 4
    else { return nil }
    return verb..<clause.upperBound
  }

  /// The first words that promise something, with a number of their own and a clause before them.
  private func aim() -> Int? {
    var amount = false
    for index in 1..<max(1, wording.count) {
      amount =
        amount || holdsAmount(index - 1) || wording.isA(index - 1, .negative)
        || wording[index - 1].lower == "only"
      guard amount, isAim(at: index),
        (index..<min(index + 12, wording.count)).contains(where: { holdsAmount($0) })
      else { continue }
      return index
    }
    return nil
  }

  private func isAim(at index: Int) -> Bool {
    let word = wording[index].lower
    if ["will", "should", "shall"].contains(word) { return true }
    guard wording[index - 1].isMark, wording[index - 1].lower != ":" else { return false }
    if [".", ";", "-", "\u{2013}"].contains(wording[index - 1].lower), isLevelBy(index) {
      return true
    }
    return ["target", "aim", "goal", "aiming"].contains(word) || isPromise(index)
      || ["needs", "wants", "now"].contains(word) && wording.word(index + 1) == "to"
  }

  /// `… . 2 or fewer by May`, `… - read 40 by May`.
  private func isLevelBy(_ index: Int) -> Bool {
    guard holdsAmount(index) || holdsAmount(index + 1) || holdsAmount(index + 2),
      isThirdBefore(index)
    else { return false }
    return (index + 1..<max(index + 1, min(index + 9, wording.count))).contains { isBy($0) }
  }

  /// `Ted doesn't put his hand up`, `never asks for help`: nothing yet, with no number.
  private func isRefusal(_ clause: Range<Int>) -> Bool {
    clause.prefix(4).contains {
      ["doesn't", "never", "can't", "cannot", "won't", "hasn't", "isn't", "rarely", "hardly"]
        .contains(wording[$0].lower)
        || wording[$0].lower == "not" && ["does", "is", "has"].contains(wording.word($0 - 1))
    }
  }

  /// Where the clause before an aim ends: the nearest mark or *and* that has words on both sides.
  private func lastCut(before aim: Int) -> Int? {
    var index = aim - 1
    while index > 1, aim - index < 9 {
      if wording[index].isMark, isEdge(index), wording[index].lower != "(" { return index }
      if ["and", "but"].contains(wording[index].lower) { return index }
      if holdsAmount(index), !isBy(index - 1), !isBy(index - 2) { return nil }
      index -= 1
    }
    return nil
  }

  func isBy(_ index: Int) -> Bool {
    index >= 0 && index < wording.count
      && ["by", "before", "until", "till", "within"].contains(wording[index].lower)
  }

  /// Clauses behind the target that tell how things stand: `…, leaves after 2`, `; can read 22`,
  /// `, 2 mins at start of term`, `none yet`.
  func trailing() -> [Range<Int>] {
    var found: [Range<Int>] = []
    let by = wording.items.indices.first { isBy($0) } ?? wording.count
    var start = 0
    var index = 0
    while index <= wording.count {
      if index == wording.count || isEdge(index) && !isInsideNumber(index) {
        if start > 2, start < index, index - start < 16, tellsNow(start..<index, isLate: by < start)
        {
          found.append(start..<index)
        }
        start = index + 1
      }
      index += 1
    }
    return found
  }

  private func tellsNow(_ clause: Range<Int>, isLate: Bool) -> Bool {
    guard !clause.contains(where: { isPromise($0) || isBy($0) }),
      !clause.prefix(2).contains(where: { wording.isA($0, .adult) }) || isHabit(clause)
        || endsNow(clause),
      hasVerb(before: clause.lowerBound), !clause.contains(where: { isJudged($0) })
    else { return false }
    let first = clause.lowerBound
    let hasAmount = clause.contains { holdsAmount($0) }
    if isNotYet(clause) || isHabit(clause) { return true }
    if isBygone(clause, isLate: isLate) { return true }
    guard hasAmount else { return endsNow(clause) }
    if isDated(clause, isLate: isLate) { return true }
    if BaselineFinder.earlier.contains(wording.word(first))
      || wording.word(first) == "at" && ["start", "entry"].contains(wording.word(first + 1))
    {
      return true
    }
    var verb = first
    var hasSubject = false
    while verb < clause.upperBound, verb - first < 3,
      wording.isA(verb, [.subject, .child, .adverb])
        || wording[verb].isCapitalised && wording[verb].classes.isEmpty && verb == first
    {
      hasSubject = hasSubject || !wording.isA(verb, .adverb)
      verb += 1
    }
    guard verb < clause.upperBound else { return false }
    if wording[verb].isNumber {
      let isSoFar =
        isLate
        && ["this", "to", "so"].contains(where: { word in
          clause.contains { wording[$0].lower == word }
        }) && ["term", "week", "year", "date", "far"].contains(wording.word(clause.upperBound - 1))
      if isSoFar || verb > first && ["only", "just"].contains(wording.word(first)) { return true }
      return clause.contains { index in
        ["is", "was"].contains(wording[index].lower)
          || wording[index].lower == "when"
            && ["tested", "assessed", "checked", "measured", "screened"].contains(
              wording.word(index + 1))
      } || isAtStart(clause)
    }
    let word = wording[verb].lower
    if ["can", "could"].contains(word) { return true }
    if ["working", "achieving", "managing", "reading", "writing", "doing", "getting"].contains(
      word),
      ["at", "on", "about", "around"].contains(wording.word(verb + 1)) || wording.isNumber(verb + 1)
    {
      return true
    }
    if ["tends", "seems", "stands", "sits", "it's", "it"].contains(word) { return true }
    let isThird = word.hasSuffix("s") && Verbs.isKnown(word) && word != "pass"
    return isThird && (hasSubject || !isThirdBefore(first))
  }

  static let earlier: Set<String> = [
    "start", "started", "starting", "initial", "pre", "pretest", "first", "previous", "entry",
    "last", "baseline", "prior",
  ]

  /// `Was carried in`, `used to run off`, `in Sept she hid`, `Sept 4`: what was, number or none.
  private func isBygone(_ clause: Range<Int>, isLate: Bool) -> Bool {
    var index = clause.lowerBound
    if isLate, wording.isA(index, .month), wording.word(index) != "may",
      clause.dropFirst().contains(where: { wording[$0].isNumber })
    {
      return true
    }
    let isThen =
      wording.word(index) == "in" && wording.isA(index + 1, .month)
      || wording.word(index) == "last" && wording.isA(index + 1, .longUnit)
      || wording.isA(index, .month)
    if isThen {
      index += wording.isA(index, .month) ? 1 : 2
      return wording.isA(index, .subject) && index + 1 < clause.upperBound
    }
    if wording.isA(index, .subject) { index += 1 }
    switch wording.word(index) {
    case "was", "were", "wasn't", "weren't", "couldn't", "had", "hadn't":
      return index + 1 < clause.upperBound
    case "used": return wording.word(index + 1) == "to"
    case "presently", "currently": return index + 1 < clause.upperBound
    default: return false
    }
  }

  /// Whether the target itself is told in the third person, so that what follows may be more of it.
  private func isThirdBefore(_ index: Int) -> Bool {
    (max(0, index - 24)..<index).contains {
      let word = wording[$0].lower
      return word.hasSuffix("s") && !wording[$0].isNumber && Verbs.isKnown(word)
        && !wording.isA($0 - 1, .determiner)
        && ($0 < 3 || wording.isA($0 - 1, [.child, .subject]))
    }
  }

  /// `None yet`, `hasn't done any yet`, `not yet doing this`, `doesn't yet speak`.
  private func isNotYet(_ clause: Range<Int>) -> Bool {
    clause.contains { wording[$0].lower == "yet" }
      && clause.contains {
        wording.isA($0, .negative) || ["none", "nothing", "not"].contains(wording[$0].lower)
      }
  }

  /// `Never asks`, `hardly ever does it`, `needs an adult every time`.
  private func isHabit(_ clause: Range<Int>) -> Bool {
    var index = clause.lowerBound
    if wording.isA(index, .subject)
      || wording[index].isCapitalised && wording[index].classes.isEmpty
    {
      index += 1
    }
    switch wording.word(index) {
    case "never", "hardly", "rarely", "seldom", "sometimes", "often":
      return (index + 1..<max(index + 1, min(index + 4, clause.upperBound))).contains {
        wording[$0].lower.hasSuffix("s") && Verbs.isKnown(wording[$0].lower)
      }
    case "doesn't", "won't", "can't", "cannot", "isn't": return clause.count > 1
    case "refuses", "avoids", "struggles": return true
    case "needs":
      return clause.contains {
        wording.isA($0, .staff)
          || ["help", "support", "prompts", "prompting", "reminders", "reminding", "full", "lots"]
            .contains(wording[$0].lower)
      }
    default: return false
    }
  }

  /// A number with a day gone by, after a deadline: `oct 4/12`, `today 3/10`, `Sept piece had 2`.
  private func isDated(_ clause: Range<Int>, isLate: Bool) -> Bool {
    guard clause.count < 9, isLate || clause.count < 5 else { return false }
    return clause.contains {
      let word = wording[$0].lower
      return wording.isA($0, .month) && word != "may" && isLate
        || ["today", "average", "yesterday", "ago", "autumn"].contains(word)
        || word == "before" && $0 + 1 == clause.upperBound
        || word == "good" && wording.word($0 + 1) == "day"
    }
  }

  /// `Pushes most days now`, `still holds mum's hand`.
  private func endsNow(_ clause: Range<Int>) -> Bool {
    let isNow =
      wording.word(clause.upperBound - 1) == "now" || wording.word(clause.lowerBound) == "still"
    return isNow && clause.count > 2
  }

  private func isAtStart(_ clause: Range<Int>) -> Bool {
    clause.contains {
      ["start", "beginning"].contains(wording[$0].lower)
        && clause.upperBound - $0 < 6 && wording.isA($0 - 1, [.preposition, .determiner])
        && (["of"].contains(wording.word($0 + 1)) || $0 + 1 == clause.upperBound)
        && !clause.contains { ["lesson", "lessons", "day"].contains(wording[$0].lower) }
    }
  }

  private func isJudged(_ index: Int) -> Bool {
    JudgeFinder.done.contains(wording[index].lower)
      && ["by", "on", "in", "using", "with", "through"].contains(wording.word(index + 1))
      && wording[index].lower != "seen"
  }
}
