import Record

/// One thing a transcript tells of.
struct Told: Sendable {
  enum What: Hashable, Sendable {
    case day(Day)
    case stage(String)
    case asked(String)
    case said(String, by: String)
    case skipped(why: String?)
    case parked
    case paused
    case resumed
    case closed(by: String)
  }

  let at: Moment
  let what: What
  var isTakenBack = false
  var isUnsent = false
  var refused: String?

  static let blanks = Blanks<Told>([
    .text("time") { $0.at.clock },
    .text("day") { if case .day(let day) = $0.what { day.spoken } else { nil } },
    .text("stage") { if case .stage(let stage) = $0.what { stage } else { nil } },
    .text("asked") { if case .asked(let words) = $0.what { words } else { nil } },
    .text("line") { if case .said(let words, _) = $0.what { words } else { nil } },
    .text("language") {
      if case .said(let words, _) = $0.what {
        WritingScript.language(of: words, home: nil)
      } else {
        nil
      }
    },
    .text("by") { if case .said(_, let by) = $0.what { by } else { nil } },
    .flag("skipped") { if case .skipped = $0.what { true } else { false } },
    .text("why") { if case .skipped(let why) = $0.what { why } else { nil } },
    .flag("parked") { $0.what == .parked },
    .flag("paused") { $0.what == .paused },
    .flag("resumed") { $0.what == .resumed },
    .text("closed-by") { if case .closed(let by) = $0.what { by.isEmpty ? "–" : by } else { nil } },
    .flag("taken-back") { $0.isTakenBack },
    .flag("unsent") { $0.isUnsent },
    .text("refused") { $0.refused },
  ])
}

/// A meeting as it went, for its transcript.
struct Telling: Sendable {
  let draft: Draft
  let told: [Told]
  let labels: Labels

  static let blanks = Blanks<Telling>([
    .one("pupil", Pupil.familyBlanks) { $0.draft.opening.pupil },
    .text("school") { $0.draft.opening.school.name },
    .text("kind") { $0.labels["meeting.\($0.draft.opening.kind.rawValue)"] },
    .text("date") { $0.draft.day.spoken },
    .text("led-by") { $0.draft.opening.ledBy },
    .flag("open") { !$0.draft.isClosed },
    .many("entries", Told.blanks) { $0.told },
  ])

  init(_ journal: Journal, labels: Labels) {
    let draft = Draft(journal)
    let withdrawn = Telling.withdrawn(in: journal)
    let apart = Set(draft.asides.values.map { Telling.bare($0.text) })
    var told: [Told] = []
    var question: String?
    var day: Day?
    func tell(_ at: Moment, _ what: Told.What, _ adjust: (inout Told) -> Void = { _ in }) {
      if day != at.day {
        told.append(Told(at: at, what: .day(at.day)))
        day = at.day
      }
      var one = Told(at: at, what: what)
      adjust(&one)
      told.append(one)
    }
    for entry in journal.entries {
      switch entry.event {
      case .entered(let stage): tell(entry.at, .stage(stage))
      case .asked(let asked) where asked.words != question:
        question = asked.words
        tell(entry.at, .asked(asked.words))
      case .said(let said):
        guard !draft.hidden.contains(entry.number), !Telling.isCommand(said),
          !Telling.isApart(said.text, apart)
        else { continue }
        tell(entry.at, .said(said.text, by: Telling.name(said.speaker, draft, labels))) {
          $0.isTakenBack = withdrawn.lines.contains(entry.number)
          $0.isUnsent = said.unsent == true
          $0.refused = said.refused
        }
      case .setAside(let line) where draft.asides[entry.number] == nil:
        tell(entry.at, .said(line.text, by: Telling.name(line.speaker, draft, labels))) {
          $0.isTakenBack = withdrawn.lines.contains(entry.number)
        }
      case .skipped(_, let why):
        tell(entry.at, .skipped(why: why)) {
          $0.isTakenBack = withdrawn.entries.contains(entry.number)
        }
      case .parked:
        tell(entry.at, .parked) { $0.isTakenBack = withdrawn.entries.contains(entry.number) }
      case .paused: tell(entry.at, .paused)
      case .resumed: tell(entry.at, .resumed)
      case .closed(let by):
        let names = by.map { Telling.name($0, draft, labels) }.joined(separator: ", ")
        tell(entry.at, .closed(by: names))
      default: continue
      }
    }
    self.draft = draft
    self.told = told
    self.labels = labels
  }

  /// The entries taken back in the end, and the lines whose every meaning was.
  private static func withdrawn(in journal: Journal) -> (entries: Set<Int>, lines: Set<Int>) {
    var entries: Set<Int> = []
    for entry in journal.entries {
      switch entry.event {
      case .withdrawn(let taken): entries.formUnion(taken)
      case .restored(let back): entries.subtract(back)
      default: break
      }
    }
    var lines = entries
    var standing: Set<Int> = []
    for entry in journal.entries {
      guard case .understood(let understood) = entry.event else { continue }
      if entries.contains(entry.number) {
        lines.insert(understood.of)
      } else {
        standing.insert(understood.of)
      }
    }
    return (entries, lines.subtracting(standing))
  }

  /// A line that steers the program is no part of the talk.
  private static func isCommand(_ said: Said) -> Bool {
    guard said.text.first == "/", said.text.dropFirst().first?.isLetter == true else {
      return false
    }
    return said.speaker.role != .parent && said.speaker.role != .pupil
  }

  /// Whether a line holds words that were set aside from the record, said a second time.
  private static func isApart(_ text: String, _ apart: Set<String>) -> Bool {
    guard !apart.isEmpty else { return false }
    let line = bare(text)
    return apart.contains { $0.count > 11 && line.contains($0) }
  }

  private static func bare(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func name(_ speaker: Speaker, _ draft: Draft, _ labels: Labels) -> String {
    if let name = speaker.name { return name }
    if speaker.role == .pupil { return draft.opening.pupil.calledName }
    return labels.name(of: speaker.role, among: draft.participants)
  }
}
