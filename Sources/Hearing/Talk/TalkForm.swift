/// The grammatical form of one sentence: how it asks, or what it speaks of.
struct TalkForm: Sendable {
  /// How a sentence asks.
  enum Asking: Sendable {
    /// It does not.
    case none
    /// With *what, how, why* and the like.
    case word
    /// With *when, where, who, how many* and the like.
    case fact
    /// With its verb before its subject.
    case turned
    /// A few words and a question mark, no verb: `Anything else?`
    case bare
    /// A statement with a question mark.
    case rising
    /// A statement with *isn’t it*, *do you* after it.
    case tag
  }

  /// Whom or what a statement is about.
  enum Subject: Sendable {
    case you, your, they, it, we, me, thing

    /// Somebody or something other than the speaker.
    var isTheirs: Bool { self != .we && self != .me && self != .thing }
  }

  var asking = Asking.none
  /// The words that show the question.
  var asked: Range<Int> = 0..<0
  var subject = Subject.thing
  /// The words of the subject and its verb.
  var told: Range<Int> = 0..<0

  /// Whether the sentence has a question’s form, a rising statement not included.
  var isAsked: Bool {
    switch asking {
    case .word, .fact, .turned, .bare: true
    case .none, .rising, .tag: false
    }
  }

  init(_ sentence: TalkText.Sentence, in wording: Wording) {
    let reader = Reader(wording: wording, range: sentence.range, isAsked: sentence.mark == "?")
    (asking, asked) = reader.question()
    (subject, told) = reader.subject()
  }

  private struct Reader {
    let wording: Wording
    let range: Range<Int>
    let isAsked: Bool

    private func word(_ index: Int) -> String {
      range.contains(index) ? wording[index].lower : ""
    }

    /// Whether a clause may begin at an item.
    private func beginsClause(_ index: Int) -> Bool {
      if index == range.lowerBound { return true }
      guard isAsked || leads(to: index) else { return false }
      let before = word(index - 1)
      return before == ","
        || ["and", "but", "so", "or", "because", "then"].contains(before) && isAsked
    }

    /// A clause of condition or time leads to an item, as in *if it worked, what*.
    private func leads(to index: Int) -> Bool {
      ["if", "when", "suppose", "imagine", "given"].contains(word(range.lowerBound))
        && word(index - 1) == "," && ["what", "how", "why"].contains(word(index))
    }

    func question() -> (Asking, Range<Int>) {
      guard !range.isEmpty else { return (.none, range) }
      if let tag = tag() { return (.tag, tag) }
      var turned: Range<Int>?
      var words = 0
      for index in range {
        words += 1
        guard words <= 120 else { break }
        if Spoken.asking.contains(word(index)), let found = asks(at: index) { return found }
        if turned == nil, beginsClause(index), let end = turns(at: index) { turned = index..<end }
      }
      if let turned { return (.turned, turned) }
      guard isAsked else { return (.none, range) }
      let first = word(range.lowerBound)
      if ["any", "anything", "anyone", "anybody", "ever", "anywhere"].contains(first) {
        return (.bare, range.prefix(4))
      }
      return (.rising, range.suffix(3))
    }

    /// An asking word that really asks.
    private func asks(at index: Int) -> (Asking, Range<Int>)? {
      let first = word(index)
      let next = word(index + 1)
      let isFront =
        beginsClause(index)
        || isAsked
          && ["about", "in", "on", "at", "for", "to", "with", "of", "from", "by"].contains(
            word(index - 1))
          && index - 1 == range.lowerBound
      guard isFront || isAsked else { return nil }
      if first == "how",
        ["many", "much", "often", "long", "old", "far", "big", "late", "early"].contains(next)
      {
        guard inverts(after: index + 2) || isFront && isAsked else { return nil }
        return (.fact, index..<min(index + 2, range.upperBound))
      }
      if ["how", "what"].contains(first), next == "about", isFront {
        return (.word, index..<index + 2)
      }
      if first == "how", next == "come" { return (.word, index..<index + 2) }
      if next == "," || !isAsked && Spoken.clefts.contains(next) { return nil }
      let isShort = first.contains("'")
      if isFront, isShort || inverts(after: index + 1) || isAsked && !states(after: index + 1) {
        if ["when", "whenever", "while", "where", "which", "who"].contains(first), !isShort,
          !Spoken.helping.contains(next), !isDirect(index)
        {
          return nil
        }
        let end = min(index + 3, range.upperBound)
        let isOne =
          Spoken.factual.contains(first)
          && !["bits", "parts", "things", "aspects", "ways", "sorts", "kinds", "of"].contains(next)
          || ["what", "which"].contains(first)
            && ["time", "day", "number", "year", "date", "age", "percentage", "class", "grade"]
              .contains(next)
          || ["what", "what's"].contains(first)
            && ["name", "called"].contains(wording.word(index + 2))
        return (isOne ? .fact : .word, index..<end)
      }
      if isAsked, !isFront, Spoken.helping.contains(next), Spoken.subjects.contains(word(index + 2))
      {
        return (
          Spoken.factual.contains(first) ? .fact : .word, index..<min(index + 3, range.upperBound)
        )
      }
      return nil
    }

    private func isSubject(_ index: Int) -> Bool {
      let next = word(index)
      return Spoken.subjects.contains(next) || Spoken.naming.contains(next)
        || range.contains(index) && wording[index].isCapitalised
    }

    /// *Who* and *which* as the subject of the question itself, at its very front.
    private func isDirect(_ index: Int) -> Bool {
      index == range.lowerBound && isAsked && ["who", "which"].contains(word(index))
    }

    /// A helping verb comes before any subject.
    private func inverts(after start: Int) -> Bool {
      for index in start..<start + 7 {
        let next = word(index)
        if next.isEmpty || next == "," { return false }
        if Spoken.helping.contains(next) { return isAsked || isSubject(index + 1) }
        if Spoken.subjects.contains(next)
          && !["that", "this", "these", "those", "any"].contains(next)
          || Spoken.stating.contains(next)
        {
          return false
        }
      }
      return false
    }

    private func states(after start: Int) -> Bool {
      let next = word(start)
      return Spoken.subjects.contains(next) && !["there", "that", "this"].contains(next)
        || Spoken.stating.contains(next)
    }

    /// A verb before its subject: the item after the two.
    private func turns(at index: Int) -> Int? {
      guard Spoken.helping.contains(word(index)) else { return nil }
      let next = word(index + 1)
      if next == "not" { return nil }
      if Spoken.subjects.contains(next) { return index + 2 }
      guard isAsked, index + 1 < range.upperBound else { return nil }
      if Spoken.naming.contains(next) || wording[index + 1].isCapitalised { return index + 2 }
      return index == range.lowerBound ? index + 1 : nil
    }

    /// `isn’t it`, `do you`, at the end of a statement.
    private func tag() -> Range<Int>? {
      guard range.count > 3 else { return nil }
      let last = range.upperBound - 1
      if isAsked, word(last - 1) == ",",
        ["right", "yeah", "yes", "correct", "no"].contains(word(last))
      {
        return last..<last + 1
      }
      guard isAsked || states(after: range.lowerBound) && range.count > 4,
        !["so", "neither", "nor", "than", "as", "what", "how", "where", "who", "to"].contains(
          word(last - 2)),
        isAsked || !Spoken.helping.contains(word(last - 2))
      else { return nil }
      guard Spoken.helping.contains(word(last - 1)),
        ["you", "he", "she", "it", "they", "we", "there", "i"].contains(word(last)),
        word(last - 2) == "," || word(last - 1).hasSuffix("n't") || states(after: range.lowerBound),
        !Spoken.asking.contains(word(range.lowerBound))
      else { return nil }
      return last - 1..<last + 1
    }

    func subject() -> (Subject, Range<Int>) {
      var start = range.lowerBound
      // An opening clause is stepped over: when you…, at home, on Monday,
      if [
        "when", "if", "because", "at", "in", "on", "by", "for", "with", "after", "before", "since",
        "once", "as", "until", "from", "while", "although", "though",
      ].contains(word(start)),
        let comma = (start..<min(start + 20, range.upperBound)).first(where: { word($0) == "," })
      {
        start = comma + 1
      }
      for index in start..<min(start + 7, range.upperBound) {
        let next = word(index)
        let found: Subject? =
          Spoken.you.contains(next)
          ? (next == "your" ? .your : .you)
          : Spoken.they.contains(next)
            ? .they
            : Spoken.we.contains(next)
              ? .we : Spoken.me.contains(next) ? .me : Spoken.it.contains(next) ? .it : nil
        if let found { return (found, start..<min(index + 3, range.upperBound)) }
        if index > start, Spoken.helping.contains(next) { break }
      }
      return (.thing, start..<min(start + 4, range.upperBound))
    }
  }
}
