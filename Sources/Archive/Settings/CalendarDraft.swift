import Record

/// A school's dates as a file gives them, before anybody has looked whether they make sense.
struct CalendarDraft {
  /// One term, with the place of each of its dates.
  struct Span {
    /// The school year as written; nil where the file leaves it to the dates.
    var year: Placed<String>?
    let name: Placed<Term.Name>
    let start: Placed<Day>
    let end: Placed<Day>
    var halfTerm: (first: Placed<Day>, last: Placed<Day>)?
  }

  /// Says something about a line and column.
  typealias Report = (Int, Int, String, Finding.Severity) -> Void

  var spans: [Span] = []
  var inset: [Placed<Day>] = []
  var bankHolidays: [Placed<Day>] = []

  /// The calendar, everything doubtful reported.
  func checked(_ report: Report) -> SchoolCalendar {
    let terms = spans.map { term($0, report) }
    checkTogether(zip(spans, terms).sorted { $0.0.start.content < $1.0.start.content }, report)
    for day in inset where day.content.weekday.rawValue > 4 {
      report(day.line, day.column, "this INSET day is a \(day.content.weekday.name)", .warning)
    }
    return SchoolCalendar(
      terms: terms, inset: Set(inset.map(\.content)),
      bankHolidays: Set(bankHolidays.map(\.content)))
  }

  private func term(_ span: Span, _ report: Report) -> Term {
    let (start, end) = (span.start.content, span.end.content)
    let words = "\(span.name.content.rawValue) term"
    if end <= start {
      report(span.end.line, span.end.column, "the \(words) ends before it begins", .error)
    } else if end.days(since: start) > 140 {
      report(
        span.end.line, span.end.column,
        "the \(words) is \(end.days(since: start) / 7) weeks long; is a date mistyped?", .warning)
    }
    for day in [span.start, span.end] where day.content.weekday.rawValue > 4 {
      report(
        day.line, day.column,
        "\(day.content.spoken) is no day that pupils are in; give the first and the last such day",
        .warning)
    }
    let startYear = CalendarDraft.startYear(of: start)
    var year = CalendarDraft.name(ofYear: startYear)
    if let written = span.year {
      if let found = CalendarDraft.startYear(named: written.content) {
        year = CalendarDraft.name(ofYear: found)
        if found != startYear {
          report(
            span.start.line, span.start.column,
            "\(start.spoken) is not in the school year \(year)", .error)
        }
      } else {
        report(
          written.line, written.column, "write the school year as \(year)", .error)
      }
    }
    return Term(
      year: year, name: span.name.content, start: start, end: end,
      halfTerm: halfTerm(of: span, words, report))
  }

  /// The half-term from its first weekday to its last: weekends at its ends are no part of it.
  private func halfTerm(of span: Span, _ words: String, _ report: Report) -> ClosedRange<Day>? {
    guard let (first, last) = span.halfTerm else { return nil }
    var (from, to) = (first.content, last.content)
    guard from <= to else {
      report(last.line, last.column, "the half-term ends before it begins", .error)
      return nil
    }
    while from < to, from.weekday.rawValue > 4 { from = from.adding(days: 1) }
    while to > from, to.weekday.rawValue > 4 { to = to.adding(days: -1) }
    for (place, day) in [(first, from), (last, to)] {
      if day <= span.start.content || day >= span.end.content {
        report(
          place.line, place.column,
          "\(day.spoken) lies outside the \(words), so it is no half-term", .error)
        return nil
      }
    }
    if to.days(since: from) > 21 {
      report(
        last.line, last.column, "this half-term is longer than three weeks; is a date mistyped?",
        .warning)
    }
    return from...to
  }

  private func checkTogether(_ terms: [(Span, Term)], _ report: Report) {
    var seen: Set<String> = []
    for (index, (span, term)) in terms.enumerated() {
      if !seen.insert("\(term.year) \(term.name.rawValue)").inserted {
        report(
          span.name.line, span.name.column,
          "the \(term.name.rawValue) term of \(term.year) is given twice", .error)
      }
      guard index > 0 else { continue }
      let before = terms[index - 1].1
      if term.start <= before.end {
        report(
          span.start.line, span.start.column,
          "this term begins before the \(before.name.rawValue) term of \(before.year) has ended "
            + "(\(before.end.spoken))", .error)
      } else if term.year == before.year, order(term.name) < order(before.name) {
        report(
          span.name.line, span.name.column,
          "the \(term.name.rawValue) term cannot come after the \(before.name.rawValue) term of the "
            + "same school year", .error)
      }
    }
  }

  private func order(_ name: Term.Name) -> Int { Term.Name.allCases.firstIndex(of: name) ?? 0 }

  // MARK: School years

  /// The school year a term's first day belongs to; some schools begin in August.
  static func startYear(of day: Day) -> Int { day.month >= 8 ? day.year : day.year - 1 }

  /// `2025-26`.
  static func name(ofYear year: Int) -> String {
    let next = (year + 1) % 100
    return "\(year)-" + (next < 10 ? "0\(next)" : "\(next)")
  }

  /// The start year of `2025-26`, `2025/26` or `2025-2026`; nil for anything else.
  static func startYear(named text: String) -> Int? {
    let parts = text.split { "-/–".contains($0) }
    guard parts.count == 2, parts[0].utf8.count == 4, let first = Int(parts[0]),
      let second = Int(parts[1]), (1990...2100).contains(first)
    else { return nil }
    switch parts[1].utf8.count {
    case 2: return second == (first + 1) % 100 ? first : nil
    case 4: return second == first + 1 ? first : nil
    default: return nil
    }
  }

  /// A term's name, in any case, with or without the word.
  static func termName(_ text: String) -> Term.Name? {
    let words = NameFold.words(text).filter { $0 != "term" }
    return words.count == 1 ? Term.Name(rawValue: String(words[0])) : nil
  }
}
