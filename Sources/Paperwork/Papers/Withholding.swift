import Record

extension AgreedRecord {
  /// The record as a family's copy may show it: no UPN, nothing for staff only, and without the
  /// lines withheld; what pointed at those points nowhere.
  func family(without withheld: Set<ItemID>) -> AgreedRecord {
    var copy = self
    copy.pupil.upn = nil
    copy.notes = []
    copy.gaps = []
    copy.meeting.changes.removeAll { change in
      change.hasPrefix("note ") || withheld.contains { change.hasPrefix("\($0.spoken) ") }
    }
    copy.close.given = []
    copy.close.filed = []
    for index in copy.close.copies.indices { copy.close.copies[index].withheld = [] }
    func stands(_ statement: Statement) -> Bool {
      statement.kind != .note && !withheld.contains(statement.id)
    }
    func link(_ item: ItemID?) -> ItemID? {
      item.flatMap { withheld.contains($0) ? nil : $0 }
    }
    copy.meeting.topics.removeAll { !stands($0) }
    copy.views = views.keeping(stands)
    copy.lookBack.removeAll { !stands($0.statement) }
    copy.needs.removeAll { !stands($0.statement) }
    copy.outcomes.removeAll { !stands($0.statement) }
    copy.targets.removeAll { !stands($0.statement) }
    copy.provision.removeAll { !stands($0.statement) }
    copy.actions.removeAll { !stands($0.statement) }
    copy.agencies.removeAll { !stands($0.statement) }
    copy.reports.removeAll { !stands($0.statement) }
    if let decision = copy.decision, !stands(decision.statement) { copy.decision = nil }
    for index in copy.outcomes.indices {
      copy.outcomes[index].need = link(copy.outcomes[index].need)
    }
    for index in copy.targets.indices {
      copy.targets[index].outcome = link(copy.targets[index].outcome)
    }
    for index in copy.provision.indices {
      copy.provision[index].target = link(copy.provision[index].target)
      copy.provision[index].outcome = link(copy.provision[index].outcome)
    }
    if withheld.contains(where: { $0.kind == .reviewDate }) {
      copy.close.reviewDate = nil
      copy.close.route = nil
    }
    return copy
  }
}

extension AgreedRecord.Views {
  fileprivate func keeping(
    _ stands: (AgreedRecord.Statement) -> Bool
  ) -> AgreedRecord.Views {
    var views = self
    views.pupil.removeAll { !stands($0) }
    views.concerns.removeAll { !stands($0) }
    views.aspirations.removeAll { !stands($0) }
    views.strengths.removeAll { !stands($0) }
    views.works.removeAll { !stands($0) }
    views.hard.removeAll { !stands($0) }
    views.family.removeAll { !stands($0) }
    views.school.removeAll { !stands($0) }
    views.summaries.removeAll { !stands($0) }
    views.triggers.removeAll { !stands($0) }
    views.tried.removeAll { !stands($0) }
    return views
  }
}
