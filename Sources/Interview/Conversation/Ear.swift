internal import Hearing
import Record

/// What the conversation asks of Hearing, in the conversation's own terms.
struct Ear: Sendable {
  let lexicon: Lexicon
  var setting: Setting

  /// What the words say of when.
  enum When {
    case day(Day, phrase: String, note: String?)
    case several([DateReading.Reading], phrase: String)
    case none(why: String?)
  }

  /// The day that a whole answer names; as a deadline, a month ends on its last school day.
  func when(_ text: String, isDeadline: Bool = false) -> When {
    guard let reading = answerDate(Line(text), setting) else { return .none(why: nil) }
    return when(reading, isDeadline: isDeadline)
  }

  /// The last day that a line names as its deadline.
  func deadline(in text: String) -> When {
    let found = dates(in: Line(text), setting)
    // Words such as *by* and *before* name the deadline, even one no calendar knows; only without
    // them may a bare day stand for it, and never one something begins from.
    let bound = found.filter { [.by, .before, .until, .within].contains($0.relation) }
    let candidates = bound.isEmpty ? found.filter { $0.relation == .on } : bound
    guard
      let reading = candidates.last(where: { $0.deadline != nil || $0.readings.count > 1 })
    else { return .none(why: candidates.compactMap(\.why).first) }
    return when(reading, isDeadline: true)
  }

  /// Whether a line names a day and says nothing else.
  func isOnlyADate(_ text: String) -> Bool {
    let line = Line(text)
    let found = dates(in: line, setting).filter { $0.deadline != nil || $0.readings.count > 1 }
    guard !found.isEmpty else { return false }
    let around: Set<String> = [
      "by", "before", "until", "on", "in", "at", "the", "of", "about", "say",
    ]
    return line.tokens.allSatisfy { token in
      token.kind == .punctuation || around.contains(token.lower)
        || found.contains { $0.span.contains(token.span) }
    }
  }

  /// The last day that a line names at all: when something began, or was written.
  func anyDay(in text: String) -> Day? {
    let found = dates(in: Line(text), setting).filter { $0.kind != .ambiguous }
    return found.compactMap { $0.start ?? $0.deadline }.last
  }

  private func when(_ reading: DateReading, isDeadline: Bool) -> When {
    if reading.kind == .ambiguous, reading.readings.count > 1 {
      return .several(reading.readings, phrase: reading.phrase)
    }
    guard let day = reading.deadline ?? reading.end ?? reading.start else {
      return .none(why: reading.why)
    }
    let last = isDeadline ? lastSchoolDay(ofMonthIn: reading) ?? day : day
    return .day(last, phrase: reading.phrase, note: reading.weekdayMismatch ? reading.because : nil)
  }

  /// *By July* is the last day pupils are in, in July or before it: nobody looks at a target on a
  /// Sunday or in the holidays.
  private func lastSchoolDay(ofMonthIn reading: DateReading) -> Day? {
    guard let start = reading.start, let end = reading.end, reading.deadline == end,
      start.month == end.month, start.adding(days: -1).month != start.month,
      end.adding(days: 1).month != end.month,
      let last = setting.calendar.lastSchoolDay(onOrBefore: end), last > setting.today
    else { return nil }
    return last
  }
}
