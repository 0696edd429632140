import Record

/// How dates with parts left out become days.
extension DateFinder {
  var today: Day { setting.today }

  /// Which way a partial date is read after a relation word.
  func preference(_ relation: DateReading.Relation) -> Setting.Preference {
    relation == .since ? .past : setting.preference
  }

  /// A two-digit year in full: within fifty years after today, or before that.
  func fullYear(_ year: Int) -> Int {
    guard year < 100 else { return year }
    let century = 2000 + year
    return century > today.year + 50 ? century - 100 : century
  }

  /// The days a partial date means, seen from a day.
  func resolve(
    _ partial: Partial, _ relation: DateReading.Relation, from base: Day? = nil
  ) -> When {
    var when: When
    let base = base ?? today
    switch (partial.day, partial.month, partial.year, partial.weekday) {
    case (let day?, let month?, let year?, let weekday):
      when = fullDate(day, month, year, weekday)
    case (let day?, let month?, nil, let weekday):
      when = yearless(day, month, weekday, preference(relation), base)
    case (let day?, nil, _, let weekday):
      when = monthless(day, weekday, relation, base)
    case (nil, let month?, let year?, _):
      when = monthRange(month, year, "the whole of \(name(month)) \(year)")
    case (nil, let month?, nil, _):
      when = coming(month, preference(relation), base)
    case (nil, nil, let year?, _):
      when = yearRange(year, "the year \(year)")
    case (nil, nil, nil, let weekday?):
      when = bareWeekday(weekday, preference(relation), base)
    case (nil, nil, nil, nil):
      when = .nothing("no day is named")
    }
    when.partial = partial
    return when
  }

  func name(_ month: Int) -> String { Day.monthNames[(month - 1 + 12) % 12] }

  private func fullDate(_ day: Int, _ month: Int, _ year: Int, _ weekday: Int?) -> When {
    guard let found = Day(year, month, day) else { return impossible(day, month, year) }
    return checked(.day(found, "day, month and year"), weekday)
  }

  /// Why there is no such day.
  func impossible(_ day: Int, _ month: Int, _ year: Int?) -> When {
    if !(1...12).contains(month) {
      return .nothing("dates are read day first, and there is no month \(month)")
    }
    let year = year.map { " \($0)" } ?? ""
    return .nothing("there is no \(day) \(name(month))\(year)")
  }

  /// The same, with the weekday that was named held against it.
  func checked(_ when: When, _ weekday: Int?) -> When {
    guard let weekday, let day = when.start, day.weekday.rawValue != weekday else { return when }
    var when = when
    when.mismatch = true
    let named = Weekday(rawValue: weekday)?.name ?? ""
    when.because = "\(day.spoken) is not a \(named)"
    return when
  }

  private func yearless(
    _ day: Int, _ month: Int, _ weekday: Int?, _ preference: Setting.Preference, _ base: Day
  ) -> When {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: 2024) else {
      return impossible(day, month, nil)
    }
    let near = (-8...8).compactMap { Day(base.year + $0, month, day) }
    let later = near.first { $0 >= base }
    let earlier = near.last { $0 < base || (preference == .past && $0 == base) }
    let order = preference == .future ? [later, earlier] : [earlier, later]
    if let weekday,
      let match = order.compactMap({ $0 }).first(where: {
        $0.weekday.rawValue == weekday && (preference == .past || base.days(since: $0) <= 62)
      })
    {
      let isFirst = match == order.first
      return .day(
        match,
        isFirst
          ? "the next such \(match.weekday.name)"
          : "the nearest year in which it is a \(match.weekday.name)")
    }
    guard let chosen = order.compactMap({ $0 }).first else { return impossible(day, month, nil) }
    let because = preference == .future ? "the next such day" : "the last such day"
    return checked(.day(chosen, because), weekday)
  }

  private func monthless(
    _ day: Int, _ weekday: Int?, _ relation: DateReading.Relation, _ base: Day
  ) -> When {
    guard (1...31).contains(day) else { return .nothing("there is no day \(day) in a month") }
    let near = (-4...6).compactMap { shift -> Day? in
      let month = base.year * 12 + base.month - 1 + shift
      return Day(month / 12, month % 12 + 1, day)
    }
    let later = near.filter { $0 >= base }
    let earlier = Array(near.filter { $0 < base }.reversed())
    let wantsPast = preference(relation) == .past
    guard let weekday else {
      guard let chosen = wantsPast ? earlier.first : later.first else {
        return .nothing("there is no day \(day) in a month")
      }
      return .day(chosen, wantsPast ? "the last such day" : "the next such day of a month")
    }
    let ahead =
      later.prefix(1) + earlier.prefix(relation == .on ? 1 : 0) + later.prefix(4).dropFirst()
    let order = wantsPast ? earlier + later.prefix(1) : Array(ahead)
    if let match = order.first(where: { $0.weekday.rawValue == weekday }) {
      return .day(
        match,
        match == order.first
          ? "the next such \(match.weekday.name)"
          : "the nearest month in which it is a \(match.weekday.name)")
    }
    guard let chosen = order.first else { return .nothing("there is no day \(day) in a month") }
    return checked(.day(chosen, "the next such day of a month"), weekday)
  }

  /// A month without a year.
  func coming(_ month: Int, _ preference: Setting.Preference, _ base: Day) -> When {
    let years =
      preference == .future
      ? [base.year, base.year + 1] : [base.year, base.year - 1]
    for year in years {
      let when = monthRange(month, year, "\(name(month)) \(year)")
      guard let start = when.start, let end = when.end else { continue }
      if preference == .future ? end >= base : start <= base { return when }
    }
    return .nothing("there is no such month")
  }

  func monthRange(_ month: Int, _ year: Int, _ because: String) -> When {
    guard let first = Day(year, month, 1),
      let last = Day(year, month, Day.length(ofMonth: month, in: year))
    else { return .nothing("there is no month \(month)", shape: .month) }
    return .range(first, last, .month, because)
  }

  func yearRange(_ year: Int, _ because: String) -> When {
    guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else {
      return .nothing("there is no year \(year)", shape: .year)
    }
    return .range(first, last, .year, because)
  }

  /// A weekday alone: the coming one, and today too when today is one.
  private func bareWeekday(
    _ weekday: Int, _ preference: Setting.Preference, _ base: Day
  ) -> When {
    let ahead = (weekday - base.weekday.rawValue + 7) % 7
    let name = Weekday(rawValue: weekday)?.name ?? ""
    if ahead == 0, base == today {
      let other = base.adding(days: preference == .future ? 7 : -7)
      return When.day(base, "today is a \(name)")
        .or(.day(other, preference == .future ? "\(name) in a week" : "\(name) a week ago"))
    }
    let step = preference == .future || ahead == 0 ? ahead : ahead - 7
    let day = base.adding(days: step)
    return .day(day, preference == .future ? "the coming \(name)" : "last \(name)")
  }
}
