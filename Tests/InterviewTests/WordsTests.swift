import Foundation
import Hearing
import Interview
import Record
import Testing

/// The fixed sentences and the word lists, read from their files.
@Suite struct WordsTests {
  // MARK: Placeholders

  @Test(arguments: [
    ("Hello {parent}.", "Hello Sara."), ("{pupil}{pupil}", "AmirAmir"),
    ("{unknown} {pupil}", "{unknown} Amir"), ("{ pupil }", "{ pupil }"), ("{{pupil}}", "{Amir}"),
    ("{pupil", "{pupil"), ("pupil}", "pupil}"), ("{}", "{}"), ("", ""), ("{item}", "{pupil} & {"),
    ("é{pupil}👍", "éAmir👍"),
  ])
  func rendering(_ template: String, _ expected: String) {
    let values = ["parent": "Sara", "pupil": "Amir", "item": "{pupil} & {"]
    #expect(Placeholder.render(template, values) == expected)
  }

  @Test func completeness() {
    #expect(Placeholder.isComplete("From {baseline}.", ["baseline": "22 words"]))
    #expect(!Placeholder.isComplete("From {baseline}.", ["baseline": ""]))
    #expect(!Placeholder.isComplete("From {baseline}.", [:]))
    #expect(Placeholder.isComplete("From { baseline }.", [:]))
    #expect(Placeholder.names(in: "{a} {b-c} {d e} {a}") == ["a", "b-c", "a"])
  }

  @Test func renderingIsLinear() {
    let braces = String(repeating: "{", count: 200_000)
    #expect(Placeholder.render(braces, ["a": "b"]) == braces)
  }

  // MARK: Nearest

  @Test(arguments: [
    ("targit", "target"), ("tagret", "target"), ("TARGET", "target"), ("asp", "aspiration"),
    ("needs", "need"), ("xyzzy", nil), ("", nil), ("a", nil),
  ])
  func nearest(_ word: String, _ expected: String?) {
    #expect(Nearest.to(word, among: StatementKind.allCases.map(\.rawValue)) == expected)
  }

  // MARK: Phrases

  @Test func phrases() {
    let text = "kept: \"Kept as {id}.\"\nhelp: |\n  One line\n  and another\n"
    let read = PhraseFile.read(text.utf8, file: "p.yaml", required: ["kept", "help"])
    #expect(read.findings.isEmpty)
    #expect(read.content == ["kept": "Kept as {id}.", "help": "One line\nand another\n"])
  }

  @Test func phraseMistakesAtOnce() {
    let marked = Marked(
      """
      ①kept: "Kept as ②{iid} for {pupil}."
      ③hepl: words
      asked:④ 
      moved: ⑤[ a ]
      shown: "  "
      ⑥kept: again
      """.replacing("shown: ", with: "shown: ⑦"))
    let read = PhraseFile.read(
      marked.text.utf8, file: "p.yaml",
      required: ["kept", "help", "asked", "moved", "shown", "closed"],
      model: ["kept": "Kept: {id}"])
    #expect(read.content == nil)
    marked.expect(
      read.findings,
      [
        ("①", "lacks `closed`"), ("②", "nothing is called `{iid}` in `kept`; did you mean `{id}`?"),
        ("③", "has no `hepl`; did you mean `help`?"), ("④", "`asked` is empty"),
        ("⑤", "`moved` must be words; this is a list"), ("⑥", "the key `kept` is given twice"),
        ("⑦", "`shown` is empty"),
      ])
  }

  // MARK: Word lists

  @Test func terms() {
    let text = "- term: SALT\n  plain: speech therapy\n- { term: HI, plain: hard of hearing }\n"
    let read = WordFile.terms(text.utf8, file: "j.yaml")
    #expect(read.findings.isEmpty)
    #expect(read.content == ["SALT": "speech therapy", "HI": "hard of hearing"])
  }

  @Test func termMistakesAtOnce() {
    let marked = Marked(
      """
      - ①term: SALT
      - ②trem: EP
        plain: psychologist
      - ③EHCP
      - term: HI
        plain: ④""
      - term: LSP
        plain: plan
      - term: ⑤LSP
        plain: another
      """)
    let read = WordFile.terms(marked.text.utf8, file: "j.yaml")
    #expect(read.content == nil)
    marked.expect(
      read.findings,
      [
        ("①", "lacks `plain`"), ("②", "did you mean `term`?"), ("③", "this is words"),
        ("④", "`plain` is empty"), ("⑤", "`LSP` is given twice; first on line 7"),
      ])
  }

  @Test func aWordGivenTwiceOnlyWarns() {
    let read = WordFile.words("- improve\n- better\n- improve\n".utf8, file: "v.yaml")
    #expect(read.content == ["improve", "better"])
    #expect(read.findings.map(\.severity) == [.warning])
    #expect(read.findings.map(\.line) == [3])
  }

  @Test func wordsThatYAMLMightTakeForSomethingElse() {
    let read = WordFile.words("- no\n- yes\n- 12\n- 1:1\n- on\n".utf8, file: "v.yaml")
    #expect(read.content == ["no", "yes", "12", "1:1", "on"])
  }

  @Test func namedLists() {
    let text = "words: [ Will, April ]\nthings: [ Numicon ]\n"
    let read = WordFile.lists(text.utf8, file: "n.yaml", named: ["words", "things"])
    #expect(read.content == ["words": ["Will", "April"], "things": ["Numicon"]])
    let free = WordFile.lists("Polish: [ Zofia ]\nUrdu: [ عائشہ ]\n".utf8, file: "f.yaml")
    #expect(free.content == ["Polish": ["Zofia"], "Urdu": ["عائشہ"]])
    let broken = WordFile.lists("words: a\n".utf8, file: "n.yaml", named: ["words", "things"])
    #expect(
      broken.findings.map(\.message).sorted() == [
        "`words` must be a list of words; this is words", "the file lacks `things`",
      ])
  }

  // MARK: The lexicon

  private func files(_ texts: [String: String]) -> LexiconFiles {
    LexiconFiles(
      texts.reduce(into: [:]) { files, text in
        files[text.key] = .init(name: "Words/\(text.key)", bytes: Array(text.value.utf8))
      })
  }

  @Test func lexicon() {
    let read = files([
      "jargon.yaml": "- { term: EHCP, plain: a plan by law }", "vague.yaml": "- improve",
      "blame.yaml": "- { term: refuses, plain: finds it hard to }",
      "forenames.yaml": "Urdu: [ Amir ]", "names.yaml": "words: [ Will ]\nthings: [ Numicon ]",
      "disclosure.yaml":
        "alone: [ \"hits * me\" ]\nharm: [ hit ]\nharmless: [ \"hit <the>? target\" ]",
    ]).read()
    #expect(read.findings.isEmpty)
    #expect(read.content != nil)
    #expect(files([:]).read().content != nil)
  }

  @Test func lexiconMistakesInEveryFileAtOnce() {
    let marked = Marked(
      """
      alone: [ ①"* _", "a ②<chlid> b", ③"a * * * * b", "a ④b||c" ]
      harm: ⑤hit
      ⑥harmles: [ a ]
      """)
    let read = files([
      "jargon.yaml": "words", "vague.yaml": "a: b", "disclosure.yaml": marked.text,
    ]).read()
    #expect(read.content == nil)
    #expect(
      Set(read.findings.map(\.file)) == [
        "Words/jargon.yaml", "Words/vague.yaml", "Words/disclosure.yaml",
      ])
    marked.expect(
      read.findings.filter { $0.file == "Words/disclosure.yaml" },
      [
        ("①", "the phrase holds no words"), ("②", "did you mean `child`?"),
        ("③", "3 gaps (*), not more"), ("④", "a word is missing beside |"),
        ("⑤", "must be a list of words"), ("⑥", "did you mean `harmless`?"),
      ])
  }

  // MARK: The files the program comes with

  private func builtIn(_ name: String) throws -> LexiconFiles.File {
    let folder = ScriptMeetingTests.folder.deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Words/\(name)"))
    return .init(name: name, bytes: Array(data))
  }

  @Test func builtInListsHaveNoFindings() throws {
    var files: [String: LexiconFiles.File] = [:]
    for name in LexiconFiles.names { files[name] = try builtIn(name) }
    let read = LexiconFiles(files).read()
    #expect(read.findings.isEmpty, "\(read.findings.map(\.rendered))")
    #expect(read.content != nil)
  }

  @Test func meetingsHoldNoJargon() throws {
    let file = try builtIn("jargon.yaml")
    let jargon = try #require(WordFile.terms(file.bytes, file: file.name).content)
    for kind in MeetingKind.allCases {
      let compiled = Script.compile(
        try ScriptMeetingTests.bytes(kind), file: "\(kind.rawValue).yaml",
        jargon: jargon.keys.sorted())
      #expect(compiled.findings.isEmpty, "\(compiled.findings.map(\.rendered))")
    }
  }
}
