import Record

/// The end, start or middle of a time: end of term, early March, the rest of the week.
extension DateFinder {
  /// Which part of a time.
  private enum Part { case end, start, middle, rest, soFar, early, late }

  func edge(_ at: Int, _ relation: DateReading.Relation, depth: Int) -> Found? {
    guard depth < 4, let (part, next) = part(at) else { return nil }
    if part == .end || part == .start, let found = schoolEdge(at, next, part, relation) {
      return found
    }
    guard let target = target(next, depth, part) else { return nil }
    guard target.when.start != nil else {
      return Found(first: at, next: target.next, when: target.when)
    }
    let isOne = target.when.others.isEmpty
    guard var when = cut(target.when, part, isOne ? relation : .by) else { return nil }
    for other in target.when.others {
      var whole = target.when
      (whole.start, whole.end, whole.others) = (other.start, other.end, [])
      whole.shape = whole.shape == .term ? .season : .year
      whole.because = other.because
      when = when.or(cut(whole, part, .by))
    }
    return Found(first: at, next: target.next, when: when)
  }

  private func part(_ at: Int) -> (Part, Int)? {
    let start = afterThe(at)
    var next = start + 1
    if ["very"].contains(lower(start)) { return part(start + 1) }
    let part: Part
    switch sense(start) {
    case .word(.end): part = .end
    case .word(.start): part = .start
    case .word(.starting) where lower(start) == "beginning": part = .start
    case .word(.middle): part = .middle
    case .word(.rest): part = .rest
    case .word(.mid): part = .middle
    case .word(.early): part = .early
    case .word(.late): part = .late
    case .word(.later): part = .rest
    default:
      switch lower(start) {
      case "earlier": part = .soFar
      case "close", "ends": part = .end
      case "outset": part = .start
      default: return nil
      }
    }
    let isLoose =
      part == .early || part == .late || part == .middle || lower(start) == "later"
      || part == .soFar
    if has(next, .of) {
      next += 1
    } else if has(next, .into), isLoose || part == .start {
      next += 1
    } else if has(next, .dash), isLoose, isGlued(next) {
      next += 1
    } else if !isLoose, lower(start) == "close" || lower(start) == "outset" {
      return nil
    }
    return (part, next)
  }

  /// A time that has an end: this week, March, the spring term, the month.
  private func target(_ at: Int, _ depth: Int, _ part: Part) -> Found? {
    let start = afterThe(at)
    if case .unit(let unit) = sense(start), !isPlural(start),
      yearGroup(start) == nil
    {
      let isPlain = which(at) == nil
      if isPlain, unit == .year { return Found(first: at, next: start + 1, when: eitherYear(part)) }
      if isPlain, unit == .week || unit == .month || unit == .weekend || unit == .quarter,
        weekOpening(start) == nil, let when = when(unit, steps: 0)
      {
        return Found(first: at, next: start + 1, when: when)
      }
      if isPlain, unit == .term, !isFigure(start + 1) {
        return Found(first: at, next: start + 1, when: told(choose(school.terms, .coming)))
      }
    }
    guard let found = moment(at, .on, depth: depth + 1) else { return nil }
    return found
  }

  /// The school year and the calendar year, or the next of each when their start is asked for.
  private func eitherYear(_ part: Part) -> When {
    let isAhead = part == .start && setting.preference == .future
    let calendarYear = isAhead ? today.year + 1 : today.year
    let year = yearRange(calendarYear, "the year \(calendarYear)")
    var start = school.startYear(of: today)
    let edge = isAhead ? schoolYearStart(start) : schoolYearEnd(start)
    if let day = edge.start, day < today { start += 1 }
    return schoolYear(start).map { $0.or(year) } ?? year
  }

  /// The end of a year without a school.
  func yearEdge(isEnd: Bool) -> When {
    cut(yearRange(today.year, "the year \(today.year)"), isEnd ? .end : .start, .by)
      ?? .nothing("there is no such year")
  }

  /// Edges that the calendar answers even where it does not hold the whole time.
  private func schoolEdge(
    _ at: Int, _ next: Int, _ part: Part, _ relation: DateReading.Relation
  ) -> Found? {
    if let (start, end) = schoolYearNamed(next, isEnd: part == .end) {
      guard let start else {
        return Found(first: at, next: end, when: .nothing(DateFinder.noYearGroup))
      }
      // “Year 4 spring term” is a term of that year.
      if case .season = sense(end) { return nil }
      let when = part == .end ? schoolYearEnd(start) : schoolYearStart(start)
      return Found(first: at, next: end, when: when)
    }
    var half = afterThe(next)
    if lower(half) == "new" { half += 1 }
    let plain = half
    var pick = Pick.this
    if let (one, after) = which(next) { (pick, half) = (one, after) }
    if let end = halfTermWords(half), holidayEnd(end) == nil, !isFigure(end) {
      let which: Which = pick == .next ? .next : (pick == .last || pick == .past ? .last : .coming)
      let taught = choose(school.halves, which)
      let isBare = half == next || has(next, .the) && half == next + 1
      if part == .end {
        let when = termEnd(taught)
        let holiday = isBare && relation == .on ? holidayEnd(after: taught) : nil
        return Found(first: at, next: end, when: when.or(holiday))
      }
      guard isBare, let holiday = holidayStart() else {
        return Found(first: at, next: end, when: termStart(taught))
      }
      let later = choose(school.halves, .next).map { termStart($0) }
      return Found(first: at, next: end, when: holiday.or(later))
    }
    if sense(half) == .unit(.term), part == .start, !isPlural(half), !isFigure(half + 1) {
      let terms = school.terms
      let taught: Taught? =
        switch pick {
        case _ where half == plain: terms.first { $0.start >= today }
        case .this: choose(terms, .this)
        case .next, .coming: choose(terms, .next)
        case .last, .past: choose(terms, .last)
        }
      return Found(first: at, next: half + 1, when: termStart(taught))
    }
    return nil
  }

  private func holidayStart() -> When? {
    let closure = school.closures.first { $0.isHalfTerm && $0.start >= today }
    return closure.map { .day($0.start, "the first day of \($0.name)") }
  }

  private func holidayEnd(after taught: Taught?) -> When? {
    guard let taught, taught.half == 1,
      let closure = school.closures.first(where: { $0.isHalfTerm && $0.start > taught.end }),
      let end = closure.end
    else { return nil }
    return .day(end, "the last day of \(closure.name)")
  }

  private func holidayEnd(_ at: Int) -> Int? {
    has(at, .holidays) || lower(at) == "break" || sense(at) == .unit(.week) ? at + 1 : nil
  }

  /// A part of a time; `by` and its like ask for its outermost day.
  private func cut(_ whole: When, _ part: Part, _ relation: DateReading.Relation) -> When? {
    guard let start = whole.start, let end = whole.end else { return whole }
    let isExact = relation != .on || isAnswer
    let name = whole.because
    switch (part, whole.shape) {
    case (.end, .term), (.end, .schoolYear):
      return .day(end, "the last day pupils are in, in \(name)")
    case (.start, .term), (.start, .schoolYear):
      return .day(start, "the first day pupils are in, in \(name)")
    case (.end, .holiday): return .day(end, "the last day of \(name)")
    case (.start, .holiday): return .day(start, "the first day of \(name)")
    case (.end, .day), (.end, .weekend), (.end, .days): return .day(end, "the end of \(name)")
    case (.start, .day), (.start, .weekend), (.start, .days):
      return .day(start, "the start of \(name)")
    case (.rest, _):
      guard end >= today else { return nil }
      return .range(max(start, today), end, .days, "from today to the end of it")
    case (.soFar, _):
      guard start <= today else { return nil }
      return .range(start, min(end, today), .days, "from its start to today")
    case (.end, .week) where end.weekday.rawValue < 5:
      return .day(end, "the last day pupils are in that week")
    case (.end, .week) where isExact: return .day(start.monday.adding(days: 4), "its Friday")
    case (.start, .week) where end.weekday.rawValue < 5 || isExact:
      return .day(start, "its first day")
    case (.end, .month): return .day(end, "its last day")
    case (.end, _) where isExact: return .day(end, "its last day")
    case (.start, _) where isExact: return .day(start, "its first day")
    case (.middle, .term), (.middle, .schoolYear):
      return .nothing("the middle of \(name) names no day", shape: .term)
    case (.early, .term), (.late, .term), (.early, .schoolYear), (.late, .schoolYear):
      return .range(start, end, .term, "some time in \(name)")
    default: return third(start, end, whole.shape, part)
    }
  }

  /// The first, middle or last third, by the days people mean.
  private func third(_ start: Day, _ end: Day, _ shape: When.Shape, _ part: Part) -> When? {
    let isStart = part == .start || part == .early
    let isEnd = part == .end || part == .late
    switch shape {
    case .week:
      let days = isStart ? (0, 2) : (isEnd ? (4, 6) : (1, 3))
      let monday = start.monday
      return .range(
        monday.adding(days: days.0), min(monday.adding(days: days.1), max(end, monday)), .days,
        "a part of that week")
    case .month:
      if isStart { return .range(start, start.adding(days: 9), .days, "its first ten days") }
      if isEnd { return .range(start.adding(days: 20), end, .days, "from the 21st") }
      return .range(start.adding(days: 10), start.adding(days: 19), .days, "its middle ten days")
    case .day: return nil
    default:
      let length = end.days(since: start) + 1
      let step = length / 3
      if isStart { return .range(start, start.adding(days: step - 1), .days, "its first third") }
      if isEnd { return .range(end.adding(days: 1 - step), end, .days, "its last third") }
      return .range(
        start.adding(days: step), end.adding(days: -step), .days, "its middle third")
    }
  }
}
