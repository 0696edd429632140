/// Clauses of their own that say who checks: `RWI lead to assess`, `teacher obs`, `sticker chart
/// kept by Miss Orr`.
extension JudgeFinder {
  /// Somebody by their part, and what they will do or write.
  func clause(at index: Int) -> Range<Int>? {
    guard beginsClause(index) else { return joined(at: index) }
    if let range = labelled(at: index) { return range }
    guard let after = somebodyEnd(from: index) else {
      return kept(at: index) ?? sheet(at: index) ?? ownChart(at: index)
    }
    var next = after
    if ["weekly", "daily", "termly", "fortnightly", "monthly"].contains(wording.word(next)) {
      next += 1
    }
    if JudgeFinder.records.contains(wording.word(next)) {
      return index..<clauseEnd(from: next + 1)
    }
    var isPromised = false
    while next - after < 2,
      ["to", "will", "'ll", "can", "both", "then"].contains(wording.word(next))
    {
      isPromised = true
      next += 1
    }
    if wording.word(next) == "re", next + 1 < wording.count, wording[next + 1].hyphenated {
      next += 1
    }
    let verb = wording.word(next)
    let isTelling =
      isPromised && JudgeFinder.later.contains(verb)
      || verb.hasSuffix("s") && JudgeFinder.later.contains(String(verb.dropLast()))
      || ["agree", "confirm", "report"].contains(verb)
      || JudgeFinder.done.contains(verb) && wording.word(next + 1) != "by"
      || [
        "observing", "watching", "ticking", "checking", "counting", "timing", "recording",
        "tallying", "marking", "listening",
      ].contains(verb)
    if JudgeFinder.keeping.contains(verb), !isTelling {
      let tail = next..<min(next + 6, wording.count)
      let isSheet = tail.contains {
        JudgeFinder.sheets.contains(wording[$0].lower)
          || JudgeFinder.records.contains(wording[$0].lower)
      }
      return isSheet ? index..<clauseEnd(from: next + 1) : nil
    }
    let isJudging =
      JudgeFinder.checks.contains(verb) || JudgeFinder.deeds.contains(verb)
      || JudgeFinder.looks.contains(verb) || isTelling
    guard isJudging, verb.isEmpty == false else { return kept(at: index) }
    return index..<clauseEnd(from: next + 1)
  }

  /// `… and TA listens in`: joined to the target, but what somebody else does.
  private func joined(at index: Int) -> Range<Int>? {
    guard ["and", "&", "with"].contains(wording.word(index - 1)),
      let next = somebodyEnd(from: index)
    else { return nil }
    let verb = wording.word(next)
    let isOwn =
      verb.hasSuffix("s")
      && (JudgeFinder.checks.contains(verb) || JudgeFinder.looks.contains(verb)
        || JudgeFinder.deeds.contains(verb))
      && !JudgeFinder.keeping.contains(verb)
      || wording.word(index - 1) == "with"
        && [
          "ticking", "checking", "counting", "timing",
          "recording", "tallying", "marking", "watching",
        ].contains(verb)
    return isOwn ? index..<clauseEnd(from: next + 1) : nil
  }

  /// The end of somebody grown up, with the words before that say which: *RWI lead*, *Mrs O*,
  /// *his form tutor*, *ToD*.
  private func somebodyEnd(from index: Int) -> Int? {
    var next = index
    while next - index < 4, next < wording.count, !wording[next].isMark {
      if wording.isA(next, .title) {
        guard wording.isWord(next + 1) else { return nil }
        next += 2
        if wording.word(next) == ".", wording.isWord(next + 1) { next += 2 }
        return partner(from: next)
      }
      if wording.word(next) == "head", wording.word(next + 1) == "of", wording.isWord(next + 2) {
        return partner(from: next + 3)
      }
      if wording.isA(next, .adult) || JudgeFinder.parts.contains(wording.word(next)) {
        next += 1
        while wording.isA(next, .adult) || JudgeFinder.parts.contains(wording.word(next)) {
          next += 1
        }
        return partner(from: next)
      }
      if next == index, wording[next].isCapitalised, wording.word(next + 1) == "(",
        wording.isA(next + 2, .adult), wording.word(next + 3) == ")"
      {
        return next + 4
      }
      guard
        wording.isA(next, .determiner) || wording.isNumber(next) || wording[next].isAllCapitals
          || JudgeFinder.which.contains(wording.word(next))
      else { return nil }
      next += 1
    }
    return nil
  }

  /// `He ticks his own chart`, `she fills in her tracker`.
  private func ownChart(at index: Int) -> Range<Int>? {
    guard wording.isA(index, [.subject, .child]),
      ["ticks", "fills", "colours", "records", "tallies", "marks", "logs", "keeps"].contains(
        wording.word(index + 1)),
      (index + 2..<max(index + 2, min(index + 7, wording.count))).contains(where: {
        JudgeFinder.sheets.contains(wording[$0].lower)
      })
    else { return nil }
    return index..<clauseEnd(from: index + 2)
  }

  /// `Using the behaviour log`, `evidence in books`: how, in a clause with nothing else.
  private func sheet(at index: Int) -> Range<Int>? {
    var next = index
    if ["using", "per", "from", "via", "evidence", "see"].contains(wording.word(next)) {
      next += 1
    }
    if wording.word(next) == "according", wording.word(next + 1) == "to" { next += 2 }
    guard next > index else { return nil }
    if wording.word(next) == "in", next > index { next += 1 }
    let end = clauseEnd(from: next)
    guard end > next, end - next < 6,
      !(next..<end).contains(where: { wording[$0].isNumber || wording.isA($0, [.modal, .being]) })
    else { return nil }
    var last = end - 1
    if ["weekly", "daily", "termly", "fortnightly", "monthly"].contains(wording.word(last)) {
      last -= 1
    }
    guard last >= next, JudgeFinder.alone.contains(wording.word(last)) else { return nil }
    return index..<end
  }

  private static let alone: Set<String> = [
    "log", "tally", "record", "records", "diary", "data", "tracker", "checklist", "obs",
    "observation", "observations", "register", "chart", "test", "assessment", "sheet", "quiz",
    "judgement", "screener", "books",
  ]

  /// A second one: *TA or teacher*, *mum & dad*, *Mrs Pell/TA*.
  private func partner(from index: Int) -> Int {
    if wording.word(index) == "(",
      let close = (index..<min(index + 5, wording.count)).first(where: {
        wording[$0].lower == ")"
      })
    {
      return close + 1
    }
    guard ["and", "&", "or", "/"].contains(wording.word(index)),
      let end = somebodyEnd(from: index + 1)
    else { return index }
    return end
  }

  /// `Sticker chart kept by Miss Orr`, `log reviewed by the SENCO`, `tally by TA`.
  private func kept(at index: Int) -> Range<Int>? {
    var next = index
    var isSheet = false
    while next - index < 5, wording.isNounLike(next) || wording.isA(next, .determiner),
      !JudgeFinder.done.contains(wording.word(next))
    {
      isSheet =
        isSheet || JudgeFinder.sheets.contains(wording.word(next))
        || JudgeFinder.records.contains(wording.word(next))
      next += 1
    }
    guard isSheet else { return nil }
    if JudgeFinder.done.contains(wording.word(next))
      || JudgeFinder.filled.contains(wording.word(next))
    {
      next += 1
    }
    guard ["by", "from", "with"].contains(wording.word(next)), somebodyEnd(from: next + 1) != nil
    else { return nil }
    return index..<clauseEnd(from: next + 1)
  }

  /// `Evidence: reading log`, `judge: Mrs Pell`, `measured: weekly test`.
  private func labelled(at index: Int) -> Range<Int>? {
    var next = index
    if ["how", "who"].contains(wording.word(next)), wording.isWord(next + 1) { next += 1 }
    guard JudgeFinder.headings.contains(wording.word(next)) else { return nil }
    next += 1
    guard [":", "-", "="].contains(wording.word(next)), wording.isWord(next + 1) else { return nil }
    return index..<clauseEnd(from: next + 2)
  }

  private static let headings: Set<String> = [
    "evidence", "judge", "checks", "checker", "who", "judged", "measure", "measured", "assessed",
    "checked", "monitoring",
    "monitored", "assessor", "check",
  ]
  /// People by their part who have no other class.
  private static let parts: Set<String> = [
    "lead", "leader", "worker", "tod", "ht", "dht", "aht", "hoy", "coordinator", "manager",
    "specialist", "supervisor", "coach", "sencos", "lsas", "cta", "hltas", "sltas", "key-worker",
    "parents", "examiner", "instructor", "advisory", "slta", "tutors", "qtvi", "qtod", "hod",
    "officer",
    "ladies", "lady", "mdsa", "mdsas", "middays", "bursar", "secretary", "playworker",
  ]
  private static let which: Set<String> = [
    "class", "form", "key", "subject", "support", "phonics", "maths", "english", "reading",
    "literacy", "science", "year", "head", "of", "pe", "swimming", "lead", "room", "dinner",
    "lunch", "lunchtime", "pastoral", "inclusion", "speech", "language", "behaviour", "nursery",
    "reception", "link", "supply", "both", "other", "same", "any",
    "attendance", "midday", "office", "playground", "transition", "early", "home",
  ]
  /// What they write: *teacher obs*, *SENCO observation*.
  private static let records: Set<String> = [
    "obs", "ob", "observation", "observations", "tally", "tallies", "assessment", "checklist",
    "notes", "record", "records", "log", "judgement", "judgment", "feedback", "checks", "test",
    "chart", "report", "ticks", "data", "retest", "marking", "recording", "recordings",
  ]
  /// What tells how it went when it is promised: *mum to say*, *SENCO to redo*.
  private static let later: Set<String> = [
    "say", "redo", "repeat", "report", "send", "confirm", "tell", "feed", "feedback", "sign",
    "ask", "listen", "watch", "hear", "review", "decide", "film", "video", "collect", "see",
    "look", "judge", "rescreen", "reassess", "let", "photograph", "time", "initial", "verify",
    "moderate", "screen", "run", "administer", "test", "count", "agree", "check",
    "note", "tick",
  ]
  private static let keeping: Set<String> = [
    "keeps", "keep", "takes", "take", "makes", "fills", "fill", "does", "do", "runs", "run",
    "completes", "complete", "send", "sends", "collect", "collects", "has", "have",
  ]
  private static let filled: Set<String> = [
    "kept", "filled", "completed", "ticked", "signed", "done", "run", "sent", "made", "taken",
  ]
}
