public import Hearing

/// A line of the teacher’s, heard once: what it does, what it speaks of, and what it is besides.
public struct TeacherLine: Hashable, Sendable {
  /// More of a line than this is kept, and not listened to, in characters.
  public static let longestHeard = 2_000

  /// The line as typed.
  public let text: String
  /// What it does, as Hearing reads it.
  public let reading: TalkReading
  /// How many words it has.
  public let count: Int
  /// What it is besides a turn of talk.
  let sort: Sort
  /// What was listened to, in small letters: the same line again has the same.
  let key: String
  /// The stems of the words that carry its meaning.
  let stems: Set<String>
  /// Feelings it names.
  let feelings: Set<String>
  /// What of the plan it writes down, if it does.
  public let written: Written?
  /// It regrets something for the school’s part.
  let regrets: Bool
  /// It says that the school will do something.
  let offers: Bool
  /// It speaks for the school: *we*, *our*, *I*.
  let isOfSchool: Bool
  /// It talks about somebody present instead of with them.
  let passesBy: Bool
  /// It speaks to the parent of what they said or feel: *so*, *you*, *it sounds*.
  let givesBack: Bool

  /// What a line is besides a turn of talk.
  enum Sort: Hashable, Sendable {
    case silence, notUnderstood, rude, machine, language, offTopic, talk
  }

  /// Hears a line with a school’s word lists.
  public init(_ text: String, _ lexicon: Lexicon) {
    self.text = text
    let heard = String(text.prefix(TeacherLine.longestHeard))
    let (written, spoken) = Written.taken(from: heard)
    let line = Line(spoken)
    let words = line.tokens.filter { $0.kind == .word }.map(\.lower)
    self.written = written
    reading = talk(line, lexicon)
    count = TeacherLine.words(in: text)
    key = heard.lowercased()
    stems = Stems.of(line)
    feelings = Set(words.filter { Feelings.words.contains($0) }.map(Stems.stem))
    sort = Phrasing.sort(words: words, line: line, text: heard)
    regrets = Phrasing.regrets(words)
    offers = Phrasing.offers(words, asks: heard.hasSuffix("?"))
    isOfSchool = words.contains {
      ["we", "we've", "we're", "our", "us", "i", "i've", "my"].contains($0)
    }
    passesBy = Phrasing.passesBy(words)
    givesBack = Phrasing.givesBack(words)
  }
}

extension TeacherLine {
  /// The words of a text, counted by the blanks before them; quick, whatever its length.
  static func words(in text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isBlank, !isInside { count += 1 }
      isInside = !isBlank
    }
    return count
  }
}

/// What a line writes down for the plan: `target: …`, `action mum: …`.
public struct Written: Hashable, Sendable {
  /// What it is.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// A small measurable step for the child.
    case target
    /// The difference that is hoped for.
    case outcome
    /// What adults at school do.
    case provision
    /// Somebody’s task.
    case action
    /// When to meet again.
    case review = "review-date"
  }

  /// What it is.
  public let sort: Sort
  /// Whose it is; empty where nobody is named.
  public let who: String
  /// The words.
  public let text: String

  /// What a line writes down, and the words that remain of it to be heard.
  static func taken(from line: String) -> (Written?, String) {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].count <= 40 else {
      return (nil, line)
    }
    let head = line[..<colon].lowercased().split(separator: " ").map(String.init)
    let text = line[line.index(after: colon)...].trimmedEnds
    guard let first = head.first, let sort = Sort(rawValue: first), !text.isEmpty else {
      return (nil, line)
    }
    return (
      Written(sort: sort, who: head.dropFirst().joined(separator: " "), text: text), text
    )
  }
}
