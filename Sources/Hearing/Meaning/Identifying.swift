import Record

/// Words in a line by which somebody can be told, as redaction takes them out.
public struct IdentifyingReading: Codable, Hashable, Sendable {
  /// Which sort.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Somebody's name, in any form.
    case person
    /// A school's name.
    case school
    /// A street's name, without a house.
    case street
    case phone, email, postcode, address, upn, dob
  }

  /// Which sort.
  public let kind: Kind
  /// Where it stands, in Unicode scalars.
  public let span: Span
  /// The words as typed.
  public let text: String
  /// Whether it is surely that.
  public let isCertain: Bool
}

/// Everything in a line by which somebody can be told, in the order it stands, none overlapping.
///
/// Names are read more eagerly than in a meeting: what is left standing may be somebody's, and what
/// is taken out needlessly costs a word. Pure, and linear in the line.
public func identifying(in line: Line, _ lexicon: Lexicon) -> [IdentifyingReading] {
  let wording = Wording(line)
  var all: [IdentifyingReading] = identifiers(in: line).compactMap { found in
    IdentifyingReading.Kind(rawValue: found.kind.rawValue).map {
      IdentifyingReading(kind: $0, span: found.span, text: found.text, isCertain: true)
    }
  }
  all += PlaceFinder(wording: wording, lexicon: lexicon).find()
  let eager = EagerNames(wording: wording, lexicon: lexicon)
  all += eager.others() + eager.widened(names(in: line, known: [], lexicon))
  var taken = [Bool](repeating: false, count: line.scalars.count)
  var kept: [IdentifyingReading] = []
  for reading in all {
    let range = reading.span.start..<reading.span.end
    guard !range.isEmpty, !range.contains(where: { taken[$0] }) else { continue }
    for at in range { taken[at] = true }
    kept.append(reading)
  }
  return kept.sorted { $0.span.start < $1.span.start }
}

/// Words that may be a name and were not read as one, for a person to look at: capitals within a
/// sentence that are no word of the trade and no common one.
public func doubtfulNames(in line: Line, _ lexicon: Lexicon) -> [Span] {
  let wording = Wording(line)
  let read = identifying(in: line, lexicon)
  let things = lexicon.things.all(in: wording).map(\.range)
  return wording.items.indices.filter { index in
    let item = wording[index]
    let word = NameContext.bare(item.lower)
    guard item.isCapitalised, !item.isAllCapitals, item.classes.isEmpty, word.utf8.count > 2,
      !NameContext.notNames.contains(word), !CommonWords.holds(word),
      !PersonVerbs.forms.contains(word), !things.contains(where: { $0.contains(index) }),
      lexicon.nameWords.contains(word) || !wording.beginsSentence(index)
    else { return false }
    return !read.contains {
      $0.span.start < item.span.end && item.span.start < $0.span.end
    }
  }.map { wording[$0].span }
}

/// Names that are read only where something is to be hidden.
struct EagerNames {
  let wording: Wording
  let lexicon: Lexicon

  /// Words within a name: Llywelyn ap Gruffydd, Aoife Ní Bhriain.
  private static let particles: Set<String> = [
    "ap", "ab", "ferch", "ní", "nic", "mac", "ó", "ua", "bin", "ibn", "bint", "al", "el", "de",
    "van", "von", "der", "da", "dos", "di", "abu", "umm",
  ]
  /// Words of respect behind a forename: Shamim bibi, Rukhsana bhaji.
  private static let honours: Set<String> = [
    "bibi", "begum", "bhaji", "baji", "khala", "chacha", "apa", "bhai", "ji", "óg", "Óg", "beag",
    "mór",
  ]
  /// What others call somebody stands after these.
  private static let callings: Set<String> = ["called", "nicknamed", "named", "aka"]

  /// The names with the parts of them that stand behind.
  func widened(_ names: [NameReading]) -> [IdentifyingReading] {
    names.filter { !isTailOfLetters($0.span) }.map { name in
      var end = name.span.end
      if let last = wording.items.lastIndex(where: {
        $0.span.start < name.span.end && $0.span.end <= name.span.end + 2
      }), wording[last].span.end == name.span.end {
        var next = last + 1
        while next < wording.count, isPart(next) {
          end =
            NameContext.bare(wording[next].lower) == wording[next].lower
            ? wording[next].span.end : wording[next].span.end - 2
          next += 1
        }
      }
      return reading(Span(name.span.start, end), isCertain: name.isCertain)
    }
  }

  /// Whether a letter stands at the end of others with dots, as the E of `P.E.`.
  private func isTailOfLetters(_ span: Span) -> Bool {
    guard span.end - span.start < 3,
      let index = wording.items.firstIndex(where: { $0.span.start == span.start }), index > 1
    else { return false }
    return wording[index - 1].lower == "." && !wording[index].spaced && isLetter(index - 2)
  }

  /// Whether a word goes on with the name before it.
  private func isPart(_ index: Int) -> Bool {
    let item = wording[index]
    guard item.kind == .word, item.spaced || item.hyphenated else { return false }
    if EagerNames.honours.contains(item.lower) { return true }
    let next = index + 1
    if EagerNames.particles.contains(item.lower), next < wording.count {
      return wording[next].isCapitalised && (wording[next].spaced || wording[next].hyphenated)
    }
    let word = NameContext.bare(item.lower)
    return item.isCapitalised && !item.isAllCapitals && item.classes.isEmpty && word.utf8.count > 2
      && !NameContext.notNames.contains(word) && !NameContext.notSurnames.contains(word)
      && !CommonWords.holds(word) && !PersonVerbs.forms.contains(word)
      && lexicon.things.match(at: index, in: wording) == nil
  }

  /// Names by letters with dots, nicknames, and ordinary words that only a person fits.
  func others() -> [IdentifyingReading] {
    wording.items.indices.compactMap { index in
      if let span = dotted(index) { return reading(span, isCertain: false) }
      if let span = particled(index) { return reading(span, isCertain: true) }
      if let span = lettersAlone(index) { return reading(span, isCertain: false) }
      if let span = titledLetter(index) { return reading(span, isCertain: true) }
      if isNickname(index) || isKinCalled(index) || isDoubledModal(index) || isLowerFriend(index) {
        return reading(wording[index].span, isCertain: true)
      }
      return nil
    }
  }

  /// `Llywelyn ap Gruffydd`: two words with capitals and a particle between.
  private func particled(_ index: Int) -> Span? {
    guard wording[index].isCapitalised, index + 2 < wording.count, wording[index].classes.isEmpty,
      ["ap", "ab", "ferch", "bin", "ibn", "bint", "ní", "nic", "ó", "ua"].contains(
        wording[index + 1].lower), wording[index + 2].isCapitalised, wording[index + 2].spaced
    else { return nil }
    var end = index + 2
    while end + 1 < wording.count, isPart(end + 1) { end += 1 }
    return Span(wording[index].span.start, wording[end].span.end)
  }

  /// `A.K.`, and not `P.E.` or `D.O.B.`.
  private func dotted(_ index: Int) -> Span? {
    var letters = ""
    var at = index
    while at + 1 < wording.count, isLetter(at), wording.word(at + 1) == ".",
      !wording[at + 1].spaced, at == index || !wording[at].spaced
    {
      letters += wording[at].lower
      at += 2
    }
    guard letters.count > 1, letters.count < 4, index == 0 || wording[index].spaced,
      !NameFinder.isAcronym(letters), !["eg", "ie", "am", "pm", "nb", "ps"].contains(letters)
    else { return nil }
    return Span(wording[index].span.start, wording[at - 1].span.end)
  }

  /// `LM`, `C and D`: letters that are no acronym of the trade.
  private func lettersAlone(_ index: Int) -> Span? {
    let item = wording[index]
    guard item.isCapitalised, item.text == item.text.uppercased(), item.spaced,
      !wording.isNumber(index - 1), !wording.isNumber(index + 1), !NameFinder.isAcronym(item.lower)
    else { return nil }
    if item.text.unicodeScalars.count == 2 { return item.classes.isEmpty ? item.span : nil }
    guard isLetter(index), item.lower != "i" else { return nil }
    for step in [-1, 1] {
      let other = index + 2 * step
      guard ["and", "&"].contains(wording.word(index + step)), other >= 0, other < wording.count,
        isLetter(other), wording[other].lower != "i",
        Set([item.lower, wording[other].lower]) != ["a", "e"], item.lower != wording[other].lower
      else { continue }
      let first = min(index, other)
      let isLabelled = ["vitamin", "vitamins", "year", "grade", "grades", "letters", "sounds"]
        .contains(wording.word(first - 1))
      return isLabelled ? nil : item.span
    }
    return nil
  }

  /// A title and a letter: `miss t`.
  private func titledLetter(_ index: Int) -> Span? {
    guard ["mr", "mrs", "ms", "miss"].contains(wording[index].lower), index + 1 < wording.count,
      wording[index + 1].kind == .word, wording[index + 1].text.unicodeScalars.count == 1,
      !["a", "i"].contains(wording[index + 1].text), wording[index + 1].spaced
    else { return nil }
    return Span(wording[index].span.start, wording[index + 1].span.end)
  }

  /// `Auntie Comfort`, `Uncle Delroy`.
  private func isKinCalled(_ index: Int) -> Bool {
    let item = wording[index]
    return item.isCapitalised && item.spaced && index > 0 && !item.isAllCapitals
      && ["auntie", "aunty", "aunt", "uncle", "grandad", "grandma", "granny", "nanny", "nan"]
        .contains(wording.word(index - 1))
      && !PersonVerbs.forms.contains(item.lower) && !item.isA([.weekday, .month, .speaker])
      && !NameContext.notNames.contains(item.lower)
  }

  private func isLetter(_ index: Int) -> Bool {
    let scalars = wording[index].text.unicodeScalars
    return wording[index].kind == .word && scalars.count == 1
      && scalars.first?.properties.isUppercase == true
  }

  /// `called Fats`, `not Fats` after a name.
  private func isNickname(_ index: Int) -> Bool {
    let item = wording[index]
    let word = NameContext.bare(item.lower)
    guard item.isCapitalised, word.utf8.count > 1, item.classes.isEmpty,
      !NameContext.notNames.contains(word), lexicon.things.match(at: index, in: wording) == nil
    else { return false }
    if EagerNames.callings.contains(wording.word(index - 1)) { return true }
    return wording.word(index - 1) == "not" && wording.word(index - 2) == ","
      && index > 2 && wording[index - 3].isCapitalised
  }

  /// `Will will try`: a name, and the word that it is otherwise.
  private func isDoubledModal(_ index: Int) -> Bool {
    let item = wording[index]
    return ["will", "may"].contains(item.lower) && item.isCapitalised
      && ["will", "may", "can", "could", "would", "should", "must", "has", "is", "was"].contains(
        wording.word(index + 1))
  }

  /// `read with will`: what is a modal elsewhere cannot follow these.
  private func isLowerFriend(_ index: Int) -> Bool {
    wording.word(index) == "will"
      && ["with", "beside", "for", "told", "asked"].contains(wording.word(index - 1))
      && !["power", "be"].contains(wording.word(index + 1))
  }

  private func reading(_ span: Span, isCertain: Bool) -> IdentifyingReading {
    IdentifyingReading(
      kind: .person, span: span, text: wording.line.phrase(span), isCertain: isCertain)
  }
}

/// The names of things in a line that are no person: Jack and the beanstalk, White Rose.
public func namedThings(in line: Line, _ lexicon: Lexicon) -> [Span] {
  let wording = Wording(line)
  return lexicon.things.all(in: wording).map { wording.span($0.range) }
}

/// Whether a name, in small letters, is an ordinary word as well: will, grace, brown.
public func isOrdinaryWord(_ word: String, _ lexicon: Lexicon) -> Bool {
  lexicon.nameWords.contains(word) || Words.classes[word] != nil || CommonWords.holds(word)
    || PersonVerbs.forms.contains(word) || PersonVerbs.tasks.contains(word)
}
