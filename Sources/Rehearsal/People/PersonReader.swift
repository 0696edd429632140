import Interview
import Record

/// Makes a person of the rows of a file, and gathers what is wrong with them.
struct PersonReader {
  var play: Screenplay
  let shared: PersonFile.Common
  var topics: [String: Set<String>]
  var moves: [Cue: Change]
  var speakers: [String] = []
  var wordings = 0
  /// Where ids and topics are named in conditions, looked at when all is read.
  var named: [(isTopic: Bool, name: String, row: Screenplay.Row)] = []
  var texts: [String: Int] = [:]

  var findings: [Finding] { play.findings }

  init(_ play: Screenplay, _ shared: PersonFile.Common) {
    self.play = play
    self.shared = shared
    topics = shared.topics
    moves = shared.moves
  }

  static let sections = [
    "Brief", "Anticipate", "Topics", "Moves", "Unsaid", "Replies", "Better",
  ]
  static let values = [
    "name", "called", "child", "kind", "meeting", "speakers", "longest", "trust", "worry",
    "openness",
  ]

  // MARK: - The two kinds of file

  mutating func common() -> PersonFile.Common {
    for section in play.sections {
      switch section.title {
      case "Moves": readMoves(section.rows)
      case "Topics": readTopics(section.rows)
      default: unknown(section, among: ["Moves", "Topics"])
      }
    }
    var common = PersonFile.Common()
    common.moves = moves
    common.topics = topics
    return common
  }

  mutating func person(id: String) -> Person? {
    let values = topValues()
    let name = value("name", values)
    speakers = list(values["speakers"]?.text ?? name)
    for section in play.sections {
      switch section.title {
      case "Topics": readTopics(section.rows)
      case "Moves": readMoves(section.rows)
      default:
        if !PersonReader.sections.contains(section.title) {
          unknown(section, among: PersonReader.sections)
        }
      }
    }
    let unsaid = unsaid(rows("Unsaid"))
    let (replies, topicReplies) = replies(rows("Replies"))
    let better = better(rows("Better"))
    let brief = rows("Brief").map { $0.key.isEmpty ? $0.text : "\($0.key): \($0.text)" }
    let anticipate = rows("Anticipate").map(\.text)
    if brief.isEmpty { play.report("the section `== Brief` lacks, or is empty") }
    if anticipate.isEmpty { play.report("the section `== Anticipate` lacks, or is empty") }
    checkNames(unsaid)
    checkCounts(replies)
    return Person(
      id: id, name: name, called: value("called", values), child: value("child", values),
      kind: value("kind", values), meeting: values["meeting"]?.text ?? "termly-review",
      speakers: speakers, brief: brief, anticipate: anticipate,
      start: Meters(
        trust: number("trust", values, 0...10), worry: number("worry", values, 0...10),
        openness: number("openness", values, 0...10)),
      longest: values["longest"] == nil ? 80 : number("longest", values, 10...500),
      topics: topics, moves: moves, unsaid: unsaid, replies: replies, topicReplies: topicReplies,
      better: better)
  }

  // MARK: - Values

  mutating func topValues() -> [String: Screenplay.Row] {
    var values: [String: Screenplay.Row] = [:]
    for row in play.top {
      guard row.sort == .value else {
        play.report("`name: words` is wanted before the first section", at: row)
        continue
      }
      guard PersonReader.values.contains(row.key) else {
        play.report(
          "nothing is called `\(row.key)` here\(hint(row.key, PersonReader.values))",
          line: row.line, column: 1)
        continue
      }
      if values[row.key] != nil { play.report("`\(row.key)` is given twice", at: row) }
      values[row.key] = row
    }
    return values
  }

  mutating func value(_ key: String, _ values: [String: Screenplay.Row]) -> String {
    guard let row = values[key], !row.text.isEmpty else {
      play.report("`\(key):` lacks, or is empty")
      return ""
    }
    return row.text
  }

  mutating func number(
    _ key: String, _ values: [String: Screenplay.Row], _ bounds: ClosedRange<Int>
  ) -> Int {
    guard let row = values[key] else {
      play.report("`\(key):` lacks; a number from \(bounds.lowerBound) to \(bounds.upperBound)")
      return bounds.lowerBound
    }
    guard let number = Int(row.text), bounds.contains(number) else {
      play.report(
        "`\(key)` is a number from \(bounds.lowerBound) to \(bounds.upperBound)", at: row)
      return bounds.lowerBound
    }
    return number
  }

  func rows(_ title: String) -> [Screenplay.Row] {
    play.sections.filter { $0.title == title }.flatMap(\.rows)
  }

  func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmedEnds }.filter { !$0.isEmpty }
  }

  func hint(_ word: String, _ known: [String]) -> String {
    if let near = Nearest.to(word, among: known) { return "; did you mean `\(near)`?" }
    return known.count > 16
      ? "" : "; known are " + known.map { "`\($0)`" }.joined(separator: ", ")
  }

  mutating func unknown(_ section: Screenplay.Section, among known: [String]) {
    play.report(
      "no section is called `\(section.title)`\(hint(section.title, known))", line: section.line,
      column: 1)
  }

  // MARK: - Topics and moves

  mutating func readTopics(_ rows: [Screenplay.Row]) {
    for row in rows {
      guard row.sort == .value, !row.text.isEmpty else {
        play.report("a topic and its words are wanted: `sleep: sleep, bed, night`", at: row)
        continue
      }
      let words = Set(list(row.text).map { Stems.stem($0.lowercased()) })
      topics[row.key, default: []].formUnion(words)
    }
  }

  mutating func readMoves(_ rows: [Screenplay.Row]) {
    let known = Cue.allCases.filter(\.moves).map(\.rawValue)
    for row in rows {
      guard row.sort == .value else {
        play.report("a rule is wanted: `heard: trust +1, openness +1`", at: row)
        continue
      }
      guard let cue = Cue(rawValue: row.key), cue.moves else {
        play.report(
          "no rule is called `\(row.key)`\(hint(row.key, known))", line: row.line, column: 1)
        continue
      }
      var change = Change()
      for part in list(row.text) where part != "nothing" {
        let words = part.split(separator: " ").map(String.init)
        guard words.count == 2, let meter = Meter(rawValue: words[0]),
          let amount = Int(words[1].replacing("\u{2212}", with: "-")), (-5...5).contains(amount)
        else {
          play.report(
            "a move is one of trust, worry, openness and a number from −5 to +5, as `trust +1`",
            at: row, words: part)
          continue
        }
        change[meter] = amount
      }
      moves[cue] = change
    }
  }

  // MARK: - Conditions

  mutating func conditions(_ text: String, at row: Screenplay.Row) -> [Condition] {
    list(text.replacing(";", with: ",")).compactMap { part in
      let words = part.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("after", 2):
        named.append((false, words[1], row))
        return .after(words[1])
      case ("heard", 2):
        if words[1] == "first" { return .heardFirst }
        named.append((false, words[1], row))
        return .heard(words[1])
      case ("asked", 2):
        named.append((true, words[1], row))
        return .asked(words[1])
      case ("stage", 2): return .stage(words[1])
      case (let name?, 2):
        if let meter = Meter(rawValue: name), let number = Int(words[1]), (0...10).contains(number)
        {
          return .atLeast(meter, number)
        }
      case (let name?, 3):
        if let meter = Meter(rawValue: name), words[1] == "below", let number = Int(words[2]) {
          return .below(meter, number)
        }
      default: break
      }
      play.report(
        "`\(part)` is no condition; write `trust 6`, `worry below 4`, `after ID`, `heard ID`, "
          + "`heard first`, `asked TOPIC` or `stage NAME`", at: row, words: part)
      return nil
    }
  }
}
