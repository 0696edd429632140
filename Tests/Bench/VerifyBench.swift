import Archive
import Record

/// (i) Verifying a school's meetings: every chain, turn and number; and the same without reading
/// them, for comparison.
enum VerifyBench {
  static func rows(_ options: Options) throws -> [Row] {
    let count = options.count(1000, quick: 1000)
    let entries = 60
    let words = try Words()
    let home = "\(options.folder)/verify"
    let archive = try SchoolArchive.create(home: home, keeper: OpenBench.sealedSchool(at: home))
    let script = try archive.keepScript(Array("id: termly-review\n".utf8))
    var pupils: Set<String> = []
    for number in 0..<count {
      let pupil = MadeUp.pupil(number % 300)
      pupils.insert(pupil.id)
      let day = Words.day("2025-01-13").adding(days: number / 300 * 120 + number % 60)
      try keep(entries, about: pupil, on: day, script, words, in: archive)
    }
    var whole = Times()
    var fast = Times()
    for _ in 0..<options.count(5, quick: 3) {
      whole.add(try Watch.time { try wellOrThrow(archive.check()) })
      fast.add(try Watch.time { try wellOrThrow(archive.check(fast: true)) })
    }
    return [
      Row(
        "(i) verify \(Double(count).text(0)) meetings of \(entries) entries, median",
        whole.median.duration, against: "≤ 2 s; --fast \(fast.median.duration)",
        ratio: whole.median / 2_000_000, verdict: Verdict(whole.median <= 2_000_000))
    ]
  }

  private static func wellOrThrow(_ findings: [ArchiveFinding]) throws {
    if let first = findings.first { throw Unmeasured("\(first.file): \(first.words)") }
  }

  /// Keeps one closed meeting of so many entries, of the kinds and lengths that a conversation makes.
  private static func keep(
    _ count: Int, about pupil: Pupil, on day: Day, _ script: String, _ words: Words,
    in archive: SchoolArchive
  ) throws {
    var opening = words.opening(.termlyReview, pupil, on: day)
    opening.script = ScriptStamp(name: "termly-review", digest: script)
    let at = Moment(seconds: day.number * 86_400 + 55_800)
    var entries = [Entry(number: 1, at: at, by: opening.ledBy, event: .opened(opening))]
    let question = QuestionRef("topic")
    while entries.count < count - 1 {
      let number = entries.count + 1
      let events: [Event]
      switch number % 3 {
      case 2:
        events = [
          .said(
            Said(
              text: "keeps his place with a ruler when the page is long, line \(number)",
              speaker: Speaker(.parent), question: question))
        ]
      case 0:
        let item = Item(
          id: ItemID(.works, number), text: "keeps his place with a ruler, line \(number)",
          speaker: Speaker(.parent))
        events = [
          .understood(Understood(of: number - 1, filings: [.add(item), .settle(question)]))
        ]
      default:
        events = [
          .asked(
            Asked(
              question: question, stage: "explore",
              words: "\(pupil.forename), what helps you when the page is long?"))
        ]
      }
      for event in events {
        entries.append(
          Entry(number: number, at: at.adding(seconds: number), by: opening.ledBy, event: event))
      }
    }
    entries.append(
      Entry(number: count, at: at.adding(seconds: 3600), by: opening.ledBy, event: .closed(by: [])))
    try archive.begin(entries, by: opening.ledBy, at: at).close()
  }
}
