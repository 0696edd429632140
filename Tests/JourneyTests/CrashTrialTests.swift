import Archive
import Foundation
import Record
import Testing

@testable import accord

@MainActor
@Suite("The trial of the promise")
struct CrashTrialTests {
  /// The made-up meeting, kept whole in a folder.
  private struct Kept {
    let folder: URL
    let plan: CrashPlan
    let judge: CrashJudge
    var home: String { folder.appending(path: "home").path }

    @MainActor
    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "trial-\(UUID())")
      plan = try CrashPlan.demo(in: folder.appending(path: "plan").path)
      judge = CrashJudge(plan, whole: plan.turns.flatMap { $0 })
    }

    /// Keeps so many turns.
    func keep(_ turns: Int) throws {
      let site = CrashSite(home: home, point: nil)
      let archive = try site.create()
      try site.keep(RollFile.roll(from: Array(plan.roll)))
      _ = try archive.keepScript(Array(plan.script))
      let open = try archive.begin(plan.turns[0], by: "x", at: plan.turns[0][0].at)
      for turn in plan.turns[1..<turns] { try open.append(turn) }
      open.close()
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  @Test("A judge finds what is there, and misses what was answered and is gone")
  func judges() throws {
    let kept = try Kept()
    defer { kept.remove() }
    let turns = 12
    try kept.keep(turns)
    let count = kept.plan.turns[..<turns].joined().count
    let said: [CrashNews] = [.made, .roll, .script, .kept(count)]
    let well = kept.judge.judge(kept.home, said)
    #expect(well.faults.isEmpty)
    #expect(well.state == .whole)
    // The judge kept one turn more: with two more answered, one is gone.
    let more = kept.plan.turns[...(turns + 1)].joined().count
    #expect(
      kept.judge.judge(kept.home, said + [.kept(more)]).faults.first?.hasSuffix("entries") == true)
    let roll = "\(kept.home)/archive/roll.json"
    try FileManager.default.removeItem(atPath: roll)
    #expect(kept.judge.judge(kept.home, said).faults == ["the roll"])
    #expect(
      kept.judge.judge(kept.home, [.shelved(0, folder: "\(kept.home)/exports/x")]).faults
        == ["files that were written"])
  }

  @Test("A turn that was cut short is told from a whole one")
  func torn() throws {
    let kept = try Kept()
    defer { kept.remove() }
    try kept.keep(9)
    let meeting = try #require(kept.plan.meeting)
    let journal = "\(kept.home)/archive/meetings/\(meeting.pupil)/\(meeting)/journal.jsonl"
    let bytes = try #require(FileManager.default.contents(atPath: journal))
    try bytes.dropLast(20).write(to: URL(filePath: journal))
    let count = kept.plan.turns[..<8].joined().count
    let found = kept.judge.judge(kept.home, [.made, .kept(count)])
    #expect(found.state == .torn)
    #expect(found.faults.isEmpty)
  }

  @Test("Each change is tried on both sides, bytes in the middle too")
  func points() {
    #expect(CrashTrial.points("ow", step: 1).count == 5)
    #expect(CrashTrial.points("owowowow", step: 7).map(\.change) == [1, 1, 8, 8, 8])
  }

  @Test("What is said on the way is read as it was meant")
  func news() {
    for news in [
      CrashNews.made, .roll, .script, .kept(12), .shelved(1, folder: "/a b/c"),
      .ended(changes: "wo"),
    ] {
      #expect(CrashNews(news.line[...]) == news)
    }
    #expect(CrashNews("kept") == nil)
  }
}
