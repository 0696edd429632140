import Record

/// School years and year groups: this school year, 2025-26, the end of Year 4, the end of KS2.
extension DateFinder {
  /// The first day of the autumn term to the last of the summer term; nil when not in the file.
  func schoolYear(_ start: Int) -> When? {
    guard let first = schoolYearStart(start).start, let last = schoolYearEnd(start).start else {
      return nil
    }
    return .range(first, last, .schoolYear, "the school year \(DateFinder.written(start))")
  }

  /// `2025–26`.
  static func written(_ start: Int) -> String {
    let end = (start + 1) % 100
    return "\(start)–\(end < 10 ? "0" : "")\(end)"
  }

  func schoolYearStart(_ start: Int) -> When {
    let term = school.terms.first { $0.schoolYear == start && $0.season == .autumn }
    guard let term else { return .nothing(school.silence) }
    return .day(term.start, "the first day of the school year \(DateFinder.written(start))")
  }

  func schoolYearEnd(_ start: Int) -> When {
    let term = school.terms.first { $0.schoolYear == start && $0.season == .summer }
    guard let term else { return .nothing(school.silence) }
    return .day(term.end, "the last day of the summer term of \(DateFinder.written(start))")
  }

  /// This, next or last school year.
  func schoolYearByPlace(_ at: Int) -> Found? {
    guard let (start, next) = schoolYearPicked(at) else { return nil }
    let when = schoolYear(start) ?? .nothing(school.silence, shape: .schoolYear)
    return Found(first: at, next: next, when: when)
  }

  /// A school or academic year with this, next or last before it.
  func schoolYearPicked(_ at: Int) -> (Int, Int)? {
    guard let (pick, next) = which(at), has(next, .school) || has(next, .academic),
      sense(next + 1) == .unit(.year)
    else { return nil }
    let steps = pick == .this ? 0 : (pick == .last || pick == .past ? -1 : 1)
    return (school.startYear(of: today) + steps, next + 2)
  }

  /// 2025-26 or 2025/2026, as a school year.
  func schoolYearWords(_ at: Int) -> (Int, Int)? {
    guard isFigure(at), width(at) == 4, has(at + 1, .dash) || has(at + 1, .slash),
      isGlued(at + 1), isGlued(at + 2), isFigure(at + 2), (1990...2098).contains(value(at))
    else { return nil }
    let following = value(at) + 1
    let isNext =
      (width(at + 2) == 2 && value(at + 2) == following % 100)
      || (width(at + 2) == 4 && value(at + 2) == following)
    guard isNext, !isStuck(at), !(isGlued(at + 3) && isFigure(at + 4)) else { return nil }
    var next = at + 3
    if has(next, .school) || has(next, .academic), sense(next + 1) == .unit(.year) { next += 2 }
    return (value(at), next)
  }

  func writtenSchoolYear(_ at: Int) -> Found? {
    guard let (start, next) = schoolYearWords(at) else { return nil }
    let when =
      schoolYear(start)
      ?? (school.isKnown
        ? .nothing(school.silence, shape: .schoolYear)
        : yearFromSeptember(start))
    return Found(first: at, next: next, when: when)
  }

  private func yearFromSeptember(_ start: Int) -> When {
    guard let first = Day(start, 9, 1), let last = Day(start + 1, 8, 31) else {
      return .nothing("there is no such year", shape: .schoolYear)
    }
    return .range(first, last, .schoolYear, "1 September to 31 August")
  }

  /// A year group: Year 4, Y6, Reception; and the last one of a key stage.
  func yearGroup(_ at: Int) -> (Int, Int)? {
    let at = afterThe(at)
    let isYear = sense(at) == .unit(.year) && !isPlural(at)
    if isYear || lower(at) == "y", isFigure(at + 1), width(at + 1) <= 2,
      (0...13).contains(value(at + 1))
    {
      return (value(at + 1), at + 2)
    }
    if isYear, case .count(let number) = sense(at + 1), tokens[at + 1].kind == .word, number <= 13 {
      return (number, at + 2)
    }
    if has(at, .reception) {
      return (0, sense(at + 1) == .unit(.year) ? at + 2 : at + 1)
    }
    if lower(at) == "eyfs" { return (0, at + 1) }
    if lower(at) == "primary" { return (6, has(at + 1, .school) ? at + 2 : at + 1) }
    var next = at
    if has(at, .keyStage) {
      next = at + 1
    } else if lower(at) == "key", lower(at + 1) == "stage" {
      next = at + 2
    } else {
      return nil
    }
    guard case .count(let stage) = sense(next), (1...4).contains(stage) else { return nil }
    return ([2, 6, 9, 11][stage - 1], next + 1)
  }

  /// The first calendar year of the school year that an edge is asked of: Year 4, 2025-26, the
  /// school year.
  func schoolYearNamed(_ at: Int, isEnd: Bool) -> (start: Int?, next: Int)? {
    let begin = afterThe(at)
    if let found = newSchoolYear(begin) { return found }
    if let (group, next) = yearGroup(begin) {
      if !isEnd, has(begin, .keyStage) || lower(begin) == "key" || lower(begin) == "primary" {
        return nil
      }
      guard let pupilYear = setting.pupilYear else { return (nil, next) }
      return (school.startYear(of: today) + group - pupilYear, next)
    }
    if let (start, next) = schoolYearPicked(at) { return (start, next) }
    if let (start, next) = schoolYearWords(begin) { return (start, next) }
    if has(begin, .school) || has(begin, .academic), sense(begin + 1) == .unit(.year) {
      if let (start, next) = schoolYearWords(begin + 2) { return (start, next) }
      return (school.startYear(of: today) + (hasPassed(isEnd: isEnd) ? 1 : 0), begin + 2)
    }
    return nil
  }

  /// The new school year: the one after this, or the one whose first weeks these are.
  func newSchoolYear(_ at: Int) -> (start: Int?, next: Int)? {
    guard lower(at) == "new", has(at + 1, .school) || has(at + 1, .academic),
      sense(at + 2) == .unit(.year)
    else { return nil }
    let start = school.startYear(of: today)
    let isNew = schoolYearStart(start).start.map { today.days(since: $0) < 28 } ?? false
    return (isNew ? start : start + 1, at + 3)
  }

  /// Whether this school year has begun, or ended.
  private func hasPassed(isEnd: Bool) -> Bool {
    let start = school.startYear(of: today)
    let edge = isEnd ? schoolYearEnd(start) : schoolYearStart(start)
    return edge.start.map { $0 < today } ?? !isEnd
  }

  /// The next school week or day; the last.
  func schoolPeriod(_ at: Int, _ pick: Pick, _ unit: Unit, _ next: Int) -> Found? {
    let isAhead = pick == .next || pick == .coming
    switch (unit, pick) {
    case (.day, .next), (.day, .coming), (.day, .last), (.day, .past), (.day, .this):
      guard pick != .this, !has(next, .of), !has(next, .before), !has(next, .into) else {
        return nil
      }
      let day = school.adding(schoolDays: isAhead ? 1 : -1, to: today)
      let when = day.map { When.day($0, "the \(isAhead ? "next" : "last") day pupils are in") }
      return Found(first: at, next: next, when: when ?? .nothing(school.silence))
    case (.week, _):
      guard !has(next, .of), !has(next, .before) else { return nil }
      let steps = pick == .this ? 0 : (isAhead ? 1 : -1)
      let day = steps == 0 ? today : school.adding(schoolWeeks: steps, to: today)
      let when = day.flatMap { school.week($0.monday) }.map {
        When.range($0.first, $0.last, .week, "the days pupils are in that week")
      }
      return Found(first: at, next: next, when: when ?? .nothing(school.silence, shape: .week))
    default: return nil
    }
  }
}
