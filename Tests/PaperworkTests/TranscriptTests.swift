import Record
import Testing

@testable import Paperwork

@Suite struct TranscriptTests {
  private struct Tape {
    var entries: [Entry] = []

    init(_ opening: Opening = .sample()) { add(.opened(opening)) }

    @discardableResult mutating func add(_ event: Event, minute: Int? = nil) -> Int {
      let at = (Moment("2026-03-11T15:30:00+00:00") ?? Moment(seconds: 0))
        .adding(seconds: (minute ?? entries.count) * 60)
      entries.append(Entry(number: entries.count + 1, at: at, by: "Mr Reed", event: event))
      return entries.count
    }

    @discardableResult mutating func say(_ text: String, _ speaker: Speaker) -> Int {
      add(.said(Said(text: text, speaker: speaker)))
    }

    func told() throws -> String {
      try Shipped.papers().transcript(of: Journal(entries), as: .text)
    }
  }

  @Test func timesSpeakersQuestionsAndLinesAsTyped() throws {
    var tape = Tape()
    tape.add(.entered(stage: "welcome"))
    tape.add(
      .asked(Asked(question: QuestionRef("topic"), stage: "welcome", words: "What matters most?")))
    tape.say("concern mum: \"she cries\"  on Sundays", Speaker(.parent))
    tape.say("/missing", Speaker(.teacher))
    tape.say("/not a command by a parent", Speaker(.parent))
    tape.add(.skipped(QuestionRef("topic"), why: "no time"))
    tape.add(.parked(QuestionRef("topic")))
    tape.add(.paused(why: "fire bell"))
    tape.add(.resumed(note: nil))
    tape.add(.said(Said(text: "31 Feb", speaker: Speaker(.teacher), refused: "no such day")))
    tape.add(.said(Said(text: "half a li", speaker: Speaker(.teacher), unsent: true)))
    tape.add(.closed(by: [Speaker(.parent), Speaker(.teacher)]))
    expectGolden(try tape.told(), "transcript.txt")
    #expect(try !tape.told().contains("/missing"))
  }

  @Test func aLineTakenBackIsShownAsThat() throws {
    var tape = Tape()
    let line = tape.say("she is lazy", Who.reed)
    let item = Item(id: ItemID(.concern, 1), text: "she is lazy", speaker: Who.reed)
    let meant = tape.add(.understood(Understood(of: line, filings: [.add(item)])))
    tape.say("she is tired", Who.reed)
    let undo = tape.add(.withdrawn(entries: [meant]))
    #expect(try tape.told().contains("Mr Reed: she is lazy (taken back)"))
    #expect(try !tape.told().contains("tired (taken back)"))
    tape.add(.restored(entries: [meant]))
    #expect(undo > 0)
    #expect(try !tape.told().contains("taken back"))
  }

  @Test(arguments: PaperFormat.allCases)
  func aLineSetAsideIsNowhere(format: PaperFormat) throws {
    var tape = Tape()
    let question = Asked(question: QuestionRef("home"), stage: "explore", words: "How is home?")
    tape.add(.asked(question))
    tape.say("she told me something about Friday night", Speaker(.parent))
    tape.add(
      .setAside(
        Aside(
          text: "something about Friday night", speaker: Speaker(.parent), question: nil,
          heard: true)))
    tape.say("/aside", Speaker(.teacher))
    tape.add(.asked(question))
    tape.say("reads with Nan", Speaker(.parent))
    let journal = try Journal(tape.entries)
    let text = try Shipped.papers().transcript(of: journal, as: format)
    #expect(!text.contains("Friday") && !text.contains("aside"))
    #expect(text.contains("reads with Nan"))
    #expect(text.split(separator: "How is home?").count == 2)
  }

  @Test func aLineThatWasReleasedIsInItAgain() throws {
    var tape = Tape()
    let aside = tape.add(
      .setAside(
        Aside(text: "the dog hit the bin", speaker: Speaker(.parent), question: nil, heard: true)))
    #expect(try !tape.told().contains("the dog"))
    let back = tape.add(.released(of: aside))
    #expect(try tape.told().contains("Sara Khan: the dog hit the bin"))
    tape.add(.withdrawn(entries: [back]))
    #expect(try !tape.told().contains("the dog"))
  }

  @Test func eachDayHasItsHeading() throws {
    var tape = Tape()
    tape.say("before", Who.reed)
    tape.add(.said(Said(text: "after", speaker: Who.reed)), minute: 60 * 24)
    let text = try tape.told()
    #expect(text.contains("Wednesday 11 March 2026") && text.contains("Thursday 12 March 2026"))
  }
}
