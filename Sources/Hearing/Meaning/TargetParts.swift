/// Finds who is to do a target, in what situation, and what adults do towards it.
struct TargetParts {
  let wording: Wording
  let amounts: Amounts
  let taken: Taken
  let verbs: [Int]

  /// The child, as the line names them.
  func who() -> Range<Int>? {
    guard let verb = verbs.first else { return nil }
    var index = verb - 1
    var steps = 0
    while index >= 0, steps < 8 {
      let item = wording[index]
      if item.isMark || taken.contains(index) { return nil }
      if item.isA([.child]) || item.isA(.subject) {
        let owner = wording.isA(index - 1, .determiner) ? index - 1 : index
        return owner..<index + 1
      }
      if item.isCapitalised, item.classes.isEmpty, index > 0 || item.lower != wording[verb].lower {
        return index..<index + 1
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  private static let openers: Set<String> = [
    "when", "given", "during", "while", "whilst", "after", "if", "using", "with", "without", "in",
    "at", "on", "from", "w",
  ]

  /// The situation: `in carpet time`, `given a number line`, `when cross`.
  func condition() -> Range<Int>? {
    var best: Range<Int>?
    for index in 0..<wording.count {
      let item = wording[index]
      guard TargetParts.openers.contains(item.lower),
        !taken.contains(index), amounts.at(index) == nil, !isOfProgress(index)
      else { continue }
      let end = clauseEnd(from: index + 1)
      guard end > index + 1, !(wording.isNumber(index + 1) && item.lower != "in") else { continue }
      let range = index..<end
      if ["when", "given", "during", "while", "whilst", "after", "if"].contains(item.lower) {
        return range
      }
      best = best ?? range
    }
    return best
  }

  /// *On track* says how it goes, not where or when.
  private func isOfProgress(_ index: Int) -> Bool {
    guard wording[index].lower == "on", index + 1 < wording.count else { return false }
    return ["track", "course", "target", "average"].contains(wording[index + 1].lower)
  }

  private func clauseEnd(from start: Int) -> Int {
    var end = start
    while end < wording.count, end - start < 14 {
      let item = wording[end]
      if item.isMark, [",", ".", ";", "(", ")", ":"].contains(item.lower) { break }
      if taken.starts(at: end) { break }
      if let amount = amounts.at(end), amount.range.lowerBound == end,
        [.share, .percent, .times, .rate, .limit].contains(amount.sort)
      {
        break
      }
      if item.isA(.modal), item.lower != "to" { break }
      end += 1
    }
    while end > start, wording[end - 1].isA([.preposition, .joiner, .determiner]) { end -= 1 }
    return end
  }

  /// What adults do, said inside the target: `with TA support`, `in a small group`.
  func provision() -> Range<Int>? {
    TargetParts.supports.first(in: wording)?.range
  }

  private static let supports = PatternTable<Bool>([
    ("with|w|from|by a|the|an? _? <staff> support|help|prompt|prompts?", true),
    ("in a? small|nurture group", true),
    ("with|w support|help|prompts|prompting from? <adult>?", true),
    ("with|w adult|ta|1:1|staff|visual support|help|prompts|prompting|reminders", true),
    ("# sessions a|per|each|every week|day|fortnight", true),
    ("through|via daily|weekly|regular _? _?", true),
  ])
}
