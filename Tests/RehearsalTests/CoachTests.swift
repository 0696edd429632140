import Hearing
import Testing

@testable import Rehearsal

/// What the feedback counts and picks.
@Suite struct CoachTests {
  static func played(_ id: String, _ lines: [String], stages: [RehearsedStage] = Cast.explore)
    throws
    -> Sitting
  {
    var sitting = try SittingTests.sitting(id, stages: stages)
    for line in lines {
      if line.hasPrefix("/go ") {
        sitting.go(to: String(line.dropFirst(4)))
      } else {
        sitting.say(SittingTests.line(line))
      }
    }
    return sitting
  }

  static let telling = [
    "Hello Dawn.", "Kai is working below age-related expectations in reading.",
    "You should read with him every night.", "We do phonics every morning in small groups.",
    "Have you thought about an earlier bedtime?",
  ]

  @Test func countsAreARecount() throws {
    for seed in 0..<20 {
      let person = Cast.shared.people[seed % Cast.shared.people.count]
      let sitting = TeacherFigureTests.talk(person, .mixed, seed: seed)
      let figures = Figures(sitting)
      let readings = sitting.exchanges.map { talk(Line($0.line), Cast.shared.lexicon) }
      let summaries = readings.indices.filter { readings[$0].act == .summary }.map { $0 + 1 }
      #expect(figures[.summaries]?.lines == summaries)
      #expect(figures[.summaries]?.values["count"] == String(summaries.count))
      let affirming = readings.indices.filter { readings[$0].act == .affirmation }.map { $0 + 1 }
      #expect(figures[.affirming]?.lines == affirming)
      let questions = readings.indices.filter {
        readings[$0].act == .openQuestion || readings[$0].act == .closedQuestion
      }.map { $0 + 1 }
      #expect(figures[.balance]?.lines == questions)
    }
  }

  @Test func tellingIsNamedWithABetterLine() throws {
    let sitting = try Self.played("dawn", Self.telling)
    let figures = Figures(sitting)
    #expect(figures[.telling]?.band == .developing)
    #expect(figures[.telling]?.lines == [2, 3, 4, 5])
    let coaching = Coaching(sitting)
    #expect(coaching.change.count == 2)
    #expect(coaching.change.first?.cue == .advised)
    let person = sitting.person
    for advice in coaching.change {
      #expect(Self.telling[advice.line - 1] == advice.own)
      #expect(person.better.contains { $0.text == advice.better })
    }
    #expect(coaching.unsaid.count == person.unsaid.count)
    #expect(coaching.trust == [4] + sitting.exchanges.map(\.after.trust))
  }

  @Test func listeningIsNamedFirst() throws {
    let sitting = try Self.played(
      "dawn",
      [
        "Hello Dawn.", "Tell me about homework.", "So homework ends in tears for both of you.",
        "How does Kai sleep?", "He can't find his sleep, so neither of you gets any.",
      ])
    let coaching = Coaching(sitting)
    #expect(coaching.well.count == 2)
    #expect(coaching.well.contains { $0.cue == .heard })
    #expect(coaching.well.contains { $0.opened != nil })
    #expect(Figures(sitting)[.reflecting]?.band == .strong)
    #expect(Figures(sitting)[.telling]?.band == .strong)
  }

  @Test func aHintPassedByIsNamed() throws {
    var sitting = try SittingTests.sitting("dawn", stages: Cast.explore)
    sitting.say(SittingTests.line("Hello Dawn."))
    sitting.say(SittingTests.line("How have things been?"))
    let hint = try #require(sitting.exchanges.last?.hints)
    sitting.say(SittingTests.line("Good. Has he got his PE kit with him?"))
    let coaching = Coaching(sitting)
    let missed = try #require(coaching.change.first { $0.missed != nil })
    #expect(missed.line == 3)
    #expect(missed.better == sitting.person.unsaid(hint)?.better)
  }

  @Test func disagreementThatIsExploredIsSeen() throws {
    let refused = "target: Kai writes three sentences by half-term"
    let passed = try Self.played(
      "tom", ["/go plan", "Hello Tom.", refused, "action dad: read every night"],
      stages: Cast.stages)
    #expect(Figures(passed)[.disagreement]?.values["state"] == "ignored")
    let explored = try Self.played(
      "tom", ["/go plan", "Hello Tom.", refused, "What would you put instead?"],
      stages: Cast.stages)
    #expect(Figures(explored)[.disagreement]?.values["state"] == "explored")
  }

  @Test func thePageIsWholeAndInert() throws {
    let sitting = try Self.played(
      "dawn", Self.telling + ["<script>alert(1)</script> & \"so\" you're tired", "What else?"])
    let words = RehearsalWords([:])
    let page = ReportPage(
      Report(sitting, words), box: Report.box(sitting, words), words: words
    ).html
    #expect(!page.contains("<script"))
    #expect(!page.contains("http"))
    #expect(
      page.contains("<svg") && page.contains("role=\"img\"") && page.contains("lang=\"en-GB\""))
    #expect(Report(sitting, words).sparkline.count == sitting.exchanges.count + 1)
  }
}
