import Record

/// Takes nodes for what they should be, and gathers a finding wherever one is not.
struct PromptReader {
  /// The file's text.
  let source: PromptText
  /// What was found so far.
  private(set) var findings: [Finding] = []
  /// Whether there were more findings than are kept.
  private(set) var isCutShort = false

  /// No more findings are kept for one file.
  static let most = 200

  /// A reader of a file, with what was found in it already.
  init(_ source: PromptText, findings: [Finding] = []) {
    self.source = source
    self.findings = findings
  }

  /// The findings, with a last one where there were more than are kept.
  var all: [Finding] {
    let more = Finding(file: source.file, message: "there are more mistakes than these")
    return isCutShort && !findings.contains(more) ? findings + [more] : findings
  }

  /// Notes a finding at a place.
  mutating func report(
    _ message: String, at place: Place, _ severity: Finding.Severity = .error
  ) {
    guard findings.count < PromptReader.most else {
      isCutShort = true
      return
    }
    findings.append(source.finding(at: place, message, severity))
  }

  /// Notes a finding at some words inside a value.
  mutating func report(
    _ message: String, at words: String, in node: PromptNode,
    _ severity: Finding.Severity = .error
  ) {
    guard findings.count < PromptReader.most else { return report(message, at: .file, severity) }
    report(message, at: source.place(of: words, from: node.place) ?? node.place, severity)
  }

  /// The named values of a node; a name that is not known, or a wanted one that lacks, is noted.
  mutating func fields(
    of node: PromptNode, in what: String, wanted: [String], allowed: [String] = []
  ) -> Fields? {
    guard case .map(let entries) = node.content else {
      report("\(what) is wanted here, as names and values; this is \(node.sort)", at: node.place)
      return nil
    }
    let known = wanted + allowed
    for entry in entries where !known.contains(entry.key) {
      let near = Nearest.to(entry.key, among: known).map { "; did you mean `\($0)`?" }
      let list = near ?? "; it may have " + known.map { "`\($0)`" }.joined(separator: ", ")
      report("\(what) has no `\(entry.key)`\(list)", at: entry.place)
    }
    let fields = Fields(entries: entries, place: node.place)
    for name in wanted where fields[name] == nil {
      let misspelt = entries.contains {
        !known.contains($0.key) && Nearest.to($0.key, among: known) == name
      }
      if !misspelt { report("\(what) lacks `\(name)`", at: node.place) }
    }
    return fields
  }

  /// Words that are not empty.
  mutating func words(_ node: PromptNode?, _ name: String) -> String? {
    guard let node else { return nil }
    guard let text = node.text else {
      if node.isNothing {
        report("`\(name)` is empty", at: node.place)
      } else {
        report("`\(name)` must be words; this is \(node.sort)", at: node.place)
      }
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      report("`\(name)` is empty", at: node.place)
      return nil
    }
    return text
  }

  /// A whole number within bounds.
  mutating func number(_ node: PromptNode?, _ name: String, in bounds: ClosedRange<Int>) -> Int? {
    guard let node, let text = words(node, name) else { return nil }
    guard let number = Int(text), bounds.contains(number) else {
      report(
        "`\(name)` must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
        at: node.place)
      return nil
    }
    return number
  }

  /// A list of values; a single line of words counts as a list of one.
  mutating func list(_ node: PromptNode?, _ name: String) -> [PromptNode] {
    guard let node else { return [] }
    switch node.content {
    case .list(let nodes): return nodes
    case .text: return [node]
    case .nothing:
      report("`\(name)` is empty", at: node.place)
      return []
    case .map:
      report("`\(name)` must be a list; this is \(node.sort)", at: node.place)
      return []
    }
  }

  /// One of a set of names; another is noted with the nearest.
  mutating func one<Name: RawRepresentable & CaseIterable>(
    of type: Name.Type, _ node: PromptNode?, _ name: String
  ) -> Name? where Name.RawValue == String {
    guard let node, let text = words(node, name) else { return nil }
    if let value = Name(rawValue: text) { return value }
    let hint = Nearest.hint(text, among: Name.allCases.map(\.rawValue))
    report("`\(text)` is no `\(name)`\(hint)", at: node.place)
    return nil
  }

  /// An id: small letters, digits and dashes.
  mutating func id(_ node: PromptNode?, of what: String) -> String? {
    guard let node, let text = words(node, "id") else { return nil }
    let isShort = text.utf8.count <= 40 && text.utf8.first.map { (97...122).contains($0) } == true
    let isPlain = text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard isShort, isPlain else {
      report(
        "the id of \(what) must be small letters, digits and dashes, as `home-works`",
        at: node.place)
      return nil
    }
    return text
  }
}

/// The named values of one node.
struct Fields {
  /// The names and values, in order.
  let entries: [PromptNode.Entry]
  /// Where the node stands.
  let place: Place

  /// The value of a name.
  subscript(name: String) -> PromptNode? { entries.first { $0.key == name }?.value }

  /// Where a name stands; the node's own place when it lacks.
  func place(of name: String) -> Place {
    entries.first { $0.key == name }?.place ?? place
  }
}
