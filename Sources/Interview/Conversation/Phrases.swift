public import Record

/// The fixed sentences of the conversation, as the prompt files have them.
public struct Phrases: Hashable, Sendable {
  private let texts: [String: String]
  private let lists: [String: Set<String>]

  /// Phrases from texts by key; `requiredKeys` says which there must be.
  public init(_ texts: [String: String]) {
    self.texts = texts
    var lists: [String: Set<String>] = [:]
    for key in PhraseKey.allCases where key.rawValue.hasPrefix("words-") {
      let words = (texts[key.rawValue] ?? "").split(separator: ",").map { String($0).trimmed }
      lists[key.rawValue] = Set(words.filter { !$0.isEmpty })
    }
    self.lists = lists
  }

  /// Every key that the file must hold.
  public static var requiredKeys: [String] {
    PhraseKey.allCases.map(\.rawValue) + CommandKey.allCases.map(\.rawValue)
      + Refusal.allCases.map(\.rawValue)
      + Gap.Code.allCases.map { "gap-\($0.rawValue)" }
      + StatementKind.allCases.map { "kind-\($0.rawValue)" }
      + ReadBackGroup.allCases.map { "group-\($0.rawValue)" }
      + spokenFields.map { "field-\($0.rawValue)" }
  }

  /// The fields that are read back with a label.
  static let spokenFields: [Field] = [
    .detail, .criterion, .baseline, .deadline, .judge, .condition, .realistic, .soThat, .who,
    .frequency, .minutes, .group, .place, .start, .end, .owner, .result, .evidence, .delivered,
    .sessions, .reason, .next, .parentRating, .pupilRating, .code, .author, .date, .advice,
    .consent, .why, .gathered, .provisionCode, .route, .linkedOutcome, .linkedNeed, .linkedTarget,
  ]

  /// A fixed sentence with its placeholders filled.
  public func text(_ key: PhraseKey, _ values: [String: String] = [:]) -> String {
    self[key, values]
  }

  /// A fixed sentence of a command with its placeholders filled.
  public func text(_ key: CommandKey, _ values: [String: String] = [:]) -> String {
    Phrases.render(texts[key.rawValue] ?? key.rawValue, values)
  }

  subscript(key: PhraseKey, values: [String: String] = [:]) -> String {
    Phrases.render(texts[key.rawValue] ?? key.rawValue, values)
  }

  func refusal(_ refusal: Refusal, _ values: [String: String]) -> String {
    Phrases.render(texts[refusal.rawValue] ?? refusal.rawValue, values)
  }

  /// What a gap's code means, in words.
  public func gap(_ code: Gap.Code) -> String { texts["gap-\(code.rawValue)"] ?? code.rawValue }

  /// A kind of statement, as people call it.
  public func kind(_ kind: StatementKind) -> String {
    texts["kind-\(kind.rawValue)"] ?? kind.rawValue
  }

  func group(_ group: ReadBackGroup) -> String {
    texts["group-\(group.rawValue)"] ?? group.rawValue
  }

  func label(_ field: Field) -> String? { texts["field-\(field.rawValue)"] }

  /// Whether a short answer is one of a list's words.
  func means(_ key: PhraseKey, _ answer: String) -> Bool {
    guard answer.utf8.count <= 60 else { return false }
    var word = answer.trimmed.lowercased()
    while let last = word.last, ".!,".contains(last) { word.removeLast() }
    return lists[key.rawValue]?.contains(word) ?? false
  }

  /// How many characters of a text are the longest of a list's words that it begins with, the
  /// space after them included; nil where it begins with none.
  func beginning(_ key: PhraseKey, of text: String) -> Int? {
    let lower = text.asciiLowered
    return lists[key.rawValue]?.filter { lower.hasPrefix("\($0) ") }.map { $0.count + 1 }.max()
  }

  /// A text without one of a list's words at its end.
  func without(_ key: PhraseKey, atEndOf text: String) -> String {
    guard let space = text.lastIndex(of: " "), means(key, String(text[space...])) else {
      return text
    }
    return String(text[..<space]).trimmed
  }

  /// The shorthand in notes that a parent could not read, as typed, each once.
  func shorthand(in text: String) -> [String] {
    let known = lists[PhraseKey.wordsShorthand.rawValue] ?? []
    var found: [String] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || ",.;!?()".contains($0) })
    where known.contains(word.lowercased()) && !found.contains(String(word)) {
      found.append(String(word))
    }
    return found
  }

  static func render(_ template: String, _ values: [String: String]) -> String {
    Placeholder.render(template, values)
  }
}
