import Terminal
import Testing

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Zoë", 3), ("Zoe\u{308}", 3), ("بچہ", 3), ("بَچّہ", 3), ("汉字", 4),
    ("ﾊﾝ", 2), ("ハン", 4), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2),
    ("👩\u{200D}👩\u{200D}👧", 2), ("🇬🇧", 2), ("❤\u{FE0F}", 2), ("☺", 1), ("✅", 2), ("␛", 1), ("…", 1),
    ("\u{200F}", 0), ("a\u{200B}b", 2), ("Ａ", 2), ("नि", 2),
  ])
  func columnsAreThoseOfTheTerminal(_ text: String, _ columns: Int) {
    #expect(displayWidth(text) == columns)
  }
}
