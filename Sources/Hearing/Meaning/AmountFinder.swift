/// Finds every number of a line and says what it counts.
struct AmountFinder {
  let wording: Wording
  private(set) var found: [Amount] = []

  static func amounts(in wording: Wording) -> Amounts {
    var finder = AmountFinder(wording: wording)
    finder.run()
    return Amounts(finder.found, words: wording.count)
  }

  private init(wording: Wording) { self.wording = wording }

  private mutating func run() {
    var index = 0
    while index < wording.count {
      if let amount = amount(at: index) {
        found.append(amount)
        index = max(index + 1, amount.range.upperBound)
      } else {
        index += 1
      }
    }
  }

  private func amount(at index: Int) -> Amount? {
    let item = wording[index]
    switch item.lower {
    case "once", "twice", "thrice": return times(at: index, after: index + 1)
    case "no", "zero", "nil": return none(at: index)
    case "all", "every", "each", "whole": return whole(at: index)
    case "£", "$": return money(at: index)
    case "half", "quarter", "third", "quarters", "thirds": return fraction(at: index)
    case "an", "a": return anHour(at: index)
    case "x", "\u{D7}":
      guard wording.isNumber(index + 1), !wording[index + 1].spaced || wording.word(index - 1) == ""
      else { return nil }
      let end = numberEnd(from: index + 1)
      return make(.times, index..<(perEnd(from: end) ?? end), number: index + 1)
    default: break
    }
    if item.kind == .ordinal { return make(.label, index..<index + 1) }
    guard item.isNumber else { return nil }
    let end = numberEnd(from: index)
    return label(at: index, end: end) ?? share(at: index) ?? percent(at: index, end: end)
      ?? rate(at: index, end: end) ?? times(at: index, after: end)
      ?? unit(at: index, end: end) ?? each(at: index, end: end)
      ?? ofThem(at: index, end: end) ?? counted(at: index, end: end) ?? score(at: index, end: end)
      ?? make(.bare, index..<end)
  }

  // MARK: the number itself

  /// The item after a number and what belongs to it: `3-5`, `2 to 3`, `4.5`, `1,000`, `5+`.
  private func numberEnd(from index: Int) -> Int {
    var end = index + 1
    while end + 1 < wording.count, wording[end].isMark, wording[end + 1].isDigits,
      !wording[end].spaced, !wording[end + 1].spaced,
      wording[end].lower == "." || wording[end].lower == ","
    {
      end += 2
    }
    if wording.word(end) == "+" { return end + 1 }
    if end + 1 < wording.count, wording.isNumber(end + 1),
      ["-", "\u{2013}", "to", "or"].contains(wording[end].lower), !isShare(end + 1),
      wording.word(index - 1) != "from"
    {
      return end + 2
    }
    return end
  }

  private func isShare(_ index: Int) -> Bool {
    wording.word(index + 1) == "/" || wording.word(index + 1) == "out"
  }

  // MARK: what is no level

  private func label(at index: Int, end: Int) -> Amount? {
    let before = wording.word(index - 1)
    if index == 0 || wording.beginsSentence(index) && before != ":",
      [".", ")"].contains(wording.word(index + 1)),
      !wording.isNumber(index + 2) || wording[index + 2].spaced
    {
      return make(.label, index..<index + 1)
    }
    if let clock = clock(at: index, before: before) { return clock }
    if let date = date(at: index) { return date }
    if ["-", ":", "to", "2"].contains(wording.word(index + 1)), wording[index].value == 1,
      wording.isNumber(index + 2), wording[index + 2].value == 1
    {
      return make(.ratio, index..<index + 3)
    }
    if wording[index].value == 1, wording.word(index + 1) == "on" || wording.word(index + 1) == "2",
      wording[min(index + 2, wording.count - 1)].value == 1
    {
      return make(.ratio, index..<min(index + 3, wording.count))
    }
    if AmountFinder.labels.contains(before), !wording.isA(end, [.shortUnit, .longUnit]),
      !wording[index].spaced || wording.word(end) != "%"
    {
      let isLevel = AmountFinder.levels.contains(before)
      if isLevel, ["out", "/", "of"].contains(wording.word(end)) { return nil }
      return make(.label, index..<end)
    }
    if ["age", "aged"].contains(before) { return make(.age, index..<end) }
    if wording.word(index - 1) == "to"
      && ["numbers", "count", "counts", "counting"].contains(
        wording.word(index - 2))
    {
      return make(.label, index..<end)
    }
    if before == "number"
      || before == "no" && wording[index].isDigits && index >= 1
        && wording.word(index - 1) == "number"
    {
      return make(.label, index..<end)
    }
    return nil
  }

  private func clock(at index: Int, before: String) -> Amount? {
    let isPair =
      [":", "."].contains(wording.word(index + 1)) && wording.isNumber(index + 2)
      && !wording[index + 2].spaced && wording[index + 2].text.count == 2
      && (wording[index].value ?? 99) < 24 && (wording[index + 2].value ?? 99) < 60
    let end = isPair ? index + 3 : index + 1
    if ["am", "pm", "o'clock", "oclock"].contains(wording.word(end)) {
      return make(.clock, index..<end + 1)
    }
    if isPair,
      wording.word(index + 1) == ":" || ["at", "by", "from", "until", "till"].contains(before)
        || wording[index].value ?? 0 >= 7 && before == "("
    {
      // A third part makes it a date.
      if [".", ":"].contains(wording.word(end)), wording.isNumber(end + 1),
        !wording[end + 1].spaced
      {
        return nil
      }
      return make(.clock, index..<end)
    }
    return nil
  }

  private func date(at index: Int) -> Amount? {
    if wording.isA(index + 1, .month),
      wording.word(index + 1) != "may" || index + 2 >= wording.count
        || !wording.isA(index + 2, .being)
    {
      return make(.date, index..<index + 2)
    }
    if wording.isA(index - 1, .month), !wording.isPlural(index + 1), wording.word(index + 1) != "/",
      wording.word(index + 1) != "%", wording.word(index + 1) != "out"
    {
      return make(.date, index..<index + 1)
    }
    for mark in ["/", ".", "-"] {
      if wording.word(index + 1) == mark, wording.isNumber(index + 2),
        wording.word(index + 3) == mark,
        wording.isNumber(index + 4), !wording[index + 1].spaced, !wording[index + 4].spaced
      {
        return make(.date, index..<index + 5)
      }
    }
    if let value = wording[index].value, wording[index].isDigits, (1990...2099).contains(value),
      wording[index].text.utf8.count == 4, !wording.isPlural(index + 1)
    {
      let isPair =
        ["-", "/", "\u{2013}"].contains(wording.word(index + 1)) && wording.isNumber(index + 2)
      return make(.date, index..<index + (isPair ? 3 : 1))
    }
    return nil
  }

  private func money(at index: Int) -> Amount? {
    guard wording.isNumber(index + 1) else { return nil }
    return make(.money, index..<numberEnd(from: index + 1), number: index + 1)
  }

  static let labels: Set<String> = [
    "year", "yr", "y", "stage", "phase", "grade", "ks", "step", "page", "unit", "chapter", "room",
    "class", "term", "autumn", "spring", "summer", "week", "wk", "part", "version", "target",
    "goal", "level", "band", "tier", "wave", "block", "no", "p", "outcome", "set", "phases",
    "stages", "years", "objective", "book", "l", "t",
  ]
  private static let levels: Set<String> = ["level", "band", "stage", "grade"]

  // MARK: making

  func make(
    _ sort: Amount.Sort, _ range: Range<Int>, number: Int? = nil, bounded: Bool = false,
    noun: String = ""
  ) -> Amount {
    let end = min(range.upperBound, wording.count)
    return Amount(
      sort: sort, range: min(range.lowerBound, end)..<end, number: number ?? range.lowerBound,
      bounded: bounded, noun: noun)
  }

  /// Where an `at least` or the like begins that stands before an item, and whether it holds back.
  func bound(before index: Int) -> (start: Int, isLimit: Bool)? {
    for (words, isLimit) in AmountFinder.bounds {
      let start = index - words.count
      guard start >= 0 else { continue }
      if zip(words, start..<index).allSatisfy({ wording[$1].lower == $0 }) {
        return (start, isLimit)
      }
    }
    return nil
  }

  private static let bounds: [([String], Bool)] = [
    (["no", "more", "than"], true), (["not", "more", "than"], true),
    (["no", "less", "than"], false), (["no", "fewer", "than"], false),
    (["not", "less", "than"], false), (["a", "minimum", "of"], false),
    (["a", "maximum", "of"], true), (["in", "less", "than"], true), (["in", "under"], true),
    (["at", "least"], false), (["at", "most"], true), (["fewer", "than"], true),
    (["less", "than"], true), (["more", "than"], false), (["minimum", "of"], false),
    (["maximum", "of"], true), (["max", "of"], true), (["up", "to"], false), (["minimum"], false),
    (["min"], false), (["maximum"], true), (["max"], true), (["under"], true), (["over"], false),
    (["above"], false),
  ]
}
