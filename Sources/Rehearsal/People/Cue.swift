/// What a line of the teacher’s is to a parent, and what a parent’s reply answers.
///
/// The names stand in the people’s files: in *Moves* for what moves them, in *Replies* for what
/// they say.
public enum Cue: String, Codable, Hashable, Sendable, CaseIterable {
  // The line as it comes.
  /// Nothing is said.
  case silence
  /// The teacher has not understood.
  case notUnderstood = "not-understood"
  /// Something that has nothing to do with the child.
  case offTopic = "off-topic"
  /// An insult.
  case rude
  /// Words meant for a machine, or about one.
  case machine
  /// Another language.
  case language
  /// More words at a time than this parent can take in.
  case long
  /// Somebody present is talked about instead of talked with.
  case pastThem = "past-them"
  /// The same line again, or nearly.
  case again
  // Telling.
  /// Telling, without leave.
  case told
  /// Telling, with leave.
  case toldWithLeave = "told-with-leave"
  /// Advice, without leave.
  case advised
  /// Advice, with leave.
  case advisedWithLeave = "advised-with-leave"
  /// Leave to tell is asked.
  case leave
  /// A term of the trade that is not explained.
  case jargon
  /// Words that blame.
  case blame
  /// A third question in a row.
  case questioned
  /// A plan before anything was heard.
  case rushed
  // Listening.
  /// Something the parent said is given back.
  case heard
  /// A feeling is named, whatever it is about.
  case kind
  /// Something is given back that the parent has not said.
  case vague
  /// Two things or more are given back.
  case summary
  /// A strength or an effort is named.
  case affirmation
  /// Something is regretted for the school’s part.
  case apology
  /// The school will do something, and says so.
  case offer
  /// An open question.
  case openQuestion = "open-question"
  /// A closed question.
  case closedQuestion = "closed-question"
  /// Anything else.
  case other
  // The plan.
  /// A target that holds something of the parent’s.
  case accept
  /// A target that the parent would have otherwise.
  case amend
  /// A target that the parent had no part in.
  case refuse
  /// Something the parent is to do, and will.
  case dutyAccept = "duty-accept"
  /// Something the parent is to do, and could in part.
  case dutyAmend = "duty-amend"
  /// Something the parent is to do, and cannot.
  case dutyRefuse = "duty-refuse"
  /// The parent has an idea for the plan.
  case idea
  // Without a line of the teacher’s to thank for it.
  /// The first words.
  case opening
  /// A short answer, when nothing better is left.
  case plain
  /// Something is said to have been said.
  case recall
  /// Nothing is said any more.
  case waits
  /// The parent goes before the end.
  case leaves
  /// The end.
  case goodbye

  /// Cues that end the reading of a line: nothing else in it counts.
  static let alone: Set<Cue> = [.silence, .notUnderstood, .rude, .machine, .language, .again]
  /// Cues to which a parent may open up.
  static let inviting: Set<Cue> = [
    .heard, .kind, .vague, .summary, .affirmation, .apology, .openQuestion,
  ]
  /// How few wordings a person’s file may have for a reply.
  var fewest: Int {
    switch self {
    case .told, .advised, .heard, .openQuestion, .closedQuestion, .plain: 4
    case .silence, .jargon, .other, .kind, .vague, .summary, .affirmation, .waits: 3
    case .toldWithLeave, .advisedWithLeave, .leave, .blame, .offTopic, .machine, .rude, .language,
      .notUnderstood, .again, .questioned, .accept, .amend, .refuse, .dutyAccept, .dutyAmend,
      .dutyRefuse, .goodbye, .apology, .offer, .idea:
      2
    case .long, .rushed, .recall, .opening, .leaves: 1
    case .pastThem: 0
    }
  }
  /// Whether a line can be this, so that a rule about it can ever move anybody.
  var moves: Bool {
    switch self {
    case .opening, .plain, .recall, .waits, .leaves, .goodbye, .idea: false
    default: true
    }
  }
}
