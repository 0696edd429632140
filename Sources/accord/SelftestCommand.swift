import Archive
import ArgumentParser
import Foundation
import Glibc
import Interview

/// Tries on this machine what the program promises.
struct SelftestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest",
    abstract: "Try on this disk what Accord promises: what it has answered, it has kept.",
    discussion: """
      A made-up meeting is held in a folder of its own on the disk of the school's folder, in a
      process that is killed around each of its writes; what it had answered must be there each time.
      Nothing of the school is touched, and nothing of the trial is left.

      Examples:
        accord selftest --crash
        accord selftest --crash --fast
        accord selftest --crash --home /media/stick
      """,
    subcommands: [CrashChild.self])

  @Flag(help: "Kill the program at every write of a whole meeting.")
  var crash = false
  @Flag(help: "Try every seventh write.")
  var fast = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let words = try options.place().words.phrases()
      guard crash else { throw Ending(64, words.text(.selftestWhat)) }
      let above = SelftestCommand.standing(options.place().home)
      let scratch = try TrialFolder(in: above, words)
      defer { scratch.remove() }
      var sofar = (done: 0, count: 0, lost: 0)
      let text = { (key: CommandKey) in
        words.text(
          key,
          ["done": String(sofar.done), "count": String(sofar.count), "lost": String(sofar.lost)])
      }
      let work = LongWork(stopped: "") { _ in text(.selftestProgress) }
      defer { work.clear() }
      let result: CrashTrial.Result
      do {
        result = try CrashTrial(folder: scratch.path, step: fast ? 7 : 1).run {
          sofar = ($0, $1, $2.lost.count)
          try work.done($0)
        }
      } catch let ending as Ending where LongWork.isInterrupted {
        throw Ending(ending.code == 74 ? 130 : ending.code, text(.selftestStopped))
      }
      work.clear()
      report(result, above, words)
      if !result.lost.isEmpty { throw ExitCode(1) }
    }
  }

  private func report(_ result: CrashTrial.Result, _ folder: String, _ words: Phrases) {
    for (point, fault) in result.lost {
      Console.error(
        words.text(
          .selftestLost,
          ["side": point.side.rawValue, "change": String(point.change), "fault": fault]))
    }
    if result.lost.isEmpty { Console.out(words.text(.selftestPromise)) }
    Console.out(
      words.text(
        .selftestCount,
        [
          "folder": folder, "killed": String(result.killed), "changes": String(result.changes),
          "answered": String(result.answered), "lost": String(result.lost.count),
        ]))
    let states = result.states.mapValues { String($0) }
    Console.out(
      words.text(
        .selftestStates,
        [
          "whole": states[.whole] ?? "0", "torn": states[.torn] ?? "0",
          "none": states[.none] ?? "0",
        ]))
    if fast { Console.out(words.text(.selftestFast)) }
    Console.out(words.text(.selftestLimits))
  }

  /// The folder itself, or the nearest above it that is there.
  private static func standing(_ home: String) -> String {
    var path = home
    while !path.isEmpty, path != "/", access(path, F_OK) != 0 {
      path = (path as NSString).deletingLastPathComponent
    }
    return path.isEmpty ? "." : path
  }
}

/// A folder for a trial: nobody else's, and gone when the trial is over; what an earlier trial left
/// that was killed itself is cleared away.
struct TrialFolder {
  let path: String
  private let lock: Int32
  private static let name = ".accord-selftest-"

  init(in above: String, _ words: Phrases) throws {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: above)) ?? []
    where name.hasPrefix(TrialFolder.name) {
      let left = open("\(above)/\(name)", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard left >= 0 else { continue }
      if flock(left, LOCK_EX | LOCK_NB) == 0 { try? files.removeItem(atPath: "\(above)/\(name)") }
      close(left)
    }
    var template = Array("\(above)/\(TrialFolder.name)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Ending(
        73,
        words.text(
          .selftestNoRoom, ["folder": above, "why": String(cString: strerror(errno))]))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    _ = flock(lock, LOCK_EX | LOCK_NB)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
    close(lock)
  }
}
