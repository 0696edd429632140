/// What the feedback looks at.
public enum Skill: String, Codable, Hashable, Sendable, CaseIterable {
  /// Words of the teacher’s before the parent’s first real turn.
  case parentFirst = "parent-first"
  /// The teacher’s share of the words in *explore*.
  case share
  /// Reflections for each of the teacher’s turns in *explore*.
  case reflecting
  /// Reflections for each question in *explore*.
  case balance
  /// Telling nobody asked for, before the plan.
  case telling
  /// Summaries.
  case summaries
  /// Strengths and efforts named.
  case affirming
  /// Terms of the trade that were not explained.
  case plainWords = "plain-words"
  /// Words that blame.
  case blame
  /// The child’s words before targets are set.
  case childsVoice = "childs-voice"
  /// What became of a disagreement.
  case disagreement
  /// Targets with the parent’s idea in them, and duties for all three.
  case joint
  /// Stages visited, and a date set.
  case structure
}

/// How far a skill has come.
public enum Band: String, Codable, Hashable, Sendable, CaseIterable {
  /// On the way.
  case developing
  /// There, and steady.
  case secure
  /// Better than most.
  case strong
}

/// One figure of the feedback, with the lines it rests on.
public struct Figure: Codable, Hashable, Sendable {
  /// What it is about.
  public let skill: Skill
  /// The numbers, by their names in the words file.
  public let values: [String: String]
  /// How far the skill has come; nil where the talk is too short to say, or it did not come up.
  public let band: Band?
  /// The numbers of the lines it rests on.
  public let lines: [Int]
}
