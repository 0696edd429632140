import Archive
import Foundation
import Interview
import Record
import Testing

@testable import accord

/// One meeting that went on at two machines, put together.
@MainActor
@Suite("Two halves of one talk")
struct TransplantTests {
  private let opened: Meeting

  init() throws {
    let set = try StageSet.shared.get()
    let pupil = try #require(StageSet.pupils["sam"])
    let script = try #require(set.scripts[.termlyReview])
    let settings = Settings(school: StageSet.school, calendar: StageSet.calendar)
    let start = try #require(Moment("2026-01-14T15:30:00Z"))
    opened = try Demo.meeting(
      "2026-01-14-p001", about: pupil, at: start, script, "test", set.phrases, set.lexicon, settings
    )
  }

  /// The meeting after some lines, from its beginning or from another's end.
  private func played(_ lines: [String], from begun: Meeting? = nil) throws -> Meeting {
    var meeting = begun ?? opened
    var now = meeting.draft.lastMoment
    if begun == nil { try meeting.adopt(meeting.begin(at: now).entries) }
    for line in lines {
      now = now.adding(seconds: 30)
      try meeting.adopt(meeting.take(.said(line), at: now).entries)
    }
    return meeting
  }

  private func joined(_ there: Meeting, into here: Meeting, common: Meeting) throws -> (
    Meeting, Transplant
  ) {
    let count = common.journal.entries.count
    let transplant = Transplant(
      of: there.journal.entries, into: here.journal, common: count, after: 1)
    let note = Entry(
      number: here.journal.nextNumber, at: here.draft.lastMoment, by: "x",
      event: .resumed(note: "merged"))
    let journal = try Journal(here.journal.entries + [note] + transplant.entries)
    return (
      Meeting(
        script: here.script, phrases: here.phrases, lexicon: here.lexicon, journal: journal,
        keyboard: "x"), transplant
    )
  }

  private static let beginning = [
    "", "Ms Okafor, mum, dad, Sam for part", "reading and homework",
    "target: read 40 of the 60 class words by 20 March 2026, Ms Okafor checks with the list",
    "concern mum: he hides his book bag",
  ]

  @Test("Every item of both is there, under keys of its own, with its words and parts")
  func items() throws {
    let common = try played(Self.beginning)
    let here = try played(
      ["concern dad: he is tired", "target: write 3 sentences by 20 March 2026", "/undo"],
      from: common)
    let there = try played(
      [
        "concern mum: he cries on Sundays", "concern: loses his place",
        "target: spell 8 of 10 words by 13 February 2026, Ms Okafor checks", "note: a broken chair",
      ], from: common)
    let (both, transplant) = try joined(there, into: here, common: common)
    #expect(transplant.undecided.isEmpty)
    let kinds: [StatementKind] = [.concern, .target, .note]
    func texts(_ meeting: Meeting) -> [String] {
      kinds.flatMap { meeting.draft.items($0) }.map(\.text)
    }
    let added = texts(there).filter { !texts(common).contains($0) }
    #expect(added.count == 4)
    #expect(texts(both).sorted() == (texts(here) + added).sorted())
    #expect(Set(both.draft.items.map(\.id)).count == both.draft.items.count)
    let spell = try #require(both.draft.items(.target).last)
    let original = try #require(there.draft.items(.target).last)
    #expect(spell.id != original.id)
    #expect(spell.fields == original.fields)
    // From each item to the very line behind it.
    for item in both.draft.items {
      for source in item.sources {
        guard case .said(let said) = both.journal.entries[source - 1].event else { continue }
        #expect(!said.text.isEmpty)
      }
    }
    let source = try #require(spell.sources.first)
    guard case .said(let said) = both.journal.entries[source - 1].event else {
      Issue.record("the source of \(spell.id) is no line")
      return
    }
    #expect(said.text.contains("spell 8"))
  }

  @Test("What was undone there is undone here, and nothing else")
  func undone() throws {
    let common = try played(Self.beginning)
    let here = try played(["concern dad: he is tired"], from: common)
    let there = try played(["concern: one", "concern: two", "/undo"], from: common)
    let (both, _) = try joined(there, into: here, common: common)
    let words = both.draft.items(.concern).map(\.text)
    #expect(words.contains { $0.contains("tired") })
    #expect(words.contains { $0.contains("one") })
    #expect(!words.contains { $0.contains("two") })
  }

  @Test("An item that both changed stands as here, is named, and loses no word")
  func undecided() throws {
    let common = try played(Self.beginning)
    let here = try played(
      ["/change target 1: read 45 of the 60 class words by 20 March 2026"], from: common)
    let there = try played(
      ["/change target 1: read 50 of the 60 class words by 20 March 2026"], from: common)
    let (both, transplant) = try joined(there, into: here, common: common)
    let target = try #require(ItemID("target-1"))
    #expect(transplant.undecided == [target])
    #expect(both.draft.item(target)?.text == here.draft.item(target)?.text)
    let typed = both.journal.entries.compactMap { entry -> String? in
      if case .said(let said) = entry.event { said.text } else { nil }
    }
    #expect(typed.contains { $0.contains("read 50") })
  }

  @Test("What was put together can be taken up, and closes")
  func closes() throws {
    let common = try played(Self.beginning)
    let here = try played(["\"I like maths\"", "good at building"], from: common)
    let there = try played(["concern: loses his place"], from: common)
    var (both, _) = try joined(there, into: here, common: common)
    try both.adopt(both.begin(at: both.draft.lastMoment).entries)
    for count in 0..<120 where !both.draft.isClosed {
      let question = both.draft.asked?.question.id
      let line =
        question == "review-date"
        ? "20 March 2026" : count % 3 == 2 ? "/skip" : count > 60 ? "/close" : ""
      try both.adopt(both.take(.said(line), at: both.draft.lastMoment.adding(seconds: 30)).entries)
    }
    #expect(both.draft.isClosed)
    let record = try AgreedRecord(both.draft)
    #expect(record.statements.contains { $0.text.contains("loses his place") })
  }
}
