import Record

extension ScriptCompiler {
  /// Notes a repetition that does not fit what is filled.
  mutating func checkEach(_ fills: Fill, _ each: Repetition?, _ fields: Fields) {
    let place = fields["each"]?.place ?? fields["fills"]?.place ?? fields.place
    switch fills {
    case .readBack:
      if each == nil { reader.report("`read-back` goes with `each: group`", at: place) }
      if let each, each != .group {
        reader.report("`read-back` is repeated for each `group` only", at: place)
      }
      return
    case .signOff:
      if each != nil { reader.report("`sign-off` comes once; take `each` out", at: place) }
      return
    case .field(let kind, let field):
      checkSubject(kind, field, each, place)
    case .item(.lookback) where each != .promise:
      reader.report("`lookback` goes with `each: promise`", at: place)
    case .item, .saidAloud: break
    }
    if each == .group { reader.report("`each: group` goes only with `read-back`", at: place) }
  }

  private mutating func checkSubject(
    _ kind: StatementKind, _ field: Field, _ each: Repetition?, _ place: Place
  ) {
    let wanted: Repetition = kind == .lookback ? .promise : .item(kind)
    let name = kind == .lookback ? "promise" : kind.rawValue
    let part = "\(kind.rawValue).\(field.rawValue)"
    if each == nil, kind.isRepeated {
      reader.report(
        "there may be several, so `\(part)` must say for which: add `each: \(name)`", at: place)
    } else if let each, each != wanted, each != .group {
      reader.report("`\(part)` is asked for each `\(name)`, nothing else", at: place)
    }
  }

  /// Notes an `again` where there is nothing to ask for again.
  mutating func checkAgain(_ fills: Fill, _ fields: Fields) {
    guard fields["again"] != nil else { return }
    if case .item = fills { return }
    let place = fields.place(of: "again")
    reader.report("`again` goes only with a question that fills a kind", at: place)
  }

  /// Notes names in braces that nobody can fill.
  mutating func checkPlaceholders(
    _ text: String, _ node: PromptNode, each: Repetition?, fills: Fill?
  ) {
    var seen: Set<String> = []
    for name in Placeholder.names(in: text) where seen.insert(name).inserted {
      let written = "{\(name)}"
      guard let placeholder = Placeholder(rawValue: name) else {
        let known = Placeholder.allCases.map(\.rawValue)
        let near = Nearest.to(name, among: known).map { "; did you mean `{\($0)}`?" }
        let list = near ?? "; known are " + known.map { "{\($0)}" }.joined(separator: " ")
        reader.report("nothing is called `\(written)`\(list)", at: written, in: node)
        continue
      }
      if !ScriptCompiler.can(placeholder, each: each, fills: fills) {
        reader.report(
          "`\(written)` has nothing to stand for here; \(placeholder.whence)", at: written,
          in: node)
      }
    }
  }

  /// Whether a placeholder stands for something in a question.
  private static func can(_ placeholder: Placeholder, each: Repetition?, fills: Fill?) -> Bool {
    if placeholder.isOfMeeting { return true }
    switch placeholder {
    case .group: return each == .group
    case .since, .owner:
      if placeholder == .owner, each == .item(.action) { return true }
      return each == .promise
    case .baseline, .criterion: return each == .promise || each == .item(.target)
    default:
      if case .field = fills { return true }
      return each != nil && each != .group
    }
  }
}

extension Placeholder {
  /// With what the placeholder can be used.
  fileprivate var whence: String {
    switch self {
    case .group: "it goes with `each: group`"
    case .since: "it goes with `each: promise`"
    case .owner: "it goes with `each: promise` or `each: action`"
    case .baseline, .criterion: "it goes with `each: promise` or `each: target`"
    default: "it goes with `each`"
    }
  }
}
