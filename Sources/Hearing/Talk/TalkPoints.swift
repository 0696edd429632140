/// How many points a sentence holds that gives something back.
///
/// A point is a clause with its own subject, or a thing in a list; an opening clause of time or
/// condition is none.
enum TalkPoints {
  static func count(_ sentence: TalkText.Sentence, in wording: Wording) -> Int {
    var points = 1
    var items = 0
    var last = sentence.range.lowerBound
    let opens = opening.contains(wording.word(sentence.range.lowerBound))
    var isOpening = opens
    for index in sentence.range where index > sentence.range.lowerBound {
      let word = wording[index].lower
      guard word == "," || word == "and" || word == "but" else { continue }
      if isOpening, word == "," {
        isOpening = false
        continue
      }
      let next = wording.word(index + 1)
      if word == ",", next == "and" || next == "but" || next == "or" { continue }
      let isShort = index - last < 2
      last = index
      if isShort, points == 1, items == 0 { continue }
      if beginsClause(index + 1, sentence, in: wording) {
        points += 1
      } else {
        items += 1
      }
    }
    // A list of things counts once it has three.
    if items >= 2, items + points >= 4 || items >= 2 && hasList(sentence, in: wording) {
      points += 1
    }
    return points
  }

  private static func beginsClause(
    _ start: Int, _ sentence: TalkText.Sentence, in wording: Wording
  ) -> Bool {
    var index = start
    while index < sentence.range.upperBound, skipped.contains(wording[index].lower) { index += 1 }
    guard index < sentence.range.upperBound else { return false }
    let word = wording[index].lower
    if Spoken.stating.contains(word) { return true }
    if ["you", "he", "she", "they", "it", "we", "i", "there"].contains(word) {
      return index + 1 < sentence.range.upperBound
    }
    if ["your", "his", "her", "their", "the", "that", "this", "my", "both"].contains(word)
      || wording[index].isCapitalised
    {
      return (index + 1..<min(index + 5, sentence.range.upperBound)).contains {
        Spoken.helping.contains(wording[$0].lower) || wording[$0].lower.hasSuffix("'s")
          || wording[$0].lower.hasSuffix("ed")
      }
    }
    return false
  }

  private static let opening: Set<String> = [
    "if", "when", "as", "because", "after", "before", "since", "by", "with", "while", "although",
  ]

  private static let skipped: Set<String> = [
    "then", "now", "that", "so", "where", "when", "at", "home", "what", "because", "still", "also",
    "this", "time", "yet", "on", "the", "other", "one", "hand",
  ]

  /// `sleep, and food, and the bus`.
  private static func hasList(_ sentence: TalkText.Sentence, in wording: Wording) -> Bool {
    sentence.range.count { ["and", ","].contains(wording[$0].lower) } >= 3
  }
}
