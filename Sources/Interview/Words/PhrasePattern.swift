/// A phrase with gaps and choices, as `disclosure.yaml` holds them, looked at before it is used.
enum PhrasePattern {
  /// The classes of words that a phrase may name.
  static let classes = [
    "child", "grown", "name", "staff", "family", "adult", "title", "speaker", "be", "the", "unit",
    "weekday", "session", "adverb",
  ]
  /// More gaps than this make a phrase slow to look for, and likely to mean nothing.
  static let mostGaps = 3

  /// Notes what is wrong with a phrase.
  static func check(_ phrase: String, _ node: PromptNode, _ reader: inout PromptReader) {
    let parts = phrase.split(separator: " ")
    let gaps = parts.filter { $0 == "*" || $0 == "_" || $0 == "^" }.count
    if gaps == parts.count { reader.report("the phrase holds no words", at: node.place) }
    if parts.filter({ $0 == "*" }).count > mostGaps {
      reader.report("a phrase may hold \(mostGaps) gaps (*), not more", at: node.place)
    }
    for part in parts {
      let choices = part.split(separator: "|", omittingEmptySubsequences: false)
      if choices.contains("") {
        reader.report("a word is missing beside |", at: String(part), in: node)
      }
      for choice in choices {
        let bare = choice.hasSuffix("?") ? choice.dropLast() : choice
        guard bare.hasPrefix("<"), bare.hasSuffix(">"), bare.count > 2 else { continue }
        let name = String(bare.dropFirst().dropLast())
        if !classes.contains(name) {
          reader.report(
            "no class of words is called `<\(name)>`\(Nearest.hint(name, among: classes))",
            at: String(bare), in: node)
        }
      }
    }
  }
}
