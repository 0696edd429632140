/// The words that open or pad a spoken sentence and say nothing of what it does.
enum Opening {
  /// Hesitations and softeners, dropped wherever they stand.
  private static let fillers: Set<String> = [
    "um", "uh", "er", "erm", "uhm", "umm", "ah", "eh", "mm", "mmm", "hm", "hmm", "mhm", "huh",
    "kinda", "sorta", "really", "just", "actually", "basically", "obviously", "literally",
    "clearly", "honestly", "totally", "completely", "perhaps", "maybe", "please", "quite", "simply",
  ]
  /// Softeners of two words.
  private static let pairs: Set<String> = [
    "kind of", "sort of", "i mean", "i guess", "i suppose", "a bit", "a little",
  ]
  /// Verbs after which *a little* is a little of something.
  private static let having: Set<String> = [
    "keep", "have", "make", "write", "take", "put", "give", "get", "got", "has", "do", "with",
  ]
  /// Always passed over at the beginning.
  private static let openers: Set<String> = [
    "okay", "ok", "so", "and", "but", "oh", "yeah", "yep", "yup", "because", "cause", "'cause",
    "cos", "alright", "also", "hey", "then", "plus", "wow", "aw", "yes", "or",
  ]
  /// Passed over only before a comma or another opening word.
  private static let marked: Set<String> = [
    "well", "right", "now", "great", "good", "lovely", "sure", "no", "fine", "brilliant",
    "perfect", "absolutely", "exactly", "definitely", "true", "fantastic", "excellent", "cool",
    "first", "finally", "anyway", "listen", "look", "gosh", "goodness", "grand", "hi", "hello",
    "understood", "again", "interesting", "super", "wonderful",
  ]

  static func isFiller(_ index: Int, in raw: Wording) -> Bool {
    let item = raw[index]
    if fillers.contains(item.lower) { return true }
    let next = raw.word(index + 1)
    if item.lower == "a" || ["bit", "little"].contains(item.lower), index > 0 {
      let first = item.lower == "a" ? index : index - 1
      if having.contains(raw.word(first - 1)) { return false }
    }
    if pairs.contains(item.lower + " " + next) {
      return !Spoken.you.contains(raw.word(index + 2)) || item.lower != "kind"
    }
    if index > 0, pairs.contains(raw.word(index - 1) + " " + item.lower) {
      return !Spoken.you.contains(next) || item.lower != "of"
    }
    let isKnow =
      item.lower == "you" && next == "know" || item.lower == "know" && raw.word(index - 1) == "you"
    if isKnow {
      let first = item.lower == "you" ? index : index - 1
      return raw.word(first + 2) == "," || raw.word(first - 1) == ","
    }
    return item.lower == "like" && (raw.word(index + 1) == "," && raw.word(index - 1) == ",")
  }

  /// How many items an opening word takes with it; nil when it is none.
  static func length(at index: Int, in raw: Wording, before end: Int) -> Int? {
    let item = raw[index]
    let next = index + 1 < end ? raw[index + 1].lower : ""
    if item.lower == "all", next == "right" { return 2 }
    if item.lower == "of", next == "course" { return 2 }
    if item.lower == "got", next == "it" { return 2 }
    if item.lower == "i", next == "see", [",", "."].contains(raw.word(index + 2)) { return 2 }
    if item.lower == "so", next == "far" { return nil }
    if openers.contains(item.lower) { return 1 }
    if marked.contains(item.lower), next == "," || openers.contains(next) { return 1 }
    let isName = item.isCapitalised && item.classes.isEmpty && next == ","
    return isName && !Spoken.asking.contains(item.lower) ? 1 : nil
  }

  /// `the- the`, `wh-what`: the earlier of the two goes.
  static func isRepeat(_ item: Wording.Item, of last: Wording.Item) -> Bool {
    if item.lower == last.lower {
      return !["that", "had", "so", "very"].contains(item.lower) || item.hyphenated
    }
    return item.hyphenated && last.lower.utf8.count <= 3 && item.lower.hasPrefix(last.lower)
  }
}
