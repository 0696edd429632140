/// A word, number or mark of a line.
///
/// Letters and digits are always parted, so `10mins` is a number and a word with no space
/// between, and so is `Y4`; only ordinals (`14th`) keep their letters. Apostrophes stay inside
/// words (`mother's`); hyphens, slashes and dots are marks of their own.
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: Hashable, Sendable {
    /// Letters, apostrophes between them included.
    case word
    /// Digits.
    case number
    /// Digits with st, nd, rd or th.
    case ordinal
    /// Any other single scalar that is not white space.
    case punctuation
  }

  /// The token as typed.
  public let text: String
  /// The token in lower case, with straight apostrophes.
  public let lower: String
  /// Where it stands in the line.
  public let span: Span
  /// What it is made of.
  public let kind: Kind
  /// The value of a number or ordinal of at most nine digits; nil otherwise.
  public let value: Int?
  /// Whether white space, or the line's beginning, comes before it.
  public let spaced: Bool

  /// Whether its first letter is a capital.
  public var isCapitalised: Bool {
    kind == .word && text.unicodeScalars.first?.properties.isUppercase == true
  }
}
