/// A parent to practise with, as a file in `Prompts/Parents/` has them.
///
/// Nobody in these files is real. Everything a person can say is in their file, and what moves
/// them is in named rules: there is no code in it.
public struct Person: Hashable, Sendable {
  /// The file’s name without its ending.
  public let id: String
  /// The full name; of two people, the one who speaks when nobody is named.
  public let name: String
  /// What the teacher calls them.
  public let called: String
  /// The child’s first name.
  public let child: String
  /// Who they are in a few words, for lists: *anxious and grateful*.
  public let kind: String
  /// Which meeting it is.
  public let meeting: String
  /// Names that stand before their lines, the first speaking unless another is named.
  public let speakers: [String]
  /// What the teacher may read before the talk, in paragraphs.
  public let brief: [String]
  /// What the teacher is asked before the talk.
  public let anticipate: [String]
  /// How they come in.
  public let start: Meters
  /// More words than this at a time are too many for them.
  public let longest: Int
  /// Topics and the words that belong to them, as stems.
  let topics: [String: Set<String>]
  /// What moves them.
  public let moves: [Cue: Change]
  /// What they keep to themselves until they trust the teacher with it.
  public let unsaid: [Unsaid]
  /// What they say, by what it answers.
  let replies: [Cue: [Reply]]
  /// What they say about a topic without opening up.
  let topicReplies: [String: [Reply]]
  /// Better wordings for this parent.
  let better: [Better]

  /// Something of the unsaid, by its id.
  public func unsaid(_ id: String) -> Unsaid? { unsaid.first { $0.id == id } }
}

/// Something a parent keeps to themselves until its conditions hold.
public struct Unsaid: Hashable, Sendable {
  /// Its id in the file.
  public let id: String
  /// What it is about.
  public let topic: String
  /// What must hold, all of it.
  let conditions: [Condition]
  /// The words, in several wordings.
  let said: [Reply]
  /// Words that only point to it, said when it is nearly time.
  let hints: [Reply]
  /// What it is, in short, for the report.
  public let short: String
  /// A line that would give it back well.
  public let better: String
  /// Whether these are the child’s own words or wishes.
  public let isChilds: Bool
}

/// One wording of something a parent can say.
struct Reply: Hashable, Sendable {
  /// Its place among all of the person’s wordings; each is said once in a talk.
  let number: Int
  /// The line of the file.
  let line: Int
  /// What is said, and by whom; more than one where voices alternate.
  var parts: [Spoken]
  /// What must hold.
  let conditions: [Condition]
}

/// A better wording for this parent, for lines that did a certain thing.
struct Better: Hashable, Sendable {
  /// The cue it is better than.
  let cue: Cue
  /// The topic it is for; any when there is none.
  let topic: String?
  /// The words.
  let text: String
}
