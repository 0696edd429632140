/// What a closed record is told by: 24 letters and digits in groups of four, for people to keep on
/// paper and to type again.
///
/// Twenty-three of them stand for 104 bits of the closing entry's link, which every entry before it
/// goes into; the last one tells a slip of the finger. None of the alphabet is easily taken for
/// another: there is no 0, O, 1, I, L, 5, S, 2, Z, 8, B, 6 and no U.
public struct Checkpoint: Hashable, Sendable, CustomStringConvertible {
  /// The letters and digits it is written with: 23, a prime, so that one mistake always shows.
  public static let alphabet = "ACDEFGHJKMNPQRTVWXY3479"
  /// How many bits of the link it holds, rounded down.
  public static let bits = 104

  private static let letters = Array(alphabet.utf8)
  private static let length = 24

  /// The values of its letters, the check letter last.
  private let digits: [Int]

  /// As printed: `ACDE-FGHJ-…`.
  public var description: String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && index % 4 == 0 { text += "-" }
      text.unicodeScalars.append(Unicode.Scalar(Checkpoint.letters[digit]))
    }
    return text
  }
}

extension Checkpoint {
  /// The checkpoint of a link, which is a number of many bits, highest byte first.
  public init(link: [UInt8]) {
    var number = link
    var digits: [Int] = []
    for _ in 0..<(Checkpoint.length - 1) {
      var rest = 0
      for index in number.indices {
        let part = rest << 8 | Int(number[index])
        number[index] = UInt8(part / Checkpoint.letters.count)
        rest = part % Checkpoint.letters.count
      }
      digits.append(rest)
    }
    self.digits = digits + [Checkpoint.check(digits)]
  }

  /// The last letter: with it the letters, each times its weight, come to a multiple of 23.
  ///
  /// No weight is 0, and neighbours weigh differently, so one wrong letter and two that changed
  /// places are always found.
  private static func check(_ digits: [Int]) -> Int {
    let base = letters.count
    let sum = digits.enumerated().reduce(0) { $0 + $1.element * weight($1.offset) } % base
    // The last weight is 1.
    return (base - sum) % base
  }

  private static func weight(_ index: Int) -> Int { (length - 1 - index) % 22 + 1 }
}

/// Why what was typed is no checkpoint.
public enum Mistyped: Error, Hashable, Sendable {
  /// A letter or digit that no checkpoint has.
  case neverUsed(Character)
  /// There are so many letters and digits, and not 24.
  case count(Int)
  /// Every letter could be one, and yet they do not belong together.
  case slip
}

extension Checkpoint {
  /// The checkpoint that somebody typed; capitals or not, with spaces, dashes and dots or without.
  public init(typed text: String) throws(Mistyped) {
    var digits: [Int] = []
    for character in text where !Checkpoint.isBetween(character) {
      guard let byte = character.uppercased().utf8.first, character.isASCII,
        let digit = Checkpoint.letters.firstIndex(of: byte)
      else { throw .neverUsed(character) }
      digits.append(digit)
      if digits.count > 200 { break }
    }
    guard digits.count == Checkpoint.length else { throw .count(digits.count) }
    guard Checkpoint.check(Array(digits.dropLast())) == digits.last else { throw .slip }
    self.digits = digits
  }

  private static func isBetween(_ character: Character) -> Bool {
    character.isWhitespace || ".,_/".contains(character)
      || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation }
  }
}

extension Checkpoint: Codable {
  /// Reads it as printed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(typed: container.decode(String.self))
    } catch is Mistyped {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no checkpoint")
    }
  }

  /// Writes it as printed.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
