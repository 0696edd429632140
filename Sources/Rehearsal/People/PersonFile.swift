public import Record

/// Reads people: a file becomes a person, unless it is broken, and every finding at once.
public enum PersonFile {
  /// What all people share: the usual rules, and the words of the usual topics.
  public struct Common: Hashable, Sendable {
    var moves: [Cue: Change] = [:]
    var topics: [String: Set<String>] = [:]

    /// Nothing shared.
    public init() {}
  }

  /// What all people share, from `common.txt`.
  public static func common(_ bytes: [UInt8], file: String) -> (Common, [Finding]) {
    var reader = PersonReader(Screenplay(bytes, file: file), Common())
    let common = reader.common()
    return (common, reader.findings)
  }

  /// The person in a file; nil when any finding is an error.
  ///
  /// The id is the file’s name without its ending.
  public static func read(
    _ bytes: [UInt8], file: String, id: String, common: Common
  ) -> (person: Person?, findings: [Finding]) {
    var reader = PersonReader(Screenplay(bytes, file: file), common)
    let person = reader.person(id: id)
    let findings = reader.findings.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    let isBroken = findings.contains { $0.severity == .error }
    return (isBroken ? nil : person, findings)
  }
}

extension PersonFile {
  /// Whether a file in `Prompts/Parents/` is a person, by its name.
  public static func isPerson(_ name: String) -> Bool {
    name.hasSuffix(".txt") && !name.hasSuffix("-talks.txt") && !name.hasSuffix("-example.txt")
      && !["common.txt", "teacher-lines.txt"].contains(name)
  }
}
