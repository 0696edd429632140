/// Judges what kind of statement a line is.
///
/// Each kind gathers the surest of its cues; who is the subject decides between what the child
/// does, what adults do, and one person's task.
struct KindListener {
  let wording: Wording
  let lexicon: Lexicon
  let amounts: Amounts
  /// Who checks, which tells nothing of the kind.
  var judge: Range<Int>?

  /// The likeliest kind, `other` when none is likely.
  func best(hasDeadline: Bool, hasLevel: Bool, verbs: [Int]) -> KindReading {
    let all = all(hasDeadline: hasDeadline, hasLevel: hasLevel, verbs: verbs)
    if let first = all.first, first.confidence >= 0.5 { return first }
    return KindReading(kind: .other, confidence: 0.5, because: "")
  }

  /// Every kind with something to say for it, the likeliest first.
  func all(hasDeadline: Bool, hasLevel: Bool, verbs: [Int]) -> [KindReading] {
    guard wording.count > 1, !isRollCall() else { return [] }
    var scores: [MeantKind: Score] = [:]
    gather(KindCues.aspiration, .aspiration, &scores)
    gather(KindCues.concern, .concern, &scores)
    gather(KindCues.strength, .strength, &scores)
    gather(KindCues.need, .need, &scores)
    gather(KindCues.provision, .provision, &scores)
    gather(KindCues.hopes, .aspiration, &scores)
    gather(KindCues.worries, .concern, &scores)
    gather(KindCues.merits, .strength, &scores)
    gather(KindCues.lacks, .need, &scores)
    gather(KindCues.supports, .provision, &scores)
    gather(KindCues.target, .target, &scores)
    outcome(verbs, &scores)
    doing(hasDeadline: hasDeadline, hasLevel: hasLevel, verbs: verbs, &scores)
    weigh(&scores, hasDeadline: hasDeadline, verbs: verbs)
    return scores.filter { $0.value.confidence > 0.2 }
      .sorted {
        ($0.value.confidence, $1.key.rawValue) > ($1.value.confidence, $0.key.rawValue)
      }
      .map {
        KindReading(
          kind: $0.key, confidence: Double(Int($0.value.confidence * 100 + 0.5)) / 100,
          because: wording.text($0.value.range))
      }
  }

  /// `Present: Mrs Dean, mum`: who is here.
  private func isRollCall() -> Bool {
    ["present", "apologies", "attending", "attendees", "absent"].contains(wording.word(0))
      && [":", "-", "from"].contains(wording.word(1))
  }

  /// Whether a deadline's words set an end, as *by* does; *in June* may be a mere date.
  static func isPromising(_ deadline: Range<Int>, in wording: Wording) -> Bool {
    let first = wording.word(deadline.lowerBound)
    if [
      "by", "before", "until", "till", "til", "within", "no", "end", "at", "upon", "prior", "w",
      "wc", "wb",
    ]
    .contains(first) {
      return true
    }
    return ["in", "over", "during"].contains(first)
      && deadline.contains { wording.isNumber($0) || wording[$0].lower == "next" }
      && !deadline.contains { wording.isA($0, .month) }
  }

  struct Score {
    var confidence: Double
    var range: Range<Int>
  }

  private func gather(
    _ table: PatternTable<Double>, _ kind: MeantKind, _ scores: inout [MeantKind: Score]
  ) {
    for (range, confidence) in table.all(in: wording) {
      if let judge, judge.overlaps(range) { continue }
      if kind == .provision, isBehindTarget(range.lowerBound) { continue }
      if isDenied(range, kind) || isAboutFamily(range, kind) { continue }
      raise(kind, confidence, range, &scores)
    }
  }

  func raise(
    _ kind: MeantKind, _ confidence: Double, _ range: Range<Int>,
    _ scores: inout [MeantKind: Score]
  ) {
    if let old = scores[kind], old.confidence >= confidence { return }
    scores[kind] = Score(confidence: confidence, range: range)
  }

  /// What stands in a later clause than what the child does: `hold a pencil…, daily with an adult`.
  func isBehindTarget(_ index: Int) -> Bool {
    guard let first = Subject.firstWord(in: wording), first < index,
      Verbs.seen.contains(wording[first].lower), !KindCues.orders.contains(wording[first].lower),
      !KindCues.ongoing.contains(wording[first].lower) || wording[first].lower == "read"
    else { return false }
    return (first..<min(index, first + 40)).contains {
      wording[$0].isMark && [",", ".", ";", "("].contains(wording[$0].lower)
        && $0 > first + 2
    }
  }

  /// *Not good at*, *no concerns*, *isn't worried*.
  private func isDenied(_ range: Range<Int>, _ kind: MeantKind) -> Bool {
    guard [.strength, .concern, .aspiration, .need].contains(kind) else { return false }
    for back in 1...3 {
      let index = range.lowerBound - back
      guard index >= 0, !wording[index].isMark else { break }
      if wording[index].isA(.negative) || kind == .need && wording[index].lower == "longer" {
        return true
      }
      if kind == .strength,
        ["would", "he'd", "she'd", "i'd", "we'd", "if", "less"].contains(
          wording[index].lower)
      {
        return true
      }
    }
    return false
  }

  /// *Mum struggles with forms*, *his brother has autism*: nothing of the child.
  private func isAboutFamily(_ range: Range<Int>, _ kind: MeantKind) -> Bool {
    guard kind == .strength || kind == .need else { return false }
    var index = range.lowerBound
    while index >= 0, range.lowerBound - index < 7 {
      let item = wording[index]
      if item.isMark { return false }
      if index < range.lowerBound {
        if item.isA(.saying) || item.isA(.child) && !item.lower.hasPrefix("hi") { return false }
        if item.isCapitalised, item.classes.isEmpty { return false }
      }
      let isSpeaker = index < range.lowerBound && item.isA(.speaker) && item.isA(.subject)
      if item.isA(.family) || isSpeaker { return true }
      index -= 1
    }
    return false
  }

  private func outcome(_ verbs: [Int], _ scores: inout [MeantKind: Score]) {
    for (range, confidence) in KindCues.outcome.all(in: wording) {
      raise(.outcome, confidence, range, &scores)
    }
    guard let so = SoThat.find(in: wording) else { return }
    let subject = Subject.find(in: wording)
    if let subject, subject.isAdult { return }
    let promised =
      subject != nil || verbs.contains { isPromised($0) && $0 < so.lowerBound }
      || wording.items.contains { ["able", "can", "will"].contains($0.lower) }
    let isFull = wording.word(so.lowerBound + 1) == "that"
    let confidence = promised ? 0.9 : isFull ? 0.8 : 0.4
    raise(.outcome, confidence, so, &scores)
  }
}
