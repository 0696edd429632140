/// Who a sentence promises something of: the one before *will* or *to*, or before a colon.
struct Subject {
  enum Who { case child, family, staff, speaker, name }

  let who: Who
  let range: Range<Int>
  /// The item of what they will do.
  let verb: Int

  var isAdult: Bool { who == .family || who == .staff || who == .speaker }

  static func find(in wording: Wording) -> Subject? {
    guard let start = firstWord(in: wording) else { return nil }
    var index = start
    while index < wording.count, index - start < 9 {
      let item = wording[index]
      if item.lower == "to",
        wording.isA(index + 1, [.determiner, .family, .child, .month, .title, .staff, .weekday])
          || wording.isNumber(index + 1)
      {
        return nil
      }
      if promises.contains(item.lower), index > start || item.lower.hasSuffix("'ll") {
        return make(wording, start..<index, modal: index)
      }
      let isDash = ["-", "\u{2013}"].contains(item.lower) && item.isMark && item.spaced
      let isAfterAdult = index > start && wording.isA(index - 1, .adult)
      if item.lower == ":" || isDash && isAfterAdult && wording.isA(start, [.adult, .title]),
        index > start
      {
        return make(wording, start..<index, modal: index, isColon: true)
      }
      if ["is", "are", "am"].contains(item.lower), wording.word(index + 1) == "going",
        wording.word(index + 2) == "to", index > start
      {
        return make(wording, start..<index, modal: index + 2)
      }
      if item.lower.hasSuffix("ing"), isAfterAdult, KindCues.isTaskGerund(item.lower) {
        return make(wording, start..<index, modal: index - 1)
      }
      if item.isMark, !["/", "&", "-", "."].contains(item.lower) { return nil }
      if item.isMark, item.lower == ".", !wording.isA(index - 1, .title) { return nil }
      if item.isA([.preposition]), !["of", "for", "in"].contains(item.lower) { return nil }
      index += 1
    }
    return nil
  }

  private static let promises: Set<String> = [
    "will", "to", "shall", "i'll", "we'll", "he'll", "she'll", "they'll", "can", "should", "must",
    "wil",
  ]

  /// The first word, after marks and a leading deadline.
  static func firstWord(in wording: Wording) -> Int? {
    var index = 0
    while index < wording.count,
      wording[index].isMark
        || wording[index].isDigits
          && [".", ")"].contains(wording.word(index + 1))
    {
      index += 1
    }
    if ["by", "at"].contains(wording.word(index)), wording.isNumber(index + 1),
      ["am", "pm"].contains(wording.word(index + 2))
    {
      index += 3
    }
    if ["by", "before", "in", "over", "within", "at", "from"].contains(wording.word(index)) {
      let lead = DeadlineFinder(wording: wording, past: []).all().first
      if let lead, lead.lowerBound == index { index = lead.upperBound }
      while index < wording.count, wording[index].isMark { index += 1 }
    }
    return index < wording.count ? index : nil
  }

  private static func make(
    _ wording: Wording, _ range: Range<Int>, modal: Int, isColon: Bool = false
  ) -> Subject? {
    var verb = modal + 1
    while verb < wording.count,
      wording[verb].isA(.adverb)
        || wording[verb].lower == "be"
          && wording.word(verb + 1) == "able"
        || ["able", "to"].contains(wording[verb].lower)
    {
      verb += 1
    }
    let own = wording[modal].lower
    if own.hasSuffix("'ll") {
      let who: Who = own == "i'll" || own == "we'll" ? .speaker : .child
      return Subject(who: who, range: modal..<modal + 1, verb: verb)
    }
    guard !range.isEmpty else { return nil }
    let hasTitle = range.contains { wording[$0].isA(.title) }
    let first = wording[range.lowerBound]
    // "He wants to", "mum would love him to": wishing is no promise.
    let isGoing = wording.word(modal - 1) == "going"
    if (isGoing ? range.dropLast() : range).contains(where: { wishes.contains(wording[$0].lower) })
    {
      return nil
    }
    if range.contains(where: { wording[$0].isA(.speaker) && wording[$0].isA(.subject) }) {
      return Subject(who: .speaker, range: range, verb: verb)
    }
    if hasTitle || range.contains(where: { wording[$0].isA(.staff) }) {
      guard isColon || range.count <= 6 else { return nil }
      return Subject(who: .staff, range: range, verb: verb)
    }
    if range.contains(where: { wording[$0].isA(.family) }) {
      return Subject(who: .family, range: range, verb: verb)
    }
    if isColon { return nil }
    if first.isA(.child) || range.count <= 3 && range.contains(where: { wording[$0].isA(.child) }) {
      return Subject(who: .child, range: range, verb: verb)
    }
    if first.isCapitalised, first.classes.isEmpty, range.count <= 3,
      wording[modal].lower != "to" || range.count == 1
    {
      return Subject(who: .name, range: range, verb: verb)
    }
    return nil
  }

  private static let wishes: Set<String> = [
    "wants", "want", "love", "like", "likes", "loves", "hopes", "hope", "wish", "wishes", "would",
    "wanted", "hoping", "is", "are", "was", "has", "needs", "finds", "told", "asked", "able", "due",
    "worried", "concerned", "struggles", "tries", "need", "happy", "keen", "pleased", "willing",
    "ready", "available", "likely", "supposed", "meant", "trying", "tried", "refused", "managed",
    "seems", "seemed", "started", "used", "got", "had", "came", "went", "decided", "unable", "able",
    "says", "said", "thinks", "feels", "struggle", "continues", "begins", "starts", "were", "going",
    "spoke", "talked", "listens", "goes", "moved", "gave", "did", "new", "comes", "travels",
  ]
}

/// The part of an outcome that says why it matters.
enum SoThat {
  /// `so that he can enjoy stories`; nil when the line gives no reason.
  static func find(in wording: Wording) -> Range<Int>? {
    for index in 0..<wording.count where wording[index].lower == "so" {
      let next = wording.word(index + 1)
      let isReason =
        next == "that" || wording.isA(index + 1, .child)
        || ["i", "we", "that's"].contains(next)
        || next == "everyone" || wording.isA(index + 1, .determiner) && index > 4
        || wording.isA(index + 1, .family)
        || wording[min(index + 1, wording.count - 1)].isCapitalised && index + 2 < wording.count
      guard isReason, index + 2 < wording.count else { continue }
      if ["far", "much", "many"].contains(next) { continue }
      return index..<end(from: index + 1, in: wording)
    }
    return nil
  }

  private static func end(from index: Int, in wording: Wording) -> Int {
    var end = index
    while end < wording.count {
      let item = wording[end]
      if item.isMark, [".", ";", ","].contains(item.lower) {
        // A comma closes the reason only when the sentence had begun with it.
        if item.lower == ",", index > 2 {
          end += 1
          continue
        }
        break
      }
      end += 1
    }
    return end
  }
}
