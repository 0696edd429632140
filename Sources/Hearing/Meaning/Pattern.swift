/// A short sequence of words with choices, gaps and classes, read from a phrase like
/// `i'd|we'd love|like <child>? to`.
///
/// Parts are parted by spaces: words with `|` between choices; `<child>` and other classes; `#` a
/// number; `_` any one word; `*` up to three words, none of them a mark; `**` up to eight within
/// a sentence, commas included; `?` after a part makes it optional; `^` at the front holds the pattern to a sentence's beginning.
struct Pattern: Sendable {
  struct Part: Sendable {
    var words: Set<String> = []
    var classes: WordClass = []
    var number = false
    var anything = false
    /// How many words may be stepped over; nought when the part is no gap.
    var gap = 0
    var optional = false
    var capital = false

    func fits(_ item: Wording.Item) -> Bool {
      if anything { return !item.isMark }
      if number && item.isNumber { return true }
      if !classes.isEmpty && item.isA(classes) { return true }
      if capital && item.isCapitalised && item.classes.isEmpty { return true }
      return words.contains(item.lower) || item.also.contains { words.contains($0) }
    }
  }

  let parts: [Part]
  let begins: Bool

  init(_ source: String) {
    var parts: [Part] = []
    var begins = false
    for piece in source.split(separator: " ") {
      if piece == "^" {
        begins = true
        continue
      }
      var part = Part()
      var body = piece
      if body.count > 1, body.hasSuffix("?") {
        part.optional = true
        body.removeLast()
      }
      switch body {
      case "*": part.gap = 3
      case "**": part.gap = 8
      case "_": part.anything = true
      default:
        for choice in body.split(separator: "|") { Pattern.add(String(choice), to: &part) }
      }
      parts.append(part)
    }
    self.parts = parts
    self.begins = begins
  }

  private static func add(_ choice: String, to part: inout Part) {
    switch choice {
    case "#": part.number = true
    case "<child>":
      part.classes.formUnion(.child)
      part.capital = true
    case "<name>": part.capital = true
    case "<staff>": part.classes.formUnion(.staff)
    case "<family>": part.classes.formUnion(.family)
    case "<grown>":
      part.classes.formUnion(.family)
      part.words.formUnion(Disclosure.grown)
    case "<adult>": part.classes.formUnion(.adult)
    case "<title>": part.classes.formUnion(.title)
    case "<speaker>": part.classes.formUnion(.speaker)
    case "<be>": part.classes.formUnion(.being)
    case "<the>": part.classes.formUnion(.determiner)
    case "<unit>": part.classes.formUnion([.shortUnit, .longUnit])
    case "<weekday>": part.classes.formUnion(.weekday)
    case "<session>": part.classes.formUnion(.session)
    case "<adverb>": part.classes.formUnion(.adverb)
    default: part.words.insert(choice)
    }
  }

  /// The item after the match that begins at `index`; nil when the pattern does not fit there.
  func match(at index: Int, in wording: Wording) -> Int? {
    if begins && !wording.beginsSentence(index) { return nil }
    return match(part: 0, at: index, in: wording)
  }

  private func match(part: Int, at index: Int, in wording: Wording) -> Int? {
    guard part < parts.count else { return index }
    let current = parts[part]
    if current.gap > 0 {
      var end = index
      for _ in 0...current.gap {
        if let found = match(part: part + 1, at: end, in: wording) { return found }
        guard end < wording.count, !isWall(wording[end], to: current.gap) else { return nil }
        end += 1
      }
      return nil
    }
    if index < wording.count, current.fits(wording[index]),
      let end = match(part: part + 1, at: index + 1, in: wording)
    {
      return end
    }
    return current.optional ? match(part: part + 1, at: index, in: wording) : nil
  }

  /// A short gap stops at any mark, a long one at a sentence's end.
  private func isWall(_ item: Wording.Item, to gap: Int) -> Bool {
    guard item.isMark else { return false }
    return gap < 8 || [".", "!", "?", ";"].contains(item.lower)
  }
}

/// Patterns with a value each, looked up by the words they can begin with.
struct PatternTable<Value: Sendable>: Sendable {
  private typealias Entry = (pattern: Pattern, value: Value)
  private var byWord: [String: [Entry]] = [:]
  private var general: [Entry] = []

  init(_ sources: [(String, Value)]) {
    for (source, value) in sources {
      let pattern = Pattern(source)
      guard let first = pattern.parts.first else { continue }
      let isLiteral =
        !first.optional && first.gap == 0 && !first.anything && !first.number && !first.capital
        && first.classes.isEmpty
      if isLiteral {
        for word in first.words { byWord[word, default: []].append((pattern, value)) }
      } else {
        general.append((pattern, value))
      }
    }
  }

  /// Every match in the line; several may begin at one word.
  func all(in wording: Wording) -> [(range: Range<Int>, value: Value)] {
    var found: [(range: Range<Int>, value: Value)] = []
    for index in 0..<wording.count { collect(at: index, in: wording, into: &found) }
    return found
  }

  /// The longest match that begins at a word.
  func longest(at index: Int, in wording: Wording) -> (range: Range<Int>, value: Value)? {
    var found: [(range: Range<Int>, value: Value)] = []
    collect(at: index, in: wording, into: &found)
    return found.max { $0.range.count < $1.range.count }
  }

  /// The first match in the line.
  func first(in wording: Wording) -> (range: Range<Int>, value: Value)? {
    for index in 0..<wording.count {
      if let match = longest(at: index, in: wording) { return match }
    }
    return nil
  }

  private func collect(
    at index: Int, in wording: Wording, into found: inout [(range: Range<Int>, value: Value)]
  ) {
    if let candidates = byWord[wording[index].lower] {
      for (pattern, value) in candidates {
        if let end = pattern.match(at: index, in: wording), end > index {
          found.append((index..<end, value))
        }
      }
    }
    for (pattern, value) in general {
      if let end = pattern.match(at: index, in: wording), end > index {
        found.append((index..<end, value))
      }
    }
  }
}
