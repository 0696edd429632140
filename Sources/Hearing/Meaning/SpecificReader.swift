/// Judges S: whether the line names something an observer could see or count.
struct SpecificReader {
  let wording: Wording
  let amounts: Amounts
  let lexicon: Lexicon
  let verbs: [Int]
  /// Deadlines, baselines and who checks: no part of what the child does.
  let taken: Taken

  func read() -> LetterReading {
    guard !verbs.isEmpty else { return noVerb() }
    var vague: Int?
    for verb in verbs {
      if isSeen(verb) {
        let end = clauseEnd(from: verb)
        let phrase = wording.phrase(verb..<min(end, verb + 8))
        return LetterReading(
          met: true, because: "somebody could see or count “\(phrase.phrase)”", span: phrase.span)
      }
      vague = vague ?? verb
    }
    if let rescue = rescue(from: vague ?? 0) {
      let phrase = wording.phrase(rescue)
      return LetterReading(
        met: true, because: "“\(phrase.phrase)” says what somebody would see", span: phrase.span)
    }
    let verb = vague ?? 0
    let phrase = wording.phrase(verb..<min(clauseEnd(from: verb), verb + 4))
    return LetterReading(
      met: false, because: "“\(phrase.phrase)” does not say what somebody would see",
      span: phrase.span)
  }

  /// A line without a verb: a count of something can still be seen.
  private func noVerb() -> LetterReading {
    if let no = (0..<min(4, wording.count)).first(where: { wording[$0].lower == "no" }),
      no + 1 < wording.count,
      Verbs.isSeenGerund(wording[no + 1].lower)
        || wording[no + 1].lower.hasSuffix("ing") && wording[no + 1].lower.utf8.count > 5
    {
      let phrase = wording.phrase(no..<no + 2)
      return LetterReading(
        met: true, because: "somebody could see “\(phrase.phrase)”", span: phrase.span)
    }
    for amount in amounts.all
    where [.share, .count, .rate, .score, .limit, .times].contains(amount.sort)
      || amount.sort == .duration && ["on", "of"].contains(wording.word(amount.range.upperBound))
      || amount.sort == .percent
        && amount.range.contains(where: { wording[$0].lower == "attendance" })
      || amount.sort == .percent && wording.word(0).hasPrefix("attend")
        && !taken.overlaps(amount.range)
    {
      let after = wording.word(amount.range.upperBound)
      if amount.sort == .times, wording.count < 5 || amount.range.lowerBound == 0 { continue }
      guard ["on", "in", "words", "keywords", "spellings"].contains(after) || amount.sort != .share
      else { continue }
      if isGrowth(amount) { continue }
      let phrase = wording.phrase(amount.range)
      return LetterReading(
        met: true, because: "“\(phrase.phrase)” can be counted", span: phrase.span)
    }
    return LetterReading(met: false, because: "the line does not say what the child will do")
  }

  /// `Up 10 points`, `to improve by 20`: a measure that grows is nothing the child does.
  private func isGrowth(_ amount: Amount) -> Bool {
    ["points", "levels", "steps", "months", "marks"].contains(amount.noun)
      || ["by", "up"].contains(wording.word(amount.range.lowerBound - 1))
  }

  private func clauseEnd(from verb: Int) -> Int {
    var end = verb + 1
    while end < wording.count, end - verb < 20 {
      let item = wording[end]
      if item.isMark, [",", ".", ";", "(", ")", ":"].contains(item.lower) { break }
      if taken.starts(at: end) { break }
      if item.isA(.modal), item.lower != "to" { break }
      if ["and", "but"].contains(item.lower), verbs.contains(end + 1) { break }
      end += 1
    }
    return end
  }

  private func isSeen(_ verb: Int) -> Bool {
    let word = Verbs.base(wording[verb].lower)
    let end = clauseEnd(from: verb)
    let rest = (verb + 1)..<max(verb + 1, end)
    if ["be", "become", "becomes", "feel", "is", "being", "seem", "been"].contains(word) {
      return isSeenState(rest)
    }
    if ["get", "gets"].contains(word),
      ["better", "more", "on", "used"].contains(wording.word(verb + 1))
    {
      return false
    }
    if VagueDoing.table.longest(at: verb, in: wording) != nil, !hasSpan(rest) { return false }
    if ["express", "expresses", "communicate", "communicates"].contains(word),
      (verb..<min(verb + 12, wording.count)).contains(where: { isMeans($0) })
    {
      return true
    }
    if Verbs.changing.contains(word) {
      return changesSomethingCounted(rest) || isRated(from: verb, to: end)
    }
    if Verbs.vague.contains(word) || lexicon.isVague(word) { return false }
    if Verbs.loose.contains(word), isLoose(rest) { return false }
    if Verbs.showing.contains(word) { return showsSomething(rest) }
    if word == "have" || word == "has" { return !isAbstract(rest) }
    // A verb with nothing but a grade after it could stand in anybody's plan.
    if rest.isEmpty { return Verbs.seen.contains(word) }
    let content = rest.filter { isContent($0) }
    if content.isEmpty {
      return !rest.contains { Verbs.grading.contains(wording[$0].lower) }
        || hasAmount(rest)
    }
    return true
  }

  /// *Using a card*, *with signs*, not *with others*.
  private func isMeans(_ index: Int) -> Bool {
    guard ["using", "with", "through"].contains(wording[index].lower) else { return false }
    return (index + 1..<max(index + 1, min(index + 4, wording.count))).contains {
      isContent($0) && !SpecificReader.anywhere.contains(wording[$0].lower)
        && !wording.isA($0, .adult)
    }
  }

  /// How long or how much of a thing: what *work on* needs to be seen.
  private func hasSpan(_ range: Range<Int>) -> Bool {
    range.contains {
      guard let amount = amounts.at($0) else { return false }
      return amount.sort == .duration || amount.sort == .count || amount.sort == .size
    }
  }

  private func hasAmount(_ range: Range<Int>) -> Bool {
    range.contains { amounts.at($0) != nil }
  }

  private func isContent(_ index: Int) -> Bool {
    let item = wording[index]
    return item.kind == .word && item.value == nil
      && !item.isA([.preposition, .determiner, .joiner, .adverb, .being, .modal, .negative])
      && !Verbs.grading.contains(item.lower)
  }

  /// *Be in school on time* can be seen; *be more confident* cannot.
  private func isSeenState(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first(where: { !wording[$0].isA(.adverb) }) else { return false }
    let word = wording[first].lower
    if ["in", "on", "at", "out", "inside", "dressed", "seated", "dry", "present", "sat"]
      .contains(word)
    {
      return true
    }
    return false
  }

  /// A rate in the words after a clause that a baseline cuts short: from 60 to 90 words a minute.
  private func isRated(from verb: Int, to end: Int) -> Bool {
    (end..<min(end + 8, wording.count)).contains { amounts.at($0)?.sort == .rate }
  }

  /// Whether a verb of change has something after it that can be counted.
  private func changesSomethingCounted(_ rest: Range<Int>) -> Bool {
    for index in rest {
      let word = wording[index].lower
      if word == "number", wording.word(index + 1) == "of" { return true }
      if let amount = amounts.at(index), amount.sort == .rate { return true }
      if ["wpm", "wcpm", "rate", "attendance", "punctuality"].contains(word) { return true }
      if let amount = amounts.at(index), amount.sort == .count, amount.range.lowerBound == index,
        !Verbs.abstract.contains(amount.noun),
        !["months", "points", "levels"].contains(amount.noun)
      {
        return true
      }
    }
    let content = rest.filter { isContent($0) && amounts.at($0) == nil }
    guard !content.isEmpty else { return false }
    // Build a tower, extend a pattern: a thing with an article, and nothing abstract.
    return !content.contains { Verbs.abstract.contains(wording[$0].lower) }
      && ["build", "builds", "extend", "extends", "raise", "raises", "reduce", "reduces", "expand"]
        .contains(wording[rest.lowerBound - 1].lower)
  }

  private func showsSomething(_ rest: Range<Int>) -> Bool {
    let content = rest.filter {
      isContent($0) && (amounts.at($0).map { $0.sort != .share && $0.sort != .times } ?? true)
    }
    guard let first = content.first else { return hasAmount(rest) }
    // The thing itself is the last content word before a preposition.
    var head = first
    for index in content {
      if (first..<index).contains(where: {
        wording[$0].isA(.preposition) && wording[$0].lower != "of"
      }) {
        break
      }
      head = index
    }
    if Verbs.abstract.contains(wording[head].lower) { return false }
    if content.contains(where: {
      ["understand", "know"].contains(Verbs.base(wording[$0].lower))
        || ["understands", "knows"].contains(wording[$0].lower)
    }) {
      return false
    }
    if Verbs.abstract.contains(wording[first].lower), wording.word(first + 1) == "of" {
      return false
    }
    let isGraded = rest.contains {
      ["appropriately", "effectively", "successfully", "properly"]
        .contains(wording[$0].lower)
    }
    return !(isGraded && content.count <= 1)
  }

  private func isAbstract(_ rest: Range<Int>) -> Bool {
    let content = rest.filter { isContent($0) }
    guard let last = content.last, let first = content.first else { return true }
    return Verbs.abstract.contains(wording[last].lower)
      || Verbs.abstract.contains(wording[first].lower)
      || ["better", "more", "good", "improved"].contains(wording.word(rest.lowerBound))
  }

  /// Verbs like *speak* and *work* with nothing but grades and places after them.
  private func isLoose(_ rest: Range<Int>) -> Bool {
    if hasAmount(rest) { return false }
    let content = rest.filter {
      isContent($0) && !SpecificReader.anywhere.contains(wording[$0].lower)
    }
    if content.isEmpty { return true }
    return false
  }

  private static let anywhere: Set<String> = [
    "class", "classes", "lesson", "lessons", "school", "others", "peers", "adults", "children",
    "people", "life", "areas", "settings", "situations", "him", "her", "them", "himself", "herself",
    "activities", "environment", "curriculum", "learning", "everyone", "classroom", "day", "home",
    "friends", "staff", "teacher", "other", "range", "variety", "different", "familiar",
    "education", "aspects", "groups", "group", "work",
  ]

  /// Words that make a vague verb plain: `by asking…`, `such as…`, a list in brackets.
  private func rescue(from start: Int) -> Range<Int>? {
    var index = start
    while index < wording.count {
      let item = wording[index]
      if item.lower == "by", !taken.contains(index) {
        var next = index + 1
        while wording.isA(next, .adverb), next - index < 3 { next += 1 }
        if next < wording.count, Verbs.isSeenGerund(wording[next].lower) {
          return index..<min(clauseEnd(from: next), index + 8)
        }
      }
      if ["in", "when"].contains(item.lower), index + 2 < wording.count,
        Verbs.isSeenGerund(wording[index + 1].lower),
        isContent(index + 2) || amounts.at(index + 2) != nil,
        !taken.contains(index)
      {
        return index..<min(clauseEnd(from: index + 1), index + 8)
      }
      if item.lower == "(", let close = closing(from: index), isList(index + 1..<close) {
        return index..<close + 1
      }
      if item.lower == "such", wording.word(index + 1) == "as" {
        return index..<min(clauseEnd(from: index + 1), index + 8)
      }
      index += 1
    }
    return nil
  }

  private func closing(from open: Int) -> Int? {
    var index = open + 1
    while index < wording.count, index - open < 24 {
      if wording[index].lower == ")" { return index }
      index += 1
    }
    return nil
  }

  private func isList(_ range: Range<Int>) -> Bool {
    if taken.overlaps(range) { return false }
    return range.contains { Verbs.isSeenGerund(wording[$0].lower) }
      || range.filter { [",", "/"].contains(wording[$0].lower) }.count >= 2
  }
}

extension Lexicon {
  /// Whether a word stands on the list of vague words.
  func isVague(_ word: String) -> Bool { vagueWords.contains(word) }
}
