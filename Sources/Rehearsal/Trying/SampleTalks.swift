public import Hearing
public import Record

/// A talk written beside a person: lines of a teacher’s, what they are expected to do, and notes.
///
/// Sample talks keep a person as their author meant them; example talks, with notes, are read.
public struct SampleTalk: Hashable, Sendable {
  /// What stands in a talk.
  public enum Part: Hashable, Sendable {
    /// The teacher says something.
    case teacher(String)
    /// What the last line must have done.
    case expect([String])
    /// A remark for the reader.
    case note(String)
    /// The meeting goes to a stage.
    case stage(String)
  }

  /// The title.
  public let title: String
  /// Whose talk it is: a person’s id; empty where the file’s name says so.
  public let person: String
  /// The seed it is played with.
  public let seed: UInt64
  /// The parts, each with its line in the file.
  public let parts: [(line: Int, part: Part)]

  /// The talks in a file, with what is wrong with it.
  public static func read(_ bytes: [UInt8], file: String) -> (talks: [SampleTalk], [Finding]) {
    var play = Screenplay(bytes, file: file)
    var talks: [SampleTalk] = []
    for section in play.sections {
      var seed: UInt64 = 1
      var person = ""
      var parts: [(line: Int, part: Part)] = []
      for row in section.rows {
        switch row.key {
        case "teacher": parts.append((row.line, .teacher(row.text)))
        case "note": parts.append((row.line, .note(row.text)))
        case "stage": parts.append((row.line, .stage(row.text)))
        case "person": person = row.text
        case "expect":
          parts.append((row.line, .expect(row.text.split(separator: ",").map { $0.trimmedEnds })))
        case "seed":
          if let number = UInt64(row.text) {
            seed = number
          } else {
            play.report("`seed` is a whole number", at: row)
          }
        default:
          play.report(
            "a talk holds `seed:`, `person:`, `stage:`, `teacher:`, `expect:` and `note:`",
            line: row.line, column: 1)
        }
      }
      talks.append(SampleTalk(title: section.title, person: person, seed: seed, parts: parts))
    }
    if talks.isEmpty { play.report("a talk is wanted, beginning with `== Its title`") }
    return (talks, play.findings)
  }

  /// Plays the talk: each part, and the exchange that a teacher’s line brought.
  public func played(
    with person: Person, stages: [RehearsedStage], _ lexicon: Lexicon
  ) -> (sitting: Sitting, steps: [(line: Int, part: Part, exchange: Exchange?)]) {
    var sitting = Sitting(person: person, stages: stages, seed: seed)
    var steps: [(line: Int, part: Part, exchange: Exchange?)] = []
    for (line, part) in parts {
      var exchange: Exchange?
      switch part {
      case .teacher(let text): exchange = sitting.say(TeacherLine(text, lexicon))
      case .stage(let id): sitting.go(to: id)
      case .expect, .note: break
      }
      steps.append((line, part, exchange))
    }
    return (sitting, steps)
  }

  /// Where the talk does not do what its author expects: the line, and what came instead.
  public func failures(
    with person: Person, stages: [RehearsedStage], _ lexicon: Lexicon
  ) -> [(line: Int, message: String)] {
    var failures: [(line: Int, message: String)] = []
    var last: Exchange?
    for (line, part, exchange) in played(with: person, stages: stages, lexicon).steps {
      if let exchange { last = exchange }
      guard case .expect(let wanted) = part else { continue }
      guard let last else {
        failures.append((line, "nothing was said before this"))
        continue
      }
      for want in wanted where !SampleTalk.holds(want, last) {
        let said = last.says.map { ", says \($0)" } ?? last.hints.map { ", hints \($0)" } ?? ""
        let cues = last.cues.map(\.rawValue).joined(separator: ", ")
        failures.append(
          (line, "`\(want)` is expected; it was: \(cues)\(said); \(last.change.words)"))
      }
    }
    return failures
  }

  private static func holds(_ want: String, _ exchange: Exchange) -> Bool {
    let words = want.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("says", 2): return exchange.says == words[1]
    case ("hints", 2): return exchange.hints == words[1]
    case ("nothing", _): return exchange.says == nil && exchange.hints == nil
    case (let name?, 2):
      guard let meter = Meter(rawValue: name) else { return false }
      let moved = exchange.change[meter]
      return words[1] == "up" ? moved > 0 : words[1] == "down" ? moved < 0 : moved == 0
    case (let name?, 1):
      return exchange.cues.contains { $0.rawValue == name } || exchange.answers.rawValue == name
    default: return false
    }
  }

  /// Whether two talks are the same.
  public static func == (left: SampleTalk, right: SampleTalk) -> Bool {
    left.title == right.title && left.seed == right.seed && left.person == right.person
      && left.parts.map(\.line) == right.parts.map(\.line)
      && left.parts.map(\.part) == right.parts.map(\.part)
  }

  /// Puts it into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(seed)
    hasher.combine(parts.map(\.part))
  }
}
