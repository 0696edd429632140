import Record

/// Feasts and public holidays: Christmas, Diwali 2026, next Easter, the May bank holiday.
extension DateFinder {
  /// The longest feast named by the words from here on.
  func holidayWords(_ at: Int) -> (Feast, Int)? {
    guard at >= 0, at < tokens.count, tokens[at].kind == .word,
      let entries = Feasts.byFirstWord[plain(at)]
    else { return nil }
    for entry in entries {
      var next = at + 1
      var matched = true
      for word in entry.words.dropFirst() {
        while has(next, .apostrophe) || has(next, .dash) || has(next, .dot) { next += 1 }
        guard next < tokens.count,
          plain(next) == word || (word == "holiday" && lower(next) == "hol")
        else {
          matched = false
          break
        }
        next += 1
      }
      if matched { return (entry.feast, next) }
    }
    return nil
  }

  /// A word without its apostrophes.
  private func plain(_ at: Int) -> String {
    let word = tokens[at].lower
    return word.utf8.contains(UInt8(ascii: "'")) ? word.filter { $0 != "'" } : word
  }

  func holiday(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    if let found = bankHoliday(at, relation) { return found }
    var pick: Pick?
    var start = afterThe(at)
    if let (one, next) = which(at) {
      pick = one
      start = next
    }
    guard let (feast, next) = holidayWords(start) else { return nil }
    var year: Int?
    var end = next
    if let (shifted, after) = yearShift(next) {
      year = shifted
      end = after
    } else {
      let (named, after) = yearAfter(next)
      if named != nil { (year, end) = (named, after) }
    }
    guard pick != nil || year != nil || isFeastMeant(start, end, relation) else { return nil }
    if feast.closes == nil, has(end, .bank), has(end + 1, .holidays) { end += 2 }
    if feast.name.hasSuffix("bank holiday"), sense(end) == .weekday(0) { end += 1 }
    return Found(first: at, next: end, when: when(feast, pick, year, relation))
  }

  /// This year, next year or last year, said after a date.
  func yearShift(_ at: Int) -> (Int, Int)? {
    guard let (pick, next) = which(after(.of, after(.comma, at))), sense(next) == .unit(.year)
    else { return nil }
    switch pick {
    case .this: return (today.year, next + 1)
    case .next, .coming: return (today.year + 1, next + 1)
    case .last, .past: return (today.year - 1, next + 1)
    }
  }

  private func when(
    _ feast: Feast, _ pick: Pick?, _ year: Int?, _ relation: DateReading.Relation
  ) -> When {
    if let year, let season = feast.closes, school.isKnown, relation != .on {
      let closure = school.closures.first {
        !$0.isHalfTerm && $0.season == season && $0.start.year == year
      }
      return closure.map { told($0, relation) } ?? .nothing(school.silence)
    }
    if let year {
      guard let days = feast.rule.days(in: year).first else {
        return .nothing("the day of \(feast.name) in \(year) is not known")
      }
      return told(days, "\(feast.name) \(year)")
    }
    if let season = feast.closes, school.isKnown, relation != .on, pick != .last, pick != .past {
      return closing(relation, feast) { !$0.isHalfTerm && $0.season == season }
    }
    let preference = pick == .last || pick == .past ? .past : preference(relation)
    let base = pick == .last || pick == .past ? today.adding(days: -1) : today
    guard let days = feast.days(near: base, preference) else {
      return .nothing("the day of \(feast.name) is not known")
    }
    let when = told(days, feast.name)
    guard pick == .next, days.lowerBound.year == today.year,
      let other = feast.rule.days(in: today.year + 1).first
    else { return when }
    return when.or(told(other, "\(feast.name) of next year"))
  }

  private func told(_ days: ClosedRange<Day>, _ because: String) -> When {
    let shape: When.Shape = days.lowerBound == days.upperBound ? .day : .days
    return .range(days.lowerBound, days.upperBound, shape, because)
  }

  /// Whether a feast's name speaks of when, and not of an egg, a card or a play.
  private func isFeastMeant(
    _ at: Int, _ next: Int, _ relation: DateReading.Relation
  ) -> Bool {
    if isWhole(at, next) || has(next, .bank) { return true }
    if next < tokens.count, tokens[next].kind == .word, DateFinder.things.contains(lower(next)) {
      return false
    }
    if relation != .on || next > at + 1 { return true }
    guard endsFreely(next) else { return false }
    switch sense(at - 1) {
    case .word(.on), .word(.at), .word(.of), .word(.to), .word(.between), .word(.into),
      .word(.dash), .word(.dueWord), .word(.and), .word(.the), .weekday,
      .word(.early), .word(.late):
      return true
    default: return ["time", "around", "till", "come", "near", "about"].contains(lower(at - 1))
    }
  }

  private static let things: Set<String> = [
    "egg", "eggs", "bunny", "card", "cards", "play", "plays", "tree", "party", "parties", "dinner",
    "jumper", "show", "fair", "fayre", "concert", "performance", "lunch", "pudding", "bonnet",
    "hat", "parade", "assembly", "service", "story", "song", "songs", "carol", "carols", "costume",
    "disco", "resolution", "resolutions", "present", "presents", "shopping", "craft", "crafts",
    "cake", "list", "lights", "decorations", "nativity", "activities", "topic", "club", "cracker",
    "crackers", "production", "raffle", "trip", "term", "market", "celebrations", "chick", "chicks",
    "hunt", "basket", "theme", "themed", "stocking", "wreath", "film", "book", "books", "poem",
    "island", "test", "tests", "mock", "mocks", "homework",
  ]

  /// The bank holiday, the next bank holiday, bank holiday Monday, the May bank holiday.
  private func bankHoliday(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    var start = afterThe(at)
    var pick: Pick?
    if let (one, next) = which(at) { (pick, start) = (one, next) }
    if holidayWords(start)?.0.name.hasSuffix("bank holiday") == true { return nil }
    let isLed = start > at || relation != .on || has(at - 1, .on) || has(at - 1, .at)
    var month: Int?
    var feast: Feast?
    if case .month(let named) = sense(start) {
      (month, start) = (named, start + 1)
    } else if let (named, end) = holidayWords(start), named.closes != nil {
      (feast, start) = (named, end)
    }
    guard has(start, .bank), has(start + 1, .holidays),
      !lower(start + 1).hasSuffix("s")
        || lower(start + 1) == "hols"
    else { return nil }
    var next = start + 2
    var weekday: Int?
    if case .weekday(let named) = sense(next) { (weekday, next) = (named, next + 1) }
    if sense(next) == .unit(.weekend) { next += 1 }
    let (year, end) = yearAfter(next)
    guard isLed || month != nil || feast != nil || weekday != nil || isWhole(at, end) else {
      return nil
    }
    let file = setting.calendar.bankHolidays.sorted()
    let known =
      file.isEmpty ? (-1...2).flatMap { bankHolidays(in: today.year + $0) }.sorted() : file
    let matching = known.filter {
      (month == nil || $0.month == month) && (year == nil || $0.year == year)
        && (weekday == nil || $0.weekday.rawValue == weekday)
        && (feast == nil || isNear($0, feast))
    }
    let days: [Day]
    if pick == .last || pick == .past || preference(relation) == .past, year == nil {
      days = Array(matching.filter { $0 < today }.suffix(1))
    } else {
      let ahead = year == nil ? matching.filter { $0 >= today } : matching
      days = ahead.filter { day in ahead.first.map { $0.year == day.year } == true }
    }
    guard let day = days.first else {
      return Found(first: at, next: end, when: .nothing(school.silence))
    }
    var when = When.day(day, "the bank holiday on \(day.spoken)")
    if month != nil || feast != nil, days.count > 1 {
      when = when.or(.day(days[1], "the bank holiday on \(days[1].spoken)"))
    }
    return Found(first: at, next: end, when: beside(when, day, relation))
  }

  /// Whether a bank holiday is one of a feast: Good Friday and Easter Monday of Easter.
  private func isNear(_ day: Day, _ feast: Feast?) -> Bool {
    guard let feast else { return true }
    return feast.rule.days(in: day.year).contains { abs($0.lowerBound.days(since: day)) <= 3 }
  }

  /// Before or after a single day off: the last or the first day pupils are in.
  func beside(_ when: When, _ day: Day, _ relation: DateReading.Relation) -> When {
    guard when.others.isEmpty,
      let last = setting.calendar.lastSchoolDay(onOrBefore: day.adding(days: -1)),
      let first = setting.calendar.firstSchoolDay(onOrAfter: day.adding(days: 1))
    else { return when }
    var beside: When
    switch relation {
    case .before, .by, .until:
      beside = .day(last, "the last day pupils are in before \(day.spoken)")
    case .after, .from:
      beside = .day(first, "the first day pupils are in after \(day.spoken)")
    case .on, .since, .within, .during: return when
    }
    beside.closure = Closure(
      season: .spring, isHalfTerm: false, start: day, end: day, lastIn: last, firstBack: first)
    return beside
  }

  /// The public holidays of England, with the days kept for those on a weekend.
  func bankHolidays(in year: Int) -> [Day] {
    let easter = FeastRule.easter(year)
    var days: [Day?] = [
      easter?.adding(days: -2), easter?.adding(days: 1), FeastRule.nth(1, 0, 5, year),
      FeastRule.nth(-1, 0, 5, year), FeastRule.nth(-1, 0, 8, year),
    ]
    if let first = Day(year, 1, 1) {
      days.append(first.weekday.rawValue > 4 ? first.monday.adding(days: 7) : first)
    }
    if let christmas = Day(year, 12, 25) {
      switch christmas.weekday {
      case .friday: days += [christmas, christmas.adding(days: 3)]
      case .saturday: days += [christmas.adding(days: 2), christmas.adding(days: 3)]
      case .sunday: days += [christmas.adding(days: 1), christmas.adding(days: 2)]
      default: days += [christmas, christmas.adding(days: 1)]
      }
    }
    return days.compactMap { $0 }.sorted()
  }

  func isBankHoliday(_ day: Day) -> Bool {
    setting.calendar.bankHolidays.contains(day) || bankHolidays(in: day.year).contains(day)
  }
}
