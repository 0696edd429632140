/// Finds who checks a target, and how.
struct JudgeFinder {
  let wording: Wording

  func find() -> Range<Int>? {
    for index in 0..<wording.count {
      if let range = measured(at: index) ?? clause(at: index) ?? somebody(at: index)
        ?? speaker(at: index) ?? named(at: index)
      {
        return range
      }
    }
    return nil
  }

  /// `as measured by…`, `checked by SALT`, `recorded on a tally sheet`.
  private func measured(at index: Int) -> Range<Int>? {
    var verb = index
    if wording.word(index) == "as" { verb += 1 }
    guard JudgeFinder.done.contains(wording.word(verb)) else { return nil }
    var next = verb + 1
    if wording.word(next) == "off" { next += 1 }
    if ["weekly", "daily", "termly", "monthly", "fortnightly"].contains(wording.word(next)) {
      next += 1
    }
    if beginsClause(index), let by = helper(from: next) { return index..<clauseEnd(from: by + 1) }
    guard ["by", "through", "using", "on", "in", "via", "with"].contains(wording.word(next)) else {
      return nil
    }
    guard wording.isWord(next + 1) || wording.isNumber(next + 1) && wording.isA(next + 2, .adult),
      !wording.isA(next + 1, [.month, .weekday])
    else { return nil }
    // "marked by half term" is no judge.
    if wording.word(next) == "by",
      TimePhrase.end(from: next + 1, in: wording) == next + 2
        || ["half", "end", "the"].contains(wording.word(next + 1))
          && TimePhrase.end(from: next + 1, in: wording) != nil
          && !wording.isA(next + 2, .staff)
    {
      return nil
    }
    return index..<clauseEnd(from: next + 1)
  }

  /// `TA checks fridays`, `Mrs Patel to tally`, `her teacher keeps a log`.
  private func somebody(at index: Int) -> Range<Int>? {
    guard wording.isA(index, .adult) || wording.isA(index, .title),
      !["with", "to", "for", "from", "by", "w", "and"].contains(wording.word(index - 1)),
      !(wording.isA(index - 1, .determiner) && wording.isA(index - 2, .preposition))
    else { return nil }
    var next = index + 1
    if wording.isA(index, .title) {
      guard wording.isWord(next) else { return nil }
      next += 1
    }
    while wording.isA(next, .adult) { next += 1 }
    if ["to", "will", "who", "can", "then", "and"].contains(wording.word(next)) { next += 1 }
    guard JudgeFinder.checks.contains(wording.word(next)) else { return nil }
    if ["keeps", "keep", "takes", "take", "makes", "fills", "fill", "does", "runs"].contains(
      wording.word(next))
    {
      let tail = next..<min(next + 6, wording.count)
      guard tail.contains(where: { JudgeFinder.sheets.contains(wording[$0].lower) }) else {
        return nil
      }
    }
    var start = index
    if wording.isA(start - 1, .determiner) || wording.isA(start - 1, .title)
      || ["class", "form", "support", "key", "subject"].contains(wording.word(start - 1))
    {
      start -= 1
    }
    return start..<clauseEnd(from: next + 1)
  }

  /// `…, I mark it`, `…, we ask and tick`: a clause of its own in which the speaker looks.
  private func speaker(at index: Int) -> Range<Int>? {
    guard beginsClause(index), ["i", "we", "i'll", "we'll"].contains(wording.word(index)) else {
      return nil
    }
    var next = index + 1
    if ["will", "can", "both", "ll"].contains(wording.word(next)) { next += 1 }
    let verb = wording.word(next)
    guard JudgeFinder.checks.contains(verb) || JudgeFinder.looks.contains(verb) else { return nil }
    return index..<clauseEnd(from: next + 1)
  }

  /// `…, Jo Marsh checks`, `…, Mr Reed listens on Thursdays`: a clause that begins with a name.
  private func named(at index: Int) -> Range<Int>? {
    guard beginsClause(index), wording.isWord(index) else { return nil }
    var next = index
    while next < wording.count, next - index < 3, wording[next].isCapitalised { next += 1 }
    if next == index, ["mum", "dad", "nan"].contains(wording.word(index)) { next += 1 }
    guard next > index, !wording.isA(index, [.month, .weekday, .season]) else { return nil }
    let verb = wording.word(next)
    let hasTitle = wording.isA(index, .title)
    guard
      JudgeFinder.deeds.contains(verb)
        || hasTitle && JudgeFinder.looks.contains(verb)
    else { return nil }
    return index..<clauseEnd(from: next + 1)
  }

  /// The *by* with somebody behind it, a few words on: `observed over 3 sessions by the TA`.
  private func helper(from index: Int) -> Int? {
    var next = index
    while next - index < 6, next < wording.count,
      !wording[next].isMark || wording[next].lower == ":"
    {
      if wording.word(next) == "by" {
        var who = next + 1
        while wording.isA(who, .determiner) || [":", "class"].contains(wording.word(who)) {
          who += 1
        }
        return wording.isA(who, .adult) || wording.isA(who, .title) ? next : nil
      }
      next += 1
    }
    return nil
  }

  /// Whether a word comes right after a comma or another mark that ends a clause.
  func beginsClause(_ index: Int) -> Bool {
    if index > 0,
      wording.isA(index - 1, .month)
        || ["term", "easter", "xmas", "christmas", "half"].contains(wording[index - 1].lower)
    {
      return true
    }
    return afterMark(index)
  }

  private func afterMark(_ index: Int) -> Bool {
    index > 0 && wording[index - 1].isMark
      && [",", ";", ".", "-", "\u{2013}", "\u{2014}", "(", ":", "["].contains(
        wording[index - 1].lower)
  }

  func clauseEnd(from index: Int) -> Int {
    var end = index
    while end < wording.count, end - index < 16 {
      let item = wording[end]
      if item.isMark,
        !["-", "/", "'", "&"].contains(item.lower) || item.spaced && item.lower == "-"
      {
        break
      }
      if item.lower == "in", wording.isA(end + 1, .month) { break }
      if ["by", "before", "until", "till"].contains(item.lower),
        TimePhrase.end(from: end + 1, in: wording) != nil
      {
        break
      }
      end += 1
    }
    return end
  }

  static let done: Set<String> = [
    "measured", "checked", "assessed", "recorded", "tracked", "monitored", "documented",
    "evidenced", "observed", "tallied", "logged", "marked", "scored", "judged", "noted", "charted",
    "reported", "seen", "signed", "kept", "ticked", "graded", "rated", "witnessed", "verified",
    "confirmed",
    "watched", "filmed", "heard", "audited", "screened", "retested", "timed", "counted",
    "collected", "evaluated", "determined", "tested", "reviewed",
  ]
  static let checks: Set<String> = [
    "check", "checks", "checking", "tally", "tallies", "tick", "ticks", "record", "records",
    "count", "counts", "time", "times", "track", "tracks", "monitor", "monitors", "test", "tests",
    "assess", "assesses", "observe", "observes", "log", "logs", "keeps", "keep", "measure",
    "measures", "score", "scores", "note", "notes", "mark", "marks", "takes", "fills", "fill",
    "retest", "judges", "judge", "rate", "rates", "rechecks", "does",
  ]
  /// What a named person does; the same words as things (*tests*, *score*) left out.
  static let deeds: Set<String> = [
    "checks", "tallies", "ticks", "records", "counts", "times", "tracks", "monitors", "assesses",
    "observes", "logs", "keeps", "measures", "notes", "marks", "listens", "watches", "signs",
    "hears", "rates", "judges", "retests",
  ]
  static let looks: Set<String> = [
    "look", "looks", "listen", "listens", "watch", "watches", "ask", "asks", "sign", "signs",
    "hear", "hears", "see", "sees",
  ]
  static let sheets: Set<String> = [
    "log", "tally", "sheet", "chart", "record", "diary", "list", "score", "data", "notes", "graph",
    "tracker", "checklist", "count", "tick", "check", "test", "book", "file",
  ]
}
