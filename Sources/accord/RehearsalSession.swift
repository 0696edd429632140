import Hearing
import Rehearsal

/// A rehearsal at the prompt: takes a line, gives what is shown.
struct RehearsalSession {
  /// Something to show.
  struct Shown: Equatable {
    enum Style: Equatable { case plain, heading, bold, dim, warning, quote }
    let style: Style
    let text: String

    init(_ style: Style, _ text: String) {
      self.style = style
      self.text = text
    }
  }

  /// Where the rehearsal is.
  enum Phase: Equatable { case talking, after, done }

  let words: RehearsalWords
  let lexicon: Lexicon
  private(set) var sitting: Sitting
  /// The run before the last going back, for comparing.
  private(set) var earlier: Sitting?
  private(set) var phase = Phase.talking
  /// How often a hint was asked for.
  private(set) var hints = 0

  init(
    person: Person, stages: [RehearsedStage], seed: UInt64, words: RehearsalWords, lexicon: Lexicon
  ) {
    self.words = words
    self.lexicon = lexicon
    sitting = Sitting(person: person, stages: stages, seed: seed)
  }

  /// What is shown before the first line.
  func beginning() -> [Shown] {
    let person = sitting.person
    return [Shown(.heading, "\(person.name): \(person.kind)")]
      + person.brief.map { Shown(.plain, $0) }
  }

  /// The stage it is, as a heading.
  var stageHeading: Shown {
    Shown(.heading, words.text(.stageNow, ["title": sitting.stages[sitting.stage].title]))
  }

  /// Takes a line as typed.
  mutating func take(_ typed: String) -> [Shown] {
    let line = typed.drop { $0 == " " }
    if line.hasPrefix("/") { return command(String(line)) }
    switch phase {
    case .talking: return say(typed)
    case .after:
      if line.isEmpty {
        phase = .done
        return []
      }
      return [Shown(.dim, words.text(.over))]
    case .done: return []
    }
  }

  private mutating func say(_ typed: String) -> [Shown] {
    guard let exchange = sitting.say(TeacherLine(typed, lexicon)) else { return end() }
    var shown = exchange.reply.map(RehearsalSession.said)
    if typed.count > TeacherLine.longestHeard {
      let count = String(TeacherLine.longestHeard)
      shown.insert(Shown(.warning, words.text(.tooLong, ["count": count])), at: 0)
    }
    return sitting.isOver ? shown + end() : shown
  }

  private static func said(_ spoken: Spoken) -> Shown {
    Shown(.plain, spoken.text.hasPrefix("(") ? spoken.text : "\(spoken.speaker): \(spoken.text)")
  }

  /// Ends the talk, and shows the feedback.
  mutating func end() -> [Shown] {
    guard phase == .talking else { return [] }
    phase = .after
    let wasLeft = sitting.wasLeft
    let name = sitting.person.called
    var shown = sitting.end().map(RehearsalSession.said)
    shown.append(Shown(.heading, wasLeft ? words.text(.left, ["name": name]) : words.text(.ended)))
    if !sitting.promised.isEmpty {
      let list = sitting.promised.map { "“\($0)”" }.joined(separator: " ")
      shown.append(Shown(.plain, words.text(.promised, ["list": list])))
    }
    return shown + feedback()
  }

  private func feedback() -> [Shown] {
    let report = Report(sitting, words)
    var shown = [Shown(.heading, report.title), Shown(.plain, report.told)]
    for (index, section) in report.sections.enumerated() {
      shown += RehearsalSession.section(section)
      if index == 3 { shown.append(Shown(.plain, report.sparkline)) }
    }
    return shown + [Shown(.dim, words.text(.afterMenu))]
  }

  private static func section(_ section: Report.Section) -> [Shown] {
    var shown = [Shown(.heading, section.title)]
    for row in section.rows {
      switch row.style {
      case .plain: shown.append(Shown(.plain, row.text))
      case .quote: shown.append(Shown(.quote, "> \(row.text)"))
      case .better: shown.append(Shown(.bold, row.text))
      case .note: shown.append(Shown(.dim, row.text))
      }
    }
    for row in section.table {
      let cells = row.filter { !$0.isEmpty }
      shown.append(
        Shown(.plain, (cells.first ?? "") + ": " + cells.dropFirst().joined(separator: " · ")))
    }
    return shown
  }

  /// The feedback as a page.
  var page: String {
    ReportPage(Report(sitting, words), box: Report.box(sitting, words), words: words).html
  }

  // MARK: - Commands

  private mutating func command(_ line: String) -> [Shown] {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1].filter { $0 != " " } : ""
    switch (parts.first ?? "", phase) {
    case ("/help", .talking): return [Shown(.plain, words.text(.help))]
    case ("/help", _): return [Shown(.plain, words.text(.afterMenu))]
    case ("/next", .talking):
      return sitting.goOn() ? [stageHeading] : [Shown(.dim, words.text(.stageLast))]
    case ("/go", .talking):
      if sitting.go(to: rest.lowercased()) { return [stageHeading] }
      let list = sitting.stages.map(\.id).joined(separator: ", ")
      return [Shown(.warning, words.text(.stageUnknown, ["word": rest, "list": list]))]
    case ("/hint", .talking):
      hints += 1
      return [Shown(.dim, hint)]
    case ("/end", .talking): return end()
    case ("/back", _): return back(rest)
    case ("/box", _): return RehearsalSession.section(Report.box(sitting, words))
    case ("/compare", _):
      guard let earlier else { return [Shown(.dim, words.text(.compareNone))] }
      return RehearsalSession.section(Report.comparison(earlier, sitting, words))
    case ("/end", _), ("/quit", _):
      phase = .done
      return []
    default: return [Shown(.warning, words.text(.noCommand, ["word": parts.first ?? line]))]
    }
  }

  private mutating func back(_ rest: String) -> [Shown] {
    let number = rest.isEmpty ? sitting.exchanges.count : Int(rest) ?? 0
    guard let exchange = sitting.exchanges.first(where: { $0.number == number }) else {
      let line = rest.isEmpty ? "1" : rest
      return [Shown(.warning, words.text(.backNone, ["line": line]))]
    }
    earlier = sitting
    sitting = sitting.back(before: number)
    phase = .talking
    var shown = [
      Shown(.dim, words.text(.backTo, ["line": String(number), "own": exchange.line])),
      stageHeading,
    ]
    shown += sitting.exchanges.last?.reply.map(RehearsalSession.said) ?? []
    return shown
  }

  private var hint: String {
    switch Hint.next(in: sitting) {
    case .giveBack(let said): words.text(.hintGiveBack, ["words": "“\(said)”"])
    case .followHint(let said): words.text(.hintFollow, ["words": "“\(said)”"])
    case .askFirst: words.text(.hintAskFirst)
    case .fewerQuestions: words.text(.hintFewer)
    case .sumUp: words.text(.hintSumUp)
    case .ask: words.text(.hintAsk)
    }
  }
}
