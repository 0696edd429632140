public import Record

/// What a line says became of an earlier promise; each part only when the line says it.
public struct LookbackReading: Codable, Hashable, Sendable {
  /// Whether what was planned for the child took place.
  public enum Delivered: String, Codable, CaseIterable, Sendable {
    case yes, part, no
  }

  /// Why it came out so (DOMAIN §3).
  public enum Reason: String, Codable, CaseIterable, Sendable {
    case needGone = "need gone"
    case working
    case noRealDifference = "no real difference"
    case notDelivered = "not delivered"
    case targetTooBig = "target too big"
    case measureTooWeak = "measure too weak"
  }

  /// What is to become of it.
  public enum Next: String, Codable, CaseIterable, Sendable {
    case close, keep, adjust
    case breakSmaller = "break smaller"
    case replace
    case seekAdvice = "seek advice"
  }

  /// A choice and the words it rests on.
  public struct Choice<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// The choice.
    public let value: Value
    /// The words of the line.
    public let words: Phrase
  }

  /// How it came out.
  public let result: Choice<LookBackResult>?
  /// What shows it.
  public let evidence: Phrase?
  /// Whether the provision was delivered.
  public let delivered: Choice<Delivered>?
  /// How many sessions took place.
  public let sessions: Phrase?
  /// Why.
  public let reason: Choice<Reason>?
  /// What next.
  public let next: Choice<Next>?
}

/// Reads what became of an earlier promise.
public func lookbackParts(_ line: Line) -> LookbackReading {
  LookbackListener(wording: Wording(line, mended: true)).read()
}

struct LookbackListener {
  let wording: Wording

  func read() -> LookbackReading {
    let amounts = AmountFinder.amounts(in: wording)
    let result = result(amounts)
    let sessions = sessions(amounts)
    var delivered = choice(LookbackCues.delivered)
    if let held = sessions, delivered?.value == .no {
      delivered = LookbackReading.Choice(value: .part, words: held)
    }
    return LookbackReading(
      result: result, evidence: evidence(amounts), delivered: delivered, sessions: sessions,
      reason: choice(LookbackCues.reasons), next: choice(LookbackCues.next))
  }

  private func choice<Value>(
    _ table: PatternTable<Value>
  ) -> LookbackReading.Choice<Value>? where Value: Codable & Hashable & Sendable {
    guard let match = table.first(in: wording) else { return nil }
    var start = match.range.lowerBound
    while start + 1 < match.range.upperBound, wording[start].isMark { start += 1 }
    return LookbackReading.Choice(
      value: match.value, words: wording.phrase(start..<match.range.upperBound))
  }

  /// The longest cue wins, so that *not achieved* is never *achieved*.
  private func result(_ amounts: Amounts) -> LookbackReading.Choice<LookBackResult>? {
    var best: (range: Range<Int>, value: LookBackResult)?
    for match in LookbackCues.results.all(in: wording) {
      if let old = best {
        let overlaps = old.range.overlaps(match.range)
        guard overlaps ? match.range.count > old.range.count : false else { continue }
      }
      best = match
    }
    if let best, best.value == .achieved, let no = negative(before: best.range.lowerBound) {
      return LookbackReading.Choice(
        value: .notYet, words: wording.phrase(no..<best.range.upperBound))
    }
    if let best {
      return LookbackReading.Choice(value: best.value, words: wording.phrase(best.range))
    }
    return share(amounts)
  }

  /// A *not* shortly before a verdict turns it round.
  private func negative(before index: Int) -> Int? {
    for back in 1...4 {
      let place = index - back
      guard place >= 0, !wording[place].isMark else { return nil }
      if wording[place].isA(.negative) { return place }
    }
    return nil
  }

  /// A bare share of the way: `50%`, `half of it`.
  private func share(_ amounts: Amounts) -> LookbackReading.Choice<LookBackResult>? {
    guard wording.count <= 4, let amount = amounts.all.first, amount.sort == .percent,
      let value = wording[amount.number].value
    else { return nil }
    let result: LookBackResult = value >= 100 ? .achieved : value == 0 ? .notYet : .partly
    return LookbackReading.Choice(value: result, words: wording.phrase(amount.range))
  }

  private func evidence(_ amounts: Amounts) -> Phrase? {
    let found = amounts.all.first {
      [.share, .percent, .rate, .score, .count, .duration, .times, .limit, .size].contains($0.sort)
        && !["sessions", "session", "visits"].contains($0.noun)
        && !isDelivery($0)
    }
    guard let found else { return nil }
    // Take in the verb before it and the thing after it: reads 38 of the words.
    var start = found.range.lowerBound
    while start > 0, found.range.lowerBound - start < 3, wording.isWord(start - 1),
      !wording[start - 1].isA([.joiner, .child, .negative]),
      !LookbackCues.verdicts.contains(wording[start - 1].lower)
    {
      start -= 1
    }
    var end = found.range.upperBound
    while end < wording.count, end - found.range.upperBound < 6, wording.isWord(end),
      !wording[end].isA(.joiner)
    {
      end += 1
    }
    while end > found.range.upperBound, wording[end - 1].isA([.preposition, .determiner]) {
      end -= 1
    }
    return wording.phrase(start..<end)
  }

  private func isDelivery(_ amount: Amount) -> Bool {
    let after = amount.range.upperBound
    let ran = (1...4).contains {
      ["ran", "delivered", "happened", "held", "attended", "took"].contains(
        wording.word(amount.range.lowerBound - $0))
    }
    let units = LookbackCues.meetings.union(ran ? ["weeks"] : [])
    return units.contains(amount.noun) || units.contains(wording.word(after))
      || units.contains(wording.word(after + 1))
  }

  private func sessions(_ amounts: Amounts) -> Phrase? {
    let lost: Set<String> = ["missed", "lost", "cancelled"]
    for amount in amounts.all where [.count, .share, .bare, .times].contains(amount.sort) {
      if lost.contains(wording.word(amount.range.upperBound))
        || lost.contains(wording.word(amount.range.lowerBound - 1))
      {
        continue
      }
      if ["sessions", "session", "visits", "weeks", "lessons"].contains(amount.noun),
        amount.sort == .count
      {
        return wording.phrase(amount.range)
      }
      if isDelivery(amount) {
        let units = LookbackCues.meetings.union(["weeks"])
        var end = amount.range.upperBound
        for next in [end, end + 1] where units.contains(wording.word(next)) {
          end = next + 1
          break
        }
        return wording.phrase(amount.range.lowerBound..<end)
      }
    }
    return nil
  }
}

/// How people say what became of a promise.
enum LookbackCues {
  static let meetings: Set<String> = ["sessions", "session", "visits"]

  static let verdicts: Set<String> = [
    "achieved", "met", "done", "partly", "nearly", "yes", "no", "got", "reached", "almost",
    "mostly", "yet",
  ]

  static let results = PatternTable<LookBackResult>([
    ("achieved|acheived|achived|attained|mastered|met|done|completed|complete|passed", .achieved),
    (
      "fully|all|target|now|has|have|been|was|is|yes achieved|met|done|complete|completed|there",
      .achieved
    ),
    ("yes|yep|yup", .achieved), ("tick", .achieved), ("\u{2713}|\u{2714}|\u{2705}", .achieved),
    ("can do it|this|that|them now?", .achieved), ("he|she|<name> can now? _?", .achieved),
    ("does this|it now|independently|every", .achieved), ("got there|it|this|them", .achieved),
    ("sorted", .achieved),
    ("exceeded|smashed|beat", .achieved),
    ("no longer needed|needs", .achieved),
    ("partly|partially|part|half|mostly|nearly|almost|some|sometimes|kind|halfway", .partly),
    (
      "partly|partially|part|half|mostly|nearly|almost * achieved|met|done|there|way|"
        + "complete|completed", .partly
    ),
    ("not quite there|met|achieved|yet", .partly),
    ("getting there", .partly),
    ("on the way", .partly),
    ("some progress|of|improvement|days", .partly), ("making|made|good|more progress", .partly),
    ("in progress", .partly), ("on track", .partly), ("emerging|developing", .partly),
    ("a bit|little", .partly), ("so so", .partly), ("working towards|on", .partly),
    ("with help|support|prompts|prompting|reminders", .partly), ("some of|days|times", .partly),
    ("sort|kind of", .partly), ("more or less", .partly),
    (
      "not|isn't|wasn't|hasn't been? quite|fully|completely|entirely|consistently|always|securely "
        + "met|achieved|there|done|mastered|reached", .partly
    ),
    ("not fully|completely|consistently|securely|always", .partly),
    (
      "not|isn't|wasn't|hasn't|never been|yet|quite? achieved|met|done|reached|there|"
        + "mastered", .notYet
    ),
    ("not been|yet achieved|met|reached|completed|there", .notYet),
    ("no progress|change|improvement|difference|not|still", .notYet), ("not yet", .notYet),
    ("hasn't|has not yet? achieved|met|reached|been|got|moved", .notYet), ("unmet", .notYet),
    ("still can't|cannot|unable|struggles|finds|not|struggling|needs", .notYet),
    ("no|nope", .notYet),
    ("can't|cannot do it|this|yet|that", .notYet), ("failed", .notYet), ("nowhere near", .notYet),
    ("same as before|last", .notYet), ("gone backwards", .notYet), ("regressed", .notYet),
    (
      "not tried|started|attempted|begun|taught|looked|happened|delivered|done|worked|actioned|run",
      .notTried
    ),
    ("not been tried|started|attempted|begun|taught|run|delivered|put|actioned|done", .notTried),
    ("never tried|started|attempted|begun|happened|got|did|ran|done", .notTried),
    (
      "hasn't|haven't|wasn't|didn't|hasnt|didnt been? tried|started|start|happen|happened|begin|"
        + "begun|try|do|run|attempted|delivered", .notTried
    ),
    ("untried", .notTried), ("no one|nobody did|has|started|tried", .notTried),
    ("not got round|around to", .notTried), ("forgot|forgotten", .notTried),
    ("haven't|not|hasn't had a|the|any chance|time", .notTried),
  ])

  static let delivered = PatternTable<LookbackReading.Delivered>([
    ("all|every sessions|session delivered|happened|took|done|went", .yes),
    ("delivered|happened|ran|took in|as|every|daily|weekly|each|place full|planned|week|day", .yes),
    ("help|support given", .yes), ("had|got the help|group|support", .yes),
    ("fully delivered", .yes), ("delivered as planned", .yes), ("was|were|been delivered", .yes),
    ("as planned", .yes), ("went ahead", .yes), ("every|all session|sessions", .yes),
    ("some|most|half|few|part|partly|several|only * sessions|delivered|weeks|session", .part),
    ("# of|out * sessions|weeks", .part), ("missed|lost|cancelled * sessions|weeks|days", .part),
    ("sessions|weeks|days were? missed|lost|cancelled", .part),
    ("when|if staff|staffing|ta|possible|available", .part),
    ("sometimes|on|off and|off on|off", .part),
    ("only # _?", .part), ("patchy|inconsistent|sporadic", .part),
    (
      "not|never|wasn't|weren't|hasn't|haven't|didn't been? delivered|happened|happen|started|start|"
        + "run|taken|put|provided|given", .no
    ),
    ("didn't|did not happen|start|run|get|take", .no),
    ("no sessions|ta|staff|support|cover|group", .no),
    ("ta|staff|teacher was? left|off|absent|ill|away|sick", .no), ("group|sessions stopped", .no),
  ])

  static let reasons = PatternTable<LookbackReading.Reason>([
    ("no longer needed|needs|a|an|needed", .needGone), ("doesn't need it|this|any", .needGone),
    ("need gone", .needGone), ("not needed any|now", .needGone), ("grown out of", .needGone),
    ("is|it's|really|been working|helping|worked|helped", .working),
    ("works|working well", .working),
    ("has|have|it|this|that|really helped|works|helps", .working),
    ("made a|real big|huge|real|massive|difference difference?", .working),
    ("no|not|little|any real|much|any|difference difference?", .noRealDifference),
    (
      "hasn't|not|didn't|isn't made|make|making|helped|help|helping|worked|working a|any? difference?",
      .noRealDifference
    ),
    ("no impact|difference", .noRealDifference),
    ("didn't|hasn't|isn't|not really? work|worked|working|help|helped|helping", .noRealDifference),
    ("not delivered|happened|started", .notDelivered),
    ("didn't|hasn't|wasn't|weren't happen|happened|delivered|start|started|run", .notDelivered),
    ("ta|staff|teacher was? left|off|absent|ill|away|sick", .notDelivered),
    ("staffing|no staff|cover|shortage|ta", .notDelivered),
    ("staff shortage|shortages", .notDelivered),
    ("too big|hard|difficult|much|ambitious|high", .targetTooBig),
    ("too weak|vague|woolly|unclear|easy", .measureTooWeak),
    ("hard|couldn't|can't to? measure|tell", .measureTooWeak), ("not clear how", .measureTooWeak),
    ("no way of", .measureTooWeak),
    ("didn't|not record|recorded|measured|measure", .measureTooWeak),
  ])

  static let next = PatternTable<LookbackReading.Next>([
    ("^ close|closed|finish|finished|end|stop|remove|drop", .close),
    ("close|remove|drop|end|retire it|this|target|the", .close), ("take off", .close),
    ("can|to|now|and|then|, close|closed", .close), ("move on", .close),
    ("^ keep|continue|carry|same|ongoing|maintain", .keep),
    (
      "keep|continue|continuing|carry|carrying|stick|roll|leave going|on|it|with|this|as|over|the|for",
      .keep
    ),
    ("to|and|then|will|should|, continue|keep|repeat", .keep), ("carry over|forward|on", .keep),
    ("more time", .keep), ("same target|again", .keep),
    ("adjust|tweak|amend|adapt|alter|modify|reword", .adjust),
    ("change|raise|increase|extend|lower it|this|target|the|to", .adjust),
    ("break|split|chunk it|this|down|into|target|smaller", .breakSmaller),
    ("break|broken|split * smaller|down|steps", .breakSmaller),
    (
      "smaller step|steps|target|chunks",
      .breakSmaller
    ),
    ("replace|swap|new|different target|with|it|one|goal|for", .replace), ("replace", .replace),
    ("try something else|different|new", .replace),
    ("seek|get|ask|take advice|help|for|ep|salt|ot", .seekAdvice),
    ("refer|referral", .seekAdvice),
    (
      "ask|speak|talk to? the? ep|salt|slt|ot|camhs|senco|specialist|"
        + "educational|advisory|sendco", .seekAdvice
    ),
    ("advice from", .seekAdvice),
  ])
}
