extension AmountFinder {
  /// `within 2 minutes`, `for 10 mins`, `3 weeks running`, `10 metres`, `a 10 minute task`.
  func unit(at index: Int, end: Int) -> Amount? {
    var next = end
    if ["consecutive", "full", "whole", "more", "extra", "continuous", "school"].contains(
      wording.word(next))
    {
      next += 1
    }
    guard wording.isA(next, [.shortUnit, .longUnit, .size]) else { return nil }
    let unit = wording[next]
    if unit.hyphenated { return make(.label, index..<next + 1) }
    let isShort = unit.isA(.shortUnit)
    if isLoneUnit(unit.lower), wording.isNounLike(next + 1), wording[index].value != 1 {
      return make(.label, index..<next + 1)
    }
    let bound = bound(before: index)
    var start = bound?.start ?? index
    if bound == nil, isShort, ["within", "for", "in", "under"].contains(wording.word(index - 1)) {
      start = index - 1
    }
    if bound != nil, ["for", "within"].contains(wording.word(start - 1)) { start -= 1 }
    if unit.isA(.size) { return make(.size, index..<next + 1, bounded: bound != nil) }
    var core = next + 1
    if isShort {
      if ["each", "daily"].contains(wording.word(core)), wording.word(core) == "each",
        !wording.isA(core + 1, .longUnit)
      {
        core += 1
      }
      core = orBetter(from: core)
      return make(.duration, start..<core, number: index, bounded: bound != nil, noun: unit.lower)
    }
    if isRunning(at: core) || wording.word(end) == "consecutive" {
      core += wording.word(core) == "in" ? 3 : (wording.word(end) == "consecutive" ? 0 : 1)
      return make(.running, index..<core, number: index, noun: unit.lower)
    }
    if let per = perEnd(from: core), ["day", "days"].contains(unit.lower) {
      return make(.times, start..<per, number: index, bounded: bound != nil, noun: unit.lower)
    }
    return make(.period, index..<core, number: index, bounded: bound != nil, noun: unit.lower)
  }

  private func isLoneUnit(_ word: String) -> Bool {
    [
      "minute", "min", "second", "sec", "hour", "day", "week", "month", "year", "metre", "meter",
      "inch", "length", "term",
    ].contains(word)
  }

  private func isRunning(at index: Int) -> Bool {
    wording.word(index) == "running"
      || wording.word(index) == "in" && wording.word(index + 1) == "a"
        && wording.word(index + 2) == "row"
  }

  /// A number of unnamed things in a stretch of time: `2 per lesson`, `3 a day`.
  func each(at index: Int, end: Int) -> Amount? {
    guard ["per", "a", "each"].contains(wording.word(end)), let core = perEnd(from: end) else {
      return nil
    }
    return make(.times, index..<core)
  }

  /// `half of the time`, `three quarters of lessons`, `half an hour`.
  func fraction(at index: Int) -> Amount? {
    let start = wording.isNumber(index - 1) ? index - 1 : index
    if wording.word(index) == "half", ["a", "an"].contains(wording.word(index + 1)),
      wording.isA(index + 2, .shortUnit)
    {
      let from = ["for", "within", "in"].contains(wording.word(index - 1)) ? index - 1 : index
      return make(.duration, from..<index + 3, number: index, noun: wording.word(index + 2))
    }
    var next = index + 1
    if wording.word(next) == "of" { next += 1 }
    if ["the", "his", "her", "all"].contains(wording.word(next)) { next += 1 }
    guard next > index + 1, wording.isNounLike(next) else { return nil }
    while next - index < 6, wording.isNounLike(next + 1), !wording.isPlural(next) { next += 1 }
    return make(.percent, start..<next + 1, number: start)
  }

  /// `an hour`, `a minute`, after *for*, *within* and the like.
  func anHour(at index: Int) -> Amount? {
    guard ["for", "within", "in", "under"].contains(wording.word(index - 1)),
      wording.isA(index + 1, .shortUnit)
    else { return nil }
    return make(.duration, index - 1..<index + 2, number: index, noun: wording.word(index + 1))
  }

  /// `20 of them`.
  func ofThem(at index: Int, end: Int) -> Amount? {
    guard wording.word(end) == "of" else { return nil }
    if ["them", "these", "those"].contains(wording.word(end + 1)) {
      return make(.count, index..<end + 2)
    }
    guard wording.isA(end + 1, .determiner) else { return nil }
    var next = end + 2
    while next - end < 8, wording.isNounLike(next) || wording.isNumber(next) {
      if wording.isPlural(next) { return make(.count, index..<next + 1, noun: wording.word(next)) }
      next += 1
    }
    return nil
  }

  /// `8 feelings`, `5 new topic words a week`, `no more than 2 reminders`, `9 correct`.
  func counted(at index: Int, end: Int) -> Amount? {
    let bound = bound(before: index)
    if end < wording.count,
      wording[end].hyphenated || AmountFinder.measures.contains(wording.word(end))
    {
      return descriptor(from: index, at: end)
    }
    if ["correct", "right", "correctly"].contains(wording.word(end)) {
      return make(.share, index..<end + 1)
    }
    if wording.word(end) == "or", ["fewer", "less", "more"].contains(wording.word(end + 1)),
      let noun = nounEnd(from: end + 2)
    {
      return make(
        wording.word(end + 1) == "more" ? .count : .limit, index..<noun, bounded: true,
        noun: wording.word(noun - 1))
    }
    let isOne = wording[index].value == 1
    guard let noun = isOne ? singleEnd(from: index, at: end) : nounEnd(from: end) else {
      return wording.isNounLike(end) && !isOne && wording[index].isNumber
        && !["last", "currently", "previously", "before"].contains(wording.word(end))
        ? descriptor(from: index, at: end) : nil
    }
    var core = noun
    if wording.word(core) == "or", ["fewer", "less", "more"].contains(wording.word(core + 1)) {
      return make(
        wording.word(core + 1) == "more" ? .count : .limit, index..<core + 2, number: index,
        bounded: true, noun: wording.word(noun - 1))
    }
    if isRunning(at: core) {
      return make(
        .running, index..<(wording.word(core) == "in" ? core + 3 : core + 1),
        noun: wording.word(noun - 1))
    }
    if wording.word(index + 1) == "consecutive" || wording.word(index + 2) == "consecutive" {
      return make(.running, index..<core, noun: wording.word(noun - 1))
    }
    core = perEnd(from: core) ?? core
    if wording.word(noun) == "of", core == noun {
      var tail = noun + 1
      while tail - noun < 3, wording.isNounLike(tail) { tail += 1 }
      core = tail > noun + 1 ? tail : core
    }
    return make(
      bound?.isLimit == true ? .limit : .count, (bound?.start ?? index)..<core, number: index,
      bounded: bound != nil, noun: wording.word(noun - 1))
  }

  /// A number that is part of a thing's name: `5-step`, `2 digit numbers`.
  private func descriptor(from index: Int, at next: Int) -> Amount {
    make(.label, index..<next + 1)
  }

  /// Words that make a number part of a thing's name: 2 digit numbers, 3 step tasks.
  private static let measures: Set<String> = [
    "digit", "step", "letter", "syllable", "word", "part", "sound", "figure", "stage", "sided", "d",
    "piece", "place", "minute", "way", "key", "colour", "part",
  ]

  /// The end of a plural thing within four words.
  func nounEnd(from index: Int) -> Int? {
    var end = index
    if wording.word(end) == "of" { end += 1 }
    if ["the", "his", "her", "their", "different", "more", "other"].contains(wording.word(end)) {
      end += 1
    }
    while end - index < 5, wording.isNounLike(end) || isPair(end) || isPart(end) {
      if wording.isPlural(end) {
        // Sight words list: take the last plural in a row.
        if wording.isPlural(end + 1), wording.isNounLike(end + 1),
          !wording[end + 1].isA([.shortUnit, .longUnit])
        {
          end += 1
        }
        return end + 1
      }
      end += 1
    }
    return nil
  }

  /// A number inside a thing's name: `3 six-mark questions`.
  private func isPart(_ index: Int) -> Bool {
    wording.isNumber(index) && index + 2 < wording.count && wording[index + 1].hyphenated
  }

  /// An *and* inside a thing's name: `Biff and Chip books`.
  private func isPair(_ index: Int) -> Bool {
    index > 0 && index + 1 < wording.count && ["and", "&"].contains(wording.word(index))
      && wording[index - 1].isCapitalised && wording[index + 1].isCapitalised
  }

  /// The end of a single thing: `1 adult`, `one new food`.
  private func singleEnd(from index: Int, at start: Int) -> Int? {
    guard wording.word(start) != "of", !["one", "time"].contains(wording.word(start)) else {
      return nil
    }
    var end = start
    while end - start < 3, wording.isNounLike(end) { end += 1 }
    guard end > start, !wording.isA(start, .longUnit) else { return nil }
    return end
  }

  /// `score 32`, `level 3 or above`, `achieve 75`.
  func score(at index: Int, end: Int) -> Amount? {
    var start = index - 1
    if ["a", "of", "at", "least"].contains(wording.word(start)) { start -= 1 }
    if wording.word(start) == "at" { start -= 1 }
    guard ["score", "scores", "scoring", "scored"].contains(wording.word(start)) else {
      let better = orBetter(from: end)
      return better > end ? make(.score, index..<better) : nil
    }
    var core = end
    if wording.word(core) == "or",
      ["better", "higher", "more", "above"].contains(
        wording.word(core + 1))
    {
      core += 2
    }
    return make(.score, start..<core, number: index)
  }

  /// `no accidents`, `zero incidents of aggression`; nothing for `no help`.
  func none(at index: Int) -> Amount? {
    guard let end = nounEnd(from: index + 1) else { return nil }
    let noun = wording.word(end - 1)
    guard wording[index].lower != "no" || AmountFinder.mishaps.contains(noun) else { return nil }
    var core = end
    if wording.word(core) == "of" {
      core += 1
      while core - end < 4, wording.isNounLike(core) { core += 1 }
    }
    return make(.limit, index..<core, bounded: true, noun: noun)
  }

  private static let mishaps: Set<String> = [
    "accidents", "incidents", "errors", "mistakes", "exclusions", "absences", "outbursts",
    "meltdowns", "reversals", "detentions", "suspensions",
  ]

  /// `all 26 letters`, `all of the days of the week`.
  func whole(at index: Int) -> Amount? {
    if ["every", "each", "whole"].contains(wording[index].lower) { return always(at: index) }
    var next = index + 1
    if wording.word(next) == "of" { next += 1 }
    if ["the", "his", "her", "their"].contains(wording.word(next)) { next += 1 }
    if wording.isNumber(next) {
      let end = nounEnd(from: next + 1) ?? next + 1
      if next + 1 < wording.count, wording[next + 1].hyphenated { return nil }
      return make(.count, index..<end, number: next, bounded: true, noun: wording.word(end - 1))
    }
    guard let end = nounEnd(from: next), AmountFinder.closed.contains(wording.word(end - 1)) else {
      return nil
    }
    return make(.count, index..<end, bounded: true, noun: wording.word(end - 1))
  }

  /// `every day`, `each lesson`, `the whole assembly`: how often or how long, without a number.
  private func always(at index: Int) -> Amount? {
    var next = index + 1
    if wording.word(next) == "of" { next += 1 }
    if wording.word(index + 1) == "of", wording.isNumber(next) {
      // In each of 4 sessions a week.
      guard let end = nounEnd(from: next + 1) else { return nil }
      return make(
        .running, index..<(perEnd(from: end) ?? end), number: next, noun: wording.word(end - 1))
    }
    while next - index < 4, wording.isNounLike(next), !wording.isA(next, [.longUnit, .session]),
      !AmountFinder.daily.contains(wording.word(next))
    {
      next += 1
    }
    let units: WordClass = wording[index].lower == "whole" ? .session : [.longUnit, .session]
    guard wording.isA(next, units) || AmountFinder.daily.contains(wording.word(next)) else {
      return nil
    }
    return make(.running, index..<next + 1, noun: wording.word(next))
  }

  private static let daily: Set<String> = [
    "morning", "afternoon", "time", "night", "evening", "playtime", "lunchtime", "transition",
  ]

  /// Things of which everybody knows how many there are.
  private static let closed: Set<String> = [
    "letters", "days", "months", "planets", "vowels", "sounds", "bonds", "tables", "digits",
    "numerals", "spellings", "seasons", "coins",
  ]
}
