import Record

/// Something a condition waits for.
enum Need: Hashable {
  /// An item of a kind.
  case item(StatementKind)
  /// A part of an item of a kind.
  case part(StatementKind, Field)
  /// An item that somebody does not agree with.
  case disagreement

  /// The thing in words.
  var words: String {
    switch self {
    case .item(let kind): "`\(kind.rawValue)`"
    case .part(let kind, let field): "`\(kind.rawValue).\(field.rawValue)`"
    case .disagreement: "a disagreement"
    }
  }

  /// Whether what a question fills may bring it about.
  func isMet(by fill: Fill) -> Bool {
    switch (self, fill) {
    case (.item(let kind), .item(let filled)): kind == filled
    case (.part(let kind, _), .item(let filled)): kind == filled
    case (.part(let kind, let field), .field(let other, let part)): kind == other && field == part
    case (.disagreement, .readBack): true
    default: false
    }
  }
}

extension PlacedQuestion {
  /// What must have been filled before the question can be asked.
  var needs: [Need] {
    var needs = when.compactMap { condition -> Need? in
      switch condition {
      case .has(let kind): .item(kind)
      case .field(let kind, let field, _), .hasField(let kind, let field): .part(kind, field)
      case .fact(.disagreement): .disagreement
      case .fact(.supportDecided): .item(.decision)
      case .lacks, .fact, .notFact: nil
      }
    }
    if case .item(let kind) = each { needs.append(.item(kind)) }
    return needs
  }
}

extension ScriptCompiler {
  /// Notes questions that can never be asked, because nothing fills what they wait for or because
  /// they wait on each other.
  mutating func checkReach() {
    var open = Set(questions.indices)
    var met: Set<Need> = []
    let needs = questions.map(\.needs)
    let wanted = Set(needs.joined())
    var grows = true
    while grows {
      grows = false
      for index in open.sorted() where needs[index].allSatisfy({ met.contains($0) }) {
        open.remove(index)
        guard let fill = questions[index].fills else { continue }
        for need in wanted where need.isMet(by: fill) { met.insert(need) }
        grows = true
      }
    }
    let blocked = open.sorted()
    var filler: [Need: Int] = [:]
    for need in wanted where !met.contains(need) {
      filler[need] = blocked.first { questions[$0].fills.map(need.isMet) == true }
    }
    for index in blocked {
      for need in needs[index] where !met.contains(need) && filler[need] == nil {
        report(index, "\(questions[index].name) is never asked: no question fills \(need.words)")
      }
    }
    let waits = needs.map { $0.first { filler[$0] != nil } }
    reportCycles(blocked, waits, filler)
  }

  /// Notes each ring of questions that wait on each other, once.
  private mutating func reportCycles(
    _ blocked: [Int], _ waits: [Need?], _ filler: [Need: Int]
  ) {
    var visited: Set<Int> = []
    for start in blocked {
      var path: [Int] = []
      var places: [Int: Int] = [:]
      var at: Int? = start
      while let index = at, visited.insert(index).inserted {
        places[index] = path.count
        path.append(index)
        at = waits[index].flatMap { filler[$0] }
      }
      guard let again = at, let first = places[again] else { continue }
      let ring = path[first...]
      let steps = ring.map { "\(questions[$0].name) waits for \(waits[$0]?.words ?? "itself")" }
      report(
        ring.min() ?? again,
        "these wait on each other and are never asked: " + steps.joined(separator: "; "))
    }
  }

  private mutating func report(_ index: Int, _ message: String) {
    let fields = questions[index].fields
    let place = fields["when"]?.place ?? fields["each"]?.place ?? questions[index].place
    reader.report(message, at: place)
  }
}
