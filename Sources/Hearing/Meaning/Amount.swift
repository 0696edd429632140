/// A number of a line with what it counts.
struct Amount: Sendable {
  enum Sort: Sendable, Equatable {
    /// So many of so many.
    case share
    case percent
    /// So many a minute.
    case rate
    /// A test's score.
    case score
    /// Three times, twice a week.
    case times
    /// Seconds, minutes, hours.
    case duration
    /// Days, weeks, months, years.
    case period
    /// Things counted.
    case count
    /// Not more than so many.
    case limit
    /// Metres and the like.
    case size
    /// So many in a row.
    case running
    /// A part of a thing's name or size: Year 4, two-step, a 5 minute timer.
    case label
    /// One adult to one child.
    case ratio
    case clock
    case date
    case age
    case money
    /// A number with nothing to say what it counts.
    case bare
  }

  let sort: Sort
  /// The words that state it, an `at least` included.
  let range: Range<Int>
  /// The item of its first number.
  let number: Int
  /// A word of holding back or reaching stands before it: `at least`, `no more than`.
  let bounded: Bool
  /// What is counted, singular or plural, for counts and limits.
  let noun: String
}

/// The amounts of a line, with the one that covers any word.
struct Amounts: Sendable {
  let all: [Amount]
  private let covering: [Int32]

  init(_ all: [Amount], words: Int) {
    self.all = all
    var covering = [Int32](repeating: -1, count: words)
    for (place, amount) in all.enumerated() {
      for index in amount.range where index < words { covering[index] = Int32(place) }
    }
    self.covering = covering
  }

  /// The amount that a word belongs to.
  func at(_ index: Int) -> Amount? {
    guard index >= 0, index < covering.count, covering[index] >= 0 else { return nil }
    return all[Int(covering[index])]
  }
}

extension Wording {
  /// Whether a word can be a thing's name or stand before one.
  func isNounLike(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let item = items[index]
    if item.isA([.child, .family, .staff]) { return true }
    return item.value == nil
      && !item.isA([
        .preposition, .joiner, .modal, .being, .determiner, .subject, .negative, .speaker,
        .adverb, .title,
      ])
  }

  /// Whether a word has the look of a plural, or of letters that stand for one.
  func isPlural(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let word = items[index].lower
    if Wording.plurals.contains(word) { return true }
    if items[index].isAllCapitals && word.utf8.count <= 5 { return true }
    guard word.utf8.count > 2, word.hasSuffix("s") else { return false }
    return !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
      && !word.hasSuffix("'s") && !Wording.notPlurals.contains(word)
  }

  static let plurals: Set<String> = [
    "children", "people", "men", "women", "feet", "teeth", "mice", "hfw", "cvc", "peers", "pence",
    "vocab", "vocabulary", "wks", "mins", "gpcs", "gpc",
  ]
  private static let notPlurals: Set<String> = [
    "is", "was", "has", "this", "his", "as", "its", "plus", "us", "yes", "always", "less", "does",
    "maths", "across", "towards", "besides", "sometimes", "afterwards", "reads", "uses", "counts",
    "says", "gets", "makes", "takes", "needs", "wants", "goes", "comes", "knows", "checks",
    "names", "spells", "writes", "keeps", "gives", "w's",
  ]
}
