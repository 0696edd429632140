import Record

/// What was typed about lines kept apart, once the family has left.
enum PassingOn: Hashable {
  /// Not passed on yet: it is asked again another day.
  case later
  /// The lines were no worry after all.
  case nothing
  /// Who was told, and when, in the words typed.
  case told(to: String, when: String)
  /// Who was told, and no word of when.
  case onlyWho(String)
  /// Neither a person with a time, nor one of the other answers.
  case unclear

  /// The meaning of an answer; only a person together with a time is ever kept as one.
  init(_ answer: String, phrases: Phrases, people: People) {
    let text = answer.trimmed
    if text.isEmpty || phrases.means(.wordsNo, text) || phrases.means(.wordsLater, text) {
      self = .later
      return
    }
    if phrases.means(.wordsWasNothing, text) {
      self = .nothing
      return
    }
    let (who, when) = PassingOn.parts(of: text, phrases)
    let name = PassingOn.withoutTelling(who, phrases)
    let isNoName =
      text.hasPrefix("/") || !name.contains(where: \.isLetter)
      || [PhraseKey.wordsNone, .wordsNo, .wordsYes, .wordsLater, .wordsWasNothing]
        .contains { phrases.means($0, name) }
    if isNoName {
      self = .unclear
    } else if let when {
      self = .told(to: name, when: when)
    } else if name.contains(where: \.isUppercase) || people.find(name) != nil
      || phrases.means(.wordsTold, name)
    {
      self = .onlyWho(name)
    } else {
      self = .unclear
    }
  }

  /// The words before the time, and the time: after a comma, or from the first word that tells one.
  private static func parts(of text: String, _ phrases: Phrases) -> (String, String?) {
    if let comma = text.firstIndex(of: ",") {
      let when = String(text[text.index(after: comma)...]).trimmed
      if tellsWhen(when, phrases) { return (String(text[..<comma]).trimmed, when) }
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard var first = words.indices.dropFirst().first(where: { tellsWhen(words[$0], phrases) })
    else { return (text, nil) }
    while first > 1, phrases.means(.wordsBeforeWhen, String(words[first - 1])) { first -= 1 }
    let who = String(text[..<words[first].startIndex]).trimmed
    return (
      who.hasSuffix(",") ? String(who.dropLast()) : who, String(text[words[first].startIndex...])
    )
  }

  private static func tellsWhen(_ text: some StringProtocol, _ phrases: Phrases) -> Bool {
    text.split { $0.isWhitespace || $0 == "," }.contains { word in
      word.contains(where: \.isNumber) || phrases.means(.wordsWhen, String(word))
    }
  }

  /// A name without "told" or "I spoke to" before it.
  private static func withoutTelling(_ who: String, _ phrases: Phrases) -> String {
    let words = who.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(4, words.count - 1), to: 0, by: -1) {
      let head = words[..<count].joined(separator: " ")
      if phrases.means(.wordsTelling, head) {
        return String(who[words[count].startIndex...])
      }
    }
    return who
  }
}
