/// A second of the school's own clock: local date and time with its distance from UTC.
///
/// The offset travels with the value, so that a journal read on any machine gives the same days.
/// Written as RFC 3339, `2026-03-11T15:30:00+00:00`.
public struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int
  /// Minutes that the school's clock is ahead of UTC (60 in British Summer Time).
  public let offset: Int

  /// A moment from UTC seconds and the local offset in minutes.
  public init(seconds: Int, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }

  /// A moment from RFC 3339 text (`Z` or `+hh:mm`, whole seconds); nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"),
      let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Moment.digits(bytes[11..<13]), let minute = Moment.digits(bytes[14..<16]),
      let second = Moment.digits(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    let zone = Array(bytes[19...])
    if zone == [UInt8(ascii: "Z")] {
      offset = 0
    } else if zone.count == 6, zone[3] == UInt8(ascii: ":"),
      zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
      let hours = Moment.digits(zone[1..<3]), let minutes = Moment.digits(zone[4..<6]),
      hours < 24, minutes < 60
    {
      offset = (zone[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    } else {
      return nil
    }
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 48
    }
    return value
  }

  private var local: Int { seconds + offset * 60 }

  /// The school's day.
  public var day: Day {
    Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// `15:30`, on the school's clock.
  public var clock: String {
    let second = local - day.number * 86_400
    return "\(Day.padded(second / 3600, to: 2)):\(Day.padded(second / 60 % 60, to: 2))"
  }

  /// `2026-03-11T15:30:00`, on the school's clock, without the offset (as a CTF wants it).
  public var localText: String {
    let second = local - day.number * 86_400
    return "\(day.iso)T\(clock):\(Day.padded(second % 60, to: 2))"
  }

  /// `2026-03-11T15:30:00+00:00`.
  public var text: String {
    let size = abs(offset)
    return localText + (offset < 0 ? "-" : "+")
      + "\(Day.padded(size / 60, to: 2)):\(Day.padded(size % 60, to: 2))"
  }

  /// The moment so many seconds later.
  public func adding(seconds more: Int) -> Moment {
    Moment(seconds: seconds + more, offset: offset)
  }

  /// Earlier moments come first, whatever their offsets.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

extension Moment: Codable, CustomStringConvertible {
  /// Reads RFC 3339.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a time as RFC 3339: \(text.prefix(30))")
    }
    self = moment
  }

  /// Writes RFC 3339.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// RFC 3339.
  public var description: String { text }
}
