import Terminal
import Testing

@Suite struct WrappingTests {
  private func rows(_ line: Line, _ width: Int = 20) -> [String] {
    line.rows(width: width, colour: false)
  }

  @Test func wordsGoToTheNextRowWhole() {
    #expect(
      rows("one two three four five six seven")
        == ["one two three four", "five six seven"])
  }

  @Test func furtherRowsHang() {
    let line = Line("one two three four five six", indent: 2, hanging: 3)
    #expect(rows(line) == ["  one two three four", "     five six"])
  }

  @Test func aWordThatFitsExactlyStays() {
    #expect(rows("12345678901234567890") == ["12345678901234567890"])
    #expect(rows("1234567890 123456789 x") == ["1234567890 123456789", "x"])
  }

  @Test func aLongWordIsBrokenBetweenCharacters() {
    let word = String(repeating: "é", count: 45)
    #expect(rows(Line(word)).map(\.count) == [20, 20, 5])
    #expect(rows(Line(word)).joined() == word)
    let family = "👩\u{200D}👩\u{200D}👧"
    let many = String(repeating: family, count: 15)
    #expect(rows(Line(many)).map(\.count) == [10, 5])
  }

  @Test func wideCharactersCountTwice() {
    let wide = String(repeating: "字", count: 25)
    #expect(rows(Line(wide)).map(\.count) == [10, 10, 5])
  }

  @Test func lineBreaksInsideBeginRows() {
    #expect(rows("a\n\nb\n") == ["a", "", "b", ""])
    #expect(rows(Line("a\nb", indent: 1, hanging: 1)) == [" a", "  b"])
    #expect(rows("") == [""])
  }

  @Test func innerSpacesStay() {
    #expect(rows("a  b   c") == ["a  b   c"])
    #expect(rows("  a") == ["  a"])
  }

  @Test func noRowIsWiderThanTheScreen() {
    let words = ["one", "汉字汉字", "Zoë", "بچہ", "👍🏽👍🏽", "incomprehensibilities-and-more", " ", "\t"]
    for seed in 0..<200 {
      var text = ""
      var state = UInt64(seed) &+ 1
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + " "
      }
      for width in [20, 21, 37, 80] {
        let line = Line(text, indent: seed % 5, hanging: seed % 7)
        for row in line.rows(width: width, colour: false) {
          #expect(displayWidth(row) <= width)
        }
        let kept = line.rows(width: width, colour: false).joined().filter { $0 != " " }
        #expect(kept == text.filter { !" \t".contains($0) })
      }
    }
  }

  @Test func lookNeverStandsAlone() {
    #expect(rows(Line("Save first.", .warning)) == ["! Save first."])
    #expect(Line("x", .bold).rows(width: 80, colour: true) == ["\u{1B}[1mx\u{1B}[0m"])
    #expect(Line("x", .bold).rows(width: 80, colour: false) == ["x"])
  }

  @Test func aLookEndsWithItsRow() {
    let line = Line([.init("one two three "), .init("four five six", .dim)])
    #expect(
      line.rows(width: 20, colour: true)
        == ["one two three \u{1B}[2mfour\u{1B}[0m", "\u{1B}[2mfive six\u{1B}[0m"])
  }

  @Test func typedCodesAreShownNotObeyed() {
    #expect(rows("\u{1B}[2Jx") == ["␛[2Jx"])
  }

  @Test func aMillionBytesWrapInLinearTime() {
    let text = String(repeating: "word ", count: 200_000)
    #expect(Line(text).rows(width: 80, colour: false).count == 12_500)
    let word = Line(String(repeating: "x", count: 1_000_000))
    #expect(word.rows(width: 80, colour: false).count == 12_500)
  }
}
