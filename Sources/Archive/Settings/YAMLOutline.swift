internal import Record
internal import Yams

/// A YAML file written by a person, read value by value with the place of each.
///
/// Every value that cannot be taken becomes a finding and reading goes on, so that all mistakes
/// come at once. Anchors and aliases, which a person does not need and by which a small file
/// can grow without end, are refused before the file is parsed.
struct YAMLOutline {
  let file: String
  private let lines: [String]
  private(set) var findings: [Finding] = []

  /// The largest file that is read.
  static let sizeLimit = 1 << 20
  private static let findingLimit = 200

  init(file: String, text: String) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  // MARK: Findings

  /// Reports something about a place.
  mutating func report(
    _ line: Int, _ column: Int, _ message: String, _ severity: Finding.Severity = .error
  ) {
    guard findings.count < YAMLOutline.findingLimit else { return }
    let excerpt = lines.indices.contains(line - 1) ? lines[line - 1] : ""
    findings.append(
      Finding(
        file: file, line: line, column: column, excerpt: String(excerpt.prefix(1_000)),
        message: message, severity: severity))
  }

  /// Reports something about a value.
  mutating func report(
    _ node: Node, _ message: String, _ severity: Finding.Severity = .error
  ) {
    report(node.mark?.line ?? 0, node.mark?.column ?? 0, message, severity)
  }

  // MARK: Values

  /// The values of a mapping by key; unknown keys are reported, with the nearest known one.
  mutating func mapping(_ node: Node, _ name: String, keys known: [String]) -> [String: Node] {
    guard case .mapping(let mapping) = node else {
      if !isEmpty(node) { report(node, "\(name): write it as lines of `key: value` below it") }
      return [:]
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        report(key, "\(name): a key is a single word")
        continue
      }
      if known.contains(scalar.string) {
        values[scalar.string] = value
      } else if !YAMLOutline.isStandIn(scalar.string) {
        let near = NameFold.nearest(to: scalar.string.prefix(60), in: known).first
        let offer =
          near.map { "; did you mean `\($0)`?" }
          ?? "; known here are \(known.map { "`\($0)`" }.joined(separator: ", "))"
        let shown = scalar.string.prefix(60)
        report(key, "\(name): `\(shown)` is not known here" + offer)
      }
    }
    return values
  }

  /// The values of a list; one value stands for a list of one.
  mutating func list(_ node: Node?, _ name: String) -> [Node] {
    guard let node, !isEmpty(node) else { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    report(node, "\(name): write it as a list, `[first, second]`")
    return []
  }

  /// A text in one line; nil when the key is absent or empty, or the text cannot be taken.
  mutating func text(_ node: Node?, _ name: String, limit: Int = 120) -> String? {
    guard let node, !isEmpty(node) else { return nil }
    guard case .scalar(let scalar) = node else {
      report(node, "\(name): write one text here, not a list or a group")
      return nil
    }
    let text = scalar.string
    guard text.count <= limit else {
      report(node, "\(name): this is longer than \(limit) characters")
      return nil
    }
    let isControl = text.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) }
    guard !isControl else {
      report(node, "\(name): a control character or a line break cannot stand here")
      return nil
    }
    return WrittenText.cell(text)
  }

  /// A value of a kind that some reading makes of a text.
  mutating func value<Content>(
    _ node: Node?, _ name: String, _ wanted: String, _ reading: (String) -> Content?
  ) -> Content? {
    guard let node, let text = text(node, name) else { return nil }
    if let content = reading(text) { return content }
    report(node, "\(name): \(wanted)")
    return nil
  }

  /// A day, as ISO 8601 or day first.
  mutating func day(_ node: Node?, _ name: String) -> Placed<Day>? {
    guard let node, let text = text(node, name) else { return nil }
    return day(text, at: node, offset: 0, name)
  }

  /// A day in a part of a value's text.
  mutating func day(_ text: String, at node: Node, offset: Int, _ name: String) -> Placed<Day>? {
    let line = node.mark?.line ?? 0
    let column = (node.mark?.column ?? 0) + offset
    do throws(WrittenDay.Fault) {
      return Placed(try WrittenDay.day(text), line: line, column: column)
    } catch {
      let words = error == .unreadable ? "this is not a date; write it as 2026-01-31" : error.words
      report(line, column, "\(name): \(words)")
      return nil
    }
  }

  /// Whether a value is left empty.
  func isEmpty(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }
}

/// Something with the place of the file it stands at.
struct Placed<Content> {
  let content: Content
  let line: Int
  let column: Int

  init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }
}
