import Record

/// What is picked inside a time: the third Tuesday of September, the last week of term.
extension DateFinder {
  /// The nth thing inside a time.
  func inside(_ at: Int, _ next: Int, _ wish: Wish, _ depth: Int) -> Found? {
    guard let (contained, end) = container(next, depth, later: false) else { return nil }
    var target = contained
    if case .inset = wish.thing, target.shape == .year,
      let year = schoolYear(school.startYear(of: today))
    {
      target = year
    }
    guard target.start != nil else { return Found(first: at, next: end, when: target) }
    var when = picked(wish, in: target)
    if let past = when?.end, past < today, setting.preference == .future,
      let (later, _) = container(next, depth, later: true), later.start != target.start
    {
      when = later.start == nil ? later : picked(wish, in: later)
    }
    return when.map { Found(first: at, next: end, when: $0) }
  }

  func picked(_ wish: Wish, in target: When) -> When? {
    guard let start = target.start, let last = target.end else { return nil }
    let isTaught = target.shape == .term || target.shape == .schoolYear
    switch wish.thing {
    case .day where !isTaught, .schoolDay where !school.isKnown:
      return nthDay(wish, start, last) { _ in true }
    case .day, .schoolDay:
      return nthDay(wish, start, last) { setting.calendar.isSchoolDay($0) }
    case .inset:
      // INSET days stand at the edges of terms, outside the days pupils are in.
      return nthDay(
        wish, start.adding(days: isTaught ? -7 : 0), last.adding(days: isTaught ? 4 : 0)
      ) {
        setting.calendar.inset.contains($0)
      }
    case .workingDay:
      return nthDay(wish, start, last) { $0.weekday.rawValue < 5 && !isBankHoliday($0) }
    case .weekday(let weekday):
      return nthDay(wish, start, last) { $0.weekday.rawValue == weekday }
    case .weekend:
      guard let saturday = nthDay(wish, start, last, where: { $0.weekday == .saturday })?.start
      else { return nil }
      return .range(saturday, saturday.adding(days: 1), .weekend, "Saturday and Sunday")
    case .week:
      return isTaught
        ? pick(school.weeks(from: start, to: last), wish) : weekOf(start, last, wish, target.shape)
    case .half: return halfOf(target, wish)
    case .quarter: return quarter(wish, start.year)
    }
  }

  func nthDay(
    _ wish: Wish, _ start: Day, _ last: Day, where fits: (Day) -> Bool
  ) -> When? {
    guard last.days(since: start) < 800 else { return nil }
    var days: [Day] = []
    var day = start
    while day <= last {
      if fits(day) { days.append(day) }
      day = day.adding(days: 1)
    }
    let index = wish.number > 0 ? wish.number - 1 : days.count + wish.number
    guard days.indices.contains(index) else { return nil }
    if wish.count > 1 {
      let from = wish.number > 0 ? index : index - wish.count + 1
      let to = wish.number > 0 ? index + wish.count - 1 : index
      guard days.indices.contains(from), days.indices.contains(to) else { return nil }
      return .range(days[from], days[to], .days, "counted from \(start.spoken) to \(last.spoken)")
    }
    return .day(days[index], "counted from \(start.spoken) to \(last.spoken)")
  }

  /// A week of a month belongs to the month that holds its Thursday.
  func weekOf(_ start: Day, _ last: Day, _ wish: Wish, _ shape: When.Shape) -> When? {
    guard shape != .day,
      let thursday = nthDay(
        Wish(number: wish.number, count: 1, thing: .week), start, last,
        where: { shape == .holiday ? $0.weekday == .monday : $0.weekday == .thursday })?.start
    else { return nil }
    return week(thursday.monday)
  }

  func halfOf(_ target: When, _ wish: Wish) -> When? {
    guard let start = target.start, let last = target.end, abs(wish.number) <= 2 else { return nil }
    let isFirst = wish.number == 1
    if target.shape == .term,
      let half = school.halves.first(where: {
        $0.half == (isFirst ? 1 : 2) && $0.start >= start && $0.end <= last
      })
    {
      return told(half)
    }
    let length = last.days(since: start) + 1
    let middle = start.adding(days: length / 2)
    return isFirst
      ? .range(start, middle.adding(days: -1), .days, "its first half")
      : .range(middle, last, .days, "its second half")
  }

  func quarter(_ wish: Wish, _ year: Int) -> When? {
    let number = wish.number < 0 ? 5 + wish.number : wish.number
    guard (1...4).contains(number), let first = Day(year, 3 * number - 2, 1) else { return nil }
    return .range(first, first.adding(months: 3).adding(days: -1), .season, "three months")
  }

  /// What the nth thing is picked from: the month, term, March 2026, the Easter holidays.
  ///
  /// A term, month or year without “this” may be the one after, when `later` is asked for.
  func container(_ at: Int, _ depth: Int, later: Bool) -> (When, Int)? {
    let start = afterThe(at)
    switch sense(start) {
    case .unit(.term) where !isPlural(start) && !isFigure(start + 1):
      return (told(choose(school.terms, later ? .next : .coming)), start + 1)
    case .unit(.month): return when(.month, steps: later ? 1 : 0).map { ($0, start + 1) }
    case .unit(.year) where yearGroup(start) == nil:
      return when(.year, steps: later ? 1 : 0).map { ($0, start + 1) }
    case .word(.school), .word(.academic):
      if let (year, next) = schoolYearNamed(at, isEnd: true), let year {
        return (schoolYear(later ? year + 1 : year) ?? .nothing(school.silence), next)
      }
      if has(start, .school), start == at {
        return (told(choose(school.terms, later ? .next : .coming)), start + 1)
      }
    default: break
    }
    var half = start
    if let (_, next) = which(at) { half = next }
    if let end = halfTermWords(half), !has(end, .holidays) {
      let which: Which = has(half - 1, .next) || (later && !has(half - 1, .this)) ? .next : .coming
      return (told(choose(school.halves, which)), end)
    }
    guard !later, let found = moment(at, .on, depth: depth + 1) else { return nil }
    let when = found.when
    guard when.shape != .day || when.start == nil else { return nil }
    return (when, found.next)
  }
}
