/// The fixed sentences of a rehearsal; their words are in `Prompts/Words/rehearsal.yaml`.
public enum RehearsalKey: String, CaseIterable, Sendable {
  // The list and the beginning.
  case listTitle = "list-title"
  case listPerson = "list-person"
  case listNext = "list-next"
  case anticipate, begins, help
  case stageNow = "stage-now"
  case stageLast = "stage-last"
  case stageUnknown = "stage-unknown"
  case noPerson = "no-person"
  case noCommand = "no-command"
  case tooLong = "too-long"
  case promised
  // Going back and the end.
  case backTo = "back-to"
  case backNone = "back-none"
  case ended, left
  case over
  case compareNone = "compare-none"
  case reportAt = "report-at"
  case reportFailed = "report-failed"
  // Hints.
  case hintGiveBack = "hint-give-back"
  case hintFollow = "hint-follow"
  case hintAskFirst = "hint-ask-first"
  case hintFewer = "hint-fewer"
  case hintSumUp = "hint-sum-up"
  case hintAsk = "hint-ask"
  // The report.
  case reportTitle = "report-title"
  case reportTold = "report-told"
  case reportShort = "report-short"
  case wellTitle = "well-title"
  case wellLine = "well-line"
  case wellOpened = "well-opened"
  case wellNone = "well-none"
  case changeTitle = "change-title"
  case changeLine = "change-line"
  case changeMissed = "change-missed"
  case changeNotGiven = "change-not-given"
  case changeBetter = "change-better"
  case changeNone = "change-none"
  case unsaidTitle = "unsaid-title"
  case unsaidItem = "unsaid-item"
  case unsaidHinted = "unsaid-hinted"
  case unsaidNone = "unsaid-none"
  case trustTitle = "trust-title"
  case trustLine = "trust-line"
  case trustMost = "trust-most"
  case figuresTitle = "figures-title"
  case figureColumns = "figure-columns"
  case figuresNote = "figures-note"
  case openShare = "open-share"
  case selfTitle = "self-title"
  case selfIntro = "self-intro"
  case selfOne = "self-one"
  case selfTwo = "self-two"
  case selfThree = "self-three"
  case selfFour = "self-four"
  case boxTitle = "box-title"
  case boxTeacher = "box-teacher"
  case boxMoves = "box-moves"
  case boxNothing = "box-nothing"
  case compareTitle = "compare-title"
  case compareParts = "compare-parts"
  case compareColumns = "compare-columns"
  case compareTrust = "compare-trust"
  case compareSaid = "compare-said"
  case bandDeveloping = "band-developing"
  case bandSecure = "band-secure"
  case bandStrong = "band-strong"
  case bandNone = "band-none"
  case afterMenu = "after-menu"
  case exampleTitle = "example-title"
  case exampleNote = "example-note"
  case exampleNone = "example-none"

  /// Every key that the file must hold: these, a sentence for each skill and each rule.
  public static var required: [String] {
    allCases.map(\.rawValue) + Skill.allCases.map { "skill-\($0.rawValue)" }
      + Skill.allCases.map { "figure-\($0.rawValue)" } + Cue.allCases.map { "cue-\($0.rawValue)" }
      + ["none", "mentioned", "shapes", "ignored", "noted", "explored", "part", "all", "yes", "no"]
      .map { "state-\($0)" }
  }
}
