/// What a turn of talk does.
public enum TalkAct: String, Codable, Hashable, Sendable, CaseIterable {
  /// Invites more than a fact or a choice, whatever its form.
  case openQuestion = "open-question"
  /// Asks for yes or no, a choice, one fact or a number, or checks.
  case closedQuestion = "closed-question"
  /// Gives one point of the parent’s or pupil’s back, a guess at a feeling included.
  case reflection
  /// Gathers two or more points, or plays the plan back.
  case summary
  /// Names a strength or an effort of child or parent.
  case affirmation
  /// Tells facts, process or the school’s own view.
  case information
  /// Tells, suggests or hints what to do.
  case advice
  /// Greeting, thanks, small talk, listening sounds, moving on.
  case other
}
