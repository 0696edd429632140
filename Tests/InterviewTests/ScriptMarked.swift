import Interview
import Record
import Testing

/// YAML in which circled numbers mark the places where findings are expected.
///
/// A mark stands just before the character a finding points at, and is taken out before the text
/// is read.
struct Marked {
  /// The text without the marks.
  let text: String
  /// Line and column of each mark.
  let places: [Character: [Int]]

  init(_ marked: String) {
    var text = ""
    var places: [Character: [Int]] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if let scalar = character.unicodeScalars.first, Marked.marks.contains(scalar.value) {
        places[character] = [line, column]
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.text = text
    self.places = places
  }

  /// ① to ⑳, ㉑ to ㉟, ㊱ to ㊿.
  static let marks: Set<UInt32> = Set(0x2460...0x2473).union(0x3251...0x325F).union(0x32B1...0x32BF)

  /// Expects just these findings, each with a piece of its message, at its mark.
  func expect(
    _ findings: [Finding], _ expected: [(Character, String)],
    _ location: SourceLocation = #_sourceLocation
  ) {
    var left = findings
    for (mark, words) in expected {
      guard let place = places[mark] else {
        Issue.record("no mark \(mark)", sourceLocation: location)
        continue
      }
      let found = left.firstIndex {
        [$0.line, $0.column] == place && $0.message.contains(words)
      }
      if let found {
        left.remove(at: found)
      } else {
        let near = left.filter { $0.line == place[0] }.map(\.rendered).joined(separator: "\n")
        Issue.record(
          "\(mark) at \(place): no “\(words)”; there:\n\(near)", sourceLocation: location)
      }
    }
    for finding in left {
      Issue.record("not expected: \(finding.rendered)", sourceLocation: location)
    }
  }
}

/// A small meeting without mistakes, whose parts a test exchanges.
enum SmallMeeting {
  static let head = """
    meeting: termly-review
    title: A small review
    minutes: 45

    """

  /// Stages before the one a test writes.
  static let before =
    "stages:\n"
    + [
      stage("prepare", 0, "id: a, to: pupil, ask: Hello, why: So, fills: view"),
      stage("welcome", 5, "id: b, to: parent, ask: What matters, why: So, fills: topic"),
      stage("pupil", 10, "id: c, to: pupil, ask: How is school, why: So, fills: strength"),
      stage("explore", 25, "id: d, to: parent, ask: What worries, why: So, fills: concern"),
      stage(
        "look-back", 15,
        "id: e, to: teacher, ask: \"{item}\", why: So, fills: lookback, each: promise"),
      stage("focus", 15, "id: f, to: teacher, ask: What is hard, why: So, fills: need"),
    ].joined()

  /// The stage after it.
  static let after = stage(
    "close", 10, "id: y, to: parent, ask: Right, why: So, fills: read-back, each: group",
    "id: z, to: parent, ask: The end, why: So, fills: sign-off")

  private static func stage(_ id: String, _ share: Int, _ questions: String...) -> String {
    let list = questions.map { "{ \($0) }" }.joined(separator: ", ")
    return "  - { id: \(id), title: T, share: \(share), questions: [ \(list) ] }\n"
  }

  /// A meeting whose plan stage asks the questions given.
  static func asking(_ questions: String) -> String {
    let list = questions.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "      \($0)" }.joined(separator: "\n")
    return head + before + "  - id: plan\n    title: Plan\n    share: 20\n    questions:\n"
      + list + "\n" + after
  }
}
