import Foundation
import Hearing
import Testing

@testable import Rehearsal

/// Made-up talks over all stages: they end, nobody repeats themselves, nothing is said before its
/// time, and most of what is written is said by somebody.
@Suite struct WanderTests {
  static let isLong = ProcessInfo.processInfo.environment["ACCORD_LONG"] != nil
  static let talks = isLong ? 10_000 : 500

  /// Lines are heard once; there are not many of them.
  final class Ear {
    private var heard: [String: TeacherLine] = [:]
    func line(_ text: String) -> TeacherLine {
      if let line = heard[text] { return line }
      let line = TeacherLine(text, Cast.shared.lexicon)
      heard[text] = line
      return line
    }
  }

  @Test(arguments: Cast.shared.people.map(\.id)) func randomTalksEndWell(_ id: String) throws {
    let person = try #require(Cast.shared.people.first { $0.id == id })
    let ear = Ear()
    let lines =
      TalkAct.allCases.flatMap { Cast.shared.bank.lines[$0] ?? [] }
      .filter { !$0.contains("{point}") }
      .map { $0.replacing("{child}", with: person.child) }
      + person.unsaid.map(\.better) + person.better.map(\.text) + Coverage.odd.prefix(17)
      + [
        "target: \(person.child) reads ten words by half-term", "action parent: read every evening",
      ]
    for seed in 0..<Self.talks {
      var generator = SplitMix(UInt64(seed))
      var sitting = Sitting(person: person, stages: Cast.stages, seed: UInt64(seed))
      while !sitting.isOver, sitting.exchanges.count < 40 {
        if generator.below(7) == 0 { sitting.goOn() }
        sitting.say(ear.line(lines[generator.below(lines.count)]))
      }
      let last = sitting.end()
      #expect(sitting.isOver && (sitting.wasLeft || !last.isEmpty))
      let said = sitting.exchanges.flatMap(\.wordings)
      #expect(said.count == Set(said).count, "something is said twice, seed \(seed)")
      for exchange in sitting.exchanges {
        #expect(!exchange.reply.isEmpty, "no answer, seed \(seed), line \(exchange.number)")
        guard let says = exchange.says, let unsaid = person.unsaid(says) else { continue }
        for condition in unsaid.conditions {
          if case .atLeast(let meter, let number) = condition {
            #expect(exchange.after[meter] >= number, "\(says) too early, seed \(seed)")
          }
        }
      }
    }
  }

  @Test(arguments: Cast.shared.people.map(\.id)) func nearlyEveryWordCanBeSaid(_ id: String) throws
  {
    let person = try #require(Cast.shared.people.first { $0.id == id })
    let coverage = Coverage(
      person, bank: Cast.shared.bank, stages: Cast.stages, seeds: Self.isLong ? 60 : 8,
      Cast.shared.lexicon)
    #expect(coverage.unreached == [])
    // Few talks leave more unsaid than many do.
    #expect(
      coverage.never.count * (Self.isLong ? 20 : 7) <= person.wordings.count,
      "\(id): lines \(coverage.never)")
  }
}
