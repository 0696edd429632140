/// What stands around some words, which decides whether they are a date at all.
extension DateFinder {
  /// Nothing follows, or a mark that ends a phrase.
  func endsHard(_ next: Int) -> Bool {
    guard next < tokens.count else { return true }
    guard tokens[next].kind == .punctuation else { return false }
    switch tokens[next].text {
    case "%", "/", "£", "$", "+", "=", "*", "'", "’": return false
    case "-", ".", ":": return !(isGlued(next) && isGlued(next + 1))
    default: return true
    }
  }

  /// Nothing follows, or a mark or small word that may follow a date.
  func endsFreely(_ next: Int) -> Bool {
    if endsHard(next) { return true }
    switch sense(next) {
    case .word(.by), .word(.before), .word(.until), .word(.after), .word(.since), .word(.from),
      .word(.within), .word(.during), .word(.over), .word(.into), .word(.on), .word(.at),
      .word(.to), .word(.and), .word(.the), .word(.dash), .word(.ampersand), .word(.this),
      .word(.next), .word(.article), .month, .weekday, .near, .word(.times):
      return true
    default:
      return DateFinder.smallWords.contains(lower(next))
    }
  }

  static let smallWords: Set<String> = [
    "or", "but", "if", "so", "when", "because", "as", "with", "for", "then", "please", "thanks",
    "we", "he", "she", "they", "i", "you", "it", "his", "her", "their", "our", "my", "your", "is",
    "was", "will", "would", "can", "could", "has", "have", "had", "should", "may", "might", "did",
    "does", "do", "not", "who", "which", "where", "that", "there", "all", "am", "pm", "morning",
    "afternoon", "evening", "latest", "onwards", "only", "too", "instead", "again", "meeting",
    "review", "deadline", "inclusive", "mum", "dad", "parents", "staff", "senco", "ta", "went",
    "came", "are", "were", "be", "being", "night", "lunchtime", "am.", "pm.", "he'll", "she'll",
    "we'll", "he'd", "she'd", "they'll", "i'll", "depending", "unless", "while", "though", "also",
  ]

  /// Whether a month that stands alone is the month, and not a verb or somebody's name.
  func isMonthMeant(_ at: Int, _ next: Int, _ relation: DateReading.Relation) -> Bool {
    let word = lower(at)
    if isWhole(at, next), isAnswer || tokens[at].isCapitalised || !DateFinder.verbs.contains(word) {
      return true
    }
    if word.hasSuffix("'s"), DateFinder.names.contains(word.dropLast(2).description) {
      return false
    }
    let isLead = relation != .on || leadsToMonth(at)
    if DateFinder.verbs.contains(word) {
      guard isLead else { return false }
      if has(at - 1, .of) || has(at - 1, .to), !tokens[at].isCapitalised {
        // “the end of may”, but “able to march”.
        return has(at - 1, .of)
      }
      return tokens[at].isCapitalised ? !isNameGoingOn(next) : endsFreely(next)
    }
    if DateFinder.names.contains(word) {
      return (isLead && !isNameGoingOn(next)) || (endsHard(next) && !precedesName(at))
    }
    return true
  }

  private static let verbs: Set<String> = ["may", "march", "mar"]
  private static let names: Set<String> = [
    "april", "june", "august", "jan", "apr", "jun", "jul", "may", "dec", "oct",
  ]

  /// A word before a month that makes it one.
  private func leadsToMonth(_ at: Int) -> Bool {
    switch sense(at - 1) {
    case .word(.into), .word(.by), .word(.before), .word(.until), .word(.after), .word(.since),
      .word(.from), .word(.during), .word(.of), .word(.this), .word(.next), .word(.last),
      .word(.early), .word(.late), .word(.mid), .word(.dueWord), .word(.between), .word(.coming),
      .word(.end), .word(.start), .word(.middle), .word(.dash), .word(.over), .word(.past),
      .word(.previous), .word(.slash):
      return true
    case .word(.to): return !has(at - 2, .next)
    default: return ["around", "about", "for", "late", "circa", "back"].contains(lower(at - 1))
    }
  }

  /// A capitalised surname or a verb goes on: “April Jones”, “June will read”.
  private func isNameGoingOn(_ next: Int) -> Bool {
    guard next < tokens.count, tokens[next].kind == .word else { return false }
    return tokens[next].isCapitalised && sense(next) == .none && !endsFreely(next)
  }

  private func precedesName(_ at: Int) -> Bool {
    [
      "with", "and", "mrs", "miss", "ms", "to", "like", "than", "near", "beside", "by", "dear",
      "called", "named", "tell", "told", "ask", "asked",
    ].contains(lower(at - 1))
  }

  private static let regularly: Set<String> = [
    "mornings", "afternoons", "evenings", "nights", "lunchtimes",
  ]

  /// Whether a weekday's short name stands there as the day, and not as “he sat” or “the sun”.
  func isWeekdayMeant(_ at: Int, _ next: Int) -> Bool {
    guard case .weekday = sense(at), !DateFinder.regularly.contains(lower(at + 1)),
      !(has(at - 1, .to) && has(at - 2, .next))
    else { return false }
    switch lower(at) {
    case "sat", "sun", "wed", "mon":
      if isAnswer || isWhole(at, next) { return true }
      let follows =
        endsFreely(next) && !has(next, .on) && !has(next, .by) && !has(next, .at)
        && !has(next, .into) && !has(next, .article) && !has(next, .to) && !has(next, .the)
      switch sense(at - 1) {
      case .word(.on), .word(.next), .word(.last), .word(.until), .word(.from), .word(.before),
        .word(.since), .word(.coming), .word(.by), .word(.dash):
        return follows || endsFreely(next) && (tokens[at].isCapitalised || lower(at) == "mon")
      case .word(.this): return follows && (tokens[at].isCapitalised || endsHard(next))
      default:
        return tokens[at].isCapitalised && follows && lower(at) != "sun"
          && (at != 0 || lower(at) == "mon")
      }
    case "sunday", "sunday's": return lower(next) != "school" && lower(next) != "lunch"
    default: return true
    }
  }

  /// Steps over words that look like dates and are not: how often, and plain labels.
  func passOver(_ at: Int) -> Int? {
    if let next = ofEvery(at) { return next }
    switch sense(at) {
    case .word(.every): return pastRepeat(at)
    case .unit(.year):
      // Year 4 is a class, unless its end or start is spoken of.
      if case .season = sense(at + 2) { return nil }
      return isFigure(at + 1) && width(at + 1) <= 2 ? at + 2 : nil
    case .word(.article):
      if let unit = halfTermWords(at + 1), !isAnswer, !has(unit, .ago) { return unit }
      return nil
    case .count(24):
      return lower(at + 1) == "/" && value(at + 2) == 7 && !has(at - 1, .on) ? at + 3 : nil
    case .weekday:
      return isWorkingWeek(at)
    default: return nil
    }
  }

  /// The last Friday of each month, the end of every term.
  private func ofEvery(_ at: Int) -> Int? {
    let start = afterThe(at)
    switch sense(start) {
    case .order, .word(.last), .word(.final), .word(.end), .word(.start), .word(.starting): break
    default: return nil
    }
    for next in start + 1...start + 3 where has(next, .of) || has(next, .into) {
      return has(next + 1, .every) ? pastRepeat(next + 1) : nil
    }
    return nil
  }

  /// Every Friday, each half term, every other week, any March.
  private func pastRepeat(_ at: Int) -> Int? {
    var next = at + 1
    if lower(next) == "other" || lower(next) == "single" || isFigure(next) { next += 1 }
    if case .order = sense(next) { next += 1 }
    if let end = halfTermWords(next) { return end }
    switch sense(next) {
    case .weekday, .month, .unit, .season: break
    default: return holidayWords(next)?.1
    }
    while true {
      switch sense(next) {
      case .weekday, .month, .unit, .season: next += 1
      case .word(.and), .word(.comma), .word(.ampersand), .word(.slash):
        guard case .weekday = sense(next + 1) else { return next }
        next += 1
      default: return next
      }
    }
  }

  /// Mon, Weds and Fri; Mon & Thurs each week.
  private func pastList(_ at: Int) -> Int? {
    var next = at + 1
    var count = 1
    while count < 8 {
      var more = next
      while has(more, .comma) || has(more, .and) || has(more, .ampersand) { more += 1 }
      guard more > next, more <= next + 2, case .weekday = sense(more) else { break }
      count += 1
      next = more + 1
    }
    let isWeekly = has(next, .every) || lower(next) == "weekly"
    return count > 2 || (count == 2 && isWeekly) ? next : nil
  }

  /// Tues/Thurs: how often.
  private func pastDays(_ at: Int) -> Int {
    var next = at + 1
    while has(next, .slash), case .weekday = sense(next + 1) { next += 2 }
    return next
  }

  /// Monday to Friday, without “from” or a week: all the working days, not a date.
  private func isWorkingWeek(_ at: Int) -> Int? {
    if has(at + 1, .slash), case .weekday = sense(at + 2) { return pastDays(at) }
    if let next = pastList(at) { return next }
    guard sense(at) == .weekday(0), !has(at - 1, .from), !has(at - 1, .between), !isAnswer,
      has(at + 1, .to) || has(at + 1, .dash), sense(at + 2) == .weekday(4)
    else { return nil }
    switch sense(at + 3) {
    case .word(.this), .word(.next), .word(.last), .count, .order, .month, .word(.of): return nil
    default: return at + 3
    }
  }
}
