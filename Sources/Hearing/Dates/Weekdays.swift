import Record

/// Weekdays: Friday, next Friday, Friday next week, Friday week, Weds 14th, Fri 13 Feb 2026.
extension DateFinder {
  func weekdayDate(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    let start = afterThe(at)
    if case .weekday(let weekday) = sense(start) {
      // “He sat next to Will.”
      if has(start + 1, .next), has(start + 2, .to) { return nil }
      if let found = datedWeekday(start, weekday, relation) { return found.from(at) }
      if let found = weekdayOfWeek(start, weekday) { return found.from(at) }
      guard start == at, isWeekdayMeant(at, at + 1), !isHabit(at, weekday) || isWhole(at, at + 1)
      else { return nil }
      let partial = Partial(weekday: weekday, day: nil, month: nil, year: nil)
      return Found(first: at, next: at + 1, when: resolve(partial, relation))
    }
    return relativeWeekday(at, relation)
  }

  /// A weekday with its day of the month, and perhaps month and year.
  private func datedWeekday(
    _ at: Int, _ weekday: Int, _ relation: DateReading.Relation
  ) -> Found? {
    let next = after(.comma, after(.dot, at + 1))
    if has(next, .dash), !isGlued(next) { return nil }
    if lower(next) == "(" {
      guard var found = dated(afterThe(next + 1), weekday, at, relation) else { return nil }
      if lower(found.next) == ")" { found.next += 1 }
      return found
    }
    return dated(afterThe(next), weekday, at, relation)
  }

  /// The date that belongs to a weekday before it.
  private func dated(
    _ next: Int, _ weekday: Int, _ at: Int, _ relation: DateReading.Relation
  ) -> Found? {
    if let (named, end) = monthPartial(next), named.day != nil {
      var partial = named
      partial.weekday = weekday
      if partial.year == nil, let found = dayOfNamedMonth(next, weekday) { return found.from(at) }
      return Found(first: at, next: end, when: resolve(partial, relation))
    }
    if let found = numeric(next, sure: true), found.when.shape == .day {
      guard var partial = found.when.partial, partial.day != nil else { return found.from(at) }
      partial.weekday = weekday
      return Found(first: at, next: found.next, when: resolve(partial, relation))
    }
    if let found = dayOfNamedMonth(next, weekday) { return found.from(at) }
    guard let (day, end) = dayOfMonth(next), (1...31).contains(day), !isClock(end),
      isDayNumber(next, end, isAfterThe: has(next - 1, .the)),
      isWeekdayMeant(at, end) || tokens[next].kind == .ordinal
    else { return nil }
    var partial =
      monthOfList(from: end, after: day, like: tokens[next].kind) ?? Partial()
    (partial.weekday, partial.day) = (weekday, day)
    return Found(first: at, next: end, when: resolve(partial, relation))
  }

  /// Whether the figure after a weekday is its day, and not a count of something.
  private func isDayNumber(_ at: Int, _ next: Int, isAfterThe: Bool) -> Bool {
    switch tokens[at].kind {
    case .ordinal: return true
    case .number: return !isStuck(at) && endsFreely(next) && !has(next, .times)
    default:
      if case .order = sense(next - 1) { return isAfterThe || endsFreely(next) }
      return false
    }
  }

  /// Friday week, Friday next week, Friday of that week, Friday after next, Friday just gone.
  private func weekdayOfWeek(_ at: Int, _ weekday: Int) -> Found? {
    var next = at + 1
    if DateFinder.partsOfDay.contains(lower(next)) { next += 1 }
    let ahead = comingDay(weekday, fromToday: true)
    switch sense(next) {
    case .unit(.week) where tokens[next].lower.hasSuffix("k"):
      if isFigure(next + 1) || weekOpening(next) != nil { return nil }
      guard endsFreely(next + 1) else { return nil }
      return Found(first: at, next: next + 1, when: afterComing(ahead, days: 7))
    case .unit(.fortnight):
      return Found(first: at, next: next + 1, when: afterComing(ahead, days: 14))
    case .word(.after) where has(next + 1, .next):
      return Found(
        first: at, next: next + 2, when: afterComing(comingDay(weekday), days: 7))
    case .word(.coming):
      return Found(first: at, next: next + 1, when: .day(ahead, "the coming \(name(of: ahead))"))
    case .word(.last) where endsFreely(next + 1), .word(.past) where endsFreely(next + 1):
      return Found(first: at, next: next + 1, when: lately(weekday, isSure: true))
    case .word(.next) where endsFreely(next + 1):
      return Found(
        first: at, next: next + 1,
        when: .day(comingDay(weekday), "the next \(name(of: ahead))"))
    default: break
    }
    if lower(next) == "gone" || (lower(next) == "just" && lower(next + 1) == "gone") {
      let end = lower(next) == "gone" ? next + 1 : next + 2
      return Found(first: at, next: end, when: lately(weekday, isSure: true))
    }
    if has(next, .of) || has(next, .from) || has(next, .into) || has(next, .comma) { next += 1 }
    let isOf = has(next - 1, .of) || has(next - 1, .into)
    let ofWeek = period(next) ?? (isOf ? moment(next, .on, depth: 3) : nil)
    guard let week = ofWeek, week.when.shape == .week, let start = week.when.start else {
      return nil
    }
    let day = start.monday.adding(days: weekday)
    return Found(first: at, next: week.next, when: .day(day, "the \(name(of: day)) of that week"))
  }

  static let partsOfDay: Set<String> = [
    "morning", "afternoon", "evening", "night", "lunchtime", "am", "pm",
  ]

  private func afterComing(_ coming: Day, days: Int) -> When {
    let day = coming.adding(days: days)
    let weeks = days == 7 ? "a week" : "a fortnight"
    return .day(day, "\(weeks) after the coming \(name(of: day))")
  }

  func name(of day: Day) -> String { day.weekday.name }

  /// The coming such weekday; today counts only when asked for.
  func comingDay(_ weekday: Int, fromToday: Bool = false) -> Day {
    let ahead = (weekday - today.weekday.rawValue + 7) % 7
    return today.adding(days: ahead == 0 && !fromToday ? 7 : ahead)
  }

  /// This, next, last or coming Friday.
  private func relativeWeekday(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    guard let (which, next) = which(at), case .weekday(let weekday) = sense(next),
      isWeekdayMeant(next, next + 1)
    else { return nil }
    if let found = datedWeekday(next, weekday, relation) { return found.from(at) }
    if let found = weekdayOfWeek(next, weekday) { return found.from(at) }
    let when: When =
      switch which {
      case .this:
        .day(comingDay(weekday, fromToday: true), "the coming \(nameOf(weekday))")
      case .coming: .day(comingDay(weekday), "the coming \(nameOf(weekday))")
      case .next: nextWeekday(weekday)
      case .last: lately(weekday, isSure: false)
      case .past: lately(weekday, isSure: true)
      }
    return Found(first: at, next: next + 1, when: when)
  }

  func nameOf(_ weekday: Int) -> String { Weekday(rawValue: weekday)?.name ?? "" }

  /// Next Friday: of next week, or the coming one, which are not always the same.
  private func nextWeekday(_ weekday: Int) -> When {
    let name = nameOf(weekday)
    let nextWeek = today.monday.adding(days: 7 + weekday)
    return When.day(nextWeek, "\(name) of next week")
      .or(.day(comingDay(weekday), "the coming \(name)"))
  }

  /// Last Friday: the one just gone, or that of last week.
  private func lately(_ weekday: Int, isSure: Bool) -> When {
    let name = nameOf(weekday)
    let gone = comingDay(weekday, fromToday: true).adding(days: -7)
    let when = When.day(gone, "the \(name) just gone")
    if isSure { return when }
    return when.or(.day(today.monday.adding(days: weekday - 7), "\(name) of last week"))
  }
}

extension Found {
  /// The same, begun at an earlier token.
  func from(_ first: Int) -> Found {
    var found = self
    found.first = first
    return found
  }
}
