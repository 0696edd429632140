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
    var result = result(amounts)
    let sessions = sessions(amounts)
    var delivered = delivery()
    if let held = sessions, delivered?.value == .no {
      delivered = LookbackReading.Choice(value: .part, words: held)
    }
    var reason = choice(LookbackCues.reasons)
    if let done = deed(), delivered == nil, result == nil || result?.value == .achieved {
      delivered = LookbackReading.Choice(value: .yes, words: done)
      result = result ?? LookbackReading.Choice(value: .achieved, words: done)
    }
    if delivered?.value == .part, let won = result, won.value == .achieved,
      !LookbackCues.verdicts.contains(won.words.phrase.lowercased())
    {
      result = LookbackReading.Choice(value: .partly, words: won.words)
    }
    if let missed = delivered, missed.value == .no, result?.value != .achieved,
      result?.value != .partly
    {
      // What did not take place was not tried, and that is why.
      if result == nil { result = LookbackReading.Choice(value: .notTried, words: missed.words) }
      if reason == nil {
        reason = LookbackReading.Choice(value: .notDelivered, words: missed.words)
      }
    } else if delivered?.value == .no {
      delivered = nil
    }
    return LookbackReading(
      result: result, evidence: evidence(amounts), delivered: delivered, sessions: sessions,
      reason: reason, next: choice(LookbackCues.next))
  }

  /// The first words on whether it took place; what the child did not do is another matter.
  private func delivery() -> LookbackReading.Choice<LookbackReading.Delivered>? {
    for index in 0..<wording.count {
      guard let match = LookbackCues.delivered.longest(at: index, in: wording) else { continue }
      if match.value == .no, isOfChild(match.range) { continue }
      return LookbackReading.Choice(value: match.value, words: wording.phrase(match.range))
    }
    return nil
  }

  /// *He didn't get it*, *Sam hasn't done it*.
  private func isOfChild(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, wording.isA(range.lowerBound, .negative) else { return false }
    let before = wording[range.lowerBound - 1]
    guard before.isA(.child) || before.isCapitalised && before.classes.isEmpty else { return false }
    return !range.contains {
      ["session", "sessions", "group", "help", "support", "start", "started"].contains(
        wording[$0].lower)
    }
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
    if hasAim, let beside = compared(amounts) { return beside }
    var best: (range: Range<Int>, value: LookBackResult)?
    for match in LookbackCues.results.all(in: wording) where !isMisheard(match.range) {
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
    return share(amounts) ?? compared(amounts)
  }

  /// Words that are a verdict in other company: *we met with the EP*, *no longer*, *still every day*.
  private func isMisheard(_ range: Range<Int>) -> Bool {
    let next = wording.word(range.upperBound)
    switch wording.word(range.lowerBound) {
    case "met" where range.count == 1:
      return wording.isA(range.lowerBound - 1, [.subject])
        || ["with", "up", "mum", "dad"].contains(next)
    case "no" where range.count == 1, "nope" where range.count == 1:
      return [
        "longer", "idea", "problem", "problems", "issue", "issues", "need", "more", "doubt", "data",
        "one", "tears", "worries",
      ].contains(next)
    case "every", "each":
      return (max(0, range.lowerBound - 5)..<range.lowerBound).contains {
        ["still", "cries", "refuses", "shouts"].contains(wording[$0].lower)
      }
    default: return isOfChild(range) && range.count > 2
    }
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
