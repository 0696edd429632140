/// Finds the names of people.
struct NameFinder {
  let wording: Wording
  let known: KnownPeople
  let lexicon: Lexicon

  func find() -> [NameReading] {
    let things = lexicon.things.all(in: wording).map(\.range)
    var found: [NameReading] = []
    var thing = 0
    var index = 0
    while index < wording.count {
      while thing < things.count, things[thing].upperBound <= index { thing += 1 }
      if thing < things.count, things[thing].contains(index) {
        index = things[thing].upperBound
        continue
      }
      guard let name = name(at: index) else {
        index += 1
        continue
      }
      if !known.holds(name.words, titled: name.titled) { found.append(reading(name)) }
      index = name.range.upperBound
    }
    return found
  }

  private struct Name {
    let range: Range<Int>
    let words: [String]
    let titled: Bool
    var isCertain = true
  }

  private func reading(_ name: Name) -> NameReading {
    var span = wording.span(name.range)
    var text = wording.line.phrase(span)
    for ending in ["'s", "\u{2019}s"] where text.hasSuffix(ending) {
      text.removeLast(2)
      span = Span(span.start, span.end - 2)
    }
    return NameReading(name: text, span: span, isCertain: name.isCertain)
  }

  private func name(at index: Int) -> Name? {
    guard wording[index].kind == .word else { return nil }
    if let titled = titled(at: index) { return titled }
    if let (end, isCertain) = initials(at: index) {
      let words = (index..<end).filter { wording[$0].kind == .word }.map { wording[$0].lower }
      return Name(range: index..<end, words: words, titled: false, isCertain: isCertain)
    }
    guard NameContext(wording: wording, lexicon: lexicon).isName(at: index) else { return nil }
    let end = wholeEnd(from: index)
    return Name(
      range: index..<end, words: (index..<end).map { wording[$0].lower }, titled: false)
  }

  /// Whether a title is somebody's kin instead: *his sister Lily*, *my father John*.
  private func isKin(at index: Int) -> Bool {
    let word = wording[index].lower
    guard word == "sister" || word == "father" else { return false }
    return wording[index].text == word && index > 0
  }

  /// `Mrs O'Brien`, `Mr T`, `mr khalid`.
  private func titled(at index: Int) -> Name? {
    let isTitle = wording[index].isA(.title)
    let isPart = NameContext.titles.contains(wording[index].lower)
    guard isTitle || isPart, !isKin(at: index) else { return nil }
    var next = index + 1
    if wording.word(next) == ".", !wording[next].spaced { next += 1 }
    guard wording.isWord(next) else { return nil }
    let item = wording[next]
    let isNamed =
      item.isCapitalised && !item.isA([.month, .weekday])
      || isTitle && item.classes.isEmpty
        && wording[index].lower != "miss" && wording[index].lower != "sir"
        && wording[index].lower != "rev" && wording[index].lower != "dc"
      || lexicon.forenames.contains(NameContext.bare(item.lower))
    guard isNamed, !(item.isAllCapitals && item.text.count > 2 && isPart && !isTitle) else {
      return nil
    }
    if wording[index].lower == "miss", !item.isCapitalised { return nil }
    let end = wholeEnd(from: next)
    return Name(range: index..<end, words: (next..<end).map { wording[$0].lower }, titled: true)
  }

  /// The end of a name: hyphened parts, an initial, a surname.
  private func wholeEnd(from index: Int) -> Int {
    var end = index + 1
    while end < wording.count, wording[end].hyphenated { end += 1 }
    guard end < wording.count, !wording[end - 1].lower.hasSuffix("'s") else { return end }
    let item = wording[end]
    guard item.isCapitalised, item.spaced, item.classes.isEmpty || item.text.count == 1 else {
      return end
    }
    if item.text.count == 1, item.text != "I" { return end + 1 }
    guard item.text.count > 1, !item.isAllCapitals,
      !NameContext.notSurnames.contains(item.lower),
      lexicon.things.match(at: end, in: wording) == nil
    else { return end }
    end += 1
    while end < wording.count, wording[end].hyphenated { end += 1 }
    return end
  }
}
