/// Judges what kind of statement a line is.
///
/// Each kind gathers the surest of its cues; who is the subject decides between what the child
/// does, what adults do, and one person's task.
struct KindListener {
  let wording: Wording
  let lexicon: Lexicon
  let amounts: Amounts

  /// The likeliest kind, `other` when none is likely.
  func best(hasDeadline: Bool, hasLevel: Bool, verbs: [Int]) -> KindReading {
    let all = all(hasDeadline: hasDeadline, hasLevel: hasLevel, verbs: verbs)
    if let first = all.first, first.confidence >= 0.5 { return first }
    return KindReading(kind: .other, confidence: 0.5, because: "")
  }

  /// Every kind with something to say for it, the likeliest first.
  func all(hasDeadline: Bool, hasLevel: Bool, verbs: [Int]) -> [KindReading] {
    guard wording.count > 1 else { return [] }
    var scores: [MeantKind: Score] = [:]
    gather(KindCues.aspiration, .aspiration, &scores)
    gather(KindCues.concern, .concern, &scores)
    gather(KindCues.strength, .strength, &scores)
    gather(KindCues.need, .need, &scores)
    gather(KindCues.provision, .provision, &scores)
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

  /// Whether a deadline's words set an end, as *by* does; *in June* may be a mere date.
  static func isPromising(_ deadline: Range<Int>, in wording: Wording) -> Bool {
    let first = wording.word(deadline.lowerBound)
    if ["by", "before", "until", "till", "til", "within", "no", "end", "at", "upon", "prior"].contains(
      first)
    {
      return true
    }
    return ["in", "over", "during"].contains(first)
      && deadline.contains { wording.isNumber($0) || wording[$0].lower == "next" }
      && !deadline.contains { wording.isA($0, .month) }
  }

  private struct Score {
    var confidence: Double
    var range: Range<Int>
  }

  private func gather(
    _ table: PatternTable<Double>, _ kind: MeantKind, _ scores: inout [MeantKind: Score]
  ) {
    for (range, confidence) in table.all(in: wording) {
      if isDenied(range, kind) || isAboutFamily(range, kind) { continue }
      raise(kind, confidence, range, &scores)
    }
  }

  private func raise(
    _ kind: MeantKind, _ confidence: Double, _ range: Range<Int>,
    _ scores: inout [MeantKind: Score]
  ) {
    if let old = scores[kind], old.confidence >= confidence { return }
    scores[kind] = Score(confidence: confidence, range: range)
  }

  /// *Not good at*, *no concerns*, *isn't worried*.
  private func isDenied(_ range: Range<Int>, _ kind: MeantKind) -> Bool {
    guard kind == .strength || kind == .concern || kind == .aspiration else { return false }
    for back in 1...3 {
      let index = range.lowerBound - back
      guard index >= 0, !wording[index].isMark else { break }
      if wording[index].isA(.negative) { return true }
      if kind == .strength, ["would", "he'd", "she'd", "i'd", "we'd", "if", "less"].contains(
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
      if item.isA(.family) || item.isA(.speaker) && item.isA(.subject) { return true }
      index -= 1
    }
    return false
  }

  // MARK: outcomes

  private func outcome(_ verbs: [Int], _ scores: inout [MeantKind: Score]) {
    guard let so = SoThat.find(in: wording) else { return }
    let subject = Subject.find(in: wording)
    if let subject, subject.isAdult { return }
    let promised = subject != nil || verbs.contains { isPromised($0) && $0 < so.lowerBound }
      || wording.items.contains { ["able", "can", "will"].contains($0.lower) }
    let isFull = wording.word(so.lowerBound + 1) == "that"
    let confidence = promised ? 0.9 : isFull ? 0.8 : 0.4
    raise(.outcome, confidence, so, &scores)
  }

  // MARK: targets, provision, actions

  private func doing(
    hasDeadline: Bool, hasLevel: Bool, verbs: [Int], _ scores: inout [MeantKind: Score]
  ) {
    let subject = Subject.find(in: wording)
    switch subject?.who {
    case .family, .speaker: promise(subject, hasDeadline: hasDeadline, &scores)
    case .staff: staffDoes(subject, &scores)
    case .child, .name, nil:
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
    if wording[subject.verb].isA([.being, .negative]) || KindListener.states.contains(verb) { return }
    if subject.who == .speaker, KindListener.isCan(wording, subject) {
      // "I can read 20 words" is a child's own target as often as an adult's offer.
      if hasDeadline { raise(.target, 0.85, range, &scores) }
      return
    }
    raise(.action, KindListener.isCan(wording, subject) ? 0.7 : 0.9, range, &scores)
  }

  private func staffDoes(_ subject: Subject?, _ scores: inout [MeantKind: Score]) {
    guard let subject, subject.verb < wording.count else { return }
    let range = subject.range.lowerBound..<subject.verb + 1
    let verb = wording[subject.verb].lower
    let oftens = amounts.all.contains { $0.sort == .times || $0.sort == .duration }
      || wording.items.contains { ["daily", "weekly", "every", "fortnightly"].contains($0.lower) }
    if KindCues.task.contains(verb), !(oftens && KindCues.ongoing.contains(verb)) {
      raise(.action, 0.9, range, &scores)
    } else if KindCues.ongoing.contains(verb) || oftens {
      raise(.provision, 0.9, range, &scores)
    } else {
      raise(.action, 0.75, range, &scores)
    }
  }

  /// What people feel or are, which is no task.
  private static let states: Set<String> = [
    "see", "say", "know", "think", "feel", "worry", "understand", "miss", "struggle", "need", "want",
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
      return ["given", "offered", "supported", "seated", "taught", "provided", "withdrawn"].contains(
        wording.word(subject.verb + 1))
    }
    if ["receive", "receives"].contains(wording[subject.verb].lower) { return true }
    return rest.contains {
      wording[$0].isA(.staff) || wording[$0].isA(.title)
        || ["extra", "support", "access", "1:1", "group", "breaks", "check", "session", "sessions",
          "intervention", "start", "board", "timetable", "therapy", "scribe", "reader", "laptop",
          "ipad", "cushion", "overlay", "mentor", "amanuensis", "prompts"].contains(wording[$0].lower)
    }
  }

  /// `Encourage Zofia to…`, `remind him…`: an order to adults.
  private func helping() -> Range<Int>? {
    guard let first = Subject.firstWord(in: wording),
      ["encourage", "support", "prompt", "remind", "model", "allow", "offer", "give", "help", "teach",
        "ensure", "praise", "provide", "remember", "let", "sit", "seat"].contains(
          wording[first].lower), first + 1 < wording.count
    else { return nil }
    let next = wording[first + 1]
    let isChild =
      next.isA(.child) || next.isCapitalised && next.classes.isEmpty
      || lexicon.forenames.contains(next.lower) || wording.isA(first + 2, .child)
        && next.isA(.determiner)
    let isAlways = ["encourage", "ensure", "praise", "provide"].contains(wording[first].lower)
    return isChild || isAlways ? first..<first + 2 : nil
  }

  private func childDoes(
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
      let grades = ["improved", "increased", "better", "greater", "reduced", "fewer", "no", "more",
        "less"].contains(opens)
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
    let known = Verbs.seen.contains(word) || Verbs.vague.contains(word)
      || Verbs.showing.contains(word) || Verbs.changing.contains(word) || word == "be"
    let promised = subject != nil || isPromised(verb)
    var confidence = 0.0
    if subject?.who == .name, KindCues.task.contains(word), !hasLevel {
      // "Sara will print the cards": Sara may be anybody.
      confidence = 0.75
      scores[.provision]?.confidence *= 0.6
    } else if hasLevel && hasDeadline {
      confidence = promised || isPlain(verb) ? 0.93 : 0.85
    } else if hasDeadline && known {
      confidence = promised ? 0.86 : isPlain(verb) && word != "be" ? 0.85 : 0.6
    } else if hasLevel && known {
      confidence = promised ? 0.88 : isPlain(verb) ? 0.85 : 0.6
    } else if promised && known {
      confidence = 0.8
    } else if known, isPlain(verb) {
      confidence = 0.6
    }
    if confidence > 0 { raise(.target, confidence, range, &scores) }
  }

  /// *Will not*, *will often*, *can* without a date: how things are, not what is to come.
  private func isHabit(_ verb: Int) -> Bool {
    if wording.items.last?.lower == "?" { return true }
    for back in 1...3 {
      let word = wording.word(verb - back)
      if ["not", "never", "often", "usually", "sometimes", "won't", "can't", "cannot", "always", "doesn't",
        "only"].contains(word)
      {
        return true
      }
      guard wording.isA(verb - back, [.adverb, .modal]) else { return false }
    }
    return false
  }

  /// Forms and letters are adults' work.
  private func isPaperwork(_ verb: Int) -> Bool {
    for index in verb + 1..<max(verb + 1, min(verb + 6, wording.count)) {
      if wording[index].isMark { return false }
      if KindListener.papers.contains(wording[index].lower) { return true }
    }
    return false
  }

  private static let papers: Set<String> = [
    "sdq", "referral", "appointment", "consent", "ehcp", "ehcna", "paperwork", "email", "report",
    "questionnaire", "application", "conners", "forms", "boxall", "senco", "meeting",
  ]

  /// Whether a *will* or *to* stands right before the verb.
  private func isPromised(_ verb: Int) -> Bool {
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
  private func support(_ scores: inout [MeantKind: Score]) {
    guard let staff = wording.firstIndex(from: 0, where: { $0.isA(.staff) || $0.isA(.title) })
    else { return }
    if isBygone() { return }
    let amount = amounts.all.first {
      [.times, .duration, .ratio].contains($0.sort)
    }
    guard let amount else { return }
    let range =
      min(staff, amount.range.lowerBound)..<max(staff + 1, amount.range.upperBound)
    if scores[.target] == nil && scores[.action] == nil {
      raise(.provision, 0.88, range, &scores)
    }
  }

  // MARK: one against another

  private func weigh(
    _ scores: inout [MeantKind: Score], hasDeadline: Bool, verbs: [Int]
  ) {
    let subject = Subject.find(in: wording)
    if scores[.outcome] != nil {
      for kind in [MeantKind.target, .provision, .strength, .need, .aspiration] {
        scores[kind]?.confidence *= 0.5
      }
    }
    if let need = scores[.need], let verb = verbs.first, need.range.lowerBound < verb,
      verb - need.range.upperBound <= 1
    {
      // Struggles to follow…, cannot yet blend…: the verb is what is hard.
      scores[.target]?.confidence *= 0.5
    }
    if let wish = scores[.aspiration]?.confidence, wish >= 0.8 {
      for kind in [MeantKind.target, .strength, .need, .action, .provision] {
        scores[kind]?.confidence *= 0.6
      }
    }
    if let worry = scores[.concern]?.confidence, worry >= 0.8 {
      for kind in [MeantKind.target, .strength, .need, .provision, .aspiration] {
        scores[kind]?.confidence *= 0.6
      }
    }
    if let action = scores[.action]?.confidence, action >= 0.8 {
      for kind in [MeantKind.provision, .strength, .need, .target] {
        scores[kind]?.confidence *= 0.6
      }
    }
    let hasPromise =
      subject?.who == .child || subject?.who == .name || verbs.contains { isPromised($0) }
    if let target = scores[.target]?.confidence, target >= 0.8 {
      for kind in [MeantKind.need, .strength] { scores[kind]?.confidence *= 0.6 }
      if let provision = scores[.provision] {
        if provision.confidence >= 0.8, !hasDeadline, !hasPromise, !startsWithVerb() {
          scores[.target]?.confidence *= 0.6
        } else {
          scores[.provision]?.confidence *= 0.7
        }
      }
    } else if scores[.target] != nil, let provision = scores[.provision], provision.confidence >= 0.8 {
      scores[.target]?.confidence *= 0.6
    }
    if let strength = scores[.strength], let need = scores[.need] {
      contrast(strength, need, &scores)
    }
    if isBygone() || isWished() { scores[.provision]?.confidence *= 0.65 }
    if wording.items.last?.lower == "?" {
      for kind in scores.keys where kind != .concern { scores[kind]?.confidence *= 0.6 }
    }
    if let provision = scores[.provision], provision.confidence >= 0.8 {
      scores[.need]?.confidence *= 0.6
    }
  }

  /// The line tells of what was, or how something went.
  private func isBygone() -> Bool {
    wording.items.contains {
      ["was", "were", "had", "tried", "left", "stopped", "helps", "helped", "works", "worked", "came",
        "went", "discharged", "isn't", "didn't", "previously", "waiting", "ended", "finished",
        "attended", "started", "hates", "loves", "likes", "refused", "refuses", "saw"].contains($0.lower)
    } || wording.items.contains { $0.lower == "working" }
      && !wording.items.contains { $0.lower == "memory" }
  }

  /// Somebody asks for it; it is not agreed.
  private func isWished() -> Bool {
    wording.items.contains {
      ["wants", "want", "asked", "asks", "asking", "wondered", "wonders", "requested", "requests",
        "if", "would", "wanted", "prefer"].contains($0.lower)
    }
  }

  private func startsWithVerb() -> Bool {
    guard let first = Subject.firstWord(in: wording) else { return false }
    return Verbs.seen.contains(wording[first].lower) || wording[first].lower == "to"
  }

  /// A strength and a need in one line: neither is offered, unless one is only a clause.
  private func contrast(
    _ strength: Score, _ need: Score, _ scores: inout [MeantKind: Score]
  ) {
    let even = ["even", "when", "although", "though", "despite"].contains {
      word in wording.items.contains { $0.lower == word }
    }
    if even, strength.range.lowerBound < need.range.lowerBound {
      scores[.need]?.confidence *= 0.5
      return
    }
    if strength.confidence < 0.82 || need.range.lowerBound < strength.range.lowerBound {
      scores[.strength]?.confidence *= 0.7
      return
    }
    scores[.strength]?.confidence *= 0.85
    scores[.need]?.confidence *= 0.85
  }
}
