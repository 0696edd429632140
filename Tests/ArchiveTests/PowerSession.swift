import Record

@testable import Archive

/// A whole sitting on a disk: an archive made, a script kept, a meeting held with a pause in its
/// middle, closed, exported and handed over.
struct Sitting {
  static let home = "school"
  static let script = Array("id: termly-review\n".utf8)
  static let files: [(name: String, bytes: [UInt8])] = [
    ("record.json", Array("{}".utf8)), ("copy.txt", Array("Thank you".utf8)),
  ]

  /// Something that was done and confirmed, after so many calls to the disk.
  enum Step: Equatable {
    case made
    case script
    case kept(entries: Int)
    case shelved(folder: String)
  }

  let turns: [[Entry]]
  /// The bytes of the turns.
  let blocks: [[UInt8]]
  /// How many entries there are after each turn.
  let ends: [Int]
  private(set) var confirmed: [(calls: Int, step: Step)] = []
  /// Whose keys the archive is sealed with; nil for one from before sealing.
  let keeper: Keeper?

  init(turns: [[Entry]] = Sample.turns(lines: 4), keeper: Keeper? = nil) throws {
    self.turns = turns
    self.keeper = keeper
    blocks = try Sample.blocks(turns)
    ends = turns.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The sitting without any fault.
  mutating func run(on disk: PowerDisk) throws {
    let archive = try SchoolArchive.create(
      home: Sitting.home, disk: disk.disk, keeper: keeper, salts: .fixed)
    confirm(.made, disk)
    _ = try archive.keepScript(Sitting.script)
    confirm(.script, disk)
    var open = try archive.begin(turns[0], by: "x", at: Sample.start)
    confirm(.kept(entries: open.count), disk)
    for (index, turn) in turns.enumerated().dropFirst() {
      if index == turns.count / 2 {
        open.close()
        open = try archive.openForWriting(Sample.meeting(), by: "x", at: Sample.start)
      }
      try open.append(turn)
      confirm(.kept(entries: open.count), disk)
    }
    let shelf = try SchoolArchive.shelve(
      Sitting.files, into: "school/exports/one", disk: disk.disk)
    confirm(.shelved(folder: shelf.folder), disk)
  }

  private mutating func confirm(_ step: Step, _ disk: PowerDisk) {
    confirmed.append((disk.now.calls, step))
  }

  /// The bytes of the first entries, which end with a turn.
  func bytes(of entries: Int) -> [UInt8] {
    zip(blocks, ends.dropFirst()).prefix { $1 <= entries }.flatMap { $0.0 }
  }

  /// What had been confirmed before a call.
  func confirmed(before calls: Int) -> [Step] {
    confirmed.prefix { $0.calls <= calls }.map(\.step)
  }

  /// Whether bytes that a power cut left behind a journal's whole turns are still somewhere.
  func keepsTornTurn(of before: PowerDisk.State, _ after: PowerDisk.State) -> Bool {
    let folder = Sitting.folder
    guard let bytes = before.bytes(folder + "journal.jsonl"),
      let reading = try? JournalReading(bytes, sealing: sealing(on: before)),
      reading.length < bytes.count
    else { return true }
    let rest = Array(bytes[reading.length...])
    return after.bytes(folder + "journal.jsonl") == bytes
      || (1...9).contains { after.bytes(folder + "journal.torn-\($0)") == rest }
  }

  /// The folder of the meeting.
  static let folder = "school/archive/meetings/p001/\(Sample.meeting())/"

  /// What opens the meeting's journal on a disk.
  func sealing(on state: PowerDisk.State) -> Sealing {
    guard let keeper, let bytes = state.bytes(Sitting.folder + "journal.key"),
      let file = try? keeper.open(bytes, at: .journal(Sample.meeting()))
    else { return .none }
    return .with(file.key)
  }

  /// The journal on a disk, its lines opened; nil when there is none.
  func journal(on state: PowerDisk.State) -> [UInt8]? {
    guard let bytes = state.bytes(Sitting.folder + "journal.jsonl") else { return nil }
    let sealing = sealing(on: state)
    var plain: [UInt8] = []
    var lines = Lines(bytes)
    var number = 0
    while let line = lines.next() {
      number += 1
      guard let opened = try? sealing.open([UInt8](line.bytes), number) else { break }
      plain += opened
      if line.terminated { plain.append(JournalLine.end) }
    }
    return plain
  }

  /// What is wrong with a disk on which some steps were confirmed; empty when nothing is.
  func faults(on disk: PowerDisk, confirmed: [Step]) -> [String] {
    do {
      var faults: [String] = []
      if confirmed.contains(.made) {
        _ = try SchoolArchive(
          home: Sitting.home, disk: disk.disk, keeper: keeper, salts: .fixed)
      }
      let archive = try SchoolArchive.create(
        home: Sitting.home, disk: disk.disk, keeper: keeper, salts: .fixed)
      if confirmed.contains(.script) {
        if try archive.script(sha256(Sitting.script)) != Sitting.script { faults.append("script") }
      }
      faults += shelfFaults(disk.now, confirmed)
      let entries = confirmed.compactMap { step in
        if case .kept(let entries) = step { entries } else { nil }
      }
      return faults + (try meetingFaults(archive, confirmed: entries.max() ?? 0))
    } catch {
      return ["\(error)"]
    }
  }

  private func shelfFaults(_ state: PowerDisk.State, _ confirmed: [Step]) -> [String] {
    var folders: Set = ["school/exports/one", "school/exports/one-2"]
    var faults: [String] = []
    for case .shelved(let folder) in confirmed {
      folders.remove(folder)
      if shelf(folder, state) != Sitting.files.map(\.bytes) { faults.append("shelf lost") }
    }
    for folder in folders {
      let found = shelf(folder, state)
      if found != Sitting.files.map(\.bytes) && found.contains(where: { $0 != nil }) {
        faults.append("a shelf holds a part")
      }
    }
    return faults
  }

  private func shelf(_ folder: String, _ state: PowerDisk.State) -> [[UInt8]?] {
    Sitting.files.map { state.bytes("\(folder)/\($0.name)") }
  }

  private func meetingFaults(_ archive: SchoolArchive, confirmed: Int) throws -> [String] {
    var faults: [String] = []
    let all = turns.flatMap { $0 }
    var found = 0
    var open: OpenJournal
    do throws(ArchiveError) {
      let stored = try archive.read(Sample.meeting())
      found = stored.journal.entries.count
      if stored.journal.entries != Array(all.prefix(found)) { faults.append("other entries") }
      open = try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
      if open.journal != stored.journal { faults.append("opened otherwise than read") }
      if open.torn != stored.damage.first { faults.append("another damage reported") }
    } catch {
      guard case .noSuchMeeting = error else { throw error }
      open = try archive.begin(turns[0], by: "y", at: Sample.start)
    }
    if found < confirmed { faults.append("\(found) of \(confirmed) entries") }
    if !ends.contains(found) { faults.append("\(found) entries: half a turn") }
    // It goes on from there.
    for (turn, end) in zip(turns, ends.dropFirst()) where end > open.count {
      try open.append(turn)
      break
    }
    let stored = try archive.read(Sample.meeting())
    if stored.journal.entries != Array(all.prefix(open.count)) || !stored.damage.isEmpty {
      faults.append("does not go on")
    }
    return faults
  }
}
