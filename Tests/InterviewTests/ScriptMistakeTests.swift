import Interview
import Record
import Testing

/// Every kind of mistake is found at its place, all of them at once.
@Suite struct ScriptMistakeTests {
  private func findings(_ marked: Marked) -> [Finding] {
    let compiled = Script.compile(yaml: marked.text, file: "small.yaml")
    #expect((compiled.content == nil) == !compiled.errors.isEmpty)
    return compiled.findings
  }

  @Test func aSoundMeetingHasNone() {
    let text = SmallMeeting.asking("- { id: g, to: parent, ask: What, why: So, fills: action }")
    let compiled = Script.compile(yaml: text, file: "folder/small.yaml")
    #expect(compiled.findings.isEmpty)
    #expect(compiled.content?.name == "small")
    #expect(compiled.content?.question("g")?.fills == .item(.action))
  }

  @Test func allMistakesInQuestionsAtOnce() {
    let marked = Marked(
      SmallMeeting.asking(
        """
        - id: ①Home_Works
          to: ②parant
          ask: ③""
          ④whi: Because
          fills: ⑤sumary
        - id: ⑥a
          to: parent
          ask: "Hello ⑦{pupill}, and ⑧{since}"
          why: So
          fills: ⑨targt.baseline
        - ⑩id: g
          to: parent
          ask: What next
          why: ⑪[ So ]
        - id: h
          to: ⑫[ parent ]
          ask: What next
          why: So
          fills: ⑬target.
        - id: i
          to: parent
          ask: What next
          why: So
          fills: ⑭target.baseline
          code: ⑮six
        - id: j
          to: parent
          ask: What next
          why: So
          fills: target.judge
          each: ⑯outcome
          ⑰again: And what else
        - id: k
          to: parent
          ask: What next
          why: So
          fills: action
          each: ㉜promiss
          when:
            - has ⑱targit
            - not ⑲pupil-presents
            - lookback.result is ⑳partley
            - ㉑sometimes when it rains
            - lacks ㉒action.owner
            - ㉓promise-is-target
            - has ㉔action.baseline
        - id: l
          ㉕to: parent
          ㉖to: pupil
          ask: What next
          why:㉗
          fills: target
          when: ㉘[ has need, lacks need ]
        - ㉙just words
        - id: n
          to: parent
          ask: ㉝"Do you worry about {pupil}?"
          why: The school ㉞must listen
          code: "6.67"
          fills: concern
        - id: o
          to: parent
          ask: ㉟one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one
          why: So
          fills: said-aloud
          each: ㊱group
        - id: m
          to: parent
          ask: What next
          why: So
          fills: read-back
          each: ㉚need
          follow-ups: ㉛{ a: b }
        """))
    marked.expect(
      findings(marked),
      [
        ("①", "must be small letters"), ("②", "`parant` is no `to`; did you mean `parent`?"),
        ("③", "`ask` is empty"), ("④", "has no `whi`; did you mean `why`?"),
        ("⑤", "did you mean `summary`?"), ("⑥", "the question `a` is given twice; first on line 5"),
        ("⑦", "did you mean `{pupil}`?"), ("⑧", "it goes with `each: promise`"),
        ("⑨", "no kind of item is called `targt`; did you mean `target`?"),
        ("⑩", "lacks `fills`"),
        ("⑪", "`why` must be words; this is a list"),
        ("⑫", "`to` must be words; this is a list"), ("⑬", "`target` has no part ``"),
        ("⑭", "add `each: target`"), ("⑮", "`code` must be a paragraph"),
        ("⑯", "`target.judge` is asked for each `target`"),
        ("⑯", "`j` is never asked: no question fills `outcome`"),
        ("⑰", "`again` goes only with a question that fills a kind"),
        ("㉜", "did you mean `promise`?"), ("⑱", "did you mean `target`?"),
        ("⑲", "did you mean `pupil-present`?"), ("⑳", "did you mean `partly`?"),
        ("㉑", "is not understood"), ("㉒", "`lacks` goes with a kind of item"),
        ("㉓", "goes only with `each: promise`"), ("㉔", "`action` has no part `baseline`"),
        ("㉖", "the key `to` is given twice; first on line 62"), ("㉗", "`why` is empty"),
        ("㉘", "never hold together"), ("㉙", "this is words"), ("㉚", "for each `group` only"),
        ("㉛", "`follow-ups` must be a list"), ("㉝", "an open question hears more"),
        ("㉞", "should, not must"), ("㉟", "41 words to say at once"),
        ("㊱", "goes only with `read-back`"),
      ])
  }
  @Test func allMistakesOfTheWholeAtOnce() {
    let marked = Marked(
      """
      ①meating: termly-review
      title: "Review of ②{pupil}"
      minutes: ③soon
      ④stages:
        - id: welcome
          title: Welcome
          share: 5
          opening: [ "About ⑤{item}" ]
          questions: ⑥[]
        - ⑦id: pupil
          share: 10
        - id: ⑧prepare
          title: Before
          share: 5
          questions:
            - id: a
              to: parent
              ask: Hello
              why: So
              fills: topic
        - id: ⑨welcome
          title: Welcome
          share: ⑩120
          questions: ⑪none
      """)
    marked.expect(
      findings(marked),
      [
        ("①", "has no `meating`; did you mean `meeting`?"), ("②", "is not filled in a title"),
        ("③", "`minutes` must be a whole number from 5 to 240"),
        ("⑤", "it goes with `each`"), ("⑥", "the stage has no questions"),
        ("⑦", "a stage lacks `title`"), ("⑦", "a stage lacks `questions`"),
        ("⑧", "its share is 0"), ("⑨", "the stage `welcome` is given twice; first on line 5"),
        ("⑩", "`share` must be a whole number from 0 to 100"),
        ("⑪", "`questions` must be a list"), ("④", "no question fills `sign-off`"),
      ])
  }

  @Test func sharesShapeAndOrder() {
    let marked = Marked(
      """
      meeting: first-concern
      title: T
      minutes: 45
      ①stages:
        - id: welcome
          title: W
          share: 50
          questions:
            - id: ②v
              to: teacher
              ask: Here is what I see
              why: So
              fills: view
            - id: w
              to: parent
              ask: What worries you
              why: So
              fills: concern
        - id: ③prepare
          title: P
          share: 10
          questions:
            - id: x
              to: parent
              ask: The end
              why: So
              fills: sign-off
            - id: ④y
              to: parent
              ask: And now
              why: So
              fills: topic
            - id: ⑤z
              to: parent
              ask: The end
              why: So
              fills: sign-off
      """)
    marked.expect(
      findings(marked),
      [
        ("①", "the shares of the stages add to 50, not to 100"), ("②", "the school speaks here"),
        ("③", "its share is 0"), ("③", "comes before all other stages"),
        ("④", "`y` is never asked: it comes after the sign-off"), ("⑤", "the meeting ends twice"),
        ("①", "no stage `pupil`"), ("①", "no stage `explore`"), ("①", "no stage `focus`"),
        ("①", "no stage `plan`"), ("①", "no stage `close`"), ("①", "nothing is read back"),
      ])
  }

  @Test(arguments: ["", "\n", "# only a remark\n", "~"])
  func emptyFiles(_ text: String) {
    let compiled = Script.compile(yaml: text, file: "e.yaml")
    #expect(compiled.content == nil)
    #expect(compiled.findings.map(\.message) == ["the file is empty; a meeting is wanted"])
  }

  @Test(arguments: ["just words", "- a\n- b"])
  func filesOfAnotherSort(_ text: String) {
    let compiled = Script.compile(yaml: text, file: "e.yaml")
    #expect(compiled.content == nil)
    #expect(compiled.findings.map(\.line) == [1])
  }

  @Test func aSlipInFillsIsFoundOnce() {
    let text = SmallMeeting.asking("").replacing("sign-off", with: "sign-of")
    let messages = Script.compile(yaml: text, file: "e.yaml").findings.map(\.message)
    #expect(messages.contains("nothing is called `sign-of`; did you mean `sign-off`?"))
    #expect(!messages.contains { $0.contains("the meeting has no end") })
  }

  @Test func jargonIsWarnedOfWhereFamiliesHearIt() {
    let text = SmallMeeting.asking("- { id: g, to: parent, ask: An EHCP, why: So, fills: note }")
    let compiled = Script.compile(yaml: text, file: "e.yaml", jargon: ["EHCP"])
    #expect(compiled.content != nil)
    #expect(compiled.findings.map(\.message) == ["`EHCP` may need explaining"])
    #expect(compiled.findings.map(\.severity) == [.warning])
  }
}
