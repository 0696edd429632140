import Hearing
import Record

/// What still holds of a promise that is carried on.
extension Ear {
  /// The beginning of a promise's words, up to its old date, starting point and judge, which are
  /// asked for or known anew; the whole where its beginning does not say enough by itself.
  ///
  /// Nothing is put into other words: what is given stands in the promise just so, and reads as a
  /// sentence because it begins where the promise did, or after a date that led into it.
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
    var start = 0
    var end = line.scalars.count
    for span in spent.sorted(by: { $0.start < $1.start }) {
      let said = line.tokens.filter { $0.span.start >= start && $0.span.end <= span.start }
      // Nothing but what leads over (`by`, `and`) stands before it: the sentence begins after it.
      guard Ear.trimmed(said).isEmpty else {
        end = max(start, span.start)
        break
      }
      start = max(start, span.end)
    }
    let kept = Span(start, end)
    if let needed, !kept.contains(needed) { return text }
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
