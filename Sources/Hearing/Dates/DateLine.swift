import Record

/// A line and the dates found in it, as `accord hear --as date` prints them.
public struct DateLine: Encodable, Sendable {
  /// The line as typed.
  public let text: String
  /// The dates, in the order they stand in the line.
  public let found: [DateReading]

  /// Reads a line.
  public init(_ line: Line, _ setting: Setting) {
    text = line.text
    found = dates(in: line, setting)
  }

  /// One line of JSON, without a line break; an empty line gives an empty object.
  public var json: String {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return "{}" }
    var out = JSONWriter()
    out.raw("{\"text\":")
    out.string(text)
    out.raw(",\"found\":[")
    for (index, reading) in found.enumerated() {
      if index > 0 { out.raw(",") }
      out.reading(reading)
    }
    out.raw("]}")
    return out.text
  }
}

extension JSONWriter {
  mutating func reading(_ reading: DateReading) {
    raw("{\"span\":[\(reading.span.start),\(reading.span.end)],\"phrase\":")
    string(reading.phrase)
    raw(",\"start\":")
    day(reading.start)
    raw(",\"end\":")
    day(reading.end)
    raw(",\"kind\":\"\(reading.kind.rawValue)\",\"readings\":[")
    for (index, one) in reading.readings.enumerated() {
      if index > 0 { raw(",") }
      raw("{\"start\":")
      day(one.start)
      raw(",\"end\":")
      day(one.end)
      raw(",\"because\":")
      string(one.because)
      raw("}")
    }
    raw("],\"weekdayMismatch\":\(reading.weekdayMismatch)")
    raw(",\"relation\":\"\(reading.relation.rawValue)\",\"because\":")
    string(reading.because)
    raw(",\"why\":")
    if let why = reading.why { string(why) } else { raw("null") }
    raw("}")
  }

  mutating func day(_ day: Day?) {
    if let day { raw("\"\(day.iso)\"") } else { raw("null") }
  }
}
