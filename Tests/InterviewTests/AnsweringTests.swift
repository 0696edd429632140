import Record
import Testing

@testable import Interview

/// Whose words an untagged answer is, for every question of the three meetings.
@Suite struct AnsweringTests {
  /// The questions whose untagged answer is not simply the teacher's.
  static let others: [Role: Set<String>] = [
    .parent: [
      "topic", "strengths", "concerns", "home-works", "changes", "aspirations", "outcome",
      "so-that",
      "action-parent", "agency", "agency-consent", "lookback",
      "report-response", "consent",
    ],
    .pupil: [
      "pupil-views", "pupil-view", "pupil-told", "works", "hard", "action-pupil",
      "action-pupil-absent",
    ],
    .agency: ["report", "report-advice"],
  ]

  private func people(pupil: Bool, agency: Bool) throws -> People {
    var there = [
      Participant(name: "Ms Okafor", role: .teacher), Participant(name: "Sara Hale", role: .parent),
    ]
    if pupil { there.append(Participant(name: "Sam", role: .pupil)) }
    if agency { there.append(Participant(name: "Jo Marsh", role: .agency)) }
    let opening = Opening(
      meeting: "2026-01-14-p001", kind: .termlyReview,
      school: School(name: "Brook Lane Primary", localAuthority: "999", establishment: "1001"),
      pupil: Pupil(id: "p001", surname: "Hale", forename: "Sam"), ledBy: "Ms Okafor",
      participants: there, minutes: 45, script: ScriptStamp(name: "termly-review", digest: "test"),
      calendar: SchoolCalendar(terms: []), promises: [])
    let journal = try Journal([
      Entry(number: 1, at: Moment(seconds: 0), by: "Ms Okafor", event: .opened(opening))
    ])
    return People(draft: Draft(journal))
  }

  @Test(arguments: MeetingKind.allCases)
  func everyQuestionHasItsSpeaker(_ kind: MeetingKind) throws {
    let compiled = Script.compile(
      try ScriptMeetingTests.bytes(kind), file: "\(kind.rawValue).yaml")
    let script = try #require(compiled.content)
    let here = try people(pupil: true, agency: true)
    let away = try people(pupil: false, agency: false)
    for question in script.stages.flatMap(\.questions) {
      let role = Self.others.first { $0.value.contains(question.id) }?.key ?? .teacher
      #expect(here.speaker(answering: question).role == role, "\(question.id)")
      // What a child who is not here could try is the family's idea, not the child's word.
      let isTold = question.id.hasPrefix("action-pupil")
      #expect(
        away.speaker(answering: question).role
          == (role == .agency ? .teacher : isTold ? .parent : role),
        "\(question.id), child and specialist away")
    }
  }

  @Test func theOneWhoIsHereIsNamed() throws {
    let script = try #require(
      Script.compile(
        try ScriptMeetingTests.bytes(.termlyReview), file: "termly-review.yaml"
      ).content)
    let people = try people(pupil: true, agency: false)
    let speakers = ["lookback", "explore-summary", "review-date", "copies", "action-school"].map {
      script.question($0).map { people.speaker(answering: $0).name ?? "nobody" }
    }
    #expect(speakers == ["Sara Hale", "Ms Okafor", "Ms Okafor", "Ms Okafor", "Ms Okafor"])
  }
}
