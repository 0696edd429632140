/// Weighs whether a word in its place is somebody's name.
struct NameContext {
  let wording: Wording
  let lexicon: Lexicon

  /// Words before a name that are part of what somebody is called.
  static let titles: Set<String> = [
    "nurse", "coach", "sister", "pastor", "father", "imam", "teacher",
  ]

  static func bare(_ word: String) -> String {
    word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }

  func isName(at index: Int) -> Bool {
    let item = wording[index]
    let word = NameContext.bare(item.lower)
    guard word.utf8.count > 1, !item.hyphenated || index == 0, !isAddress(index) else {
      return false
    }
    if item.isA([
      .subject, .determiner, .joiner, .negative, .preposition, .being, .family, .weekday,
    ]) {
      return false
    }
    if item.isA([.speaker, .child, .staff, .title]) && !lexicon.forenames.contains(word) {
      return false
    }
    let isDoubled = isDoubled(index, word)
    let isForename = lexicon.forenames.contains(word) || isDoubled
    let isWord = lexicon.nameWords.contains(word) && !isDoubled
    if isPlace(index) { return false }
    if isForename && !isWord {
      return isCapital(item) || isLowerName(index)
    }
    if isWord {
      if isListed(index) { return true }
      return item.isCapitalised ? isCapitalWord(index, word) : isPersonLike(index, strict: true)
    }
    guard item.isCapitalised, item.classes.isEmpty, !item.isAllCapitals, !isAcronym(item),
      !NameContext.notNames.contains(word), !CommonWords.holds(word),
      !PersonVerbs.forms.contains(word), !PersonVerbs.tasks.contains(word),
      !wording.beginsSentence(index) || isActing(index)
    else { return false }
    return isPersonLike(index, strict: true)
  }

  /// `dean_k@example.com` is an address, and not a name.
  private func isAddress(_ index: Int) -> Bool {
    let next = index + 1
    return wording.word(index - 1) == "@"
      || next < wording.count && !wording[next].spaced && ["@", "_"].contains(wording.word(next))
  }

  /// `SATs`, `TAs`, `iPad`: capitals inside a word that no surname has.
  private func isAcronym(_ item: Wording.Item) -> Bool {
    let inner = Array(item.text.unicodeScalars.dropFirst())
    guard let capital = inner.firstIndex(where: { $0.properties.isUppercase }) else { return false }
    let start = item.lower
    return
      !(start.hasPrefix("mc") || start.hasPrefix("mac") || capital > 0 && inner[capital - 1] == "'"
      || capital > 0 && inner[capital - 1] == "\u{2019}")
  }

  private func isNameWord(_ word: String) -> Bool { lexicon.nameWords.contains(word) }

  private func isNameOrWord(_ word: String) -> Bool {
    lexicon.forenames.contains(word) || lexicon.nameWords.contains(word)
  }

  /// `grace, joy and hope`: three names in a row, or a word beside a name that is nothing else.
  private func isListed(_ index: Int) -> Bool {
    var count = 1
    var hasName = false
    for step in [-1, 1] {
      var at = index
      for _ in 0..<4 {
        var next = at + step
        var marks = 0
        while marks < 2, [",", "and", "&", "/"].contains(wording.word(next)) {
          (next, marks) = (next + step, marks + 1)
        }
        // Two names with capitals: `Ruby/Pearl`, `Faith & Joy`.
        if marks == 1, next >= 0, next < wording.count, wording[next].isCapitalised,
          wording[index].isCapitalised, isNameOrWord(wording[next].lower)
        {
          hasName = true
        }
        guard marks > 0, next >= 0, next < wording.count, wording[next].kind == .word,
          isNameOrWord(wording[next].lower)
        else { break }
        count += 1
        hasName = hasName || !isNameWord(wording[next].lower)
        at = next
      }
    }
    return count > 2 || hasName
  }

  private func isCapital(_ item: Wording.Item) -> Bool { item.isCapitalised }

  /// `ellie-mae`: a forename by its first part.
  private func isDoubled(_ index: Int, _ word: String) -> Bool {
    guard index + 1 < wording.count, wording[index + 1].hyphenated else { return false }
    let second = NameContext.bare(wording[index + 1].lower)
    return lexicon.forenames.contains(wording[index].lower)
      && (wording[index + 1].isCapitalised || isNameOrWord(second) || !isNameWord(word))
  }

  /// A forename in lower case that is no other word.
  private func isLowerName(_ index: Int) -> Bool { true }

  /// `Hope Street`, `St Mark's`, `Victoria station`.
  private func isPlace(_ index: Int) -> Bool {
    if ["st", "saint"].contains(wording.word(index - 1)) { return true }
    if wording.word(index - 1) == ".", ["st"].contains(wording.word(index - 2)) { return true }
    return NameContext.places.contains(wording.word(index + 1))
  }

  private static let places: Set<String> = [
    "street", "road", "lane", "avenue", "school", "academy", "house", "ward", "hospital", "park",
    "centre", "station", "primary", "church", "nursery", "college", "university", "close", "court",
    "hall", "library", "surgery", "clinic", "baths", "farm", "maths", "scheme", "phonics", "trust",
    "day", "poppy", "bridge", "cottage", "way", "appeal", "infirmary", "council", "city", "united",
    "rovers", "estate",
    "grammar", "juniors", "infants", "community", "royal", "crescent", "drive", "theatre", "museum",
    "zoo", "syndrome", "bear", "oven", "cake", "fever", "bush", "tree",
  ]

  /// A forename that is also a word, typed with a capital.
  private func isCapitalWord(_ index: Int, _ word: String) -> Bool {
    let item = wording[index]
    if item.isA([.month, .season]), isDated(index) { return false }
    if wording.beginsSentence(index) || index == 0 { return isActing(index) }
    if item.isA([.month, .season, .weekday]) { return isPersonLike(index, strict: true) }
    if ["the", "a", "an", "his", "her", "my", "their", "this", "of"].contains(
      wording.word(index - 1))
    {
      return isActing(index) && wording.word(index - 1) != "the" && wording.word(index - 1) != "a"
    }
    if wording[index].isA(.modal), !isPersonLike(index, strict: true) { return false }
    return true
  }

  private func isDated(_ index: Int) -> Bool {
    if wording.isNumber(index + 1) || wording.isNumber(index - 1) { return true }
    if wording[max(0, index - 1)].kind == .ordinal { return true }
    if ["term", "half", "holiday", "holidays", "hols", "exams", "sats", "break"].contains(
      wording.word(index + 1))
    {
      return true
    }
    return [
      "in", "by", "from", "since", "until", "till", "of", "early", "late", "mid", "last", "next",
      "this", "end", "before", "after", "during", "on", "every", "each", "the", "over",
    ].contains(wording.word(index - 1))
  }

  /// Whether the next words make it somebody who does or has something.
  private func isActing(_ index: Int) -> Bool {
    var next = index + 1
    while next < wording.count, wording[next].hyphenated { next += 1 }
    let item = wording[index]
    let word = wording.word(next)
    if item.lower.hasSuffix("'s") { return NameContext.kin.contains(wording.word(index + 1)) }
    if ["and", "&"].contains(word), next + 1 < wording.count, wording[next + 1].isCapitalised,
      lexicon.forenames.contains(wording[next + 1].lower)
        || lexicon.nameWords.contains(wording[next + 1].lower)
    {
      return true
    }
    if word == ",", next + 1 < wording.count,
      ["who", "his", "her"].contains(wording.word(next + 1))
    {
      return true
    }
    if word == "from", !wording[index].isA(.month), isNameOrWord(NameContext.bare(item.lower)) {
      return true
    }
    if word == "(" || word == ",", isCalling(next + 1) { return true }
    if word == "not", PersonVerbs.doings.contains(wording.word(next + 1)) { return true }
    if PersonVerbs.doings.contains(word) { return true }
    if word == "to", !item.isA([.month, .modal]) || item.isA(.modal) && !item.isCapitalised {
      return PersonVerbs.tasks.contains(wording.word(next + 1))
    }
    if PersonVerbs.between.contains(word), PersonVerbs.forms.contains(wording.word(next + 1)),
      !wording.isA(next + 1, [.modal, .being])
    {
      return true
    }
    if word == "in", wording.word(next + 1) == "the",
      ["office", "kitchen", "library"].contains(wording.word(next + 2))
    {
      return true
    }
    if ["read", "cut", "put", "hit", "let"].contains(word), !item.isA(.modal) { return true }
    if word == "the", NameContext.jobs.contains(wording.word(next + 1)) { return true }
    if next + 1 < wording.count,
      ["him", "her", "me", "them", "us", "his"].contains(wording.word(next + 1)),
      word.hasSuffix("s") || word.hasSuffix("ed"), !wording.isA(next, [.preposition, .being])
    {
      return true
    }
    if ["is", "was"].contains(word),
      (next + 1..<min(next + 5, wording.count)).contains(where: {
        ["favourite", "colour", "subject", "lesson"].contains(wording[$0].lower)
      })
    {
      return false
    }
    if ["is", "was"].contains(word) {
      if item.isA(.month) { return !wording.isA(next + 1, [.adverb]) }
      return true
    }
    if item.isA([.season, .month, .modal]), wording.isA(next, .modal) { return false }
    return NameContext.acts.contains(word) || PersonVerbs.forms.contains(word)
  }

  /// What somebody is, after a mark: `Pat (dinner lady)`, `Joy, his nan`.
  private func isCalling(_ index: Int) -> Bool {
    for next in index..<index + 3 {
      guard next < wording.count, !wording[next].isMark else { return false }
      if wording[next].isA([.family, .staff]) || NameContext.jobs.contains(wording[next].lower)
        || NameContext.callings.contains(wording[next].lower)
      {
        return true
      }
    }
    return false
  }

  private static let callings: Set<String> = [
    "lady", "mum", "dad", "gran", "nan", "aunt", "uncle", "cousin", "brother", "sister", "friend",
    "teacher", "sibling", "twin", "stepdad", "stepmum", "carer", "childminder", "neighbour",
    "midday", "y1", "y2", "y3", "y4", "y5", "y6", "he", "him", "she", "her", "they",
  ]

  private func isPersonLike(_ index: Int, strict: Bool) -> Bool {
    let before = wording.word(index - 1)
    if NameContext.leads.contains(before) {
      return wording[index].isCapitalised || !isNameWord(wording[index].lower)
        || ["called", "named"].contains(before)
    }
    if ["and", "&", "/", ","].contains(before), wording[index].isCapitalised, index > 1,
      wording[index - 2].isCapitalised,
      lexicon.forenames.contains(wording[index - 2].lower)
    {
      return true
    }
    if ["and", "&", "/"].contains(wording.word(index + 1)), index + 2 < wording.count,
      wording[index].isCapitalised, wording[index + 2].isCapitalised,
      lexicon.forenames.contains(wording[index + 2].lower), !isNameWord(wording[index + 2].lower)
    {
      return true
    }
    if before == "to", NameContext.speaking.contains(wording.word(index - 2)),
      wording[index].isCapitalised
    {
      return true
    }
    if wording.word(index - 1).hasSuffix("'s"), !wording[index].isCapitalised { return false }
    if before == "," || before == "(",
      NameContext.leads.contains(wording.word(index - 2)) || wording.isA(index - 2, .family),
      [",", ")"].contains(wording.word(index + 1))
    {
      return true
    }
    if wording.isA(index - 1, .family), !["family", "parents"].contains(before),
      wording[index].isCapitalised || lexicon.forenames.contains(wording[index].lower)
    {
      return true
    }
    if NameContext.toward.contains(before), wording[index].isCapitalised {
      let isListed =
        lexicon.nameWords.contains(NameContext.bare(wording[index].lower))
        || NameContext.besides.contains(before) && wording.word(index - 2) != "went"
        || before == "to" && wording.word(index - 2) == "next"
      if isListed { return true }
    }
    let isFree =
      !wording.isA(index - 1, [.determiner, .preposition, .being])
      || before == "that"
        && !["mr", "mrs"].contains(before)
    return isFree && isActing(index) && (wording[index].isCapitalised || isStronglyActing(index))
  }

  /// In lower case only a verb that people alone do will do.
  private func isStronglyActing(_ index: Int) -> Bool {
    guard
      index == 0 || wording[index - 1].isMark
        || ["and", "when", "because", "but", "that", "if", "says", "said"].contains(
          wording.word(index - 1))
    else { return false }
    if wording.word(index + 1) == "to", index == 0 || wording[index - 1].isMark {
      return PersonVerbs.tasks.contains(wording.word(index + 2))
    }
    return NameContext.deeds.contains(wording.word(index + 1))
  }
}
