import Record

/// The dates a line names, in the order they stand in it.
///
/// Day first, always. Ends are inclusive. Words that speak of a date and name no day (a day that
/// does not exist, a review not yet set, a time beyond the calendar) are found too, without a day
/// and with the reason. The work is linear in the line.
public func dates(in line: Line, _ setting: Setting) -> [DateReading] {
  DateFinder(line, setting, isAnswer: false).all()
}

/// Reads the dates of one line, left to right, each word looked at a bounded number of times.
struct DateFinder {
  let line: Line
  let tokens: [Token]
  let senses: [Sense]
  let setting: Setting
  let school: SchoolTime
  /// Whether the whole line answers “When?”, which allows more.
  let isAnswer: Bool
  /// The weekdays that the line names as regular.
  let regular: Set<Int>
  /// The tokens of the line without the marks at its ends.
  let core: Range<Int>

  init(_ line: Line, _ setting: Setting, isAnswer: Bool) {
    self.line = line
    self.setting = setting
    self.isAnswer = isAnswer
    tokens = line.tokens
    senses = line.tokens.map { Sense($0) }
    regular = DateFinder.regularWeekdays(senses)
    school = setting.school
    var first = 0
    var last = line.tokens.count
    while first < last, line.tokens[first].kind == .punctuation, senses[first] != .word(.halfSign) {
      first += 1
    }
    while last > first, line.tokens[last - 1].kind == .punctuation,
      senses[last - 1] != .word(.halfSign)
    {
      last -= 1
    }
    core = first..<last
  }

  /// Every date, left to right, none overlapping.
  func all() -> [DateReading] {
    var result: [DateReading] = []
    var at = 0
    while at < tokens.count {
      if let passed = passOver(at) {
        at = max(passed, at + 1)
      } else if let found = top(at).map(withWeekday) {
        result.append(reading(found))
        at = max(found.next, at + 1)
      } else {
        at += 1
      }
    }
    return result
  }

  /// 18 June 2026 (Thursday): a date with its weekday behind it.
  private func withWeekday(_ found: Found) -> Found {
    guard lower(found.next) == "(", lower(found.next + 2) == ")",
      case .weekday(let weekday) = sense(found.next + 1), found.when.shape == .day
    else { return found }
    var found = found
    found.when = checked(found.when, weekday)
    found.next += 3
    return found
  }

  /// A date with the word that says how it stands to it, if there is one.
  func top(_ at: Int) -> Found? {
    guard sense(at) != .none else { return nil }
    if let found = listedDay(at) ?? range(at) ?? period(at, lasting: true) ?? bareLength(at) {
      return found
    }
    if let (relation, next) = relation(at) {
      guard var found = range(next, opened: relation) ?? moment(next, relation, depth: 0) else {
        return nil
      }
      if relation == .from, let start = found.when.start, let lasting = lasting(found, start) {
        return lasting.from(at)
      }
      if relation != .on { found.first = at }
      if found.relation == .on { found.relation = relation }
      return found
    }
    let relation: DateReading.Relation = isAnswer && at == core.lowerBound ? .by : .on
    guard var found = moment(at, relation, depth: 0) else { return nil }
    if found.relation == .by && relation == .by { found.relation = .on }
    return found
  }

  /// From 20 April for three weeks.
  private func lasting(_ found: Found, _ start: Day) -> Found? {
    guard lower(found.next) == "for", let length = duration(found.next + 1), !length.isVague,
      let end = end(of: length, from: start, ahead: true)
    else { return nil }
    let when = When.range(start, end.adding(days: -1), .days, "so long from \(start.spoken)")
    return Found(first: found.first, next: length.next, when: when)
  }

  /// A whole line that is a length of time: an answer, or counted in school time.
  private func bareLength(_ at: Int) -> Found? {
    guard at == core.lowerBound, let length = duration(at), isWhole(at, length.next),
      isAnswer || length.schoolWeeks + length.schoolDays > 0
    else { return nil }
    return counted(at, length.next, length, from: today, ahead: true, .on)
  }

  /// The reading that people are shown.
  private func reading(_ found: Found) -> DateReading {
    let span = line.span(of: found.first..<found.next)
    let when = found.when.inTheCalendar
    var readings: [DateReading.Reading] = []
    if let start = when.start, let end = when.end {
      readings = [.init(start: start, end: end, because: when.because)] + when.others
    }
    let kind: DateReading.Kind =
      if readings.count > 1 {
        .ambiguous
      } else if when.shape == .term || when.shape == .schoolYear {
        .term
      } else if let start = when.start, start != when.end {
        .range
      } else {
        when.start == nil && when.shape != .day ? .range : .day
      }
    return DateReading(
      span: span, phrase: line.phrase(span), start: when.start, end: when.end, kind: kind,
      readings: readings, weekdayMismatch: when.mismatch, relation: found.relation,
      because: when.because, why: when.start == nil ? when.why : nil)
  }
}

extension DateFinder {
  func sense(_ at: Int) -> Sense { at >= 0 && at < senses.count ? senses[at] : .none }

  func has(_ at: Int, _ key: Key) -> Bool { sense(at) == .word(key) }

  func lower(_ at: Int) -> String { at >= 0 && at < tokens.count ? tokens[at].lower : "" }

  /// Weeks and terms, but not this week’s.
  func isPlural(_ at: Int) -> Bool {
    let word = lower(at)
    return word.hasSuffix("s") && !word.hasSuffix("'s")
  }

  /// Whether nothing parts this token from the one before.
  func isGlued(_ at: Int) -> Bool { at > 0 && at < tokens.count && !tokens[at].spaced }

  /// The token after an optional `the`.
  func afterThe(_ at: Int) -> Int { has(at, .the) ? at + 1 : at }

  /// The token after an optional mark.
  func after(_ key: Key, _ at: Int) -> Int { has(at, key) ? at + 1 : at }

  /// Whether the tokens are the whole line, marks at its ends aside.
  func isWhole(_ first: Int, _ next: Int) -> Bool {
    first <= core.lowerBound && next >= core.upperBound
  }

  /// The longest of some meanings.
  func longest(_ all: Found?...) -> Found? {
    var best: Found?
    for one in all {
      guard let one else { continue }
      if let best, best.next >= one.next { continue }
      best = one
    }
    return best
  }
}
