import Hearing
import Record

extension Filer {
  /// A target: every letter its words meet, the outcome it leads to, and what to offer.
  func fileTarget(_ statement: Statement) -> Filed {
    let reading = ear.target(statement.text)
    let id = draft.nextID(.target)
    var fields = targetFields(reading)
    if let outcome = link(to: .outcome, statement, field: .linkedOutcome) {
      fields[.linkedOutcome] = .item(outcome)
    }
    var filed = kept(statement, id: id, fields: fields)
    if fields[.deadline] == nil,
      case .several(let readings, let phrase) = ear.deadline(in: statement.text)
    {
      filed.offer = which(readings, phrase) { [.set(id, .deadline, .day($0.end))] }.offer
    } else if reading.several.count > 1 {
      filed.offer = splitOffer(statement, reading, first: id, outcome: fields[.linkedOutcome])
    } else if draft.items(.target).count == Draft.mostTargets {
      filed.notes.append(phrases[.offerFifthTarget])
    }
    return filed
  }

  /// The fields that a target's reading fills.
  func targetFields(_ reading: TargetReading) -> [Field: Value] {
    var fields: [Field: Value] = [:]
    if reading.specific.met { fields[.specific] = .flag(true) }
    if reading.measurable.met { fields[.measurable] = .flag(true) }
    if !reading.criteria.isEmpty {
      fields[.criterion] = .text(reading.criteria.map(\.phrase).joined(separator: ", "))
    }
    if let baseline = reading.baseline {
      fields[.baseline] = .text(Filer.startingPoint(baseline.phrase))
    }
    if let judge = reading.judge { fields[.judge] = .text(judge.phrase) }
    if let condition = reading.condition { fields[.condition] = .text(condition.phrase) }
    if reading.timebound.met, case .day(let day, _, _) = ear.deadline(in: reading.text) {
      fields[.deadline] = .day(day)
    }
    if !reading.vague.isEmpty { fields[.vague] = .list(reading.vague) }
    return fields
  }

  /// A starting point without the word that announces it (`was 22`, `currently 4/10`).
  private static func startingPoint(_ phrase: String) -> String {
    for word in ["was ", "now ", "currently ", "is ", "at ", "baseline ", "from "]
    where phrase.asciiLowered.hasPrefix(word) { return String(phrase.dropFirst(word.count)) }
    return phrase
  }

  private func splitOffer(
    _ statement: Statement, _ reading: TargetReading, first: ItemID, outcome: Value?
  ) -> (String, String, [Filing])? {
    let line = Line(statement.text)
    let halves = reading.several.map { line.phrase($0).trimmed }
    guard halves.count > 1 else { return nil }
    var filings: [Filing] = [.reword(first, text: halves[0], voice: statement.voice)]
    filings += refields(of: first, text: halves[0])
    // A date at the end of the line is meant for both.
    let shared = targetFields(reading)[.deadline]
    if let shared, targetFields(ear.target(halves[0]))[.deadline] == nil {
      filings.append(.set(first, .deadline, shared))
    }
    for (offset, half) in halves.dropFirst().enumerated() {
      var fields = targetFields(ear.target(half))
      fields[.linkedOutcome] = outcome
      fields[.deadline] = fields[.deadline] ?? shared
      filings.append(
        .add(
          Item(
            id: ItemID(.target, first.number + offset + 1), text: half,
            speaker: statement.speaker, voice: statement.voice, fields: fields)))
    }
    return ("split", phrases[.offerSplit, ["count": String(halves.count)]], filings)
  }

  /// The letters of a target heard anew after its words changed.
  func refields(of id: ItemID, text: String) -> [Filing] {
    let fields = targetFields(ear.target(text))
    return [Field.specific, .measurable, .criterion, .baseline, .judge, .condition, .deadline]
      .map { field in fields[field].map { .set(id, field, $0) } ?? .clear(id, field) }
  }

  /// A need, with its census code when the words name one.
  func fileNeed(_ statement: Statement) -> Filed {
    let code = ear.needCode(statement.text)
    let decided = draft.items(.decision).last?[.provisionCode]?.text
    if code != nil, decided == "N" { return .refused(.needsNotAllowed) }
    var fields: [Field: Value] = [:]
    if let code {
      fields[.code] = .text(code.rawValue)
      fields[.area] = .text(code.area.rawValue)
    }
    let id = draft.nextID(.need)
    // An outcome typed before any need answers this one.
    let loose = draft.items(.outcome).first { $0[.linkedNeed] == nil }
    let link = loose.map { [Filing.set($0.id, .linkedNeed, .item(id))] } ?? []
    return kept(statement, id: id, fields: fields, more: link)
  }

  /// An outcome; a target and help typed before any outcome, the nearest of each, lead to it.
  func fileOutcome(_ statement: Statement) -> Filed {
    let id = draft.nextID(.outcome)
    let words = Set(contentWords(statement.text))
    func nearest(_ loose: [Item]) -> Item? {
      let ranked = loose.map { ($0, words.intersection(contentWords($0.text)).count) }
      let most = ranked.map(\.1).max() ?? 0
      return ranked.first { $0.1 == most }?.0
    }
    let target = nearest(draft.items(.target).filter { $0[.linkedOutcome] == nil })
    let help = nearest(
      draft.items(.provision).filter { $0[.linkedOutcome] == nil && $0[.linkedTarget] == nil })
    let loose = [target, help].compactMap(\.self)
    var filed = file(statement, with: loose.map { .set($0.id, .linkedOutcome, .item(id)) })
    if !loose.isEmpty {
      let names = loose.map(\.id.spoken).joined(separator: ", ")
      filed.notes.append(phrases[.takenToLead, ["list": names, "id": id.spoken]])
    }
    return filed
  }

  /// A decision: no change, or SEN support from a date, by whom.
  func fileDecision(_ statement: Statement) -> Filed {
    guard let code = ear.decision(statement.text) else { return .refused(.whichDecision) }
    var fields: [Field: Value] = [.provisionCode: .text(code.rawValue)]
    if code != .none {
      if let start = ear.anyDay(in: statement.text) { fields[.start] = .day(start) }
      if let who = ear.decider(statement.text) { fields[.who] = .text(who) }
    }
    let old = draft.items(.decision).map { Filing.putAside($0.id, why: "decided anew") }
    var filed = kept(statement, id: draft.nextID(.decision), fields: fields, more: [])
    let relevance = relevance(after: code)
    filed.filings = old + filed.filings + relevance
    let aside = relevance.compactMap {
      if case .putAside(let id, _) = $0 { id.spoken } else { nil }
    }
    let back = relevance.compactMap { if case .bringBack(let id) = $0 { id.spoken } else { nil } }
    if !aside.isEmpty {
      filed.notes.append(phrases[.putAside, ["list": aside.joined(separator: ", ")]])
    }
    if !back.isEmpty {
      filed.notes.append(phrases[.broughtBack, ["id": back.joined(separator: ", ")]])
    }
    return filed
  }

  /// What a decision makes irrelevant is put aside; what it makes relevant again is brought back.
  private func relevance(after code: SENProvision) -> [Filing] {
    let kinds: Set<StatementKind> = [.need, .outcome, .target, .provision]
    if code == .none {
      return draft.items.filter {
        kinds.contains($0.kind) && $0[.code] != nil || $0.kind == .target
      }
      .map { .putAside($0.id, why: Filer.notDecided) }
    }
    return draft.putAside.filter { $0.value.why == Filer.notDecided }.keys.sorted()
      .map { .bringBack($0) }
  }

  static let notDecided = "no SEN support was decided"
}
