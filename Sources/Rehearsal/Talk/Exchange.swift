public import Hearing

/// What one line of the teacher’s moved, by which rule, and which of its words say so.
public struct Move: Codable, Hashable, Sendable {
  /// The rule.
  public let cue: Cue
  /// What it moved.
  public let change: Change
  /// The words of the line that the rule rests on.
  public let because: String
}

/// Something said by a parent, or a stage direction when nobody speaks.
public struct Spoken: Codable, Hashable, Sendable {
  /// Who says it.
  public let speaker: String
  /// The words.
  public let text: String
}

/// One line of the teacher’s and what came of it: the glass box.
public struct Exchange: Codable, Hashable, Sendable {
  /// The line’s number in the talk, counted from 1.
  public let number: Int
  /// The stage of the meeting.
  public let stage: String
  /// The line as typed.
  public let line: String
  /// How many words it has.
  public let words: Int
  /// What it does, as Hearing reads it.
  public let act: TalkAct
  /// Whether leave had been asked before telling, or the parent had asked.
  public let hadLeave: Bool
  /// Terms of the trade in it that are not explained.
  public let jargon: [String]
  /// Blaming wording in it, each with something better.
  public let blame: [String]
  /// What of the plan it wrote down: what, whose, and the words.
  public let written: [String]
  /// The rules that applied, and what they moved.
  public let moves: [Move]
  /// How the parent was before.
  public let before: Meters
  /// How the parent is after.
  public let after: Meters
  /// What the talk is about.
  public let topic: String?
  /// What the parent answered.
  public let reply: [Spoken]
  /// What kind of answer it is.
  public let answers: Cue
  /// The unsaid thing that was said.
  public let says: String?
  /// The unsaid thing that was hinted at.
  public let hints: String?
  /// The lines of the parent’s that were given back, by the exchange’s number.
  public let gaveBack: [Int]
  /// The replies’ numbers among the person’s wordings.
  let wordings: [Int]

  /// What the line moved in all.
  public var change: Change { Change.between(before, after) }
  /// The cues of the moves.
  public var cues: [Cue] { moves.map(\.cue) }
}
