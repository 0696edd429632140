import Record

/// Days counted from today or from another date: in 3 weeks, two days ago, a week on Tuesday.
extension DateFinder {
  func offset(_ at: Int, depth: Int) -> Found? {
    inTime(at) ?? awayFrom(at, depth: depth)
  }

  /// In three weeks, within 10 days, in a fortnight's time, inside a month.
  private func inTime(_ at: Int) -> Found? {
    let isWithin = has(at, .within)
    guard isWithin || has(at, .into) else { return nil }
    if let found = between(at, isWithin: isWithin) { return found }
    var next = at + 1
    switch lower(next) {
    case "under", "about", "around", "roughly", "approximately", "just", "exactly": next += 1
    case "less", "fewer", "more":
      guard lower(next + 1) == "than" else { return nil }
      next += 2
    default: break
    }
    guard let length = duration(next), !has(at - 1, .times), !isRate(at),
      isWithin || !has(length.next, .of),
      length.isCounted || has(length.next, .apostrophe) || has(length.next, .time)
        || endsFreely(length.next)
    else { return nil }
    var end = length.next
    let afterMark = after(.apostrophe, end)
    if has(afterMark, .time) { end = afterMark + 1 }
    if let found = awayFrom(next, depth: 4), found.next > end { return found.from(at) }
    if has(end, .and), has(end + 1, .article), has(end + 2, .half) { return nil }
    return counted(at, end, length, from: today, ahead: true, isWithin ? .within : .on)
  }

  /// In two or three weeks; within 4–6 weeks.
  private func between(_ at: Int, isWithin: Bool) -> Found? {
    guard let (least, afterLeast) = wholeNumber(at + 1),
      lower(afterLeast) == "or" || has(afterLeast, .dash) || has(afterLeast, .to)
        || has(afterLeast, .slash),
      afterLeast + 1 < tokens.count, let length = duration(afterLeast + 1, hanging: true),
      !has(at - 1, .times), !isRate(at)
    else { return nil }
    var shorter = length
    guard let (most, _) = wholeNumber(afterLeast + 1, hanging: true), most > least else {
      return nil
    }
    shorter.days = length.days / most * least
    shorter.months = length.months / most * least
    shorter.schoolWeeks = length.schoolWeeks / most * least
    shorter.schoolDays = length.schoolDays / most * least
    shorter.workingDays = length.workingDays / most * least
    guard let first = end(of: shorter, from: today, ahead: true),
      let last = end(of: length, from: today, ahead: true)
    else { return Found(first: at, next: length.next, when: .nothing(school.silence)) }
    return Found(
      first: at, next: length.next,
      when: .range(first, last, .days, "counted from today\(landing(last, length))"),
      relation: isWithin ? .within : .on)
  }

  /// “Twice in a week” is how often, not when.
  private func isRate(_ at: Int) -> Bool {
    if has(at - 1, .times) || ["time", "days", "ever", "many", "much"].contains(lower(at - 1)) {
      return true
    }
    let isOne = has(at + 1, .article) || lower(at + 1) == "one"
    return isOne && lower(at + 2) == "day" && !isWhole(at, at + 3) && !has(at + 3, .apostrophe)
  }

  /// A length of time and the word that says from where.
  private func awayFrom(_ at: Int, depth: Int) -> Found? {
    let start = afterThe(at)
    let length: Length
    if let counted = duration(start) {
      length = counted
    } else if case .unit(let unit) = sense(start), unit == .week || unit == .fortnight {
      // “Week on Tuesday”, “fortnight today”.
      var bare = Length()
      bare.days = unit == .week ? 7 : 14
      bare.isWeeks = true
      bare.next = start + 1
      length = bare
    } else {
      return nil
    }
    let isBare = !length.isCounted && !has(start, .article)
    var next = length.next
    if has(next, .apostrophe) { next += 1 }
    if has(next, .time) { next += 1 }
    if !isBare {
      switch sense(next) {
      case .word(.ago): return counted(at, next + 1, length, from: today, ahead: false, .on)
      case .word(.hence): return counted(at, next + 1, length, from: today, ahead: true, .on)
      case .word(.later) where endsFreely(next + 1):
        return counted(at, next + 1, length, from: today, ahead: true, .on)
      case .word(.from): return fromBase(at, next + 1, length, depth)
      case .word(.after): return offsetFrom(at, next + 1, length, .after, depth)
      case .word(.before): return offsetFrom(at, next + 1, length, .before, depth)
      case .word(.prior) where has(next + 1, .to):
        return offsetFrom(at, next + 2, length, .before, depth)
      default: break
      }
      if lower(next) == "into", let found = intoTerm(at, next + 1, length, depth) { return found }
      if lower(next) == "earlier" || (lower(next) == "back" && endsHard(next + 1)) {
        return counted(at, next + 1, length, from: today, ahead: false, .on)
      }
      if next > length.next, isAnswer {
        return counted(at, next, length, from: today, ahead: true, .on)
      }
    }
    if !isBare, case .near(let distance) = sense(next), distance >= 0, next == length.next {
      return counted(at, next + 1, length, from: today.adding(days: distance), ahead: true, .on)
    }
    guard length.isWeeks, length.days % 7 == 0 else { return nil }
    return weeksOn(at, has(next, .on) ? next + 1 : next, length, isBare: isBare)
  }

  /// Two weeks into term.
  private func intoTerm(_ at: Int, _ next: Int, _ length: Length, _ depth: Int) -> Found? {
    if sense(afterThe(next)) == .unit(.term), which(next) == nil {
      let starts = school.terms.map(\.start)
      let day = starts.compactMap { end(of: length, from: $0, ahead: true) }.first { $0 >= today }
      let when = day.map { When.day($0, "counted from the first day of term") }
      return Found(first: at, next: afterThe(next) + 1, when: when ?? .nothing(school.silence))
    }
    guard depth < 4, let base = moment(next, .on, depth: depth + 1), base.when.shape == .term else {
      return nil
    }
    guard let start = base.when.start else {
      return Found(first: at, next: base.next, when: base.when)
    }
    return counted(at, base.next, length, from: start, ahead: true, .on)
  }

  /// A week on Tuesday, a fortnight today, two weeks tomorrow, a week last Monday.
  private func weeksOn(_ at: Int, _ next: Int, _ length: Length, isBare: Bool) -> Found? {
    switch sense(next) {
    case .near(let distance) where distance >= 0:
      return counted(
        at, next + 1, length, from: today.adding(days: distance), ahead: true, .on)
    case .weekday(let weekday):
      guard !isBare || has(next - 1, .on), isWeekdayMeant(next, next + 1) else { return nil }
      let base = comingDay(weekday, fromToday: true)
      return counted(at, next + 1, length, from: base, ahead: true, .on)
    case .word(.last):
      guard case .weekday(let weekday) = sense(next + 1), !isBare else { return nil }
      let base = comingDay(weekday, fromToday: true).adding(days: -7)
      return counted(at, next + 2, length, from: base, ahead: false, .on)
    default: return nil
    }
  }

  /// Three weeks from now, from Monday, from 20 December.
  private func fromBase(_ at: Int, _ next: Int, _ length: Length, _ depth: Int) -> Found? {
    if has(next, .now) || lower(next) == "then" {
      return counted(at, next + 1, length, from: today, ahead: true, .on)
    }
    return offsetFrom(at, next, length, .after, depth)
  }

  /// So long before or after another date.
  private func offsetFrom(
    _ at: Int, _ next: Int, _ length: Length, _ relation: DateReading.Relation, _ depth: Int
  ) -> Found? {
    guard depth < 4, let base = moment(next, relation, depth: depth + 1) else { return nil }
    let ahead = relation == .after
    guard let start = base.when.start, let last = base.when.end else {
      return Found(first: at, next: base.next, when: base.when)
    }
    var from = ahead ? last : start
    if let feast = base.when.feast, !length.isWeeks, length.schoolDays + length.schoolWeeks == 0 {
      from = ahead ? feast.upperBound : feast.lowerBound
    }
    if let closure = base.when.closure, length.schoolDays > 0 {
      // The nth day pupils are in after a holiday: the first day back is the first.
      from = ahead ? closure.end ?? last : closure.start
    }
    return counted(at, base.next, length, from: from, ahead: ahead, .on)
  }

  /// The day a length of time leads to, or why there is none.
  func counted(
    _ first: Int, _ next: Int, _ length: Length, from base: Day, ahead: Bool,
    _ relation: DateReading.Relation
  ) -> Found? {
    let when: When
    if length.isVague {
      when = .nothing(length.vagueness)
    } else if let day = end(of: length, from: base, ahead: ahead) {
      let from = base == today ? "today" : base.spoken
      let way = ahead ? "counted from" : "counted back from"
      when = .day(day, "\(way) \(from)\(landing(day, length))")
    } else {
      when = .nothing(school.silence)
    }
    return Found(first: first, next: next, when: when, relation: relation)
  }
}
