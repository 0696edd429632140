import Archive
import Foundation
import Record
import Testing

/// Every call of a whole meeting that touches the disk goes wrong, in every way; what was answered is
/// there, and what was said is true.
@Suite("Faults", .serialized)
struct FaultSweepTests {
  private static let isLong = ProcessInfo.processInfo.environment["ACCORD_LONG"] != nil

  /// A scratch folder, removed at the end.
  private struct Scratch: ~Copyable {
    let url: URL
    init() throws {
      let made = FileManager.default.temporaryDirectory.appending(path: "faults-\(UUID())")
      try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
      // The library compares with what the system says of an open file.
      url = URL(filePath: realpath(made.path, nil).map { String(cString: $0) } ?? made.path)
    }
    deinit { try? FileManager.default.removeItem(at: url) }
  }

  /// The lines of a whole meeting, to the close.
  private static func talk() throws -> String {
    let file = TerminalTests.runner.deletingLastPathComponent().appending(path: "closed.py")
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = text.components(separatedBy: "\"\"\"")
    let talk = try #require(parts.first { $0.contains("Ms Okafor, mum, dad") })
    return talk.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
      .joined(separator: "\n") + "\nn\n"
  }

  /// A school with terms and a roll.
  private static func school(_ program: FaultyProgram, at home: URL) throws {
    let made = try program.run(
      [
        "init", "--name", "Brook Lane Primary", "--dfe", "9991001", "--senco", "Mrs Shah",
        "--no-passphrase",
      ], home: home)
    try #require(made.status == 0, "\(made.complained)")
    let settings = home.appending(path: "school.yaml")
    let terms = """
      terms:
        - {year: 2025-26, name: spring, start: 2026-01-05, half-term: 2026-02-16/2026-02-20, end: 2026-03-27}
        - {year: 2025-26, name: summer, start: 2026-04-13, half-term: 2026-05-25/2026-05-29, end: 2026-07-21}

      """
    let text = try String(contentsOf: settings, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "terms: []\n", with: terms).utf8).write(to: settings)
    let roll = TerminalTests.runner.deletingLastPathComponent()
      .appending(path: "../../../Prompts/Demo/roll.csv").standardized
    let read = try program.run(["pupils", "import", roll.path], home: home)
    try #require(read.status == 0, "\(read.complained)")
  }

  /// A school before a sitting, and what the sitting comes to when nothing fails.
  private struct Sitting: Sendable {
    let name: String
    let template: URL
    let words: [String]
    let typing: String
    let calls: [String]
    let judge: FaultJudge
  }

  private static let meeting = MeetingID("2026-01-14-p001")

  /// What earlier processes left half written, so that clearing it away is tried as well.
  private static func litter(_ home: URL, of other: URL) throws {
    let files = FileManager.default
    let scripts = try files.contentsOfDirectory(
      atPath: other.appending(path: "archive/scripts").path)
    for name in scripts {
      try Data("half".utf8).write(to: home.appending(path: "archive/scripts/.\(name).new"))
    }
    let left = home.appending(path: "exports/.accord-unfinished-1")
    try files.createDirectory(at: left, withIntermediateDirectories: true)
    try Data("half".utf8).write(to: left.appending(path: "record.json"))
  }

  /// Holds the sitting whole, in a copy of a school.
  private static func whole(
    _ name: String, _ template: URL, _ words: [String], _ typing: String, _ program: FaultyProgram
  ) throws -> Sitting {
    let meeting = try #require(meeting)
    let home = program.scratch.appending(path: "whole-\(name)")
    try FileManager.default.copyItem(at: template, to: home)
    let before = (try? FaultJudge.archive(of: home).read(meeting).journal.entries.count) ?? 0
    let run = try program.run(words, home: home, typing: typing)
    try #require(run.status == 0 && run.said.contains("The meeting is closed"), "\(run.words)")
    let judge = try FaultJudge(home: home, meeting: meeting, after: before)
    #expect(judge.exports.count > 4)
    return Sitting(
      name: name, template: template, words: words, typing: typing, calls: run.calls, judge: judge)
  }

  /// A meeting from its beginning, and one taken up in its middle after a turn was torn.
  private static func sittings(_ program: FaultyProgram) throws -> [Sitting] {
    let files = FileManager.default
    let fresh = program.scratch.appending(path: "fresh")
    try school(program, at: fresh)
    let talk = try talk().split(separator: "\n", omittingEmptySubsequences: false)
    let words = ["meet", "p001", "--show-ids"]
    let half = program.scratch.appending(path: "half")
    try files.copyItem(at: fresh, to: half)
    let begun = try program.run(
      words, home: half, typing: talk.prefix(14).joined(separator: "\n") + "\n")
    try #require(begun.status == 0)
    try litter(fresh, of: half)
    let journal = half.appending(path: "archive/meetings/p001/2026-01-14-p001/journal.jsonl")
    let bytes = try Data(contentsOf: journal)
    try bytes.dropLast(30).write(to: journal)
    return [
      try whole("begun", fresh, words, talk.joined(separator: "\n"), program),
      try whole(
        "resumed", half, words + ["--resume"], talk.dropFirst(14).joined(separator: "\n"), program),
    ]
  }

  @Test("in a whole meeting with exports: what was answered is there, what was said is true")
  func meeting() async throws {
    let scratch = try Scratch()
    let program = try FaultyProgram(program: #require(TerminalTests.program), in: scratch.url)
    let sittings = try Self.sittings(program)
    let all = Set(sittings.flatMap(\.calls))
    for call in ["open", "pwrite", "fsync", "rename", "ftruncate", "mkdir", "unlink"] {
      #expect(all.contains(call), "no \(call) is tried")
    }
    var points: [FaultPoint] = []
    for (which, sitting) in sittings.enumerated() {
      for fault in CallFault.allCases {
        points += sitting.calls.enumerated().filter { fault.can(befall: $0.element) }
          .map { FaultPoint(sitting: which, call: $0.offset + 1, fault: fault) }
      }
    }
    #expect(points.count >= 2000, "\(points.count)")
    let chosen = Self.isLong ? points : stride(from: 0, to: points.count, by: 89).map { points[$0] }
    let found = try await Self.swept(chosen) { point in
      let sitting = sittings[point.sitting]
      let home = scratch.url.appending(
        path: "\(point.sitting)-\(point.call)-\(point.fault.rawValue)")
      try FileManager.default.copyItem(at: sitting.template, to: home)
      defer { try? FileManager.default.removeItem(at: home) }
      let run = try program.run(
        sitting.words, home: home, typing: sitting.typing, at: point.call, point.fault)
      return sitting.judge.faults(run, point.fault, home: home).map {
        "\(sitting.name), \(point.fault.rawValue) at \(point.call) (\(sitting.calls[point.call - 1])): \($0)"
      }
    }
    #expect(found.isEmpty, "\(found.prefix(40).joined(separator: "\n"))")
    print("fault points: \(chosen.count) of \(points.count) tried, \(found.count) lost or untrue")
  }

  /// Tries all points, two at a time.
  private static func swept(
    _ points: [FaultPoint], _ attempt: @escaping @Sendable (FaultPoint) throws -> [String]
  ) async throws -> [String] {
    try await withThrowingTaskGroup(of: [String].self) { group in
      for lane in 0..<2 {
        let mine = points.enumerated().filter { $0.offset % 2 == lane }.map(\.element)
        group.addTask {
          var found: [String] = []
          for point in mine { found += try attempt(point) }
          return found
        }
      }
      var found: [String] = []
      for try await part in group { found += part }
      return found
    }
  }
}

/// One call of a sitting, and what goes wrong with it.
private struct FaultPoint: Sendable {
  let sitting: Int
  let call: Int
  let fault: CallFault
}
