/// Parts a line that holds more than one target.
struct Halves {
  let wording: Wording
  let verbs: [Int]
  let levels: [Range<Int>]
  let deadlines: [Range<Int>]
  /// Deadlines, baselines and who checks.
  let taken: Taken

  /// The halves; empty when the line holds one target.
  func find() -> [Range<Int>] {
    if let numbered = numbered() { return numbered }
    guard verbs.count > 1 else { return [] }
    for verb in verbs.dropFirst().prefix(12) where !taken.contains(verb) {
      guard let cut = cut(before: verb) else { continue }
      let first = 0..<cut.end
      let second = cut.start..<wording.count
      if isOwn(first, second, hard: cut.isHard) { return [first, second] }
    }
    return []
  }

  /// `1. … 2. …`, `a) … b) …`.
  private func numbered() -> [Range<Int>]? {
    var starts: [Int] = []
    for index in 0..<wording.count {
      let item = wording[index]
      guard item.isDigits, item.value == starts.count + 1,
        [".", ")", ":"].contains(wording.word(index + 1)),
        index == 0 || wording[index - 1].isMark || wording.isA(index - 1, .modal)
          || !starts.isEmpty,
        index + 2 < wording.count, wording[index + 2].spaced, !wording.isNumber(index + 2),
        !taken.contains(index)
      else { continue }
      starts.append(index)
    }
    guard (2...12).contains(starts.count) else { return nil }
    return starts.enumerated().map { place, start in
      start..<(place + 1 < starts.count ? starts[place + 1] : wording.count)
    }
  }

  private struct Cut {
    let end: Int
    let start: Int
    /// A full stop or semicolon, not only an *and*.
    let isHard: Bool
  }

  private func cut(before verb: Int) -> Cut? {
    var index = verb - 1
    var steps = 0
    while index > 0, steps < 6 {
      let item = wording[index]
      if item.isMark, [";", ".", "!"].contains(item.lower) {
        return Cut(end: index, start: index + 1, isHard: true)
      }
      if item.isMark, item.lower == ",", index + 1 == verb {
        return Cut(end: index, start: index + 1, isHard: false)
      }
      if item.lower == "also", wording.isA(index - 1, .modal) {
        index -= 1
        steps += 1
        continue
      }
      if ["and", "&", "also", "plus", "then"].contains(item.lower) {
        return Cut(end: index, start: index + 1, isHard: false)
      }
      guard item.isA([.adverb, .modal, .child, .subject]) || item.isCapitalised || item.isMark
      else {
        return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func isOwn(_ first: Range<Int>, _ second: Range<Int>, hard: Bool) -> Bool {
    let left = levels.contains { first.contains($0.lowerBound) }
    let right = levels.contains { second.contains($0.lowerBound) }
    if left && right { return !isShared(second) && (hard || isDirect(second)) }
    if isShared(second) || second.prefix(6).contains(where: { isBackward($0) }) { return false }
    if hard, isPromised(second), first.count > 3 { return true }
    let subjects = (subject(first), subject(second))
    if let one = subjects.0, let other = subjects.1, one != other { return true }
    let verbs = (verb(in: first), verb(in: second))
    if let one = verbs.0, let other = verbs.1, isVague(one) || isVague(other),
      other - one > 2, second.upperBound - other > 1
    {
      // Develop fine motor skills and cut along a line; raise self-esteem and make friends.
      return isVague(one) != isVague(other) ? left || right : !isNamed(between: one, and: other)
    }
    return hard && (left || right) && deadlines.filter { second.contains($0.lowerBound) }.count == 1
      && deadlines.contains { first.contains($0.lowerBound) }
  }

  /// A level of the second doing itself, not one behind a comma that measures both.
  private func isDirect(_ second: Range<Int>) -> Bool {
    for index in second {
      if levels.contains(where: { $0.lowerBound == index }) { return true }
      if wording[index].isMark, [",", "-", "\u{2013}", ":"].contains(wording[index].lower) {
        return false
      }
    }
    return false
  }

  private func isBackward(_ index: Int) -> Bool {
    ["them", "these", "this", "that", "which", "so", "same"].contains(wording[index].lower)
  }

  /// A sentence of its own: `She will also…`, `; say sorry…`.
  private func isPromised(_ second: Range<Int>) -> Bool {
    guard let verb = verb(in: second), verb - second.lowerBound < 4 else { return false }
    return wording[verb].lower != "use" && !wording[verb].isA(.being)
      || (second.lowerBound..<verb).contains { ["also", "will"].contains(wording[$0].lower) }
  }

  private func verb(in range: Range<Int>) -> Int? { verbs.first { range.contains($0) } }

  private func isVague(_ index: Int) -> Bool {
    let word = Verbs.base(wording[index].lower)
    return Verbs.changing.contains(word) && word != "build"
      || ["understand", "know", "grow", "regulate", "cope"].contains(word)
  }

  /// Whether a level or a *by* stands between two vague verbs, which makes one sentence of them.
  private func isNamed(between one: Int, and other: Int) -> Bool {
    (one..<other).contains { ["by", "through", "to"].contains(wording[$0].lower) }
  }

  /// A second level that measures the same doing: `read 20 words and … 3 times out of 3`.
  private func isShared(_ second: Range<Int>) -> Bool {
    guard second.count > 2 else { return true }
    // "use each one in a sentence": the second half speaks of the first one's things.
    return second.prefix(5).contains {
      ["it", "one", "each"].contains(wording[$0].lower)
    }
  }

  /// What part of life a half is about.
  private func subject(_ range: Range<Int>) -> Subject? {
    for index in range {
      if let subject = Halves.subjects[wording[index].lower] { return subject }
    }
    return nil
  }

  enum Subject { case literacy, maths, conduct, care, body, attendance }

  private static let subjects: [String: Subject] = {
    var table: [String: Subject] = [:]
    func add(_ words: String, _ subject: Subject) {
      for word in words.split(separator: " ") { table[String(word)] = subject }
    }
    add(
      "phonics spell spells hfw cvc blend blends decode grapheme sounds tricky spellings words reads "
        + "graphemes", .literacy
    )
    add("maths add adds subtract subtracts multiply tables sums numeracy coins cubes clock", .maths)
    add(
      "behave behaves hitting shouting playground carpet calm hands-off behaviour circle leader queue "
        + "register", .conduct)
    add("toilet coat shoes dress laces undress shoelaces buttons cutlery teeth", .care)
    add("hop jump catch swim pedal scissors", .body)
    add("attendance attend attends arrive arrives", .attendance)
    return table
  }()
}
