import Testing

@testable import Hearing

/// Any text is safe, and long lines come to an end.
@Suite struct MeaningSafetyTests {
  /// A small generator with a seed, so that a failure can be repeated.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private func readAll(_ text: String) {
    let line = Line(text)
    let lexicon = WordFiles.lexicon
    let reading = target(line, MadeUp.setting, lexicon)
    for phrase in reading.criteria + [reading.baseline, reading.judge].compactMap(\.self) {
      #expect(line.phrase(phrase.span) == phrase.phrase, "a phrase is words of the line: \(text)")
    }
    _ = note(line, MadeUp.setting, lexicon)
    _ = setsAside(line, lexicon)
    _ = names(in: line, known: knownPeople, lexicon)
    _ = provisionParts(line, MadeUp.setting)
    _ = actionParts(line, people: knownPeople, MadeUp.setting)
    _ = outcomeParts(line, MadeUp.setting)
    _ = lookbackParts(line)
    _ = needCode(line)
    _ = OwnWords.quotations(in: line)
    let turn = talk(line, lexicon)
    for act in turn.acts {
      #expect(line.phrase(act.span).contains(act.because), "words of its sentence: \(text)")
    }
    #expect(turn.because.isEmpty == turn.acts.isEmpty, "\(text)")
    #expect(ReadabilityLine(text).figures.fleschKincaidGrade.isFinite)
  }

  @Test func shuffledWordsAreSafe() {
    var dice = Dice(state: 0x5EED)
    let pieces =
      (labelledKnown + labelledAside + namesKnown).split { " |\n".contains($0) }.map(String.init)
      + [
        "1", "22", "/", "(", ")", "-", "\"", "'", "%", "out of", "of", "no", "from", "to", "x",
        "3x",
        "\u{0}", "\u{301}", "\u{1F600}", "№", "٣", "é", ".", ",", ":", "half", "an hour", "£",
        "w/c",
      ]
    for _ in 0..<200 {
      let count = Int.random(in: 0..<24, using: &dice)
      let words = (0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }
      readAll(words.joined(separator: Bool.random(using: &dice) ? " " : ""))
    }
  }

  @Test func anyBytesAreSafe() {
    var dice = Dice(state: 0xBEEF)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0..<80, using: &dice)).map { _ in
        UInt8.random(in: 0...255, using: &dice)
      }
      readAll(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "read 40 of 100 words by half term, was 22 ", "((((\"'", "1 1 1 ", "so that he ", "1. a ",
    "dad hit his ", "Kai-Kai's ", "( baseline ", "and read ",
    "(4 now) and ", " - > 4 ", "was 4 by May, ", "with the TA, ",
  ]) func longLinesComeToAnEnd(_ piece: String) {
    readAll(String(repeating: piece, count: 3_000 / piece.count))
  }

  @Test(arguments: [
    "so you ", "what do you, ", "um - ", "you feel and he's, ", "? ", "[", "- and ", "tell me ",
    "you. ", "is that right? ", "you said so. ok? ",
  ]) func longTurnsComeToAnEnd(_ piece: String) {
    let turn = talk(
      Line(String(repeating: piece, count: 20_000 / piece.count)), WordFiles.lexicon)
    #expect(turn.text.contains(turn.because))
  }

  @Test(arguments: [
    "", " ", "\n", ".", "?", "1", "\u{0}", "\u{FEFF}", "-", "\"\"", "''", "a", "/H was",
    "and KW wants",
  ])
  func tinyLines(_ text: String) {
    readAll(text)
  }
}
