/// A line's words as the readers of meaning see them.
///
/// Hyphens between words are stepped over (`half-term` is two words, the second marked), number
/// words have their value, and each word knows its classes.
struct Wording: Sendable {
  struct Item: Sendable {
    let lower: String
    let text: String
    let span: Span
    let kind: Token.Kind
    let value: Int?
    let classes: WordClass
    /// Joined to the word before by a hyphen.
    let hyphenated: Bool
    /// Other forms that a loose reading takes it for: `mum` for `mum's`, `hide` for `hiding`.
    let also: [String]
    /// Comes after white space or at the line's beginning.
    let spaced: Bool

    func isA(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }
    var isMark: Bool { kind == .punctuation }
    var isNumber: Bool { value != nil && kind != .ordinal }
    var isDigits: Bool { kind == .number }
    var isCapitalised: Bool {
      kind == .word && text.unicodeScalars.first?.properties.isUppercase == true
    }
    /// Two letters or more, none in lower case.
    var isAllCapitals: Bool { kind == .word && text.utf8.count > 1 && text == text.uppercased() }
  }

  let line: Line
  let items: [Item]

  /// The words of a line; a loose reading knows each in its plain form too, and `mended` reads
  /// slips as the words they stand for.
  init(_ line: Line, loosely: Bool = false, mended: Bool = false) {
    self.line = line
    var items: [Item] = []
    items.reserveCapacity(line.tokens.count)
    var joined = false
    for (index, token) in line.tokens.enumerated() {
      if mended, Wording.isShortened(token, with: items.last) {
        items[items.count - 1] = Wording.before(items[items.count - 1], token, line)
        continue
      }
      if token.kind == .punctuation, Wording.isHyphen(token.lower), !token.spaced, index > 0,
        index + 1 < line.tokens.count, !line.tokens[index + 1].spaced,
        line.tokens[index + 1].kind == .word
      {
        let before = line.tokens[index - 1].kind
        if before == .word || before == .number || before == .ordinal {
          joined = true
          continue
        }
      }
      let lower = token.kind == .word ? Wording.spelt(token, mended: mended) : token.lower
      let known = token.kind == .word ? Words.classes[lower] : nil
      items.append(
        Item(
          lower: lower, text: token.text, span: token.span, kind: token.kind,
          value: token.value ?? (token.kind == .word ? Words.values[lower] : nil),
          classes: known ?? [], hyphenated: joined,
          also: loosely && token.kind == .word ? Wording.forms(of: lower) : [],
          spaced: token.spaced))
      joined = false
    }
    self.items = items
  }

  /// Some items of a line, chosen already.
  init(line: Line, items: [Item]) {
    self.line = line
    self.items = items
  }

  /// The plain forms a word may have come from.
  private static func forms(of word: String) -> [String] {
    if let full = negatives[word] { return [full] }
    if let mark = word.lastIndex(of: "'") {
      let ending = word[mark...]
      return ["'s", "'d", "'ll", "'ve", "'re", "'m"].contains(ending) ? [String(word[..<mark])] : []
    }
    var found: [String] = []
    func add(_ dropping: Int, _ ending: String = "") {
      let stem = word.dropLast(dropping)
      guard stem.utf8.count > 2 else { return }
      found.append(stem + ending)
    }
    if word.hasSuffix("ing") {
      add(3)
      add(3, "e")
      if let last = word.dropLast(3).last, word.dropLast(4).last == last { add(4) }
    } else if word.hasSuffix("ed") {
      add(1)
      add(2)
      if let last = word.dropLast(2).last, word.dropLast(3).last == last { add(3) }
    } else if word.hasSuffix("s"), !word.hasSuffix("ss") {
      add(1)
      if word.hasSuffix("es") { add(2) }
      if word.hasSuffix("ies") { add(3, "y") }
    }
    return found
  }

  private static let negatives = [
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't", "wont": "won't",
    "cant": "can't", "couldnt": "couldn't", "wouldnt": "wouldn't", "hasnt": "hasn't",
    "havent": "haven't", "wasnt": "wasn't", "shouldnt": "shouldn't", "cannot": "can't",
    "im": "i'm", "ive": "i've", "hes": "he's", "shes": "she's", "theyre": "they're",
  ]

  /// The word as it is spelt.
  private static func spelt(_ token: Token, mended: Bool) -> String {
    let typed = token.lower
    if let known = Words.spelt[typed] { return known }
    guard mended, Words.classes[typed] == nil, Verbs.base(typed) == typed, !Verbs.isKnown(typed)
    else { return typed }
    return Words.hurried[typed] ?? Mending.word(for: typed) ?? typed
  }

  /// Whether a figure closes a word: `b4`.
  private static func isShortened(_ token: Token, with last: Item?) -> Bool {
    token.text == "4" && !token.spaced && last?.lower == "b" && last?.hyphenated == false
  }

  private static func before(_ item: Item, _ token: Token, _ line: Line) -> Item {
    let span = Span(item.span.start, token.span.end)
    return Item(
      lower: "before", text: line.phrase(span), span: span, kind: .word, value: nil,
      classes: Words.classes["before"] ?? [], hyphenated: false, also: [], spaced: item.spaced)
  }

  private static func isHyphen(_ text: String) -> Bool {
    text == "-" || text == "\u{2010}" || text == "\u{2011}"
  }

  var count: Int { items.count }
  subscript(index: Int) -> Item { items[index] }

  /// The word at a place, empty beyond the line.
  func word(_ index: Int) -> String {
    index >= 0 && index < items.count ? items[index].lower : ""
  }

  func isA(_ index: Int, _ classes: WordClass) -> Bool {
    index >= 0 && index < items.count && items[index].isA(classes)
  }

  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < items.count && items[index].isNumber
  }

  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < items.count && items[index].kind == .word
  }

  /// The span of some items.
  func span(_ range: Range<Int>) -> Span {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= items.count
    else { return Span(0, 0) }
    return Span(items[range.lowerBound].span.start, items[range.upperBound - 1].span.end)
  }

  /// Some items as typed.
  func text(_ range: Range<Int>) -> String { line.phrase(span(range)) }

  func phrase(_ range: Range<Int>) -> Phrase {
    let span = span(range)
    return Phrase(phrase: line.phrase(span), span: span)
  }

  /// Whether the item begins a sentence: the first word, or one after a full stop and the like.
  func beginsSentence(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, items[before].isMark {
      switch items[before].lower {
      case ".", "!", "?", ":", ";", "\u{2022}", "-", "\u{2013}", "\u{2014}": return true
      case ",": return false
      default: before -= 1
      }
    }
    return before < 0
  }

  /// The first of the words at or after a place, before the line's end.
  func firstIndex(from start: Int, where matches: (Item) -> Bool) -> Int? {
    var index = max(0, start)
    while index < items.count {
      if matches(items[index]) { return index }
      index += 1
    }
    return nil
  }
}
