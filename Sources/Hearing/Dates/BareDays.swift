import Record

/// Days with little around them: today, the 27th, the 20th of next month, two Sundays from now.
extension DateFinder {
  /// A day of the month alone: the 27th, by 14th.
  func bareDay(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    let start = afterThe(at)
    guard let (day, next) = dayOfMonth(start), (1...31).contains(day), !isStuck(start) else {
      return nil
    }
    let isOrdinal = tokens[start].kind == .ordinal
    if isAnswer, isWhole(at, next) {
      guard isOrdinal || start > at || tokens[start].kind == .number else { return nil }
    } else if has(at - 1, .on), tokens[start].kind == .number, start == at, endsHard(next), day > 2
    {
      return Found(first: at, next: next, when: resolve(Partial(day: day), relation))
    } else if isWhole(at, next), isOrdinal, day > 3 {
      return Found(first: at, next: next, when: resolve(Partial(day: day), relation))
    } else {
      let isSpelled = start > at && day > 3 && sense(next - 1) == .order(day > 20 ? day % 10 : day)
      guard isOrdinal || isSpelled && day != 10, endsFreely(next), !followsLabel(start),
        !countsOn(next)
      else { return nil }
      let isLed = relation != .on || leadsToDay(at)
      guard isLed || (start > at && day > 3) else { return nil }
    }
    return Found(first: at, next: next, when: resolve(Partial(day: day), relation))
  }

  /// “The 2nd to finish”, “the 4th of 6”.
  func countsOn(_ next: Int) -> Bool {
    if has(next, .of) { return true }
    if has(next, .to) || has(next, .into) || has(next, .article) {
      if case .order = sense(next + 1) { return false }
      if case .month = sense(next + 1) { return false }
      return true
    }
    return false
  }

  func leadsToDay(_ at: Int) -> Bool {
    switch sense(at - 1) {
    case .word(.on), .word(.commencing), .word(.of), .word(.dueWord), .word(.between),
      .word(.ending), .word(.starting):
      true
    default: lower(at - 1) == "for" && has(at, .the)
    }
  }

  /// A year alone after in, by, since: 2026.
  func bareYear(_ at: Int) -> Found? {
    guard isFigure(at), width(at) == 4, (1900...2099).contains(value(at)), !isStuck(at),
      endsFreely(at + 1)
    else { return nil }
    switch sense(at - 1) {
    case .word(.into), .word(.by), .word(.since), .word(.during), .word(.until), .word(.before),
      .word(.after), .word(.from), .word(.of), .word(.early), .word(.late), .word(.mid),
      .word(.end), .word(.start), .unit(.year), .word(.between), .word(.and), .word(.to):
      break
    default:
      guard isWhole(at, at + 1), (1950...2049).contains(value(at)) else { return nil }
    }
    return Found(first: at, next: at + 1, when: yearRange(value(at), "the year \(value(at))"))
  }

  /// The 20th of next month; the first of March is elsewhere.
  func dayOfNamedMonth(_ at: Int, _ weekday: Int?) -> Found? {
    let start = afterThe(at)
    guard let (day, next) = dayOfMonth(start), (1...31).contains(day), sense(start) != .none,
      tokens[start].kind != .number || has(next, .of), has(next, .of) || which(next) != nil
    else { return nil }
    let from = after(.of, next)
    let steps: Int
    let end: Int
    if let (pick, after) = which(from), sense(after) == .unit(.month) {
      steps = pick == .this ? 0 : (pick == .last || pick == .past ? -1 : 1)
      end = after + 1
    } else if has(from, .the), sense(from + 1) == .unit(.month), has(next, .of) {
      let partial = Partial(weekday: weekday, day: day)
      return Found(first: at, next: from + 2, when: resolve(partial, .on))
    } else {
      return nil
    }
    let month = today.adding(months: steps)
    let partial = Partial(weekday: weekday, day: day, month: month.month, year: month.year)
    return Found(first: at, next: end, when: resolve(partial, .on))
  }

  /// Today, tomorrow, the day after tomorrow is elsewhere; this morning.
  func near(_ at: Int, _ start: Int, _ distance: Int) -> Found? {
    guard start == at else { return nil }
    let day = today.adding(days: distance)
    let because = ["the day before today", "today", "the day after today"][distance + 1]
    if sense(at + 1) == .unit(.week), endsFreely(at + 2) {
      return Found(first: at, next: at + 2, when: .day(day.adding(days: 7), "a week after it"))
    }
    return Found(first: at, next: at + 1, when: .day(day, because))
  }

  /// Last night; this morning, afternoon or evening.
  func lastNight(_ at: Int) -> Found? {
    if has(at, .last), lower(at + 1) == "night" {
      return Found(first: at, next: at + 2, when: .day(today.adding(days: -1), "yesterday"))
    }
    if has(at, .this), has(at + 1, .time), has(at + 2, .next) {
      switch sense(at + 3) {
      case .unit(.week):
        return Found(
          first: at, next: at + 4, when: .day(today.adding(days: 7), "a week from today"))
      case .unit(.year):
        return Found(
          first: at, next: at + 4, when: .day(today.adding(months: 12), "a year from today"))
      default: return nil
      }
    }
    guard has(at, .this), ["morning", "afternoon", "evening"].contains(lower(at + 1)) else {
      return nil
    }
    return Found(first: at, next: at + 2, when: .day(today, "today"))
  }

  /// Two Sundays from now; three Fridays ago.
  func countedWeekdays(_ at: Int) -> Found? {
    guard let (count, next) = wholeNumber(at), (1...52).contains(count), next < tokens.count,
      lower(next).hasSuffix("days"),
      case .weekday(let weekday)? = DateWords.senses[String(lower(next).dropLast())]
    else { return nil }
    if has(next + 1, .ago) {
      let day = comingDay(weekday, fromToday: true).adding(days: -7 * count)
      return Found(first: at, next: next + 2, when: .day(day, "counted back from today"))
    }
    guard has(next + 1, .from), has(next + 2, .now) || sense(next + 2) == .near(0) else {
      return nil
    }
    let day = comingDay(weekday).adding(days: 7 * (count - 1))
    return Found(first: at, next: next + 3, when: .day(day, "counted from today"))
  }
}
