import Record

/// Finds the names of schools and streets: St Mary's Primary, Oakfield Infant School, Station Road.
struct PlaceFinder {
  let wording: Wording
  let lexicon: Lexicon

  func find() -> [IdentifyingReading] {
    var found: [IdentifyingReading] = []
    var index = 0
    while index < wording.count {
      if let (end, kind) = school(at: index) ?? street(at: index) ?? called(at: index) {
        let span = Span(wording[index].span.start, wording[end - 1].span.end)
        found.append(
          IdentifyingReading(
            kind: kind, span: span, text: wording.line.phrase(span), isCertain: true))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static let schools: Set<String> = [
    "school", "academy", "primary", "infants", "juniors", "nursery", "preschool", "college",
    "grammar", "infant", "junior", "community", "catholic", "rc", "ce", "c", "e", "cofe", "high",
    "secondary", "special", "church", "england", "first", "middle", "academies", "playgroup",
  ]
  /// Those of them with which a school's name may end.
  private static let endings: Set<String> = [
    "school", "academy", "primary", "infants", "juniors", "nursery", "preschool", "college",
    "grammar", "playgroup", "high",
  ]
  /// Words before *School* that make it no name.
  private static let plain: Set<String> = [
    "the", "a", "this", "that", "our", "his", "her", "my", "your", "their", "old", "new", "summer",
    "sunday", "saturday", "whole", "home", "after", "before", "boarding", "village", "local",
    "english", "maths", "language", "swimming", "forest", "dance", "drama", "mainstream", "upper",
    "lower", "pre", "year", "in", "at", "from", "to", "and", "of", "big", "breakfast", "holiday",
    "private", "state", "free", "welsh", "polish", "arabic", "quran", "he", "she", "when", "every",
    "since", "both", "no", "not", "starting", "wants", "loves", "hates", "likes", "is", "was",
  ]

  private func school(at index: Int) -> (Int, IdentifyingReading.Kind)? {
    guard opens(index) else { return nil }
    var at = index
    var hasName = false
    var lastEnding: Int?
    while at < wording.count, at < index + 9 {
      let item = wording[at]
      let word = NameContext.bare(item.lower)
      if item.kind != .word {
        // St. Mary's
        guard item.lower == ".", wording.word(at - 1) == "st", !item.spaced else { break }
        at += 1
        continue
      }
      let joins = ["of", "the", "and", "for"].contains(item.lower) && at > index
      guard item.isCapitalised || joins else { break }
      if PlaceFinder.schools.contains(word) {
        if PlaceFinder.endings.contains(word), hasName { lastEnding = at + 1 }
      } else if !joins, !PlaceFinder.plain.contains(word), item.classes.isEmpty || word == "lady" {
        hasName = true
      }
      at += 1
    }
    return lastEnding.map { ($0, .school) }
  }

  /// Whether a school's or street's name may begin at a word.
  private func opens(_ index: Int) -> Bool {
    let item = wording[index]
    let word = item.lower
    guard item.isCapitalised, word.utf8.count > 1 else { return false }
    if word == "our", wording.word(index + 1) == "lady" { return true }
    return !PlaceFinder.plain.contains(word) && !PlaceFinder.schools.contains(word)
      && (item.classes.isEmpty || lexicon.nameWords.contains(word))
      && !(wording.beginsSentence(index) && PersonVerbs.tasks.contains(word)
        && !lexicon.nameWords.contains(word))
  }

  private static let streets: Set<String> = [
    "street", "road", "lane", "avenue", "close", "drive", "crescent", "terrace", "gardens",
    "grove", "mews", "rd", "ave",
  ]

  private func street(at index: Int) -> (Int, IdentifyingReading.Kind)? {
    guard opens(index), lexicon.things.match(at: index, in: wording) == nil else { return nil }
    for end in index + 1..<index + 4 {
      guard end < wording.count, wording[end].kind == .word, wording[end].isCapitalised else {
        return nil
      }
      if PlaceFinder.streets.contains(wording[end].lower) { return (end + 1, .street) }
    }
    return nil
  }

  /// `Nursery was Little Acorns`, `his old school, Larch Bank`.
  private func called(at index: Int) -> (Int, IdentifyingReading.Kind)? {
    guard opens(index), index + 1 < wording.count, wording[index + 1].isCapitalised,
      wording[index + 1].kind == .word,
      ["was", "is", "called", ","].contains(wording.word(index - 1)),
      ["nursery", "school", "preschool", "playgroup", "primary"].contains(wording.word(index - 2)),
      !lexicon.forenames.contains(wording[index].lower)
        || lexicon.nameWords.contains(wording[index].lower)
    else { return nil }
    return (index + 2, .school)
  }
}
