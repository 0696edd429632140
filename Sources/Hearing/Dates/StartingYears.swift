import Record

/// The day somebody moves into a year group: when he starts Year 5, once Ava goes up to Year 3.
extension DateFinder {
  /// A person, a verb of beginning and a year group.
  func startingYear(_ at: Int, _ relation: DateReading.Relation) -> Found? {
    let isOpened = DateFinder.openings.contains(lower(at))
    var verb = isOpened ? at + 1 : at
    // “Once in Year 4”, “before starting Year 5”, and with one or two words for a person.
    for _ in 0..<3 where !DateFinder.beginnings.contains(lower(verb)) {
      guard verb < tokens.count, tokens[verb].kind == .word else { return nil }
      verb += 1
    }
    guard isOpened || relation != .on, let next = afterBeginning(verb),
      let (group, end) = groupStarted(next)
    else { return nil }
    guard let pupilYear = setting.pupilYear else {
      return Found(first: at, next: end, when: .nothing(DateFinder.noYearGroup))
    }
    let start = schoolYearStart(school.startYear(of: today) + group - pupilYear)
    guard relation == .before, let day = start.start,
      let last = setting.calendar.lastSchoolDay(onOrBefore: day.adding(days: -1))
    else { return Found(first: at, next: end, when: start) }
    // Before Year 5 begins there are still the last days of Year 4.
    return Found(
      first: at, next: end, when: start.start == nil ? start : .day(last, "the day before that"))
  }

  /// Starts, goes into, moves up to, gets to.
  private func afterBeginning(_ at: Int) -> Int? {
    guard DateFinder.beginnings.contains(lower(at)) else { return nil }
    var next = at + 1
    if lower(next) == "up" { next += 1 }
    if lower(next) == "into" || has(next, .into) || has(next, .to) { next += 1 }
    let isBare = next == at + 1
    return isBare && !DateFinder.bareBeginnings.contains(lower(at)) ? nil : next
  }

  /// The year group that is begun; secondary school is Year 7.
  private func groupStarted(_ at: Int) -> (Int, Int)? {
    if lower(at) == "secondary" || lower(at) == "high" {
      return (7, has(at + 1, .school) ? at + 2 : at + 1)
    }
    guard lower(at) != "eyfs", lower(at) != "primary", let (group, end) = yearGroup(at) else {
      return nil
    }
    return (has(at, .keyStage) || lower(at) == "key" ? group - 3 : group, end)
  }

  private static let openings: Set<String> = ["when", "once", "until", "till", "til", "as"]
  private static let bareBeginnings: Set<String> = [
    "starts", "start", "starting", "begins", "begin", "enters", "enter", "joins", "started",
    "reaches", "reach",
  ]
  private static let beginnings: Set<String> = bareBeginnings.union([
    "goes", "go", "going", "moves", "move", "moving", "gets", "get", "transitions", "transfers",
    "steps",
  ])
}
