import Record

/// The parts of a chained line, found in its bytes without reading it as JSON.
///
/// ```
/// HEAD ,"data": CONTENT ,"salt":"32 digits","link":"64 digits"}
/// HEAD ,"erased": STATEMENT ,"commitment":"64 digits","link":"64 digits"}
/// HEAD ,"kept":"with the talk","commitment":"64 digits","link":"64 digits"}
/// ```
///
/// The head ends before the first `,"data":`, `,"erased":` or `,"kept":`: within a string these quotation marks
/// would be escaped, and the members of a head are numbers, strings and the place in a turn.
struct LineSeal: Sendable {
  /// Where the head stands.
  let head: Range<Int>
  /// Where what was destroyed is told of, in a stub.
  let erasure: Range<Int>?
  /// Whether the line stands in a plan, and its content only in the journal.
  let isKeptElsewhere: Bool
  /// Where the content stands; in a stub there is none.
  let content: Range<Int>?
  /// What the link is made over in the content's place.
  let commitment: [UInt8]
  /// The link written on the line.
  let link: Link

  /// The parts of a line; nil when it is not written like that.
  init?(_ line: ArraySlice<UInt8>) {
    guard
      let (before, link) = LineSeal.ending(line, name: LineSeal.linkName, bytes: 32, close: "\"}")
    else { return nil }
    self.link = Link(link)
    if let (content, salt) = LineSeal.ending(
      before, name: LineSeal.saltName, bytes: 16, close: "\""),
      let start = LineSeal.first(LineSeal.data, in: content)
    {
      head = line.startIndex..<start
      let range = (start + LineSeal.data.count)..<content.endIndex
      self.content = range
      erasure = nil
      isKeptElsewhere = false
      commitment = Link.commitment(salt: salt, content: line[range])
    } else if let (statement, commitment) = LineSeal.ending(
      before, name: LineSeal.commitmentName, bytes: 32, close: "\""),
      let (start, erasure) = LineSeal.stub(statement),
      LineSeal.first(LineSeal.data, in: line[..<start]) == nil
    {
      head = line.startIndex..<start
      self.erasure = erasure
      isKeptElsewhere = erasure == nil
      content = nil
      self.commitment = commitment
    } else {
      return nil
    }
  }

  static let data = Array(#","data":"#.utf8)
  static let erased = Array(#","erased":"#.utf8)
  static let kept = Array(#","kept":"\#(Entry.withTheTalk)""#.utf8)
  static let saltName = Array(#","salt":""#.utf8)
  static let commitmentName = Array(#","commitment":""#.utf8)
  static let linkName = Array(#","link":""#.utf8)

  /// Where the head of a stub ends, and where it tells of what was destroyed.
  private static func stub(
    _ statement: ArraySlice<UInt8>
  ) -> (head: Int, erasure: Range<Int>?)? {
    if let start = first(erased, in: statement) {
      return (start, (start + erased.count)..<statement.endIndex)
    }
    guard statement.count > kept.count, statement.suffix(kept.count).elementsEqual(kept) else {
      return nil
    }
    return (statement.endIndex - kept.count, nil)
  }

  /// What stands before a member of hexadecimal digits at the end, and the bytes it says.
  private static func ending(
    _ line: ArraySlice<UInt8>, name: [UInt8], bytes: Int, close: StaticString
  ) -> (before: ArraySlice<UInt8>, value: [UInt8])? {
    let length = name.count + 2 * bytes + close.utf8CodeUnitCount
    guard line.count > length else { return nil }
    let member = line.suffix(length)
    let digits = member.dropFirst(name.count).prefix(2 * bytes)
    let closing = UnsafeBufferPointer(start: close.utf8Start, count: close.utf8CodeUnitCount)
    guard member.starts(with: name), member[digits.endIndex...].elementsEqual(closing),
      let value = Hexadecimal.bytes(digits)
    else { return nil }
    return (line[..<member.startIndex], value)
  }

  /// Where some bytes first stand.
  static func first(_ wanted: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    line.withUnsafeBufferPointer { bytes in
      guard bytes.count >= wanted.count else { return nil }
      for place in 0...(bytes.count - wanted.count) where bytes[place] == wanted[0] {
        var length = 1
        while length < wanted.count, bytes[place + length] == wanted[length] { length += 1 }
        if length == wanted.count { return line.startIndex + place }
      }
      return nil
    }
  }
}

/// Bytes as digits: lower case only, so that there is one way to write each.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Writes the digits of bytes.
  static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
    digits.withUnsafeBufferPointer { digits in
      for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
  }

  /// The digits of bytes.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    append(bytes, to: &text)
    return text
  }

  /// The bytes that digits say; nil when there are others among them, or an odd number.
  static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    var high: UInt8?
    for letter in text {
      let value: UInt8
      switch letter {
      case 48...57: value = letter - 48
      case 97...102: value = letter - 87
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }
}
