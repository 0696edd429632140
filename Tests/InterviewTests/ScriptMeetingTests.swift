import Foundation
import Interview
import Record
import Testing

/// The three meetings the program comes with.
@Suite struct ScriptMeetingTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Prompts/Meetings")

  static func bytes(_ kind: MeetingKind) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent("\(kind.rawValue).yaml")))
  }

  private func script(_ kind: MeetingKind) throws -> Script {
    let compiled = Script.compile(try Self.bytes(kind), file: "\(kind.rawValue).yaml")
    #expect(compiled.findings.isEmpty, "\(compiled.findings.map(\.rendered))")
    return try #require(compiled.content)
  }

  @Test(arguments: MeetingKind.allCases)
  func compilesWithoutFindings(_ kind: MeetingKind) throws {
    let script = try script(kind)
    #expect(script.kind == kind)
    #expect(script.name == kind.rawValue)
    #expect(script.minutes == 45)
    #expect(script.stage("prepare")?.share == 0)
    #expect(script.stages.map(\.share).reduce(0, +) == 100)
  }

  @Test func sharesAreThoseOfAGoodMeeting() throws {
    let termly = try script(.termlyReview).stages.map { "\($0.id) \($0.share)" }
    #expect(
      termly == [
        "prepare 0", "welcome 5", "pupil 10", "explore 25", "look-back 15", "focus 15", "plan 20",
        "close 10",
      ])
    let agency = try script(.agencyReview).stages.map { "\($0.id) \($0.share)" }
    #expect(agency == termly)
    let first = try script(.firstConcern).stages.map { "\($0.id) \($0.share)" }
    #expect(
      first
        == termly.filter { $0 != "look-back 15" }.map {
          $0 == "explore 25" ? "explore 40" : $0
        })
  }

  @Test func firstConcernHoldsWhatIsItsOwn() throws {
    let script = try script(.firstConcern)
    let triggers = try #require(script.question("triggers"))
    #expect(triggers.fills == .item(.trigger))
    #expect(triggers.followUps.map { $0.prefix(2) } == ["a:", "b:", "c:", "d:", "e:"])
    #expect(script.question("tried-teaching")?.fills == .item(.tried))
    #expect(script.question("tried-group")?.fills == .item(.tried))
    #expect(script.question("decision")?.fills == .item(.decision))
    for id in ["decision-start", "decision-by", "needs", "target", "provision"] {
      #expect(script.question(id)?.when.contains(.fact(.supportDecided)) == true, "\(id)")
    }
    #expect(script.question("lookback") == nil)
  }

  @Test func agencyReviewTakesAReport() throws {
    let script = try script(.agencyReview)
    #expect(script.question("report")?.fills == .item(.report))
    let parts: [(String, Field)] = [
      ("report-author", .author), ("report-date", .date), ("report-advice", .advice),
      ("consent", .consent),
    ]
    for (id, field) in parts {
      #expect(script.question(id)?.fills == .field(.report, field))
      #expect(script.question(id)?.each == .item(.report))
    }
  }

  /// The ids that meetings already held may have used, with what they fill.
  @Test(arguments: MeetingKind.allCases)
  func idsStay(_ kind: MeetingKind) throws {
    let script = try script(kind)
    let ids: [(String, Fill)] = [
      ("pupil-views", .item(.view)), ("views-gathered", .field(.view, .gathered)),
      ("copy-format", .item(.copies)), ("interpreter", .item(.note)),
      ("tell-family", .saidAloud), ("present", .item(.present)), ("topic", .item(.topic)),
      ("pupil-view", .item(.view)), ("pupil-told", .item(.view)),
      ("strengths", .item(.strength)), ("works", .item(.works)), ("hard", .item(.hard)),
      ("concerns", .item(.concern)), ("home-works", .item(.works)), ("changes", .item(.view)),
      ("aspirations", .item(.aspiration)), ("explore-summary", .item(.summary)),
      ("school-view", .item(.view)), ("needs", .item(.need)), ("outcome", .item(.outcome)),
      ("so-that", .field(.outcome, .soThat)), ("target", .item(.target)),
      ("target-specific", .field(.target, .specific)),
      ("target-measurable", .field(.target, .criterion)),
      ("target-date", .field(.target, .deadline)), ("baseline", .field(.target, .baseline)),
      ("judge", .field(.target, .judge)), ("realistic", .field(.target, .realistic)),
      ("provision", .item(.provision)), ("provision-often", .field(.provision, .frequency)),
      ("action-parent", .item(.action)), ("action-pupil", .item(.action)),
      ("action-pupil-absent", .item(.action)), ("action-school", .item(.action)),
      ("action-owner", .field(.action, .owner)), ("action-date", .field(.action, .deadline)),
      ("read-back", .readBack), ("route", .field(.reviewDate, .route)),
      ("review-date", .item(.reviewDate)), ("copies", .item(.copies)), ("sign-off", .signOff),
    ]
    for (id, fill) in ids { #expect(script.question(id)?.fills == fill, "\(id)") }
    if kind != .firstConcern {
      let back: [(String, Field)] = [
        ("lookback-result", .result), ("lookback-evidence", .evidence),
        ("lookback-delivered", .delivered), ("lookback-reason", .reason),
        ("lookback-next", .next),
      ]
      #expect(script.question("lookback")?.fills == .item(.lookback))
      for (id, field) in back {
        #expect(script.question(id)?.fills == .field(.lookback, field), "\(id)")
        #expect(script.question(id)?.each == .promise)
      }
      #expect(script.question("agency")?.when == [.fact(.littleProgress)])
    }
  }

  /// Parents before the school, strengths before needs.
  @Test(arguments: MeetingKind.allCases)
  func orderOfVoices(_ kind: MeetingKind) throws {
    let ids = try script(kind).stages.flatMap(\.questions).map(\.id)
    func place(_ id: String) throws -> Int { try #require(ids.firstIndex(of: id)) }
    #expect(try place("concerns") < place("school-view"))
    #expect(try place("aspirations") < place("school-view"))
    #expect(try place("strengths") < place("needs"))
    #expect(try place("tell-family") < place("topic"))
  }

  /// Only needs and targets are asked for again; everything else is one line.
  @Test(arguments: MeetingKind.allCases)
  func againOnlyForNeedsAndTargets(_ kind: MeetingKind) throws {
    let repeated = try script(kind).stages.flatMap(\.questions).filter { $0.again != nil }
    #expect(repeated.map(\.id) == ["needs", "target"])
  }

  @Test(arguments: MeetingKind.allCases)
  func wordsArePlainAndShort(_ kind: MeetingKind) throws {
    let script = try script(kind)
    for stage in script.stages {
      let said =
        stage.opening + [stage.sumUp].compactMap(\.self)
        + stage.questions.flatMap { question in
          [question.ask, question.why] + question.followUps
            + [question.again].compactMap(\.self)
        }
      let sentences = said.flatMap(Self.sentences)
      let words = sentences.map { $0.split(separator: " ").count }
      #expect(words.reduce(0, +) <= 15 * words.count, "\(stage.id)")
      for (sentence, count) in zip(sentences, words) { #expect(count <= 24, "\(sentence)") }
    }
    for question in script.stages.flatMap(\.questions) {
      #expect((1...2).contains(Self.sentences(question.why).count), "\(question.id)")
      #expect(question.followUps.count <= 2 || question.id == "triggers", "\(question.id)")
    }
  }

  /// The Code says “should” of these paragraphs; only the annual report is a must (6.64).
  @Test(arguments: MeetingKind.allCases)
  func noMustWhereTheCodeSaysShould(_ kind: MeetingKind) throws {
    for question in try script(kind).stages.flatMap(\.questions) where question.code != "6.48" {
      let words = question.why.lowercased().split { !$0.isLetter }
      #expect(!words.contains("must"), "\(question.id)")
    }
  }

  private static func sentences(_ text: String) -> [String] {
    text.split { ".?!:;".contains($0) }.map(String.init)
      .filter { $0.contains(where: \.isLetter) }
  }
}
