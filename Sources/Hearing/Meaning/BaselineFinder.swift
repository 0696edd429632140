/// Finds what a line says of where the child is now.
struct BaselineFinder {
  let wording: Wording
  let amounts: Amounts

  /// The words of the baseline, and every stretch that tells of now or the past.
  func find() -> Range<Int>? { all().first }

  /// Every such stretch, the baseline first.
  func all() -> [Range<Int>] {
    var found: [Range<Int>] = fromTo().map { [$0] } ?? []
    var covered = [Bool](repeating: false, count: wording.count + 1)
    for range in found { for index in range { covered[index] = true } }
    for range in arrows() + stated() where !range.contains(where: { covered[$0] }) {
      found.append(range)
      for index in range { covered[index] = true }
    }
    if found.isEmpty { found = trailing() }
    if found.isEmpty, let before = beforeAim() { found.append(before) }
    return found
  }

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
    if cue == .past, range.lowerBound < index,
      (range.lowerBound..<index).contains(where: { isBy($0) })
    {
      range = (wording.isA(index - 1, [.subject, .child]) ? index - 1 : index)..<range.upperBound
      return range.contains { holdsAmount($0) } ? cut(range, after: index) : nil
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
    // "Was 22 now 40": then, and what is wanted.
    if ["was", "were"].contains(wording[index].lower),
      let now = range.first(where: { $0 > index + 1 && wording[$0].lower == "now" }),
      wording.isNumber(now + 1)
    {
      range = range.lowerBound..<now
    }
    return range.isEmpty ? nil : range
  }

  /// Whether what stands before a clause has a verb, so that the clause is no continuation.
  func hasVerb(before index: Int) -> Bool {
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
    guard index >= 0, index < wording.count,
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
      && wording.isWord(index + 1) && wording.word(index + 1) != "date"
      && !wording.isA(index + 1, [.determiner, .child])
      && !["up", "used", "tends", "seems", "able"].contains(wording.word(index - 1))
  }

  func isEdge(_ index: Int) -> Bool {
    let item = wording[index]
    guard item.isMark else { return ["but"].contains(item.lower) }
    switch item.lower {
    case "/", "%", ":", "=", "'", "\"", "+", "&", "£", "@": return false
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
