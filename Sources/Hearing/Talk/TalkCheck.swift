/// Questions that only ask whether what went before was right, whole or plain.
enum TalkCheck {
  private static let patterns = PatternTable<Bool>(
    [
      "is|was|are that|this|it|we right|correct|fair|true|accurate|how|it|what|about|everything|all|ok|okay|alright",
      "have|did|do i|we get|got|understood|understand|miss|missed|hear|heard|have|left",
      "does|do|did that|it|this sound|seem|feel|look|cover|capture|match|fit|ring",
      "that right|it|correct|fair|about|sound|sounds",
      "am i|we right|hearing|understanding|close|getting|on", "is|was that everything|all|it",
      "anything i've|i|we've|we|to|else|missed|you'd|that's", "is|was there anything",
      "would you agree|say|change|add", "right", "correct", "yes", "ok", "okay", "yeah", "fair",
      "all right|ok|okay|agreed", "how does|did that|it sound|seem|feel|land", "what have i|we",
      "what'd i|we", "what did i|we miss|get|leave",
      "what else", "agreed", "happy with",
    ].map { ($0, true) })

  static func isCheck(_ sentence: TalkText.Sentence, in wording: Wording) -> Bool {
    guard sentence.range.count <= 9 else { return false }
    if sentence.range.isEmpty { return true }
    return patterns.longest(at: sentence.range.lowerBound, in: wording) != nil
  }
}
