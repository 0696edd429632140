import Foundation
import Interview
import Record
import Testing

/// Plays a transcript through the conversation, in one of three ways.
struct Player {
  enum Way: String, CaseIterable, Sendable {
    /// As it is typed.
    case straight
    /// The journal is written out and read back after every turn.
    case roundTripped
    /// The meeting is left and taken up again after every turn.
    case resumed
  }

  var meeting: Meeting
  let way: Way
  private(set) var now: Moment
  /// What was shown since the last line typed.
  private(set) var shown: [Utterance] = []
  private(set) var step = Step()
  private(set) var typedCount = 0

  init(_ transcript: Transcript, _ way: Way) throws {
    let set = try StageSet.shared.get()
    let kind = MeetingKind(rawValue: transcript.settings["kind"] ?? "") ?? .termlyReview
    let pupil = try #require(StageSet.pupils[transcript.settings["pupil"] ?? "sam"])
    let start = try #require(Moment(transcript.settings["now"] ?? "2026-01-14T15:30:00Z"))
    var plan = Plan([])
    var meetings: [AgreedRecord] = []
    for earlier in (transcript.settings["earlier"] ?? "").split(separator: " ") {
      let name = String(earlier)
      let before = try #require(Transcript.named(name), "no transcript called \(name)")
      meetings.append(try Player.record(of: before, .straight))
    }
    plan = Plan(meetings)
    let leader = pupil.teacher ?? "Ms Okafor"
    let opening = Opening(
      meeting: "\(start.day.iso)-\(pupil.id)", kind: kind, school: StageSet.school, pupil: pupil,
      ledBy: leader,
      participants: [Participant(name: leader, role: .teacher, relationship: "class teacher")],
      minutes: 45, script: ScriptStamp(name: kind.rawValue, digest: "test"),
      calendar: StageSet.calendar, promises: plan.promises, littleProgress: plan.littleProgress,
      staff: ["Mrs Shah"], clockFixed: true)
    let script = try #require(set.scripts[kind])
    meeting = Meeting(
      script: script, phrases: set.phrases, lexicon: set.lexicon,
      journal: try Journal([Entry(number: 1, at: start, by: leader, event: .opened(opening))]),
      keyboard: leader)
    self.way = way
    now = start
    try carryOut(
      meeting.begin(at: now, preparing: transcript.settings["prepare"] == "yes"))
  }

  private mutating func carryOut(_ next: Step) throws {
    step = next
    try meeting.adopt(next.entries)
    shown += next.says
  }

  /// Types a line, then does to the journal what the way asks for.
  mutating func type(_ line: String) throws {
    now = now.adding(seconds: 20)
    typedCount += 1
    // A line after the meeting was left is typed on the day it is taken up again.
    if step.effect == .paused { try carryOut(meeting.begin(at: now)) }
    shown = []
    try carryOut(meeting.take(.said(line), at: now))
    guard step.effect == .none else { return }
    switch way {
    case .straight: break
    case .roundTripped: try rebuild()
    case .resumed:
      guard !meeting.draft.isClosed else { return try rebuild() }
      let (before, taken) = (shown, step)
      try carryOut(meeting.take(.left(partial: "", why: "test"), at: now))
      try rebuild()
      try carryOut(meeting.begin(at: now, preparing: meeting.isPreparing))
      shown = before
      step.refusal = taken.refusal
    }
  }

  private mutating func rebuild() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try meeting.journal.entries.map { try encoder.encode($0) }
    let decoder = JSONDecoder()
    let entries = try lines.map { try decoder.decode(Entry.self, from: $0) }
    #expect(entries == meeting.journal.entries)
    let draft = meeting.draft
    meeting = Meeting(
      script: meeting.script, phrases: meeting.phrases, lexicon: meeting.lexicon,
      journal: try Journal(entries), keyboard: meeting.keyboard)
    #expect(meeting.draft == draft, "the fold of the journal is the draft that grew step by step")
  }

  /// Plays the whole transcript, checking what it expects.
  mutating func play(_ transcript: Transcript) throws {
    for (line, step) in transcript.steps {
      let place = Comment(rawValue: "\(transcript.name).txt:\(line) (\(way.rawValue))")
      let text = shown.map(\.text).joined(separator: "\n")
      switch step {
      case .typed(let typed): try type(typed)
      case .shows(let words): #expect(text.contains(words), place)
      case .hides(let words): #expect(!text.contains(words), place)
      case .open(let id):
        #expect(self.step.prompt?.question.description == id, place)
      case .gaps(let codes):
        #expect(meeting.draft.gaps().map(\.code.rawValue) == codes, place)
      case .item(let key, let words):
        let item = ItemID(key).flatMap { meeting.draft.item($0) }
        #expect(item?.text == words, place)
      case .field(let key, let field, let words):
        let item = ItemID(key).flatMap { meeting.draft.item($0) }
        let value = Field(rawValue: field).flatMap { item?[$0]?.words }
        #expect((value ?? "nil") == words, place)
      case .said(let key, let who):
        let speaker = ItemID(key).flatMap { meeting.draft.item($0) }?.speaker
        #expect((speaker?.name ?? speaker?.role.rawValue) == who, place)
      case .signed(let names):
        let signed = meeting.draft.afterwards.signedBy.map { $0.name ?? $0.role.rawValue }
        #expect((signed.isEmpty ? "nobody" : signed.joined(separator: ", ")) == names, place)
      }
    }
  }

  /// The record a transcript comes to; it must close.
  static func record(of transcript: Transcript, _ way: Way) throws -> AgreedRecord {
    var player = try Player(transcript, way)
    try player.play(transcript)
    return try AgreedRecord(player.meeting.draft)
  }
}
