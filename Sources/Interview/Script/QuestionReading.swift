import Record

extension ScriptCompiler {
  /// A question, whole or as far as it can be read.
  mutating func question(_ node: PromptNode, in stage: String?) -> PlacedQuestion? {
    guard
      let fields = reader.fields(
        of: node, in: "a question", wanted: ["id", "to", "ask", "why", "fills"],
        allowed: ["code", "follow-ups", "when", "each", "again"])
    else { return nil }
    let id = reader.id(fields["id"], of: "a question")
    if let id { _ = isNew(id, at: fields["id"]?.place ?? node.place) }
    let role = reader.one(of: Role.self, fields["to"], "to")
    let ask = reader.words(fields["ask"], "ask")
    let why = reader.words(fields["why"], "why")
    let code = codeParagraph(fields["code"])
    let fills = fields["fills"].flatMap { fill($0) }
    let each = fields["each"].flatMap { repetition($0) }
    let when = reader.list(fields["when"], "when").compactMap { condition($0, each: each) }
    let followUps = reader.list(fields["follow-ups"], "follow-ups").map {
      ($0, reader.words($0, "follow-ups"))
    }
    let again = reader.words(fields["again"], "again")
    if let fills { checkEach(fills, each, fields) }
    if let fills { checkAgain(fills, fields) }
    checkOpposites(when, fields)
    let said = [(fields["ask"], ask), (fields["again"], again)] + followUps.map { ($0, $1) }
    for (node, text) in said {
      guard let node, let text else { continue }
      checkPlaceholders(text, node, each: each, fills: fills)
      checkWording(text, node, fills: fills, to: role)
    }
    if let why, let node = fields["why"] {
      checkPlaceholders(why, node, each: each, fills: fills)
      checkMust(why, node, code: code)
    }
    var question: Question?
    if let id, let role, let ask, let why, let fills {
      question = Question(
        id: id, ask: ask, to: role, why: why, code: code,
        followUps: followUps.compactMap(\.1), fills: fills, when: when, each: each, again: again)
    }
    return PlacedQuestion(
      id: id, role: role, fills: fills ?? assumed(fields["fills"]), when: when, each: each,
      stage: stage, fields: fields, question: question)
  }

  /// A paragraph of the Code, as `6.67`, or several as `6.65, 6.67`.
  private mutating func codeParagraph(_ node: PromptNode?) -> String? {
    guard let node, let text = reader.words(node, "code") else { return nil }
    let isNumbered = text.split(separator: ",").allSatisfy { part in
      let numbers = part.drop { $0 == " " }.split(separator: ".", omittingEmptySubsequences: false)
      return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    }
    guard isNumbered else {
      reader.report("`code` must be a paragraph of the Code, as \"6.67\"", at: node.place)
      return nil
    }
    return text
  }

  /// What a question fills: `said-aloud`, `read-back`, `sign-off`, a kind, or `kind.field`.
  private mutating func fill(_ node: PromptNode) -> Fill? {
    guard let text = reader.words(node, "fills") else { return nil }
    switch text {
    case "said-aloud": return .saidAloud
    case "read-back": return .readBack
    case "sign-off": return .signOff
    default: break
    }
    if text.contains(".") {
      return part(text, in: node).map { .field($0.kind, $0.field) }
    }
    if let kind = StatementKind(rawValue: text) { return .item(kind) }
    let known =
      ["said-aloud", "read-back", "sign-off"] + StatementKind.allCases.map(\.rawValue)
    reader.report("nothing is called `\(text)`\(Nearest.hint(text, among: known))", at: node.place)
    return nil
  }

  /// What a misspelt `fills` most likely means, so that one slip gives one finding.
  private func assumed(_ node: PromptNode?) -> Fill? {
    guard let text = node?.text else { return nil }
    let known = ["said-aloud", "read-back", "sign-off"] + StatementKind.allCases.map(\.rawValue)
    switch Nearest.to(text, among: known) {
    case "said-aloud": return .saidAloud
    case "read-back": return .readBack
    case "sign-off": return .signOff
    case let near: return near.flatMap(StatementKind.init).map { .item($0) }
    }
  }

  /// A part of a kind of item, written `kind.field`.
  mutating func part(
    _ text: String, in node: PromptNode
  ) -> (kind: StatementKind, field: Field)? {
    let names = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard names.count == 2 else { return nil }
    guard let kind = StatementKind(rawValue: String(names[0])) else {
      let known = StatementKind.allCases.map(\.rawValue)
      let hint = Nearest.hint(String(names[0]), among: known)
      reader.report("no kind of item is called `\(names[0])`\(hint)", at: text, in: node)
      return nil
    }
    let parts = kind.parts
    guard let field = Field(rawValue: String(names[1])), parts.contains(field) else {
      let hint = Nearest.hint(String(names[1]), among: parts.map(\.rawValue))
      reader.report("`\(kind.rawValue)` has no part `\(names[1])`\(hint)", at: text, in: node)
      return nil
    }
    return (kind, field)
  }

  /// What a question is repeated for.
  private mutating func repetition(_ node: PromptNode) -> Repetition? {
    guard let text = reader.words(node, "each") else { return nil }
    switch text {
    case "promise": return .promise
    case "group": return .group
    default: break
    }
    if let kind = StatementKind(rawValue: text) { return .item(kind) }
    let known = ["promise", "group"] + StatementKind.allCases.map(\.rawValue)
    let hint = Nearest.hint(text, among: known)
    reader.report("a question cannot be asked for each `\(text)`\(hint)", at: node.place)
    return nil
  }
}

extension StatementKind {
  /// The parts an item of this kind can have that a question may fill or a condition may name.
  var parts: [Field] {
    switch self {
    case .target:
      [
        .specific, .measurable, .criterion, .baseline, .deadline, .judge, .condition, .agreedBy,
        .realistic, .linkedOutcome, .linkedNeed, .carriedFrom,
      ]
    case .outcome: [.soThat, .deadline, .who, .agreedBy, .linkedNeed, .carriedFrom]
    case .provision:
      [
        .who, .frequency, .minutes, .group, .place, .start, .end, .linkedTarget, .linkedOutcome,
        .agreedBy,
      ]
    case .action:
      [.owner, .deadline, .agreedBy, .linkedTarget, .linkedOutcome, .carriedFrom]
    case .lookback:
      [
        .promise, .result, .evidence, .delivered, .sessions, .reason, .next, .score,
        .parentRating, .pupilRating,
      ]
    case .need: [.code, .area]
    case .agency: [.why, .consent, .who, .date, .deadline, .owner]
    case .report: [.author, .date, .advice, .consent]
    case .decision: [.provisionCode, .start, .who, .why, .date]
    case .view: [.gathered]
    case .copies: [.recipient, .format, .withheld]
    case .reviewDate: [.date, .route, .place]
    case .tried: [.who, .frequency, .start, .end, .result]
    case .topic, .concern, .aspiration, .strength, .works, .hard, .present, .note, .trigger,
      .summary:
      []
    }
  }

  /// Whether a meeting may hold several, each of which has to be asked about.
  var isRepeated: Bool {
    switch self {
    case .need, .outcome, .target, .provision, .action, .agency, .lookback: true
    default: false
    }
  }
}
