public import Record

/// What was done when a line's words were destroyed.
public struct Erased: Hashable, Sendable {
  /// The entries whose words are gone.
  public let entries: [Int]
  /// To whom and when they had been passed on.
  public let passedOn: PassedOn
  /// Entries that hold the same words and stand in the record; they are left.
  public let elsewhere: [Int]
  /// Unanswered turns beside the journal in which the words stood; they are gone, too.
  public let torn: [String]
}

extension SchoolArchive {
  /// Destroys the words of one line kept apart, and returns when that is safe on the disk.
  ///
  /// The journal is written anew beside the old one, read and verified, and put in its place in one
  /// step: at every moment one of the two stands there, whole. In place of the words stands who was
  /// told of them, when, and who destroyed them; an `erased` entry at the end says the same and is
  /// chained. What a disk, its snapshots and backups may still hold is beyond a program.
  ///
  /// - Parameters:
  ///   - entry: The line kept apart.
  ///   - meeting: The meeting, which is over.
  ///   - told: To whom and when it was passed on, where the journal does not say so already.
  ///   - by: Who destroys it.
  ///   - at: Now.
  /// - Returns: What was done.
  /// - Throws: `notErasable` with its reason; otherwise as `openForWriting` does.
  public func erase(
    _ entry: Int, of meeting: MeetingID, told: PassedOn?, by: String, at: Moment
  ) throws(ArchiveError) -> Erased {
    let open = try openForWriting(meeting, by: by, at: at)
    defer { open.close() }
    let plan: ErasurePlan
    do {
      plan = try ErasurePlan(erasing: entry, of: open.journal, told: told)
    } catch {
      throw .notErasable(meeting: meeting, entry: entry, error)
    }
    let folder = try reading("The meeting \(meeting)") { () throws(DiskFault) in
      try self.folder(of: meeting)
    }
    guard let folder else { throw .noSuchMeeting(meeting.description) }
    let before = try reading("The journal of \(meeting)") { () throws(DiskFault) in
      try folder.bytes(of: SchoolArchive.journalName, atMost: SchoolArchive.largestJournal) ?? []
    }
    let erasure = Erasure(to: plan.passedOn.to, when: plan.passedOn.when, by: by, at: at)
    let after = try rewritten(before, plan, erasure, of: open, entry)
    let torn = try creating("The journal of \(meeting)") { () throws(DiskFault) in
      try folder.replace(SchoolArchive.journalName, with: after)
      return try folder.removeTorn(
        holding: plan.words, open.sealing, upTo: open.journal.entries.count)
    }
    // The plan never held the words; it follows the journal all the same.
    open.follow(after)
    return Erased(
      entries: plan.entries, passedOn: plan.passedOn,
      elsewhere: Lines.numbers(
        of: after, holding: Erased.escaped(plan.words), sealing: open.sealing),
      torn: torn)
  }

  /// The bytes of the journal with stubs, and the entry that accounts for them; verified.
  private func rewritten(
    _ before: [UInt8], _ plan: ErasurePlan, _ erasure: Erasure, of open: OpenJournal, _ entry: Int
  ) throws(ArchiveError) -> [UInt8] {
    let meeting = open.meeting
    let doomed = Set(plan.entries)
    let sealing = open.sealing
    var after: [UInt8] = []
    var lines = Lines(before)
    var number = 0
    while let line = lines.next() {
      number += 1
      guard doomed.contains(number) else {
        after += line.bytes + [JournalLine.end]
        continue
      }
      guard let plain = try? sealing.open([UInt8](line.bytes), number),
        let seal = LineSeal(plain[...]),
        let stub = try? JournalWriter.stub(of: plain[...], seal, erasure)
      else { throw .notErasable(meeting: meeting, entry: entry, .beforeChaining(number)) }
      guard let sealed = try? sealing.seal(stub, number) else {
        throw .damaged(meeting: meeting, entry: entry)
      }
      after += sealed + [JournalLine.end]
    }
    let account = Entry(
      number: number + 1, at: erasure.at, by: erasure.by,
      event: .erased(entries: plan.entries, to: erasure.to, when: erasure.when))
    let chain = try read(after, of: meeting, with: sealing).chain
    let writer = JournalWriter(sealing: sealing, salts: salts)
    if let (block, _) = try? writer.block([account], after: chain.link) { after += block }
    // Nothing takes the old journal's place that is not as good as it.
    let result = try read(after, of: meeting, with: sealing)
    guard result.damage.isEmpty, result.count == open.journal.entries.count + 1 else {
      throw .damaged(meeting: meeting, entry: entry)
    }
    return after
  }
}

extension Erased {
  /// Words as they stand within a string of JSON.
  fileprivate static func escaped(_ words: String) -> [UInt8] {
    let json = JSONBytes()
    json.string(words)
    return Array(json.bytes.dropFirst().dropLast())
  }
}

extension Lines {
  /// The numbers of the lines in which some bytes stand.
  fileprivate static func numbers(of bytes: [UInt8], holding words: [UInt8], sealing: Sealing)
    -> [Int]
  {
    var found: [Int] = []
    var lines = Lines(bytes)
    var number = 0
    while let line = lines.next() {
      number += 1
      let plain = (try? sealing.open([UInt8](line.bytes), number)) ?? []
      if !words.isEmpty, LineSeal.first(words, in: plain[...]) != nil { found.append(number) }
    }
    return found
  }
}

extension Folder {
  /// Removes the unanswered turns, and the copies that were merged, in which words, or their
  /// beginning, stand; and those that are sealed and cannot be opened any more, of which nobody
  /// can say.
  fileprivate func removeTorn(
    holding words: String, _ sealing: Sealing, upTo last: Int
  ) throws(DiskFault) -> [String] {
    let beginning = Erased.escaped(String(words.prefix(8)))
    var removed: [String] = []
    for name in try names()
    where name.hasPrefix("journal.torn-") || name.hasPrefix(JournalCopy.kept) {
      let bytes = try bytes(of: name, atMost: SchoolArchive.largestJournal) ?? []
      let isClean = TornTurn.lines(of: bytes, sealing, upTo: last).allSatisfy { line in
        line.map { LineSeal.first(beginning, in: $0[...]) == nil } ?? false
      }
      if isClean { continue }
      try remove(name)
      removed.append(name)
    }
    if !removed.isEmpty { try sync() }
    return removed
  }
}
