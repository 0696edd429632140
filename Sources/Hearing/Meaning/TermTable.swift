/// Phrases of one or more words, looked up at any word of a line.
///
/// Case and hyphens are forgiven; the longest phrase that fits wins.
struct TermTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let rest: [String]
    let value: Value
  }

  private var entries: [String: [Entry]] = [:]

  init(_ phrases: [(String, Value)]) {
    for (phrase, value) in phrases {
      let words = Line(phrase).tokens.filter { $0.lower != "-" }.map(\.lower)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(rest: Array(words.dropFirst()), value: value))
    }
    for key in entries.keys { entries[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The longest phrase that begins at an item: the item after it, and its value.
  func match(at index: Int, in wording: Wording) -> (end: Int, value: Value)? {
    guard let candidates = entries[wording[index].lower] else { return nil }
    for entry in candidates {
      let end = index + 1 + entry.rest.count
      guard end <= wording.count else { continue }
      var fits = true
      for (offset, word) in entry.rest.enumerated()
      where wording[index + 1 + offset].lower != word {
        fits = false
        break
      }
      if fits { return (end, entry.value) }
    }
    return nil
  }

  /// Every phrase in the line, left to right, none inside another.
  func all(in wording: Wording) -> [(range: Range<Int>, value: Value)] {
    var found: [(range: Range<Int>, value: Value)] = []
    var index = 0
    while index < wording.count {
      if let match = match(at: index, in: wording) {
        found.append((index..<match.end, match.value))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }
}
