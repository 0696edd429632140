import Record

/// What lies before or after a time: the last Friday before half-term, the week after Easter.
extension DateFinder {
  /// The last Friday before half-term; the first Monday after Easter.
  func beforeOrAfter(
    _ at: Int, _ next: Int, _ wish: Wish, _ relation: DateReading.Relation, _ depth: Int
  ) -> Found? {
    guard let base = moment(next, relation, depth: depth + 1) else { return nil }
    guard let start = base.when.start, let last = base.when.end else {
      return Found(first: at, next: base.next, when: base.when)
    }
    let when: When?
    if relation == .before {
      guard wish.number < 0 || wish.number == 1 else { return nil }
      when = self.last(wish, before: base.when, start)
    } else {
      guard wish.number > 0 else { return nil }
      when = from(beginning(after: base.when, wish.thing) ?? last.adding(days: 1), wish)
    }
    guard let when else { return nil }
    let other: When?
    if case .weekday = wish.thing {
      other = byFeast(wish, base.when, relation)
    } else {
      other = nil
    }
    return Found(first: at, next: base.next, when: when.or(other))
  }

  /// The same beside the feast itself: the Friday before Easter Sunday, and not before the holidays.
  private func byFeast(_ wish: Wish, _ base: When, _ relation: DateReading.Relation) -> When? {
    guard let feast = base.feast, wish.number == 1 || wish.number == -1, wish.count == 1 else {
      return nil
    }
    let isBefore = relation == .before
    let edge = isBefore ? feast.lowerBound : feast.upperBound
    switch wish.thing {
    case .weekday(let weekday):
      let step =
        isBefore
        ? -((edge.weekday.rawValue - weekday + 6) % 7 + 1)
        : (weekday - edge.weekday.rawValue + 6) % 7 + 1
      let day = edge.adding(days: step)
      return .day(day, "the \(nameOf(weekday)) \(isBefore ? "before" : "after") \(edge.spoken)")
    case .week:
      let isSunday = edge.weekday == .sunday
      return week(edge.adding(days: isBefore ? (isSunday ? -1 : -7) : (isSunday ? 1 : 7)).monday)
    default: return nil
    }
  }

  /// Where counting begins after a holiday: weekdays on the morrow, days and weeks with pupils.
  func beginning(after base: When, _ thing: Thing) -> Day? {
    guard let closure = base.closure else { return nil }
    if case .weekday = thing { return closure.end?.adding(days: 1) }
    return closure.firstBack
  }

  /// The last such thing before a time begins.
  func last(_ wish: Wish, before base: When, _ start: Day) -> When? {
    let back = wish.number < 0 ? -wish.number : 1
    let limit = base.closure?.start ?? start
    switch wish.thing {
    case .weekday(let weekday):
      let behind = (limit.weekday.rawValue - weekday + 6) % 7 + 1
      let day = limit.adding(days: -behind - 7 * (back - 1))
      return .day(day, "the last \(nameOf(weekday)) before \(limit.spoken)")
    case .day, .schoolDay, .workingDay:
      guard school.isKnown else { return .day(limit.adding(days: -back), "before \(limit.spoken)") }
      guard let day = school.adding(schoolDays: -back, to: limit) else { return nil }
      return .day(day, "the last day pupils are in before \(limit.spoken)")
    case .week:
      let lastIn = base.closure?.lastIn ?? limit.adding(days: -7)
      if school.isKnown {
        let weeks = school.weeks(from: lastIn.adding(days: -120), to: lastIn)
        return pick(weeks, Wish(number: -back, count: wish.count, thing: .week))
      }
      return week(lastIn.monday.adding(days: -7 * (back - 1)))
    case .weekend:
      let saturday = limit.monday.adding(days: -2)
      return .range(saturday, saturday.adding(days: 1), .weekend, "the weekend before")
    case .half, .quarter, .inset: return nil
    }
  }

  /// The day, week or Friday before or after a time, without first or last.
  func neighbour(_ at: Int, depth: Int) -> Found? {
    let start = afterThe(at)
    guard depth < 4, let (thing, next) = thing(start) else { return nil }
    let isBefore = has(next, .before) || (has(next, .prior) && has(next + 1, .to))
    let isAfter = has(next, .after) || (has(next, .following) && start > at)
    guard isBefore || isAfter else { return nil }
    let from = has(next, .prior) ? next + 2 : next + 1
    if case .weekday = thing, !isWeekdayMeant(start, next + 3) { return nil }
    let relation: DateReading.Relation = isBefore ? .before : .after
    guard let base = moment(from, relation, depth: depth + 1) else { return nil }
    guard let first = base.when.start, let last = base.when.end else {
      return Found(first: at, next: base.next, when: base.when)
    }
    let wish = Wish(number: isBefore ? -1 : 1, count: 1, thing: thing)
    let when: When?
    switch (thing, base.when.closure) {
    case (.half, _), (.quarter, _), (.inset, _): return nil
    case (.day, nil):
      when = .day(isBefore ? first.adding(days: -1) : last.adding(days: 1), "one day from it")
    case (.week, nil):
      when = week((isBefore ? first.adding(days: -7) : last.adding(days: 7)).monday)
    case (.weekend, _):
      let edge = isBefore ? first.monday.adding(days: -2) : last.monday.adding(days: 5)
      when = .range(edge, edge.adding(days: 1), .weekend, "Saturday and Sunday")
    default:
      when =
        isBefore
        ? self.last(wish, before: base.when, first)
        : self.from(beginning(after: base.when, thing) ?? last.adding(days: 1), wish)
    }
    guard let when else { return nil }
    let other = byFeast(wish, base.when, relation)
    return Found(first: at, next: base.next, when: when.or(other))
  }
}
