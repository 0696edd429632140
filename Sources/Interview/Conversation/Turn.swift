public import Record

/// What came from the keyboard.
public enum Turn: Hashable, Sendable {
  /// A line, as typed.
  case said(String)
  /// The terminal went away or the person left; the half-typed line, if there was one.
  case left(partial: String, why: String)
}

/// A command, taken at any time.
public enum Command: String, CaseIterable, Sendable {
  case back, change, undo, skip, park, go, why, `repeat`, show, missing, time, who, aside, pause
  case close, help
}

/// What the meeting asks of whoever runs it, beside speaking.
public enum Effect: Hashable, Sendable {
  case none
  /// The meeting was left safely.
  case paused
  /// The record stands: write the files, offer to clear the screen.
  case closed
  /// Nothing more to ask.
  case finished
}

/// One piece of what is said to the person at the keyboard.
public struct Utterance: Hashable, Sendable {
  /// How it stands out; never the only carrier of meaning.
  public enum Style: String, Hashable, Sendable {
    /// The name of a stage, and the time.
    case stage
    /// The question to say aloud.
    case question
    /// A further thing to say.
    case hint
    /// What was kept, and as what.
    case kept
    /// Something to know.
    case note
    /// Something to look at.
    case warning
    /// A line of the record.
    case line
  }

  /// How it stands out.
  public let style: Style
  /// The words.
  public let text: String

  /// A piece of talk from its parts.
  public init(_ style: Style, _ text: String) {
    self.style = style
    self.text = text
  }
}

/// What the next line answers.
public struct Prompt: Hashable, Sendable {
  /// Which question.
  public let question: QuestionRef
  /// The words that stand in the line buffer, ready to edit.
  public let prefill: String
  /// A prompt from its parts.
  public init(question: QuestionRef, prefill: String = "") {
    self.question = question
    self.prefill = prefill
  }
}

/// Why a line was not taken, for the person in the meeting.
///
/// Each case has its words in `Prompts/Words/phrases.yaml`: one kind sentence and what to do now.
public enum Refusal: String, CaseIterable, Error, Hashable, Sendable {
  case nothingTyped = "refused-nothing-typed"
  case unknownCommand = "refused-unknown-command"
  case nearTag = "refused-near-tag"
  case bareAnswer = "refused-bare-answer"
  case noSuchItem = "refused-no-such-item"
  case whichItem = "refused-which-item"
  case nothingToUndo = "refused-nothing-to-undo"
  case nothingBefore = "refused-nothing-before"
  case noSuchStage = "refused-no-such-stage"
  case noDate = "refused-no-date"
  case whichDate = "refused-which-date"
  case pastDate = "refused-past-date"
  case whichPromise = "refused-which-promise"
  case noEarlierPromises = "refused-no-earlier-promises"
  case whichResult = "refused-which-result"
  case whichDelivered = "refused-which-delivered"
  case nobodyNamed = "refused-nobody-named"
  case whichName = "refused-which-name"
  case whichDecision = "refused-which-decision"
  case needsNotAllowed = "refused-needs-not-allowed"
  case noStep = "refused-no-step"
  case tooLong = "refused-too-long"
  case notWhileClosing = "refused-not-while-closing"
  case meetingClosed = "refused-meeting-closed"
  case whenPassedOn = "refused-when-passed-on"
}

/// What one turn brings: entries to keep, then words to say, then the next question.
public struct Step: Hashable, Sendable {
  /// What must be on disk before anything is said.
  public var entries: [Entry] = []
  /// What to say.
  public var says: [Utterance] = []
  /// Why the line was not taken, if it was not.
  public var refusal: Refusal?
  /// The next question; nil when there is none.
  public var prompt: Prompt?
  /// What else happens.
  public var effect: Effect = .none

  /// An empty step.
  public init() {}
}
