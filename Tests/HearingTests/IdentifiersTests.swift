import Testing

@testable import Hearing

/// What redaction takes out of a line beside names.
@Suite struct IdentifiersTests {
  @Test func everyLabelledLineIsReadAsItSays() {
    let lines = identifiersLabelled.split(separator: "\n").map(String.init)
    #expect(lines.count > 100)
    for line in lines {
      let halves = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let text = String(halves[0].dropLast())
      let wanted = halves[1].dropFirst()
      let found = identifiers(in: Line(text)).map { "\($0.kind.rawValue) \($0.text)" }
      #expect(found.joined(separator: " ; ") == wanted, "\(text)")
    }
  }

  @Test func spansHoldTheWords() {
    let line = Line("Zoë’s dad: 07700 900142, zoë@example.com, LS9 6TB 👩‍👧 dob 3/4/16")
    let found = identifiers(in: line)
    #expect(found.map(\.kind) == [.phone, .email, .postcode, .dob])
    for one in found { #expect(line.phrase(one.span) == one.text) }
  }

  @Test func anyTextIsSafe() {
    for text in ["", "@", "+", "(0", "upn", "dob", "0", "b.", "flat 3", "((((", "1 The", "é1 1aa"] {
      _ = identifiers(in: Line(text))
      _ = identifiers(in: Line(String(repeating: text, count: 2_000)))
    }
  }
}
