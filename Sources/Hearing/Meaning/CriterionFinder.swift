/// Finds the levels of a target: what counts as reached.
struct CriterionFinder {
  let wording: Wording
  let amounts: Amounts
  /// Stretches whose numbers are no levels: deadline, baseline, judge.
  let taken: Taken

  /// The levels, and lesser signs of one that count when there is nothing better.
  func find() -> (levels: [Range<Int>], lesser: [Range<Int>]) {
    var levels: [Range<Int>] = []
    var lesser: [Range<Int>] = []
    for amount in amounts.all where !taken.overlaps(amount.range) {
      switch strength(of: amount) {
      case .level: add(amount, to: &levels)
      case .lesser: lesser.append(amount.range)
      case .none: break
      }
    }
    return (levels, lesser)
  }

  /// Two counts joined by *and* are one level.
  private func add(_ amount: Amount, to levels: inout [Range<Int>]) {
    if amount.sort == .count, let last = levels.last,
      last.upperBound + 1 == amount.range.lowerBound,
      ["and", "&"].contains(wording.word(last.upperBound)),
      amounts.at(last.lowerBound)?.sort == .count
    {
      levels[levels.count - 1] = last.lowerBound..<amount.range.upperBound
      return
    }
    levels.append(amount.range)
  }

  private enum Strength { case level, lesser, none }

  private func strength(of amount: Amount) -> Strength {
    switch amount.sort {
    case .share, .percent, .rate, .score: return .level
    case .limit: return isSupport(amount) ? .none : .level
    case .times: return isSupport(amount) ? .none : .level
    case .duration: return duration(amount)
    case .size: return isGiven(amount) ? .none : .level
    case .running: return isSupport(amount) || isRoutine(amount) ? .none : .lesser
    case .count: return counted(amount)
    case .period: return isGain(amount) ? .level : .none
    case .label: return isReached(amount) ? .lesser : .none
    case .ratio, .clock, .date, .age, .money: return .none
    case .bare: return bare(amount)
    }
  }

  private func duration(_ amount: Amount) -> Strength {
    if isSupport(amount) || isGiven(amount) { return .none }
    let before = wording.word(amount.range.lowerBound - 1)
    if ["every", "each", "after", "during"].contains(before) { return .none }
    return .level
  }

  /// A count is a level when it is what the child does, not what is put before them.
  private func counted(_ amount: Amount) -> Strength {
    if isSupport(amount) || isGiven(amount) { return .none }
    let before = wording.word(amount.range.lowerBound - 1)
    if before == "of",
      ["names", "name", "total"].contains(
        wording.word(amount.range.lowerBound - 2))
    {
      return .lesser
    }
    if CriterionFinder.company.contains(before) {
      return amount.bounded ? .lesser : .none
    }
    if CriterionFinder.supportNouns.contains(amount.noun) { return .none }
    return .level
  }

  private static let company: Set<String> = [
    "with", "in", "of", "across", "over", "from", "using", "between", "among", "w", "at", "into",
    "containing", "during", "after", "on", "within", "by", "per", "has", "have", "than",
  ]

  /// *In every lesson* as the place of something else that is measured, or of support.
  private func isRoutine(_ amount: Amount) -> Bool {
    wording.word(amount.range.lowerBound) == "each"
      && ["of", "one"].contains(wording.word(amount.range.lowerBound + 1))
  }

  /// `reach level 12`, `be on stage 5`; `count to 20`, `recognise numbers to 50`.
  private func isReached(_ amount: Amount) -> Bool {
    let start = amount.range.lowerBound
    let label = wording.word(start - 1)
    if label == "to", ["numbers", "count", "counts", "numerals"].contains(wording.word(start - 2)) {
      for back in 2...5
      where [
        "count", "counts", "recognise", "recognises", "read", "reads", "write", "writes", "say",
        "order", "orders", "name", "identify",
      ].contains(wording.word(start - back)) {
        return true
      }
      return false
    }
    guard ["level", "stage", "band", "phase", "grade", "l"].contains(label) else { return false }
    for back in 2...5
    where [
      "reach", "reaches", "achieve", "achieves", "attain", "move", "moves", "on", "at", "onto",
      "to", "get", "gets",
    ].contains(wording.word(start - back)) {
      let verb = wording.word(start - back)
      if verb == "at" || verb == "on" {
        return ["be", "read", "reading", "working", "is", "work", "being"].contains(
          wording.word(start - back - 1))
      }
      if verb == "to" {
        return ["move", "moves", "get", "gets", "up", "progress"].contains(
          wording.word(start - back - 1))
      }
      return true
    }
    return false
  }

  private func bare(_ amount: Amount) -> Strength {
    if isSupport(amount) || isGiven(amount) { return .none }
    let before = wording.word(amount.range.lowerBound - 1)
    if ["target", "goal", "score"].contains(before) || before == ":" { return .lesser }
    // From 12 to 20; up to 8.
    let isArticled = before == "a" && wording.word(amount.range.lowerBound - 2) == "to"
    if isArticled, wording.isNumber(amount.range.lowerBound - 3) { return .lesser }
    if before == "to",
      ["from", "up"].contains(wording.word(amount.range.lowerBound - 2))
        || wording.isNumber(amount.range.lowerBound - 2)
    {
      return .lesser
    }
    return .none
  }

  /// `by 6 months`, `6 months progress`: growth, counted in time.
  private func isGain(_ amount: Amount) -> Bool {
    let before = wording.word(amount.range.lowerBound - 1)
    let after = wording.word(amount.range.upperBound)
    return before == "by" || ["progress", "growth", "gain", "gains", "improvement"].contains(after)
      || after == "'" && wording.word(amount.range.upperBound + 1) == "progress"
  }

  // MARK: what is given, and what adults do

  /// Whether the amount stands in a clause that sets the scene: `given a list of 20 words`.
  private func isGiven(_ amount: Amount) -> Bool {
    var index = amount.range.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 12 {
      let item = wording[index]
      if item.isMark, [",", ";", ".", ":", "("].contains(item.lower) { return false }
      if item.isA(.modal) && item.lower != "to" { return false }
      if CriterionFinder.givers.contains(item.lower) { return true }
      if item.lower == "of",
        [
          "group", "groups", "list", "set", "choice", "pack", "bank", "pile", "box", "field", "grp",
          "class", "max",
        ].contains(wording.word(index - 1))
      {
        return true
      }
      index -= 1
      steps += 1
    }
    return false
  }

  private static let givers: Set<String> = ["given", "when", "presented", "shown", "provided"]

  /// Whether the words around the amount tell of support, which is provision.
  private func isSupport(_ amount: Amount) -> Bool {
    if amount.sort == .count || amount.sort == .limit,
      CriterionFinder.supportNouns.contains(amount.noun)
    {
      if amount.sort == .limit { return false }
      let before = wording.word(amount.range.lowerBound - 1)
      return !["attend", "attends", "attending", "complete", "completes"].contains(before)
    }
    guard [.duration, .times, .count].contains(amount.sort) else { return false }
    // 20 minutes with the TA; three times a week in a group; daily practice for 10 minutes.
    var index = amount.range.upperBound
    var steps = 0
    while index < wording.count, steps < 5 {
      let item = wording[index]
      if item.isMark, item.lower != "/" { break }
      if item.isA(.staff),
        ["with", "from", "by", "the", "w", "a"].contains(wording.word(index - 1))
          || CriterionFinder.supportWords.contains(item.lower)
      {
        return CriterionFinder.withSomebody(wording, at: index)
      }
      if CriterionFinder.supportWords.contains(item.lower) { return true }
      index += 1
      steps += 1
    }
    index = amount.range.lowerBound - 1
    steps = 0
    while index >= 0, steps < 5 {
      let item = wording[index]
      if item.isMark { break }
      if item.isA(.staff), !["adult", "adults"].contains(item.lower), steps < 2,
        ["with", "w", "from"].contains(wording.word(index - 1))
          || ["with", "from"].contains(wording.word(index - 2))
      {
        return true
      }
      if CriterionFinder.supportBefore.contains(item.lower) { return true }
      index -= 1
      steps += 1
    }
    return false
  }

  private static func withSomebody(_ wording: Wording, at index: Int) -> Bool {
    !["without", "not"].contains(wording.word(index - 2)) && wording.word(index - 1) != "without"
  }

  private static let supportNouns: Set<String> = [
    "sessions", "session", "visits", "interventions", "groups", "supports", "staff", "tas",
  ]
  private static let supportWords: Set<String> = [
    "intervention", "interventions", "1:1", "support", "elsa", "nessy", "tuition", "tutoring",
    "programme", "booster", "therapy", "input",
  ]
  private static let supportBefore: Set<String> = [
    "intervention", "interventions", "programme", "support", "receive", "receives",
    "via", "tuition", "therapy", "input", "1:1",
  ]
}

extension CriterionFinder {
  /// A yes-or-no event that happens once, which is its own criterion: hands in the project.
  func event() -> Range<Int>? {
    guard let match = CriterionFinder.events.first(in: wording) else { return nil }
    return match.range
  }

  private static let events = PatternTable<Bool>([
    ("hand|hands|handing in his|her|their|a|the _? project|coursework|assignment|essay", true),
    ("submit|submits his|her|their|a|the _? project|coursework|assignment|essay|application", true),
    ("catch|catches|take|takes|get|gets the|a|his|her|their _? _? bus|train|tram", true),
    ("travel|travels|walk|walks to|home|into * alone|himself|herself|themselves|own once", true),
    ("go|goes|come|comes on|to the|his|her|a _? residential|trip|camp|interview|sleepover", true),
    ("attend|attends the|his|her|an|a _? residential|interview|trip|camp|taster|audition", true),
    (
      "pass|passes|sit|sits|meet|meets the|his|her|a|their * test|exam|check|screening|theory|"
        + "standard|gcse|assessment|grade", true
    ),
    ("pass|passes his|her|the|a phonics|driving|cycling", true),
    ("join|joins a|an|the|one _? _? club|team|choir|band", true),
    (
      "perform|performs|sing|sings|speak|speaks|read|reads|present|presents in|at the|a|class|"
        + "whole|school|year _? assembly|show|play|concert|nativity", true
    ),
    ("complete|completes|finish|finishes work experience", true),
    ("swim|swims a|one length|width", true),
    (
      "move|moves up? to|into the next|a|stage|phase|level|band|orange|turquoise|purple|gold|"
        + "green|blue|yellow|red|white|lime book|stage|phase|reading|band|level|#", true
    ),
    ("sleep|sleeps|stay|stays in his|her|their own bed|room all|every|the _? night", true),
    ("once", true),
    (
      "recite|say|sing|write|order|name|recites|says|sings|writes|orders * alphabet|abc|"
        + "months", true
    ),
    ("ride|rides a|his|her * bike|scooter|trike", true),
  ])
}
