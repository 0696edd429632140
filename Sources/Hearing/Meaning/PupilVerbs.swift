/// Finds the verbs of what the child is to do.
struct PupilVerbs {
  let wording: Wording
  /// The words of deadlines and baselines, stepped over.
  let taken: Taken

  /// The items of the verbs, in order; empty when the line has none.
  func find() -> [Int] {
    var heads = modal()
    if heads.isEmpty { heads = infinitive() }
    if heads.isEmpty { heads = leading() }
    return heads.flatMap { [$0] + joined(to: $0) }
  }

  /// After *will*, *can*, *should*.
  private func modal() -> [Int] {
    var heads: [Int] = []
    for index in 0..<wording.count where PupilVerbs.promises.contains(wording[index].lower) {
      if isTaken(index) || isAdults(index) { continue }
      if let verb = verb(from: index + 1) { heads.append(verb) }
    }
    return heads
  }

  /// A promise of somebody grown up: *TA to prompt*, *Mrs Shah will hear*.
  private func isAdults(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return wording.isA(index - 1, .adult) && !wording.isA(index - 2, [.preposition, .being])
      || wording.isA(index - 2, .title) && !wording.isA(index - 3, .preposition)
  }

  static let promises: Set<String> = [
    "will", "can", "should", "shall", "must", "he'll", "she'll", "they'll", "wil", "wll",
  ]

  /// After a *to* at the beginning or after a name: `To write…`, `Tommy to hand in…`.
  private func infinitive() -> [Int] {
    for index in 0..<min(wording.count, 24) where wording[index].lower == "to" && !isTaken(index) {
      if isAdults(index), (0..<index).contains(where: { isVerb($0) }) { continue }
      guard wording.isWord(index + 1), !wording.isA(index + 1, [.determiner, .child]) else {
        continue
      }
      let before = index - 1
      let opens =
        before < 0 || wording.beginsSentence(index) || wording[before].isMark
        || wording[before].isA([.child, .subject]) || wording[before].isCapitalised
        || ["able", "learn", "need", "needs", "target", "goal", "aim", "objective"].contains(
          wording[before].lower)
        || taken.ends(at: index)
      if opens, let verb = verb(from: index + 1) { return [verb] }
      return []
    }
    return []
  }

  /// The first word of a line or of a part of it, name and adverbs aside.
  private func leading() -> [Int] {
    var heads: [Int] = []
    var index = 0
    while index < wording.count, heads.count < 4 {
      if wording.beginsSentence(index) || isAfterTaken(index) || startsPart(index) {
        if let verb = opening(from: index) { heads.append(verb) }
      }
      index += 1
    }
    return heads
  }

  private func startsPart(_ index: Int) -> Bool {
    index > 0 && [",", "(", "-", "\u{2022}"].contains(wording[index - 1].lower)
      && wording[index - 1].isMark
  }

  private func isAfterTaken(_ index: Int) -> Bool { taken.ends(at: index) }

  private func opening(from start: Int) -> Int? {
    guard var skipped = skipTaken(from: start) else { return nil }
    if ["by", "at"].contains(wording.word(skipped)), let word = Subject.firstWord(in: wording),
      word > skipped
    {
      skipped = word
    }
    var index = skipped
    var steps = 0
    while steps < 4, index < wording.count {
      let item = wording[index]
      if item.isMark {
        index += 1
      } else if isVerb(index), wording.word(index + 1) != ":" {
        // After a capitalised word only the third person makes a verb: Aisha reads, Nurture group.
        let isAfterName = index > skipped && wording[skipped].isCapitalised
        let isThird = item.lower.hasSuffix("s")
        return !isAfterName || isThird || wording.isA(skipped, [.child, .adverb]) ? index : nil
      } else if ["self", "re", "de"].contains(item.lower), index + 1 < wording.count,
        wording[index + 1].hyphenated
      {
        return index + 1
      } else if item.isA([.child, .adverb, .title]) || item.isCapitalised && index == skipped
        || wording.word(index + 1) == ":"
      {
        index += 1
      } else {
        return nil
      }
      steps += 1
    }
    return nil
  }

  private func skipTaken(from index: Int) -> Int? {
    var index = index
    while let end = taken.end(covering: index), end > index { index = end }
    while index < wording.count, wording[index].isMark { index += 1 }
    return index < wording.count ? index : nil
  }

  /// The verb at or after a place, adverbs and helpers stepped over.
  private func verb(from start: Int) -> Int? {
    var index = start
    var steps = 0
    while steps < 8, index < wording.count,
      !wording[index].isMark || ["/", ")"].contains(wording[index].lower)
    {
      let item = wording[index]
      if item.lower == "be",
        ["able", "supported", "encouraged", "helped"].contains(
          wording.word(index + 1)), wording.word(index + 2) == "to"
      {
        index += 3
      } else if PupilVerbs.helpers.contains(item.lower), wording.word(index + 1) == "to" {
        index += 2
      } else if ["have", "be"].contains(item.lower), index + 1 < wording.count,
        Verbs.isParticiple(wording[index + 1].lower)
          || item.lower == "have" && wording[index + 1].lower == "read"
      {
        return index + 1
      } else if ["self", "re", "de"].contains(item.lower), index + 1 < wording.count,
        wording[index + 1].hyphenated
      {
        return index + 1
      } else if item.isA(.adverb) || item.isA(.subject)
        || ["have", "and", "or"].contains(item.lower)
          && wording.isA(index + 1, .adverb)
      {
        index += 1
      } else if item.isMark || item.isDigits && wording.word(index + 1) == ")" {
        index += 1
      } else {
        return item.kind == .word ? index : nil
      }
      steps += 1
    }
    return nil
  }

  private static let helpers: Set<String> = [
    "begin", "start", "learn", "continue", "try", "attempt", "aim", "work", "able", "choose",
    "begins", "starts", "learns", "tries", "remember", "remembers", "want", "need",
  ]

  /// Verbs joined to one: `develop and maintain`, `read, write and spell`.
  private func joined(to head: Int) -> [Int] {
    var found: [Int] = []
    var index = head + 1
    while index < wording.count, index - head < 40 {
      let item = wording[index]
      if item.isA(.modal), item.lower != "to" { break }
      if [".", ";", "("].contains(item.lower), item.isMark { break }
      if ["and", "&", "or", "then", ",", "/"].contains(item.lower) {
        var next = index + 1
        while next < wording.count, wording[next].isA([.adverb, .joiner]) { next += 1 }
        if next < wording.count, !isTaken(next), isVerb(next) { found.append(next) }
      }
      index += 1
    }
    return found
  }

  private func isVerb(_ index: Int) -> Bool {
    let item = wording[index]
    guard item.kind == .word else { return false }
    return Verbs.seen.contains(item.lower) || Verbs.vague.contains(item.lower)
      || Verbs.showing.contains(item.lower) || Verbs.loose.contains(item.lower)
      || ["be", "is", "has", "have"].contains(item.lower)
  }

  private func isTaken(_ index: Int) -> Bool { taken.contains(index) }
}
