import Hearing
import Record

extension Filer {
  /// An answer to a question about one part of an item; other parts it names are filled too.
  func answer(
    _ text: String, to field: Field, of item: Item, kind: StatementKind, voice: Voice
  ) -> Filed {
    var filed = Filed(item: item.id)
    func set(_ field: Field, _ value: Value) { filed.filings.append(.set(item.id, field, value)) }
    func say(_ fields: [Field: Value]) { filed.echoes += slotLines(fields) }

    if kind == .target, let other = misplaced(text, asked: field, of: item) { return other }
    switch field {
    case .deadline, .start, .end, .date:
      return date(text, for: field, of: item)
    case .specific:
      let reading = ear.target(text)
      set(.detail, .text(text))
      set(.specific, .flag(reading.specific.met))
      fillTarget(item, from: reading, into: &filed)
    case .criterion, .measurable:
      let reading = ear.target("\(item.text), \(text)")
      set(.criterion, .text(text))
      set(.measurable, .flag(reading.measurable.met || ear.target(text).measurable.met))
      fillTarget(item, from: ear.target(text), into: &filed, leaving: [.criterion])
    case .owner:
      let owner = people.find(text) ?? Speaker(.other, text)
      set(.owner, .text(owner.description))
    case _ where kind == .lookback && Filer.lookBackFields.contains(field):
      return lookBackAnswer(text, to: field, of: item)
    case _ where kind == .provision && Filer.provisionFields.contains(field):
      var fields = ear.provision(text, day: day)
      if fields[field] == nil { fields[field] = .text(text) }
      for (name, value) in fields.sorted(by: { $0.key.rawValue < $1.key.rawValue })
      where name == field || item[name] == nil { set(name, value) }
      say(fields)
    case .provisionCode:
      guard let code = ear.decision(text) else { return .refused(.whichDecision) }
      set(.provisionCode, .text(code.rawValue))
    case .soThat: set(field, .text(Ear.reason(text)))
    default:
      set(field, .text(text))
    }
    if filed.echoes.isEmpty { say(filed.values(of: item.id)) }
    return filed
  }

  static let lookBackFields: Set<Field> = [.result, .evidence, .delivered, .reason, .next]
  static let provisionFields: Set<Field> = [.frequency, .who, .minutes, .group, .place]

  private func fillTarget(
    _ item: Item, from reading: TargetReading, into filed: inout Filed, leaving: Set<Field> = []
  ) {
    let known: Set<Field> = leaving.union([.specific, .measurable])
    for (field, value) in targetFields(reading).sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where item[field] == nil && !known.contains(field) {
      filed.filings.append(.set(item.id, field, value))
    }
  }

  private func date(_ text: String, for field: Field, of item: Item) -> Filed {
    var ear = ear
    // A report was written before the meeting that talks about it.
    if field == .date { ear.setting.preference = .past }
    switch ear.when(text, isDeadline: field == .deadline) {
    case .none(let why):
      return .refused(.noDate, ["why": why ?? "", "text": text])
    case .several(let readings, let phrase):
      return which(readings, phrase) { [.set(item.id, field, .day($0.end))] }
    case .day(let date, let phrase, let note):
      if field == .deadline, date < day { return .refused(.pastDate, ["date": date.spoken]) }
      var filed = Filed(filings: [.set(item.id, field, .day(date))], item: item.id)
      filed.echoes = slotLines([field: .day(date)])
      if note != nil {
        filed.notes = [phrases[.dayMismatch, ["phrase": phrase, "date": date.spoken]]]
      }
      return filed
    }
  }

  /// Yes, part or no, by the first word of the answer.
  private func delivered(_ text: String) -> String? {
    let first = text.split { !$0.isLetter }.first.map { String($0) } ?? text
    if phrases.means(.wordsYes, first) { return "yes" }
    if phrases.means(.wordsNo, first) { return "no" }
    return ["part", "partly", "some", "most", "mostly", "sometimes"].contains(first.lowercased())
      ? "part" : nil
  }

  private func lookBackAnswer(_ text: String, to field: Field, of item: Item) -> Filed {
    var fields = ear.lookBack(text)
    if fields[field] == nil {
      switch field {
      case .result: fields[.result] = result(in: text)
      case .delivered:
        fields[.delivered] = delivered(text).map { .text($0) }
      default: fields[field] = .text(text)
      }
    }
    // A reason is kept in the words it was given in, beside the one of a few that it comes to.
    if field == .reason, let reason = fields[.reason]?.text, reason != text,
      reason != text.lowercased()
    {
      fields[.reason] = .text("\(reason): \(text)")
    }
    // Not what was asked for, but something seen or said of the sessions: it is kept, beside what
    // is kept already, and the question is put again.
    let aside: Field = field == .delivered ? .sessions : .evidence
    let isAside = fields[field] == nil
    if isAside { fields[aside] = .text(text) }
    let adds = isAside || field == .delivered
    if adds, let more = fields[aside]?.text, let old = item[aside]?.text {
      fields[aside] = .text(old.contains(more) ? old : "\(old); \(more)")
    }
    var filed = Filed(item: item.id)
    for (name, value) in fields.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where name == field || item[name] == nil || (name == aside && adds) {
      filed.filings.append(.set(item.id, name, value))
    }
    if fields[field] == nil {
      let why: Refusal = field == .delivered ? .whichDelivered : .whichResult
      filed.leavesOpen = why
      filed.notes = [phrases.refusal(why, [:])]
    }
    filed.echoes = slotLines(filed.values(of: item.id))
    if let promise = draft.opening.promises.first(where: { $0.id == item[.promise]?.text }),
      (fields[.next] ?? item[.next]) != nil
    {
      filed.add(carry(promise, item.fields.merging(fields) { _, new in new }))
    }
    filed.item = item.id
    return filed
  }
}

extension Filed {
  /// The fields that the filings set on one item.
  func values(of id: ItemID) -> [Field: Value] {
    var values: [Field: Value] = [:]
    for case .set(let item, let field, let value) in filings where item == id {
      values[field] = value
    }
    return values
  }
}
