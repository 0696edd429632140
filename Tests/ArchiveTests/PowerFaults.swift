import Record

@testable import Archive

/// A sitting on a disk that fails, held as a person would hold it: what was refused is sent again,
/// what cannot go on is opened again; each message is compared with what is on the disk.
struct FaultySession {
  let disk: PowerDisk
  let sitting: Sitting
  private(set) var faults: [String] = []
  private var confirmed: [Sitting.Step] = []
  private var entries = 0

  init(disk: PowerDisk, sitting: Sitting) {
    self.disk = disk
    self.sitting = sitting
  }

  mutating func run() {
    guard
      let archive = attempt({
        try SchoolArchive.create(
          home: Sitting.home, disk: $0, keeper: sitting.keeper, salts: .fixed)
      })
    else { return end() }
    confirmed.append(.made)
    if attempt({ _ in try archive.keepScript(Sitting.script) }) != nil {
      confirmed.append(.script)
    }
    var open: OpenJournal?
    var tries = 0
    while entries < sitting.turns.joined().count, tries < 60 {
      tries += 1
      // A disk that never comes back is mended at last, and the meeting goes on from there.
      if tries == 45 { disk.mend() }
      do throws(ArchiveError) {
        let journal: OpenJournal
        if let open { journal = open } else { journal = try opened(archive) }
        open = journal
        try appendNext(journal)
      } catch {
        check(error)
        if case .notKept = error { continue }
        open = nil
      }
    }
    let shelf = attempt {
      try SchoolArchive.shelve(Sitting.files, into: "school/exports/one", disk: $0)
    }
    if let shelf { confirmed.append(.shelved(folder: shelf.folder)) }
    end()
  }

  private mutating func opened(_ archive: SchoolArchive) throws(ArchiveError) -> OpenJournal {
    if entries == 0 {
      do throws(ArchiveError) {
        let open = try archive.begin(sitting.turns[0], by: "x", at: Sample.start)
        confirm(open)
        return open
      } catch {
        // The first turn may have reached the disk although the disk did not say so.
        guard case .meetingExists = error else { throw error }
      }
    }
    let open = try archive.openForWriting(Sample.meeting(), by: "x", at: Sample.start)
    if open.count < entries { faults.append("opened with \(open.count) of \(entries)") }
    confirm(open)
    return open
  }

  private mutating func appendNext(_ open: OpenJournal) throws(ArchiveError) {
    var end = 0
    for turn in sitting.turns {
      end += turn.count
      if end > open.count {
        try open.append(turn)
        confirm(open)
        return
      }
    }
  }

  private mutating func confirm(_ open: OpenJournal) {
    entries = open.count
    confirmed.append(.kept(entries: entries))
    compareWithDisk("after a confirmation")
  }

  /// Compares what a message says with what is on the disk, and with what a power cut would leave.
  private mutating func check(_ error: ArchiveError) {
    switch error {
    case .notKept(_, let safe, _, _):
      if safe != entries { faults.append("\(safe) called safe, \(entries) confirmed") }
      if let found = onDisk(), found.count != safe || !found.damage.isEmpty {
        faults.append("said not kept, and it is there")
      }
    case .notConfirmed(_, let safe, _, _), .closedForWriting(_, let safe):
      if safe != entries { faults.append("\(safe) called safe, \(entries) confirmed") }
    case .cannotCreate, .cannotRead, .noSuchMeeting: break
    default: faults.append("\(error)")
    }
    compareWithDisk("after: \(error)")
  }

  private mutating func compareWithDisk(_ when: String) {
    var chance = Chance(3)
    for survival in [Survival.everything, .onlySynced] {
      let left = disk.now.afterPowerCut(survival, chance: &chance).now
      guard entries > 0 else { continue }
      guard let bytes = sitting.journal(on: left) else {
        faults.append("no journal \(when)")
        continue
      }
      if !bytes.starts(with: sitting.bytes(of: entries)) {
        faults.append("\(survival): lost \(when)")
      }
    }
  }

  private func onDisk() -> JournalReading? {
    let state = disk.now
    return state.bytes(Sitting.folder + "journal.jsonl").flatMap {
      try? JournalReading($0, sealing: sitting.sealing(on: state))
    }
  }

  private func attempt<Result>(_ body: (Disk) throws -> Result) -> Result? {
    for _ in 1...4 { if let result = try? body(disk.disk) { return result } }
    return nil
  }

  /// The disk works again, after the power went: everything confirmed is there.
  private mutating func end() {
    disk.mend()
    var chance = Chance(5)
    for survival in [Survival.onlySynced, .everything] {
      let left = disk.now.afterPowerCut(survival, chance: &chance)
      faults += sitting.faults(on: left, confirmed: confirmed)
    }
  }
}
