/// Something by which a person can be found: what redaction takes out of a line.
public struct IdentifierReading: Codable, Hashable, Sendable {
  /// The sorts of identifier.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// A telephone number.
    case phone
    /// An e-mail address.
    case email
    /// A postcode.
    case postcode
    /// A house and street.
    case address
    /// A unique pupil number, by its shape.
    case upn
    /// A date of birth that the line calls one.
    case dob
  }

  /// Which sort it is.
  public let kind: Kind
  /// Where it stands, in Unicode scalars.
  public let span: Span
  /// The words as typed.
  public let text: String

  /// An identifier from its parts.
  public init(kind: Kind, span: Span, text: String) {
    self.kind = kind
    self.span = span
    self.text = text
  }
}

/// The identifiers in a line, in the order they stand, none overlapping.
///
/// Pure, and linear in the line. Numbers of pages, rooms, scores and books are left alone.
public func identifiers(in line: Line) -> [IdentifierReading] {
  let finder = IdentifierFinder(line)
  var found: [IdentifierReading] = []
  var taken = [Bool](repeating: false, count: line.scalars.count)
  let all: [(IdentifierReading.Kind, [Range<Int>])] = [
    (.email, finder.emails() + finder.spokenEmails()), (.upn, finder.pupilNumbers()),
    (.postcode, finder.postcodes()),
    (.phone, finder.phones()), (.dob, finder.births()), (.address, finder.addresses()),
  ]
  for (kind, ranges) in all {
    for range in ranges where !range.contains(where: { taken[$0] }) {
      for at in range { taken[at] = true }
      let span = Span(range.lowerBound, range.upperBound)
      found.append(IdentifierReading(kind: kind, span: span, text: line.phrase(span)))
    }
  }
  return found.sorted { $0.span.start < $1.span.start }
}

/// Looks for identifiers by their shapes.
struct IdentifierFinder {
  let line: Line
  /// The line in small ASCII letters; nought for every other scalar.
  let bytes: [UInt8]

  init(_ line: Line) {
    self.line = line
    bytes = line.scalars.map { scalar in
      guard let byte = UInt8(exactly: scalar.value), byte < 128 else { return 0 }
      return (0x41...0x5A).contains(byte) ? byte + 32 : byte
    }
  }

  func byte(_ at: Int) -> UInt8 { at >= 0 && at < bytes.count ? bytes[at] : 0x20 }

  func isDigit(_ at: Int) -> Bool { (0x30...0x39).contains(byte(at)) }

  func isLetter(_ at: Int) -> Bool { (0x61...0x7A).contains(byte(at)) }

  /// A letter or digit of any script, which no number or code may touch.
  func isAlphanumeric(_ at: Int) -> Bool {
    if isDigit(at) || isLetter(at) { return true }
    guard at >= 0, at < bytes.count, bytes[at] == 0 else { return false }
    return line.scalars[at].properties.isAlphabetic
  }

  private func isNamePart(_ at: Int) -> Bool {
    isAlphanumeric(at) || [0x2E, 0x5F, 0x25, 0x2B, 0x2D, 0x27].contains(byte(at))
  }

  /// An @, or what is typed in its place: ` @ `, `(at)`, `[at]`; where it begins and ends.
  private func addressMark(_ at: Int) -> (Int, Int)? {
    if byte(at) == 0x40 {
      guard byte(at - 1) == 0x20, byte(at + 1) == 0x20, isAlphanumeric(at - 2) else {
        return (at, at + 1)
      }
      return (at - 1, at + 2)
    }
    guard byte(at) == 0x28 || byte(at) == 0x5B, byte(at + 1) == 0x61, byte(at + 2) == 0x74,
      byte(at + 3) == 0x29 || byte(at + 3) == 0x5D
    else { return nil }
    let hasSpaces = byte(at - 1) == 0x20 && byte(at + 4) == 0x20
    return hasSpaces ? (at - 1, at + 5) : (at, at + 4)
  }

  /// What stands on both sides of an @ and ends in a domain.
  func emails() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for mark in bytes.indices {
      guard let (at, last) = addressMark(mark) else { continue }
      var start = at
      while start > 0, at - start < 80, isNamePart(start - 1) { start -= 1 }
      while start < at, !isAlphanumeric(start) { start += 1 }
      var end = last
      while end - at < 120, isAlphanumeric(end) || byte(end) == 0x2D || byte(end) == 0x2E {
        end += 1
      }
      while end > last, !isAlphanumeric(end - 1) { end -= 1 }
      guard start < at, let dot = (last..<end).last(where: { byte($0) == 0x2E }),
        dot > last, end - dot > 2
      else { continue }
      found.append(start..<end)
    }
    return found
  }

  /// mum at example dot com: an address said aloud.
  func spokenEmails() -> [Range<Int>] {
    let tokens = line.tokens
    let endings: Set<String> = ["com", "co", "org", "net", "uk", "me"]
    var found: [Range<Int>] = []
    for at in tokens.indices where tokens[at].lower == "dot" {
      guard at > 2, at + 1 < tokens.count, endings.contains(tokens[at + 1].lower),
        tokens[at - 2].lower == "at", tokens[at - 3].kind != .punctuation
      else { continue }
      var end = at + 2
      if end + 1 < tokens.count, tokens[end].lower == "dot", tokens[end + 1].lower == "uk" {
        end += 2
      }
      found.append(tokens[at - 3].span.start..<tokens[end - 1].span.end)
    }
    return found
  }

  /// A letter, eleven digits, and a digit or letter; parted by spaces where the line says UPN.
  func pupilNumbers() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for at in bytes.indices where isLetter(at) && !isAlphanumeric(at - 1) && !isLetter(at + 1) {
      let isCalled = isPupilNumberNamed(near: at)
      var end = at + 1
      var digits = 0
      while digits < 11 {
        if isCalled, byte(end) == 0x20 || byte(end) == 0x2D { end += 1 }
        guard isDigit(end) else { break }
        (digits, end) = (digits + 1, end + 1)
      }
      // A slip of the fingers: called one, and a digit more or up to three fewer.
      if isCalled, digits == 11, isDigit(end), isAlphanumeric(end + 1), !isAlphanumeric(end + 2) {
        end += 1
      } else if isCalled, (8..<11).contains(digits) || digits == 11 && !isAlphanumeric(end) {
        while isAlphanumeric(end) { end += 1 }
        found.append(at..<end)
        continue
      }
      if isCalled, digits == 11, byte(end) == 0x20, isAlphanumeric(end + 1),
        !isAlphanumeric(end + 2)
      {
        end += 1
      }
      guard digits == 11, isDigit(end) || isLetter(end), !isAlphanumeric(end + 1) else { continue }
      found.append(at..<end + 1)
    }
    return found
  }

  /// Whether the line says UPN a few words before or after.
  private func isPupilNumberNamed(near at: Int) -> Bool {
    (max(0, at - 30)..<at + 40).contains {
      byte($0) == 0x75 && byte($0 + 1) == 0x70 && byte($0 + 2) == 0x6E
    }
  }

  /// `LS9 6TB`, `bs57na`: an area that exists, a district, a sector and two letters.
  func postcodes() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for at in bytes.indices where isLetter(at) && !isAlphanumeric(at - 1) {
      var end = at
      while isLetter(end), end < at + 3 { end += 1 }
      let area = String(decoding: bytes[at..<end], as: UTF8.self)
      guard IdentifierFinder.areas.contains(area), isDigit(end) else { continue }
      for length in [2, 1] {
        let outward = end + length
        guard length == 1 || isDigit(end + 1) || isLetter(end + 1) else { continue }
        var inward = outward
        while byte(inward) == 0x20, inward < outward + 2 { inward += 1 }
        guard isDigit(inward), isLetter(inward + 1), isLetter(inward + 2),
          !isAlphanumeric(inward + 3), !isOrdinal(inward)
        else { continue }
        found.append(at..<inward + 3)
        break
      }
    }
    return found
  }

  /// `2nd` and `6th` in small letters are no end of a postcode.
  private func isOrdinal(_ at: Int) -> Bool {
    let ending = String(decoding: bytes[at + 1..<at + 3], as: UTF8.self)
    return ["st", "nd", "rd", "th", "am", "pm", "yr", "wk", "hr", "xw", "xd"].contains(ending)
      && line.scalars[at + 1].properties.isLowercase
      || ending.contains { "cikmov".contains($0) }
  }

  private static let areas: Set<String> = Set(
    ("ab al b ba bb bd bf bh bl bn br bs bt bx ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn "
      + "dt dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l "
      + "la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa "
      + "se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws "
      + "wv yo ze")
      .split(separator: " ").map(String.init))
}
