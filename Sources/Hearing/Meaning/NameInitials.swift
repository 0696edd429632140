/// People named by letters: `KW wants`, `H Qureshi`, `P. Doyle`, `action JB:`.
extension NameFinder {
  /// The end of a name that begins with an initial, and whether it is surely one.
  func initials(at index: Int) -> (end: Int, isCertain: Bool)? {
    guard isLetters(index), index == 0 || wording[index].spaced || wording[index - 1].isMark,
      !NameFinder.labels.contains(wording.word(index - 1)), !wording.isNumber(index - 1)
    else { return nil }
    let letters = wording[index].text.unicodeScalars.count
    var next = index + 1
    let hasDot = wording.word(next) == "." && next < wording.count && !wording[next].spaced
    if hasDot, letters == 1 { next += 1 }
    if letters == 1, hasDot || !["a", "i"].contains(wording[index].lower), isSurname(next) {
      var end = next + 1
      while end < wording.count, wording[end].hyphenated { end += 1 }
      return (end, true)
    }
    guard letters < 4, hasDot || !["a", "i"].contains(wording[index].lower),
      !NameFinder.acronyms.contains(wording[index].lower)
    else { return nil }
    return isSomebody(index, next) ? (index + 1, false) : nil
  }

  /// Whether letters, in small ones, stand for something other than a person.
  static func isAcronym(_ letters: String) -> Bool { acronyms.contains(letters) }

  private func isLetters(_ index: Int) -> Bool {
    guard index >= 0, index < wording.count, wording[index].kind == .word else { return false }
    let scalars = wording[index].text.unicodeScalars
    return scalars.count < 4 && scalars.allSatisfy { $0.properties.isUppercase }
  }

  private func letterCount(_ index: Int) -> Int { wording[index].text.unicodeScalars.count }

  /// A capitalised word that may follow an initial.
  private func isSurname(_ index: Int) -> Bool {
    guard index < wording.count else { return false }
    let item = wording[index]
    return item.kind == .word && item.isCapitalised && item.spaced && item.classes.isEmpty
      && item.text.count > 2 && !item.isAllCapitals
      && !NameContext.notSurnames.contains(item.lower) && !NameContext.notNames.contains(item.lower)
      && !NameFinder.notAfterLetters.contains(item.lower) && !CommonWords.holds(item.lower)
  }

  /// Whether what stands around some letters makes them a person.
  private func isSomebody(_ index: Int, _ next: Int) -> Bool {
    let before = wording.word(index - 1)
    let word = wording.word(next)
    if ["action", "actions"].contains(before)
      || (before == ":" && wording.word(index - 2).hasPrefix("action"))
    {
      return true
    }
    let opens =
      wording.beginsSentence(index) || index > 0 && wording[index - 1].isMark
      || ["and", "but", "when", "that", "because", "if", "&"].contains(before)
    if NameFinder.company.contains(before) { return true }
    for (mark, other) in [(index - 1, index - 2), (next, next + 1)]
    where ["and", "&", "/"].contains(wording.word(mark)) && other != index
      && isLetters(other) && !NameFinder.acronyms.contains(wording.word(other))
    {
      // `KW and TJ`: two people, where both are letters of nothing else.
      return letterCount(index) > 1 && letterCount(other) > 1
    }
    guard opens else { return false }
    if word == "to" { return PersonVerbs.tasks.contains(wording.word(next + 1)) }
    if word == ":" || wording.word(next) == "'s" { return true }
    return PersonVerbs.forms.contains(word)
      || PersonVerbs.between.contains(word) && PersonVerbs.forms.contains(wording.word(next + 1))
  }

  private static let labels: Set<String> = [
    "year", "class", "plan", "block", "group", "set", "key", "vitamin", "hepatitis", "band",
    "level", "section", "part", "option", "room", "type", "grade", "yr", "team", "house", "y", "ks",
    "support", "column", "answer", "letter", "letters", "sound", "sounds", "the", "a", "an",
  ]
  private static let company: Set<String> = ["with", "told", "asked", "beside", "hit", "pushed"]
  private static let notAfterLetters: Set<String> = [
    "level", "levels", "scales", "scale", "rex", "box", "factor", "shirt", "roll", "day", "band",
  ]
  private static let acronyms: Set<String> = Set(
    ("ta tas pe re it ot ep eps dt tv uk us usa eu mp gp gps pc id ss ok la sp slt eal sen cp cin "
      + "dsl lsa iep lsp isp ppe ppa ks aht dht asd asc ocd odd pda dcd hi vi msi pd nsa sw fsw ewo "
      + "ews hv caf cbt aac bsl ict dvd cd wc rwi gds exs wts are gld bbc itv nhs am pm bst pta fsm "
      + "pp lac cla aen sat sats yr hw ds ps vr ai add apd dld mld sld spd aob nb fyi tbc tba rse "
      + "mfl sla mat ceo cpd nqt ect itt as pr dbs dob ni upn mis nc ht eot eoy hlt ehc gym taf tac "
      + "ct hod ao lm bm sbm dht pta sip cpd rp op qr dv da ace yes no ptm pm asap adhd mum dad eef ed lol omg x y ehcp camhs")
      .split(separator: " ").map(String.init))
}
