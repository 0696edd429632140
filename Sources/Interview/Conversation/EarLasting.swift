import Hearing
import Record

/// What still holds of a promise that is carried on.
extension Ear {
  /// The stretch of a promise's words without its old date, starting point and judge, which are
  /// asked for or known anew; the whole where no stretch says enough by itself.
  ///
  /// Nothing is put into other words: what is given stands in the promise just so.
  func lasting(_ text: String, of kind: StatementKind) -> String {
    let line = Line(text)
    let (spent, needed): ([Span], Span?)
    if kind == .target {
      let reading = target(text)
      spent = [reading.deadline?.span, reading.baseline?.span, reading.judge?.span]
        .compactMap(\.self)
      needed = reading.criteria.first?.span
    } else {
      spent = actionParts(line, people: [], setting).deadline.map { [$0.span] } ?? []
      needed = nil
    }
    guard !spent.isEmpty else { return text }
    var stretches: [Span] = []
    var start = 0
    for span in spent.sorted(by: { $0.start < $1.start }) {
      if span.start > start { stretches.append(Span(start, span.start)) }
      start = max(start, span.end)
    }
    stretches.append(Span(start, line.scalars.count))
    let kept =
      needed.map { needed in stretches.first { $0.contains(needed) } }
      ?? stretches.max { $0.count < $1.count }
    guard let kept else { return text }
    let words = Ear.trimmed(line.tokens.filter { kept.contains($0.span) })
    guard words.count(where: { $0.kind == .word }) >= 3, let first = words.first,
      let last = words.last
    else { return text }
    return line.phrase(Span(first.span.start, last.span.end))
  }

  /// Words without the marks and small words that led over to what was cut away.
  private static func trimmed(_ tokens: [Token]) -> ArraySlice<Token> {
    var rest = tokens[...]
    let after: Set<String> = [
      "by", "before", "and", "now", "then", "from", "currently", "is", "was", "at", "until", "till",
      "within", "in", "to", "with", "for", "as",
    ]
    while let last = rest.last,
      last.kind == .punctuation && last.lower != ")" || after.contains(last.lower)
    { rest.removeLast() }
    while let first = rest.first,
      first.kind == .punctuation || ["and", "then"].contains(first.lower)
    { rest.removeFirst() }
    return rest
  }
}
