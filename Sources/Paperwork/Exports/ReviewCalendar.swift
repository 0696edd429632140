public import Record

/// The review date as a calendar event (RFC 5545).
///
/// Calendars are shared more widely than records: the event names the pupil by initials only.
public enum ReviewCalendar {
  /// The file's name.
  public static let fileName = "review.ics"

  /// A calendar with an all-day event for each review date; nil when no record has one.
  public static func bytes(of records: [AgreedRecord]) -> [UInt8]? {
    let events = records.filter { $0.close.reviewDate != nil }
    guard !events.isEmpty else { return nil }
    var lines = Lines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//accord//SEN meetings//EN")
    lines.add("CALSCALE:GREGORIAN")
    lines.add("METHOD:PUBLISH")
    for record in events {
      guard let day = record.close.reviewDate else { continue }
      let initials = record.pupil.initials
      lines.add("BEGIN:VEVENT")
      lines.add("UID:\(escaped(record.id))@accord")
      lines.add("DTSTAMP:\(stamp(record.meeting.end))")
      lines.add("SEQUENCE:\(max(record.meeting.version - 1, 0))")
      lines.add("DTSTART;VALUE=DATE:\(compact(day))")
      lines.add("DTEND;VALUE=DATE:\(compact(day.adding(days: 1)))")
      lines.add("SUMMARY:\(escaped("SEN review meeting: \(initials)"))")
      lines.add("TRANSP:TRANSPARENT")
      lines.add("CLASS:PRIVATE")
      lines.add("END:VEVENT")
    }
    lines.add("END:VCALENDAR")
    return lines.bytes
  }

  private static func compact(_ day: Day) -> String { day.iso.replacing("-", with: "") }

  private static func stamp(_ moment: Moment) -> String {
    let utc = Moment(seconds: moment.seconds)
    return "\(compact(utc.day))T\(utc.localText.dropFirst(11).filter { $0 != ":" })Z"
  }

  /// Text as RFC 5545 3.3.11 escapes it; control characters are left out.
  static func escaped(_ text: String) -> String {
    var out = ""
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out += "\\\(scalar)"
      case "\n": if !wasReturn { out += "\\n" }
      case "\r": out += "\\n"
      default:
        if scalar.value >= 32 && scalar.value != 127 { out.unicodeScalars.append(scalar) }
      }
      wasReturn = scalar == "\r"
    }
    return out
  }

  /// Content lines, folded at 75 octets between characters, each ended by CRLF.
  struct Lines {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ line: String) {
      var used = 0
      for scalar in line.unicodeScalars {
        let octets = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        if used + octets.count > 75 {
          bytes += [13, 10, 32]
          used = 1
        }
        bytes += octets
        used += octets.count
      }
      bytes += [13, 10]
    }
  }
}
