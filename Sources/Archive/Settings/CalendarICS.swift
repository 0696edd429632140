import Record

/// Reads terms and holidays from a calendar file (RFC 5545).
///
/// An event's days run from DTSTART to the day before DTEND, as the standard has it; one with
/// clock times counts the days it touches on the school's clock. Events that are none of a term,
/// a half-term, INSET or a bank holiday are passed over and counted.
struct CalendarICS {
  private struct Event {
    let line: Int
    var title = ""
    var start: ICSLine?
    var end: ICSLine?
    var duration: ICSLine?
    var repeats: ICSLine?
  }

  private let file: String
  private var draft = CalendarDraft()
  private var findings: [Finding] = []
  private var starts: [(name: Term.Name, day: Placed<Day>)] = []
  private var ends: [(name: Term.Name, day: Placed<Day>)] = []
  private var halves: [(first: Placed<Day>, last: Placed<Day>)] = []
  private var passedOver = 0

  static func read(_ bytes: [UInt8], name: String) -> CalendarReading {
    var calendar = CalendarICS(file: name)
    calendar.take(ICSLine.all(of: bytes))
    return calendar.finished()
  }

  private init(file: String) { self.file = file }

  // MARK: Events

  private mutating func take(_ lines: [ICSLine]) {
    var event: Event?
    var inner = 0
    for line in lines {
      switch (line.name, line.value.uppercased()) {
      case ("BEGIN", "VEVENT"): event = Event(line: line.number)
      case ("END", "VEVENT"):
        if let event { take(event) }
        event = nil
        inner = 0
      case ("BEGIN", _): inner += event == nil ? 0 : 1
      case ("END", _): inner -= event == nil ? 0 : 1
      case ("SUMMARY", _) where inner == 0: event?.title = line.text
      case ("DTSTART", _) where inner == 0: event?.start = line
      case ("DTEND", _) where inner == 0: event?.end = line
      case ("DURATION", _) where inner == 0: event?.duration = line
      case ("RRULE", _) where inner == 0: event?.repeats = line
      default: continue
      }
    }
    if let event {
      report(event.line, "this event has no end (END:VEVENT); the file is not complete", .error)
    }
  }

  private mutating func take(_ event: Event) {
    let title = CalendarTitle(event.title)
    guard title != .other else {
      passedOver += 1
      return
    }
    guard let startLine = event.start, let first = day(startLine) else {
      report(
        event.start?.number ?? event.line, "this event's first day (DTSTART) cannot be read", .error
      )
      return
    }
    guard let last = lastDay(of: event, from: first) else { return }
    if let repeats = event.repeats {
      report(
        repeats.number, "this event repeats; only its first time was taken", .warning)
    }
    guard last >= first else {
      report(event.end?.number ?? event.line, "this event ends before it begins", .error)
      return
    }
    let start = Placed(first, line: startLine.number, column: 1)
    let end = Placed(last, line: event.end?.number ?? startLine.number, column: 1)
    switch title {
    case .term(let name) where last.days(since: first) >= 14:
      draft.spans.append(
        CalendarDraft.Span(
          name: Placed(name, line: event.line, column: 1), start: start, end: end))
    case .termStart(let name): starts.append((name, start))
    case .termEnd(let name): ends.append((name, end))
    case .halfTerm: halves.append((start, end))
    case .inset: draft.inset += days(from: start, to: last)
    case .bankHoliday: draft.bankHolidays += days(from: start, to: last)
    case .term, .other: passedOver += 1
    }
  }

  private func days(from first: Placed<Day>, to last: Day) -> [Placed<Day>] {
    (0...min(31, last.days(since: first.content))).map {
      Placed(first.content.adding(days: $0), line: first.line, column: first.column)
    }
  }

  /// The last day that an event touches; nil when it cannot be read, which has been reported.
  private mutating func lastDay(of event: Event, from first: Day) -> Day? {
    if let line = event.end {
      guard let end = day(line) else {
        report(line.number, "this event's end (DTEND) cannot be read", .error)
        return nil
      }
      let isMidnight = line.value.dropFirst(8).hasPrefix("T000000") && end > first
      return isDate(line) || isMidnight ? max(first, end.adding(days: -1)) : end
    }
    guard let line = event.duration else { return first }
    let digits = line.value.drop { $0 == "+" || $0 == "P" }
    guard line.value.hasPrefix("P") || line.value.hasPrefix("+P"),
      let unit = digits.last, let count = Int(digits.dropLast()), (0...60).contains(count),
      unit == "D" || unit == "W"
    else { return first }
    return first.adding(days: max(1, unit == "W" ? count * 7 : count) - 1)
  }

  private func isDate(_ line: ICSLine) -> Bool { line.value.utf8.count == 8 }

  /// The day of `20250902`, `20250902T083000` or `20250902T083000Z`.
  private func day(_ line: ICSLine) -> Day? {
    let digits = Array(line.value.utf8)
    guard digits.count >= 8, digits[0..<8].allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
    guard (1990...2100).contains(number(0..<4)),
      let day = Day(number(0..<4), number(4..<6), number(6..<8))
    else { return nil }
    if digits.count == 8 { return day }
    guard digits.count >= 15, digits[8] == UInt8(ascii: "T"),
      digits[9..<15].allSatisfy({ (48...57).contains($0) })
    else { return nil }
    guard digits.last == UInt8(ascii: "Z") else { return day }
    let seconds = number(9..<11) * 3600 + number(11..<13) * 60 + number(13..<15)
    return Zone.london.moment(utcSeconds: day.number * 86_400 + seconds).day
  }

  // MARK: Putting together

  private consuming func finished() -> CalendarReading {
    joinTerms()
    placeHalves()
    if draft.spans.isEmpty {
      report(
        0,
        "no event is called after a term, such as \u{201C}Autumn term\u{201D} with its first "
          + "and last day", .error)
    }
    if passedOver > 0 {
      report(0, "\(passedOver) other events were passed over", .warning)
    }
    var found = findings
    let name = file
    let calendar = draft.checked { line, column, message, severity in
      found.append(
        Finding(file: name, line: line, column: column, message: message, severity: severity))
    }
    return CalendarFile.made(calendar, found)
  }

  /// Pairs "Autumn term begins" with the next "Autumn term ends".
  private mutating func joinTerms() {
    for start in starts {
      let next = ends.filter { $0.name == start.name && $0.day.content > start.day.content }
        .min { $0.day.content < $1.day.content }
      guard let next, next.day.content.days(since: start.day.content) < 200 else {
        report(start.day.line, "this term begins and has no event for its end", .error)
        continue
      }
      let isKnown = draft.spans.contains {
        $0.start.content <= next.day.content && start.day.content <= $0.end.content
      }
      if !isKnown {
        draft.spans.append(
          CalendarDraft.Span(
            name: Placed(start.name, line: start.day.line, column: 1), start: start.day,
            end: next.day))
      }
    }
  }

  /// Gives each half-term to the term it lies in.
  private mutating func placeHalves() {
    for half in halves {
      let index = draft.spans.firstIndex {
        $0.start.content < half.first.content && half.last.content < $0.end.content
      }
      if let index, draft.spans[index].halfTerm == nil {
        draft.spans[index].halfTerm = half
      } else {
        report(
          half.first.line,
          index == nil
            ? "this half-term lies in no term of the file" : "this term has a half-term already",
          .error)
      }
    }
  }

  private mutating func report(_ line: Int, _ message: String, _ severity: Finding.Severity) {
    guard findings.count < 200 else { return }
    findings.append(
      Finding(
        file: file, line: line, column: line > 0 ? 1 : 0, message: message, severity: severity))
  }
}
