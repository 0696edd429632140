import Record

/// A length of time in words: three weeks, a year and a half, 5 school days.
struct Length: Sendable {
  var months = 0
  var days = 0
  var schoolWeeks = 0
  var schoolDays = 0
  var workingDays = 0
  /// “A few weeks”, which names no number.
  var isVague = false
  /// Whether a number was said, and not only “a” or nothing.
  var isCounted = false
  /// Whether it is made of weeks alone, as in “a week on Tuesday”.
  var isWeeks = false
  /// The token after it.
  var next = 0

  var isEmpty: Bool {
    months == 0 && days == 0 && schoolWeeks == 0 && schoolDays == 0
      && workingDays == 0 && !isVague
  }

  var vagueness: String { "“a few” names no number" }
}

extension DateFinder {
  /// A length of time in days or longer; nil for hours and less.
  func duration(_ at: Int, hanging: Bool = false) -> Length? {
    guard var length = onePart(at, hanging) else { return nil }
    for _ in 0..<3 {
      var next = length.next
      while has(next, .and) || has(next, .comma) { next += 1 }
      guard next < length.next + 3, let more = onePart(next, false), more.isCounted else { break }
      length.months += more.months
      length.days += more.days
      length.isVague = length.isVague || more.isVague
      length.isWeeks = length.isWeeks && more.isWeeks
      length.next = more.next
    }
    return length.isEmpty ? nil : length
  }

  private func onePart(_ at: Int, _ hanging: Bool) -> Length? {
    guard let (counted, afterAmount, isVague) = amount(at, hanging) else { return nil }
    var halves = counted
    var next = afterAmount
    var length = Length()
    length.isCounted = !has(at, .article)
    if has(next, .of) { next += 1 }
    next = after(.dash, next)
    if lower(next) == "full" || lower(next) == "more" || lower(next) == "whole" { next += 1 }
    let isSchool = has(next, .school)
    let isWorking = has(next, .working)
    if isSchool || isWorking || has(next, .calendar) { next += 1 }
    guard case .unit(let unit) = sense(next) else { return nil }
    next += 1
    if has(next, .and), has(next + 1, .article), has(next + 2, .half) {
      halves += 1
      next += 3
    }
    length.isVague = isVague
    length.next = next
    length.isWeeks = unit == .week || unit == .fortnight
    switch unit {
    case .day where isSchool: length.schoolDays = halves / 2
    case .day where isWorking: length.workingDays = halves / 2
    case .week where isSchool: length.schoolWeeks = halves / 2
    case .day: length.days = halves / 2
    case .week, .weekend: length.days = (halves * 7 + 1) / 2
    case .fortnight: length.days = halves * 7
    case .month:
      length.months = halves / 2
      length.days = halves % 2 == 1 ? 15 : 0
    case .quarter: length.months = halves * 3 / 2
    case .year: length.months = halves * 6
    case .decade: length.months = halves * 60
    case .term, .clock: return nil
    }
    return length
  }

  /// How many, in halves: 3, three, a, a couple of, one and a half, 2.5, ½, half a, twenty-one.
  private func amount(_ at: Int, _ hanging: Bool) -> (halves: Int, next: Int, isVague: Bool)? {
    var start = at
    if has(start, .article) {
      if has(start + 1, .couple) || has(start + 1, .few) {
        start += 1
      } else {
        if case .unit = sense(start + 1) { return (2, start + 1, false) }
        return has(start + 1, .school) || has(start + 1, .calendar) || lower(start + 1) == "full"
          ? (2, start + 1, false) : nil
      }
    }
    if has(start, .couple) { return (4, start + 1, false) }
    if has(start, .few) { return (2, start + 1, true) }
    if has(start, .half), has(start + 1, .article) { return (1, start + 2, false) }
    guard let (value, next) = wholeNumber(start, hanging: hanging), value <= 3660 else {
      return nil
    }
    if has(next, .halfSign) { return (value * 2 + 1, next + 1, false) }
    if has(next, .and), has(next + 1, .article), has(next + 2, .half) {
      return (value * 2 + 1, next + 3, false)
    }
    if has(next, .dot), isGlued(next), isFigure(next + 1), isGlued(next + 1) {
      return lower(next + 1) == "5" ? (value * 2 + 1, next + 2, false) : nil
    }
    return (value * 2, next, false)
  }

  /// A whole number in figures or words, up to the hundreds.
  ///
  /// A figure that hangs on the mark before it (`4-6`) counts only where that is allowed for.
  func wholeNumber(_ at: Int, hanging: Bool = false) -> (Int, Int)? {
    guard case .count(let value) = sense(at) else { return nil }
    guard tokens[at].kind == .word else { return isStuck(at) && !hanging ? nil : (value, at + 1) }
    var total = value
    var next = at + 1
    if value >= 20 {
      let more = after(.dash, next)
      if case .count(let ones) = sense(more), ones < 10, more < tokens.count,
        tokens[more].kind == .word
      {
        total += ones
        next = more + 1
      }
    }
    if has(next, .hundred) { return (total * 100, next + 1) }
    return (total, next)
  }

  /// The day a length of time leads to from a day; nil beyond the calendar.
  func end(of length: Length, from day: Day, ahead: Bool) -> Day? {
    let sign = ahead ? 1 : -1
    if length.schoolWeeks > 0 {
      return school.adding(schoolWeeks: sign * length.schoolWeeks, to: day)
    }
    if length.schoolDays > 0 { return school.adding(schoolDays: sign * length.schoolDays, to: day) }
    var result = length.months == 0 ? day : day.adding(months: sign * length.months)
    result = result.adding(days: sign * length.days)
    var left = length.workingDays
    while left > 0 {
      result = result.adding(days: sign)
      if result.weekday.rawValue < 5, !isBankHoliday(result) { left -= 1 }
    }
    return (1...9999).contains(result.year) ? result : nil
  }

  /// What is to be said when a plain count of days lands in a holiday.
  func landing(_ day: Day, _ length: Length) -> String {
    if length.schoolWeeks > 0 || length.schoolDays > 0 {
      if school.isKnown, !setting.calendar.isSchoolDay(day) { return ", a day pupils are not in" }
      return length.schoolWeeks > 0 ? ", only weeks with a school day" : ", only school days"
    }
    if let closure = school.closure(on: day) { return "; that is in \(closure.name)" }
    return ""
  }
}
