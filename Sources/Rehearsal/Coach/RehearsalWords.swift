import Interview

/// The fixed sentences of a rehearsal, as the words file has them.
public struct RehearsalWords: Hashable, Sendable {
  private let texts: [String: String]

  /// Words from texts by key; `RehearsalKey.required` says which there must be.
  public init(_ texts: [String: String]) { self.texts = texts }

  /// A fixed sentence with its placeholders filled.
  public func text(_ key: RehearsalKey, _ values: [String: String] = [:]) -> String {
    Placeholder.render(texts[key.rawValue] ?? key.rawValue, values)
  }

  /// A rule in words, as *giving back what was said*.
  public func cue(_ cue: Cue) -> String { texts["cue-\(cue.rawValue)"] ?? cue.rawValue }

  /// A skill in words.
  public func skill(_ skill: Skill) -> String {
    texts["skill-\(skill.rawValue)"] ?? skill.rawValue
  }

  /// A figure in a sentence.
  public func figure(_ figure: Figure) -> String {
    var values = figure.values
    for name in ["state", "date"] {
      if let state = values[name] { values[name] = texts["state-\(state)"] ?? state }
    }
    return Placeholder.render(texts["figure-\(figure.skill.rawValue)"] ?? "", values)
      .trimmedEnds
  }

  /// A band in words.
  public func band(_ band: Band?) -> String {
    switch band {
    case .developing: text(.bandDeveloping)
    case .secure: text(.bandSecure)
    case .strong: text(.bandStrong)
    case nil: text(.bandNone)
    }
  }
}
