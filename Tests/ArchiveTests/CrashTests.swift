import FoundationEssentials
import Glibc
import Record
import Testing

@testable import Archive

@Suite("Crash: a process that is killed around one of its changes")
struct CrashTests {
  /// Begins a meeting in a process that is killed at a change.
  private func killed(_ change: Int, _ side: CrashPoint.Side) async throws -> Place {
    let place = try Place()
    let home = place.home
    let side = side.rawValue
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [home = home as String, change = change as Int, side = side as String] in
      let point = CrashPoint(change: change, side: .init(rawValue: side) ?? .before)
      let archive = try CrashSite(home: home, point: point).create()
      let open = try archive.begin(Sample.turns()[0], by: "x", at: Sample.start)
      for turn in Sample.turns()[1...] { try open.append(turn) }
    }
    return place
  }

  /// The changes of that meeting when nobody kills it.
  private func changes() throws -> String {
    let place = try Place()
    let site = CrashSite(home: place.home, point: nil)
    let open = try site.create().begin(Sample.turns()[0], by: "x", at: Sample.start)
    for turn in Sample.turns()[1...] { try open.append(turn) }
    return site.changes
  }

  @Test("The last turn: not there before, torn in the middle, whole after its bytes")
  func sides() async throws {
    let turns = Sample.turns()
    let all = Array(try changes())
    // The lock lets go by cutting its words off, which comes last.
    let last = try #require(all.lastIndex(of: "w")) + 1
    let whole = turns.flatMap { $0 }
    let before = turns.dropLast().flatMap { $0 }
    for side in CrashPoint.Side.allCases {
      let place = try await killed(last, side)
      let archive = try SchoolArchive(home: place.home)
      let stored = try archive.read(Sample.meeting())
      #expect(stored.journal.entries == (side == .after ? whole : before), "\(side)")
      #expect(stored.damage.isEmpty == (side != .during), "\(side)")
      let open = try archive.openForWriting(Sample.meeting(), by: "y", at: Sample.start)
      #expect((open.torn != nil) == (side == .during))
      if side != .after { try open.append(turns[turns.count - 1]) }
      #expect(open.count == whole.count)
    }
  }

  @Test("Every change of a meeting is counted, bytes told from the rest")
  func counted() throws {
    let changes = try changes()
    let turns = Sample.turns().count
    #expect(changes.filter { $0 == "w" }.count >= turns)
    #expect(changes.count > 2 * turns)
  }

  @Test("What a broken-off export left is said to be that, and not taken for changed files")
  func unfinished() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let turns = Sample.turns()
    let open = try archive.begin(turns[0], by: "x", at: Sample.start)
    for turn in turns[1...] { try open.append(turn) }
    _ = try archive.keepScript(Array("x".utf8))
    let left = "\(place.home)/exports/.accord-unfinished-1"
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
    try Data("half".utf8).write(to: URL(filePath: "\(left)/record.json"))
    let found = archive.check(exports: "\(place.home)/exports").filter {
      $0.file.contains("exports")
    }
    #expect(found.map(\.kind) == [.extra])
    #expect(found.first?.file.hasSuffix(".accord-unfinished-1") == true)
  }
}
