/// Reads a line as a target, letter by letter.
///
/// Nothing is added: every phrase is words of the line. A and R are asked, never read.
public func target(_ line: Line, _ setting: Setting, _ lexicon: Lexicon) -> TargetReading {
  TargetListener(Wording(line, mended: true), setting, lexicon).read()
}

/// The steps of reading a target.
struct TargetListener {
  let wording: Wording
  let setting: Setting
  let lexicon: Lexicon
  let amounts: Amounts

  init(_ wording: Wording, _ setting: Setting, _ lexicon: Lexicon) {
    self.wording = wording
    self.setting = setting
    self.lexicon = lexicon
    amounts = AmountFinder.amounts(in: wording)
  }

  func read() -> TargetReading {
    let past = BaselineFinder(wording: wording, amounts: amounts).all()
    let baseline = past.first
    let deadlines = DeadlineFinder(wording: wording, past: past).all()
    let judge = JudgeFinder(wording: wording).find().flatMap { range in
      deadlines.contains { $0.overlaps(range) } ? nil : range
    }
    let taken = Taken(
      deadlines + past + (judge.map { [$0] } ?? []), words: wording.count)
    let criteria = CriterionFinder(wording: wording, amounts: amounts, taken: taken)
    let (levels, lesser) = criteria.find()
    let event = levels.isEmpty && lesser.isEmpty ? criteria.event() : nil
    let reached = !levels.isEmpty ? levels : !lesser.isEmpty ? lesser : event.map { [$0] } ?? []
    let verbs = PupilVerbs(wording: wording, taken: taken).find()
    let kind = KindListener(wording: wording, lexicon: lexicon, amounts: amounts, judge: judge)
      .best(
        hasDeadline: deadlines.contains { KindListener.isPromising($0, in: wording) },
        hasLevel: !levels.isEmpty, verbs: verbs)
    let halves = Halves(
      wording: wording, verbs: verbs, levels: levels, deadlines: deadlines, taken: taken
    ).find()
    let specific = specific(kind: kind, verbs: verbs, taken: taken)
    let measurable = measurable(reached: reached, event: event, halves: halves)
    let deadline = deadlines.first.map { self.deadline($0) }
    let timebound = timebound(deadline)
    let parts = TargetParts(wording: wording, amounts: amounts, taken: taken, verbs: verbs)
    return TargetReading(
      text: wording.line.text, kind: kind.kind, specific: specific, measurable: measurable,
      timebound: timebound, baseline: baseline.map { wording.phrase($0) },
      criteria: reached.map { wording.phrase($0) }, deadline: deadline,
      who: parts.who().map { wording.phrase($0) }, judge: judge.map { wording.phrase($0) },
      condition: parts.condition().map { wording.phrase($0) },
      provision: parts.provision().map { wording.phrase($0) },
      vague: lexicon.vague.all(in: wording).map { wording.text($0.range) },
      several: halves.map { wording.span($0) },
      ask: question(specific, measurable, timebound, judge: judge, baseline: baseline))
  }

  private func specific(kind: KindReading, verbs: [Int], taken: Taken) -> LetterReading {
    if kind.kind == .provision || kind.kind == .action, kind.confidence >= KindReading.offer {
      return LetterReading(
        met: false, because: "“\(kind.because)” is what adults do, not what the child will do")
    }
    return SpecificReader(
      wording: wording, amounts: amounts, lexicon: lexicon, verbs: verbs, taken: taken
    ).read()
  }

  private func measurable(
    reached: [Range<Int>], event: Range<Int>?, halves: [Range<Int>]
  ) -> LetterReading {
    guard let first = reached.first else {
      return LetterReading(
        met: false, because: "no count, share, time or score says when it is reached")
    }
    if let half = halves.first(where: { half in !reached.contains { $0.overlaps(half) } }) {
      let phrase = wording.phrase(half)
      return LetterReading(
        met: false, because: "“\(phrase.phrase)” has no level of its own", span: phrase.span)
    }
    let phrase = wording.phrase(first)
    let because =
      event == nil
      ? "“\(phrase.phrase)” says when it is reached"
      : "“\(phrase.phrase)” either happens or does not"
    return LetterReading(met: true, because: because, span: phrase.span)
  }

  private func timebound(_ deadline: Deadline?) -> LetterReading {
    guard let deadline else {
      return LetterReading(met: false, because: "no date or moment of the school year is named")
    }
    return LetterReading(
      met: true, because: "“\(deadline.phrase)” says by when", span: deadline.span)
  }

  private func deadline(_ range: Range<Int>) -> Deadline {
    let phrase = wording.phrase(range)
    let dated = dates(in: wording.line, setting).first { $0.span.overlaps(phrase.span) }
    return Deadline(phrase: phrase.phrase, span: phrase.span, date: dated?.deadline)
  }

  private func question(
    _ specific: LetterReading, _ measurable: LetterReading, _ timebound: LetterReading,
    judge: Range<Int>?, baseline: Range<Int>?
  ) -> TargetReading.Question {
    if !specific.met { return .specific }
    if !measurable.met { return .measurable }
    if !timebound.met { return .timebound }
    if judge == nil { return .judge }
    return baseline == nil ? .baseline : .none
  }
}
