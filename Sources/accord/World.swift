import Interview
import Record
import Terminal

/// Every effect a meeting has, as closures: made once for a terminal, a pipe, or a test.
@MainActor
struct World {
  /// The moment.
  var now: () -> Moment
  /// Shows words.
  var say: ([Utterance]) throws -> Void
  /// Waits for a line; the words in the buffer are ready to edit.
  var ask: (Prompt, Meeting) -> Heard
  /// Whether somebody is there who can send a line again.
  var canEdit: Bool
  /// Keeps entries; returns when they are safe on the disk.
  var append: ([Entry]) throws -> Void
}

/// Holds a meeting: keep, then show, then ask, until it is left or closed.
@MainActor
struct Conductor {
  var meeting: Meeting
  let world: World
  private var prompt: Prompt?
  private var interruptions = 0
  /// Whether the terminal went away: nobody is there to be asked anything.
  private(set) var isHungUp = false

  init(_ meeting: Meeting, world: World) {
    self.meeting = meeting
    self.world = world
  }

  /// Carries out a step: its entries are on disk before any of its words are shown.
  mutating func carryOut(_ step: Step) throws {
    if !step.entries.isEmpty {
      try world.append(step.entries)
      try meeting.adopt(step.entries)
    }
    try world.say(step.says)
    prompt = step.prompt
  }

  /// Talks until the meeting is paused, closed, or nobody answers any more.
  mutating func run(closing: (inout Conductor) throws -> Void) throws -> Effect {
    while let current = prompt {
      let heard = world.ask(current, meeting)
      guard let turn = turn(heard) else { continue }
      var step = meeting.take(turn, at: world.now())
      // What is asked after the close is asked when the papers are there.
      var asked: [Utterance] = []
      if step.effect == .closed, let place = step.says.firstIndex(where: { $0.style == .question })
      {
        asked = Array(step.says[place...])
        step.says.removeSubrange(place...)
      }
      do {
        try carryOut(step)
      } catch let error as KeepingFailed {
        // Nothing has moved: the line stands in the buffer again.
        try world.say([Utterance(.warning, error.words)])
        guard error.canGoOn, world.canEdit, case .said(let line) = turn else { throw error.ending }
        prompt = Prompt(question: current.question, prefill: line)
        continue
      }
      switch step.effect {
      case .paused, .finished: return step.effect
      case .closed:
        try closing(&self)
        try world.say(asked)
        if prompt == nil { return .closed }
      case .none: break
      }
    }
    return meeting.draft.isClosed ? .closed : .finished
  }

  /// The turn a reading makes; nil when the person is asked again.
  private mutating func turn(_ heard: Heard) -> Turn? {
    switch heard {
    case .line(let line):
      interruptions = 0
      return .said(line)
    case .overlong(let beginning, let dropped):
      interruptions = 0
      try? world.say([
        Utterance(.warning, meeting.phrase(.lineCut, ["count": String(dropped)]))
      ])
      return .said(beginning)
    case .interrupted(let line):
      interruptions += line.isEmpty ? 1 : 0
      if line.isEmpty && interruptions >= 2 { return .left(partial: "", why: "Ctrl-C twice") }
      if !line.isEmpty { interruptions = 1 }
      try? world.say([
        Utterance(.note, meeting.phrase(line.isEmpty ? .interruptedOnce : .lineCleared))
      ])
      return nil
    case .ended(let partial): return .left(partial: partial, why: "end of input")
    case .hungUp(let partial, let signal):
      isHungUp = true
      return .left(partial: partial, why: "signal \(signal)")
    }
  }
}

/// Entries could not be kept.
struct KeepingFailed: Error {
  /// What happened, what is safe and what to do.
  let words: String
  /// Whether another try may be made.
  let canGoOn: Bool
  /// What the command ends with otherwise.
  let ending: Ending
}
