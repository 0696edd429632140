import Record

extension SchoolArchive {
  /// Writes anew what was agreed at a meeting, where its file is missing or older than the journal;
  /// not while somebody holds the meeting, who sees to it themselves.
  ///
  /// Nothing is at stake when it cannot be written: it is made from the journal again.
  func refreshPlan(of meeting: MeetingID, _ stored: Stored) {
    guard isSealed, stored.reading.journal?.closedAt != nil,
      let folder = try? folder(of: meeting), let plan = try? planKey(of: meeting.pupil)
    else { return }
    if let there = try? folder.look(PlanFile.name), there.changed >= stored.status.changed {
      return
    }
    guard let lock = try? folder.file("lock", .writing), (try? lock.mustBeOwn()) != nil,
      (try? lock.lock()) == true
    else { return }
    defer { lock.unlock() }
    try? folder.refreshPlan(
      stored.bytes, stored.reading, from: stored.sealing, to: .with(plan))
  }
}
