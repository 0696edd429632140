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
    let found = !levels.isEmpty ? levels : !lesser.isEmpty ? lesser : event.map { [$0] } ?? []
    let verbs = PupilVerbs(wording: wording, taken: taken).find()
    let kind = KindListener(wording: wording, lexicon: lexicon, amounts: amounts, judge: judge)
      .best(
        hasDeadline: deadlines.contains { KindListener.isPromising($0, in: wording) },
        hasLevel: !levels.isEmpty, verbs: verbs)
    let reached = isSupport(kind) ? measuring(found) : found
    let halves = Halves(
      wording: wording, verbs: verbs, levels: levels, deadlines: deadlines, taken: taken
    ).find()
    let specific = specific(kind: kind, verbs: verbs, taken: taken, hasLevel: !levels.isEmpty)
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

  private func specific(
    kind: KindReading, verbs: [Int], taken: Taken, hasLevel: Bool
  ) -> LetterReading {
    if kind.kind == .provision || kind.kind == .action, kind.confidence >= KindReading.offer,
      !isChilds(verbs: verbs, hasLevel: hasLevel)
    {
      return LetterReading(
        met: false, because: "“\(kind.because)” is what adults do, not what the child will do")
    }
    return SpecificReader(
      wording: wording, amounts: amounts, lexicon: lexicon, verbs: verbs, taken: taken
    ).read()
  }

  /// A line that has the child doing something, whatever else it speaks of: *signs 15 Makaton
  /// signs*; *I will check my work*, in a pupil's words.
  private func isChilds(verbs: [Int], hasLevel: Bool) -> Bool {
    guard let verb = verbs.first else { return false }
    let subject = Subject.find(in: wording)
    if subject?.who == .speaker {
      return KindCues.errands.longest(at: verb, in: wording) == nil
        && !KindCues.adultTasks.contains(wording[verb].lower)
    }
    guard hasLevel, subject?.isAdult != true, let first = Subject.firstWord(in: wording)
    else { return false }
    return !KindCues.orders.contains(wording[first].lower)
  }

  /// How often adults do something measures the provision, not a target.
  private func isSupport(_ kind: KindReading) -> Bool {
    kind.kind == .provision && kind.confidence >= KindReading.offer
      && Subject.find(in: wording)?.isAdult == true
  }

  private func measuring(_ reached: [Range<Int>]) -> [Range<Int>] {
    reached.filter { range in
      guard let amount = amounts.at(range.lowerBound) ?? amounts.at(range.upperBound - 1) else {
        return true
      }
      return ![.times, .duration, .running].contains(amount.sort)
    }
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
