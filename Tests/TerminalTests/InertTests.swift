import Terminal
import Testing

@Suite struct InertTests {
  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("bell\u{7}", "bell␇"), ("nul\u{0}", "nul␀"),
    ("del\u{7F}", "del␡"),
    ("\u{9B}5A up", "\u{FFFD}5A up"), ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
    ("a\u{202E}b\u{2066}c\u{2069}", "abc"), ("back\u{8}", "back␈"), ("a\tb", "a    b"),
    ("a\r\nb\rc\nd\u{85}e\u{2028}f", "a\nb\nc\nd\ne\nf"), ("a\r\r\nb", "a\n\nb"),
  ])
  func livelyTextIsCalmed(_ text: String, _ calm: String) {
    #expect(inert(text) == calm)
    #expect(inert(calm) == calm)
  }

  @Test(arguments: ["Zoë", "بچہ اسکول\u{200F} جاتا ہے", "می\u{200C}خواہم", "👩\u{200D}👧", "汉字", ""])
  func readableTextIsUntouched(_ text: String) {
    #expect(inert(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func aLineBreakCanBecomeASpace() {
    #expect(inert("a\r\nb\u{2029}c", breaks: false) == "a b c")
  }

  @Test func nothingLivelyIsLeftOfAnyScalar() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for left in inert(String(scalar)).unicodeScalars where left != "\n" {
        #expect(left.properties.generalCategory != .control, "U+\(String(value, radix: 16))")
        #expect(!(0x202A...0x202E ~= left.value || 0x2066...0x2069 ~= left.value))
      }
    }
  }
}
