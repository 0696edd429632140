import Record

/// Single days of a school: INSET, the next review, breaking up, going back.
extension DateFinder {
  func schoolMoment(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    inset(at, relation) ?? review(at, relation) ?? shortForm(at) ?? breakingUp(at, relation)
      ?? goingBack(at, relation) ?? planEnd(at)
  }

  /// INSET day, the next INSET, the January training day.
  private func inset(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    var pick: Pick?
    var start = afterThe(at)
    if let (one, next) = which(at) { (pick, start) = (one, next) }
    var month: Int?
    if case .month(let named) = sense(start) { (month, start) = (named, start + 1) }
    guard let words = insetWords(start) else { return nil }
    var next = words
    if has(next, .into), case .month(let named) = sense(next + 1) {
      (month, next) = (named, next + 2)
    }
    if pick == nil, month == nil, let found = insetBeside(at, next, relation) { return found }
    let days = setting.calendar.inset.sorted().filter { month == nil || $0.month == month }
    let isBack = pick == .last || pick == .past || relation == .since
    let isAfterToday = pick == .next
    let day =
      isBack
      ? days.last { $0 < today } : days.first { $0 > today || (!isAfterToday && $0 == today) }
    guard let day else { return Found(first: at, next: next, when: .nothing(school.silence)) }
    let when = When.day(day, "the \(isBack ? "last" : "next") INSET day in the calendar")
    return Found(first: at, next: next, when: beside(when, day, relation))
  }

  /// The INSET day before Easter, or after half-term.
  private func insetBeside(
    _ at: Int, _ next: Int, _ relation: DateReading.Relation
  ) -> Found? {
    let isBefore = has(next, .before)
    guard isBefore || has(next, .after) || has(next, .following),
      let base = moment(next + 1, isBefore ? .before : .after, depth: 3)
    else { return nil }
    // Training days stand between a holiday and the first day back.
    guard let start = base.when.closure?.start ?? base.when.start,
      let end = base.when.closure?.firstBack?.adding(days: -5) ?? base.when.end
    else { return Found(first: at, next: base.next, when: base.when) }
    let days = setting.calendar.inset.sorted()
    guard let day = isBefore ? days.last(where: { $0 < start }) : days.first(where: { $0 > end })
    else { return Found(first: at, next: base.next, when: .nothing(school.silence)) }
    let beside = isBefore ? "the last INSET day before it" : "the first INSET day after it"
    return Found(
      first: at, next: base.next, when: self.beside(.day(day, beside), day, relation))
  }

  func insetWords(_ at: Int) -> Int? {
    if has(at, .inset), lower(at) == "inset" {
      return lower(at + 1) == "day" ? at + 2 : (lower(at + 1) == "days" ? nil : at + 1)
    }
    var next = at
    if ["staff", "teacher", "teachers"].contains(lower(next)) { next += 1 }
    if lower(next) == "training", lower(next + 1) == "day" { return next + 2 }
    if lower(at) == "non", lower(at + 1) == "-", lower(at + 2) == "pupil", lower(at + 3) == "day" {
      return at + 4
    }
    return nil
  }

  /// The next review; a review after by, before, at or until.
  private func review(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    var start = afterThe(at)
    var pick: Pick?
    if let (one, next) = which(at) { (pick, start) = (one, next) }
    var isOwned = start > at
    if ["our", "his", "her", "their", "your", "my", "this"].contains(lower(start)) {
      isOwned = true
      start += 1
      if has(start, .next) { (pick, start) = (.next, start + 1) }
    }
    let isAnnual = has(start, .annual)
    if pick != .next, lower(start) == "termly" || has(start, .half) { return nil }
    var next = start
    while DateFinder.reviewKinds.contains(lower(next)), next < start + 3 { next += 1 }
    let isMeeting = lower(next) == "meeting"
    let isPlan =
      next > start && DateFinder.plans.contains(lower(next - 1)) && relation != .on
      && (pick == .next || isAnnual)
    if isPlan, lower(next) != "review" { next -= 1 }
    guard
      lower(next) == "review" || isPlan
        || (isMeeting && pick == .next && (relation != .on || has(at - 1, .at)))
    else {
      return nil
    }
    next += 1
    if ["meeting", "date", "day"].contains(lower(next)) { next += 1 }
    let isLed =
      relation != .on || has(at - 1, .at) || has(at - 1, .on) || isWhole(at, next)
      || has(at - 1, .to)
    guard pick == .next || (isLed && (isOwned || endsFreely(next) || next > start + 1)),
      pick != .last, pick != .past
    else { return nil }
    if isAnnual {
      let why = "the date of the annual review is not known"
      return Found(first: at, next: next, when: .nothing(why))
    }
    guard let day = setting.review else {
      return Found(first: at, next: next, when: .nothing("the next review has no date yet"))
    }
    return Found(first: at, next: next, when: .day(day, "the date set for the next review"))
  }

  private static let plans: Set<String> = ["iep", "lsp", "isp", "ehcp", "plan"]

  private static let reviewKinds: Set<String> = [
    "annual", "termly", "sen", "send", "lsp", "iep", "isp", "ehcp", "plan", "support", "target",
    "progress", "half", "-",
  ]

  /// EOT, EOY, EOD.
  private func shortForm(_ at: Int) -> Found? {
    switch lower(at) {
    case "eot":
      return Found(first: at, next: at + 1, when: termEnd(choose(school.terms, .coming)))
    case "eoy":
      var start = school.startYear(of: today)
      if let end = schoolYearEnd(start).start, end < today { start += 1 }
      if !school.isKnown { return Found(first: at, next: at + 1, when: yearEdge(isEnd: true)) }
      return Found(first: at, next: at + 1, when: schoolYearEnd(start))
    case "eod":
      return Found(first: at, next: at + 1, when: .day(today, "the end of today"))
    default: return nil
    }
  }

  func termEnd(_ taught: Taught?) -> When {
    guard let taught else { return .nothing(school.silence) }
    return .day(taught.end, "the last day pupils are in, in \(taught.name)")
  }

  func termStart(_ taught: Taught?) -> When {
    guard let taught else { return .nothing(school.silence) }
    return .day(taught.start, "the first day pupils are in, in \(taught.name)")
  }

  /// We break up; school breaks up.
  private func breakingUp(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    var verb = DateFinder.people.contains(lower(at)) ? at + 1 : at
    if lower(verb) == "all" { verb += 1 }
    guard ["break", "breaks", "finish", "finishes"].contains(lower(verb)) else {
      return nil
    }
    guard verb == at || isAwaited(at, relation) else { return nil }
    let isBreak = lower(verb).hasPrefix("br")
    guard isBreak ? lower(verb + 1) == "up" : verb > at && lower(verb + 1) == "for" else {
      return nil
    }
    var next = verb + 2
    var season: Season?
    var isHalfTerm: Bool?
    if !isBreak || lower(next) == "for" {
      let named = afterThe(isBreak ? next + 1 : next)
      if let end = halfTermWords(named) {
        (isHalfTerm, next) = (true, end)
      } else if let (feast, end) = holidayWords(named), let closes = feast.closes {
        (season, isHalfTerm, next) = (closes, false, end)
      } else if case .season(let one) = sense(named) {
        (season, isHalfTerm, next) = (one, false, named + 1)
      } else if has(named, .holidays) {
        next = named + 1
      }
    }
    if has(next, .the) || has(next, .article) || has(next, .of) { return nil }
    let relation: DateReading.Relation =
      relation == .after ? .by : (relation == .on ? .by : relation)
    let when = closing(relation) {
      (season == nil || $0.season == season) && (isHalfTerm == nil || $0.isHalfTerm == isHalfTerm)
    }
    return Found(first: at, next: next, when: when)
  }

  static let people: Set<String> = [
    "we", "they", "he", "she", "school", "pupils", "children", "i", "you", "term", "kids",
  ]

  /// “When we …”, “before they …”, “the day we …”, or nothing else in the line.
  private func isAwaited(_ at: Int, _ relation: DateReading.Relation) -> Bool {
    relation != .on || at == core.lowerBound
      || ["when", "once", "day", "time", "as", "whenever"].contains(lower(at - 1))
  }

  /// When we go back; back in September; back after half-term.
  private func goingBack(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    var back = at
    if DateFinder.people.contains(lower(at)), !isAwaited(at, relation) { return nil }
    if DateFinder.people.contains(lower(at)) {
      let verb = at + 1
      let verbs: Set<String> = [
        "go", "goes", "come", "comes", "get", "gets", "are", "is", "return", "start", "starts",
      ]
      if verbs.contains(lower(verb)) {
        back = lower(verb) == "return" ? verb : verb + 1
      } else {
        return nil
      }
    }
    if ["we're", "they're"].contains(lower(at)) { back = at + 1 }
    guard has(back, .back) || lower(back) == "return" || lower(back) == "returning" else {
      return nil
    }
    var next = back + 1
    if has(next, .to), has(next + 1, .school) { next += 2 }
    if has(next, .into) || has(next, .on), case .month(let month) = sense(next + 1),
      monthPartial(next + 1).map({ $0.0.day == nil }) == true, has(back, .back)
    {
      let (year, end) = yearAfter(next + 2)
      let partial = Partial(weekday: nil, day: nil, month: month, year: year)
      guard let first = resolve(partial, .on).start, school.isKnown else { return nil }
      let base =
        first < today ? resolve(Partial(month: month, year: first.year + 1), .on).start : first
      guard let base, let day = setting.calendar.firstSchoolDay(onOrAfter: base),
        day.days(since: base) < 31
      else { return Found(first: at, next: end, when: .nothing(school.silence)) }
      return Found(
        first: at, next: end, when: .day(day, "the first day pupils are in, in \(name(month))"))
    }
    guard back > at, !has(next, .after), !has(next, .on), !has(next, .to) else { return nil }
    return Found(first: at, next: next, when: closing(.after) { _ in true })
  }

  /// The end of the plan or IEP, whose dates are not in the line.
  private func planEnd(_ at: Int) -> Found? {
    let start = afterThe(at)
    guard has(start, .end), has(start + 1, .of) else { return nil }
    var next = afterThe(start + 2)
    if let (_, after) = schoolYearWords(next) { next = after }
    guard DateFinder.plans.contains(lower(next)) else { return nil }
    next += 1
    if ["period", "year", "term", "cycle"].contains(lower(next)) { next += 1 }
    return Found(first: at, next: next, when: .nothing("the plan’s own dates are not known here"))
  }
}
