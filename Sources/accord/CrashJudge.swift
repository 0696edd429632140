import Archive
import Foundation
import Record

/// Looks at what a killed process left, and goes on from there.
struct CrashJudge {
  let plan: CrashPlan
  /// The journal of the meeting that nobody killed.
  let whole: [Entry]
  /// Its entries as they came, turn by turn.
  let turns: [[Entry]]

  /// How a folder was found.
  enum State: CaseIterable {
    /// Every turn in it is whole.
    case whole
    /// There was a turn besides that had not been answered.
    case torn
    /// The meeting had not begun.
    case none
  }

  init(_ plan: CrashPlan, whole: [Entry]) {
    self.plan = plan
    self.whole = whole
    let ends = plan.turns.map(\.count).reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    turns = plan.turns + whole.dropFirst(ends[ends.count - 1]).map { [$0] }
  }

  /// What is wrong with a folder, and how it was found; what was said must be there.
  func judge(_ home: String, _ said: [CrashNews]) -> (faults: [String], state: State) {
    var faults: [String] = []
    var state = State.none
    do {
      if said.contains(.made) { _ = try SchoolArchive(home: home) }
      let archive = try SchoolArchive.create(home: home)
      if said.contains(.roll) {
        let found = try RollFile.load(folder: "\(home)/archive")
        if found != (try RollFile.roll(from: Array(plan.roll))) { faults.append("the roll") }
      }
      if said.contains(.script), try archive.script(plan.digest) != Array(plan.script) {
        faults.append("the script")
      }
      // As the program does before it begins a meeting.
      _ = try archive.keepScript(Array(plan.script))
      faults += shelfFaults(home, said)
      state = try goOn(in: archive, said, &faults)
      for finding in archive.check(exports: "\(home)/exports") where finding.kind != .extra {
        faults.append("\(finding.file): \(finding.words)")
      }
    } catch {
      faults.append("\(error)")
    }
    return (faults, state)
  }

  /// Opens the meeting, compares, and keeps one more turn.
  private func goOn(
    in archive: SchoolArchive, _ said: [CrashNews], _ faults: inout [String]
  ) throws -> State {
    guard let meeting = plan.meeting else { return .none }
    let answered = CrashJudge.answered(said)
    let open: OpenJournal
    var state = State.whole
    let start = whole[0].at
    do throws(ArchiveError) {
      open = try archive.openForWriting(meeting, by: "the trial", at: start)
      if open.torn != nil { state = .torn }
    } catch {
      guard case .noSuchMeeting = error, answered == 0 else { throw error }
      open = try archive.begin(turns[0], by: "the trial", at: start)
      state = .none
    }
    let found = open.journal.entries
    if state != .none, found.count < answered {
      faults.append("\(answered - found.count) entries")
    }
    if found != Array(whole.prefix(found.count)) { faults.append("entries that are others") }
    var end = 0
    for turn in turns {
      if end == open.count {
        try open.append(turn)
        break
      }
      end += turn.count
    }
    if open.count != whole.count, end > open.count { faults.append("half a turn") }
    let now = try archive.read(meeting)
    if now.journal.entries != Array(whole.prefix(open.count)) || !now.damage.isEmpty {
      faults.append("the meeting did not go on")
    }
    open.close()
    return state
  }

  /// Files come all together or not at all.
  private func shelfFaults(_ home: String, _ said: [CrashNews]) -> [String] {
    var faults: [String] = []
    for (which, set) in plan.shelvings.enumerated() {
      let told = said.lazy.compactMap { news -> String? in
        if case .shelved(which, let folder) = news { folder } else { nil }
      }.first
      let folder = told ?? "\(home)/exports/\(set.folder)"
      let found = set.names.map { FileManager.default.contents(atPath: "\(folder)/\($0)") }
      if told != nil && found != set.bytes { faults.append("files that were written") }
      if found.contains(where: { $0 != nil }) && found != set.bytes {
        faults.append("a part of the files")
      }
    }
    return faults
  }

  /// How many entries were answered.
  static func answered(_ said: [CrashNews]) -> Int {
    said.map { if case .kept(let count) = $0 { count } else { 0 } }.max() ?? 0
  }
}
