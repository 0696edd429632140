/// Who is who in some texts, and what stands for each: the pupil, Parent A, Sibling A.
struct StandIns {
  /// Somebody: known before, or met in a text.
  private struct Somebody {
    let role: KnownPerson.Role
    /// Their names, folded, in words.
    var names: [[String]]
    /// Whether a part of a name alone means them.
    let isClose: Bool
    /// Whether they were known before any text was read.
    let isListed: Bool
    var letter: String?
  }

  private let isWord: (String) -> Bool
  private var people: [Somebody] = []
  private var counts: [KnownPerson.Role: Int] = [:]
  /// Who is meant by a name or a part of one, in folded words, the first to have it.
  private var byName: [[String]: Int] = [:]
  /// Letters and other forms that may be somebody here and are not looked for elsewhere.
  private var uncertain: Set<[String]> = []
  private var longest = 1

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "nurse", "rev", "coach",
    "auntie", "aunty", "aunt", "uncle", "nan", "nana", "gran", "grandma", "grandad", "teacher",
    "sister", "father", "imam", "pastor",
  ]
  /// Words for kin, which a participant may be called by and which tell nobody apart.
  private static let kin: Set<String> = [
    "mum", "mummy", "dad", "daddy", "mother", "father", "nan", "gran", "carer", "parent", "pupil",
    "the", "school", "and", "of", "stepdad", "stepmum", "grandma", "grandad", "social", "worker",
  ]

  init(_ known: [KnownPerson], isWord: @escaping (String) -> Bool) {
    self.isWord = isWord
    for person in known {
      add(
        person.names.map { NameFold.words($0).map(String.init) }, person.role, person.isClose,
        isListed: true)
    }
  }

  @discardableResult
  private mutating func add(
    _ names: [[String]], _ role: KnownPerson.Role, _ isClose: Bool, isListed: Bool
  ) -> Int {
    let index = people.count
    people.append(Somebody(role: role, names: names, isClose: isClose, isListed: isListed))
    for name in names { learn(name, of: index, isClose) }
    return index
  }

  /// Learns a name and, of somebody close, its parts.
  private mutating func learn(_ name: [String], of index: Int, _ isClose: Bool) {
    let bare =
      name.first.map { StandIns.titles.contains($0) } ?? false ? Array(name.dropFirst()) : name
    guard !bare.isEmpty, !bare.allSatisfy({ StandIns.kin.contains($0) }) else { return }
    longest = max(longest, name.count)
    var forms = [name, bare]
    if isClose {
      forms += bare.filter { $0.count > 1 && !StandIns.kin.contains($0) }.map { [$0] }
      if bare.count > 2 { forms.append([bare[0], bare[bare.count - 1]]) }
    }
    for form in forms where byName[form] == nil { byName[form] = index }
  }

  /// Takes note of a name that was read in a text, so that it is known in the others.
  mutating func meet(_ name: String, in text: String, at reading: IdentifyingWords) {
    _ = person(for: name, in: text, at: reading)
  }

  /// What stands for a name: a role, and a letter where there may be several.
  mutating func standIn(
    for name: String, in text: String, at reading: IdentifyingWords
  ) -> (KnownPerson.Role, String?) {
    let index = person(for: name, in: text, at: reading)
    let role = people[index].role
    if role == .pupil { return (role, nil) }
    if people[index].letter == nil {
      counts[role, default: 0] += 1
      people[index].letter = StandIns.letter(counts[role] ?? 1)
    }
    return (role, people[index].letter)
  }

  /// A letter for a number: `A` to `Z`, then `AA`.
  private static func letter(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + (number - 1) % 26)))
    return number > 26 ? letter((number - 1) / 26) + last : last
  }

  private mutating func person(
    for name: String, in text: String, at reading: IdentifyingWords
  ) -> Int {
    var words = NameFold.words(StandIns.unowned(name)).map(String.init)
    if let index = byName[words] { return index }
    let isTitled = words.first.map { StandIns.titles.contains($0) } ?? false
    let title = isTitled ? words.removeFirst() : nil
    if isTitled, let surname = words.last {
      // Mrs Khan is no child of that name.
      let adult = people.firstIndex {
        ![.pupil, .child, .sibling].contains($0.role) && $0.names.contains { $0.last == surname }
      }
      if let adult { return adult }
    } else if let index = byName[words] ?? byName[Array(words.suffix(1))]
      ?? byName[Array(words.prefix(1))],
      words.count == 1 || people[index].names.contains(where: { $0.count == 1 })
    {
      // A fuller name of somebody who was met by a part of it.
      if words.count > 1 { learn(words, of: index, true) }
      return index
    }
    let role = role(of: title, in: text, before: reading.range.lowerBound)
    // Letters and words that are no name elsewhere are not looked for elsewhere.
    if !reading.isCertain { uncertain.insert(words) }
    let isClose = reading.isCertain && !words.contains(where: isWord)
    return add(
      isTitled ? [[title ?? ""] + words, words] : [words], role, isClose,
      isListed: false)
  }

  /// What somebody is whom nobody listed, by a title or by the word before.
  private func role(
    of title: String?, in text: String, before place: Int
  ) -> KnownPerson.Role {
    if title != nil { return .adult }
    let before = NameFold.words(String(String.UnicodeScalarView(text.unicodeScalars.prefix(place))))
    let near = Set(before.suffix(2).map(String.init))
    if !near.isDisjoint(with: ["brother", "sister", "sibling", "twin"]) { return .sibling }
    if !near.isDisjoint(with: ["friend", "mate", "cousin", "boy", "girl"]) { return .child }
    return .person
  }

  private static func unowned(_ name: String) -> String {
    for ending in ["'s", "\u{2019}s"] where name.hasSuffix(ending) {
      return String(name.dropLast(2))
    }
    return name
  }
}

extension StandIns {
  /// A word of a text: where it stands, folded, and whether it has a capital and opens a sentence.
  private struct Word {
    let range: Range<Int>
    let folded: String
    let isCapitalised: Bool
    let opens: Bool
  }

  /// Where people who are known are named.
  func ranges(in text: String) -> [IdentifyingWords] {
    var found: [IdentifyingWords] = []
    let words = StandIns.words(of: text)
    var at = 0
    while at < words.count {
      let length = (1...longest).reversed().first { length in
        at + length <= words.count
          && isKnown(words[at..<at + length].map(\.folded))
          && (length > 1 ? isSure(words[at..<at + length]) : isSure(words[at]))
      }
      if let length {
        let isTitled = at > 0 && StandIns.titles.contains(words[at - 1].folded)
        let first = isTitled ? words[at - 1] : words[at]
        let range = first.range.lowerBound..<words[at + length - 1].range.upperBound
        found.append(IdentifyingWords(range: range, kind: "person", isCertain: true))
      }
      at += length ?? 1
    }
    return found
  }

  /// Whether a form is somebody's wherever it stands.
  private func isKnown(_ form: [String]) -> Bool {
    byName[form] != nil && !uncertain.contains(form)
  }

  /// Whether several words are a name: `will hope` is none, though somebody is called Will Hope.
  private func isSure(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.isCapitalised || !isWord($0.folded) }
  }

  /// Whether a word alone is a name: what is an ordinary word, too, is one where somebody listed is
  /// called so and it has a capital that does not come from opening a sentence.
  private func isSure(_ word: Word) -> Bool {
    guard let index = byName[[word.folded]] else { return false }
    // In small letters a name that was only met may be any word.
    guard people[index].isListed else { return word.isCapitalised && !isWord(word.folded) }
    if !isWord(word.folded) { return word.folded.count > 2 || word.isCapitalised }
    return word.isCapitalised && !word.opens && !StandIns.months.contains(word.folded)
  }

  private static let months: Set<String> = [
    "april", "may", "june", "august", "summer", "autumn", "winter", "spring", "january",
  ]

  /// Words that are a known name, and may be an ordinary word here.
  func doubtful(in text: String) -> [Range<Int>] {
    StandIns.words(of: text).filter {
      byName[[$0.folded]] != nil && !isSure($0) && $0.isCapitalised
    }.map(\.range)
  }

  private static func words(of text: String) -> [Word] {
    let scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var at = 0
    var opens = true
    while at < scalars.count {
      guard isLetter(scalars[at]) else {
        if [".", "!", "?", ":", "\u{201C}", "\"", "\n"].contains(scalars[at]) { opens = true }
        at += 1
        continue
      }
      var end = at
      while end < scalars.count, isLetter(scalars[end]) || isInner(scalars, end) { end += 1 }
      var last = end
      if end - at > 2, ["s", "S"].contains(scalars[end - 1]),
        ["'", "\u{2019}"].contains(scalars[end - 2])
      {
        last = end - 2
      }
      let word = String(String.UnicodeScalarView(scalars[at..<last]))
      let folded = NameFold.folded(word).split(separator: " ").joined()
      words.append(
        Word(
          range: at..<last, folded: folded, isCapitalised: scalars[at].properties.isUppercase,
          opens: opens))
      opens = false
      at = end
    }
    return words
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// An apostrophe between letters.
  private static func isInner(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    ["'", "\u{2019}"].contains(scalars[at]) && at + 1 < scalars.count && isLetter(scalars[at + 1])
  }
}
