/// Reads a line of notes: what kinds it may be, whom and when and how much it names.
///
/// A kind is given only when the words make it likely; an offer needs `KindReading.offer`.
public func note(_ line: Line, _ setting: Setting, _ lexicon: Lexicon) -> NoteReading {
  let wording = Wording(line, mended: true)
  return NoteReading(
    text: line.text, kinds: kinds(of: wording, lexicon),
    people: names(in: line, known: [], lexicon), dates: dates(in: line, setting),
    amounts: AmountFinder.amounts(in: wording).all
      .filter { ![.label, .date, .clock, .bare, .age].contains($0.sort) }
      .map { wording.phrase($0.range) },
    jargon: jargon(in: line, lexicon), blame: blame(in: line, lexicon))
}

/// What kinds of statement a line may be, the likeliest first.
public func kinds(of line: Line, _ lexicon: Lexicon) -> [KindReading] {
  kinds(of: Wording(line, mended: true), lexicon)
}

func kinds(of wording: Wording, _ lexicon: Lexicon) -> [KindReading] {
  let amounts = AmountFinder.amounts(in: wording)
  let past = BaselineFinder(wording: wording, amounts: amounts).all()
  let deadlines = DeadlineFinder(wording: wording, past: past).all()
  let judge = JudgeFinder(wording: wording).find().flatMap { range in
    deadlines.contains { $0.overlaps(range) } ? nil : range
  }
  let taken = Taken(deadlines + past + (judge.map { [$0] } ?? []), words: wording.count)
  let levels = CriterionFinder(wording: wording, amounts: amounts, taken: taken).find().levels
  let verbs = PupilVerbs(wording: wording, taken: taken).find()
  return KindListener(wording: wording, lexicon: lexicon, amounts: amounts, judge: judge).all(
    hasDeadline: deadlines.contains { KindListener.isPromising($0, in: wording) },
    hasLevel: !levels.isEmpty, verbs: verbs
  ).filter { $0.confidence >= 0.5 }
}
