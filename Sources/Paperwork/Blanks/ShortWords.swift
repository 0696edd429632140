import Record

/// A short word of somebody's notes, and what it means: notes stay as they were typed.
struct ShortWord: Hashable, Sendable {
  let short: String
  let plain: String

  static let blanks = Blanks<ShortWord>([
    .text("short") { $0.short },
    .text("plain") { $0.plain },
  ])
}

extension Reading {
  /// The short words that stand in this copy, each once, in the order in which they come.
  var shortWords: [ShortWord] {
    // What no copy shows explains nothing.
    var shown = record
    shown.gaps = []
    for index in shown.targets.indices {
      shown.targets[index].realistic = nil
      shown.targets[index].waived = [:]
    }
    for index in shown.close.copies.indices { shown.close.copies[index].withheld = [] }
    var found: [ShortWord] = []
    _ = shown.wording { text in
      for word in labels.shortWords(in: text) where !found.contains(word) { found.append(word) }
      return text
    }
    return found
  }
}

extension Labels {
  /// The short words of a text that the labels explain.
  ///
  /// One that is written with a capital (`EP`) is meant only when it is typed just so, as it is an
  /// ordinary word otherwise. `w/mum` is `w/` too.
  func shortWords(in text: String) -> [ShortWord] {
    text.split { $0.isWhitespace || ",.;:!?()\"“”‘".contains($0) }.compactMap { word in
      let typed = String(word)
      let lower = typed.lowercased()
      if let plain = known("short.\(typed)") { return ShortWord(short: typed, plain: plain) }
      if let plain = known("short.\(lower)") { return ShortWord(short: lower, plain: plain) }
      if lower.hasPrefix("w/"), lower.dropFirst(2).first?.isLetter == true,
        let plain = known("short.w/")
      {
        return ShortWord(short: "w/", plain: plain)
      }
      return nil
    }
  }
}
