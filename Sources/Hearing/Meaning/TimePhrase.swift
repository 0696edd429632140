/// Words that name a moment of the calendar, followed as far as they go.
///
/// The grammar is loose on purpose: it finds where such words begin and end. What day they come
/// to is the dates' matter.
enum TimePhrase {
  /// The item after the time words that begin at `start`; nil when they name no moment.
  static func end(from start: Int, in wording: Wording) -> Int? {
    var index = start
    var last: Int?
    while index < wording.count, index - start < 16 {
      guard let step = step(at: index, in: wording, started: start) else { break }
      index += step.length
      if step.isAnchor { last = index }
    }
    if let last, people.contains(wording.word(last)) { return nil }
    return last
  }

  /// Words that turn the time before them into somebody or something: the IEP team.
  private static let people: Set<String> = [
    "team", "coordinator", "manager", "leader", "teacher", "teachers", "staff", "lead", "goals",
    "children", "pupils", "class", "group", "test", "tests", "paper", "words", "list", "level",
    "work", "curriculum", "expectations", "objectives", "text", "texts", "book", "books",
    "spellings",
  ]

  private struct Step {
    let length: Int
    let isAnchor: Bool
  }

  private static func step(at index: Int, in wording: Wording, started: Int) -> Step? {
    let item = wording[index]
    if item.isMark { return mark(at: index, in: wording) }
    if item.isDigits || item.kind == .ordinal || item.value != nil {
      return number(at: index, in: wording, started: started)
    }
    if item.lower == "may", wording.isA(index + 1, .subject), index > started { return nil }
    if item.isA([.month, .season]) || item.isA(.weekday) { return Step(length: 1, isAnchor: true) }
    let word = item.lower
    if word == "half" {
      let isTerm = ["term", "terms", "year"].contains(wording.word(index + 1))
      return isTerm ? Step(length: 2, isAnchor: true) : nil
    }
    if moments.contains(word) { return Step(length: 1, isAnchor: true) }
    if units.contains(word) {
      let named = index > started || ["year", "ks", "y"].contains(word)
      return Step(length: 1, isAnchor: named && isPointed(at: index, from: started, in: wording))
    }
    return fillers.contains(word) ? Step(length: 1, isAnchor: false) : nil
  }

  /// Whether a unit is made a moment by the words before it: the end of the year, this term.
  private static func isPointed(at index: Int, from start: Int, in wording: Wording) -> Bool {
    var before = index - 1
    while before >= max(0, start - 1) {
      if pointers.contains(wording[before].lower) { return true }
      before -= 1
    }
    return false
  }

  private static func mark(at index: Int, in wording: Wording) -> Step? {
    // A possessive's apostrophe: parents' evening.
    if wording[index].lower == "'" || wording[index].lower == "\u{2019}" {
      return Step(length: 1, isAnchor: false)
    }
    return nil
  }

  private static func number(at index: Int, in wording: Wording, started: Int) -> Step? {
    let item = wording[index]
    if item.isDigits, let length = numeric(at: index, in: wording) {
      return Step(length: length, isAnchor: true)
    }
    let next = index + 1
    let before = wording.word(index - 1)
    if item.kind == .ordinal, index - started <= 1,
      !wording.isNounLike(next) || next == wording.count
    {
      return Step(length: 1, isAnchor: true)
    }
    if item.kind == .ordinal {
      if wording.isA(next, .month) || wording.isA(index - 1, .month)
        || wording.word(next) == "of" && wording.isA(index + 2, .month)
        || wording.isA(index - 1, .weekday)
      {
        return Step(length: 1, isAnchor: true)
      }
      if ["grade", "birthday", "quarter", "semester", "year", "half", "week", "term"].contains(
        wording.word(next))
      {
        return Step(length: 2, isAnchor: true)
      }
      return nil
    }
    if item.value == 1, wording.word(next) == "/", wording.isNumber(index + 2),
      wording[index + 2].value == 2, wording.word(index + 3) == "term"
    {
      return Step(length: 4, isAnchor: true)
    }
    if item.isDigits, wording.isA(next, .month) { return Step(length: 1, isAnchor: false) }
    let counts = ["/", "%", "out", "x", "times", "of", "+"].contains(wording.word(next))
    if counts && !(wording.word(next) == "of" && wording.isA(next + 1, .month)) { return nil }
    if wording.isA(index - 1, [.month, .season]) || numbered.contains(before) {
      if let value = item.value, value > 31, !(1990...2099).contains(value) { return nil }
      if wording.isPlural(next), wording.isNounLike(next) { return nil }
      return Step(length: 1, isAnchor: true)
    }
    if item.isDigits, wording.isA(index - 1, .weekday), wording.isA(next, .month) {
      return Step(length: 1, isAnchor: false)
    }
    if item.isDigits, let value = item.value, (1990...2099).contains(value) {
      return Step(length: 1, isAnchor: true)
    }
    return nil
  }

  /// The length of `13/2`, `13.2.26`, `6/2027`, `2026-27`, `2026-02-13`.
  private static func numeric(at index: Int, in wording: Wording) -> Int? {
    guard let first = wording[index].value else { return nil }
    let mark = wording.word(index + 1)
    guard ["/", ".", "-", "\u{2013}"].contains(mark), wording.isNumber(index + 2),
      !wording[index + 1].spaced, !wording[index + 2].spaced, wording[index + 2].isDigits,
      let second = wording[index + 2].value
    else { return nil }
    if wording.word(index + 3) == mark, wording.isNumber(index + 4), !wording[index + 3].spaced,
      !wording[index + 4].spaced
    {
      return 5
    }
    if (1990...2099).contains(first), second < 100 || second == first + 1 { return 3 }
    guard mark == "/" || mark == "." && second <= 12 else { return nil }
    if (1990...2099).contains(second), first <= 12 { return 3 }
    guard (1...31).contains(first), (1...12).contains(second),
      !["%", "of"].contains(wording.word(index + 3)), !wording.isPlural(index + 3)
    else { return nil }
    return 3
  }

  private static let moments: Set<String> = [
    "christmas", "xmas", "easter", "whit", "whitsun", "diwali", "eid", "ramadan", "hols",
    "holidays", "holiday", "review", "iep", "ehcp", "lsp", "isp", "tomorrow", "birthday", "sports",
    "graduation", "pentecost", "reviews", "semester", "trimester", "quarter", "sats", "gcses",
    "parents'", "parents", "ht", "eoy", "eot", "taf", "tac",
  ]
  private static let units: Set<String> = [
    "year", "years", "yr", "term", "month", "week", "wk", "ks", "y", "stage", "grade", "meeting",
    "period", "cycle", "reception", "nursery", "primary", "evening", "school", "date", "yr",
    "year's", "term's", "fortnight", "kindergarten", "preschool", "college", "t", "sum",
  ]
  private static let fillers: Set<String> = [
    "the", "end", "start", "beginning", "middle", "mid", "early", "late", "close", "last", "first",
    "next", "this", "coming", "following", "his", "her", "their", "our", "your", "my", "of",
    "annual", "academic", "calendar", "current", "time", "plan", "ending", "key",
    "termly", "day", "marking", "grading", "reporting", "team", "goal", "a", "one", "upcoming",
    "mcr", "w", "e", "interim", "transition", "break", "education", "new", "person", "centred",
    "progress", "scheduled", "sen", "send", "support", "lsp's", "learning", "individual",
  ]
  private static let numbered: Set<String> = [
    "term", "year", "yr", "y", "ks", "stage", "grade", "week", "wk", "quarter", "semester",
    "block", "half-term", "t",
  ]
  private static let pointers: Set<String> = [
    "end", "start", "beginning", "middle", "mid", "close", "next", "this", "coming", "last",
    "annual", "ending", "following", "within", "year", "current", "completion", "time", "iep",
    "lsp", "review", "school", "parents'", "parents", "ks", "stage", "key", "y", "yr", "summer",
    "t",
    "autumn", "spring", "first", "his", "her", "of", "before",
  ]
}
