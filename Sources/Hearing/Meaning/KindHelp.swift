/// What the child is given, what everybody does, and tasks with somebody's name behind them.
extension KindListener {
  /// `Will be withdrawn for…`, `works with Mrs Finch on Mondays`, `goes to nurture group each day`.
  func given(hasDeadline: Bool) -> Range<Int>? {
    for index in 0..<min(wording.count, 12) {
      if wording[index].lower == "be" || wording.isA(index, .being),
        KindCues.givenWords.contains(wording.word(index + 1)), index < 6
      {
        return index..<index + 2
      }
    }
    guard !hasDeadline else { return nil }
    let isOften =
      wording.items.contains {
        ["daily", "weekly", "each", "every", "fortnightly", "mornings", "afternoons"].contains(
          $0.lower) || $0.isA(.weekday)
      } || amounts.all.contains { [.times, .duration].contains($0.sort) }
    guard isOften, !amounts.all.contains(where: { [.share, .percent, .score].contains($0.sort) })
    else { return nil }
    for index in 1..<max(1, wording.count) {
      let before = wording[index - 1].lower
      if isBehindTarget(index) { return nil }
      if before == "with", wording.isA(index, .title) || wording.isA(index, .staff) {
        return index - 1..<index + 1
      }
      if before == "to", ["go", "goes", "going"].contains(wording.word(index - 2)),
        wording.isA(index, .title)
          || (index..<min(index + 4, wording.count)).contains(where: {
            ["group", "club", "elsa", "nurture", "hub", "session", "sessions", "intervention"]
              .contains(wording[$0].lower)
          })
      {
        return index - 2..<min(index + 2, wording.count)
      }
    }
    return nil
  }

  /// `…laminated (Mrs Boyd, by Wed)`, `… - Mrs Amos to sign out`: a task and whose it is.
  func ownedErrand() -> Range<Int>? {
    for index in 2..<max(2, wording.count) {
      let before = wording[index - 1]
      guard before.isMark, ["(", "-", "\u{2013}"].contains(before.lower),
        wording.isA(index, .title) || wording.isA(index, .adult), judge?.contains(index) != true
      else { continue }
      var next = index + 1
      if wording.isA(index, .title) { next += 1 }
      let word = wording.word(next)
      if word == "to", before.lower != "(", KindCues.task.contains(wording.word(next + 1)) {
        return index..<next + 2
      }
      if word == ",", ["by", "before"].contains(wording.word(next + 1)) { return index..<next }
    }
    guard let first = Subject.firstWord(in: wording), wording.word(first) == "get" else {
      return nil
    }
    let done = (first + 1..<max(first + 1, min(first + 8, wording.count))).first {
      [
        "laminated", "printed", "ordered", "booked", "signed", "copied", "referred", "tested",
        "assessed", "fixed", "checked",
      ].contains(wording[$0].lower)
    }
    return done.map { first..<$0 + 1 }
  }

  /// Whether it is all adults, not one of them: what all do goes on.
  func isEverybody(_ range: Range<Int>) -> Bool {
    !range.contains { wording.isA($0, .title) }
      && range.contains {
        ["staff", "teachers", "adults", "adult", "tas", "everyone", "lsas"].contains(
          wording[$0].lower)
      }
  }

  /// Words at the front that set the time a year or more ahead: a year group's end, a key stage,
  /// leaving, an age.
  func farOff() -> Range<Int>? {
    guard ["by", "when", "before"].contains(wording.word(0)), wording.count > 4 else { return nil }
    for index in 1..<min(9, wording.count) {
      let word = wording[index].lower
      if wording[index].isMark && word != "'" { return nil }
      let isYear =
        ["year", "y", "yr", "ks", "stage", "age"].contains(word) && wording.isNumber(index + 1)
      let isStage =
        [
          "leaves", "leave", "sixth", "college", "secondary", "ks", "juniors", "infants",
          "reception",
          "nursery", "adulthood",
        ].contains(word)
        || word == "next" && wording.word(index + 1) == "year"
        || word == "key" && wording.word(index + 1) == "stage"
      if isYear || isStage { return 0..<index + 1 }
      if wording.isA(index, .modal) { return nil }
    }
    return nil
  }

  /// *I'll just get a pen*, *we'll come back to that*, *mum will pick me up*: nothing to record.
  func isPassing(_ subject: Subject) -> Bool {
    let verb = subject.verb
    if (subject.range.lowerBound..<min(verb + 1, wording.count)).contains(where: {
      wording[$0].lower == "just"
    }) {
      return true
    }
    let rest = (verb + 1..<max(verb + 1, min(verb + 4, wording.count))).map { wording.word($0) }
    switch wording.word(verb) {
    case "come", "move", "go", "get", "start", "carry", "leave":
      return subject.who == .speaker
        && rest.contains {
          ["back", "on", "to", "now", "through", "started", "later"].contains($0)
        }
    case "join", "pick", "be", "collect": return rest.contains("us") || rest.contains("me")
    case "see": return true
    default: return false
    }
  }

  /// A pupil's own words with how much or how often: `I will put my hand up twice a lesson`.
  func isOwnTarget(_ subject: Subject) -> Bool {
    let isForChild = wording.items.contains {
      ["him", "her", "them", "his", "their", "he", "she"].contains($0.lower)
    }
    guard !isForChild, subject.verb < wording.count,
      !KindCues.adultTasks.contains(wording[subject.verb].lower)
    else { return false }
    return amounts.all.contains {
      [.times, .count, .share, .percent, .duration, .score].contains($0.sort)
        && !["days", "weeks", "months", "copies"].contains($0.noun)
    }
  }

  /// *He can tell…*: what is, not what is to come.
  func isAble(_ verb: Int) -> Bool {
    (1...2).contains { wording.word(verb - $0) == "can" }
  }

  /// A question, with its mark or without.
  func isAsked() -> Bool {
    if wording.items.last?.lower == "?" { return true }
    guard let first = Subject.firstWord(in: wording) else { return false }
    let word = wording.word(first)
    if ["what", "who", "how", "why", "when", "where", "which"].contains(word) {
      return wording.isA(first + 1, [.being, .modal])
        || ["do", "does", "did", "about"].contains(wording.word(first + 1))
    }
    return
      (["is", "are", "do", "does", "did", "shall", "could", "would", "has", "have"].contains(
        word) || word == "can")
      && (wording.isA(first + 1, [.subject, .determiner]) || wording.word(first + 1) == "there")
  }

  /// A single day: *on Tuesday*, *w/c 2 Feb*.
  func hasDay() -> Bool {
    wording.items.contains {
      $0.isA(.weekday) && !$0.lower.hasSuffix("days") || $0.isA(.month) && $0.lower != "may"
    }
      || wording.items.contains { ["tomorrow", "today", "tonight"].contains($0.lower) }
  }

  /// *He'll talk to anybody*: a habit, not a promise, when nothing says how much or by when.
  func isPrediction(_ verb: Int) -> Bool {
    (1...3).contains { ["he'll", "she'll", "they'll"].contains(wording.word(verb - $0)) }
      || Subject.firstWord(in: wording).map { verb - $0 > 8 } ?? false
  }
}
