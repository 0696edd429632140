import Record

/// Meetings made for tests: synthetic people, local authority 999.
struct Held {
  var opening: Opening
  var items: [Item] = []
  var notAgreed: [(item: ItemID, by: Speaker, words: String, voice: Voice)] = []
  var names: [String: NameKind] = [:]
  var unread: Set<ItemID> = []
  private var counts: [StatementKind: Int] = [:]

  init(_ opening: Opening) { self.opening = opening }

  /// Adds a line and returns its key.
  @discardableResult mutating func say(
    _ kind: StatementKind, _ text: String, by: Speaker = Speaker(.teacher), quoted: Bool = false,
    _ fields: [Field: Value] = [:]
  ) -> ItemID {
    counts[kind, default: 0] += 1
    let id = ItemID(kind, counts[kind, default: 1])
    items.append(
      Item(id: id, text: text, speaker: by, voice: quoted ? .quoted : .noted, fields: fields))
    return id
  }

  /// The journal of the meeting, closed.
  func journal(closed: Bool = true) throws -> Journal {
    var entries: [Entry] = []
    var minute = 0
    func add(_ event: Event) {
      entries.append(
        Entry(
          number: entries.count + 1,
          at: Moment(seconds: start.seconds + minute * 60, offset: start.offset), by: "Mr Reed",
          event: event))
      minute += 1
    }
    add(.opened(opening))
    add(.entered(stage: "welcome"))
    add(.asked(Asked(question: QuestionRef("topic"), stage: "welcome", words: "What matters?")))
    for item in items {
      add(.said(Said(text: item.text, speaker: item.speaker, question: QuestionRef("topic"))))
      add(.understood(Understood(of: entries.count, filings: [.add(item)])))
    }
    if !names.isEmpty {
      add(.said(Said(text: "names", speaker: Speaker(.teacher))))
      let filings = names.sorted { $0.key < $1.key }.map { Filing.name($0.key, $0.value) }
      add(.understood(Understood(of: entries.count, filings: filings)))
    }
    let read = items.map(\.id).filter { Draft.isReadBack($0.kind) && !unread.contains($0) }
    add(.agreed(items: read, result: .agreed, by: [Speaker(.parent), Speaker(.teacher)]))
    for view in notAgreed {
      add(.disagreed(item: view.item, by: view.by, words: view.words, voice: view.voice))
    }
    if closed { add(.closed(by: [Speaker(.parent), Speaker(.teacher, "Mr Reed")])) }
    return try Journal(entries)
  }

  func record() throws -> AgreedRecord {
    try AgreedRecord(Draft(try journal()), checkpoint: Checkpoint(link: Array(0..<32)))
  }

  private var start: Moment { Moment("2026-03-11T15:30:00+00:00") ?? Moment(seconds: 0) }
}

func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

extension School {
  static let sample = School(
    name: "Example Primary School", localAuthority: "999", establishment: "1001", urn: "123456")
}

extension Pupil {
  static let ada = Pupil(
    id: "p001", surname: "Khan", forename: "Adeela", preferredName: "Ada",
    dateOfBirth: day("2016-03-04"), sex: "F", year: "5", group: "5R", upn: "N99910010901A",
    admissionNumber: "004211", homeLanguage: "Urdu",
    sen: SENStatus(provision: .support, start: day("2025-09-10"), needs: [.SLCN]),
    family: [
      FamilyMember(
        name: "Sara Khan", relationship: "mother", parentalResponsibility: true,
        interpreter: "Urdu", contact: "phone after 4"),
      FamilyMember(
        name: "Imran Khan", relationship: "father", parentalResponsibility: true,
        format: "large print"),
    ], teacher: "Mr Reed")
}

extension Opening {
  static func sample(_ kind: MeetingKind = .termlyReview, promises: [Promise] = []) -> Opening {
    Opening(
      meeting: "2026-03-11-p001", kind: kind, school: .sample, pupil: .ada, ledBy: "Mr Reed",
      participants: [
        Participant(name: "Sara Khan", role: .parent, relationship: "mother"),
        Participant(name: "Ada", role: .pupil, attendance: .part),
        Participant(name: "Mr Reed", role: .teacher),
        Participant(name: "Mrs Patel", role: .senco, relationship: "SENCO"),
      ], place: "Room 4", script: ScriptStamp(name: "termly-review", digest: "0"),
      promises: promises)
  }
}

extension Promise {
  static let reading = Promise(
    id: "2025-11-20-p001/target-1", kind: .target,
    text: "Ada will read 30 of the first 45 words on cards", owner: nil,
    deadline: day("2026-03-06"), baseline: "18 of 45", criterion: "30 of 45",
    provision: ["Word cards with Miss Obi, ten minutes, four times a week"],
    since: day("2025-11-20"))
  static let calm = Promise(
    id: "2025-11-20-p001/target-2", kind: .target,
    text: "Ada will ask for a break with her card 3 times out of 4", owner: nil,
    deadline: day("2026-03-06"), baseline: "1 of 4", criterion: "3 of 4",
    since: day("2025-11-20"))
  static let call = Promise(
    id: "2025-11-20-p001/action-1", kind: .action, text: "Ring the library about Saturday club",
    owner: Speaker(.parent, "Sara Khan"), deadline: day("2025-12-05"), since: day("2025-11-20"))
}

/// Who speaks at the sample meetings.
enum Who {
  static let sara = Speaker(.parent, "Sara Khan")
  static let imran = Speaker(.parent, "Imran Khan")
  static let ada = Speaker(.pupil)
  static let reed = Speaker(.teacher, "Mr Reed")
  static let patel = Speaker(.senco, "Mrs Patel")
}
