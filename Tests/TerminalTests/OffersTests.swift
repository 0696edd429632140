import Testing

@testable import Terminal

@Suite struct OffersTests {
  private func offers(_ texts: [String], _ line: String, start: Int? = nil) -> Offers {
    Offers(
      texts.map { Completion($0, start: start) }, line: line, cursor: line.unicodeScalars.count)
  }

  @Test func theWordBeforeTheCursorIsReplaced() {
    let made = offers(["Zoë Example: "], "action Zo")
    #expect(made.texts.map(\.line) == ["action Zoë Example: "])
    #expect(made.common == "action Zoë Example: ")
  }

  @Test func whatFollowsTheCursorIsLeftAlone() {
    let made = Offers([Completion("/close ")], line: "/clé and more", cursor: 3)
    #expect(made.texts.map(\.line) == ["/close "])
  }

  @Test func aSharedBeginningNeverSplitsACharacter() {
    #expect(offers(["élan", "élève"], "é").common == "él")
    #expect(offers(["zé", "ze"], "z").common == "z")
    #expect(offers(["z\u{65}\u{301}", "ze"], "z").common == "z")
    #expect(offers(["👩\u{200D}👧", "👩\u{200D}👦"], "").common == "")
  }

  @Test func nothingTypedIsTakenAway() {
    #expect(offers(["Tom Smith", "tomorrow"], "to").common == "to")
    #expect(offers(["Tom Smith", "Tom Jones"], "to").common == "Tom ")
  }

  @Test func aCompletionMayBeginEarlierThanItsWord() {
    let made = offers(["target 2: read 40 words"], "action: target 2: rea", start: 8)
    #expect(made.texts.map(\.line) == ["action: target 2: read 40 words"])
  }

  @Test func wildStartsAreHeldWithinTheLine() {
    #expect(offers(["x"], "ab", start: -4).texts.map(\.line) == ["x"])
    #expect(offers(["x"], "ab", start: 99).texts.map(\.line) == ["abx"])
  }

  @Test func onlyDifferentOffersAreMadeAndAllAreInert() {
    let made = offers(["a\u{9B}\u{0}", "a\u{9B}\u{0}"], "")
    #expect(made.texts.map(\.line) == ["a\u{FFFD}"])
    #expect(made.texts.map(\.label) == ["a\u{FFFD}␀"])
    #expect(Offers([], line: "é", cursor: 1).texts.isEmpty)
  }
}
