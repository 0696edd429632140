import Archive
import ArgumentParser
import Interview
import Record

/// Lines kept apart, for when the family has left.
struct AsideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aside",
    abstract: "Show the lines kept apart from a record, and note what became of them.",
    discussion: """
      Only when nobody else can see the screen. At a terminal it asks whom you told and when, about
      lines that wait.

      Examples:
        accord aside 2026-03-11-p001
        accord aside 2026-03-11-p001 --told "Mrs Shah" --when "today 16:10"
        accord aside 2026-03-11-p001 --line 49 --nothing    it was nothing: an ordinary line again
      """)

  @OptionGroup var record: RecordOptions
  @Option(help: "Whom they were passed on to.")
  var told: String?
  @Option(name: .customLong("when"), help: "When.")
  var toldWhen: String?
  @Flag(help: "It was nothing: the line stands in the transcript again, and in no copy.")
  var nothing = false
  @Option(help: "The number of the one line that is meant; else all that wait.")
  var line: Int?

  func validate() throws {
    if nothing && (told != nil || toldWhen != nil) {
      throw ValidationError("--nothing stands without --told and --when.")
    }
    if told == nil && (toldWhen != nil || line != nil && !nothing) {
      throw ValidationError("Say what became of it: --told WHO --when WHEN, or --nothing.")
    }
  }

  func run() throws {
    try running {
      guard told != nil || nothing else { return try list() }
      try record.keep { closed in
        let waiting = try waiting(in: closed)
        // One line is one entry; the others are told together as they were passed on together.
        guard let told else { return waiting.map { .released(of: $0) } }
        return [
          .passedOn(
            of: waiting, to: try closed.said(told, "--told"),
            when: try closed.said(toldWhen ?? closed.now.text, "--when"))
        ]
      }
    }
  }

  private func waiting(in closed: Closed) throws -> [Int] {
    let waiting = closed.draft.asidesToPassOn
    guard !waiting.isEmpty else { throw Ending(66, closed.words.text(.asideNoneWaits)) }
    guard let line else { return waiting }
    guard waiting.contains(line) else {
      let list = waiting.map(String.init).joined(separator: ", ")
      throw Ending(66, closed.words.text(.asideNotThatOne, ["list": list]))
    }
    return [line]
  }

  @MainActor
  private func list() throws {
    let place = record.options.place()
    let words = try place.words.phrases()
    let archive = try place.archive()
    let id = try place.meeting(record.meeting, in: archive)
    try archive.requireTalk(of: id)
    let draft = Draft(try archive.read(id).journal)
    let asks = Console.isInteractive && draft.isClosed && !draft.asidesToPassOn.isEmpty
    for (number, aside) in draft.asides.sorted(by: { $0.key < $1.key }) {
      let passedOn = draft.passedOn[number]
      if passedOn == nil && asks { continue }
      let state =
        passedOn.map { words.text(.asidePassedOn, ["name": $0.to, "when": $0.when]) }
        ?? words.text(.asideWaits)
      Console.out("\(number)  \(aside.text)\n    \(state)")
    }
    for (number, erasure) in draft.erased.sorted(by: { $0.key < $1.key }) {
      Console.out(words.erased(number, erasure))
    }
    if draft.asides.isEmpty && draft.erased.isEmpty { Console.out(words.text(.asideNone)) }
    if asks {
      var session = try MeetingSession(place: place, showsIDs: false, by: record.by)
      try session.askAboutAsides(of: id)
    } else if !draft.asidesToPassOn.isEmpty {
      Console.out(words.text(.asideHow, ["meeting": id.description]))
    }
  }
}
