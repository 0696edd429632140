import Record

/// What is looked for in words to be said aloud; all of it warns and hinders nothing.
struct Wording {
  /// Words a family should not meet unexplained: short forms as they are, others in small letters.
  let jargon: Set<String>
  /// A term has no more words than this.
  static let longestTerm = 4
  /// More words than this are too many to say at once.
  static let mostWords = 40

  /// A watch over some words.
  init(jargon: [String]) { self.jargon = Set(jargon) }

  /// The terms found in some words, as they stand there.
  func terms(in words: [Substring]) -> [String] {
    guard !jargon.isEmpty else { return [] }
    var found: [String] = []
    for start in words.indices {
      for end in start..<min(start + Wording.longestTerm, words.count) {
        let term = words[start...end].joined(separator: " ")
        if jargon.contains(term) || jargon.contains(term.lowercased()) { found.append(term) }
      }
    }
    return found
  }

  /// The words of a text, without the marks around them.
  static func words(of text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || "'’{}-".contains($0)) }
  }

  /// The words a closed question begins with.
  static let closedOpeners: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could",
    "will", "would", "should", "shall",
  ]
  /// The words that open such a beginning again, as in “Can you tell me about…”.
  static let invitations: Set<String> = [
    "tell", "describe", "talk", "say", "share", "show", "help",
  ]

  /// Whether the last question of a text can be answered with yes or no.
  static func isClosed(_ text: String) -> Bool {
    guard let mark = text.lastIndex(of: "?") else { return false }
    let before = text[..<mark]
    let start = before.lastIndex { ".!?…:".contains($0) }.map { text.index(after: $0) }
    var words = words(of: String(before[(start ?? text.startIndex)...])).map { $0.lowercased() }
    if words.first?.hasPrefix("{") == true { words.removeFirst() }
    if words.first == "and" || words.first == "so" { words.removeFirst() }
    guard let first = words.first, closedOpeners.contains(first) else { return false }
    return !words.prefix(5).contains { invitations.contains($0) }
  }
}

extension ScriptCompiler {
  /// Warns of words that are hard to say or to answer.
  mutating func checkWording(_ text: String, _ node: PromptNode, fills: Fill?, to role: Role?) {
    let words = Wording.words(of: text)
    if words.count > Wording.mostWords {
      reader.report(
        "\(words.count) words to say at once; \(Wording.mostWords) are enough", at: node.place,
        .warning)
    }
    if let fills, fills.invitesWords, Wording.isClosed(text) {
      reader.report(
        "this can be answered with yes or no; an open question hears more", at: node.place,
        .warning)
    }
    guard role == .parent || role == .pupil else { return }
    for term in wording.terms(in: words) {
      reader.report("`\(term)` may need explaining", at: term, in: node, .warning)
    }
  }

  /// Warns of a “must” where the Code says “should” (6.65–6.71).
  mutating func checkMust(_ why: String, _ node: PromptNode, code: String?) {
    let soft = ["6.65", "6.66", "6.67", "6.68", "6.69", "6.70", "6.71"]
    guard let code, soft.contains(code) else { return }
    for word in Wording.words(of: why) where word.lowercased() == "must" {
      reader.report(
        "the Code says should, not must, in \(code)", at: String(word), in: node, .warning)
      return
    }
  }
}

extension Fill {
  /// Whether the answer is somebody's own words, for which a question should be open.
  fileprivate var invitesWords: Bool {
    guard case .item(let kind) = self else { return false }
    switch kind {
    case .topic, .view, .concern, .aspiration, .strength, .works, .hard: return true
    default: return false
    }
  }
}
