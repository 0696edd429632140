import Record

/// What a line tells by what was done, or by two numbers side by side.
extension LookbackListener {
  /// `SENCO sent the referral`, `yes I booked it`, `Headphones ordered in Sept`: a task done.
  func deed() -> Phrase? {
    guard !wording.items.contains(where: { $0.isA(.negative) || $0.lower == "but" }) else {
      return nil
    }
    for index in 0..<min(wording.count, 8) where LookbackDeeds.done.contains(wording[index].lower) {
      let before = index > 0 ? wording[index - 1] : nil
      let isErrand = LookbackDeeds.errands.contains(wording[index].lower)
      let isTheirs =
        before.map {
          $0.isA([.adult, .title]) || $0.isA(.speaker) && $0.isA(.subject)
            || isErrand
              && ($0.isCapitalised && $0.classes.isEmpty
                || ["been", "all", "was"].contains($0.lower)
                || index > 1 && wording.isA(index - 2, .title))
        } ?? isErrand
      let isPassive =
        index > 0 && ["in", "on", "and", "before", "last"].contains(wording.word(index + 1))
        && LookbackDeeds.passive.contains(wording[index].lower)
      guard isTheirs || isPassive else { continue }
      return wording.phrase(max(0, index - 1)..<min(wording.count, index + 3))
    }
    return nil
  }

  /// `8 minutes, we said 10`; `88, wanted 90`; `10/10`: what is, beside what was wanted.
  func compared(_ amounts: Amounts) -> LookbackReading.Choice<LookBackResult>? {
    guard !wording.items.contains(where: { LookbackDeeds.fewer.contains($0.lower) }) else {
      return nil
    }
    if wording.items.contains(where: { $0.lower == "too" }) { return nil }
    guard let cue = wanted(), let aim = number(after: cue) else { return whole(amounts) }
    let start = (0..<cue).last { wording[$0].isNumber && !isPart($0) }
    guard let now = start, let value = wording[now].value, let target = wording[aim].value,
      target > 0
    else { return nil }
    let result: LookBackResult = value >= target ? .achieved : value == 0 ? .notYet : .partly
    return LookbackReading.Choice(value: result, words: wording.phrase(now..<now + 1))
  }

  /// The whole of a whole, and nothing against it.
  private func whole(_ amounts: Amounts) -> LookbackReading.Choice<LookBackResult>? {
    let shares = amounts.all.filter { $0.sort == .share || $0.sort == .score }
    guard shares.count == 1, let share = shares.first,
      let part = wording[share.number].value, part > 1,
      let last = share.range.last(where: { wording[$0].isNumber }), last > share.number,
      wording[last].value == part
    else { return nil }
    return LookbackReading.Choice(value: .achieved, words: wording.phrase(share.range))
  }

  /// The second number of a share: what it is out of.
  private func isPart(_ index: Int) -> Bool {
    ["/", "of", "in"].contains(wording.word(index - 1)) && index > 1
      && (wording.isNumber(index - 2) || wording.word(index - 2) == "out")
  }

  /// Whether the line says what was wanted.
  var hasAim: Bool { wanted() != nil }

  private func wanted() -> Int? {
    wording.items.indices.first { index in
      let word = wording[index].lower
      let next = wording.word(index + 1)
      if ["we", "it"].contains(word) {
        return ["said", "wanted", "agreed", "aimed"].contains(next)
      }
      if ["target", "goal", "criterion", "aim"].contains(word) {
        return ["was", "is", ":"].contains(next) || wording.isNumber(index + 1)
      }
      return word == "wanted" && wording.isNumber(index + 1)
    }
  }

  private func number(after cue: Int) -> Int? {
    (cue + 1..<max(cue + 1, min(cue + 5, wording.count))).first { wording[$0].isNumber }
  }
}

enum LookbackDeeds {
  /// Tasks, when they have been done.
  static let done: Set<String> = [
    "sent", "booked", "rang", "ordered", "emailed", "phoned", "made", "spoke", "met", "arranged",
    "referred", "printed", "bought", "asked", "contacted", "took", "gave", "shared", "organised",
    "filled", "signed", "completed", "started", "wrote", "chased", "brought", "applied", "moved",
    "set", "put", "called", "posted", "returned", "collected", "visited", "attended", "read",
    "practised", "laminated", "updated", "talked", "found",
  ]
  /// What is only ever somebody's task.
  static let errands: Set<String> = [
    "sent", "booked", "rang", "ordered", "emailed", "phoned", "spoke", "arranged", "referred",
    "printed", "contacted", "organised", "chased", "laminated", "updated",
  ]
  static let passive: Set<String> = [
    "sent", "booked", "ordered", "made", "arranged", "printed", "bought", "shared", "signed",
    "completed", "laminated", "updated", "collected", "delivered", "given", "done", "referred",
  ]
  /// Things of which fewer is better, so that two numbers do not tell how it went.
  static let fewer: Set<String> = [
    "incidents", "incident", "accidents", "prompts", "reminders", "late", "lates", "detentions",
    "exclusions", "outbursts", "meltdowns", "errors", "mistakes", "absences", "times", "behaviour",
    "points", "seconds", "baseline",
  ]
}
