/// The fixed sentences of the conversation; their words are in `Prompts/Words/phrases.yaml`.
public enum PhraseKey: String, CaseIterable, Sendable {
  // Words the program understands.
  case wordsYes = "words-yes"
  case wordsNo = "words-no"
  case wordsNone = "words-none"
  case wordsBare = "words-bare"
  case wordsShorthand = "words-shorthand"
  case wordsEveryone = "words-everyone"
  case wordsNobody = "words-nobody"
  case wordsAllBut = "words-all-but"
  case wordsAgree = "words-agree"
  case wordsLater = "words-later"
  case wordsWasNothing = "words-was-nothing"
  case wordsWhen = "words-when"
  case wordsBeforeWhen = "words-before-when"
  case wordsTelling = "words-telling"
  case wordsTold = "words-told"
  // Opening, resuming, stages.
  case welcome, resumed
  case resumedLine = "resumed-line"
  case welcomePrepare = "welcome-prepare"
  case scriptChanged = "script-changed"
  case stageTurn = "stage-turn"
  case stageTime = "stage-time"
  case stageOver = "stage-over"
  case prepareDone = "prepare-done"
  case balance
  case keptBack = "kept-back"
  case nudgePupil = "nudge-pupil"
  case nudgeParent = "nudge-parent"
  case because
  case becauseCode = "because-code"
  // What was kept.
  case kept
  case keptQuoted = "kept-quoted"
  case keptNothing = "kept-nothing"
  case keptPeople = "kept-people"
  case keptSaid = "kept-said"
  case keptName = "kept-name"
  case setAside = "set-aside"
  case changed, unchanged, skipped, parked, undone
  case waived
  case broughtBack = "brought-back"
  case putAside = "put-aside"
  case noChange = "no-change"
  case family
  case fieldLine = "field-line"
  case dayLine = "day-line"
  case dayMismatch = "day-mismatch"
  case carried
  case carriedToChange = "carried-to-change"
  case reviewStandsIn = "review-stands-in"
  case takenToLead = "taken-to-lead"
  // Offers.
  case offerMove = "offer-move"
  case offerVeryWords = "offer-very-words"
  case offerMoveVeryWords = "offer-move-very-words"
  case offerSplit = "offer-split"
  case offerDates = "offer-dates"
  case offerOutsideTerm = "offer-outside-term"
  case offerFifthTarget = "offer-fifth-target"
  case offerCloseAnyway = "offer-close-anyway"
  case offerTag = "offer-tag"
  case offerDayFor = "offer-day-for"
  case offerStartFor = "offer-start-for"
  case insteadOf = "instead-of"
  case confirmed, split, declined
  // Names.
  case askName = "ask-name"
  case askNames = "ask-names"
  case otherChild = "other-child"
  // Words a parent may not know.
  case jargonNote = "jargon-note"
  case blameNote = "blame-note"
  case shorthandNote = "shorthand-note"
  case askShorthand = "ask-shorthand"
  // Read-back and close.
  case readBackKey = "read-back-key"
  case readBackShort = "read-back-short"
  case readBackItem = "read-back-item"
  case askDifference = "ask-difference"
  case askChange = "ask-change"
  case agreed, disagreed
  case gapsLeft = "gaps-left"
  case gapsNone = "gaps-none"
  case presentDefault = "present-default"
  case copiesDefault = "copies-default"
  case copyKept = "copy-kept"
  case copyWithheld = "copy-withheld"
  case copyWithheldAgain = "copy-withheld-again"
  case signOffDefault = "sign-off-default"
  case signOffBut = "sign-off-but"
  case signOffPart = "sign-off-part"
  case signOffNobody = "sign-off-nobody"
  case signOffNotHere = "sign-off-not-here"
  case closedNow = "closed-now"
  case signedBy = "signed-by"
  case signedByNobody = "signed-by-nobody"
  case paused
  case askPassedOn = "ask-passed-on"
  case askPassedOnWays = "ask-passed-on-ways"
  case askPassedOnOne = "ask-passed-on-one"
  case passedOnKept = "passed-on-kept"
  case passedOnLater = "passed-on-later"
  case passedOnNothing = "passed-on-nothing"
  case askFamilyGone = "ask-family-gone"
  // Commands.
  case help
  case whoLine = "who-line"
  case timeLine = "time-line"
  case noGaps = "no-gaps"
  case stagesList = "stages-list"
  case nothingYet = "nothing-yet"
  case showAside = "show-aside"
  // The keyboard and the disk.
  case lineCut = "line-cut"
  case interruptedOnce = "interrupted-once"
  case lineCleared = "line-cleared"
  case askClear = "ask-clear"
  case cleared
  case clearedScreenOnly = "cleared-screen-only"
  case cannotClear = "cannot-clear"
  case askResume = "ask-resume"
  case checkpointNow = "checkpoint-now"
  case keptWhere = "kept-where"
  case copiesWhere = "copies-where"
  case exportFailed = "export-failed"
}
