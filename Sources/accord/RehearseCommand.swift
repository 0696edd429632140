import Archive
import ArgumentParser
import Foundation
import Interview
import Record
import Rehearsal
import Terminal

/// Practises with a simulated parent.
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Practise with a simulated parent, then see what moved them.",
    discussion: """
      Nothing of a real child is read, and nothing is kept unless you ask for the report.

      Examples:
        accord rehearse                        who there is to practise with
        accord rehearse --examples             two talks with the same parent, to read first
        accord rehearse dawn                   a talk with Dawn Bell
        accord rehearse marcus --stage explore only that part of the meeting
        accord rehearse dawn --seed 3 --report talk.html < lines.txt
      """)

  @Argument(help: "The parent, as the list names them.")
  var parent: String?
  @Flag(help: "List the parents.")
  var list = false
  @Flag(help: "Two example talks, with notes.")
  var examples = false
  @Option(help: "What the wordings are drawn with: the same number gives the same parent.")
  var seed: UInt64?
  @Option(help: "Only one stage of the meeting: explore, plan …")
  var stage: String?
  @Option(help: "Write the feedback to an HTML file.")
  var report: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let words = try place.words.rehearsalWords()
      if examples { return try showExamples(place, words) }
      guard !list, let parent else { return try showList(place, words) }
      guard let person = try place.words.person(parent) else {
        let names = place.words.parentNames.joined(separator: ", ")
        throw Ending(66, words.text(.noPerson, ["word": parent, "list": names]))
      }
      var stages = try place.words.rehearsedStages(person.meeting)
      if let stage {
        let chosen = stages.filter { $0.id == stage }
        guard !chosen.isEmpty else {
          let names = stages.map(\.id).joined(separator: ", ")
          throw Ending(64, words.text(.stageUnknown, ["word": stage, "list": names]))
        }
        stages = chosen
      }
      let fixed: UInt64 =
        Console.isInteractive ? UInt64(max(0, try place.clock(.london).now().seconds % 1_000)) : 1
      let session = RehearsalSession(
        person: person, stages: stages, seed: seed ?? fixed, words: words,
        lexicon: try place.words.lexicon())
      var desk = RehearsalDesk(session: session, report: report)
      try desk.hold()
    }
  }

  private func showList(_ place: Place, _ words: RehearsalWords) throws {
    Console.out(words.text(.listTitle))
    for id in place.words.parentNames {
      guard let person = try place.words.person(id) else { continue }
      Console.out(
        "  " + words.text(.listPerson, ["id": id, "name": person.name, "kind": person.kind]))
    }
    Console.out(words.text(.listNext))
  }

  @MainActor
  private func showExamples(_ place: Place, _ words: RehearsalWords) throws {
    let screen = Screen()
    let lexicon = try place.words.lexicon()
    let talks = try place.words.exampleTalks()
    if talks.isEmpty { Console.out(words.text(.exampleNone)) }
    for (talk, person) in talks {
      try screen.write([Line(""), Line(words.text(.exampleTitle, ["title": talk.title]), .heading)])
      let stages = try place.words.rehearsedStages(person.meeting)
      for step in talk.played(with: person, stages: stages, lexicon).steps {
        switch step.part {
        case .teacher(let text): try screen.write(Line("> \(text)", .bold, hanging: 2))
        case .note(let note):
          let text = words.text(.exampleNote, ["note": note])
          try screen.write(Line(text, .dim, indent: 4))
        case .stage(let id):
          try screen.write(Line("── \(stages.first { $0.id == id }?.title ?? id)", .heading))
        case .expect: break
        }
        for spoken in step.exchange?.reply ?? [] {
          try screen.write(
            Line(spoken.text.hasPrefix("(") ? spoken.text : "\(spoken.speaker): \(spoken.text)"))
        }
      }
    }
  }
}

/// The keyboard and the screen of a rehearsal.
@MainActor
struct RehearsalDesk {
  var session: RehearsalSession
  let report: String?
  private let screen = Screen()
  private let editor: LineEditor
  private var interruptions = 0

  init(session: RehearsalSession, report: String?) {
    self.session = session
    self.report = report
    editor = LineEditor(screen: screen)
  }

  /// Talks until the talk is over and nobody asks anything more.
  mutating func hold() throws {
    defer { editor.close() }
    let words = session.words
    try show(session.beginning())
    try show([.init(.heading, words.text(.anticipate))])
    for question in session.sitting.person.anticipate {
      try show([.init(.plain, question)])
      // What is thought here is nobody's but the learner's: it is typed, and not kept.
      if Console.isInteractive { _ = editor.read(prompt: "> ") }
    }
    try show([.init(.dim, words.text(.begins)), session.stageHeading])
    while session.phase != .done {
      switch editor.read(prompt: "> ") {
      case .line(let line), .overlong(let line, _):
        interruptions = 0
        try take(line)
      case .interrupted(let line):
        interruptions += line.isEmpty ? 1 : 0
        if interruptions >= 2 { return try finish() }
      case .ended, .hungUp: return try finish()
      }
    }
    try write(report)
  }

  private mutating func take(_ line: String) throws {
    if line.hasPrefix("/report ") {
      let file = line.dropFirst(8).drop { $0 == " " }
      return try write(String(file))
    }
    try show(session.take(line))
  }

  private mutating func finish() throws {
    try show(session.end())
    try write(report)
  }

  private func write(_ file: String?) throws {
    guard let file, !file.isEmpty else { return }
    do {
      try Data(session.page.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
      _ = chmod(file, 0o600)
      try show([.init(.plain, session.words.text(.reportAt, ["file": file]))])
    } catch is CocoaError {
      throw Ending(73, session.words.text(.reportFailed, ["file": file]))
    }
  }

  private func show(_ shown: [RehearsalSession.Shown]) throws {
    try screen.write(
      shown.flatMap { one -> [Line] in
        switch one.style {
        case .plain: [Line(one.text, hanging: 2)]
        case .heading: [Line(""), Line("── \(one.text)", .heading)]
        case .bold: [Line(one.text, .bold, indent: 2, hanging: 2)]
        case .dim: [Line(one.text, .dim, indent: 2, hanging: 2)]
        case .warning: [Line(one.text, .warning)]
        case .quote: [Line(one.text, indent: 2, hanging: 2)]
        }
      })
  }
}
