import Foundation
import Hearing
import Testing

@testable import Rehearsal

/// Three made-up teachers with every parent: who listens hears more.
@Suite struct TeacherFigureTests {
  static let isLong = ProcessInfo.processInfo.environment["ACCORD_LONG"] != nil
  static let seeds = isLong ? 100 : 5
  static let turns = 30

  static func talk(_ person: Person, _ manner: ScriptedTeacher.Manner, seed: Int) -> Sitting {
    var teacher = ScriptedTeacher(manner, bank: Cast.shared.bank, seed: UInt64(seed))
    var sitting = Sitting(person: person, stages: Cast.explore, seed: UInt64(seed))
    for _ in 0..<turns where !sitting.isOver {
      sitting.say(TeacherLine(teacher.line(sitting), Cast.shared.lexicon))
    }
    return sitting
  }

  static func share(_ sitting: Sitting) -> Double {
    Double(sitting.disclosed.count) / Double(sitting.person.unsaid.count)
  }

  /// How far a talk came: what was said, then how things stand at the end.
  static func rank(_ sitting: Sitting) -> [Int] {
    [sitting.disclosed.count, sitting.meters.trust, sitting.meters.openness]
  }

  /// How far the feedback says it came: a point for each step of each band.
  static func points(_ sitting: Sitting) -> Int {
    Figures(sitting).all.reduce(0) { sum, figure in
      sum + (figure.band == .strong ? 2 : figure.band == .secure ? 1 : 0)
    }
  }

  @Test func whoListensHearsMore() {
    var right = 0
    var feedbackRight = 0
    var pairs = 0
    for person in Cast.shared.people {
      let manners: [ScriptedTeacher.Manner] = [.listening, .mixed, .telling, .pasting]
      let talks = manners.map { manner in
        (0..<Self.seeds).map { Self.talk(person, manner, seed: $0) }
      }
      let means = talks.map { $0.map(Self.share).reduce(0, +) / Double(Self.seeds) }
      #expect(means[0] >= 0.8, "\(person.id) \(means)")
      #expect(means[1] < means[0] && means[1] > means[2], "\(person.id) \(means)")
      #expect(means[2] <= 0.3, "\(person.id) \(means)")
      #expect(means[3] <= 0.3, "\(person.id) \(means)")
      for (better, worse) in [(0, 1), (1, 2), (0, 2)] {
        for seed in 0..<Self.seeds {
          pairs += 1
          let (left, other) = (talks[better][seed], talks[worse][seed])
          if Self.rank(other).lexicographicallyPrecedes(Self.rank(left)) { right += 1 }
          if Self.points(left) >= Self.points(other) { feedbackRight += 1 }
        }
      }
    }
    #expect(right * 100 >= pairs * 98, "\(right) of \(pairs)")
    #expect(feedbackRight * 100 >= pairs * 95, "\(feedbackRight) of \(pairs)")
  }
}
