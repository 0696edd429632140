import Record

/// Dates in figures, always day first: 3/7/26, 3-7-2026, 3.7.26, 2026-07-03, 22/04, 05/2027.
extension DateFinder {
  /// A date in figures; `sure` when the words before promise a date.
  func numeric(_ at: Int, sure: Bool = false, inRange: Bool = false) -> Found? {
    guard isFigure(at), inRange || !isStuck(at) else { return nil }
    return threeParts(at) ?? spacedParts(at) ?? monthAndYear(at, inRange: inRange)
      ?? twoParts(at, sure: sure || promisesDate(at), inRange: inRange)
  }

  func isFigure(_ at: Int) -> Bool {
    at >= 0 && at < tokens.count && tokens[at].kind == .number && tokens[at].value != nil
  }

  func value(_ at: Int) -> Int { at >= 0 && at < tokens.count ? tokens[at].value ?? -1 : -1 }

  func width(_ at: Int) -> Int { at >= 0 && at < tokens.count ? tokens[at].text.utf8.count : 0 }

  /// Whether the figure hangs on the mark or word before it, as in £3 or 1.2 or v2.
  func isStuck(_ at: Int) -> Bool {
    guard isGlued(at) else { return false }
    if tokens[at - 1].kind != .punctuation { return true }
    switch tokens[at - 1].text {
    case "/", "-", ".", "£", "$", "€", "#", "+", "*", "=", "\\", "_": return true
    case ":": return isFigure(at - 2)
    default: return false
    }
  }

  /// Whether the figure before this place runs on into more figures.
  private func runsOn(_ next: Int) -> Bool {
    guard isGlued(next) else { return false }
    switch tokens[next].text {
    case "/", "-", ":": return isGlued(next + 1) && isFigure(next + 1)
    case ".": return isGlued(next + 1) && isFigure(next + 1)
    case "%": return true
    default: return tokens[next].kind != .punctuation
    }
  }

  /// The figure after a separator; nil when it is not there.
  private func partAfter(_ at: Int, _ mark: String, spaces: Bool) -> Int? {
    guard at + 2 < tokens.count, tokens[at + 1].text == mark, isFigure(at + 2),
      spaces || (isGlued(at + 1) && isGlued(at + 2))
    else { return nil }
    return at + 2
  }

  private func threeParts(_ at: Int) -> Found? {
    guard at + 1 < tokens.count, tokens[at + 1].kind == .punctuation else { return nil }
    let mark = tokens[at + 1].text
    guard mark == "/" || mark == "-" || mark == "." else { return nil }
    let spaces = mark != "-"
    guard let second = partAfter(at, mark, spaces: spaces),
      let third = partAfter(second, mark, spaces: spaces)
    else { return nil }
    let next = third + 1
    guard !runsOn(next), width(second) <= 2 else { return nil }
    if width(at) == 4, width(third) <= 2 {
      guard (1000...2999).contains(value(at)) else { return nil }
      return found(at, next, value(third), value(second), value(at))
    }
    guard width(at) <= 2, width(third) == 2 || width(third) == 4 else { return nil }
    let isShort = width(third) == 2
    let year = fullYear(value(third))
    if isShort, mark != "/" {
      // 1.2.14 may be a heading, 12-34-56 a sort code: only a real day is one.
      guard Day(year, value(second), value(at)) != nil, !isHeading(at) else { return nil }
    }
    return found(at, next, value(at), value(second), year)
  }

  private func isHeading(_ at: Int) -> Bool {
    switch lower(at - 1) {
    case "version", "section", "paragraph", "para", "chapter", "v", "page", "code", "no", "number":
      true
    default: false
    }
  }

  /// 31 10 1974.
  private func spacedParts(_ at: Int) -> Found? {
    guard isFigure(at + 1), isFigure(at + 2), width(at + 2) == 4, width(at) <= 2,
      width(at + 1) <= 2, (1900...2099).contains(value(at + 2)),
      Day(value(at + 2), value(at + 1), value(at)) != nil, !runsOn(at + 3)
    else { return nil }
    return found(at, at + 3, value(at), value(at + 1), value(at + 2))
  }

  private func found(_ at: Int, _ next: Int, _ day: Int, _ month: Int, _ year: Int?) -> Found {
    let partial = Partial(weekday: nil, day: day, month: month, year: year)
    var when = resolve(partial, .on)
    if when.start != nil, year != nil { when.because = "day, month and year, day first" }
    return Found(first: at, next: next, when: when)
  }

  /// 05/2027 and 05-2027.
  private func monthAndYear(_ at: Int, inRange: Bool) -> Found? {
    guard let second = partAfter(at, "/", spaces: false) ?? partAfter(at, "-", spaces: false),
      width(second) == 4, (1900...2099).contains(value(second)), width(at) <= 2,
      (1...12).contains(value(at)), tokens[at + 1].text == "/" || width(at) == 2,
      !runsOn(second + 1)
    else { return nil }
    let partial = Partial(weekday: nil, day: nil, month: value(at), year: value(second))
    return Found(first: at, next: second + 1, when: resolve(partial, .on))
  }

  /// 22/04, and 3/4 where the words around it promise a date.
  private func twoParts(_ at: Int, sure: Bool, inRange: Bool) -> Found? {
    let dotted = isAnswer ? partAfter(at, ".", spaces: false) : nil
    guard let second = partAfter(at, "/", spaces: false) ?? dotted,
      width(at) <= 2, width(second) <= 2
    else { return nil }
    var next = second + 1
    let day = value(at)
    let month = value(second)
    let isWholeAnswer = isAnswer && isWhole(at, next)
    var year: Int?
    if has(next, .comma), width(next + 1) == 4, (1900...2099).contains(value(next + 1)) {
      year = value(next + 1)
      next += 2
    }
    let ranges = inRange || (has(next, .dash) && isFigure(next + 1))
    guard ranges || !runsOn(next), !countsSomething(next), !isScore(at) else { return nil }
    let isReal = (1...12).contains(month) && day >= 1 && day <= Day.length(ofMonth: month, in: 2024)
    let isPadded =
      (width(at) == 2 && day < 10) || (width(second) == 2 && month < 10)
    // A whole line that no mark out of ten or twenty is: 1/12.
    let isYearEnd = isWhole(at, next) && month > 10 && day < 7
    let looksLikeDate =
      isReal && isYearEnd || isReal && (day > month || isPadded) && !(day == 24 && month == 7)
    guard sure || isWholeAnswer || inRange || (looksLikeDate && endsFreely(next)) else {
      return nil
    }
    if !isReal, !isWholeAnswer, !promisesDateStrongly(at) { return nil }
    return found(at, next, day, month, year)
  }

  /// Whether what follows makes the figures before it a score or a share.
  private func countsSomething(_ next: Int) -> Bool {
    has(next, .of) || has(next, .percent) || has(next, .times)
      || DateFinder.scored.contains(lower(next))
  }

  /// Whether the words before make it a score or a growth: scored 8/10, improve by 3/10.
  private func isScore(_ at: Int) -> Bool {
    let before = has(at - 1, .by) ? lower(at - 2) : lower(at - 1)
    return DateFinder.growths.contains(before)
  }

  private static let growths: Set<String> = [
    "score", "scores", "scored", "scoring", "got", "gets", "mark", "improve", "improves",
    "improved", "increase", "increases", "increased", "rise", "rises", "raise", "raised", "reduce",
    "reduced", "decrease", "decreased", "up", "down", "grow", "gain", "gained", "fraction",
  ]

  static let scored: Set<String> = [
    "words", "word", "correct", "trials", "opportunities", "sounds", "spellings", "marks", "right",
    "questions", "lessons", "attempts", "occasions", "letters", "numbers", "points", "prompts",
    "facts", "steps", "items", "tries", "sums", "problems", "sentences", "days", "weeks", "pages",
    "full", "accuracy", "targets", "books", "tasks", "children", "pupils",
  ]

  /// Whether the word before promises a date.
  private func promisesDate(_ at: Int) -> Bool {
    if promisesDateStrongly(at) { return true }
    switch sense(at - 1) {
    case .word(.by), .word(.before), .word(.until), .word(.after), .word(.since): return true
    default: return false
    }
  }

  private func promisesDateStrongly(_ at: Int) -> Bool {
    switch sense(at - 1) {
    case .weekday, .word(.on), .word(.dueWord), .word(.commencing), .word(.starting),
      .word(.ending):
      return true
    default: return ["dated", "date"].contains(lower(at - 1))
    }
  }
}
