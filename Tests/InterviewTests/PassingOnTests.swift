import Foundation
import Record
import Testing

@testable import Interview

/// What is typed about lines kept apart, after the close.
@Suite struct PassingOnTests {
  private static let phrases: Phrases = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Prompts/Words/phrases.yaml"
    let read = PhraseFile.read(
      FileManager.default.contents(atPath: path) ?? Data(), file: "phrases.yaml",
      required: Phrases.requiredKeys)
    return Phrases(read.content ?? [:])
  }()

  private func meaning(_ text: String) throws -> PassingOn {
    let opening = Opening(
      meeting: "2026-01-14-p001", kind: .termlyReview,
      school: School(name: "Brook Lane", localAuthority: "999", establishment: "1001"),
      pupil: Pupil(id: "p001", surname: "Hale", forename: "Sam"), ledBy: "Ms Okafor",
      participants: [], minutes: 45, script: ScriptStamp(name: "termly-review", digest: ""),
      calendar: SchoolCalendar(terms: []))
    let journal = try Journal([
      Entry(number: 1, at: Moment(seconds: 0), by: "Ms Okafor", event: .opened(opening))
    ])
    return PassingOn(text, phrases: Self.phrases, people: People(draft: Draft(journal)))
  }

  @Test(arguments: [
    ("Mrs Shah, today 16:10", "Mrs Shah", "today 16:10"), ("mrs shah today", "mrs shah", "today"),
    ("told Mrs Shah at 16:10 today", "Mrs Shah", "at 16:10 today"),
    ("I told the head just now", "the head", "just now"),
    ("Mr Ali and the DSL, straight after lunch", "Mr Ali and the DSL", "straight after lunch"),
    ("DSL 4pm", "DSL", "4pm"), ("Zoë Wood, Friday 16 January", "Zoë Wood", "Friday 16 January"),
  ])
  func whoAndWhen(_ text: String, _ who: String, _ when: String) throws {
    #expect(try meaning(text) == .told(to: who, when: when))
  }

  @Test(arguments: ["", " ", "n", "Not yet.", "later", "no"])
  func later(_ text: String) throws { #expect(try meaning(text) == .later) }

  @Test(arguments: ["It was nothing", "it was nothing.", "false alarm"])
  func nothing(_ text: String) throws { #expect(try meaning(text) == .nothing) }

  @Test(arguments: [
    "clear", "none", "nothing", "nobody, today", "today", "16:10", "/undo", "ok, today", "done",
    "nothing today", "?", "none of it matters",
  ])
  func neither(_ text: String) throws { #expect(try meaning(text) == .unclear) }

  @Test(arguments: [
    ("Mrs Shah", "Mrs Shah"), ("told the head", "the head"), ("the dsl", "the dsl"),
  ])
  func onlyWho(_ text: String, _ who: String) throws {
    #expect(try meaning(text) == .onlyWho(who))
  }
}
