import Record

/// Holidays that pupils are off: half-term, the Christmas holidays, the hols.
extension DateFinder {
  /// The token after the words for half-term: half term, half-term, halfterm, 1/2 term, HT.
  func halfTermWords(_ at: Int) -> Int? {
    if has(at, .halfTerm) {
      // HT3 is the third half of the year.
      return lower(at) == "ht" && isFigure(at + 1) && isGlued(at + 1) ? nil : at + 1
    }
    var next = at
    if has(at, .half) || has(at, .halfSign) {
      next = after(.dash, at + 1)
    } else if lower(at) == "1", lower(at + 1) == "/", lower(at + 2) == "2" {
      next = after(.dash, at + 3)
    } else {
      return nil
    }
    return ["term", "term's", "trem", "tearm"].contains(lower(next)) ? next + 1 : nil
  }

  /// The token after “holidays”, “hols”, “break” or “week”, which make a time off of it.
  private func holidayEnding(_ at: Int) -> Int? {
    if has(at, .holidays) || ["break", "vacation", "period"].contains(lower(at)) { return at + 1 }
    return nil
  }

  /// A half-term or holiday, by what comes before it.
  func closure(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    var pick: Pick?
    var start = afterThe(at)
    if let (one, next) = which(at) { (pick, start) = (one, next) }
    if let found = halfTerm(at, start, pick, relation) { return found }
    return namedHolidays(at, start, pick, relation)
  }

  /// Half-term, the February half-term, next half-term.
  private func halfTerm(
    _ at: Int, _ start: Int, _ pick: Pick?, _ relation: DateReading.Relation
  ) -> Found? {
    var next = start
    var month: Int?
    var season: Season?
    switch sense(start) {
    case .month(let named): (month, next) = (named, start + 1)
    case .season(let named): (season, next) = (named, start + 1)
    default: if lower(start).hasPrefix("whit") { (season, next) = (.summer, start + 1) }
    }
    guard var end = halfTermWords(next), !isCounted(start) else { return nil }
    if has(end, .after), has(end + 1, .next) {
      return Found(first: at, next: end + 2, when: afterNextHalf(relation))
    }
    let isHoliday = holidayEnding(end) != nil || sense(end) == .unit(.week)
    if isHoliday { end += 1 }
    let (year, afterYear) = yearAfter(end)
    end = afterYear
    let isNamed = month != nil || season != nil
    if !isHoliday, !isNamed, year == nil, let pick {
      return Found(first: at, next: end, when: half(pick, relation))
    }
    guard isNamed || isHoliday || relation != .on || endsFreely(end) else { return nil }
    let when = closing(relation, nil, isBack: pick == .last || pick == .past) { closure in
      closure.isHalfTerm && (season == nil || closure.season == season)
        && (year == nil || closure.start.year == year)
        && (month == nil || closure.start.month == month || closure.end?.month == month)
    }
    return Found(first: at, next: end, when: when)
  }

  /// The half-term after next.
  private func afterNextHalf(_ relation: DateReading.Relation) -> When {
    let coming = school.closures.filter { $0.isHalfTerm && $0.lastIn >= today }
    guard coming.count > 1 else { return .nothing(school.silence, shape: .holiday) }
    return closing(relation) { $0.isHalfTerm && $0.start >= coming[1].start }
  }

  /// “A half term”, “each half term” and “two half terms” say how long or how often.
  private func isCounted(_ at: Int) -> Bool {
    switch sense(at - 1) {
    case .word(.article), .word(.every): !isAnswer
    case .count: !isAnswer && lower(at - 2) != "b"
    default: lower(at - 1) == "per"
    }
  }

  /// This, next or last half-term: the half of a term, or the holiday in its middle.
  private func half(_ pick: Pick, _ relation: DateReading.Relation) -> When {
    let halves = school.halves
    let holiday = closing(relation == .on ? .during : relation) { $0.isHalfTerm }
    switch pick {
    case .this, .coming:
      guard let taught = choose(halves, .this) else {
        return .nothing(school.silence, shape: .term)
      }
      if school.closure(on: today)?.isHalfTerm == true || pick == .coming { return holiday }
      return span(of: taught, relation)
    case .next:
      guard let taught = choose(halves, .next) else { return holiday }
      let whole = span(of: taught, relation)
      return whole.end.map { $0 >= today } == true ? holiday.or(whole) : holiday
    case .last, .past:
      guard let taught = choose(halves, .last) else {
        return .nothing(school.silence, shape: .term)
      }
      let back = closing(.during, nil, isBack: true) { $0.isHalfTerm }
      return span(of: taught, relation).or(back.start == nil ? nil : back)
    }
  }

  /// A term or half as a whole, or its end after “by”.
  private func span(of taught: Taught, _ relation: DateReading.Relation) -> When {
    switch relation {
    case .by, .until:
      return .day(taught.end, "the last day pupils are in, in \(taught.name)")
    case .before:
      let last = setting.calendar.lastSchoolDay(onOrBefore: taught.start.adding(days: -1))
      if let last { return .day(last, "the last day pupils are in before \(taught.name)") }
    case .after:
      let first = setting.calendar.firstSchoolDay(onOrAfter: taught.end.adding(days: 1))
      if let first { return .day(first, "the first day pupils are in after \(taught.name)") }
    default: break
    }
    return .range(taught.start, taught.end, .term, taught.name)
  }

  /// The Christmas holidays, summer hols, Easter break, the hols.
  private func namedHolidays(
    _ at: Int, _ start: Int, _ pick: Pick?, _ relation: DateReading.Relation
  ) -> Found? {
    var next = start
    var season: Season?
    var isHalfTerm = false
    var month: Int?
    if let (feast, end) = holidayWords(start), let closes = feast.closes {
      (season, next) = (closes, end)
    } else if sense(start) == .count(6), sense(after(.dash, start + 1)) == .unit(.week) {
      (season, next) = (.summer, after(.dash, start + 1) + 1)
      next = after(.apostrophe, next)
    } else if case .season(let named) = sense(start) {
      (season, next) = (named == .winter ? .autumn : named, start + 1)
      isHalfTerm = named == .autumn
    } else if case .month(let named) = sense(start) {
      (month, next) = (named, start + 1)
    }
    if has(next, .school) { next += 1 }
    guard var end = holidayEnding(next) else { return nil }
    let isBare = season == nil && month == nil
    if lower(next) == "period", isBare { return nil }
    if isBare, !has(next, .holidays) || lower(next) == "holiday" { return nil }
    if isBare, start == at, pick == nil, relation == .on, !isWhole(at, end), !has(at - 1, .into),
      !has(at - 1, .of)
    {
      return nil
    }
    let (year, afterYear) = yearAfter(end)
    end = afterYear
    let relation = relation == .on ? DateReading.Relation.during : relation
    let when = closing(relation, nil, isBack: pick == .last || pick == .past) { closure in
      (isBare || month != nil || closure.isHalfTerm == isHalfTerm)
        && (season == nil || closure.season == season)
        && (month == nil || closure.start.month == month || closure.end?.month == month)
        && (year == nil || closure.start.year == year || closure.end?.year == year)
    }
    return Found(first: at, next: end, when: when)
  }

  /// What a holiday means after by, before, after or during: the day pupils leave or come back,
  /// or the holiday itself.
  func closing(
    _ relation: DateReading.Relation, _ feast: Feast? = nil, isBack: Bool = false,
    where matches: (Closure) -> Bool
  ) -> When {
    let all = school.closures.filter(matches)
    let chosen: Closure?
    switch relation {
    case _ where isBack, .since: chosen = all.last { ($0.end ?? $0.start) < today }
    case .by, .before, .until:
      chosen = all.first { $0.lastIn >= today }
    case .after, .from, .on, .within, .during:
      chosen = all.first { ($0.end ?? $0.start.adding(days: 60)) >= today }
    }
    guard let closure = chosen else { return .nothing(school.silence, shape: .holiday) }
    var when = told(closure, relation)
    when.feast = feast?.days(near: closure.start, .future)
    return when
  }

  /// A holiday, or the day beside it that the word before it asks for.
  func told(_ closure: Closure, _ relation: DateReading.Relation) -> When {
    var when: When
    switch relation {
    case .by, .before, .until:
      when = .day(
        closure.lastIn,
        "the last day pupils are in before \(closure.name)")
    case .after, .from, .since:
      guard let back = closure.firstBack else { return .nothing(school.silence) }
      when = .day(back, "the first day pupils are in after \(closure.name)")
    case .on, .within, .during:
      guard let end = closure.end else { return .nothing(school.silence, shape: .holiday) }
      when = .range(closure.start, end, .holiday, closure.name)
    }
    when.closure = closure
    return when
  }

  /// One of some terms or halves by its place to today.
  func choose(_ all: [Taught], _ which: Which) -> Taught? {
    switch which {
    case .coming, .this: return all.first { $0.end >= today }
    case .next:
      return all.first { $0.start > today }
    case .last: return all.last { $0.end < today }
    }
  }
}
