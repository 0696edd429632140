import Interview
import Record
import Testing

/// Files that are not YAML, or not safe, are refused at the right place and in bounded time.
@Suite struct ScriptYAMLTests {
  private func findings(_ text: String) -> [Finding] {
    let compiled = Script.compile(yaml: text, file: "y.yaml")
    #expect(compiled.content == nil)
    return compiled.findings
  }

  @Test(arguments: [
    ("title: a\nwhy: b①: c", "a colon with a space"),
    ("title: ①\"never closed\n", "a quotation mark is never closed"),
    ("title: a\n①\tb: c", "a tab cannot be used to indent"),
    ("title: a\n①title\nwhy: b", "a colon is missing"),
    ("title: ①@home", "words cannot begin with this character"),
    ("list: [ a, b\nnext①: c", "a comma or a closing bracket is missing"),
    ("title: a\n①---\ntitle: b", "only one document"),
    ("why: ①* b", "words that begin with * or & must stand in quotation marks"),
    ("a: ①!tag b", "tags (!) are not used here"),
    ("? ①[ a ]\n: b", "a name is wanted here"),
  ])
  func brokenYAML(_ text: String, _ words: String) {
    let marked = Marked(text)
    let found = findings(marked.text)
    let place = marked.places["①"]
    #expect(
      found.contains { $0.message.contains(words) && [$0.line, $0.column] == place },
      "\(found.map(\.rendered))")
  }

  @Test func anchorsAndAliasesAreNamed() {
    let marked = Marked("title: ①&a words\nother: ②*a\nlist: [ ③&b x, ④*b ]\n")
    let found = findings(marked.text).filter { $0.message.contains("anchors (&) and aliases (*)") }
    marked.expect(found, ["①", "②", "③", "④"].map { ($0, "quotation marks") })
  }

  @Test func anchorsOverMapsAreNamedInsteadOfTheirFallout() {
    let marked = Marked("base: ①&base\n  a: b\nnext:\n  <<: ②*base\n")
    marked.expect(findings(marked.text), [("①", "anchors (&)"), ("②", "aliases (*)")])
  }

  @Test func aBillionLaughsAreCheap() {
    var text = "a0: &a0 [ lol, lol ]\n"
    for step in 1..<60 {
      text += "a\(step): &a\(step) [ *a\(step - 1), *a\(step - 1), *a\(step - 1) ]\n"
    }
    #expect(findings(text).count { $0.message.contains("anchors (&)") } == 60)
  }

  @Test func ampersandsAndStarsInWordsStay() {
    let text = SmallMeeting.asking(
      #"- { id: g, to: parent, ask: "A &b and *c*, Mum & Dad", why: R &D, fills: note }"#)
    let question = Script.compile(yaml: text, file: "y.yaml").content?.question("g")
    #expect(question?.ask == "A &b and *c*, Mum & Dad")
    #expect(question?.why == "R &D")
  }

  /// Ways to nest deep.
  enum Nest: String, CaseIterable {
    case brackets, braces, dashes, marks, indents

    var text: String {
      switch self {
      case .brackets: String(repeating: "[", count: 900_000)
      case .braces: String(repeating: "{a: ", count: 200_000)
      case .dashes: String(repeating: "- ", count: 400_000)
      case .marks: String(repeating: "? ", count: 400_000)
      case .indents: (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      }
    }
  }

  @Test(arguments: Nest.allCases)
  func deepNestingIsRefused(_ nest: Nest) {
    #expect(findings(nest.text).map(\.message) == ["nested too deep; a file of words is flat"])
  }

  @Test func aFileThatIsTooLong() {
    let found = findings(String(repeating: "# words\n", count: 130_000))
    #expect(found.map(\.line) == [0])
    #expect(found.first?.message.contains("longer than 1 MB") == true)
  }

  @Test func bytesThatAreNotText() {
    let compiled = Script.compile(
      Array("title: ok\nwhy: caf".utf8) + [0xE9, 0x0A], file: "b.yaml")
    #expect(compiled.content == nil)
    #expect(compiled.findings.map { [$0.line, $0.column] } == [[2, 9]])
  }

  @Test func charactersThatCannotBeShown() {
    let found = findings("title: a\u{1B}[31m\nwhy: \u{0}\n")
    #expect(found.map { [$0.line, $0.column] } == [[1, 9], [2, 6]])
    #expect(found.first?.message.contains("U+1B") == true)
    #expect(found.first?.rendered.contains("\u{1B}") == false)
  }

  @Test func columnsCountCharactersAsPeopleDo() {
    let marked = Marked(
      SmallMeeting.asking(
        #"- { id: g, to: parent, ask: "Zoë 👨‍👩‍👧 اردو ①{pupul}", why: So, fills: note }"#))
    marked.expect(findings(marked.text), [("①", "did you mean `{pupil}`?")])
  }

  @Test(arguments: ["\r\n", "\r"])
  func otherLineEndsCountTheSame(_ end: String) {
    let text = SmallMeeting.asking("- { id: g, to: parant, ask: What, why: So, fills: note }")
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    #expect(findings(text).map { [$0.line, $0.column] } == [[15, 22]])
  }

  @Test func aByteOrderMarkIsForgiven() {
    let marked = "\u{FEFF}" + SmallMeeting.asking("")
    #expect(Script.compile(yaml: marked, file: "b").findings.count == 1)
    #expect(findings("\u{FEFF}meeting: x").contains { $0.line == 1 && $0.column == 10 })
  }

  @Test func threeOfOneKeyGiveTwoFindings() {
    let marked = Marked("meeting: a\n①meeting: b\n②\"meeting\": c\n")
    let found = findings(marked.text).filter { $0.message.contains("is given twice") }
    marked.expect(found, [("①", "first on line 1"), ("②", "first on line 1")])
  }

  @Test func manyMistakesAreCutShort() {
    let text = (0..<5_000).map { "key\($0): x" }.joined(separator: "\n")
    let found = findings(text)
    #expect(found.count == 201)
    #expect(found.contains { $0.message == "there are more mistakes than these" })
  }
}
