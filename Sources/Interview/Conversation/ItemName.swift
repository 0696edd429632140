import Record

/// How people name an item: `target 2`, `target2`, `t2`, `review date`.
enum ItemName {
  /// The one item that words name; a kind alone names the newest of it.
  static func find(_ words: String, in draft: Draft) -> ItemID? {
    let named = words.trimmed.lowercased()
    if let id = ItemID(named) { return id }
    let letters = named.prefix { !$0.isNumber }.trimmed(ending: " -")
    let digits = named.drop { !$0.isNumber }
    guard digits.allSatisfy(\.isNumber) else { return nil }
    let kind =
      StatementKind.tag(letters.replacing(" ", with: "-"))
      ?? (letters.count == 1 ? initials[letters] : nil)
    guard let kind else { return nil }
    if let number = Int(digits) { return ItemID(kind, number) }
    return draft.items(kind).last?.id
  }

  /// Every item named in a text.
  static func all(in text: String) -> [ItemID] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .map { String($0) }
    var found: [ItemID] = []
    for (index, word) in words.enumerated() {
      if let id = ItemID(word) {
        found.append(id)
      } else if let kind = StatementKind.tag(word), index + 1 < words.count,
        let number = Int(words[index + 1])
      {
        found.append(ItemID(kind, number))
      }
    }
    return found
  }

  private static let initials: [String: StatementKind] = [
    "t": .target, "a": .action, "o": .outcome, "n": .need, "p": .provision, "c": .concern,
    "h": .aspiration, "s": .strength, "v": .view, "w": .works,
  ]
}

extension StringProtocol {
  /// The text without some characters at its end.
  fileprivate func trimmed(ending: String) -> String {
    var rest = Substring(self)
    while let last = rest.last, ending.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
