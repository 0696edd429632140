import Record

/// Dates with a month in letters: 14th of Feb, February 14, 2026, 16. Nov. 2016, March '26.
extension DateFinder {
  /// A day and month in either order, or a month with or without a year.
  func monthDate(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    guard let (partial, next) = monthPartial(at) else { return nil }
    if let when = shifted(partial, next) { return Found(first: at, next: when.1, when: when.0) }
    if partial.day == nil, partial.year == nil, !isMonthMeant(at, next, relation) { return nil }
    var when = resolve(partial, relation)
    if let month = partial.month, let year = yearMeant(at, partial, next) {
      when = when.or(monthRange(month, year, "the whole of \(name(month)) \(year)"))
    }
    return Found(first: at, next: next, when: when)
  }

  /// “Jan 26”, said about the year 2026, may be the day or the year.
  private func yearMeant(_ at: Int, _ partial: Partial, _ next: Int) -> Int? {
    guard case .month = sense(at), partial.year == nil, let day = partial.day, isFigure(next - 1),
      abs(fullYear(day) - today.year) <= 1, endsHard(next)
    else { return nil }
    return fullYear(day)
  }

  /// A month or a day and month, with the year of `this year` or `next year` after it.
  private func shifted(_ partial: Partial, _ next: Int) -> (When, Int)? {
    guard partial.year == nil else { return nil }
    let from = afterThe(after(.of, after(.comma, next)))
    let shift: Int
    switch sense(from) {
    case .word(.this): shift = 0
    case .word(.next): shift = 1
    case .word(.last), .word(.previous): shift = -1
    default: return nil
    }
    guard sense(from + 1) == .unit(.year) else { return nil }
    var full = partial
    full.year = today.year + shift
    return (resolve(full, .on), from + 2)
  }

  /// The parts of a date with a month in letters.
  func monthPartial(_ at: Int, inRange: Bool = false) -> (Partial, Int)? {
    if case .month(let month) = sense(at) { return monthFirst(at, month) }
    let start = afterThe(at)
    guard let (day, afterDay) = dayOfMonth(start), (1...39).contains(day) else { return nil }
    if !inRange, followsLabel(start) { return nil }
    var next = after(.dot, afterDay)
    while has(next, .of) || has(next, .the) || has(next, .dash) || has(next, .slash) {
      // “13 - 15 March” is a range; “13-Mar-26” is not.
      if has(next, .dash), !isGlued(next) { return nil }
      next += 1
    }
    guard case .month(let month) = sense(next) else { return nil }
    if isLooseMonth(next), tokens[afterDay - 1].kind == .number, wordGoesOn(next + 1) {
      return nil
    }
    next = after(.dot, next + 1)
    let (year, end) = yearAfter(next)
    return (Partial(weekday: nil, day: day, month: month, year: year), end)
  }

  /// Whether the word before makes the figure a label: Year 4, page 3, KS2.
  func followsLabel(_ at: Int) -> Bool {
    sense(at - 1) == .unit(.year) || DateFinder.labels.contains(lower(at - 1)) || isStuck(at)
  }

  static let labels: Set<String> = [
    "y", "ks", "class", "page", "p", "pg", "chapter", "level", "band", "stage", "phase", "set",
    "unit", "question", "q", "step", "room", "group", "aged", "age", "grade", "target", "lesson",
    "task", "book", "no", "number", "item", "outcome", "table", "figure", "volume", "part",
  ]

  private func monthFirst(_ at: Int, _ month: Int) -> (Partial, Int)? {
    var next = after(.dot, at + 1)
    if has(next, .the) { next += 1 }
    next = has(next, .dash) && isGlued(next) && isGlued(next + 1) ? next + 1 : next
    if let (day, afterDay) = dayOfMonth(next), (1...39).contains(day), !isClock(afterDay),
      !isYearLike(next), isDayOf(at, next, afterDay)
    {
      let (year, end) = yearAfter(afterDay)
      return (Partial(weekday: nil, day: day, month: month, year: year), end)
    }
    let (year, end) = yearAfter(after(.of, at + 1))
    if year != nil { return (Partial(weekday: nil, day: nil, month: month, year: year), end) }
    return (Partial(weekday: nil, day: nil, month: month, year: nil), at + 1)
  }

  /// Whether the figure after a month is its day, and not a count of something.
  private func isDayOf(_ at: Int, _ day: Int, _ next: Int) -> Bool {
    if case .count = sense(day), tokens[day].kind == .word, next == day + 1, isLooseMonth(at) {
      return false
    }
    guard tokens[day].kind == .number else { return true }
    return !(isLooseMonth(at) && (wordGoesOn(next) || lower(next) == "or" || lower(next) == "and"))
  }

  /// Whether the month's name is in small letters and also a common word.
  func isLooseMonth(_ at: Int) -> Bool {
    switch lower(at) {
    case "may", "march", "mar": !tokens[at].isCapitalised
    default: false
    }
  }

  /// Whether a word follows that is not one that may follow a date.
  private func wordGoesOn(_ at: Int) -> Bool {
    guard at < tokens.count, tokens[at].kind == .word else { return false }
    return !endsFreely(at)
  }

  /// A four-digit year stands here.
  private func isYearLike(_ at: Int) -> Bool {
    isFigure(at) && width(at) == 4 && (1900...2099).contains(value(at))
  }

  /// A clock time goes on here: 9am, 9.30, 9:30.
  func isClock(_ next: Int) -> Bool {
    switch lower(next) {
    case "am", "pm", "a.m", "p.m", "o'clock", "oclock", "noon", "hrs": return true
    default: break
    }
    if has(next, .colon) || has(next, .dot) {
      return isGlued(next) && isGlued(next + 1) && isFigure(next + 1)
    }
    return has(next, .percent)
      || (isGlued(next) && next < tokens.count
        && tokens[next].kind == .word)
  }

  /// A day of the month in figures or words.
  func dayOfMonth(_ at: Int) -> (Int, Int)? {
    switch sense(at) {
    case .order(let day):
      return (day, at + 1)
    case .count(let tens):
      if tokens[at].kind == .number { return width(at) <= 2 ? (tens, at + 1) : nil }
      guard tens == 20 || tens == 30 else { return (tens, at + 1) }
      let next = after(.dash, at + 1)
      switch sense(next) {
      case .order(let ones) where ones < 10: return (tens + ones, next + 1)
      case .count(let ones) where ones < 10 && tokens[next].kind == .word:
        return (tens + ones, next + 1)
      default: return (tens, at + 1)
      }
    default: return nil
    }
  }

  /// A year after a day and month, with or without a comma.
  func yearAfter(_ at: Int) -> (Int?, Int) {
    var next = at
    while has(next, .comma) || has(next, .dot) || has(next, .of) || has(next, .into) { next += 1 }
    if has(next, .dash) || has(next, .slash), isGlued(next), isGlued(next + 1) { next += 1 }
    if isYearLike(next), !isClock(next + 1) { return (value(next), next + 1) }
    if has(next, .apostrophe), width(next + 1) == 2, isFigure(next + 1) {
      return (fullYear(value(next + 1)), next + 2)
    }
    if isFigure(next), width(next) == 2,
      next == at || has(next - 1, .dash) || has(next - 1, .slash),
      !isClock(next + 1), endsHard(next + 1)
    {
      return (fullYear(value(next)), next + 1)
    }
    if let (year, end) = yearInWords(next) { return (year, end) }
    return (nil, at)
  }

  /// Nineteen zero one; twenty twenty-six; two thousand and five.
  private func yearInWords(_ at: Int) -> (Int, Int)? {
    guard at < tokens.count, tokens[at].kind == .word, case .count(let first) = sense(at) else {
      return nil
    }
    if first == 2, has(at + 1, .thousand) {
      let next = after(.and, at + 2)
      if let (rest, end) = dayOfMonth(next), rest < 100, tokens[next].kind == .word {
        return (2000 + rest, end)
      }
      return (2000, at + 2)
    }
    guard first == 19 || first == 20 else { return nil }
    let next = after(.dash, at + 1)
    if has(next, .zero), case .count(let ones) = sense(next + 1), ones < 10 {
      return (first * 100 + ones, next + 2)
    }
    guard next < tokens.count, tokens[next].kind == .word, case .count(let tens) = sense(next),
      tens >= 10
    else { return nil }
    let more = after(.dash, next + 1)
    if tens >= 20, more < tokens.count, tokens[more].kind == .word,
      case .count(let ones) = sense(more), ones < 10
    {
      return (first * 100 + tens + ones, more + 1)
    }
    return (first * 100 + tens, next + 1)
  }
}
