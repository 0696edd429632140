import Record

/// Terms and their halves, school years and seasons.
extension DateFinder {
  func term(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    newTime(at, relation) ?? termByPlace(at) ?? seasonal(at, relation) ?? numberedHalf(at)
      ?? writtenSchoolYear(at)
      ?? schoolYearByPlace(at)
  }

  /// This term, next term, last term, the term after next.
  private func termByPlace(_ at: Int) -> Found? {
    if sense(afterThe(at)) == .unit(.term), has(afterThe(at) + 1, .after),
      has(afterThe(at) + 2, .next)
    {
      let ahead = school.terms.filter { $0.start > today }
      let when = ahead.count > 1 ? told(ahead[1]) : .nothing(school.silence, shape: .term)
      return Found(first: at, next: afterThe(at) + 3, when: when)
    }
    guard let (pick, next) = which(at) else { return nil }
    let unit = has(next, .school) ? next + 1 : next
    guard sense(unit) == .unit(.term), !isPlural(unit) else { return nil }
    return Found(first: at, next: unit + 1, when: told(pick, school.terms))
  }

  /// The new term, the new school year; before, by or until them, the day they begin or its eve.
  private func newTime(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    let start = afterThe(at)
    guard lower(start) == "new" else { return nil }
    var when: When
    var next = start + 2
    if let (year, end) = newSchoolYear(start) {
      when = year.flatMap { schoolYear($0) } ?? .nothing(school.silence, shape: .schoolYear)
      next = end
    } else if sense(start + 1) == .unit(.term), !isPlural(start + 1) {
      let now = choose(school.terms, .this)
      let isNew = now.map { today >= $0.start && today.days(since: $0.start) < 14 } == true
      when = told(isNew ? now : choose(school.terms, .next))
    } else {
      return nil
    }
    if let first = when.start, [.before, .by, .until].contains(relation) {
      let eve = setting.calendar.lastSchoolDay(onOrBefore: first.adding(days: -1))
      let day = relation == .before ? eve ?? first.adding(days: -1) : first
      when = .day(day, "\(when.because) begins on \(first.spoken)")
    }
    return Found(first: at, next: next, when: when)
  }

  private func told(_ pick: Pick, _ all: [Taught]) -> When {
    let which: Which =
      switch pick {
      case .this: .this
      case .next, .coming: .next
      case .last, .past: .last
      }
    return told(choose(all, which))
  }

  func told(_ taught: Taught?) -> When {
    guard let taught else { return .nothing(school.silence, shape: .term) }
    return .range(taught.start, taught.end, .term, taught.name)
  }

  /// The spring term, Spring 2, Aut 1 2026, summer 2026, this spring.
  private func seasonal(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    var start = afterThe(at)
    var pick: Pick?
    var year: Int?
    if let (one, next) = which(at) { (pick, start) = (one, next) }
    if isFigure(start), width(start) == 4, (1990...2099).contains(value(start)) {
      (year, start) = (value(start), start + 1)
    }
    if let season = oldName(start), sense(start + 1) == .unit(.term) {
      return part(at, start + 2, season, half: nil, pick, year)
    }
    guard case .season(let season) = sense(start) else { return nil }
    var next = after(.dash, start + 1)
    if sense(next) == .unit(.term), !isPlural(next) {
      next += 1
      if let half = halfNumber(next) { return part(at, next + 1, season, half: half, pick, year) }
      let found = part(at, next, season, half: nil, pick, year)
      return weekOfPart(found) ?? found
    }
    guard next == start + 1 || isGlued(next) else { return nil }
    if let half = halfNumber(next), isLabel(start, relation) {
      var end = next + 1
      if halfTermWords(end) != nil || sense(end) == .unit(.term) {
        end = halfTermWords(end) ?? end + 1
      }
      let found = part(at, end, season, half: half, pick, year)
      return weekOfPart(found) ?? found
    }
    return plainSeason(at, start, season, pick, year, relation)
  }

  /// Spring 2 week 3.
  private func weekOfPart(_ found: Found) -> Found? {
    let at = after(.comma, found.next)
    guard sense(at) == .unit(.week), !isPlural(at), let start = found.when.start,
      let end = found.when.end, case .count(let number) = sense(at + 1), endsFreely(at + 2)
    else { return nil }
    let weeks = school.weeks(from: start, to: end)
    guard (1...max(1, weeks.count)).contains(number), weeks.count >= number else { return nil }
    let week = weeks[number - 1]
    return Found(
      first: found.first, next: at + 2,
      when: .range(week.first, week.last, .week, "the days pupils are in that week"))
  }

  /// Names of terms that some schools keep.
  private func oldName(_ at: Int) -> Season? {
    switch lower(at) {
    case "michaelmas", "christmas": .autumn
    case "lent", "easter": .spring
    case "trinity": .summer
    default: nil
    }
  }

  private func halfNumber(_ at: Int) -> Int? {
    guard isFigure(at), width(at) == 1, value(at) == 1 || value(at) == 2, !isClock(at + 1)
    else { return nil }
    return value(at)
  }

  /// “Sum 2” may be a sum and “spring 2” two of something.
  private func isLabel(_ at: Int, _ relation: DateReading.Relation) -> Bool {
    let next = isGlued(at + 1) ? at + 2 : after(.dash, at + 1) + 1
    if lower(at) == "sum" || lower(at) == "aut" || lower(at) == "spr" {
      return isAnswer || relation != .on || tokens[at].isCapitalised || isWhole(at, next)
        || has(at - 1, .of) || has(at - 1, .into)
    }
    let isLed = relation != .on || has(at - 1, .of) || has(at - 1, .into) || has(at - 1, .end)
    return endsFreely(next) || isLed || tokens[at].isCapitalised || has(next, .of)
      || sense(next) == .unit(.week)
      || halfTermWords(next) != nil
      || sense(next) == .unit(.term) || isFigure(next)
  }

  /// A term or half by its season, number, year or year group.
  private func part(
    _ at: Int, _ next: Int, _ season: Season, half: Int?, _ pick: Pick?, _ year: Int?
  ) -> Found {
    let all = (half == nil ? school.terms : school.halves).filter {
      $0.season == season && $0.half == half
    }
    var end = next
    var schoolYear = year.map { season == .autumn ? $0 : $0 - 1 }
    if schoolYear == nil, let (written, after) = schoolYearWords(after(.comma, next)) {
      (schoolYear, end) = (written, after)
    } else if schoolYear == nil, let (shift, after) = yearShift(next) {
      let now = school.startYear(of: today)
      (schoolYear, end) = (now + shift - today.year, after)
    } else if schoolYear == nil {
      let (named, after) = yearAfter(next)
      if let named { (schoolYear, end) = (season == .autumn ? named : named - 1, after) }
    }
    if schoolYear == nil,
      let (group, after) = yearGroup(has(end, .of) || has(end, .into) ? end + 1 : end)
    {
      guard let pupilYear = setting.pupilYear else {
        return Found(first: at, next: after, when: .nothing(DateFinder.noYearGroup, shape: .term))
      }
      (schoolYear, end) = (school.startYear(of: today) + group - pupilYear, after)
    }
    let when: When
    if let schoolYear {
      when = told(all.first { $0.schoolYear == schoolYear })
    } else if let pick {
      when = pick == .this ? told(choose(all, .this)) : told(pick, all)
    } else {
      when = told(choose(all, setting.preference == .past ? .last : .coming))
    }
    return Found(first: at, next: end, when: when)
  }

  static let noYearGroup = "the pupil’s year group is not known"

  /// A season without term or number: this spring, in the summer, by autumn 2026.
  private func plainSeason(
    _ at: Int, _ start: Int, _ season: Season, _ pick: Pick?, _ year: Int?,
    _ relation: DateReading.Relation
  ) -> Found? {
    if has(start + 1, .of), yearGroup(start + 2) != nil {
      return part(at, start + 1, season, half: nil, pick, year)
    }
    let (named, after) = yearAfter(start + 1)
    let year = year ?? named
    let next = named == nil ? start + 1 : after
    guard ["spring", "summer", "autumn", "winter"].contains(lower(start)) || year != nil else {
      return nil
    }
    let isLed =
      relation != .on || pick != nil || has(at - 1, .into) || has(at - 1, .of)
      || has(at - 1, .to) || has(at - 1, .dash) || has(at - 1, .early) || has(at - 1, .late)
    guard year != nil || (isLed && endsFreely(next)) || isWhole(at, next) && isAnswer else {
      return nil
    }
    if season == .summer, school.isKnown, pick != .last, pick != .past, relation != .on {
      let when = closing(relation) {
        !$0.isHalfTerm && $0.season == .summer && (year == nil || $0.start.year == year)
      }
      return Found(first: at, next: next, when: when)
    }
    let range = seasonRange(season, pick, year)
    guard school.isKnown, season != .winter else {
      return Found(first: at, next: next, when: range)
    }
    let taught = part(at, start + 1, season, half: nil, pick, year).when
    if year != nil, taught.start != nil { return Found(first: at, next: next, when: taught) }
    return Found(first: at, next: next, when: taught.start == nil ? range : taught.or(range))
  }

  /// Spring from March, summer from June, autumn from September, winter from December.
  private func seasonRange(_ season: Season, _ pick: Pick?, _ year: Int?) -> When {
    let month: Int =
      switch season {
      case .spring: 3
      case .summer: 6
      case .autumn: 9
      case .winter: 12
      }
    let all = (today.year - 2...today.year + 2).compactMap { Day($0, month, 1) }
    func last(_ first: Day) -> Day { first.adding(months: 3).adding(days: -1) }
    let first: Day?
    if let year {
      first = Day(year, month, 1)
    } else if pick == .last || pick == .past {
      first = all.last { last($0) < today }
    } else if pick == .next {
      first = all.first { $0 > today }
    } else {
      first = all.first { last($0) >= today }
    }
    guard let first else { return .nothing("there is no such season", shape: .season) }
    return .range(first, last(first), .season, "three months from \(name(first.month))")
  }

  /// HT3, half term 3, term 4 of six.
  private func numberedHalf(_ at: Int) -> Found? {
    let figure: Int
    let isHalf: Bool
    if lower(at) == "ht", isFigure(at + 1), isGlued(at + 1) {
      (figure, isHalf) = (at + 1, true)
    } else if let next = halfTermWords(at), isFigure(next) {
      (figure, isHalf) = (next, true)
    } else if sense(at) == .unit(.term), lower(at) == "term", isFigure(at + 1) {
      (figure, isHalf) = (at + 1, false)
    } else {
      return nil
    }
    guard width(figure) == 1, (1...6).contains(value(figure)), endsFreely(figure + 1) else {
      return nil
    }
    let order: [Season] = [.autumn, .spring, .summer]
    let number = value(figure)
    let half = choose(
      school.halves.filter { $0.season == order[(number - 1) / 2] && $0.half == 2 - number % 2 },
      .coming)
    guard !isHalf, number <= 3 else { return Found(first: at, next: figure + 1, when: told(half)) }
    let whole = choose(school.terms.filter { $0.season == order[number - 1] }, .coming)
    var when = told(whole).or(half.map { told($0) })
    if when.start != nil { when.because += " of three; schools with six count halves" }
    return Found(first: at, next: figure + 1, when: when)
  }
}
