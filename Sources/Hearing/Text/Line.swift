/// A line split once into tokens, with its scalars kept, for every reader.
///
/// Splitting is linear in the line, and any text will do.
public struct Line: Sendable {
  /// The line as typed.
  public let text: String
  /// Its words, numbers and marks, in order.
  public let tokens: [Token]
  /// Its Unicode scalars, which spans count.
  public let scalars: [Unicode.Scalar]

  /// Splits a line.
  public init(_ text: String) {
    self.text = text
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    var cutter = Cutter(scalars: scalars)
    tokens = cutter.tokens()
  }

  /// The words of a span, as typed; a span beyond the line is cut to it.
  public func phrase(_ span: Span) -> String {
    let start = min(max(0, span.start), scalars.count)
    let end = min(max(start, span.end), scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }

  /// The span from one token to another, both included.
  public func span(of tokens: Range<Int>) -> Span {
    guard !tokens.isEmpty, tokens.lowerBound >= 0, tokens.upperBound <= self.tokens.count
    else { return Span(0, 0) }
    return Span(
      self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
  }
}

/// Cuts scalars into tokens, one pass.
private struct Cutter {
  let scalars: [Unicode.Scalar]
  var at = 0

  mutating func tokens() -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(scalars.count / 5 + 4)
    var spaced = true
    while at < scalars.count {
      let sort = Letter.sort(of: scalars[at])
      if sort == .space {
        spaced = true
        at += 1
        continue
      }
      result.append(token(beginning: sort, spaced: spaced))
      spaced = false
    }
    return result
  }

  private mutating func token(beginning sort: Letter, spaced: Bool) -> Token {
    let start = at
    switch sort {
    case .digit:
      while at < scalars.count, Letter.sort(of: scalars[at]) == .digit { at += 1 }
      let value = value(from: start, to: at)
      let kind: Token.Kind = takeOrdinalEnding() ? .ordinal : .number
      return make(kind, from: start, value: value, spaced: spaced)
    case .letter:
      while at < scalars.count {
        let next = Letter.sort(of: scalars[at])
        let joins =
          next == .letter
          || (next == .apostrophe && at + 1 < scalars.count
            && Letter.sort(of: scalars[at + 1]) == .letter)
        guard joins else { break }
        at += 1
      }
      return make(.word, from: start, value: nil, spaced: spaced)
    case .space, .apostrophe, .mark:
      at += 1
      return make(.punctuation, from: start, value: nil, spaced: spaced)
    }
  }

  /// Steps over st, nd, rd or th when nothing but a word's end follows.
  private mutating func takeOrdinalEnding() -> Bool {
    guard at + 1 < scalars.count else { return false }
    let first = scalars[at].value | 0x20
    let second = scalars[at + 1].value | 0x20
    let isEnding =
      switch (first, second) {
      case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): true
      default: false
      }
    guard isEnding, scalars[at].isASCII, scalars[at + 1].isASCII else { return false }
    if at + 2 < scalars.count {
      let next = Letter.sort(of: scalars[at + 2])
      if next == .letter || next == .digit { return false }
    }
    at += 2
    return true
  }

  private func value(from start: Int, to end: Int) -> Int? {
    guard end - start <= 9 else { return nil }
    return scalars[start..<end].reduce(0) { $0 * 10 + Int($1.value) - 48 }
  }

  private func make(_ kind: Token.Kind, from start: Int, value: Int?, spaced: Bool) -> Token {
    var view = String.UnicodeScalarView()
    var lowered = String.UnicodeScalarView()
    for scalar in scalars[start..<at] {
      view.append(scalar)
      switch scalar.value {
      case 0x41...0x5A: lowered.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      case 0x2018, 0x2019, 0x02BC, 0x60: lowered.append("'")
      case 0..<0x80: lowered.append(scalar)
      default: lowered.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return Token(
      text: String(view), lower: String(lowered), span: Span(start, at), kind: kind,
      value: value, spaced: spaced)
  }
}

/// What a scalar is to the cutter.
private enum Letter {
  case space, digit, letter, apostrophe, mark

  static func sort(of scalar: Unicode.Scalar) -> Letter {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0xFEFF, 0x200B: .space
    case 0x27, 0x2018, 0x2019, 0x02BC, 0x60: .apostrophe
    case 0..<0x80: .mark
    default:
      if scalar.properties.isWhitespace {
        .space
      } else if scalar.properties.isAlphabetic || joins(scalar) {
        .letter
      } else {
        .mark
      }
    }
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
