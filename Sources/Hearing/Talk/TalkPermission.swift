/// Whether leave is asked before telling, or the parent is said to have asked.
enum TalkPermission {
  private static let patterns = PatternTable<Bool>(
    [
      "is|would|are it|that|you * okay|ok|alright|right|helpful|useful|fine|happy|open|interested if|for|in|to i|we|me|us|hearing|hear * \(telling)",
      "is|would it|that * okay|ok|alright|right|helpful|useful|fine|help if i|we \(telling)",
      "if it's|it|that's|that|you're|you|you'd * okay|ok|alright|right|happy|like|useful|helpful|interested",
      "^ can|could|may|shall|might i|we * \(telling)",
      "would|do you like|mind|want|be|find * me|i|we|us|hear|interested|hearing|open * \(telling)",
      "would|do you like|want to hear|know|see",
      "would|do you like an|some|a idea|ideas|few|couple|suggestion|suggestions|information|tips",
      "do you want to hear|know|see|some", "want me|us to \(telling)",
      "with your permission|ok|okay|agreement",
      "^ you|you've|you'd were? asked|wanted|asking about|what|how|why|if|whether|to|me|us|for",
      "since|as you ask|asked", "to answer your", "you were asking",
      "your question", "good|great|fair question",
      "mind if|me i|we|telling|sharing|saying|suggesting|showing * \(telling)",
      "mind me|us telling|sharing|saying|suggesting|showing",
      "i've got|an|some * idea|thought|thoughts|ideas ** want|like",
      "i have|had * thoughts|ideas|idea|thought ** want|like",
    ].map { ($0, true) })

  private static let telling =
    "share|tell|suggest|offer|explain|show|give|add|say|said|shared|told|suggested|explained|showed|gave|describe|pass|mention|advice|advise|ideas|idea|suggestion|suggestions|feedback|information|through|sharing|telling"

  /// Something is asked of the listener, or said to have been asked, so that telling may follow.
  static func isAsked(_ sentence: TalkText.Sentence, in wording: Wording) -> Bool {
    sentence.range.contains { index in
      guard let match = patterns.longest(at: index, in: wording) else { return false }
      return match.range.upperBound <= sentence.range.upperBound
    }
  }

  private static let ideas: Set<String> = [
    "idea", "ideas", "suggestion", "suggestions", "tips", "advice", "do", "try", "help",
  ]

  /// What was asked about is what to do.
  static func isForIdeas(_ sentence: TalkText.Sentence, in wording: Wording) -> Bool {
    sentence.range.contains { ideas.contains(wording[$0].lower) }
  }
}
