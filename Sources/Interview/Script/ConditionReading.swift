import Record

extension ScriptCompiler {
  /// A condition, as `has need`, `not pupil-present`, `lookback.result is partly or not yet`.
  mutating func condition(_ node: PromptNode, each: Repetition?) -> Condition? {
    guard let text = reader.words(node, "when") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    if words.count == 2, words[0] == "has" || words[0] == "lacks" {
      return presence(words[1], isWanted: words[0] == "has", node)
    }
    if words.count == 2, words[0] == "not" {
      return fact(words[1], node, each).map { .notFact($0) }
    }
    if words.count > 2, words[1] == "is", words[0].contains(".") {
      let choices = words.dropFirst(2).split(separator: "or", omittingEmptySubsequences: false)
        .map { $0.joined(separator: " ") }
      return part(words[0], in: node).flatMap { comparison($0.kind, $0.field, choices, node) }
    }
    if words.count == 1 { return fact(words[0], node, each).map { .fact($0) } }
    reader.report(
      "the condition `\(text)` is not understood; write a fact, `not` and a fact, `has` or "
        + "`lacks` and a kind of item, or `kind.part is this or that`", at: node.place)
    return nil
  }

  private mutating func presence(
    _ word: String, isWanted: Bool, _ node: PromptNode
  ) -> Condition? {
    if word.contains(".") {
      guard isWanted else {
        reader.report("`lacks` goes with a kind of item, not with a part", at: word, in: node)
        return nil
      }
      return part(word, in: node).map { .hasField($0.kind, $0.field) }
    }
    guard let kind = StatementKind(rawValue: word) else {
      let hint = Nearest.hint(word, among: StatementKind.allCases.map(\.rawValue))
      reader.report("no kind of item is called `\(word)`\(hint)", at: word, in: node)
      return nil
    }
    return isWanted ? .has(kind) : .lacks(kind)
  }

  private mutating func fact(
    _ word: String, _ node: PromptNode, _ each: Repetition?
  ) -> Condition.Fact? {
    guard let fact = Condition.Fact(rawValue: word) else {
      let known = Condition.Fact.allCases.map(\.rawValue)
      reader.report(
        "no fact is called `\(word)`\(Nearest.hint(word, among: known))", at: word, in: node)
      return nil
    }
    if fact == .promiseIsTarget, each != .promise {
      reader.report("`\(word)` goes only with `each: promise`", at: word, in: node)
      return nil
    }
    return fact
  }

  private mutating func comparison(
    _ kind: StatementKind, _ field: Field, _ choices: [String], _ node: PromptNode
  ) -> Condition? {
    guard !choices.contains("") else {
      reader.report("a word is missing beside `or`", at: node.place)
      return nil
    }
    if let known = ScriptCompiler.choices(of: kind, field) {
      for choice in choices where !known.contains(choice) {
        let hint = Nearest.hint(choice, among: known)
        reader.report(
          "`\(kind.rawValue).\(field.rawValue)` is never `\(choice)`\(hint)", at: choice, in: node)
      }
    }
    return .field(kind, field, isOneOf: choices)
  }

  /// The only words a part can hold, when there are such.
  static func choices(of kind: StatementKind, _ field: Field) -> [String]? {
    switch (kind, field) {
    case (.lookback, .result): LookBackResult.allCases.map(\.rawValue)
    case (.lookback, .delivered): ["yes", "part", "no"]
    case (.decision, .provisionCode): SENProvision.allCases.map(\.rawValue)
    case (.agency, .consent), (.report, .consent): ["yes", "no"]
    default: nil
    }
  }

  /// Notes conditions of one question that can never hold together.
  mutating func checkOpposites(_ when: [Condition], _ fields: Fields) {
    guard let node = fields["when"] else { return }
    let all = Set(when)
    for condition in when {
      let opposite: Condition? =
        switch condition {
        case .has(let kind): .lacks(kind)
        case .fact(let fact): .notFact(fact)
        default: nil
        }
      if let opposite, all.contains(opposite) {
        reader.report(
          "`\(condition.written)` and `\(opposite.written)` never hold together", at: node.place)
      }
    }
  }
}

extension Condition {
  /// The condition as a script writes it.
  var written: String {
    switch self {
    case .has(let kind): "has \(kind.rawValue)"
    case .lacks(let kind): "lacks \(kind.rawValue)"
    case .fact(let fact): fact.rawValue
    case .notFact(let fact): "not \(fact.rawValue)"
    case .field(let kind, let field, let choices):
      "\(kind.rawValue).\(field.rawValue) is \(choices.joined(separator: " or "))"
    case .hasField(let kind, let field): "has \(kind.rawValue).\(field.rawValue)"
    }
  }
}
