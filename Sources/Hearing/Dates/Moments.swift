import Record

/// Puts the families together: what date, if any, begins at a word.
extension DateFinder {
  /// The longest date that begins at a word.
  func moment(_ at: Int, _ relation: DateReading.Relation, depth: Int) -> Found? {
    guard depth <= 4, at < tokens.count else { return nil }
    let start = afterThe(at)
    switch sense(start) {
    case .word(.opener):
      return longest(
        schoolMoment(at, relation), weekOf(at, depth: depth), edge(at, relation, depth: depth),
        term(at, relation), yearGroupTerm(at), holiday(at, relation), closure(at, relation),
        startingYear(at, relation))
    case .count(2) where isGlued(start + 1) && ["moro", "morrow"].contains(lower(start + 1)):
      return Found(
        first: at, next: start + 2, when: .day(today.adding(days: 1), "the day after today"))
    case .count, .order, .month:
      return longest(
        listedDay(at), numeric(at, sure: relation != .on && relation != .from),
        monthDate(at, relation),
        picked(at, depth: depth), dayOfNamedMonth(at, nil), offset(at, depth: depth),
        closure(at, relation), holiday(at, relation), schoolMoment(at, relation),
        countedWeekdays(at), term(at, relation), bareDay(at, relation), bareYear(at))
    case .weekday:
      return longest(weekdayDate(at, relation), neighbour(at, depth: depth))
    case .near(let distance):
      return near(at, start, distance)
    case .unit, .word(.article), .word(.couple), .word(.few):
      return longest(
        offset(at, depth: depth), weekOf(at, depth: depth), neighbour(at, depth: depth),
        picked(at, depth: depth), monthOf(at), weekendOf(at, depth), period(at), term(at, relation),
        schoolMoment(at, relation), thePeriod(at, start),
        yearGroupTerm(at))
    case .season, .word(.keyStage), .word(.halfTerm), .word(.half), .word(.halfSign),
      .word(.holidays),
      .word(.feast), .word(.bank), .word(.inset):
      return longest(
        closure(at, relation), holiday(at, relation), term(at, relation),
        schoolMoment(at, relation), offset(at, depth: depth))
    case .word(.this), .word(.next), .word(.last), .word(.coming), .word(.past),
      .word(.previous), .word(.following), .word(.final), .word(.penultimate):
      return longest(
        picked(at, depth: depth), weekdayDate(at, relation), period(at), closure(at, relation),
        holiday(at, relation), term(at, relation), schoolMoment(at, relation),
        lastNight(at))
    case .word(.end), .word(.start), .word(.starting), .word(.middle), .word(.early), .word(.mid),
      .word(.late), .word(.later), .word(.rest):
      return longest(
        edge(at, relation, depth: depth), holiday(at, relation), schoolMoment(at, relation))
    case .word(.into), .word(.within):
      return offset(at, depth: depth)
    case .word(.school), .word(.academic), .word(.review), .word(.annual), .word(.back),
      .word(.reception):
      return longest(
        schoolMoment(at, relation), theSchoolYear(at), namedClosure(at, relation),
        yearGroupTerm(at))
    default: return startingYear(at, relation)
    }
  }

  private func namedClosure(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    has(afterThe(at), .school) ? closure(at, relation) : nil
  }

  /// The weekend; the summer holidays are elsewhere.
  private func thePeriod(_ at: Int, _ start: Int) -> Found? {
    guard sense(start) == .unit(.weekend), start > at, endsFreely(start + 1),
      let when = when(.weekend, steps: 0)
    else { return nil }
    return Found(first: at, next: start + 1, when: when)
  }

  /// The school year, after during or in.
  private func theSchoolYear(_ at: Int) -> Found? {
    let start = afterThe(at)
    guard start > at || has(at - 1, .during), has(start, .school) || has(start, .academic),
      sense(start + 1) == .unit(.year)
    else { return nil }
    let (named, next) =
      schoolYearWords(start + 2).map { ($0.0, $0.1) }
      ?? (school.startYear(of: today), start + 2)
    let when = schoolYear(named) ?? .nothing(school.silence, shape: .schoolYear)
    return Found(first: at, next: next, when: when)
  }

  /// Year 4 summer term; Y5 Autumn 1.
  private func yearGroupTerm(_ at: Int) -> Found? {
    guard let (_, next) = yearGroup(at), case .season = sense(next),
      let found = term(next, .by)
    else { return nil }
    guard let pupilYear = setting.pupilYear, let (group, _) = yearGroup(at) else {
      return Found(
        first: at, next: found.next, when: .nothing(DateFinder.noYearGroup, shape: .term))
    }
    let wanted = school.startYear(of: today) + group - pupilYear
    let all = school.terms + school.halves
    let match = all.first {
      "\($0.name)" == found.when.because && $0.schoolYear == wanted
    }
    return Found(first: at, next: found.next, when: told(match))
  }
}
