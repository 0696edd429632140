import Hearing
import Record

extension Filer {
  /// What became of an earlier promise, with everything the line says of it.
  func fileLookBack(_ statement: Statement) -> Filed {
    guard !draft.opening.promises.isEmpty else { return .refused(.noEarlierPromises) }
    guard let promise = promise(for: statement) else {
      let left = waiting.enumerated().map { "\(position(of: $1)) \($1.text)" }
      return .refused(.whichPromise, ["list": left.joined(separator: "; ")])
    }
    var fields = ear.lookBack(statement.text)
    if fields[.result] == nil { fields[.result] = result(in: statement.text) }
    fields[.promise] = .text(promise.id)
    if let old = draft.lookBack(on: promise.id) {
      var filed = Filed(item: old.id)
      filed.filings = [.reword(old.id, text: statement.text, voice: statement.voice)]
      filed.filings += Field.allCases.compactMap { field in
        fields[field].map { .set(old.id, field, $0) }
      }
      filed.echoes = [phrases[.changed, ["id": old.id.spoken]]] + slotLines(fields)
      filed.add(carry(promise, fields))
      return filed
    }
    var filed = kept(statement, id: draft.nextID(.lookback), fields: fields)
    let id = filed.item
    filed.add(carry(promise, fields))
    filed.item = id
    return filed
  }

  /// The result that a short answer means, by its number or its words.
  func result(in text: String) -> Value? {
    switch text.trimmed.lowercased() {
    case "1", "a": .text(LookBackResult.achieved.rawValue)
    case "2", "p": .text(LookBackResult.partly.rawValue)
    case "3", "n", "no": .text(LookBackResult.notYet.rawValue)
    case "4", "nt": .text(LookBackResult.notTried.rawValue)
    default: nil
    }
  }

  /// What is carried on to the new plan when a promise is kept, adjusted or made smaller, from
  /// what its look-back holds.
  ///
  /// Where it starts from is what was seen now. The old starting point stands only while nothing
  /// says that it was left behind; else it is asked for.
  func carry(_ promise: Promise, _ look: [Field: Value]) -> Filed {
    let next = look[.next]?.text
    var filed = Filed()
    guard let next, ["keep", "adjust", "break smaller"].contains(next) else {
      // A change of mind: what was carried before is put aside.
      filed.filings = carried(promise).map { .putAside($0.id, why: "not carried on") }
      return next == nil ? Filed() : filed
    }
    let start = startingPoint(of: promise, look)
    let already = carried(promise)
    guard already.isEmpty else {
      if promise.kind == .target {
        filed.filings = already.filter { $0[.baseline]?.text != start }
          .filter { $0[.baseline] == nil || $0[.baseline]?.text == promise.baseline }
          .map { item in
            start.map { .set(item.id, .baseline, .text($0)) } ?? .clear(item.id, .baseline)
          }
      }
      return filed
    }
    var fields: [Field: Value] = [.carriedFrom: .text(promise.id)]
    let id = draft.nextID(promise.kind)
    let text = ear.lasting(promise.text, of: promise.kind)
    if promise.kind == .target {
      fields.merge(targetFields(ear.target(promise.text))) { old, _ in old }
      fields[.deadline] = nil
      fields[.baseline] = start.map { .text($0) }
      fields[.criterion] = promise.criterion.map { .text($0) } ?? fields[.criterion]
    } else {
      fields[.owner] = promise.owner.map { .text($0.description) }
    }
    filed.filings = [
      .add(
        Item(
          id: id, text: text, speaker: promise.owner ?? Speaker(.teacher, draft.opening.ledBy),
          voice: .noted, fields: fields))
    ]
    filed.echoes = [
      phrases[
        next == "keep" && !isSpent(text, of: promise) ? .carried : .carriedToChange,
        ["id": id.spoken, "text": text]]
    ]
    return filed
  }

  /// Where a promise that is carried on starts from; nil where it has to be asked.
  private func startingPoint(of promise: Promise, _ look: [Field: Value]) -> String? {
    if let seen = look[.evidence]?.text, seen.contains(where: \.isNumber) { return seen }
    switch look[.result]?.text.flatMap(LookBackResult.init(rawValue:)) {
    case .achieved, .partly: return nil
    case .notYet, .notTried, nil: return promise.baseline
    }
  }

  /// Whether words that are carried on still name their old date or starting point.
  private func isSpent(_ text: String, of promise: Promise) -> Bool {
    if case .none = ear.deadline(in: text) { return ear.target(text).baseline != nil }
    return true
  }

  private func carried(_ promise: Promise) -> [Item] {
    draft.items.filter { $0[.carriedFrom]?.text == promise.id }
  }

  private var waiting: [Promise] {
    draft.opening.promises.filter { draft.lookBack(on: $0.id) == nil && !draft.isKeptBack($0) }
  }

  private func position(of promise: Promise) -> Int {
    (draft.opening.promises.firstIndex { $0.id == promise.id } ?? 0) + 1
  }

  /// The promise a line is about: asked about, numbered, alone, or the one whose words it shares.
  private func promise(for statement: Statement) -> Promise? {
    let all = draft.opening.promises
    if let number = statement.number {
      guard all.indices.contains(number - 1) else { return nil }
      return draft.isKeptBack(all[number - 1]) ? nil : all[number - 1]
    }
    if let asked = statement.open?.promise(in: draft) { return asked }
    if waiting.count == 1 { return waiting[0] }
    let words = Set(contentWords(statement.text))
    let ranked = waiting.map { ($0, words.intersection(contentWords($0.text)).count) }
      .filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    guard let best = ranked.first, ranked.count == 1 || best.1 > ranked[1].1 else { return nil }
    return best.0
  }
}
