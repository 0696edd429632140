import Record

/// What was agreed at a closed meeting, in a file of its own, `plan.jsonl`, sealed under the
/// pupil's plan key.
///
/// It holds the journal's lines under the same numbers; the talk's are stubs, so that chain and
/// check code can be verified, and the fold comes to the same agreed record. It can be made again
/// from the journal at any time, and is, by the next who opens that for writing or indexes it.
enum PlanFile {
  static let name = "plan.jsonl"

  /// The lines of a plan.
  ///
  /// - Parameters:
  ///   - bytes: The journal, whole.
  ///   - reading: What was read of it.
  ///   - journal: What opens its lines.
  ///   - plan: What seals the plan's.
  /// - Returns: The lines; nil when the meeting is open, or is from before entries were chained.
  /// - Throws: What kept a line from being opened or sealed.
  static func bytes(
    of bytes: [UInt8], _ reading: JournalReading, from journal: Sealing, to plan: Sealing
  ) throws -> [UInt8]? {
    guard let whole = reading.journal, whole.closedAt != nil else { return nil }
    let talk = whole.talk
    var lines = Lines(Array(bytes[..<reading.length]))
    var made: [UInt8] = []
    var number = 0
    while let line = lines.next() {
      number += 1
      var plain = try journal.open([UInt8](line.bytes), number)
      if talk.contains(number) {
        guard let seal = LineSeal(plain[...]) else { return nil }
        plain = JournalWriter.keptElsewhere(plain[...], seal)
      }
      made += try plan.seal(plain, number)
      made.append(JournalLine.end)
    }
    return made
  }

  /// Whether a plan says what a journal says: link by link, which bind heads and contents; nothing
  /// is read as JSON for it.
  static func isCurrent(_ plan: [UInt8], _ sealing: Sealing, _ journal: JournalReading) -> Bool {
    var chain = Chain()
    var lines = Lines(plan)
    var number = 0
    while let line = lines.next() {
      number += 1
      guard line.terminated, let plain = try? sealing.open([UInt8](line.bytes), number),
        let seal = LineSeal(plain[...]), chain.take(plain[...], seal) == .fits
      else { return false }
    }
    return number == journal.count && chain.link == journal.chain.link
  }
}

extension Folder {
  /// Writes a meeting's plan anew where it is missing or old.
  func refreshPlan(
    _ bytes: [UInt8], _ reading: JournalReading, from journal: Sealing, to plan: Sealing
  ) throws {
    guard reading.journal?.closedAt != nil else { return }
    let there = try self.bytes(of: PlanFile.name, atMost: SchoolArchive.largestJournal)
    if let there, PlanFile.isCurrent(there, plan, reading) { return }
    guard let made = try PlanFile.bytes(of: bytes, reading, from: journal, to: plan) else {
      return
    }
    try replace(PlanFile.name, with: made)
  }
}
