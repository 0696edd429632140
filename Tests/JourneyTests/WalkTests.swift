import Foundation
import Interview
import Record
import Testing

/// Seeded random walks over every script: whatever is typed, nothing is lost and nothing invented.
struct WalkTests {
  static let steps = ProcessInfo.processInfo.environment["ACCORD_LONG"] == nil ? 12_000 : 200_000

  @Test("random walks lose no answer and support every line", arguments: MeetingKind.allCases)
  func walks(_ kind: MeetingKind) throws {
    var random = Seeded(state: 20_260_114 &+ UInt64(kind.rawValue.count))
    var left = Self.steps / 3
    var meetings = 0
    while left > 0 {
      var walk = try Walk(kind, seed: random.next())
      let turns = min(left, 60 + Int(random.next() % 240))
      for _ in 0..<turns where !walk.isOver { try walk.step() }
      try walk.checkWhole()
      left -= max(1, walk.turns)
      meetings += 1
    }
    #expect(meetings > 3)
  }
}

/// One walk: a meeting, and what must still be there.
struct Walk {
  private var meeting: Meeting
  private var random: Seeded
  private var now = Moment(seconds: 1_768_404_600)
  private var typed: [String] = []
  private(set) var turns = 0
  private(set) var isOver = false

  init(_ kind: MeetingKind, seed: UInt64) throws {
    let set = try StageSet.shared.get()
    let pupil = try #require(StageSet.pupils[kind == .firstConcern ? "ruby" : "sam"])
    let promises =
      kind == .firstConcern
      ? []
      : (1...2).map { number in
        Promise(
          id: "2025-10-01-p001/target-\(number)", kind: .target, text: "read \(number)0 words",
          owner: nil, deadline: nil, since: StageSet.day("2025-10-01"))
      }
    let opening = Opening(
      meeting: "2026-01-14-\(pupil.id)", kind: kind, school: StageSet.school, pupil: pupil,
      ledBy: "Ms Okafor", script: ScriptStamp(name: kind.rawValue, digest: "test"),
      calendar: StageSet.calendar, promises: promises, clockFixed: true)
    meeting = Meeting(
      script: try #require(set.scripts[kind]), phrases: set.phrases, lexicon: set.lexicon,
      journal: try Journal([Entry(number: 1, at: now, by: "x", event: .opened(opening))]),
      keyboard: "x")
    random = Seeded(state: seed)
    try meeting.adopt(meeting.begin(at: now).entries)
  }

  mutating func step() throws {
    turns += 1
    now = now.adding(seconds: Int(random.next() % 40))
    if random.next() % 23 == 0 {
      // Left, and taken up again from the journal alone.
      try meeting.adopt(meeting.take(.left(partial: "half a line", why: "walk"), at: now).entries)
      try rebuild()
      try meeting.adopt(meeting.begin(at: now).entries)
      return
    }
    let line = pick()
    let before = knownItems
    let step = meeting.take(.said(line), at: now)
    try meeting.adopt(step.entries)
    typed.append(line)
    #expect(before.isSubset(of: knownItems), "an item vanished at: \(line)")
    if step.effect == .paused { try meeting.adopt(meeting.begin(at: now).entries) }
    if meeting.draft.isClosed { isOver = true }
    #expect(isOver || meeting.prompt != nil, "nothing is asked after: \(line)")
  }

  /// Every item ever filed: standing, or put aside where it can be brought back from.
  private var knownItems: Set<ItemID> {
    Set(meeting.draft.items.map(\.id)).union(meeting.draft.putAside.keys)
  }

  private mutating func rebuild() throws {
    let again = Meeting(
      script: meeting.script, phrases: meeting.phrases, lexicon: meeting.lexicon,
      journal: try Journal(meeting.journal.entries), keyboard: "x")
    #expect(again.draft == meeting.draft)
    meeting = again
  }

  /// After the walk: every line is in the journal, every item rests on a line that holds its words.
  mutating func checkWhole() throws {
    try rebuild()
    var said: [Int: String] = [:]
    for entry in meeting.journal.entries {
      switch entry.event {
      case .said(let line): said[entry.number] = line.text
      case .setAside(let aside): said[entry.number] = aside.text
      default: break
      }
    }
    var kept = Array(said.values)
    for line in typed {
      let words = line.hasPrefix("/aside ") ? String(line.dropFirst(7)) : line
      guard let index = kept.firstIndex(where: { $0 == line || $0 == words }) else {
        Issue.record("lost: \(line)")
        continue
      }
      kept.remove(at: index)
    }
    let carried = Set(meeting.draft.opening.promises.map(\.text))
    for item in meeting.draft.items where !item.text.isEmpty && !carried.contains(item.text) {
      let lines = item.sources.compactMap { said[$0] }
      #expect(!lines.isEmpty, "\(item.id) has no line behind it")
      #expect(
        lines.contains { $0.contains(item.text) }, "\(item.id) says what nobody typed: \(item.text)"
      )
    }
    _ = meeting.draft.gaps()
  }

  private mutating func pick() -> String {
    let pool = random.next() % 10 < 6 ? Walk.answers : Walk.commands
    let line = pool[Int(random.next() % UInt64(pool.count))]
    return line.replacing("N", with: String(1 + random.next() % 3))
  }

  static let answers = [
    "", "y", "n", "1", "2", "none", "he likes trains", "\"I like trains\"", "I'd love her to read",
    "worried about spelling", "pupil: \"maths is fun\"", "mum: he sleeps badly",
    "concern: loud rooms", "strength: kind to others", "need: SLCN finds words slowly",
    "outcome: joins in at play so that she has friends",
    "target: read N0 words by half term, was N",
    "target: improve reading and count to N0 by easter", "provision: TA 15 mins daily",
    "action mum: read each night by half term", "action: Ms Okafor rings the nurse by 6 feb",
    "partly, N of 5, keep", "achieved", "not tried, TA was off", "next friday", "23 march",
    "14 april", "31 june", "yesterday", "half term", "mum, dad large print", "note: check the hall",
    "2 mum: \"it is not like that\"", "1 better words for it", "lookback 1: done, close",
    "At home: reads with Nan", "10:30 bus", "cncern: mistyped tag", "no change",
    "SEN support from 2 march, agreed by Mrs Shah", "dad hits him", "TA", "every day", "22 of 40",
    "a b c d", "Tyler pushed him", "c", "کتاب پڑھنا پسند ہے", "🙂",
    String(repeating: "long ", count: 60),
  ]

  static let commands = [
    "/back", "/back", "/undo", "/undo", "/skip", "/skip not today", "/park", "/go plan",
    "/go explore", "/go close", "/go nowhere", "/why", "/repeat", "/show", "/missing", "/time",
    "/who", "/help", "/aside", "/aside something heard", "/pause", "/change target N",
    "/change concern N", "/change need N: new words", "/change view N", "/nonsense", "/close",
  ]
}

/// A small seeded generator (SplitMix64).
struct Seeded {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
