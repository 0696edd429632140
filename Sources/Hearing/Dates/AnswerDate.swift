import Record

/// The date that a whole line gives in answer to the question “When?”; nil when it gives none.
///
/// Here a bare `14th`, `26/3`, `2 wks` or `half term` is a date, and a holiday is read as a
/// deadline (`half term`: the last day pupils are in before it). Where a line names two times and
/// the second does not settle the first (`early feb, before half term`), both are readings of it.
public func answerDate(_ line: Line, _ setting: Setting) -> DateReading? {
  let found = DateFinder(line, setting, isAnswer: true).all()
  guard let first = found.first else { return nil }
  guard let second = found.dropFirst().first(where: { $0.start != nil }), first.start != nil else {
    return first
  }
  let between = line.phrase(Span(first.span.end, second.span.start)).lowercased()
  let words = between.split { !$0.isLetter }
  if words.count <= 3, let day = first.settled(by: second) ?? second.settled(by: first) {
    return day
  }
  return words.isEmpty || words == ["or"] || words == ["but"] ? first.or(second, in: line) : first
}

extension DateReading {
  /// The one day of `other`, where it lies in the time this one leaves open.
  fileprivate func settled(by other: DateReading) -> DateReading? {
    guard let start, let end, let day = other.start, day == other.end, other.kind == .day else {
      return nil
    }
    let isOpen =
      switch relation {
      case .by, .before, .until, .within: day <= end
      case .after, .from, .since: day >= start
      case .on, .during: start <= day && day <= end
      }
    return isOpen && other.relation == .on ? other : nil
  }

  /// Both readings, in the order of the line; this one alone when it has several of its own.
  fileprivate func or(_ other: DateReading, in line: Line) -> DateReading {
    guard kind != .ambiguous, other.kind != .ambiguous, let day = deadline ?? end,
      let otherDay = other.deadline ?? other.end, day != otherDay
    else { return self }
    let span = Span(self.span.start, other.span.end)
    return DateReading(
      span: span, phrase: line.phrase(span), start: start, end: end, kind: .ambiguous,
      readings: [
        Reading(start: day, end: day, because: because),
        Reading(start: otherDay, end: otherDay, because: other.because),
      ], weekdayMismatch: false, relation: relation, because: because, why: nil)
  }
}
