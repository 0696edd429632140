import Archive
import Foundation
import Glibc
import Record

/// Holds a made-up meeting over and over on a disk, each time in a process of this program that is
/// killed at another of its changes, and looks at what is left.
@MainActor
struct CrashTrial {
  /// A folder on the disk that is tried; everything lies below it.
  let folder: String
  /// Which of the changes are tried: every one, or every so manyth.
  let step: Int

  /// What came of it.
  struct Result {
    var changes = 0
    var killed = 0
    var answered = 0
    var lost: [(CrashPoint, String)] = []
    var states: [CrashJudge.State: Int] = [:]
  }

  /// Runs the trial.
  ///
  /// - Parameter progress: Told after each kill how many of how many are done; it may throw to stop.
  /// - Returns: What was tried and what was lost.
  /// - Throws: What `progress` throws, and what keeps the meeting from being held at all.
  func run(progress: (_ done: Int, _ of: Int, Result) throws -> Void) throws -> Result {
    let plan = try CrashPlan.demo(in: "\(folder)/plan")
    let file = "\(folder)/plan.json"
    try JSONEncoder().encode(plan).write(to: URL(fileURLWithPath: file))
    let home = "\(folder)/whole"
    let (said, status) = try hold(file, home, at: nil)
    guard status == 0, case .ended(let changes)? = said.last, let meeting = plan.meeting else {
      throw Ending(74, "The made-up meeting cannot be held in \(folder).")
    }
    let whole = try SchoolArchive(home: home).read(meeting).journal.entries
    let judge = CrashJudge(plan, whole: whole)
    let points = CrashTrial.points(changes, step: step)
    var result = Result()
    result.changes = changes.count
    for point in points {
      try progress(result.killed, points.count, result)
      try tryOut(point, file, judge, &result)
    }
    try progress(result.killed, points.count, result)
    return result
  }

  private func tryOut(
    _ point: CrashPoint, _ file: String, _ judge: CrashJudge, _ result: inout Result
  ) throws {
    let home = "\(folder)/killed"
    defer { try? FileManager.default.removeItem(atPath: home) }
    let (said, status) = try hold(file, home, at: point)
    guard status == 128 + SIGKILL else {
      throw Ending(74, "The made-up meeting ended by itself with \(status), at \(point.change).")
    }
    let (faults, state) = judge.judge(home, said)
    result.killed += 1
    result.answered += CrashJudge.answered(said)
    result.states[state, default: 0] += 1
    result.lost += faults.map { (point, $0) }
  }

  /// Around each of the changes; only bytes can be written by half.
  static func points(_ changes: String, step: Int) -> [CrashPoint] {
    changes.enumerated().filter { $0.offset % step == 0 }.flatMap { offset, kind in
      CrashPoint.Side.allCases.filter { kind == "w" || $0 != .during }
        .map { CrashPoint(change: offset + 1, side: $0) }
    }
  }

  /// One process of this program: what it said, and how it ended (128 and the signal, as shells
  /// say it).
  private func hold(
    _ plan: String, _ home: String, at point: CrashPoint?
  ) throws -> (said: [CrashNews], status: Int32) {
    var words = ["accord", "selftest", "crash-child", plan, home]
    if let point { words += ["--change", String(point.change), "--side", point.side.rawValue] }
    let (text, status) = try ChildProcess.run(words)
    return (text.split(separator: "\n").compactMap { CrashNews($0) }, status)
  }
}
