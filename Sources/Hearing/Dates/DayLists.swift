import Record

/// Days in a row of words that share the month of the last: 14th and 15th March; 10, 17 and 24 May.
extension DateFinder {
  /// One day of a list, whose month stands at the list’s end; the days after it are read in turn.
  func listedDay(_ at: Int) -> Found? {
    let start = afterThe(at)
    guard start < tokens.count, tokens[start].kind != .word, sense(start) != .none,
      let (day, next) = dayOfMonth(start), (1...31).contains(day), !followsLabel(start),
      var partial = monthOfList(from: next, after: day, like: tokens[start].kind)
    else { return nil }
    partial.day = day
    return Found(first: at, next: next, when: resolve(partial, .on))
  }

  /// The month and year at the end of a list of rising days; nil when there is no such list.
  func monthOfList(from at: Int, after first: Int, like kind: Token.Kind) -> Partial? {
    var next = at
    var before = first
    for _ in 0..<8 {
      let from = listMark(next)
      guard from > next, from < tokens.count, tokens[from].kind == kind,
        let (day, after) = dayOfMonth(from), day > before, day <= 31
      else { return nil }
      if let (partial, _) = monthPartial(from), partial.day == day { return partial }
      (before, next) = (day, after)
    }
    return nil
  }

  /// The token after `,`, `and`, `&`, `or`, or a comma with one of them.
  private func listMark(_ at: Int) -> Int {
    var next = after(.comma, at)
    if has(next, .and) || has(next, .ampersand) || lower(next) == "or" { next += 1 }
    next = afterThe(next)
    if case .weekday = sense(next) { next = afterThe(next + 1) }
    return next
  }
}
