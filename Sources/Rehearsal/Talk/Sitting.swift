/// A talk with a simulated parent: what was said, and how the parent is.
///
/// The same person, seed and lines give the same talk, byte for byte. Nothing here is kept by
/// itself, and no record of a real child is ever within reach.
public struct Sitting: Sendable {
  /// The parent.
  public let person: Person
  /// What the wordings are drawn with.
  public let seed: UInt64
  /// The stages of the meeting that are rehearsed, in order.
  public let stages: [RehearsedStage]
  /// The exchanges so far.
  public private(set) var exchanges: [Exchange] = []
  /// How the parent is.
  public internal(set) var meters: Meters
  /// Which of the stages it is.
  public private(set) var stage = 0
  /// Whether the talk is over.
  public private(set) var isOver = false

  /// What was given to the talk, in order, so that it can be gone back to.
  enum Input: Sendable {
    case line(TeacherLine)
    case stage(Int)
  }
  private(set) var inputs: [Input] = []
  var generator: SplitMix
  var used: Set<Int> = []
  var spoken: [Utterance] = []
  /// The unsaid that was said, in order.
  public internal(set) var disclosed: [String] = []
  /// The unsaid that was hinted at, with the exchange’s number.
  public internal(set) var hinted: [String: Int] = [:]
  /// What the school promised, as typed.
  public internal(set) var promised: [String] = []
  var topic: String?
  var earlier: [Set<String>] = []
  var earlierTexts: Set<String> = []
  var feelings: Set<String> = []
  var questions = 0
  var affirmations = 0
  var hasLeave = false
  var hasHeard = false
  var waited = 0

  /// Something the parent said, for hearing whether it is given back.
  struct Utterance: Sendable {
    let exchange: Int
    let text: String
    let stems: Set<String>
    let topic: String?
    let unsaid: String?
    var isHeard = false
  }

  /// A talk that has not begun.
  public init(person: Person, stages: [RehearsedStage], seed: UInt64) {
    self.person = person
    self.stages = stages.isEmpty ? [RehearsedStage(id: "explore", title: "explore")] : stages
    self.seed = seed
    meters = person.start
    generator = SplitMix(seed)
  }

  /// The id of the stage it is.
  public var stageID: String { stages[stage].id }

  /// Says a line to the parent, and takes the answer.
  ///
  /// After the end of the talk nothing is answered, and nil comes back.
  @discardableResult
  public mutating func say(_ line: TeacherLine) -> Exchange? {
    guard !isOver else { return nil }
    inputs.append(.line(line))
    let exchange = answer(to: line)
    exchanges.append(exchange)
    if exchange.answers == .leaves { isOver = true }
    return exchange
  }

  /// Goes to another stage; one that is not rehearsed is refused with false.
  @discardableResult
  public mutating func go(to id: String) -> Bool {
    guard !isOver, let next = stages.firstIndex(where: { $0.id == id }) else { return false }
    inputs.append(.stage(next))
    stage = next
    questions = 0
    return true
  }

  /// Goes to the next stage; false where there is none.
  @discardableResult
  public mutating func goOn() -> Bool {
    guard stage + 1 < stages.count else { return false }
    return go(to: stages[stage + 1].id)
  }

  /// Ends the talk: the parent’s last words.
  public mutating func end() -> [Spoken] {
    guard !isOver else { return [] }
    isOver = true
    return pick(.goodbye).map { said($0, [:]) } ?? []
  }

  /// The same talk as it was before a line, to try again from there.
  public func back(before number: Int) -> Sitting {
    var again = Sitting(person: person, stages: stages, seed: seed)
    for input in inputs {
      switch input {
      case .line(let line):
        if again.exchanges.count + 1 >= number { return again }
        again.say(line)
      case .stage(let next): again.go(to: stages[next].id)
      }
    }
    again.isOver = false
    return again
  }

  /// Whether the talk can go on though the parent’s words are over: it was ended, not left.
  public var wasLeft: Bool { exchanges.last?.answers == .leaves }
}

/// A stage of the meeting as it is rehearsed.
public struct RehearsedStage: Hashable, Sendable {
  /// Its id in the meeting’s script.
  public let id: String
  /// The title people see.
  public let title: String

  /// A stage from its parts.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
