import Interview
import Record
import Testing

/// Questions that wait on each other, or on nothing, are found before a meeting meets them.
@Suite struct ScriptCycleTests {
  private func messages(_ questions: String) -> [String] {
    Script.compile(yaml: SmallMeeting.asking(questions), file: "c.yaml").findings.map(\.message)
  }

  @Test func twoThatWaitOnEachOther() {
    let marked = Marked(
      SmallMeeting.asking(
        """
        - { id: g, to: parent, ask: What, why: So, fills: target, ①when: has provision }
        - { id: h, to: parent, ask: What, why: So, fills: provision, when: has target }
        """.replacing("①when: ", with: "when: ①")))
    let compiled = Script.compile(yaml: marked.text, file: "c.yaml")
    #expect(compiled.content == nil)
    marked.expect(
      compiled.findings,
      [("①", "`g` waits for `provision`; `h` waits for `target`")])
  }

  @Test func oneThatWaitsForItself() {
    let found = messages("- { id: g, to: parent, ask: What, why: So, fills: target, each: target }")
    #expect(found == ["these wait on each other and are never asked: `g` waits for `target`"])
  }

  @Test func threeInARingAndOneBehindThem() {
    let found = messages(
      """
      - { id: g, to: parent, ask: What, why: So, fills: target, when: has action }
      - { id: h, to: parent, ask: What, why: So, fills: outcome, when: has target }
      - { id: i, to: parent, ask: What, why: So, fills: action, when: has outcome.so-that }
      - { id: j, to: parent, ask: What, why: So, fills: agency, when: has action }
      """)
    #expect(found.count == 1)
    #expect(found.first?.contains("`i` waits for `outcome.so-that`") == true)
    #expect(found.first?.contains("`j`") == false)
  }

  @Test func twoRingsAreTwoFindings() {
    let found = messages(
      """
      - { id: g, to: parent, ask: What, why: So, fills: target, when: has action }
      - { id: h, to: parent, ask: What, why: So, fills: action, when: has target }
      - { id: i, to: parent, ask: What, why: So, fills: agency, when: has outcome }
      - { id: j, to: parent, ask: What, why: So, fills: outcome, when: has agency }
      """)
    #expect(found.count == 2)
  }

  @Test func aSecondWayInIsNoRing() {
    let found = messages(
      """
      - { id: g, to: parent, ask: What, why: So, fills: target, when: has action }
      - { id: h, to: parent, ask: What, why: So, fills: action, when: has target }
      - { id: i, to: teacher, ask: What, why: So, fills: target, when: has need }
      """)
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("has decision", "`decision`"), ("has report.author", "`report.author`"),
    ("decision.provision-code is K", "`decision.provision-code`"),
    ("support-decided", "`decision`"),
  ])
  func waitingForWhatNothingFills(_ condition: String, _ what: String) {
    let found = messages(
      "- { id: g, to: parent, ask: What, why: So, fills: action, when: \(condition) }")
    #expect(found == ["`g` is never asked: no question fills \(what)"])
  }

  @Test(arguments: [
    "disagreement", "not interpreter", "lacks decision", "has need", "little-progress",
    "has lookback.reason", "not support-decided",
  ])
  func whatCanCome(_ condition: String) {
    #expect(
      messages("- { id: g, to: parent, ask: What, why: So, fills: action, when: \(condition) }")
        .isEmpty)
  }

  @Test func aLongChainIsReadAtOnce() {
    let kinds: [StatementKind] = [
      .target, .outcome, .provision, .action, .agency, .decision, .report, .tried, .trigger,
    ]
    var questions: [String] = []
    for round in 0..<300 {
      for (index, kind) in kinds.enumerated() {
        let next = kinds[(index + 1) % kinds.count]
        questions.append(
          "- { id: q\(round)-\(index), to: parent, ask: W, why: S, fills: \(kind.rawValue), "
            + "when: has \(next.rawValue) }")
      }
    }
    let found = messages(questions.joined(separator: "\n"))
    #expect(found.count == 1)
  }
}
