/// Finds the words of a line that say by when.
struct DeadlineFinder {
  let wording: Wording
  /// Stretches that tell of the past, in which no deadline stands.
  let past: [Range<Int>]

  /// Every deadline, in order.
  func all() -> [Range<Int>] {
    var found: [Range<Int>] = []
    let bygone = Taken(past, words: wording.count)
    var index = 0
    while index < wording.count {
      if !bygone.contains(index), let range = deadline(at: index) {
        found.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func deadline(at index: Int) -> Range<Int>? {
    let word = wording.word(index)
    let next = wording.word(index + 1)
    switch word {
    case "by", "before", "until", "till", "til":
      if let end = handOver(after: index) { return index..<end }
      if let end = ageEnd(after: index) { return index..<end }
      if let end = meeting(after: index) { return index..<end }
      return TimePhrase.end(from: index + 1, in: wording).map { index..<$0 }
    case "no":
      guard next == "later", wording.word(index + 2) == "than" else { return nil }
      return TimePhrase.end(from: index + 3, in: wording).map { index..<$0 }
    case "within", "in", "over", "during", "after", "across", "throughout", "on":
      if ["upon", "on"].contains(word), next == "completion" { return completion(at: index) }
      if word == "on" { return onDay(at: index) }
      return span(at: index)
    case "upon": return completion(at: index)
    case "prior":
      return next == "to" ? TimePhrase.end(from: index + 2, in: wording).map { index..<$0 } : nil
    case "at":
      let from = next == "the" ? index + 2 : index + 1
      guard wording.word(from) == "end" || wording.word(from) == "next",
        !["end"].contains(wording.word(from)) || wording.word(from + 1) == "of"
          || wording.isA(from + 1, .longUnit)
      else { return nil }
      return TimePhrase.end(from: index + 1, in: wording).map { index..<$0 }
    case "due", "deadline", "timescale", "timeframe", "review", "reviewed", "target":
      return labelled(at: index)
    case "this":
      guard
        [
          "year", "term", "half", "month", "week", "school", "academic", "summer", "spring",
          "autumn",
        ].contains(next), !["by", "of"].contains(wording.word(index - 1))
      else { return nil }
      return TimePhrase.end(from: index, in: wording).map { index..<$0 }
    case "w":
      guard next == "/", ["c", "b", "e"].contains(wording.word(index + 2)) else { return nil }
      return TimePhrase.end(from: index + 3, in: wording).map { index..<$0 }
    case "wc", "wb":
      return TimePhrase.end(from: index + 1, in: wording).map { index..<$0 }
    case "end":
      guard
        next == "of" || ["t", "ks", "y", "year"].contains(next)
          || wording.isA(index + 1, [.longUnit, .month, .season])
      else { return nil }
      return TimePhrase.end(from: index, in: wording).map { index..<$0 }
    default: return fromNow(at: index) ?? bare(at: index)
    }
  }

  /// `by the time she leaves Year 6`, `before he goes to secondary`.
  private func handOver(after index: Int) -> Int? {
    var next = index + 1
    if wording.word(next) == "the", wording.word(next + 1) == "time" { next += 2 }
    var steps = 0
    while steps < 3, !DeadlineFinder.moves.contains(wording.word(next)) {
      guard wording.isWord(next), !wording.isA(next, [.preposition, .modal]) else { return nil }
      next += 1
      steps += 1
    }
    guard next < wording.count, DeadlineFinder.moves.contains(wording.word(next)) else {
      return nil
    }
    var end = next + 1
    steps = 0
    while steps < 5, end < wording.count, !wording[end].isMark {
      if DeadlineFinder.places.contains(wording.word(end)) {
        return ["school", "education", "college"].contains(wording.word(end + 1))
          ? end + 2 : end + 1
      }
      if ["year", "y", "yr", "ks", "reception"].contains(wording.word(end)),
        wording.isNumber(end + 1)
      {
        return end + 2
      }
      if wording.isA(end, [.modal, .preposition]), wording.word(end) != "to",
        wording.word(end) != "into"
      {
        return nil
      }
      end += 1
      steps += 1
    }
    return nil
  }

  private static let moves: Set<String> = [
    "starts", "start", "leaves", "leave", "goes", "moves", "moving", "starting", "leaving",
    "going", "transition", "transitioning", "transfers", "transferring", "begins", "finishes",
    "enters", "joins", "reaches",
  ]
  private static let places: Set<String> = [
    "secondary", "college", "reception", "juniors", "infants", "nursery", "primary", "university",
    "school", "sixth",
  ]

  /// `by the next time we meet`, `before we next meet`.
  private func meeting(after index: Int) -> Int? {
    var next = index + 1
    while next - index < 6, ["the", "next", "time", "when", "we", "i"].contains(wording.word(next))
    {
      next += 1
    }
    guard next > index + 2, wording.word(next) == "meet" || wording.word(next) == "met" else {
      return nil
    }
    return wording.word(next + 1) == "again" ? next + 2 : next + 1
  }

  private func ageEnd(after index: Int) -> Int? {
    var next = index + 1
    if wording.word(next) == "the" { next += 1 }
    guard wording.word(next) == "age" else { return nil }
    next += wording.word(next + 1) == "of" ? 2 : 1
    return wording.isNumber(next) ? next + 1 : nil
  }

  private func completion(at index: Int) -> Range<Int>? {
    guard wording.word(index + 1) == "completion" || wording.word(index + 1) == "graduation" else {
      return nil
    }
    if wording.word(index + 1) == "graduation" { return index..<index + 2 }
    return TimePhrase.end(from: index + 3, in: wording).map { index..<$0 }
  }

  /// `On 20th March`, the day of something that happens once, and no day gone by.
  private func onDay(at index: Int) -> Range<Int>? {
    guard let end = TimePhrase.end(from: index + 1, in: wording),
      (index + 1..<end).contains(where: { wording.isA($0, .month) }),
      (index + 1..<end).contains(where: { wording[$0].isDigits || wording[$0].kind == .ordinal }),
      !(max(0, index - 4)..<index).contains(where: {
        let word = wording[$0].lower
        return DeadlineFinder.bygone.contains(word) || Verbs.isParticiple(word)
          || ["got", "did", "scored", "read", "wrote", "could", "right", "had"].contains(word)
      }),
      (max(0, index - 12)..<index).contains(where: {
        CriterionFinder.events.longest(at: $0, in: wording) != nil
      })
    else { return nil }
    return index..<end
  }

  /// `in 36 weeks`, `within one calendar year`, `over the next 12 months`, `in the spring term`.
  private func span(at index: Int) -> Range<Int>? {
    let word = wording.word(index)
    var next = index + 1
    if ["the", "a", "this", "his", "her"].contains(wording.word(next)) { next += 1 }
    let isNext = ["next", "coming", "following"].contains(wording.word(next))
    if isNext { next += 1 }
    let counted = wording.isNumber(next) || next == index + 2 && wording.word(index + 1) == "a"
    if counted {
      if wording.isNumber(next) { next += 1 }
      if wording.word(next) == "-" || wording.word(next) == "to", wording.isNumber(next + 1) {
        next += 2
      }
      while [
        "school", "calendar", "academic", "teaching", "full", "more", "further", "short",
        "instructional",
      ].contains(wording.word(next)) {
        next += 1
      }
      if wording.word(next) == "half" { next += 1 }
      guard wording.isA(next, .longUnit), !["daily", "weekly", "wkly"].contains(wording.word(next))
      else { return nil }
      var end = next + 1
      if wording.word(end) == "'" { end += 1 }
      if wording.word(end) == "time" { end += 1 }
      if ["of", "a", "per", "each", "every", "out"].contains(wording.word(end)) { return nil }
      switch word {
      case "in", "within", "after": return index..<end
      default: return isNext ? index..<end : nil
      }
    }
    if isNext, wording.word(next) == "half" { next += 1 }
    if isNext, let unit = wording.isA(next, .longUnit) ? next : nil,
      ["in", "within", "over", "during", "across"].contains(word)
    {
      return index..<unit + 1
    }
    switch word {
    case "within":
      return TimePhrase.end(from: index + 1, in: wording).map { index..<$0 }
    case "in", "over", "during":
      guard let end = TimePhrase.end(from: index + 1, in: wording) else { return nil }
      // In the spring term, in June; not in the morning, not during the year.
      let words = (index + 1..<end).map { wording.word($0) }
      let isNamed = (index + 1..<end).contains { wording.isA($0, [.month, .season]) }
      let isThis = words.first == "this"
      let isDated = word == "in" && isNamed || isNamed && words.contains("term") || isThis
      return isDated ? index..<end : nil
    default: return nil
    }
  }

  /// `deadline: 3 April`, `review July 2026`.
  private func labelled(at index: Int) -> Range<Int>? {
    var next = index + 1
    if wording.word(index) == "target", wording.word(next) != "date" { return nil }
    var steps = 0
    while steps < 3, ["date", ":", "by", "on", "in", "-", "d"].contains(wording.word(next)) {
      next += 1
      steps += 1
    }
    guard let end = TimePhrase.end(from: next, in: wording),
      (next..<end).contains(where: {
        wording.isA($0, [.month, .season]) || wording[$0].isDigits
          || ["half", "easter", "christmas", "xmas"].contains(wording[$0].lower)
      })
    else { return nil }
    return next..<end
  }

  /// `six weeks from now`.
  private func fromNow(at index: Int) -> Range<Int>? {
    guard wording.isNumber(index), wording.isA(index + 1, .longUnit),
      wording.word(index + 2) == "from",
      ["now", "today"].contains(wording.word(index + 3))
    else { return nil }
    return index..<index + 4
  }

  /// Words whose date is that of something past or other than the target.
  private static let bygone: Set<String> = [
    "date", "dated", "set", "written", "started", "since", "from", "born", "dob", "agreed", "made",
    "tested", "assessed", "start", "starting", "baseline", "created", "wrote", "met", "on", "was",
  ]

  /// A date that stands by itself after a mark or at the line's end: `9/10, 20 March`.
  private func bare(at index: Int) -> Range<Int>? {
    let before = index - 1
    guard before >= 0 else { return nil }
    let afterMark = wording[before].isMark && wording[before].lower != "/"
    guard
      afterMark || wording.isA(index, [.month, .season]) || wording[index].isDigits
        || ["easter", "xmas", "christmas", "half", "summer"].contains(wording[index].lower)
    else { return nil }
    if !afterMark, wording.isA(before, [.preposition, .determiner]) { return nil }
    if wording[before].isNumber, !afterMark { return nil }
    if DeadlineFinder.bygone.contains(wording.word(before))
      || wording[before].isMark && DeadlineFinder.bygone.contains(wording.word(before - 1))
    {
      return nil
    }
    guard let end = TimePhrase.end(from: index, in: wording) else { return nil }
    let range = index..<end
    let isStrong =
      range.contains { wording.isA($0, .month) } && range.contains { wording[$0].value != nil }
      || range.contains {
        ["term", "easter", "christmas", "xmas", "hols"].contains(wording[$0].lower)
      }
      || wording[index].isDigits && range.count >= 5
      || range.contains { wording.isA($0, .season) }
        && range.contains { wording[$0].value != nil }
    guard isStrong else { return nil }
    let closes =
      end == wording.count || wording[end].isMark || end + 1 == wording.count || afterMark
    return closes ? range : nil
  }
}
