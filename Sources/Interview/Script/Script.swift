public import Record

/// A meeting's questions, compiled once from a file in `Prompts/Meetings/`.
public struct Script: Hashable, Sendable {
  /// The file's name without its ending, as `termly-review`.
  public let name: String
  /// Which of the three meetings it leads.
  public let kind: MeetingKind
  /// The title people see.
  public let title: String
  /// Minutes a meeting takes unless said otherwise.
  public let minutes: Int
  /// The stages in their order; one called `prepare` may be done days before.
  public let stages: [Stage]

  /// A script from its parts.
  public init(name: String, kind: MeetingKind, title: String, minutes: Int, stages: [Stage]) {
    self.name = name
    self.kind = kind
    self.title = title
    self.minutes = minutes
    self.stages = stages
  }

  /// The stage of an id.
  public func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }

  /// The question of an id, in whichever stage.
  public func question(_ id: String) -> Question? {
    for stage in stages {
      if let question = stage.questions.first(where: { $0.id == id }) { return question }
    }
    return nil
  }
}

/// A part of the meeting, with its share of the time.
public struct Stage: Hashable, Sendable {
  /// Its id, as `explore`.
  public let id: String
  /// The title people see.
  public let title: String
  /// Its share of the meeting's minutes, in hundredths; 0 for preparation.
  public let share: Int
  /// What the teacher is told when it begins; placeholders allowed.
  public let opening: [String]
  /// What the teacher is told when it ends: to sum up and to check.
  public let sumUp: String?
  /// Its questions in their order.
  public let questions: [Question]

  /// A stage from its parts.
  public init(
    id: String, title: String, share: Int, opening: [String], sumUp: String?,
    questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.share = share
    self.opening = opening
    self.sumUp = sumUp
    self.questions = questions
  }
}

/// One question: words to say aloud, to whom, why, and what the answer fills.
public struct Question: Hashable, Sendable {
  /// Its id, never changed once meetings have used it.
  public let id: String
  /// The words to say aloud; placeholders in braces (`{pupil}`, `{parent}`, `{item}` …).
  public let ask: String
  /// For whom it is.
  public let to: Role
  /// Why it is asked, in plain words.
  public let why: String
  /// The paragraph of the SEND Code of Practice it serves.
  public let code: String?
  /// One or two further things to say.
  public let followUps: [String]
  /// What the answer fills.
  public let fills: Fill
  /// What must hold for it to be asked; all of them.
  public let when: [Condition]
  /// What it is asked for each of.
  public let each: Repetition?
  /// The words that ask for one more, when there may be several; Enter alone ends it.
  public let again: String?

  /// A question from its parts.
  public init(
    id: String, ask: String, to: Role, why: String, code: String? = nil,
    followUps: [String] = [], fills: Fill, when: [Condition] = [], each: Repetition? = nil,
    again: String? = nil
  ) {
    self.id = id
    self.ask = ask
    self.to = to
    self.why = why
    self.code = code
    self.followUps = followUps
    self.fills = fills
    self.when = when
    self.each = each
    self.again = again
  }
}

/// What the answer to a question fills.
public enum Fill: Hashable, Sendable {
  /// A new item of a kind, written `concern`; for `each`, one linked to the subject.
  case item(StatementKind)
  /// A part of an item, written `target.baseline`: of the subject when repeated, else of the
  /// newest item of that kind.
  case field(StatementKind, Field)
  /// Something to say aloud; Enter alone goes on. Written `said-aloud`.
  case saidAloud
  /// A group of items read back; written `read-back`, repeated for each `group`.
  case readBack
  /// The end: the record is closed. Written `sign-off`.
  case signOff
}

/// What a question is asked for each of.
public enum Repetition: Hashable, Sendable {
  /// Each earlier promise (targets and actions); written `promise`.
  case promise
  /// Each item of a kind; written as the kind.
  case item(StatementKind)
  /// Each group of the read-back; written `group`.
  case group
}

/// One thing that must hold for a question to be asked.
public enum Condition: Hashable, Sendable {
  /// `has need`: at least one such item stands.
  case has(StatementKind)
  /// `lacks need`: no such item stands.
  case lacks(StatementKind)
  /// `pupil-present`: a fact of the meeting.
  case fact(Fact)
  /// `not pupil-present`.
  case notFact(Fact)
  /// `lookback.result is partly or not yet`: a part of the subject (or of the newest such item).
  case field(StatementKind, Field, isOneOf: [String])
  /// `has provision.who`: a part is known.
  case hasField(StatementKind, Field)

  /// A fact a condition may name.
  public enum Fact: String, CaseIterable, Hashable, Sendable {
    /// The pupil is at the meeting for all or part of it.
    case pupilPresent = "pupil-present"
    /// The pupil's words are already in the record.
    case pupilHeard = "pupil-heard"
    /// Earlier promises are open.
    case earlierPromises = "earlier-promises"
    /// The promise in question is a target.
    case promiseIsTarget = "promise-is-target"
    /// Two or more meetings in a row found little progress.
    case littleProgress = "little-progress"
    /// An interpreter is needed.
    case interpreter
    /// More than one parent or carer takes part or gets a copy.
    case severalParents = "several-parents"
    /// Somebody does not agree with an item.
    case disagreement
    /// The decision is SEN support.
    case supportDecided = "support-decided"
    /// The pupil already has SEN support or a plan.
    case hasSupport = "has-support"
  }
}
