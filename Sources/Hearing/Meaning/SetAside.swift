/// Whether a line reads like a safeguarding disclosure, which has no place in this record.
///
/// Missing one is worse than setting a harmless line aside: the line is kept whole either way.
public func setsAside(_ line: Line, _ lexicon: Lexicon) -> Bool {
  setAsideReason(line, lexicon) != nil
}

/// The words for which a line is set aside; never for the screen.
public func setAsideReason(_ line: Line, _ lexicon: Lexicon) -> Phrase? {
  let wording = Wording(line)
  guard let range = Disclosure(wording: wording, lexicon: lexicon).find() else { return nil }
  return wording.phrase(range)
}

/// Looks for harm done to a child or at home, and for a wish to die or be hurt.
struct Disclosure {
  let wording: Wording
  let lexicon: Lexicon

  func find() -> Range<Int>? {
    if let certain = lexicon.always.first(in: wording) { return certain.range }
    let harmless = lexicon.harmless.all(in: wording).map(\.range)
    for (range, _) in lexicon.disclosure.all(in: wording)
    where !harmless.contains(where: { $0.contains(range.lowerBound) || $0.overlaps(range) }) {
      return range
    }
    let together = lexicon.together.first(in: Wording(wording.line, loosely: true)) { range in
      harmless.contains { $0.overlaps(range) }
    }
    return together ?? harm(harmless)
  }

  /// A verb of harm between somebody grown up and a child or another adult.
  private func harm(_ harmless: [Range<Int>]) -> Range<Int>? {
    for index in 0..<wording.count where lexicon.harm.contains(wording[index].lower) {
      if harmless.contains(where: { $0.contains(index) }) { continue }
      if let doer = doer(before: index), isSomebody(after: index) {
        return doer..<min(index + 2, wording.count)
      }
    }
    return nil
  }

  private func doer(before index: Int) -> Int? {
    var back = index - 1
    while back >= 0, index - back <= 6 {
      let item = wording[back]
      if item.isMark, [".", ";"].contains(item.lower) { return nil }
      if item.isA([.family, .staff, .title]) || Disclosure.grown.contains(item.lower) {
        return back
      }
      if item.isA(.negative) { return nil }
      back -= 1
    }
    return nil
  }

  private func isSomebody(after index: Int) -> Bool {
    var next = index + 1
    while next < wording.count, next - index <= 3 {
      let item = wording[next]
      if item.isMark { return false }
      if ["me", "him", "her", "them", "us", "himself", "herself"].contains(item.lower) {
        // Her head, his hand: what is hit is still a child's.
        return true
      }
      if item.isA(.family) || item.isCapitalised && item.classes.isEmpty { return true }
      next += 1
    }
    return false
  }

  static let grown: Set<String> = [
    "daddy", "mummy", "mam", "uncle", "coach", "teacher", "stepfather", "stepmother", "men",
    "stranger", "guy",
    "boyfriend", "girlfriend", "partner", "man", "lady", "woman", "adult", "babysitter", "driver",
    "foster", "ex", "tutor", "imam", "priest", "daddy's", "mummy's", "husband", "wife", "stepdad",
    "stepmum", "neighbour", "lodger", "childminder",
  ]
}
