import Record

/// From one day to another: 13–15 July, from Monday to Thursday, between half-term and Easter.
extension DateFinder {
  func range(_ at: Int, opened: DateReading.Relation? = nil) -> Found? {
    var start = at
    var isFrom = opened == .from
    let isAfter = opened == .after || (has(at, .from) && has(at + 1, .after))
    var isBetween = false
    if has(at, .from) {
      isFrom = true
      start = isAfter ? at + 2 : at + 1
    } else if has(at, .between) {
      isBetween = true
      start = at + 1
    }
    if isBetween || isFrom || opened == nil, let found = lasting(at) { return found }
    guard
      let found = sharedMonth(start, isBetween: isBetween) ?? months(start)
        ?? fullRange(start, isFrom, isBetween || isAfter)
    else { return nil }
    return found.from(at)
  }

  /// May to July: two months without days.
  private func months(_ at: Int) -> Found? {
    guard case .month(let first) = sense(at), let next = separator(at + 1, isBetween: false),
      case .month(let last) = sense(next), let (partial, end) = monthPartial(next),
      partial.day == nil, first != last
    else { return nil }
    guard
      let when = between(Partial(month: first), Partial(month: last, year: partial.year))
    else { return nil }
    return Found(first: at, next: end, when: when)
  }

  /// To, until, a dash; and only after “between”.
  private func separator(_ at: Int, isBetween: Bool) -> Int? {
    if has(at, .and) { return isBetween ? at + 1 : nil }
    if has(at, .to) || has(at, .until) || has(at, .dash) {
      // “Up to”, “through to”.
      return has(at + 1, .to) ? at + 2 : at + 1
    }
    return nil
  }

  /// 10 – 22 August 2012; July 13–15; from 4 to 22 this month; from 02 to April 07.
  private func sharedMonth(_ at: Int, isBetween: Bool) -> Found? {
    var month: Int?
    var start = afterThe(at)
    let monthAt = start
    if case .month(let named) = sense(start) {
      month = named
      start = afterThe(after(.dot, start + 1))
    }
    var weekday: Int?
    if month == nil, case .weekday(let named) = sense(start) {
      (weekday, start) = (named, afterThe(start + 1))
    }
    guard let (first, afterFirst) = dayOfMonth(start), (1...31).contains(first),
      weekday != nil || !followsLabel(start),
      let second = separator(afterFirst, isBetween: isBetween) ?? slash(afterFirst, first)
    else { return nil }
    var next = afterThe(second)
    var lastWeekday: Int?
    if case .weekday(let named) = sense(next) { (lastWeekday, next) = (named, afterThe(next + 1)) }
    let named = (weekday, lastWeekday)
    if month == nil, case .month(let month) = sense(next), let (partial, end) = monthPartial(next),
      let last = partial.day
    {
      // From 02 to April 07.
      return days(at, end, first, last, month, partial.year)
    }
    if has(second - 1, .slash), month != nil { return nil }
    guard let (last, afterLast) = dayOfMonth(next), (1...31).contains(last) else { return nil }
    if let month {
      if monthPartial(next).map({ $0.0.month != nil }) == true { return nil }
      guard !isClock(afterLast), !(isLooseMonth(monthAt) && !endsFreely(afterLast)) else {
        return nil
      }
      let (year, end) = yearAfter(afterLast)
      return days(at, end, first, last, month, year)
    }
    if let (partial, end) = monthPartial(next, inRange: true), let month = partial.month,
      partial.day == last
    {
      return days(at, end, first, last, month, partial.year, named)
    }
    return ofMonthPicked(at, afterLast, first, last)
      ?? ofNoMonth(at, start, next, afterLast, named)
  }

  /// The 14th to the 18th.
  private func ofNoMonth(
    _ at: Int, _ first: Int, _ last: Int, _ next: Int, _ weekdays: (Int?, Int?)
  ) -> Found? {
    guard tokens[first].kind == .ordinal, tokens[last].kind == .ordinal, endsFreely(next),
      let left = tokens[first].value, let right = tokens[last].value, left < right,
      weekdays.0 != nil || isWhole(at, next) || has(at - 1, .from) || has(at - 1, .between)
        || has(first - 1, .the),
      let when = between(
        Partial(weekday: weekdays.0, day: left), Partial(weekday: weekdays.1, day: right))
    else { return nil }
    return Found(first: at, next: next, when: when)
  }

  /// 3/4 March: the one or the other, so both.
  private func slash(_ at: Int, _ first: Int) -> Int? {
    has(at, .slash) && isGlued(at) && isFigure(at + 1) && value(at + 1) == first + 1 ? at + 1 : nil
  }

  /// From 4 to 22 this month.
  private func ofMonthPicked(_ at: Int, _ next: Int, _ first: Int, _ last: Int) -> Found? {
    guard let (pick, after) = which(after(.of, next)), sense(after) == .unit(.month) else {
      return nil
    }
    let steps = pick == .this ? 0 : (pick == .last || pick == .past ? -1 : 1)
    let month = today.adding(months: steps)
    return days(at, after + 1, first, last, month.month, month.year)
  }

  /// Two days of one month, or of two months when the first is the later.
  private func days(
    _ at: Int, _ next: Int, _ first: Int, _ last: Int, _ month: Int, _ year: Int?,
    _ weekdays: (Int?, Int?) = (nil, nil)
  ) -> Found? {
    let isTurned = first > last
    let before = isTurned ? (month + 10) % 12 + 1 : month
    let from = Partial(weekday: weekdays.0, day: first, month: before, year: year)
    let to = Partial(weekday: weekdays.1, day: last, month: month, year: year)
    guard let when = between(from, to) else {
      let wrong = resolve(to, .on)
      let other = resolve(from, .on)
      return Found(first: at, next: next, when: wrong.start == nil ? wrong : other)
    }
    return Found(first: at, next: next, when: when)
  }

  /// Two partial dates as one range, each lending the other its year.
  private func between(_ left: Partial, _ right: Partial) -> When? {
    var left = left
    if left.month == nil, left.day != nil { left.month = right.month }
    if left.year == nil, let year = right.year {
      left.year = (left.month ?? 1) > (right.month ?? 12) ? year - 1 : year
    }
    var start = resolve(left, .on)
    guard var first = start.start else { return nil }
    if left.year == nil, first > today, left.month != nil,
      let running = Day(first.year - 1, first.month, first.dayOfMonth),
      let last = resolve(right, .on, from: running).end, last >= today,
      last.days(since: running) < 330
    {
      (first, start) = (running, .day(running, "the range that is on now"))
    }
    var right = right
    if right.month == nil, right.day != nil {
      right.month = first.month
      if let day = right.day, day < first.dayOfMonth { right.month = first.month % 12 + 1 }
    }
    let end = resolve(right, .on, from: first)
    guard let last = end.end, first <= last else { return nil }
    var when = When.range(first, last, .days, "both ends are named")
    when.mismatch = start.mismatch || end.mismatch
    if when.mismatch { when.because = start.mismatch ? start.because : end.because }
    return when
  }

  /// Any two dates with a word between.
  private func fullRange(_ at: Int, _ isFrom: Bool, _ isBetween: Bool) -> Found? {
    let isMarked = isFrom || isBetween
    guard
      let left = slashed(at, isBetween)
        ?? endpoint(at, isFrom ? .from : (isBetween ? .after : .on)),
      let next = separator(left.next, isBetween: isBetween && !has(at - 1, .after)),
      let right = endpoint(next, .until, isRight: true)
    else { return nil }
    if !isMarked, has(left.next, .until) || has(left.next, .to), left.when.partial == nil,
      right.when.partial == nil, left.when.shape == .day, left.first == at, !has(at, .now)
    {
      // “Friday until half-term” is a range; “tomorrow to …” may be anything.
      guard right.when.start != nil else { return nil }
    }
    if let from = left.when.partial, let to = right.when.partial, from != Partial(),
      let when = between(from, to)
    {
      return Found(first: at, next: right.next, when: when)
    }
    guard let first = left.when.start, let last = right.when.end else { return nil }
    if first > last {
      if isMarked, left.when.closure != nil, let back = endpoint(at, .since),
        back.next == left.next, let start = back.when.start, start <= last
      {
        return Found(
          first: at, next: right.next, when: .range(start, last, .days, "both ends are named"))
      }
      guard let partial = left.when.partial, last <= today || partial.year == nil,
        let earlier = resolve(partial, .since).start, earlier <= last
      else { return nil }
      return Found(
        first: at, next: right.next, when: .range(earlier, last, .days, "both ends are named"))
    }
    return Found(
      first: at, next: right.next, when: .range(first, last, .days, "both ends are named"))
  }

  /// 3/3 to 5/4: two days in figures, where the second cannot be a score.
  private func slashed(_ at: Int, _ isBetween: Bool) -> Found? {
    guard isFigure(at), lower(at + 1) == "/", let left = numeric(at, sure: true),
      let next = separator(left.next, isBetween: isBetween), isFigure(next),
      lower(next + 1) == "/", value(next) > value(next + 2)
    else { return nil }
    return left
  }

  /// An end of a range.
  private func endpoint(
    _ at: Int, _ relation: DateReading.Relation, isRight: Bool = false
  ) -> Found? {
    if has(at, .now) { return Found(first: at, next: at + 1, when: .day(today, "now")) }
    if isRight, let found = numeric(at, inRange: true) { return found }
    if isRight, let (partial, next) = monthPartial(at, inRange: true), partial.day != nil {
      return Found(first: at, next: next, when: resolve(partial, .on))
    }
    if isRight, let (day, next) = dayOfMonth(at), tokens[at].kind == .ordinal, endsFreely(next) {
      let partial = Partial(day: day)
      return Found(first: at, next: next, when: resolve(partial, .on))
    }
    return moment(at, relation, depth: 2)
  }

  /// For two weeks starting 20 May; 3 days from today, after “for”.
  private func lasting(_ at: Int) -> Found? {
    let isFor = lower(at - 1) == "for"
    guard let length = duration(at), !length.isVague else { return nil }
    var next = length.next
    let hasComma = has(next, .comma)
    if hasComma { next += 1 }
    let isStarting = has(next, .starting) || has(next, .commencing)
    guard isStarting || (has(next, .from) && (isFor || hasComma)) else { return nil }
    if has(next + 1, .now), !hasComma { return nil }
    next += 1
    if has(next, .from) || has(next, .on) { next += 1 }
    guard let base = endpoint(next, .from), let start = base.when.start,
      let end = end(of: length, from: start, ahead: true)
    else { return nil }
    let when = When.range(start, end.adding(days: -1), .days, "so long from \(start.spoken)")
    return Found(first: at, next: base.next, when: when)
  }
}
