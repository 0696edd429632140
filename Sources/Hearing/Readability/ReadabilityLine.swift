/// A line and how hard it is to read, as `accord hear --as readability` prints them.
public struct ReadabilityLine: Sendable {
  /// The line as typed.
  public let text: String
  /// Its figures.
  public let figures: Readability

  /// Measures a line.
  public init(_ text: String) {
    self.text = text
    figures = Readability(of: text)
  }

  /// One line of JSON, without a line break; an empty line gives an empty object.
  public var json: String {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return "{}" }
    var out = JSONWriter()
    out.raw("{\"text\":")
    out.string(text)
    out.raw(",\"words\":\(figures.words),\"sentences\":\(figures.sentences)")
    out.raw(",\"syllables\":\(figures.syllables)")
    out.raw(",\"fleschReadingEase\":\(figures.fleschReadingEase)")
    out.raw(",\"fleschKincaidGrade\":\(figures.fleschKincaidGrade),\"smog\":\(figures.smog)")
    out.raw(",\"meanSentence\":\(figures.meanSentence)")
    out.raw(",\"longestSentence\":\(figures.longestSentence)}")
    return out.text
  }
}
