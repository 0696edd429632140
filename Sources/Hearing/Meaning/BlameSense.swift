/// Whether a phrase from the blame list blames where it stands.
///
/// *Behind the bus* is a place, *you don’t want her singled out* tells a parent’s wish, and *you
/// must be tired* is a guess at a feeling.
enum BlameSense {
  static func isHarmless(_ range: Range<Int>, in wording: Wording) -> Bool {
    let next = wording.word(range.upperBound)
    switch wording.word(range.lowerBound) {
    case "behind": return range.count == 1 && isPlace(range, in: wording)
    case "you": return isOwn(range, next, in: wording)
    case "lack": return ["sleep", "time", "space", "funding", "support", "help"].contains(next)
    case "thick":
      return ["pencil", "pencils", "coat", "paper", "card", "book", "books", "and", "pen"]
        .contains(next)
    default: return false
    }
  }

  private static let staying: Set<String> = [
    "sat", "sits", "sit", "sitting", "stood", "stand", "stands", "standing", "hid", "hides", "hide",
    "hiding", "walk", "walks", "walked", "walking", "ran", "runs", "run", "running", "left",
    "leave", "leaves", "close", "closed", "right", "reason", "reasons", "thinking", "from", "lined",
    "idea", "kept", "wait", "waits", "waited", "stays", "stayed", "get", "gets", "getting", "stuck",
    "parked", "seat", "table", "desk",
  ]

  /// Others of a child’s age: to be behind them is no place.
  private static let others: Set<String> = [
    "peers", "class", "others", "other", "rest", "classmates", "friends", "age", "year", "group",
    "expectations", "expected", "level", "children", "everyone", "everybody", "where", "national",
    "average", "norm", "curriculum", "cohort",
  ]

  /// `sat behind the bus`, `behind the door`, `the thinking behind it`.
  private static func isPlace(_ range: Range<Int>, in wording: Wording) -> Bool {
    let end = range.upperBound
    let near = (end..<end + 3).map { wording.word($0) }
    if near.contains(where: { others.contains($0) }) { return false }
    if staying.contains(wording.word(range.lowerBound - 1)) { return true }
    if ["it", "this", "that", "us", "me", "them", "him", "her", "you"].contains(near[0]) {
      return true
    }
    return wording.isA(end, .determiner) && wording.isWord(end + 1)
  }

  /// What a parent wants, knows or feels, rather than fails to do.
  private static func isOwn(_ range: Range<Int>, _ next: String, in wording: Wording) -> Bool {
    switch wording.word(range.lowerBound + 1) {
    case "must": return ["be", "have", "feel", "get", "miss", "wonder", "worry"].contains(next)
    case "don't", "didn't", "never", "always", "haven't":
      return owned.contains(next)
    case "have", "need":
      return ["what", "that", "everything", "like", "all", "if", "when", "do", "does", "whatever"]
        .contains(wording.word(range.lowerBound - 1))
        || ["explain", "fight", "repeat", "chase", "ask", "wait", "push", "beg", "battle"]
          .contains(next)
    default: return false
    }
  }

  private static let owned: Set<String> = [
    "want", "wanted", "know", "knew", "feel", "felt", "think", "thought", "mind", "have", "need",
    "expect", "expected", "like", "liked", "see", "saw", "seem", "believe", "believed", "trust",
    "trusted", "wish", "wished", "hope", "hoped", "worry", "worried", "hear", "heard", "get", "got",
    "had", "been", "really", "worried", "understand", "understood", "agree", "sleep", "slept",
    "quite", "ever", "gave", "give", "stopped", "imagined", "dreamed", "loved", "blame",
  ]
}
