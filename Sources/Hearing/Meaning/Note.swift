/// Reads a line of notes: what kinds it may be, whom and when and how much it names.
///
/// A kind is given only when the words make it likely; an offer needs `KindReading.offer`.
public func note(_ line: Line, _ setting: Setting, _ lexicon: Lexicon) -> NoteReading {
  let wording = Wording(line)
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
  kinds(of: Wording(line), lexicon)
}

func kinds(of wording: Wording, _ lexicon: Lexicon) -> [KindReading] {
  let amounts = AmountFinder.amounts(in: wording)
  let past = BaselineFinder(wording: wording, amounts: amounts).find().map { [$0] } ?? []
  let deadlines = DeadlineFinder(wording: wording, past: past).all()
  let taken = Taken(deadlines + past, words: wording.count)
  let levels = CriterionFinder(wording: wording, amounts: amounts, taken: taken).find().levels
  let verbs = PupilVerbs(wording: wording, taken: taken).find()
  return KindListener(wording: wording, lexicon: lexicon, amounts: amounts).all(
    hasDeadline: deadlines.contains { KindListener.isPromising($0, in: wording) },
    hasLevel: !levels.isEmpty, verbs: verbs
  ).filter { $0.confidence >= 0.5 }
}
