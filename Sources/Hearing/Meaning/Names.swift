/// People named in a line who are not known, in the order they stand.
///
/// `known` holds names as the roll has them (`Zofia Nowak`, `Mrs Okoro`); any part of one that is
/// named alone counts as known.
public func names(in line: Line, known: [String], _ lexicon: Lexicon) -> [NameReading] {
  NameFinder(wording: Wording(line), known: KnownPeople(known), lexicon: lexicon).find()
}

/// The people a school knows, ready for comparing.
struct KnownPeople {
  private var wholes: Set<String> = []
  private var firsts: Set<String> = []
  private var surnames: Set<String> = []
  private var initials: Set<String> = []

  init(_ names: [String]) {
    for name in names {
      var words = Line(name).tokens.filter { $0.kind == .word }.map(\.lower)
      let isTitled = words.first.map { Words.classes[$0]?.contains(.title) == true } ?? false
      if isTitled { words.removeFirst() }
      guard let last = words.last else { continue }
      wholes.insert(words.joined(separator: " "))
      if words.count > 1 || isTitled { surnames.insert(last) }
      if !isTitled, let first = words.first { firsts.insert(first) }
      let letters = words.compactMap(\.first).map(String.init)
      initials.insert(letters.joined())
      if !isTitled, let first = letters.first { initials.formUnion([first, first + last]) }
    }
  }

  /// Whether the words of a name, without title, are somebody's.
  func holds(_ words: [String], titled: Bool) -> Bool {
    var words = words.filter { $0 != "-" }
    if let last = words.last, last.hasSuffix("'s") {
      words[words.count - 1] = String(last.dropLast(2))
    }
    guard let last = words.last else { return true }
    if words.count <= 2, words[0].count <= 3, initials.contains(words.joined()) { return true }
    if wholes.contains(words.joined(separator: " ")) { return true }
    if titled { return surnames.contains(last) }
    return words.count == 1 && firsts.contains(last)
  }
}
