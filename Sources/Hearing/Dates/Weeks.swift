import Record

/// Weeks and months named by a day in them: w/c 2/3, week ending Friday 6th, the month of May.
extension DateFinder {
  /// The week commencing 2 March; w/c 2/3; the week of the 18th; week ending Friday 6th.
  func weekOf(_ at: Int, depth: Int) -> Found? {
    let start = afterThe(at)
    guard depth < 4, let next = weekOpening(start) else { return nil }
    let from = afterThe(has(next, .colon) || has(next, .on) ? next + 1 : next)
    if let found = range(from), let start = found.when.start, found.when.shape == .days {
      return Found(first: at, next: found.next, when: week(start.monday))
    }
    var base = numeric(from, sure: true)
    if let found = moment(from, .on, depth: depth + 1), found.next > (base?.next ?? 0) {
      base = found
    }
    if base == nil, let (day, end) = dayOfMonth(from), tokens[from].kind != .word, !isClock(end),
      (1...31).contains(day)
    {
      base = Found(
        first: from, next: end,
        when: resolve(
          monthOfList(from: end, after: day, like: tokens[from].kind).map {
            Partial(day: day, month: $0.month, year: $0.year)
          } ?? Partial(day: day), .on))
    }
    guard let base else { return nil }
    guard let day = base.when.start, base.when.shape != .month, base.when.shape != .year,
      base.when.shape != .term
    else { return base.when.start == nil ? base.from(at) : nil }
    var when = week(nearestMonday(base.when, day))
    when.mismatch = base.when.mismatch
    for other in base.when.others { when = when.or(week(other.start.monday)) }
    return Found(first: at, next: base.next, when: when)
  }

  /// The Monday of the week; of last month’s date too, when only that one is a Monday.
  func nearestMonday(_ when: When, _ day: Day) -> Day {
    guard day.weekday != .monday, let partial = when.partial, partial.year == nil,
      partial.day != nil, partial.month != nil, let earlier = resolve(partial, .since).start,
      earlier.weekday == .monday, today.days(since: earlier) <= 62
    else { return day.monday }
    return earlier
  }

  /// The token after “week commencing”, “wk beg”, “w/c”, “w/e”, “week of”.
  func weekOpening(_ at: Int) -> Int? {
    if lower(at) == "w", lower(at + 1) == "/" || lower(at + 1) == ".",
      ["c", "b", "e"].contains(lower(at + 2)), isGlued(at + 2)
    {
      return after(.dot, at + 3)
    }
    if lower(at) == "wc" || lower(at) == "wb" { return at + 1 }
    guard sense(at) == .unit(.week), !isPlural(at) else { return nil }
    switch sense(at + 1) {
    case .word(.commencing), .word(.starting), .word(.ending): return after(.dot, at + 2)
    case .word(.of): return at + 2
    default: return ["bg", "com", "start", "b", "c"].contains(lower(at + 1)) ? at + 2 : nil
    }
  }

  /// The weekend of 14 March.
  func weekendOf(_ at: Int, _ depth: Int) -> Found? {
    let start = afterThe(at)
    guard sense(start) == .unit(.weekend), has(start + 1, .of), depth < 4,
      let base = moment(start + 2, .on, depth: depth + 1), let day = base.when.start,
      base.when.shape == .day
    else { return nil }
    let saturday = day.monday.adding(days: 5)
    return Found(
      first: at, next: base.next,
      when: .range(saturday, saturday.adding(days: 1), .weekend, "Saturday and Sunday"))
  }

  /// The month of October.
  func monthOf(_ at: Int) -> Found? {
    let start = afterThe(at)
    guard sense(start) == .unit(.month), has(start + 1, .of), case .month = sense(start + 2),
      let (partial, next) = monthPartial(start + 2), partial.day == nil
    else { return nil }
    return Found(first: at, next: next, when: resolve(partial, .on))
  }
}
