import Record

/// Short fixed words that stand in every paper: roles, headings of kinds, sentences for gaps.
///
/// They come from `paper-labels.yaml`, one `key: words` a line; `#` begins a remark.
struct Labels: Sendable {
  /// The file's name.
  static let file = "paper-labels.yaml"

  private let words: [String: String]

  /// The labels of a file, and what is wrong with it: a line that is none, a label missing.
  static func read(_ text: String, shown: String) -> (labels: Labels, findings: [Finding]) {
    var words: [String: String] = [:]
    var findings: [Finding] = []
    func say(_ message: String, _ number: Int, _ line: Substring) {
      findings.append(
        Finding(file: shown, line: number, excerpt: String(line), message: message))
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { $0 != " " }), first != "#" else { continue }
      guard let colon = line.firstRange(of: ": "), first != " ", line.first == first else {
        say("a label is one line: its key, a colon, a space and the words", index + 1, line)
        continue
      }
      let key = String(line[..<colon.lowerBound])
      guard let value = unquoted(line[colon.upperBound...]) else {
        say("the quotation mark is not closed", index + 1, line)
        continue
      }
      if words[key] != nil { say("“\(key)” is given twice", index + 1, line) }
      words[key] = value
    }
    for key in needed where words[key] == nil {
      findings.append(Finding(file: shown, message: "the label “\(key)” is missing"))
    }
    return (Labels(words: words), findings)
  }

  private init(words: [String: String]) { self.words = words }

  private static func unquoted(_ value: Substring) -> String? {
    var value = value
    while value.last == " " { value.removeLast() }
    while value.first == " " { value.removeFirst() }
    guard value.first == "\"" else { return String(value) }
    guard value.count >= 2, value.last == "\"" else { return nil }
    return String(value.dropFirst().dropLast())
  }

  /// The words under a key; the key's last part when there are none.
  subscript(key: String) -> String {
    words[key] ?? key.split(separator: ".").last.map(String.init) ?? key
  }

  /// The words for one of a few known values, with what was typed after it; the value as typed
  /// when it is none of them.
  func phrase(_ group: String, _ value: String) -> String {
    if let known = words["\(group).\(value.lowercased())"] { return known }
    guard let colon = value.firstRange(of: ": "),
      let known = words["\(group).\(value[..<colon.lowerBound].lowercased())"]
    else { return value }
    return "\(known): \(value[colon.upperBound...])"
  }

  /// What somebody is called who is not named: the one person of that part, or the part.
  func name(of role: Role, among participants: [Participant]) -> String {
    let people = participants.filter { $0.role == role }
    if people.count == 1 { return people[0].name }
    return self[role == .parent ? "role.parents" : "role.\(role.rawValue)"]
  }

  /// The words under a key, when there are any.
  func known(_ key: String) -> String? { words[key] }

  /// Every key that papers use.
  static let needed: [String] =
    Role.allCases.map { "role.\($0.rawValue)" }
    + StatementKind.allCases.map { "kind.\($0.rawValue)" }
    + Gap.Code.allCases.map { "gap.\($0.rawValue)" }
    + MeetingKind.allCases.map { "meeting.\($0.rawValue)" }
    + [
      "role.parents", "heading.school", "names.another-child", "minutes", "letter.waived",
    ]
}
