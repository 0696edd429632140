import Record
import Testing

@testable import Paperwork

@Suite struct ReadabilityTests {
  /// What we say ourselves in a paper: the template without tags, blanks filled with short words.
  private func ownWords(_ name: String) throws -> String {
    let template = try #require(Shipped.files[name])
    var text = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "{{") {
      text += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { break }
      let tag = rest[open.upperBound..<close.lowerBound]
      if let first = tag.first, first.isLetter || first == "." { text += "Ann" }
      rest = rest[close.upperBound...]
    }
    return text + rest
  }

  private func sentences(_ text: String) -> [[Substring]] {
    text.split { $0 == "." || $0 == "?" || $0 == "!" || $0 == "\n" || $0 == ":" }
      .map { $0.split { !$0.isLetter && $0 != "’" } }
      .filter { !$0.isEmpty }
  }

  private func syllables(_ word: Substring) -> Int {
    var count = 0
    var wasVowel = false
    let letters = word.lowercased()
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel && !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if letters.hasSuffix("e") && !letters.hasSuffix("le") && count > 1 { count -= 1 }
    return max(count, 1)
  }

  @Test(arguments: ["parents-copy.text.mustache", "notification.text.mustache"])
  func ourOwnWordsArePlain(name: String) throws {
    // Whole sentences only: headings and field names would flatter the figure.
    let sentences = sentences(try ownWords(name)).filter { $0.count >= 4 }
    let words = sentences.flatMap(\.self)
    let perSentence = Double(words.count) / Double(sentences.count)
    let perWord = Double(words.map(syllables).reduce(0, +)) / Double(words.count)
    let ease = 206.835 - 1.015 * perSentence - 84.6 * perWord
    #expect(sentences.count > 6)
    #expect(ease >= 70, "Flesch \(ease)")
    #expect(perSentence <= 15, "\(perSentence) words a sentence")
  }

  @Test(arguments: ["parents-copy.text.mustache", "notification.text.mustache"])
  func noAcronymGoesUnexplained(name: String) throws {
    let text = try ownWords(name)
    let acronyms = Set<Substring>(
      text[...].split { !$0.isLetter }.filter { $0.count > 1 && $0.allSatisfy(\.isUppercase) })
    #expect(acronyms == ["SEN"])
    #expect(text.contains("SEN means special educational needs"))
  }
}
