import Record

/// This, next or last week, month, year; and stretches such as the next three weeks.
extension DateFinder {
  /// Which one of its kind.
  enum Pick { case this, next, last, coming, past }

  /// This, next, last, coming, this coming, the following.
  func which(_ at: Int) -> (Pick, Int)? {
    let start = afterThe(at)
    switch sense(start) {
    case .word(.this):
      if has(start + 1, .coming) { return (.coming, start + 2) }
      if has(start + 1, .past) || has(start + 1, .last) { return (.past, start + 2) }
      if has(start + 1, .next) { return (.next, start + 2) }
      return (.this, start + 1)
    case .word(.next):
      if lower(start + 1) == "available" { return nil }
      return (.next, start + 1)
    case .word(.following): return start == at ? nil : (.next, start + 1)
    case .word(.last), .word(.previous): return (.last, start + 1)
    case .word(.past): return (.past, start + 1)
    case .word(.coming): return (.coming, start + 1)
    default: return nil
    }
  }

  /// A week, month or year by its place to today; with `lasting`, a counted stretch of them.
  func period(_ at: Int, lasting: Bool = false) -> Found? {
    if lasting { return stretch(at) }
    if let found = afterNext(at) { return found }
    guard let (pick, next) = which(at) else { return nil }
    if let found = monthPicked(at, pick, next) { return found }
    var unitAt = next
    if has(unitAt, .school) || has(unitAt, .academic) || has(unitAt, .calendar) { unitAt += 1 }
    guard case .unit(let unit) = sense(unitAt) else { return nil }
    if has(next, .school) || has(next, .academic) {
      return schoolPeriod(at, pick, unit, unitAt + 1)
    }
    if isPlural(unitAt) {
      guard pick != .this, unit != .clock, unit != .term else { return nil }
      return Found(
        first: at, next: unitAt + 1, when: .nothing("no number of \(lower(unitAt)) is named"))
    }
    guard let when = when(unit, pick, isCalendar: unitAt > next) else { return nil }
    if unit == .week, let found = dayInWeek(at, when, unitAt + 1) { return found }
    return Found(first: at, next: unitAt + 1, when: when)
  }

  /// Next week on Sunday; last week's Sunday.
  private func dayInWeek(_ at: Int, _ week: When, _ next: Int) -> Found? {
    var from = after(.comma, next)
    from = has(from, .on) ? from + 1 : from
    guard case .weekday(let weekday) = sense(from), let start = week.start,
      isWeekdayMeant(from, from + 1)
    else { return nil }
    let day = start.monday.adding(days: weekday)
    return Found(
      first: at, next: from + 1, when: .day(day, "the \(name(of: day)) of that week"))
  }

  /// The week after next, the month before last.
  private func afterNext(_ at: Int) -> Found? {
    let start = afterThe(at)
    guard case .unit(let unit) = sense(start), lower(start + 2) != "to" else { return nil }
    let isAhead = has(start + 1, .after) && has(start + 2, .next) && endsUnit(start + 3)
    let isBack = has(start + 1, .before) && has(start + 2, .last) && endsUnit(start + 3)
    guard isAhead || isBack, unit != .term, unit != .day else { return nil }
    guard let when = when(unit, steps: isAhead ? 2 : -2) else { return nil }
    return Found(first: at, next: start + 3, when: when)
  }

  /// “After next week” is not “after next”.
  private func endsUnit(_ at: Int) -> Bool {
    switch sense(at) {
    case .unit, .weekday, .month, .season, .word(.holidays), .word(.half): false
    default: true
    }
  }

  private func when(_ unit: Unit, _ pick: Pick, isCalendar: Bool) -> When? {
    switch (unit, pick) {
    case (.day, .next): return .day(today.adding(days: 1), "the day after today")
    case (.day, _), (.clock, _), (.term, _): return nil
    case (.weekend, .next):
      return when(.weekend, steps: 1)?.or(
        today.weekday.rawValue < 5 ? when(.weekend, steps: 0) : nil)
    case (.weekend, .coming): return when(.weekend, steps: today.weekday.rawValue < 5 ? 0 : 1)
    case (.week, .past):
      return when(.week, steps: -1)?.or(rolling(-7, "the seven days before today"))
    case (.month, .past):
      return when(.month, steps: -1)?
        .or(.range(today.adding(months: -1), today.adding(days: -1), .days, "a month up to today"))
    case (.year, _) where !isCalendar: return eitherYear(pick)
    case (_, .this): return when(unit, steps: 0)
    case (_, .next), (_, .coming): return when(unit, steps: 1)
    case (_, .last), (_, .past): return when(unit, steps: -1)
    }
  }

  private func rolling(_ days: Int, _ because: String) -> When {
    .range(today.adding(days: days), today.adding(days: -1), .days, because)
  }

  /// A calendar unit so many steps from the present one.
  func when(_ unit: Unit, steps: Int) -> When? {
    switch unit {
    case .week: return week(today.monday.adding(days: 7 * steps))
    case .weekend:
      let saturday = today.monday.adding(days: 5 + 7 * steps)
      return .range(saturday, saturday.adding(days: 1), .weekend, "Saturday and Sunday")
    case .fortnight:
      let start = today.adding(
        days: steps == 0 ? 0 : (steps > 0 ? 1 + 14 * (steps - 1) : 14 * steps))
      return .range(start, start.adding(days: 13), .days, "fourteen days")
    case .month:
      let day = today.adding(months: steps)
      return monthRange(day.month, day.year, "\(name(day.month)) \(day.year)")
    case .quarter:
      let month = (today.month - 1) / 3 * 3 + 3 * steps + today.year * 12
      guard let first = Day(month / 12, month % 12 + 1, 1) else { return nil }
      let last = first.adding(months: 3).adding(days: -1)
      return .range(first, last, .season, "a quarter of the year")
    case .year:
      return yearRange(today.year + steps, "the year \(today.year + steps)")
    case .decade:
      let first = today.year / 10 * 10 + 10 * steps
      guard let start = Day(first, 1, 1), let end = Day(first + 9, 12, 31) else { return nil }
      return .range(start, end, .year, "the \(first)s")
    case .day, .term, .clock: return nil
    }
  }

  /// A week: the days pupils are in where the calendar knows it, else Monday to Sunday.
  func week(_ monday: Day) -> When {
    if let days = school.week(monday) {
      return .range(days.first, days.last, .week, "the days pupils are in that week")
    }
    if let closure = school.closure(on: monday) {
      return .range(monday, monday.adding(days: 4), .week, "that week is in \(closure.name)")
    }
    return .range(monday, monday.adding(days: 6), .week, "Monday to Sunday of that week")
  }

  /// This year or next year, which in a school may be the school year.
  private func eitherYear(_ pick: Pick) -> When? {
    let steps = pick == .this ? 0 : (pick == .next || pick == .coming ? 1 : -1)
    guard let calendarYear = when(.year, steps: steps) else { return nil }
    let start = school.startYear(of: today) + steps
    guard school.isKnown, let schoolYear = schoolYear(start) else { return calendarYear }
    return schoolYear.or(calendarYear)
  }

  /// Next March, this May, last June: a month by its name.
  private func monthPicked(_ at: Int, _ pick: Pick, _ next: Int) -> Found? {
    guard case .month(let month) = sense(next), halfTermWords(next + 1) == nil,
      !has(next + 1, .bank)
    else { return nil }
    if let (partial, end) = monthPartial(next), partial.day != nil {
      let isBack = pick == .last || pick == .past
      return Found(first: at, next: end, when: resolve(partial, isBack ? .since : .on))
    }
    let coming = coming(month, .future, today)
    let when: When
    switch pick {
    case .this, .coming: when = coming
    case .next:
      let ahead =
        coming.start.map { $0 > today } == true
        ? coming : monthRange(month, today.year + 1, "\(name(month)) \(today.year + 1)")
      when = monthRange(month, today.year + 1, "\(name(month)) of next year").or(ahead)
    case .last, .past:
      let year = month < today.month ? today.year : today.year - 1
      when = monthRange(month, year, "the last \(name(month))")
    }
    return Found(first: at, next: next + 1, when: when)
  }

  /// “Within the next month” is counted from today.
  private func oneUnit(_ at: Int) -> Length? {
    var length = Length()
    length.isCounted = true
    length.next = at + 1
    switch sense(at) {
    case .unit(.week): length.days = 7
    case .unit(.fortnight): length.days = 14
    case .unit(.month): length.months = 1
    case .unit(.year): length.months = 12
    default: return nil
    }
    return lower(at).hasSuffix("s") ? nil : length
  }

  /// The next three weeks, the last 2 months, past fortnight.
  private func stretch(_ at: Int) -> Found? {
    var start = at
    var isWithin = false
    if has(start, .over) || has(start, .within) || has(start, .into) || has(start, .during) {
      isWithin = true
      start += 1
    }
    guard let (pick, next) = which(start), pick != .this,
      let length = duration(next) ?? (isWithin ? oneUnit(next) : nil), length.isCounted,
      !has(length.next, .of), !has(length.next, .before)
    else { return nil }
    let isAhead = pick == .next || pick == .coming
    guard !length.isVague else {
      return Found(first: at, next: length.next, when: .nothing(length.vagueness, shape: .days))
    }
    guard let end = end(of: length, from: today, ahead: isAhead) else {
      return Found(first: at, next: length.next, when: .nothing(school.silence, shape: .days))
    }
    if isWithin, isAhead {
      let day = When.day(end, "the last of them, counted from today\(landing(end, length))")
      return Found(first: at, next: length.next, when: day, relation: .within)
    }
    let when: When =
      isAhead
      ? .range(today.adding(days: 1), end, .days, "counted from tomorrow\(landing(end, length))")
      : .range(end, today.adding(days: -1), .days, "counted back from yesterday")
    return Found(first: isWithin ? at : start, next: length.next, when: when)
  }
}
