import Archive
import Foundation
import Record

/// The meeting as it goes when nothing fails, and what a faulty one must come to.
struct FaultJudge: Sendable {
  let meeting: MeetingID
  /// All entries, the journalled exports included.
  let whole: [Entry]
  /// After how many entries a turn ends.
  let ends: Set<Int>
  /// How many entries are kept when the first question is shown, the second, and so on.
  let answered: [Int]
  /// How many there were before the run.
  let begun: Int
  /// The names of the files the close brings, below the export folder.
  let exports: Set<String>

  init(home: URL, meeting: MeetingID, after begun: Int) throws {
    self.meeting = meeting
    self.begun = begun
    let whole = try FaultJudge.archive(of: home).read(meeting).journal.entries
    self.whole = whole
    // A line begins a turn; so does what follows the close by itself.
    let starts = whole.indices.filter { index in
      switch whole[index].event {
      case .said, .setAside, .exported, .paused, .resumed: true
      default: false
      }
    }
    let lines = whole.indices.filter { index in
      switch whole[index].event {
      case .said, .setAside: index >= begun
      default: false
      }
    }
    ends = Set(starts + [whole.count])
    answered = lines + [lines.last.map { last in starts.first { $0 > last } ?? whole.count } ?? 0]
    exports = FaultJudge.files(below: home.appending(path: "exports"))
  }

  /// A school's archive, opened with the SENCO's key, which has no passphrase here.
  static func archive(of home: URL) throws -> SchoolArchive {
    let keys = KeyFolder(home: home.path)
    let keeper = try keys.keeper("k1") { throw CancellationError() }
    return try SchoolArchive(home: home.path, keeper: keeper)
  }

  /// Their bytes hold the check code, which is another each time; `check` compares them with what
  /// was journalled.
  static func files(below folder: URL) -> Set<String> {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return Set((names ?? []).filter { !$0.hasPrefix(".") })
  }

  /// How many entries a run's output answered: each question that came shows that what was typed
  /// before it is kept.
  func answered(_ run: FaultRun) -> Int {
    let questions = run.said.split(separator: "\n").filter {
      $0.hasPrefix("[") && $0.hasSuffix("]")
    }
    guard !questions.isEmpty else { return begun }
    if run.said.contains("The meeting is closed"), let closed = closing { return closed }
    return answered[min(questions.count - 1, answered.count - 1)]
  }

  private var closing: Int? {
    whole.firstIndex { if case .closed = $0.event { true } else { false } }.map { $0 + 1 }
  }

  /// What is wrong with what a run said and left; the disk works again.
  func faults(_ run: FaultRun, _ fault: CallFault, home: URL) -> [String] {
    var faults: [String] = []
    if run.killed != fault.isKill {
      faults.append("ended by \(run.killed ? "a signal" : "itself")")
    }
    do {
      let archive = try FaultJudge.archive(of: home)
      var found: [Entry] = []
      do throws(ArchiveError) {
        let open = try archive.openForWriting(meeting, by: "x", at: whole[0].at)
        found = open.journal.entries
        open.close()
      } catch {
        guard case .noSuchMeeting = error else { throw error }
      }
      faults += entryFaults(found, run)
      faults += messageFaults(found.count, run, fault, home)
      for finding in archive.check(exports: home.appending(path: "exports").path)
      where finding.kind != .extra && !found.isEmpty {
        faults.append("\(finding.file): \(finding.words)")
      }
    } catch {
      faults.append("\(error)")
    }
    return faults
  }

  private func entryFaults(_ found: [Entry], _ run: FaultRun) -> [String] {
    var faults: [String] = []
    let kept = answered(run)
    if found.count < kept { faults.append("\(kept - found.count) answered entries are gone") }
    if !found.isEmpty && !ends.contains(found.count) {
      faults.append("half a turn: \(found.count)")
    }
    // Where a set of files could not be written, its entry is not there and the next has its number.
    let spoken = whole.prefix { if case .exported = $0.event { false } else { true } }
    if !found.starts(with: spoken.prefix(found.count)) { faults.append("other entries") }
    return faults
  }

  /// Whether what was said of a failure is so.
  private func messageFaults(
    _ found: Int, _ run: FaultRun, _ fault: CallFault, _ home: URL
  ) -> [String] {
    if run.killed { return [] }
    var faults: [String] = []
    let words = run.words
    let isWhole =
      found == whole.count && FaultJudge.files(below: home.appending(path: "exports")) == exports
    if fault.isHarmless && (run.status != 0 || !isWhole) {
      faults.append("what is no failure was taken for one (\(run.status)): \(words.suffix(300))")
    }
    if run.status == 0 && !isWhole && !words.contains("could not be")
      && !words.contains("did not confirm")
    {
      faults.append("said nothing, and is not whole: \(found)")
    }
    if run.status != 0 && run.complained.isEmpty && !words.contains("could not be kept")
      && !words.contains("did not confirm")
    {
      faults.append("ended with \(run.status) without a word")
    }
    if let match = words.firstMatch(
      of: /could not be kept: .{0,80}? Everything answered before it \((\d+) entr/)
    {
      if Int(match.1) != found { faults.append("said that \(match.1) are kept; it is \(found)") }
    }
    if let match = words.firstMatch(of: /did not confirm .{0,120}? before it \((\d+) entr/) {
      let safe = Int(match.1) ?? 0
      if found < safe { faults.append("said that \(safe) are confirmed; it is \(found)") }
    }
    return faults
  }
}
