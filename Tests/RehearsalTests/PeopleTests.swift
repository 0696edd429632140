import Hearing
import Record
import Testing

@testable import Rehearsal

/// The people’s files are whole, and do what their authors say.
@Suite struct PeopleTests {
  @Test func everyFileIsWhole() {
    #expect(Cast.shared.findings == [])
    #expect(Cast.shared.people.count == 10)
    for person in Cast.shared.people { #expect(person.unsaid.count >= 8, "\(person.id)") }
  }

  @Test(arguments: Cast.shared.people.map(\.id)) func sampleTalksGoAsWritten(_ id: String) throws {
    let person = try #require(Cast.shared.people.first { $0.id == id })
    let file = "\(id)-talks.txt"
    let (talks, findings) = SampleTalk.read(Cast.bytes("Parents/\(file)"), file: file)
    #expect(findings.map(\.rendered) == [])
    #expect(!talks.isEmpty)
    for talk in talks {
      let failures = talk.failures(with: person, stages: Cast.stages, Cast.shared.lexicon)
      #expect(failures.map { "\($0.line): \($0.message)" } == [], "\(file), \(talk.title)")
    }
  }

  @Test func exampleTalksPartWays() throws {
    let dawn = try #require(Cast.shared.people.first { $0.id == "dawn" })
    func play(_ name: String) throws -> Sitting {
      let talks = SampleTalk.read(Cast.bytes("Parents/\(name)"), file: name).talks
      let talk = try #require(talks.first)
      return talk.played(with: dawn, stages: Cast.stages, Cast.shared.lexicon).sitting
    }
    let poor = try play("dawn-1-poor-example.txt")
    let good = try play("dawn-2-good-example.txt")
    #expect(good.disclosed.count >= 5, "\(good.disclosed)")
    #expect(poor.disclosed.count <= 1, "\(poor.disclosed)")
    #expect(good.meters.trust >= 8 && poor.meters.trust <= 3)
    #expect(good.exchanges.contains { $0.answers == .accept })
    #expect(!poor.exchanges.contains { $0.answers == .accept })
  }

  @Test func aBetterWordingIsReadAsBetter() {
    // What the report holds up as better does none of the harm it is to replace.
    for person in Cast.shared.people {
      for better in person.better {
        let line = TeacherLine(better.text, Cast.shared.lexicon)
        #expect(line.sort == .talk, "\(person.id): \(better.text)")
        #expect(line.reading.blame.isEmpty, "\(person.id): \(better.text)")
        #expect(line.reading.act != .advice, "\(person.id): \(better.text)")
      }
    }
  }

  @Test func theBankIsReadByItsActs() {
    for act in TalkAct.allCases {
      #expect((Cast.shared.bank.lines[act] ?? []).count >= 60, "\(act)")
    }
  }
}
