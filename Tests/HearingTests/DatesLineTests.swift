import Hearing
import Testing

@Suite("Lines and tokens")
struct DatesLineTests {
  @Test("words, numbers, ordinals and marks are parted")
  func kinds() {
    let line = Line("Y4: 10mins, 14th w/c 2/3; mother’s half-term 3.5")
    #expect(
      line.tokens.map(\.lower) == [
        "y", "4", ":", "10", "mins", ",", "14th", "w", "/", "c", "2", "/", "3", ";", "mother's",
        "half", "-", "term", "3", ".", "5",
      ])
    #expect(line.tokens[1].kind == .number)
    #expect(line.tokens[1].value == 4)
    #expect(!line.tokens[1].spaced)
    #expect(line.tokens[3].spaced)
    #expect(line.tokens[6].kind == .ordinal)
    #expect(line.tokens[6].value == 14)
    #expect(line.tokens[0].isCapitalised)
    #expect(line.tokens[2].kind == .punctuation)
  }

  @Test("spans are scalar offsets and give the words back")
  func spans() {
    let line = Line("é 👩‍👧 ok")
    for token in line.tokens { #expect(line.phrase(token.span) == token.text) }
    #expect(line.tokens.last?.span == Span(6, 8))
    #expect(line.phrase(Span(-3, 99)) == line.text)
    #expect(line.span(of: 0..<line.tokens.count) == Span(0, 8))
    #expect(line.span(of: 5..<99) == Span(0, 0))
  }

  @Test("a number too long for a value has none, and letters after an ordinal undo it")
  func edges() {
    #expect(Line("12345678901").tokens.first?.value == nil)
    #expect(Line("123456789").tokens.first?.value == 123_456_789)
    #expect(Line("4things").tokens.map(\.text) == ["4", "things"])
    #expect(Line("’til '26").tokens.map(\.lower) == ["'", "til", "'", "26"])
    #expect(Line("").tokens.isEmpty)
    #expect(Line(" \t\u{a0}\n").tokens.isEmpty)
  }
}
