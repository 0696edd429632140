import FoundationEssentials
import Interview
import Record

/// A meeting in plain text: its settings and the lines typed, in order.
///
/// The files are those of the journey tests; here only what is typed counts.
struct Talk {
  let name: String
  private(set) var settings: [String: String] = [:]
  private(set) var lines: [String] = []

  init(name: String, text: String) {
    self.name = name
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(">") {
        let typed = line.dropFirst()
        lines.append(String(typed.hasPrefix(" ") ? typed.dropFirst() : typed))
      } else if lines.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("< "),
        let colon = line.firstIndex(of: ":")
      {
        settings[String(line[..<colon])] = String(
          line[line.index(after: colon)...].drop { $0 == " " })
      }
    }
  }

  /// Every meeting in a folder, by name.
  static func all(in folder: String) throws -> [Talk] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let talks = names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      return Talk(name: String(name.dropLast(4)), text: String(decoding: bytes, as: UTF8.self))
    }
    guard !talks.isEmpty else { throw Unmeasured("there are no transcripts in \(folder)") }
    return talks
  }
}

/// A meeting being held by the real conversation, without disk or terminal.
struct Sitting {
  private(set) var meeting: Meeting
  private(set) var step = Step()
  private(set) var now: Moment
  /// The lines typed so far, with the question that was open.
  private(set) var typed: [(question: QuestionRef?, line: String)] = []

  init(_ talk: Talk, _ words: Words, among talks: [Talk]) throws {
    let kind = MeetingKind(rawValue: talk.settings["kind"] ?? "") ?? .termlyReview
    let name = talk.settings["pupil"] ?? "sam"
    guard let pupil = words.pupils[name], let script = words.scripts[kind],
      let start = Moment(talk.settings["now"] ?? "2026-01-14T15:30:00Z")
    else { throw Unmeasured("\(talk.name): its settings name nobody or no time") }
    var records: [AgreedRecord] = []
    for earlier in (talk.settings["earlier"] ?? "").split(separator: " ") {
      guard let before = talks.first(where: { $0.name == earlier }) else {
        throw Unmeasured("\(talk.name): there is no transcript called \(earlier)")
      }
      var sitting = try Sitting(before, words, among: talks)
      try sitting.hold(before)
      guard let record = try? AgreedRecord(sitting.meeting.draft) else {
        let open = sitting.step.prompt.map { "\($0.question)" } ?? "nothing"
        throw Unmeasured("\(talk.name): \(earlier) does not close; \(open) is open")
      }
      records.append(record)
    }
    let opening = words.opening(kind, pupil, on: start.day, plan: Plan(records))
    now = start
    meeting = Meeting(
      script: script, phrases: words.phrases, lexicon: words.lexicon,
      journal: try Journal([
        Entry(number: 1, at: start, by: opening.ledBy, event: .opened(opening))
      ]), keyboard: opening.ledBy)
    try carryOut(meeting.begin(at: now, preparing: talk.settings["prepare"] == "yes"))
  }

  /// Takes up a meeting from its journal.
  init(_ journal: Journal, like meeting: Meeting) {
    self.meeting = Meeting(
      script: meeting.script, phrases: meeting.phrases, lexicon: meeting.lexicon,
      journal: journal, keyboard: meeting.keyboard)
    now = self.meeting.draft.lastMoment
    step.prompt = self.meeting.prompt
  }

  private mutating func carryOut(_ next: Step) throws {
    step = next
    try meeting.adopt(next.entries)
  }

  /// Types a line, twenty seconds after the last.
  mutating func type(_ line: String) throws {
    now = now.adding(seconds: 20)
    if step.effect == .paused { try carryOut(meeting.begin(at: now)) }
    typed.append((step.prompt?.question, line))
    try carryOut(meeting.take(.said(line), at: now))
  }

  /// Types every line of a talk.
  mutating func hold(_ talk: Talk) throws {
    for line in talk.lines { try type(line) }
  }

  /// Every meeting of a folder, held to its end; one that cannot be held is told of and left out.
  static func all(_ talks: [Talk], _ words: Words) -> [(talk: Talk, sitting: Sitting)] {
    talks.compactMap { talk in
      do {
        var sitting = try Sitting(talk, words, among: talks)
        try sitting.hold(talk)
        return (talk, sitting)
      } catch {
        Bench.tell("  left out: \(error)")
        return nil
      }
    }
  }
}
