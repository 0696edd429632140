import Hearing

/// The words of a text that carry its meaning, cut to their stems, for telling whether two texts
/// speak of the same thing.
enum Stems {
  /// The stems of a text; small words are left out.
  static func of(_ text: String) -> Set<String> { of(Line(text)) }

  /// The stems of a line; small words are left out.
  static func of(_ line: Line) -> Set<String> {
    var stems: Set<String> = []
    for token in line.tokens where token.kind == .word && !small.contains(token.lower) {
      stems.insert(stem(token.lower))
    }
    return stems
  }

  /// A word without its usual endings: *worried*, *worries* and *worrying* are one.
  static func stem(_ word: String) -> String {
    var stem = word
    if stem.hasSuffix("'s") || stem.hasSuffix("s'") { stem.removeLast(2) }
    if let same = irregular[stem] { return same }
    for ending in ["ingly", "ings", "ing", "edly", "ed", "es", "s", "ly"] {
      guard stem.hasSuffix(ending), stem.count - ending.count >= 3 else { continue }
      if ending == "s", stem.hasSuffix("ss") { continue }
      stem.removeLast(ending.count)
      break
    }
    if stem.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    if stem.count > 3, stem.hasSuffix("y") || stem.hasSuffix("i") {
      stem.removeLast()
      return stem + "i"
    }
    if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"lse".contains(last) {
      stem.removeLast()
    }
    return stem
  }

  private static let irregular: [String: String] = [
    "cried": "cri", "cries": "cri", "cry": "cri", "crying": "cri", "slept": "sleep",
    "woke": "wake", "woken": "wake", "children": "child", "kids": "child", "kid": "child",
    "told": "tell", "felt": "feel", "thought": "think", "taught": "teach", "wrote": "writ",
    "written": "writ", "forgot": "forget", "forgotten": "forget", "promised": "promis",
    "read": "read", "broke": "break", "broken": "break", "hid": "hide", "hidden": "hide",
    "ran": "run", "lost": "lose", "left": "leave", "lovely": "lovely", "ate": "eat", "eaten": "eat",
  ]

  private static let small: Set<String> = Set(
    """
    a an the and or but so if then than that this these those there here it its it's that's
    i i'm i've i'd i'll me my mine we we're we've we'd we'll us our you you're you've you'd
    you'll your yours he he's he'd he'll him his she she's she'd she'll her hers they they're
    they've they'd they'll them their is are was were be been being am do does did done don't
    doesn't didn't have has had having haven't hasn't hadn't can can't could couldn't will
    won't would wouldn't shall should shouldn't may might must not no nor yes of to in on at
    by for from with without into onto about over under up down out off as like just really
    very quite too also even still only ever never always sometimes often again more most
    much many some any every all both each other another such own same what which who whom
    whose when where why how because while until before after since though although get gets
    got getting go goes going went gone come comes came coming make makes made making take
    takes took taking say says said saying tell know knows knew known think see saw seen
    look looks thing things something anything nothing everything someone anyone everyone
    nobody somebody one two lot bit way time times day days now today well okay ok oh right
    let let's want wants wanted put keep kept give back sort kind mean means there's what's
    who's how's where's feel feels sound sounds sounding hear heard hearing isn't aren't
    wasn't weren't ain't child school talk talked talking
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))
}
