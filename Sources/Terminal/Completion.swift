/// One thing that Tab may put into the line.
public struct Completion: Sendable, Equatable {
  /// What stands in the line afterwards, with a space at its end if one should follow.
  public var text: String
  /// What the list shows when there are several.
  public var label: String
  /// Where the text it replaces begins, in Unicode scalars from the start of the line; nil for the
  /// word before the cursor, back to the last white space.
  public var start: Int?

  /// A completion; the label is the text itself unless another is given.
  public init(_ text: String, label: String? = nil, start: Int? = nil) {
    self.text = text
    self.label = label ?? text
    self.start = start
  }
}

/// The completions of one line, made ready for readline: whole texts up to the cursor.
struct Offers: Equatable {
  /// Each offer's text from the start of the line to the cursor, and its label.
  private(set) var texts: [(line: String, label: String)] = []
  /// The beginning that all of them share, never shorter than what was typed.
  private(set) var common = ""

  /// Offers for a line whose cursor stands after `cursor` Unicode scalars.
  init(_ completions: [Completion], line: String, cursor: Int) {
    let typed = String(line.unicodeScalars.prefix(cursor))
    let word = Offers.wordStart(in: typed)
    var seen: Set<String> = []
    for completion in completions {
      let start = min(max(completion.start ?? word, 0), cursor)
      let text = Offers.typeable(
        String(typed.unicodeScalars.prefix(start)) + completion.text)
      guard seen.insert(text).inserted else { continue }
      texts.append((text, inert(completion.label, breaks: false)))
    }
    common = texts.dropFirst().reduce(texts.first?.line ?? "") { Offers.shared($0, $1.line) }
    if common.unicodeScalars.count < typed.unicodeScalars.count { common = typed }
  }

  static func == (one: Offers, other: Offers) -> Bool {
    one.common == other.common
      && one.texts.elementsEqual(other.texts) { $0.line == $1.line && $0.label == $1.label }
  }

  /// The beginning two texts share, by whole characters.
  static func shared(_ one: String, _ other: String) -> String {
    var end = one.startIndex
    for (a, b) in zip(one, other) {
      // Equal characters may be written with other scalars; then the shared part ends.
      guard a == b, a.unicodeScalars.elementsEqual(b.unicodeScalars) else { break }
      end = one.index(after: end)
    }
    return String(one[..<end])
  }

  /// The scalar offset at which the last word begins.
  private static func wordStart(in typed: String) -> Int {
    let scalars = Array(typed.unicodeScalars)
    guard let space = scalars.lastIndex(where: { $0.properties.isWhitespace }) else { return 0 }
    return space + 1
  }

  /// The text as it may stand in a line being edited: no NUL, no C1 control.
  static func typeable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value == 0 || (0x80..<0xA0) ~= $0.value })
    else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value != 0 {
      clean.append((0x80..<0xA0) ~= scalar.value ? "\u{FFFD}" : scalar)
    }
    return String(clean)
  }
}
