/// What stands in quotation marks in a line, and who said it when the line says so.
public struct Quotation: Codable, Hashable, Sendable {
  /// Whether the whole line is a quotation, an introduction like *mum says* left aside.
  public let whole: Bool
  /// The words between the marks, as typed.
  public let inner: String
  /// Where those words stand, the marks left out.
  public let span: Span
  /// Who said it, as the line names them; nil when it does not.
  public let speaker: Phrase?
  /// Whether the line says that somebody said the words: *mum says*, *he told me*.
  public let isReported: Bool
  /// The *he*, *she* or *they* that is said to have said it.
  public let pronoun: String?
}

/// How somebody's own words are recognised.
public enum OwnWords {
  /// The quotations of a line, in order.
  ///
  /// Straight and curly marks, « », „ “ and single curly or straight marks count; an apostrophe
  /// inside a word does not.
  public static func quotations(in line: Line) -> [Quotation] {
    let scalars = line.scalars
    var found: [Quotation] = []
    var index = 0
    var searched: Set<UInt32> = []
    while index < scalars.count {
      let mark = scalars[index].value
      guard let closers = closers(for: mark), opens(at: index, scalars),
        !searched.contains(mark),
        let end = (index + 1..<scalars.count).first(where: {
          closers.contains(scalars[$0].value) && closes(at: $0, scalars)
        })
      else {
        if closers(for: mark) != nil, opens(at: index, scalars) { searched.insert(mark) }
        index += 1
        continue
      }
      if end > index + 1 { found.append(quotation(line, open: index, close: end)) }
      index = end + 1
    }
    return found
  }

  /// Whether a line speaks as *I* or of what is *mine*, quotations left aside.
  public static func speaksAsI(_ line: Line) -> Bool {
    let quoted = quotations(in: line).map(\.span)
    return line.tokens.contains { token in
      first.contains(token.lower) && !quoted.contains { $0.contains(token.span) }
    }
  }

  private static let first: Set<String> = [
    "i", "i'd", "i'm", "i've", "i'll", "im", "ive", "my", "mine", "me",
  ]

  private static func closers(for mark: UInt32) -> Set<UInt32>? {
    switch mark {
    case 0x22: [0x22]
    case 0x201C: [0x201D, 0x201C, 0x22]
    case 0x201E: [0x201C, 0x201D, 0x22]
    case 0x201D: [0x201D]
    case 0xAB: [0xBB]
    case 0xBB: [0xAB]
    case 0x2018: [0x2019]
    case 0x27: [0x27]
    default: nil
    }
  }

  private static func opens(at index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    if scalars[index].value == 0x27 || scalars[index].value == 0x2018, isElision(index, scalars) {
      return false
    }
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    return !before.properties.isAlphabetic && !(0x30...0x39).contains(before.value)
  }

  /// `'til`, `'cause`, `'em`: a letter left out, not a quotation.
  private static func isElision(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    for word in ["til", "till", "cause", "em", "n", "tis", "bout", "cos", "ere", "s"] {
      let end = index + 1 + word.unicodeScalars.count
      guard end <= scalars.count else { continue }
      let fits = zip(word.unicodeScalars, scalars[(index + 1)..<end]).allSatisfy {
        $0.value == $1.value | 0x20
      }
      if fits, end == scalars.count || !scalars[end].properties.isAlphabetic { return true }
    }
    return false
  }

  /// A single mark between letters is an apostrophe.
  private static func closes(at index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index].value == 0x27 || scalars[index].value == 0x2019 else { return true }
    guard index + 1 < scalars.count else { return true }
    return !scalars[index + 1].properties.isAlphabetic
  }

  private static func quotation(_ line: Line, open: Int, close: Int) -> Quotation {
    let span = Span(open + 1, close)
    let before = Array(line.tokens[..<token(in: line, endingAfter: open)].suffix(9))
    let after = Array(line.tokens[token(in: line, startingAfter: close)...].prefix(9))
    let isIntroduction = before.isEmpty || introduces(before)
    let isAttributed = attributes(after)
    let isRest = isAttributed || after.allSatisfy { $0.kind == .punctuation }
    let reporting = (isIntroduction ? before : []) + (isAttributed ? after : [])
    return Quotation(
      whole: isIntroduction && isRest, inner: line.phrase(span), span: span,
      speaker: speaker(before: before, after: after, line),
      isReported: reporting.contains { verbs.contains($0.lower) },
      pronoun: reporting.map(\.lower).first { ["he", "she", "they"].contains($0) })
  }

  /// The first token that ends beyond an offset.
  private static func token(in line: Line, endingAfter offset: Int) -> Int {
    place(in: line) { $0.span.end > offset }
  }

  /// The first token that begins beyond an offset.
  private static func token(in line: Line, startingAfter offset: Int) -> Int {
    place(in: line) { $0.span.start > offset }
  }

  /// Where a test that fails first and holds from some token on begins to hold.
  private static func place(in line: Line, _ test: (Token) -> Bool) -> Int {
    var low = 0
    var high = line.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if test(line.tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static let verbs: Set<String> = [
    "says", "said", "say", "told", "asked", "asks", "tells", "thinks", "wrote", "whispered",
    "shouted", "added", "replied", "put", "commented", "answered", "explained",
  ]

  private static func introduces(_ tokens: [Token]) -> Bool {
    // More than a few words, or a sentence of its own, is something said beside the quotation.
    guard let last = tokens.last, tokens.count <= 5,
      !tokens.contains(where: { [".", ";", "!", "?", "-", "and", "but"].contains($0.lower) })
    else { return false }
    return last.lower == ":" || verbs.contains(last.lower)
      || tokens.contains { verbs.contains($0.lower) }
  }

  private static func attributes(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    return words.count <= 5 && words.contains { verbs.contains($0.lower) }
  }

  /// `mum says “…”`, `Amir: “…”`, `“…” said Amir`.
  private static func speaker(before: [Token], after: [Token], _ line: Line) -> Phrase? {
    if let range = named(in: before) { return phrase(before, range, line) }
    guard attributes(after) else { return nil }
    let words = after.filter { $0.kind == .word }
    let names = words.filter { !verbs.contains($0.lower) && !small.contains($0.lower) }
    guard let first = names.first, let last = names.last else { return nil }
    let span = Span(first.span.start, last.span.end)
    return Phrase(phrase: line.phrase(span), span: span)
  }

  private static let small: Set<String> = [
    "he", "she", "they", "that", "when", "to", "me", "us", "it", "who", "also", "just", "then",
    "and", "quietly", "ta", "teacher",
  ]

  private static func named(in tokens: [Token]) -> Range<Int>? {
    guard let last = tokens.last else { return nil }
    if last.lower == ":" { return 0..<tokens.count - 1 }
    guard let verb = tokens.lastIndex(where: { verbs.contains($0.lower) }) else { return nil }
    let start =
      tokens[..<verb].lastIndex { $0.kind == .punctuation && $0.lower != "." }
      .map { $0 + 1 } ?? 0
    return start..<verb
  }

  private static func phrase(_ tokens: [Token], _ range: Range<Int>, _ line: Line) -> Phrase? {
    guard !range.isEmpty, range.count <= 5 else { return nil }
    let words = tokens[range].filter { $0.kind == .word }
    guard let first = words.first, let last = words.last,
      words.count > 1 || !small.contains(first.lower)
    else { return nil }
    let span = Span(first.span.start, last.span.end)
    return Phrase(phrase: line.phrase(span), span: span)
  }
}
