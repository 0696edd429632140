/// The parts of a line that gives somebody a task.
public struct ActionReading: Codable, Hashable, Sendable {
  /// Who is to do it, as the line says.
  public let owner: Phrase?
  /// By when.
  public let deadline: Deadline?
}

/// Reads who is to do a task, and by when.
///
/// `people` are the names of those at the table; one that begins the line, or stands before
/// *will* or *to*, is the owner, as is a part such as *mum*, *TA* or *I*.
public func actionParts(_ line: Line, people: [String], _ setting: Setting) -> ActionReading {
  let wording = Wording(line)
  let amounts = AmountFinder.amounts(in: wording)
  let past = BaselineFinder(wording: wording, amounts: amounts).find().map { [$0] } ?? []
  let deadlines = DeadlineFinder(wording: wording, past: past).all()
  let named = dates(in: line, setting)
  let range = deadlines.first
  let deadline: Deadline?
  if let range {
    let phrase = wording.phrase(range)
    let dated = named.first { $0.span.overlaps(phrase.span) }
    deadline = Deadline(phrase: phrase.phrase, span: phrase.span, date: dated?.deadline)
  } else if let first = named.first(where: { $0.relation != .from && $0.relation != .since }) {
    deadline = Deadline(phrase: first.phrase, span: first.span, date: first.deadline)
  } else {
    deadline = nil
  }
  return ActionReading(owner: owner(wording, people), deadline: deadline)
}

private func owner(_ wording: Wording, _ people: [String]) -> Phrase? {
  let known = Set(people.flatMap { Line($0).tokens.filter { $0.kind == .word }.map(\.lower) })
  if let subject = Subject.find(in: wording) {
    let isKnown = subject.range.contains { known.contains(wording[$0].lower) }
    if subject.isAdult || isKnown || subject.who == .name || subject.who == .child {
      return bare(wording, subject.range)
    }
  }
  if let last = closing(wording, known) { return last }
  guard let first = Subject.firstWord(in: wording) else { return nil }
  var end = first
  if wording.isA(first, .title) { end += 1 }
  while end < wording.count, end - first < 3,
    known.contains(wording[end].lower) || wording[end].isA([.family, .staff])
  {
    end += 1
  }
  return end > first && !wording.isA(end - 1, .title) ? bare(wording, first..<end) : nil
}

/// An owner without the *'ll* or *'s* of what follows.
private func bare(_ wording: Wording, _ range: Range<Int>) -> Phrase {
  let phrase = wording.phrase(range)
  for ending in ["'ll", "\u{2019}ll", "'s", "\u{2019}s"] where phrase.phrase.hasSuffix(ending) {
    let count = ending.unicodeScalars.count
    return Phrase(
      phrase: String(phrase.phrase.dropLast(count)),
      span: Span(phrase.span.start, phrase.span.end - count))
  }
  return phrase
}

/// A known name that closes the line after a mark: `ring SALT - Sara Khan`.
private func closing(_ wording: Wording, _ known: Set<String>) -> Phrase? {
  var start = wording.count
  while start > 0, wording.count - start < 4, wording[start - 1].kind == .word,
    known.contains(wording[start - 1].lower) || wording[start - 1].isA([.family, .title, .staff])
  {
    start -= 1
  }
  guard start < wording.count, start > 0, wording[start - 1].isMark, wording[start - 1].lower != "'"
  else { return nil }
  return wording.phrase(start..<wording.count)
}

/// The reason inside an outcome.
public struct OutcomeReading: Codable, Hashable, Sendable {
  /// Why it matters, from *so that* on.
  public let soThat: Phrase?
  /// By when.
  public let deadline: Deadline?
}

/// Reads why an outcome matters, and by when.
public func outcomeParts(_ line: Line, _ setting: Setting) -> OutcomeReading {
  OutcomeReading(
    soThat: SoThat.find(in: Wording(line)).map { Wording(line).phrase($0) },
    deadline: actionParts(line, people: [], setting).deadline)
}
