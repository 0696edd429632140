/// A pupil's living plan: what their closed meetings, in order, leave open.
public struct Plan: Hashable, Sendable {
  /// The records the plan stands on, oldest first, each corrected one replaced by its correction.
  public let records: [AgreedRecord]
  /// Every promise not yet closed, oldest first.
  public let promises: [Promise]
  /// How many meetings in a row, up to the last, found little progress.
  public let littleProgress: Int

  /// The plan that a pupil's closed records make.
  public init(_ records: [AgreedRecord]) {
    let corrected = Set(records.compactMap(\.meeting.corrects))
    let standing =
      records.filter { !corrected.contains($0.id) }
      .sorted { ($0.meeting.date, $0.meeting.end) < ($1.meeting.date, $1.meeting.end) }
    var open: [Promise] = []
    var little = 0
    for record in standing {
      let looked = record.lookBack
      for look in looked {
        guard let index = open.firstIndex(where: { $0.id == look.promise.id }) else { continue }
        let carried =
          record.targets.contains { $0.carriedFrom == look.promise.id }
          || record.actions.contains { $0.stableID == look.promise.id }
        if Plan.isSettled(look) || carried {
          open.remove(at: index)
        } else {
          open[index] = open[index].looking(look, in: record)
        }
      }
      open += Plan.made(by: record)
      let results = looked.filter { $0.promise.kind == .target }.compactMap(\.result)
      let slow = results.filter { $0 == .notYet || $0 == .notTried }
      if !results.isEmpty { little = slow.count * 2 > results.count ? little + 1 : 0 }
    }
    self.records = standing
    promises = open
    littleProgress = little
  }

  /// A promise ends when it was achieved and not kept on, or when the meeting closed it.
  private static func isSettled(_ look: AgreedRecord.LookBack) -> Bool {
    switch look.next {
    case "close", "replace": true
    case nil: look.result == .achieved
    default: false
    }
  }

  private static func made(by record: AgreedRecord) -> [Promise] {
    let day = record.meeting.date
    func carried(from id: String?) -> AgreedRecord.LookBack? {
      record.lookBack.first { $0.promise.id == id }
    }
    func history(_ look: AgreedRecord.LookBack?) -> [Promise.Look] {
      guard let look, let result = look.result else { return look?.promise.history ?? [] }
      return look.promise.history
        + [Promise.Look(meeting: record.id, day: day, result: result)]
    }
    func withheld(_ item: ItemID) -> [Promise.Kept]? {
      let kept = record.close.copies.flatMap { copy in
        copy.withheld.filter { $0.item == item }
          .map { Promise.Kept(from: copy.recipient, reason: $0.reason) }
      }
      return kept.isEmpty ? nil : kept
    }
    let targets = record.targets.map { target in
      let from = carried(from: target.carriedFrom)
      return Promise(
        id: target.stableID, kind: .target, text: target.statement.text, owner: nil,
        deadline: target.deadline, baseline: target.baseline, criterion: target.criterion,
        provision: record.provision
          .filter {
            $0.target == target.statement.id
              || ($0.target == nil && $0.outcome != nil && $0.outcome == target.outcome)
          }
          .map(\.statement.text),
        since: from?.promise.since ?? day, history: history(from),
        withheld: withheld(target.statement.id))
    }
    let actions = record.actions.map { action in
      let from = carried(from: action.stableID)
      return Promise(
        id: action.stableID, kind: .action, text: action.statement.text, owner: action.owner,
        deadline: action.deadline, since: from?.promise.since ?? day, history: history(from),
        withheld: withheld(action.statement.id))
    }
    return targets + actions
  }
}

extension Promise {
  /// The promise after another meeting looked at it.
  fileprivate func looking(_ look: AgreedRecord.LookBack, in record: AgreedRecord) -> Promise {
    guard let result = look.result else { return self }
    return Promise(
      id: id, kind: kind, text: text, owner: owner, deadline: deadline, baseline: baseline,
      criterion: criterion, provision: provision, since: since,
      history: history + [Look(meeting: record.id, day: record.meeting.date, result: result)],
      withheld: withheld)
  }
}
