import Record

/// The first, last or nth day, weekday or week of a time, or before or after one.
extension DateFinder {
  /// What is picked.
  enum Thing { case day, schoolDay, inset, week, weekend, weekday(Int), half, quarter, workingDay }

  func picked(_ at: Int, depth: Int) -> Found? {
    if let found = numberedWeek(at, depth) { return found }
    guard depth < 4, let (number, afterNumber) = ordinal(at) else { return nil }
    if let found = halfTermPicked(at, number, afterNumber, depth) { return found }
    var next = afterNumber
    var count = 1
    if let (many, after) = wholeNumber(next), many <= 20, number == 1 || number == -1 {
      (count, next) = (many, after)
    } else if has(next, .couple), has(next + 1, .of) {
      (count, next) = (2, next + 2)
    }
    let isFull = ["full", "whole", "complete"].contains(lower(next))
    if isFull { next += 1 }
    guard let (thing, afterThing) = thing(next) else { return nil }
    if case .day = thing, lower(afterThing - 1) == "fortnight" { return nil }
    if sense(afterThing - 1) == .unit(.fortnight) { count *= 2 }
    let wish = Wish(number: number, count: count, thing: thing, isFull: isFull)
    if has(afterThing, .back) {
      return back(at, afterThing + 1, wish, depth)
    }
    let connector = sense(afterThing)
    switch connector {
    case .word(.of), .word(.into), .word(.from):
      if case .weekday = thing {} else if connector == .word(.from) { return nil }
      return inside(at, afterThing + 1, wish, depth)
    case .word(.before): return beforeOrAfter(at, afterThing + 1, wish, .before, depth)
    case .word(.after): return beforeOrAfter(at, afterThing + 1, wish, .after, depth)
    default: return nil
    }
  }

  /// The first half-term: the first half of a term.
  private func halfTermPicked(_ at: Int, _ number: Int, _ next: Int, _ depth: Int) -> Found? {
    guard let end = halfTermWords(next), (-1...6).contains(number), number != 0 else {
      return nil
    }
    if has(end, .of), let after = yearWords(end + 1) {
      let order = number < 0 ? 6 : number
      let season: Season = order < 3 ? .autumn : (order < 5 ? .spring : .summer)
      let taught = school.halves.first {
        $0.season == season && $0.half == 2 - order % 2 && $0.end >= today
      }
      return Found(first: at, next: after, when: told(taught))
    }
    guard number == 1 || number == 2 else { return nil }
    if has(end, .of) {
      return inside(at, end + 1, Wish(number: number, count: 1, thing: .half), depth)
    }
    let taught = school.halves.first { $0.half == number && $0.end >= today }
    return Found(first: at, next: end, when: told(taught))
  }

  /// The token after “the year” or “the school year”.
  private func yearWords(_ at: Int) -> Int? {
    var next = afterThe(at)
    if has(next, .school) || has(next, .academic) { next += 1 }
    return sense(next) == .unit(.year) && yearGroup(next) == nil ? next + 1 : nil
  }

  /// Week 3 of the spring term.
  private func numberedWeek(_ at: Int, _ depth: Int) -> Found? {
    guard depth < 4, sense(at) == .unit(.week), !isPlural(at),
      case .count(let number) = sense(at + 1), (1...20).contains(number), has(at + 2, .of)
    else { return nil }
    return inside(at, at + 3, Wish(number: number, count: 1, thing: .week), depth)
  }

  struct Wish {
    var number: Int
    var count: Int
    var thing: Thing
    /// Whether only weeks with five school days count.
    var isFull = false
  }

  /// First is 1, last is −1, penultimate −2.
  func ordinal(_ at: Int) -> (Int, Int)? {
    var start = afterThe(at)
    if lower(start) == "very" { start += 1 }
    switch sense(start) {
    case .order(let number) where number <= 31:
      if has(start + 1, .last), number == 2 { return (-2, start + 2) }
      return (number, start + 1)
    case .word(.last), .word(.final): return (-1, start + 1)
    case .word(.penultimate): return (-2, start + 1)
    default: return nil
    }
  }

  func thing(_ at: Int) -> (Thing, Int)? {
    switch sense(at) {
    case .weekday(let weekday): return (.weekday(weekday), at + 1)
    case .unit(.day)
    where has(at + 1, .of) && has(at + 2, .school)
      && (has(at + 3, .before) || has(at + 3, .after)):
      return (.schoolDay, at + 3)
    case .unit(.day): return (.day, at + 1)
    case .unit(.week), .unit(.fortnight): return (.week, at + 1)
    case .unit(.weekend): return (.weekend, at + 1)
    case .word(.school) where sense(at + 1) == .unit(.day): return (.schoolDay, at + 2)
    case .word(.school) where sense(at + 1) == .unit(.week): return (.week, at + 2)
    case .word(.working) where sense(at + 1) == .unit(.day): return (.workingDay, at + 2)
    case .word(.half): return (.half, at + 1)
    case .unit(.quarter): return (.quarter, at + 1)
    default: return insetWords(at).map { (.inset, $0) }
    }
  }

  /// The first day, week or Monday back.
  func back(_ at: Int, _ next: Int, _ wish: Wish, _ depth: Int) -> Found? {
    var end = next
    var when: When
    if has(next, .after) || has(next, .from), let base = moment(next + 1, .after, depth: depth + 1)
    {
      (when, end) = (base.when, base.next)
    } else if has(next, .into), let found = moment(next - 1, .on, depth: depth + 1) {
      (when, end) = (found.when, found.next)
    } else {
      if has(next, .at), has(next + 1, .school) { end = next + 2 }
      if has(next, .to), has(next + 1, .school) { end = next + 2 }
      when = firstBackNow(wish)
    }
    guard let day = when.start else { return Found(first: at, next: end, when: when) }
    return Found(first: at, next: end, when: from(day, wish) ?? .nothing(school.silence))
  }

  /// The first day back after the coming holiday; the holiday just gone while its week lasts.
  private func firstBackNow(_ wish: Wish) -> When {
    let closures = school.closures
    if case .week = wish.thing, wish.number == 1,
      let just = closures.last(where: { $0.firstBack.map { $0 <= today } == true })?.firstBack,
      just.monday == today.monday
    {
      return .day(just, "the first day back")
    }
    let coming = closures.first { closure in
      guard let back = closure.firstBack else { return closure.start > today }
      return back >= today
    }
    guard let back = coming?.firstBack else { return .nothing(school.silence) }
    return .day(back, "the first day pupils are in after \(coming?.name ?? "the holidays")")
  }

  /// The nth thing from a first day on.
  func from(_ day: Day, _ wish: Wish) -> When? {
    switch wish.thing {
    case .weekday(let weekday):
      let ahead = (weekday - day.weekday.rawValue + 7) % 7
      guard wish.number > 0 else { return nil }
      let found = day.adding(days: ahead + 7 * (wish.number - 1))
      return .day(found, "the \(nameOf(weekday)) on or after \(day.spoken)")
    case .day, .schoolDay, .workingDay:
      guard wish.number > 0 else { return nil }
      let found = school.isKnown ? school.adding(schoolDays: wish.number - 1, to: day) : nil
      return .day(found ?? day.adding(days: wish.number - 1), "counted from \(day.spoken)")
    case .week:
      guard wish.number > 0, let last = setting.calendar.terms.last?.end, school.isKnown else {
        return wish.number > 0 ? week(day.monday.adding(days: 7 * (wish.number - 1))) : nil
      }
      let until = min(last, day.adding(days: 7 * (wish.number + wish.count + 12)))
      let weeks = school.weeks(from: day, to: until)
      return pick(weeks, wish)
    case .weekend, .half, .quarter, .inset: return nil
    }
  }

  /// The nth of some weeks, or several of them together.
  func pick(_ all: [(first: Day, last: Day)], _ wish: Wish) -> When? {
    let weeks = wish.isFull ? all.filter { $0.last.days(since: $0.first) == 4 } : all
    let index = wish.number > 0 ? wish.number - 1 : weeks.count + wish.number
    let from = wish.number > 0 ? index : index - wish.count + 1
    let to = wish.number > 0 ? index + wish.count - 1 : index
    guard weeks.indices.contains(from), weeks.indices.contains(to) else { return nil }
    return .range(
      weeks[from].first, weeks[to].last, .week, "the days pupils are in, in those weeks")
  }
}
