public import Hearing
public import Record

/// One meeting being held: a pure machine over its journal.
///
/// `take` says what a turn would bring and moves nothing; `adopt` runs only after the entries are
/// on disk. Rebuilt from the journal at any moment, so resuming *is* starting.
public struct Meeting: Sendable {
  /// The questions.
  public let script: Script
  /// The fixed sentences.
  public let phrases: Phrases
  /// The word lists.
  public let lexicon: Lexicon
  /// What has happened.
  public private(set) var journal: Journal
  /// What it comes to.
  public private(set) var draft: Draft
  /// Who is at the keyboard.
  public let keyboard: String

  /// A meeting over a journal that holds at least its opening.
  public init(
    script: Script, phrases: Phrases, lexicon: Lexicon, journal: Journal, keyboard: String
  ) {
    self.script = script
    self.phrases = phrases
    self.lexicon = lexicon
    self.journal = journal
    self.keyboard = keyboard
    draft = Draft(journal)
  }

  /// Takes in entries that are safely on disk.
  public mutating func adopt(_ entries: [Entry]) throws(JournalFault) {
    for entry in entries {
      try journal.append(entry)
      draft.follow(entry, in: journal)
    }
  }

  /// What starting, or taking up again, brings: the first words and the question.
  ///
  /// Given are the moment, whether only the preparation is to be done, and whether the school's
  /// script is no longer the one the meeting began with.
  public func begin(at now: Moment, preparing: Bool = false, scriptChanged: Bool = false) -> Step {
    var talk = Talk(self, at: now)
    guard !draft.isClosed else {
      if draft.asidesToPassOn.isEmpty { talk.afterClose("") } else { talk.showAsides() }
      return talk.step
    }
    let isNew = draft.asked == nil
    if isNew {
      talk.note(preparing ? .welcomePrepare : .welcome)
      if preparing, let stage = script.stage(Draft.prepareStage) { talk.enterStage(stage) }
    } else if isPreparing && !preparing {
      talk.enter(.resumed(note: nil))
      talk.note(.welcome)
      if script.stages.indices.contains(script.firstTalkStage) {
        talk.enterStage(script.stages[script.firstTalkStage])
      }
    } else {
      talk.enter(.resumed(note: scriptChanged ? "script changed" : nil))
      talk.say(.note, talk.phrase(.resumed, ["count": String(draft.items.count)]))
      if let offer = talk.draft.offer { talk.say(.note, offer.words) }
    }
    if scriptChanged { talk.note(.scriptChanged) }
    talk.askNext(isResuming: !isNew)
    if let line = unsentLine { talk.giveBack(line) }
    return talk.step
  }

  /// The half-typed line with which the last sitting ended, if nothing was said since.
  private var unsentLine: Said? {
    for entry in journal.entries.reversed() {
      switch entry.event {
      case .said(let said): return said.unsent == true ? said : nil
      case .setAside: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether only the preparation is being done.
  public var isPreparing: Bool { draft.stage == Draft.prepareStage }

  /// What a turn brings; nothing moves until the entries are adopted.
  public func take(_ turn: Turn, at now: Moment) -> Step {
    var talk = Talk(self, at: now)
    switch turn {
    case .left(let partial, let why):
      if !partial.isEmpty, !draft.isClosed {
        talk.keepUnsent(partial)
        if let offer = draft.offer { talk.enter(.proposed(offer)) }
      }
      if !draft.isClosed {
        talk.enter(.paused(why: why))
        talk.note(.paused)
      }
      talk.step.effect = .paused
    case .said(let line):
      if draft.isClosed {
        talk.afterClose(line)
      } else if line.utf8.count > Meeting.longestLine {
        talk.refuse(line, .tooLong, keep: true)
      } else if line.trimmed.hasPrefix("/") {
        talk.command(line)
      } else if let command = talk.command(after: line) {
        talk.command(command)
      } else {
        talk.line(line)
      }
    }
    return talk.step
  }

  /// The longest line taken as an answer, in bytes; a longer one is kept and questioned.
  public static let longestLine = 64_000

  /// A fixed sentence, for whoever shows it outside a turn.
  public func phrase(_ key: PhraseKey, _ values: [String: String] = [:]) -> String {
    phrases[key, values]
  }

  /// The question that stands at the prompt, with the words in the line buffer.
  public var prompt: Prompt? {
    Talk(self, at: draft.lastMoment).prompt
  }
}
