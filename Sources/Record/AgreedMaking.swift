/// Why a draft is not an agreed record yet.
public struct NotClosed: Error, Hashable, Sendable {
  /// The one fault there is.
  public init() {}
}

extension AgreedRecord {
  /// The record of a closed meeting; an open one has none.
  ///
  /// - Parameters:
  ///   - draft: The meeting.
  ///   - changes: What it changed against the record it corrects, in words.
  ///   - checkpoint: What its journal is told by, from whoever read the journal: Record knows
  ///     entries, not the bytes they are kept in.
  /// - Throws: when the meeting is open.
  public init(
    _ draft: Draft, changes: [String] = [], checkpoint: Checkpoint? = nil
  ) throws(NotClosed) {
    guard let end = draft.afterwards.closedAt else { throw NotClosed() }
    let opening = draft.opening
    func lines(_ kind: StatementKind) -> [Statement] {
      draft.items(kind).map { Statement($0, draft) }
    }
    id = opening.meeting
    meeting = MeetingFacts(
      kind: opening.kind, date: draft.day, start: opening.held?.start ?? draft.began ?? end,
      end: opening.held?.end ?? end, corrected: opening.held.map { _ in end },
      place: opening.place, ledBy: opening.ledBy, participants: draft.participants,
      school: opening.school, planName: opening.school.planName, version: opening.version,
      corrects: opening.corrects, changes: changes, clockFixed: opening.clockFixed,
      topics: lines(.topic))
    pupil = opening.pupil
    sen = SENFacts(draft)
    let views = draft.items(.view)
    self.views = Views(
      pupil: views.filter { $0.speaker.role == .pupil }.map { Statement($0, draft) },
      gathered: views.compactMap { $0[.gathered]?.words }.last,
      concerns: lines(.concern), aspirations: lines(.aspiration), strengths: lines(.strength),
      works: lines(.works), hard: lines(.hard),
      family: views.filter { $0.speaker.role != .pupil && !$0.speaker.role.isSchool }
        .map { Statement($0, draft) },
      school: views.filter { $0.speaker.role.isSchool }.map { Statement($0, draft) },
      summaries: lines(.summary), triggers: lines(.trigger), tried: lines(.tried))
    lookBack = opening.promises.compactMap { promise in
      draft.lookBack(on: promise.id).map { LookBack($0, promise, draft) }
    }
    needs = draft.items(.need).map { Need($0, draft) }
    outcomes = draft.items(.outcome).map { Outcome($0, draft) }
    targets = draft.items(.target).map { Target($0, draft) }
    provision = draft.items(.provision).map { Provision($0, draft) }
    actions = draft.items(.action).map { Action($0, draft) }
    agencies = draft.items(.agency).map { Agency($0, draft) }
    reports = draft.items(.report).map { Report($0, draft) }
    decision = draft.items(.decision).last.map { Decision($0, draft) }
    close = Close(draft)
    notes = lines(.note)
    gaps = draft.gaps()
    self.checkpoint = checkpoint
  }

  /// Every statement of the record that a family may read, in the order of the papers.
  public var statements: [Statement] {
    let plan: [Statement] =
      needs.map(\.statement) + outcomes.map(\.statement) + targets.map(\.statement)
      + provision.map(\.statement) + actions.map(\.statement)
    let others: [Statement] =
      agencies.map(\.statement) + reports.map(\.statement)
      + [decision?.statement].compactMap(\.self)
    return views.all + lookBack.map(\.statement) + plan + others
  }
}

extension AgreedRecord.Views {
  /// Every view, the pupil's first.
  public var all: [AgreedRecord.Statement] {
    pupil + strengths + works + hard + concerns + aspirations + family + school + triggers + tried
  }
}

extension AgreedRecord.Statement {
  init(_ item: Item, _ draft: Draft) {
    id = item.id
    kind = item.kind
    text = item.text
    speaker = item.speaker
    voice = item.voice
    sources = item.sources
    readBack = draft.readBack[item.id]
  }
}

extension AgreedRecord.SENFacts {
  init(_ draft: Draft) {
    let held = draft.opening.pupil.sen
    let decision = draft.items(.decision).last
    let decided = decision?[.provisionCode]?.text.flatMap(SENProvision.init(rawValue:))
    var codes: [NeedType] = []
    for code in draft.items(.need).compactMap({ $0[.code]?.text }) {
      if let type = NeedType(rawValue: code), !codes.contains(type) { codes.append(type) }
    }
    provision = decided ?? held.provision
    start = decided == nil || decided == held.provision ? held.start : decision?[.start]?.day
    needs = provision == .none ? [] : codes.isEmpty ? held.needs : codes
    confirmed = decided != nil || !codes.isEmpty
  }
}

extension AgreedRecord.LookBack {
  init(_ item: Item, _ promise: Promise, _ draft: Draft) {
    statement = .init(item, draft)
    self.promise = promise
    result = item[.result]?.text.flatMap(LookBackResult.init(rawValue:))
    evidence = item[.evidence]?.words
    delivered = item[.delivered]?.words
    sessions = item[.sessions]?.words
    reason = item[.reason]?.words
    next = item[.next]?.words
    parentRating = item[.parentRating]?.words
    pupilRating = item[.pupilRating]?.words
    score = if case .number(let number) = item[.score] { number } else { nil }
  }
}

extension AgreedRecord.Need {
  init(_ item: Item, _ draft: Draft) {
    statement = .init(item, draft)
    code = item[.code]?.text.flatMap(NeedType.init(rawValue:))
    area = code?.area
  }
}

extension AgreedRecord.Outcome {
  init(_ item: Item, _ draft: Draft) {
    statement = .init(item, draft)
    by = item[.deadline]?.day
    soThat = item[.soThat]?.words
    need = item.link(.linkedNeed)
  }
}

extension AgreedRecord.Target {
  init(_ item: Item, _ draft: Draft) {
    statement = .init(item, draft)
    carriedFrom = item[.carriedFrom]?.text
    stableID = carriedFrom ?? "\(draft.opening.firstVersion)/\(item.id)"
    detail = item[.detail]?.words
    condition = item[.condition]?.words
    baseline = item[.baseline]?.text
    criterion = item[.criterion]?.text
    judge = item[.judge]?.text
    deadline = item[.deadline]?.day
    realistic = item[.realistic]?.text
    let state = draft.readBack[item.id]
    agreedBy = state.map { $0.result == .notAgreed ? [] : $0.by } ?? []
    outcome = item.link(.linkedOutcome)
    waived = [:]
    for (field, value) in item.fields {
      if case .waived(let why) = value { waived[field.rawValue] = why }
    }
  }
}

extension AgreedRecord.Provision {
  init(_ item: Item, _ draft: Draft) {
    statement = .init(item, draft)
    who = item[.who]?.words
    frequency = item[.frequency]?.words
    minutes = item[.minutes]?.words
    group = item[.group]?.words
    place = item[.place]?.words
    start = item[.start]?.day
    end = item[.end]?.day
    target = item.link(.linkedTarget)
    outcome = item.link(.linkedOutcome)
  }
}

extension AgreedRecord.Action {
  init(_ item: Item, _ draft: Draft) {
    statement = .init(item, draft)
    stableID = item[.carriedFrom]?.text ?? "\(draft.opening.firstVersion)/\(item.id)"
    owner = item.owner
    deadline = item[.deadline]?.day
  }
}

extension AgreedRecord.Agency {
  init(_ item: Item, _ draft: Draft) {
    statement = .init(item, draft)
    why = item[.why]?.words
    consent = item[.consent]?.words
    by = item[.who]?.words
    deadline = item[.deadline]?.day
  }
}

extension AgreedRecord.Report {
  init(_ item: Item, _ draft: Draft) {
    statement = .init(item, draft)
    author = item[.author]?.words
    date = item[.date]?.day
    advice = item[.advice]?.words
    consent = item[.consent]?.words
  }
}

extension AgreedRecord.Decision {
  init(_ item: Item, _ draft: Draft) {
    statement = .init(item, draft)
    provision = item[.provisionCode]?.text.flatMap(SENProvision.init(rawValue:)) ?? .none
    start = item[.start]?.day
    by = item[.who]?.words
  }
}

extension AgreedRecord.Close {
  init(_ draft: Draft) {
    reviewDate = draft.reviewDay
    route = draft.review?[.route]?.words
    signedBy = draft.afterwards.signedBy
    copies = draft.items(.copies).map { item in
      AgreedRecord.Copy(
        recipient: item[.recipient]?.words ?? item.text, format: item[.format]?.words,
        withheld: (item[.withheld]?.list ?? []).compactMap { line in
          let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
          return ItemID(parts[0]).map {
            .init(item: $0, reason: parts.count > 1 ? String(parts[1]) : "")
          }
        })
    }
    given = draft.afterwards.given
    filed = draft.afterwards.filed
    names = draft.names
  }
}

extension Item {
  /// The item a linking field points to.
  public func link(_ field: Field) -> ItemID? {
    if case .item(let id) = fields[field] { id } else { nil }
  }
}
