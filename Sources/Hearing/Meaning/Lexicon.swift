/// The words that a school may change, made ready for reading.
///
/// The files, in `Prompts/Words/`:
/// - `jargon.yaml`: a list of maps, `term:` and `plain:` (what to say instead). Terms of up to four
///   capitals that are also words (`SALT`, `HI`) count only when typed in capitals.
/// - `vague.yaml`: a list of words.
/// - `blame.yaml`: a list of maps, `term:` and `plain:` (a better wording).
/// - `forenames.yaml`: a map from a language to a list of forenames.
/// - `names.yaml`: a map of lists: `words` (forenames that are also words: Will, April, Grace) and
///   `things` (capitalised words and phrases that are no people: Numicon, Harry Potter).
/// - `disclosure.yaml`: a map of lists: `always` (phrases that set a line aside whatever else is
///   in it), `alone` (phrases that set a line aside by themselves),
///   `together` (groups of words, parted by `&`, that do so near each other in any order),
///   `harm` (verbs that do so between an adult and a child) and `harmless` (phrases in which the
///   same words mean nothing of the kind). `|` parts choices, `*` stands for up to three words,
///   `**` for up to eight; verbs are given in their plain form and understood in all.
public struct Lexicon: Sendable {
  let jargon: TermTable<JargonTerm>
  let vague: TermTable<Bool>
  let vagueWords: Set<String>
  let blame: TermTable<String>
  let forenames: Set<String>
  let nameWords: Set<String>
  let things: TermTable<Bool>
  let disclosure: PatternTable<String>
  let harm: Set<String>
  let harmless: PatternTable<Bool>
  let together: TogetherTable
  let always: PatternTable<Bool>

  struct JargonTerm: Sendable {
    let plain: String
    /// The term's own capitals must be typed for it to count.
    let capitals: Bool
    /// The words of the plain text that carry its meaning.
    let content: [String]
  }

  /// A lexicon from its lists; a list left out is empty.
  public init(
    jargon: [String: String] = [:], vague: [String] = [], blame: [String: String] = [:],
    forenames: [String] = [], nameWords: [String] = [], things: [String] = [],
    disclosure: [String] = [], harm: [String] = [], harmless: [String] = [],
    together: [String] = [], always: [String] = []
  ) {
    self.jargon = TermTable(
      jargon.sorted { $0.key < $1.key }.map { term, plain in
        (
          term,
          JargonTerm(
            plain: plain, capitals: Lexicon.needsCapitals(term), content: Lexicon.content(plain))
        )
      })
    self.vague = TermTable(vague.map { ($0, true) })
    vagueWords = Set(vague.map { Lexicon.lowered($0) })
    self.blame = TermTable(blame.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    self.forenames = Set(forenames.map { Lexicon.lowered($0) })
    self.nameWords = Set(nameWords.map { Lexicon.lowered($0) })
    self.things = TermTable(things.map { ($0, true) })
    self.disclosure = PatternTable(disclosure.map { ($0, $0) })
    self.harm = Set(harm.flatMap { Lexicon.inflected(Lexicon.lowered($0)) })
    self.harmless = PatternTable(harmless.map { ($0, true) })
    self.together = TogetherTable(together)
    self.always = PatternTable(always.map { ($0, true) })
  }

  /// A lexicon without words.
  public static let empty = Lexicon()

  static func lowered(_ text: String) -> String {
    Line(text).tokens.map(\.lower).joined(separator: " ")
  }

  /// A verb with its endings: hit, hits, hitting; grab, grabbed.
  static func inflected(_ verb: String) -> [String] {
    guard let last = verb.last else { return [] }
    let before = verb.dropLast().last ?? " "
    let doubles =
      !"aeiouwxy".contains(last) && "aeiou".contains(before)
      && !"aeiou".contains(verb.dropLast(2).last ?? "a")
    let stem = last == "e" ? String(verb.dropLast()) : doubles ? verb + String(last) : verb
    let third =
      verb.hasSuffix("sh") || verb.hasSuffix("ch") || last == "s" ? verb + "es" : verb + "s"
    return [verb, third, stem + "ing", stem + "ed"]
  }

  /// Ordinary words that an acronym in lower case would be taken for.
  private static let ordinary: Set<String> = [
    "salt", "send", "sen", "sats", "pip", "elf", "cop", "map", "mat", "pat", "apt", "act", "aps",
    "cat", "ace", "pep", "ape", "lip", "age", "ham", "has", "and", "are", "add", "dips", "nip",
    "spa", "gas", "led", "tac", "wilf", "walt", "pace", "care", "aim", "isp", "lap", "sip", "asp",
    "cin", "cp", "tap", "sas", "cats", "pm", "am", "dare", "emu", "ear", "bat", "bas", "scope",
  ]

  private static func needsCapitals(_ term: String) -> Bool {
    let letters = term.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.allSatisfy({ $0.properties.isUppercase }), !term.contains(" ") else {
      return false
    }
    return letters.count <= 2 || ordinary.contains(term.lowercased())
  }

  private static let small: Set<String> = [
    "a", "an", "the", "of", "to", "for", "and", "or", "in", "on", "at", "with", "that", "who",
    "is", "are", "it", "child", "children", "school", "help", "helps", "how", "what", "from", "by",
    "their", "your", "you", "we", "be", "as", "s", "someone", "people", "needs", "need",
  ]

  private static func content(_ plain: String) -> [String] {
    let first = plain.split(separator: ":", maxSplits: 1).first.map(String.init) ?? plain
    return Line(first).tokens.filter { $0.kind == .word && !small.contains($0.lower) }.map(\.lower)
  }
}
