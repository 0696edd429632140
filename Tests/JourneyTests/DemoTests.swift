import Archive
import BuiltInPrompts
import Foundation
import Interview
import Record
import Testing

@testable import accord

/// The talks that `accord init --demo` plays: each is a good meeting, whatever the day.
@MainActor
struct DemoTests {
  private static let pupils = RollImport.read(
    bytes: BuiltIn.files["Demo/roll.csv"] ?? [], name: "roll.csv", authority: "999")

  /// Who has a talk, and how many of each kind of line it comes to.
  private nonisolated static let expected: [String: [StatementKind: Int]] = {
    let usual: [StatementKind: Int] = [
      .topic: 1, .aspiration: 1, .concern: 1, .strength: 1, .works: 2, .hard: 1, .view: 3,
      .need: 2, .outcome: 2, .target: 2, .provision: 2, .action: 3, .reviewDate: 1, .summary: 1,
    ]
    func with(_ more: [StatementKind: Int]) -> [StatementKind: Int] {
      usual.merging(more) { $1 }.filter { $1 > 0 }
    }
    return [
      "p001": with([.target: 3, .copies: 3]),
      "p002": with([.works: 1, .hard: 0, .note: 1, .copies: 2]),
      "p003": with([.action: 4, .copies: 3]),
      "p004": with([.view: 4, .hard: 0, .aspiration: 2, .action: 4, .copies: 3]),
      "p005": with([.aspiration: 2, .copies: 3]), "p006": with([.copies: 2]),
    ]
  }()

  /// Days on which somebody may make a demo: spread over two school years, weekends too.
  private static let days: [Day] = {
    let step = ProcessInfo.processInfo.environment["ACCORD_LONG"] == nil ? 73 : 7
    return stride(from: 0, to: 730, by: step).map { StageSet.day("2025-09-01").adding(days: $0) }
  }()

  @Test("every talk has its pupil, and every pupil but one a talk")
  func talks() {
    let roll = Roll().merging(DemoTests.pupils).roll
    let told = roll.pupils.filter { Demo.lines(about: $0) != nil }.map(\.id)
    #expect(told == DemoTests.expected.keys.sorted())
    #expect(told.count == BuiltIn.files.keys.count { $0.hasPrefix("Demo/p") })
  }

  @Test(
    "a talk closes by its own last line, with nothing refused and nothing missing",
    arguments: expected.keys.sorted())
  func closes(_ id: String) throws {
    let set = try StageSet.shared.get()
    let roll = Roll().merging(DemoTests.pupils).roll
    let pupil = try #require(roll.pupil(id))
    let lines = try #require(Demo.lines(about: pupil))
    let script = try #require(set.scripts[.termlyReview])
    for today in DemoTests.days {
      let calendar = Demo.calendar(around: today)
      let day = try #require(Demo.meetingDay(before: today, 3, calendar))
      var meeting = try Demo.meeting(
        "\(day.iso)-\(id)", about: pupil, at: Demo.start(on: day, .london), script, "test",
        set.phrases, set.lexicon, Settings(school: StageSet.school, calendar: calendar))
      let steps = try Demo.play(lines, in: &meeting)
      let place = Comment(rawValue: "\(id) on \(today.iso)")
      for (line, step) in zip(lines, steps.dropFirst()) {
        #expect(step.refusal == nil, "\(id) on \(today.iso): \(line)")
      }
      #expect(meeting.draft.isClosed && steps.count == lines.count + 1, place)
      try check(AgreedRecord(meeting.draft), lines, meeting.draft, place)
    }
  }

  private func check(
    _ record: AgreedRecord, _ lines: [String], _ draft: Draft, _ place: Comment
  ) throws {
    #expect(record.gaps.isEmpty, place)
    let counts = Dictionary(grouping: draft.items, by: \.kind).mapValues(\.count)
    #expect(counts == DemoTests.expected[record.pupil.id], place)
    let readBack = draft.items.filter { draft.readBack[$0.id] != nil }
    #expect(readBack.allSatisfy { draft.readBack[$0.id]?.result == .agreed }, place)
    #expect(readBack.count >= 18, place)
    for target in record.targets {
      let deadline = try #require(target.deadline)
      #expect(deadline > record.meeting.date, place)
      #expect(target.baseline != nil && target.criterion != nil && target.judge != nil, place)
    }
    for action in record.actions {
      let deadline = try #require(action.deadline)
      #expect(deadline > record.meeting.date, place)
    }
    let review = try #require(record.close.reviewDate)
    #expect(review > record.meeting.date, place)
    // Nothing was shrugged off: a line is the words of an item, or what one was asked for.
    let kept = draft.items.flatMap { [$0.text] + $0.fields.values.map(\.words) }
    let short: Set = ["", "no more", "/missing"]
    // The first two lines are about the screen and who is here.
    #expect(record.meeting.participants.count >= 3, place)
    for line in lines.dropFirst(2) where !short.contains(line) {
      let words = DemoTests.words(of: line)
      #expect(kept.contains { $0.contains(words) }, "\(record.pupil.id): \(line)")
    }
  }

  /// A line without its tag and its quotation marks.
  private static func words(of line: String) -> String {
    var text = line[...]
    let tag = #/^[a-z-]+( [a-z]+)?: /#
    if let match = text.prefixMatch(of: tag) { text = text[match.range.upperBound...] }
    return text.trimmingCharacters(in: CharacterSet(charactersIn: "\"„”"))
  }
}
