/// Whose doing a line is about: the child's, which makes it a target; adults', which makes it
/// provision; one person's task, which makes it an action.
extension KindListener {
  func doing(
    hasDeadline: Bool, hasLevel: Bool, verbs: [Int], _ scores: inout [MeantKind: Score]
  ) {
    let subject = Subject.find(in: wording)
    switch subject?.who {
    case .family, .speaker: promise(subject, hasDeadline: hasDeadline, &scores)
    case .staff: staffDoes(subject, hasDeadline: hasDeadline, &scores)
    case .child, .name, nil:
      if let errand = ownedErrand() {
        raise(.action, 0.88, errand, &scores)
        return
      }
      if let given = given(hasDeadline: hasDeadline) {
        raise(.provision, 0.9, given, &scores)
        return
      }
      if let subject, receives(subject) {
        raise(.provision, 0.9, subject.range.lowerBound..<subject.verb + 1, &scores)
        return
      }
      let first = subject?.who == .child ? nil : subject?.verb ?? Subject.firstWord(in: wording)
      if let first, first < wording.count,
        let errand = KindCues.errands.longest(at: first, in: wording)
      {
        raise(.action, 0.86, errand.range, &scores)
        return
      }
      if subject == nil, let helped = helping() {
        raise(.provision, 0.9, helped, &scores)
        return
      }
      childDoes(subject, hasDeadline: hasDeadline, hasLevel: hasLevel, verbs: verbs, &scores)
    }
    support(&scores)
  }

  private func promise(_ subject: Subject?, hasDeadline: Bool, _ scores: inout [MeantKind: Score]) {
    guard let subject, subject.verb < wording.count else { return }
    let range = subject.range.lowerBound..<subject.verb + 1
    let verb = wording[subject.verb].lower
    guard wording.count - subject.verb > 1 else { return }
    let isTalk =
      verb == "have" && ["a", "another"].contains(wording.word(subject.verb + 1))
      && ["word", "chat", "look", "think", "meeting", "go"].contains(wording.word(subject.verb + 2))
    if wording[subject.verb].isA([.being, .negative]) || KindListener.states.contains(verb), !isTalk
    {
      return
    }
    if subject.who == .speaker, KindListener.isCan(wording, subject) {
      // "I can read 20 words" is a child's own target as often as an adult's offer.
      if hasDeadline { raise(.target, 0.85, range, &scores) }
      return
    }
    if isPassing(subject) { return }
    if subject.who == .speaker, isOwnTarget(subject) {
      raise(.target, 0.84, range, &scores)
      return
    }
    if subject.who == .speaker,
      amounts.all.contains(where: { [.share, .percent, .score].contains($0.sort) })
    {
      // "I'm going to get 9 out of 10": a pupil's own target.
      raise(.target, 0.86, range, &scores)
      return
    }
    raise(.action, KindListener.isCan(wording, subject) ? 0.7 : 0.9, range, &scores)
  }

  private func staffDoes(
    _ subject: Subject?, hasDeadline: Bool, _ scores: inout [MeantKind: Score]
  ) {
    guard let subject, subject.verb < wording.count else { return }
    let range = subject.range.lowerBound..<subject.verb + 1
    let verb = wording[subject.verb].lower
    let oftens =
      amounts.all.contains { $0.sort == .times || $0.sort == .duration }
      || wording.items.contains { ["daily", "weekly", "every", "fortnightly"].contains($0.lower) }
    if isPassing(subject) { return }
    let isAnybody = !hasDeadline && !hasDay() && isEverybody(subject.range)
    if isAnybody, !oftens, !["meet", "ring", "book", "refer", "email"].contains(verb) {
      raise(.provision, 0.86, range, &scores)
    } else if KindCues.task.contains(verb), !(oftens && KindCues.ongoing.contains(verb)) {
      raise(.action, 0.9, range, &scores)
    } else if KindCues.isTaskGerund(verb) {
      raise(.action, 0.84, range, &scores)
    } else if KindCues.ongoing.contains(verb) || oftens {
      raise(.provision, 0.9, range, &scores)
    } else if hasDeadline || hasDay() {
      raise(.action, 0.88, range, &scores)
    } else {
      raise(.action, 0.75, range, &scores)
    }
  }

  /// What people feel or are, which is no task.
  private static let states: Set<String> = [
    "see", "say", "know", "think", "feel", "worry", "understand", "miss", "struggle", "need",
    "want",
    "love", "hope", "have", "agree", "be", "like", "prefer", "cope", "notice", "remember",
  ]

  private static func isCan(_ wording: Wording, _ subject: Subject) -> Bool {
    for index in subject.range.upperBound..<max(subject.range.upperBound, subject.verb)
    where ["can", "should"].contains(wording.word(index)) {
      return true
    }
    return false
  }

  /// *Will have*, *gets*: the child is given something.
  private func receives(_ subject: Subject) -> Bool {
    guard subject.who != .speaker, subject.verb < wording.count,
      ["have", "get", "receive", "be", "has", "gets", "receives"].contains(
        wording[subject.verb].lower)
    else { return false }
    let rest = (subject.verb + 1)..<min(subject.verb + 14, wording.count)
    if wording[subject.verb].lower == "be" {
      return ["given", "offered", "supported", "seated", "taught", "provided", "withdrawn"]
        .contains(
          wording.word(subject.verb + 1))
    }
    if ["receive", "receives"].contains(wording[subject.verb].lower) { return true }
    return rest.contains {
      wording[$0].isA(.staff) || wording[$0].isA(.title)
        || [
          "extra", "support", "access", "1:1", "group", "breaks", "check", "session", "sessions",
          "intervention", "start", "board", "timetable", "therapy", "scribe", "reader", "laptop",
          "ipad", "cushion", "overlay", "mentor", "amanuensis", "prompts",
        ].contains(wording[$0].lower)
    }
  }

  /// `Encourage Zofia to…`, `remind him…`: an order to adults.
  private func helping() -> Range<Int>? {
    guard let first = Subject.firstWord(in: wording),
      KindCues.orders.contains(wording[first].lower),
      first + 1 < wording.count
    else { return nil }
    let next = wording[first + 1]
    let isChild =
      next.isA(.child) || next.isCapitalised && next.classes.isEmpty
      || lexicon.forenames.contains(next.lower)
      || wording.isA(first + 2, .child)
        && next.isA(.determiner)
    let isAlways = ["encourage", "ensure", "praise", "provide"].contains(wording[first].lower)
    return isChild || isAlways ? first..<first + 2 : nil
  }

  func childDoes(
    _ subject: Subject?, hasDeadline: Bool, hasLevel: Bool, verbs: [Int],
    _ scores: inout [MeantKind: Score]
  ) {
    if let first = Subject.firstWord(in: wording), subject == nil, !hasLevel,
      wording[first].isA([.adult, .title]) || wording[first].isA(.speaker)
    {
      return
    }
    guard let verb = verbs.first else {
      let opens = Subject.firstWord(in: wording).map { wording[$0].lower } ?? ""
      let grades = [
        "improved", "increased", "better", "greater", "reduced", "fewer", "no", "more",
        "less",
      ].contains(opens)
      if grades, hasLevel || hasDeadline { raise(.target, 0.6, 0..<min(4, wording.count), &scores) }
      if hasLevel && hasDeadline { raise(.target, 0.6, 0..<min(4, wording.count), &scores) }
      return
    }
    let range = verb..<min(verb + 4, wording.count)
    let word = Verbs.base(wording[verb].lower)
    if isHabit(verb) { return }
    if !hasLevel, let errand = KindCues.errands.longest(at: verb, in: wording) {
      raise(.action, 0.82, errand.range, &scores)
      return
    }
    if isPaperwork(verb) {
      raise(.action, 0.82, range, &scores)
      return
    }
    let known =
      Verbs.seen.contains(word) || Verbs.vague.contains(word)
      || Verbs.showing.contains(word) || Verbs.changing.contains(word) || word == "be"
    let promised = (subject != nil || isPromised(verb)) && !isAble(verb)
    var confidence = 0.0
    if subject?.who == .name, KindCues.task.contains(word), !hasLevel {
      // "Sara will print the cards": Sara may be anybody.
      confidence = 0.75
      scores[.provision]?.confidence *= 0.6
    } else if hasLevel && hasDeadline {
      confidence = promised || isPlain(verb) || isNamed(verb) ? 0.93 : 0.85
    } else if hasDeadline && known {
      confidence =
        promised ? 0.86 : isPlain(verb) && word != "be" ? 0.85 : isNamed(verb) ? 0.8 : 0.6
    } else if hasLevel && known {
      confidence = promised ? 0.88 : isPlain(verb) ? 0.85 : 0.6
    } else if promised && known, !isPrediction(verb) {
      let isVague = Verbs.vague.contains(word) && !Verbs.seen.contains(word) || word == "be"
      confidence = isVague || subject == nil ? 0.75 : 0.8
    } else if known, isPlain(verb) {
      confidence = 0.6
    }
    if !hasLevel, let far = farOff() {
      // By the end of Year 6…, by the time she leaves…: a difference made, not a step to it.
      raise(.outcome, 0.83, far, &scores)
      confidence = min(confidence, 0.7)
    }
    if confidence > 0 { raise(.target, confidence, range, &scores) }
  }

  /// `Ivy draws…`: somebody by name, and what they do.
  private func isNamed(_ verb: Int) -> Bool {
    verb > 0 && verb < 4 && wording[verb].lower.hasSuffix("s") && wording[verb - 1].isCapitalised
      && wording[verb - 1].classes.isEmpty
  }

  /// *Will not*, *will often*, *can* without a date: how things are, not what is to come.
  private func isHabit(_ verb: Int) -> Bool {
    if wording.items.last?.lower == "?" { return true }
    for back in 1...3 {
      let word = wording.word(verb - back)
      if [
        "not", "never", "often", "usually", "sometimes", "won't", "can't", "cannot", "always",
        "doesn't",
        "only",
      ].contains(word) {
        return true
      }
      guard wording.isA(verb - back, [.adverb, .modal]) else { return false }
    }
    return false
  }

  /// Forms and letters are adults' work.
  private func isPaperwork(_ verb: Int) -> Bool {
    for index in verb + 1..<max(verb + 1, min(verb + 6, wording.count)) {
      if ["plan", "report", "staff", "copies"].contains(wording[index].lower),
        KindCues.circulating.contains(wording[verb].lower)
      {
        return true
      }
      if wording[index].isMark || judge?.contains(index) == true { return false }
      if KindListener.papers.contains(wording[index].lower) { return true }
    }
    return false
  }

  private static let papers: Set<String> = [
    "sdq", "referral", "appointment", "consent", "ehcp", "ehcna", "paperwork", "email", "report",
    "questionnaire", "application", "conners", "forms", "boxall", "senco", "meeting", "profile",
    "passport", "agency", "risk", "policy", "budget", "funding",
  ]

  /// Whether a *will* or *to* stands right before the verb.
  func isPromised(_ verb: Int) -> Bool {
    for back in 1...3 {
      let word = wording.word(verb - back)
      if word == "to" || PupilVerbs.promises.contains(word) { return true }
      guard wording.isA(verb - back, .adverb) || ["be", "able"].contains(word) else { return false }
    }
    return false
  }

  /// Whether the verb stands in its plain form, as a target begins: *read*, not *reads*.
  private func isPlain(_ verb: Int) -> Bool {
    !wording[verb].lower.hasSuffix("s") || ["pass", "dress", "guess"].contains(wording[verb].lower)
  }

  /// Staff with a length of time or a frequency, and nobody promising anything.
  func support(_ scores: inout [MeantKind: Score]) {
    guard let staff = wording.firstIndex(from: 0, where: { $0.isA(.staff) || $0.isA(.title) })
    else { return }
    if isBygone() || Subject.find(in: wording).map(isPassing) == true { return }
    let amount = amounts.all.first {
      [.times, .duration, .ratio].contains($0.sort)
        || $0.sort == .count
          && ["mornings", "afternoons", "sessions", "days", "visits"].contains($0.noun)
    }
    guard let amount else { return }
    let range =
      min(staff, amount.range.lowerBound)..<max(staff + 1, amount.range.upperBound)
    if scores[.target] == nil && scores[.action] == nil {
      raise(.provision, 0.88, range, &scores)
    }
  }
}
