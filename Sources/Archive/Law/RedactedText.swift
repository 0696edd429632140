/// A text with stand-ins in places, and where each came from.
struct RedactedText {
  /// The text as it is shown, and for each of its scalars the place in the original; nil within a
  /// stand-in.
  struct Shown {
    let text: String
    let places: [Int?]
  }

  private let scalars: [Unicode.Scalar]
  private(set) var found: [Redacted.Found] = []

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The text with its stand-ins.
  var shown: Shown {
    var text = String.UnicodeScalarView()
    var places: [Int?] = []
    var at = 0
    for piece in found {
      for place in at..<piece.range.lowerBound {
        text.append(scalars[place])
        places.append(place)
      }
      var words = piece.standIn
      if opensSentence(piece.range.lowerBound), let first = words.first {
        words = first.uppercased() + words.dropFirst()
      }
      text.append(contentsOf: words.unicodeScalars)
      places += [Int?](repeating: nil, count: words.unicodeScalars.count)
      at = piece.range.upperBound
    }
    for place in at..<scalars.count {
      text.append(scalars[place])
      places.append(place)
    }
    return Shown(text: String(text), places: places)
  }

  private func opensSentence(_ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, scalars[before] == " " { before -= 1 }
    return before < 0 || [".", "!", "?"].contains(scalars[before]) && at - before > 1
  }

  /// The range of the original that a range of the shown text is; nil when it lies in stand-ins.
  ///
  /// A possessive ending is no part of it.
  func original(of range: Range<Int>, in shown: Shown) -> Range<Int>? {
    let places = range.clamped(to: 0..<shown.places.count).compactMap { shown.places[$0] }
    guard let first = places.first, let last = places.last else { return nil }
    var end = last + 1
    if end - first > 2, scalars[end - 1] == "s" || scalars[end - 1] == "S",
      ["'", "\u{2019}"].contains(scalars[end - 2])
    {
      end -= 2
    }
    let words = scalars[first..<end]
    return words.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
      ? first..<end : nil
  }

  /// Puts a stand-in in a range's place, where none is yet; whether it did.
  mutating func replace(
    _ range: Range<Int>, _ kind: String, _ standIn: String, _ isCertain: Bool
  ) -> Bool {
    if found.contains(where: { $0.range.overlaps(range) }) { return false }
    let place = found.firstIndex { $0.range.lowerBound > range.lowerBound } ?? found.count
    found.insert(
      .init(range: range, kind: kind, standIn: standIn, isCertain: isCertain), at: place)
    return true
  }

  /// The words in a range of scalars.
  static func words(_ range: Range<Int>, of text: String) -> String {
    let scalars = text.unicodeScalars
    return String(
      String.UnicodeScalarView(scalars.dropFirst(range.lowerBound).prefix(range.count)))
  }

  /// Where a text stands in another, to the letter but for case, on its own.
  static func ranges(of wanted: String, in text: String) -> [Range<Int>] {
    let wanted = Array(wanted.lowercased().unicodeScalars)
    let all = text.unicodeScalars.map { Array(String($0).lowercased().unicodeScalars)[0] }
    var found: [Range<Int>] = []
    guard !wanted.isEmpty, all.count >= wanted.count else { return [] }
    var at = 0
    while at + wanted.count <= all.count {
      let end = at + wanted.count
      if all[at] == wanted[0], Array(all[at..<end]) == wanted,
        at == 0 || !isLetter(all[at - 1]), end == all.count || !isLetter(all[end])
      {
        found.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
