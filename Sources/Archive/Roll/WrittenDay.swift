import Record

/// A date as British schools write it, day first, or as ISO 8601 has it.
///
/// `03/04/2016`, `3/4/16`, `03-Apr-2016`, `3 April 2016`, `03.04.2016`, `2016-04-03`, each also
/// with a clock time after it, which is dropped. A month never comes first.
enum WrittenDay {
  /// Why a text is no date.
  enum Fault: Error, Hashable {
    /// Only reading the month first would make sense of it.
    case monthFirst
    /// The number by which a spreadsheet keeps a day.
    case serial
    /// A day that the calendar does not have.
    case impossible
    /// A year that no pupil, term or provision has.
    case year
    /// No date at all.
    case unreadable

    /// The fault in words.
    var words: String {
      switch self {
      case .monthFirst: "dates are read day first, and there is no such month; write dd/mm/yyyy"
      case .serial: "this is a spreadsheet's day number; format the column as a date first"
      case .impossible: "there is no such day in the calendar"
      case .year: "the year cannot be right"
      case .unreadable: "this is not a date; write dd/mm/yyyy"
      }
    }
  }

  /// The day a text names.
  ///
  /// A year of two digits is 2000–2049 or 1950–1999.
  static func day(_ text: some StringProtocol) throws(Fault) -> Day {
    guard text.utf8.count <= 40 else { throw .unreadable }
    let parts = pieces(of: text)
    if parts.count == 1, let only = Int(parts[0]), (10_000...80_000).contains(only) {
      throw .serial
    }
    guard parts.count == 3 else { throw .unreadable }
    if parts[0].utf8.count == 4, let year = number(parts[0]) {
      guard let month = month(parts[1]), let day = number(parts[2]) else { throw .unreadable }
      return try made(year, month, day)
    }
    guard let day = number(ordinal(parts[0])), parts[0].utf8.count <= 4,
      let month = month(parts[1]), let written = number(parts[2])
    else { throw .unreadable }
    switch parts[2].utf8.count {
    case 2: return try made(written < 50 ? 2000 + written : 1900 + written, month, day)
    case 4: return try made(written, month, day)
    default: throw .unreadable
    }
  }

  private static func made(_ year: Int, _ month: Int, _ day: Int) throws(Fault) -> Day {
    guard (1900...2100).contains(year) else { throw .year }
    if let made = Day(year, month, day) { return made }
    throw month > 12 && (1...12).contains(day) ? .monthFirst : .impossible
  }

  /// Whether a text is a date written with the month as a number, day first, beyond doubt.
  static func isPlainlyDayFirst(_ text: some StringProtocol) -> Bool {
    let parts = pieces(of: text)
    guard parts.count == 3, parts[0].utf8.count <= 2, let first = number(parts[0]),
      let second = number(parts[1])
    else { return false }
    return first > 12 && (1...12).contains(second)
  }

  /// Whether a text is a date whose first two numbers could change places.
  static func isNumericDayFirst(_ text: some StringProtocol) -> Bool {
    let parts = pieces(of: text)
    return parts.count == 3 && parts[0].utf8.count <= 2 && number(parts[1]) != nil
  }

  /// The parts between `/`, `-`, `.` and spaces, without a weekday's name or a clock time.
  private static func pieces(of text: some StringProtocol) -> [Substring] {
    var words = String(text).split { $0 == " " || $0 == "," || $0 == "\u{A0}" }
    if words.count > 1, isWeekday(words[0]) { words.removeFirst() }
    words.removeAll { $0.contains(":") && !$0.contains("T") }
    if words.count > 1, let last = words.last?.lowercased(), last == "am" || last == "pm" {
      words.removeLast()
    }
    if let first = words.first, let clock = first.firstIndex(of: "T"), first[clock...].contains(":")
    {
      words[0] = first[..<clock]
    }
    return words.flatMap { $0.split { "/-.–".contains($0) } }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    guard lower.utf8.count >= 3 else { return false }
    return Weekday.allCases.contains { $0.name.lowercased().hasPrefix(lower) }
  }

  private static func ordinal(_ text: Substring) -> Substring {
    let lower = text.lowercased()
    return ["st", "nd", "rd", "th"].contains(where: lower.hasSuffix) ? text.dropLast(2) : text
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static func month(_ text: Substring) -> Int? {
    if let number = number(text), text.utf8.count <= 2 { return number }
    let lower = text.lowercased()
    guard lower.utf8.count >= 3 else { return nil }
    let index = Day.monthNames.firstIndex { name in
      name.lowercased().hasPrefix(lower) || (lower == "sept" && name == "September")
    }
    return index.map { $0 + 1 }
  }
}
