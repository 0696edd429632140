public import Record

/// What a checkpoint says about the record that is held now.
public struct CheckpointComparison: Hashable, Sendable {
  /// What can be said.
  public enum Verdict: Hashable, Sendable {
    /// Everything up to the close is what it was.
    case same
    /// Everything up to the close is what it was; after it, this entry does not fit.
    case sameUntil(entry: Int)
    /// Every entry fits the one before it, and yet it is another record: it was written anew as a
    /// whole, or the checkpoint is another meeting's.
    case another
    /// This is the first entry that does not fit; whether the closing line is still the one of then.
    case changed(entry: Int, closingStands: Bool)
    /// The meeting held here is not closed: its end is gone, or it never was.
    case notClosed(entries: Int)
    /// What is held was closed before entries were chained; a code that was printed for it all the
    /// same means that its links were taken off.
    case beforeChaining
  }

  /// What can be said.
  public let verdict: Verdict
  /// Entries whose words were destroyed, with what became of them; the chain holds without them.
  public let erased: [Int: Erasure]
  /// The pupil's meeting whose checkpoint it is, where that is another one.
  public let elsewhere: MeetingID?
}

extension SchoolArchive {
  /// Compares a meeting with a checkpoint that somebody kept.
  ///
  /// - Throws: as `read` does, where not even a beginning can be read.
  public func compare(
    _ meeting: MeetingID, with checkpoint: Checkpoint
  ) throws(ArchiveError) -> CheckpointComparison {
    let stored = try stored(meeting)
    let reading = stored.reading
    let verdict = verdict(on: stored, checkpoint)
    var elsewhere: MeetingID?
    switch verdict {
    case .another, .notClosed, .beforeChaining:
      elsewhere = try journals(of: meeting.pupil).journals
        .first { $0.meeting != meeting && $0.stored.checkpoint == checkpoint }?.meeting
    case .same, .sameUntil, .changed: break
    }
    return CheckpointComparison(
      verdict: verdict, erased: reading.journal.map { Draft($0).erased } ?? [:],
      elsewhere: elsewhere)
  }

  private func verdict(
    on stored: Stored, _ checkpoint: Checkpoint
  ) -> CheckpointComparison.Verdict {
    let reading = stored.reading
    let misfit = reading.words?.entry
    if let closing = reading.closing, reading.journal?.closedAt != nil {
      guard Checkpoint(link: closing.bytes) == checkpoint else { return .another }
      return misfit.map { .sameUntil(entry: $0) } ?? .same
    }
    if reading.journal?.closedAt != nil { return .beforeChaining }
    guard let misfit else { return .notClosed(entries: reading.count) }
    // The closing line as it stands there now, though what is before it does not lead to it.
    var lines = Lines(stored.bytes)
    var number = 0
    while let line = lines.next() {
      number += 1
      guard let plain = try? stored.sealing.open([UInt8](line.bytes), number),
        let seal = LineSeal(plain[...]),
        LineSeal.first(Array(#","event":"closed""#.utf8), in: plain[seal.head]) != nil
      else { continue }
      return .changed(
        entry: misfit, closingStands: Checkpoint(link: seal.link.bytes) == checkpoint)
    }
    return .changed(entry: misfit, closingStands: false)
  }
}
