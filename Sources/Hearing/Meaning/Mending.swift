/// Slips of the typing hand in the words that a reading hangs on: *hlaf*, *sprng*, *chirstmas*.
///
/// Only a letter left out, typed twice or too many, or two that changed places; never one letter
/// for another, which makes other words. The first letter stands, short words are left alone, and
/// names are read from the line as typed.
enum Mending {
  /// The word that a slip stands for; nil when it is no slip that we know.
  static func word(for typed: String) -> String? {
    let letters = Array(typed.utf8)
    guard (4...14).contains(letters.count), letters.allSatisfy({ (97...122).contains($0) }),
      !spared.contains(typed)
    else { return nil }
    if let whole = lacking[typed] { return whole }
    return swapped(letters) ?? doubled(letters)
  }

  private static func swapped(_ letters: [UInt8]) -> String? {
    for place in 1..<letters.count - 1 where letters[place] != letters[place + 1] {
      var other = letters
      other.swapAt(place, place + 1)
      if let word = known(other) { return word }
    }
    return nil
  }

  private static func doubled(_ letters: [UInt8]) -> String? {
    guard letters.count > 4 else { return nil }
    // An ending is no slip: mornings, compared.
    for place in 1..<letters.count - 1 {
      var other = letters
      other.remove(at: place)
      if let word = known(other), word.utf8.count > 4 || letters[place] == letters[place - 1] {
        return word
      }
    }
    return nil
  }

  private static func known(_ letters: [UInt8]) -> String? {
    let word = String(decoding: letters, as: UTF8.self)
    return words.contains(word) ? word : nil
  }

  /// Words of time, of grading and of grammar, and the longer verbs of targets.
  private static let words: Set<String> = Set(
    ("half term week year month spring summer autumn winter easter christmas review meeting july "
      + "january february march april august september october november december monday tuesday "
      + "wednesday thursday friday before until within currently present baseline previously "
      + "independently independent confident confidence appropriately correctly sometimes usually "
      + "teacher parent parents mother father brother sister because without instructions with "
      + "minutes minute seconds times sessions session lesson lessons weekly every morning "
      + "afternoon worried concerned concern worry anxious unsure struggles struggle struggling "
      + "difficulty difficulties finds difficult needs doesn't cannot better improve develop "
      + "understand understands access progress should would able want wants hopes really brilliant "
      + "great excellent polite mannered enjoys loves helpful achieved partly nearly delivered "
      + "happened picked booked started finished completed attendance punctuality behaviour reading "
      + "writing spelling working memory group support provision withdrawn precision small")
      .split(separator: " ").map(String.init)
  ).union(Verbs.seen.filter { $0.utf8.count > 5 })

  /// Words of seven letters or more with one left out; shorter ones only of time.
  private static let lacking: [String: String] = {
    var table: [String: String] = [:]
    for word in words where word.utf8.count > 6 || seasonal.contains(word) {
      let letters = Array(word.utf8)
      for place in 1..<letters.count {
        var less = letters
        less.remove(at: place)
        let typed = String(decoding: less, as: UTF8.self)
        if !words.contains(typed), !Verbs.seen.contains(typed) { table[typed] = word }
      }
    }
    return table
  }()

  private static let seasonal: Set<String> = [
    "spring", "summer", "autumn", "easter", "review", "august", "monday", "friday", "reading",
  ]

  /// Words and names that are a slip's look-alikes.
  private static let spared: Set<String> = [
    "eater", "ester", "sprig", "mourning", "august", "augusta", "form", "from", "team", "weak",
    "hopping", "parental", "counters", "sisters", "wither", "pursuing", "presets", "treads",
    "bushes", "copes", "moths", "years", "weeks", "terms", "months", "nears", "meetings", "abel",
    "grate", "yeah", "unable", "listens", "smaller",
    "tired", "trial", "trail", "quiet", "quite", "wants", "satire", "diary", "dairy", "calm",
    "clam", "angel", "angle",
  ]
}
