import Archive
import ArgumentParser
import Hearing
import Record

/// Says what lines on standard input mean.
struct HearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hear",
    abstract: "Say what lines on standard input mean: one JSON object a line.",
    discussion: """
      Spans are Unicode-scalar offsets, the end not included; days are ISO, ranges with both ends.
        date         text, found: [span, phrase, start, end, kind, readings, weekdayMismatch]
        target       text, kind, specific, measurable, timebound, baseline, criteria, deadline,
                     who, judge, condition, provision, vague, several, ask
        note         text, kinds, people, dates, amounts, jargon, blame
        talk         text, act, because, askedPermission, acts: [span, act, because], decides,
                     jargon: [term, plain, span, explained], blame: [phrase, better, span]
        readability  text, words, sentences, syllables, fleschReadingEase, fleschKincaidGrade,
                     smog, meanSentence, longestSentence
      An act is open-question, closed-question, reflection, summary, affirmation, information,
      advice or other; `decides` is the sentence, counted from 0, that makes it the turn's.
      Example: echo "read 40 words by half term" | accord hear --as target --on 2026-01-14
      """)

  enum Prefer: String, CaseIterable, ExpressibleByArgument { case future, past }
  enum Mode: String, CaseIterable, ExpressibleByArgument {
    case date, target, note, talk, readability
  }

  @Option(name: .customLong("as"), help: "date, target, note, talk or readability.")
  var mode: Mode
  @Option(help: "The day to read from (yyyy-mm-dd); else today.")
  var on: String?
  @Option(help: "A calendar file: YAML, CSV or ICS; else the school's own.")
  var calendar: String?
  @Option(help: "The review date that “the next review” means.")
  var review: String?
  @Option(help: "The pupil's year group (0 for Reception).")
  var year: Int?
  @Option(help: "future or past: which one a date without a year means.")
  var prefer = Prefer.future
  @Flag(help: "As JSON (always so).")
  var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let calendar = try knownCalendar(place)
      let today = try on.map(Place.day) ?? place.clock(.london).now().day
      let setting = Setting(
        today: today, calendar: calendar,
        review: try review.map(Place.day), pupilYear: year,
        preference: prefer == .past ? .past : .future)
      let lexicon = try place.words.lexicon()
      var lines = BoundedLines(descriptor: 0)
      while let text = try lines.next() {
        guard text.contains(where: { !$0.isWhitespace }) else {
          Console.out("{}")
          continue
        }
        let line = Line(text)
        switch mode {
        case .date: Console.out(DateLine(line, setting).json)
        case .target: Console.out(try JSONText.line(target(line, setting, lexicon)))
        case .note: Console.out(try JSONText.line(note(line, setting, lexicon)))
        case .talk: Console.out(talk(line, lexicon).json)
        case .readability: Console.out(ReadabilityLine(text).json)
        }
      }
    }
  }

  private func knownCalendar(_ place: Place) throws -> SchoolCalendar {
    if let calendar {
      let reading = CalendarFile.read(path: calendar)
      for finding in reading.findings { Console.error(finding.rendered) }
      guard let calendar = reading.calendar else {
        throw Ending(65, "The calendar cannot be read.")
      }
      return calendar
    }
    return Settings.read(path: "\(place.home)/\(Settings.fileName)").settings?.calendar
      ?? .empty
  }
}
