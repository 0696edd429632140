import Testing

@testable import Hearing

/// Jargon, blame, and the word files themselves.
@Suite struct MeaningJargonTests {
  private func terms(_ text: String) -> [String] {
    jargon(in: Line(text), WordFiles.lexicon).filter { !$0.explained }.map(\.term)
  }

  @Test(arguments: [
    ("He has an EHCP and fine-motor work with the OT", ["EHCP", "fine-motor", "OT"]),
    ("the ehcp and camhs", ["ehcp", "camhs"]),
    ("we'll add salt, hi mum, send it to me", []),
    ("SALT will visit", ["SALT"]),
    ("his working memory is weak", ["working memory"]),
  ]) func found(_ text: String, _ expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(arguments: [
    "SALT, that's speech and language therapy, will come",
    "an EHCP (education, health and care plan)",
    "speech and language therapy (SALT)", "what we call executive function",
    "CVC words, so words like cat", "working memory, which means keeping things in mind",
  ]) func explainedOnTheSpot(_ text: String) {
    #expect(terms(text).isEmpty)
  }

  @Test func blameHasABetterWording() {
    let line = Line("he refuses to write and is years behind")
    let found = blame(in: line, WordFiles.lexicon)
    #expect(found.map(\.phrase) == ["refuses to", "years behind"])
    #expect(found.allSatisfy { !$0.better.isEmpty && line.phrase($0.span) == $0.phrase })
    #expect(blame(in: Line("he reads well"), WordFiles.lexicon).isEmpty)
  }

  @Test(arguments: [
    "he sat behind the bus", "it fell behind the sofa", "she hid behind me",
    "the thinking behind it", "you don't want her to feel singled out", "you must be exhausted",
    "you didn't expect that", "a thick pencil grip", "lack of sleep", "you never wanted a fight",
  ]) func harmlessUsesAreLeftAlone(_ text: String) {
    #expect(blame(in: Line(text), WordFiles.lexicon).isEmpty)
  }

  @Test(arguments: [
    ("she's behind her peers", "behind"), ("he is behind in maths", "behind"),
    ("you never read with him", "you never"), ("he's just lazy", "lazy"),
    ("it's attention-seeking", "attention-seeking"), ("she can be manipulative", "manipulative"),
    ("he's non-compliant in lessons", "non-compliant"), ("you must read every night", "you must"),
    ("you should have told us", "you should have"), ("he chooses not to listen", "chooses not to"),
  ]) func blameIsTold(_ text: String, _ phrase: String) {
    #expect(blame(in: Line(text), WordFiles.lexicon).map(\.phrase) == [phrase])
  }

  @Test func noteGathersEverything() {
    let reading = note(
      Line("mum worried he is behind, SALT twice a week till 13 Feb, Jayden teases him"),
      MadeUp.setting, WordFiles.lexicon)
    #expect(reading.kinds.first?.kind == .concern)
    #expect(reading.people.map(\.name) == ["Jayden"])
    #expect(reading.amounts.contains { $0.phrase.hasPrefix("twice a week") })
    #expect(reading.jargon.map(\.term) == ["SALT"])
    #expect(reading.blame.map(\.phrase) == ["behind"])
    #expect(reading.dates.count == 1)
  }

  @Test func theFilesAreWhole() {
    let names = WordFiles.lists("forenames.yaml").values.flatMap { $0 }
    #expect(names.count >= 1_500)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(WordFiles.pairs("jargon.yaml").count >= 150)
    #expect(WordFiles.pairs("blame.yaml").count >= 80)
    #expect(WordFiles.items("vague.yaml").count >= 30)
    #expect(WordFiles.lists("names.yaml")["words"]?.isEmpty == false)
    for plain in WordFiles.pairs("jargon.yaml").values { #expect(!plain.isEmpty) }
  }

  @Test func anEmptyLexiconReadsToo() {
    let line = Line("Amir will read 20 words by Easter")
    #expect(target(line, MadeUp.setting, .empty).measurable.met)
    #expect(!setsAside(line, .empty))
    #expect(jargon(in: line, .empty).isEmpty)
  }
}
