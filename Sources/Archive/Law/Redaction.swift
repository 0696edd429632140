import Record

/// Words by which somebody can be told, as the room that understands sentences reads them.
public struct IdentifyingWords: Hashable, Sendable {
  /// Where they stand, in Unicode scalars.
  public let range: Range<Int>
  /// Which sort, as `person`, `phone` or `school`.
  public let kind: String
  /// Whether it is surely that.
  public let isCertain: Bool

  /// Words from their parts.
  public init(range: Range<Int>, kind: String, isCertain: Bool) {
    self.range = range
    self.kind = kind
    self.isCertain = isCertain
  }
}

/// Somebody who is known by name, and as what they are to stand.
public struct KnownPerson: Hashable, Sendable {
  /// What somebody's stand-in is called.
  public enum Role: String, CaseIterable, Sendable {
    case pupil, parent, sibling, child, teacher, senco, staff, adult, person
  }

  /// Their names, whole, as they are written: `Zoë Khan`, `Mrs Okafor`.
  public let names: [String]
  /// What they are.
  public let role: Role
  /// Whether they belong to the meeting: a part of their name alone means them, too.
  public let isClose: Bool

  /// A person from their parts.
  public init(names: [String], role: Role, isClose: Bool = true) {
    self.names = names
    self.role = role
    self.isClose = isClose
  }
}

/// Texts in which nobody can be told any more.
public struct Redacted: Sendable {
  /// Something that was replaced.
  public struct Found: Hashable, Sendable {
    /// Where it stood in the text as it was, in Unicode scalars.
    public let range: Range<Int>
    /// Which sort.
    public let kind: String
    /// What stands there now.
    public let standIn: String
    /// Whether it surely was that.
    public let isCertain: Bool
  }

  /// Something for a person to look at.
  public struct Doubt: Hashable, Sendable {
    /// In which of the texts, from 0.
    public let text: Int
    /// The words, as they were.
    public let words: String
    /// What stands there now; nil when it was left.
    public let standIn: String?
  }

  /// The texts, in the order they were given.
  public internal(set) var texts: [String] = []
  /// What was replaced in each.
  public internal(set) var found: [[Found]] = []
  /// What a person must look at.
  public internal(set) var doubts: [Doubt] = []
  /// How often everything was read; 2 when the first reading had it all.
  public internal(set) var passes = 0
  /// Whether the last reading found nothing more.
  public internal(set) var isVerified = false
}

/// Replaces everything by which somebody can be told with stand-ins, the same for the same person
/// in all the texts: a pure function of texts, known names and readings.
public struct Redaction {
  /// Reads the identifying words of a text.
  let read: (String) -> [IdentifyingWords]
  /// Reads what may be a name and was not read as one.
  let doubts: (String) -> [Range<Int>]
  /// Reads names of things, in which no person is meant.
  let things: (String) -> [Range<Int>]
  /// Whether a name is an ordinary word, too (Will, Grace), in small letters.
  let isWord: (String) -> Bool
  /// The stand-in of a sort of words, or of a role with a letter: `phone`, `parent`, `A`.
  let words: (_ kind: String, _ letter: String?) -> String
  /// Numbers and names that are known to the letter, and their sorts: a UPN, the school.
  let exact: [(text: String, kind: String)]
  private let people: [KnownPerson]

  /// A redaction.
  ///
  /// - Parameters:
  ///   - people: Everybody who is known by name; the first with a name is who is meant by it.
  ///   - exact: Texts that are known to the letter, and their sorts.
  ///   - read: Reads the identifying words of a text.
  ///   - doubts: Reads what may be a name and was not read as one.
  ///   - things: Reads names of things, in which no person is meant.
  ///   - isWord: Whether a name is an ordinary word, too.
  ///   - words: The stand-in of a sort of words, or of a role with a letter.
  public init(
    people: [KnownPerson], exact: [(text: String, kind: String)] = [],
    read: @escaping (String) -> [IdentifyingWords],
    doubts: @escaping (String) -> [Range<Int>] = { _ in [] },
    things: @escaping (String) -> [Range<Int>] = { _ in [] },
    isWord: @escaping (String) -> Bool = { _ in false },
    words: @escaping (_ kind: String, _ letter: String?) -> String
  ) {
    self.people = people
    self.exact = exact.filter { $0.text.utf8.count > 2 }
    self.read = read
    self.doubts = doubts
    self.things = things
    self.isWord = isWord
    self.words = words
  }

  /// The texts with stand-ins, read again until nothing more is found.
  public func redact(_ texts: [String]) -> Redacted {
    var names = StandIns(people, isWord: isWord)
    var marked = texts.map { RedactedText($0) }
    // Whom one text tells of is known in all the others.
    for text in texts {
      for reading in read(text) where reading.kind == "person" {
        names.meet(RedactedText.words(reading.range, of: text), in: text, at: reading)
      }
    }
    var result = Redacted()
    var more = true
    while more, result.passes < 6 {
      more = false
      result.passes += 1
      for index in marked.indices {
        let shown = marked[index].shown
        // Names within an address are a part of it.
        let readings = read(shown.text)
        let found =
          exactly(in: shown.text) + readings.filter { $0.kind != "person" }
          + named(in: shown.text, names) + readings.filter { $0.kind == "person" }
        for reading in found {
          guard let range = marked[index].original(of: reading.range, in: shown) else { continue }
          let standIn = standIn(for: reading, in: shown.text, &names)
          if marked[index].replace(range, reading.kind, standIn, reading.isCertain) { more = true }
        }
      }
    }
    result.isVerified = !more
    for (index, text) in marked.enumerated() {
      result.texts.append(text.shown.text)
      result.found.append(text.found)
      for found in text.found where !found.isCertain {
        result.doubts.append(
          .init(
            text: index, words: RedactedText.words(found.range, of: texts[index]),
            standIn: found.standIn))
      }
      let left = doubts(texts[index]) + names.doubtful(in: texts[index])
      for range in Set(left).sorted(by: { $0.lowerBound < $1.lowerBound })
      where !text.found.contains(where: { $0.range.overlaps(range) }) {
        result.doubts.append(
          .init(
            text: index, words: RedactedText.words(range, of: texts[index]), standIn: nil))
      }
    }
    return result
  }

  private func standIn(
    for reading: IdentifyingWords, in text: String, _ names: inout StandIns
  ) -> String {
    guard reading.kind == "person" else { return words(reading.kind, nil) }
    let name = RedactedText.words(reading.range, of: text)
    let (role, letter) = names.standIn(for: name, in: text, at: reading)
    return words(role.rawValue, letter)
  }

  /// What is known to the letter.
  private func exactly(in text: String) -> [IdentifyingWords] {
    exact.flatMap { known in
      RedactedText.ranges(of: known.text, in: text).map {
        IdentifyingWords(range: $0, kind: known.kind, isCertain: true)
      }
    }
  }

  /// The names of people who are known, but within names of things.
  private func named(in text: String, _ names: StandIns) -> [IdentifyingWords] {
    let things = things(text)
    return names.ranges(in: text).filter { name in
      !things.contains { $0.overlaps(name.range) }
    }
  }
}
