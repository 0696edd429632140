import FoundationEssentials
import Glibc
import Record

@testable import Archive

/// A synthetic meeting, turn by turn, as a session would append it.
enum Sample {
  static let start = Moment(seconds: 1_773_242_000)
  static let calendar = SchoolCalendar(terms: [
    Term(
      year: "2025-26", name: .spring, start: day(2026, 1, 5), end: day(2026, 3, 27),
      halfTerm: day(2026, 2, 16)...day(2026, 2, 20)),
    Term(
      year: "2025-26", name: .summer, start: day(2026, 4, 13), end: day(2026, 7, 17),
      halfTerm: day(2026, 5, 25)...day(2026, 5, 29)),
  ])

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year, month, day) ?? Day(number: 0)
  }

  static func meeting(_ text: String = "2026-03-11-p001") -> MeetingID {
    MeetingID(text) ?? MeetingID(day: Day(number: 0), pupil: pupil())
  }

  static func pupil(_ text: String = "p001") -> PupilID {
    PupilID(text) ?? pupil()
  }

  static func opening(
    _ meeting: MeetingID, version: Int = 1, corrects: String? = nil, promises: [Promise] = []
  ) -> Opening {
    Opening(
      meeting: meeting.description, kind: .termlyReview, version: version, corrects: corrects,
      school: School(name: "Larkfield Primary", localAuthority: "999", establishment: "2001"),
      pupil: Pupil(id: meeting.pupil.description, surname: "Khān", forename: "Zoë", year: "4"),
      ledBy: "Ms Okafor",
      participants: [
        Participant(name: "Sara Khān", role: .parent, relationship: "mother"),
        Participant(name: "Ms Okafor", role: .teacher),
      ],
      script: ScriptStamp(name: "termly-review", digest: String(repeating: "a", count: 64)),
      calendar: calendar, promises: promises)
  }

  /// What is filed, in this order: kind, words, who, and fields.
  static let lines: [(StatementKind, String, Speaker, [Field: Value])] = [
    (.view, "I like drawing dragons 🐉", Speaker(.pupil), [:]),
    (.aspiration, "I'd love her to walk into class by herself", Speaker(.parent), [:]),
    (.concern, "وہ شور سے ڈرتی ہے", Speaker(.parent, "Sara Khān"), [:]),
    (.strength, "Kind to the little ones — a born helper", Speaker(.teacher), [:]),
    (.works, "Leaving five minutes early for the hall", Speaker(.parent), [:]),
    (.need, "Loud rooms are hard; crème-brûlée\n\tsecond line \u{1B}[31m", Speaker(.teacher), [:]),
    (
      .outcome, "By July she joins a group of three", Speaker(.teacher),
      [.soThat: .text("she has friends to sit with at lunch")]
    ),
    (
      .target, "Asks for a break with her card, 4 times out of 5", Speaker(.teacher),
      [.deadline: .day(day(2026, 5, 22)), .criterion: .text("4 of 5"), .judge: .text("TA tally")]
    ),
    (
      .action, "Read with her three evenings a week", Speaker(.parent),
      [.owner: .text("parent:Sara Khān"), .deadline: .day(day(2026, 3, 27))]
    ),
    (
      .reviewDate, "review", Speaker(.teacher), [.date: .day(day(2026, 6, 10))]
    ),
    (.copies, "Sara Khān on paper", Speaker(.teacher), [.recipient: .text("Sara Khān")]),
    (.copies, "Ms Okafor", Speaker(.teacher), [.recipient: .text("Ms Okafor")]),
  ]

  /// The turns of a whole meeting.
  static func turns(
    _ meeting: MeetingID = meeting(), lines count: Int = lines.count, closing: Bool = true,
    words: String = "", opening given: Opening? = nil
  ) -> [[Entry]] {
    var turns = Turns()
    turns.add([.opened(given ?? opening(meeting)), .entered(stage: "welcome"), asked("topic")])
    var numbers: [StatementKind: Int] = [:]
    for index in 0..<count {
      let (kind, text, speaker, fields) = lines[index % lines.count]
      numbers[kind, default: 0] += 1
      let said = turns.next
      let item = Item(
        id: ItemID(kind, numbers[kind] ?? 1), text: text + words, speaker: speaker,
        fields: fields)
      turns.add([
        .said(Said(text: "\(kind.rawValue): \(text)", speaker: speaker)),
        .understood(Understood(of: said, filings: [.add(item)])), asked("q\(index)"),
      ])
    }
    turns.add([
      .setAside(
        Aside(text: "zzquiet words", speaker: Speaker(.pupil), question: nil, heard: true))
    ])
    if closing {
      turns.add([.agreed(items: [ItemID(.target, 1)], result: .agreed, by: [Speaker(.parent)])])
      turns.add([.closed(by: [Speaker(.parent), Speaker(.teacher)])])
      turns.add([
        .exported(format: "json", files: [ExportedFile(name: "record.json", sha256: "00")])
      ])
      turns.add([.given(to: "Sara Khān", format: "html", how: "by hand", day: day(2026, 3, 12))])
    }
    return turns.all
  }

  private static func asked(_ id: String) -> Event {
    .asked(Asked(question: QuestionRef(id), stage: "explore", words: "What would you like?"))
  }

  /// Entries numbered and timed as they come.
  struct Turns {
    var all: [[Entry]] = []
    var next = 1

    mutating func add(_ events: [Event]) {
      all.append(
        events.enumerated().map { index, event in
          Entry(
            number: next + index, at: start.adding(seconds: (next + index) * 7), by: "Ms Okafor",
            event: event)
        })
      next += events.count
    }
  }

  /// The bytes of a journal, turn by turn.
  static func blocks(_ turns: [[Entry]]) throws -> [[UInt8]] {
    let writer = JournalWriter(sealing: .none, salts: .fixed)
    var link = Chain().link
    return try turns.map { turn in
      let (block, links) = try writer.block(turn, after: link)
      link = links.last ?? link
      return block
    }
  }

  /// The bytes of a journal.
  static func bytes(_ turns: [[Entry]]) throws -> [UInt8] { try blocks(turns).flatMap { $0 } }
}

extension Salts {
  /// The same salt each time, so that the same entries are the same bytes.
  static let fixed = Salts { Array("sixteen of these".utf8) }
}

/// A folder of the machine's own for one test, removed with the value.
final class Place: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/accord archive é-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw DiskFault(call: .makeFolder, code: errno)
    }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var home: String { path + "/school" }
}
