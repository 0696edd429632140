import Record

/// Dates of birth, where the line calls them that: dob 3.5.17, born on 29 August 2017.
extension IdentifierFinder {
  func births() -> [Range<Int>] {
    let cues = line.tokens.indices.filter(isCue)
    guard !cues.isEmpty, let today = Day(2026, 1, 1) else { return [] }
    var found: [Range<Int>] = []
    var before = 0
    var passed = 0
    for reading in dates(in: line, Setting(today: today)) {
      let span = reading.span
      let start = firstFigure(span)
      let end = withYear(span.end)
      guard isWithYear(start..<end) else { continue }
      let first = token(at: start)
      let next = token(at: end)
      // The cue stands a few words before with no other date between, or straight after.
      while passed < cues.count, cues[passed] < first { passed += 1 }
      var after = passed
      while after < cues.count, cues[after] < next { after += 1 }
      let isLed =
        passed > 0 && first - cues[passed - 1] <= 7
        && line.tokens[cues[passed - 1]].span.start >= before
      let isCalled = isLed || after < cues.count && cues[after] - next <= 3
      before = end
      if isCalled { found.append(start..<end) }
    }
    return found + cues.compactMap(run)
  }

  /// dob 030416: figures without marks, straight after the word.
  private func run(after cue: Int) -> Range<Int>? {
    let tokens = line.tokens
    var next = cue + 1
    while next < tokens.count, next < cue + 3, [":", "-", "=", "is"].contains(tokens[next].lower) {
      next += 1
    }
    guard next < tokens.count, tokens[next].kind == .number,
      [6, 8].contains(tokens[next].text.utf8.count), tokens[cue].lower.hasPrefix("d")
    else { return nil }
    return tokens[next].span.start..<tokens[next].span.end
  }

  /// DOB, D.O.B., born, birthday, date of birth, b.
  private func isCue(_ at: Int) -> Bool {
    let tokens = line.tokens
    func lower(_ at: Int) -> String { at < tokens.count ? tokens[at].lower : "" }
    switch lower(at) {
    case "dob", "born", "birthday", "birth", "birthdate", "bday", "dobs": return true
    case "d": return lower(at + 1) == "." && lower(at + 2) == "o" && lower(at + 4) == "b"
    case "b":
      guard lower(at + 1) == "." || lower(at + 1) == ":", at + 2 < tokens.count else {
        return false
      }
      return tokens[at + 2].kind == .number
    default: return false
    }
  }

  /// The end of a date, with a year in brackets behind it: 12th May (2015).
  private func withYear(_ end: Int) -> Int {
    let at = token(at: end)
    let tokens = line.tokens
    guard at + 2 < tokens.count, tokens[at].lower == "(", tokens[at + 2].lower == ")",
      tokens[at + 1].kind == .number, tokens[at + 1].text.utf8.count == 4
    else { return end }
    return tokens[at + 2].span.end
  }

  /// Where the day begins, the small words before it left out.
  private func firstFigure(_ span: Span) -> Int {
    let small: Set<String> = ["on", "the", "since", "from", "by", "before", "after", "of", "in"]
    var at = token(at: span.start)
    while at < line.tokens.count, line.tokens[at].span.start < span.end,
      small.contains(line.tokens[at].lower)
    {
      at += 1
    }
    return at < line.tokens.count ? min(line.tokens[at].span.start, span.end) : span.start
  }

  /// Whether figures for a day and a year are there.
  private func isWithYear(_ range: Range<Int>) -> Bool {
    var groups = 0
    var longest = 0
    var length = 0
    for at in range.lowerBound...range.upperBound {
      if at < range.upperBound, isDigit(at) {
        length += 1
      } else {
        if length > 0 { groups += 1 }
        longest = max(longest, length)
        length = 0
      }
    }
    // A month in letters and a year: born April 2016.
    let isMonth = groups == 1 && longest == 4 && range.count > 7
    return isMonth || groups > 2 || groups == 2 && (longest == 4 || longest == 2 && range.count > 7)
  }

  /// The token that begins at a scalar or after it.
  private func token(at scalar: Int) -> Int {
    var low = 0
    var high = line.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if line.tokens[middle].span.start < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
