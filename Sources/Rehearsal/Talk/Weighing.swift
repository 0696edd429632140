import Hearing

/// Which rules a line sets off.
extension Sitting {
  /// What a line came to.
  struct Weighed {
    var moves: [Move] = []
    /// The cue that the answer is chosen by.
    var leading = Cue.other
    var gaveBack: [Int] = []
    var topic: String?
    /// The line itself names what it is about.
    var namesTopic = false
    var hadLeave = false
  }

  mutating func weigh(_ line: TeacherLine) -> Weighed {
    var weighed = Weighed()
    weighed.hadLeave = hasLeave || line.reading.askedPermission && !isQuestion(line.reading.act)
    defer { remember(line, weighed) }
    if let cue = alone(line) {
      apply(cue, because: line.text, to: &weighed)
      weighed.leading = cue
      weighed.topic = topic
      return weighed
    }
    (weighed.topic, weighed.namesTopic) = topic(of: line)
    if line.count > person.longest { apply(.long, because: line.text, to: &weighed) }
    for term in line.reading.jargon where !term.explained && !wasSaid(term.term) {
      apply(.jargon, because: term.term, to: &weighed)
    }
    for phrase in blame(in: line) { apply(.blame, because: phrase, to: &weighed) }
    if line.passesBy, person.moves[.pastThem] != nil {
      apply(.pastThem, because: line.text, to: &weighed)
    }
    if line.regrets { apply(.apology, because: line.reading.because, to: &weighed) }
    let cue = act(of: line, &weighed)
    apply(cue, because: line.reading.because, to: &weighed)
    if questions >= 2, isQuestion(line.reading.act), cue == .closedQuestion || questions >= 3 {
      apply(.questioned, because: line.reading.because, to: &weighed)
    }
    weighed.leading = leading(cue, weighed.moves)
    return weighed
  }

  private func alone(_ line: TeacherLine) -> Cue? {
    switch line.sort {
    case .silence: return .silence
    case .notUnderstood: return .notUnderstood
    case .rude: return .rude
    case .machine: return .machine
    case .language: return .language
    case .offTopic: return line.reading.blame.isEmpty ? .offTopic : nil
    case .talk: break
    }
    if line.stems.count >= 2, isEcho(line) { return .again }
    if line.stems.count < 2, line.reading.act != .other, line.reading.act != .openQuestion,
      earlierTexts.contains(line.key)
    {
      return .again
    }
    return nil
  }

  /// Whether the teacher has said this, or nearly this, before.
  private func isEcho(_ line: TeacherLine) -> Bool {
    earlier.contains { before in
      let shared = before.intersection(line.stems).count
      return shared * 4 >= 3 * max(before.count, line.stems.count)
    }
  }

  /// Whether the parent has used the words: giving them back is no jargon, and blames nobody.
  func wasSaid(_ words: String) -> Bool {
    spoken.contains { $0.text.lowercased().contains(words.lowercased()) }
  }

  /// Blaming words of the line; those that only give back what somebody thinks of themselves are none.
  func blame(in line: TeacherLine) -> [String] {
    let gives = line.reading.acts.contains { $0.act == .reflection || $0.act == .summary }
    return line.reading.blame.map(\.phrase).filter { phrase in
      !wasSaid(phrase) && (!gives || phrase.lowercased().hasPrefix("you"))
    }
  }

  private func isQuestion(_ act: TalkAct) -> Bool {
    act == .openQuestion || act == .closedQuestion
  }

  /// What the line is about: the topic with most of its words; else what the talk was about.
  func topic(of line: TeacherLine) -> (topic: String?, isNamed: Bool) {
    var best: (name: String, weight: Int)?
    for name in person.topics.keys.sorted() {
      let hits = person.topics[name]?.intersection(line.stems).count ?? 0
      // Of two alike, the one that still holds something unsaid, then the one it was about.
      let isOpen = person.unsaid.contains { $0.topic == name && !disclosed.contains($0.id) }
      let weight = hits == 0 ? 0 : hits * 4 + (isOpen ? 2 : 0) + (name == topic ? 1 : 0)
      if weight > (best?.weight ?? 0) { best = (name, weight) }
    }
    return best.map { ($0.name, true) } ?? (topic, false)
  }

  /// The rule that the line’s act sets off.
  private mutating func act(of line: TeacherLine, _ weighed: inout Weighed) -> Cue {
    let hits = givenBack(line)
    let act = line.reading.act
    let isGiven = isGivenBack(line, hits)
    if let written = line.written { return verdict(on: written, line, &weighed) }
    if isGiven, !hits.isEmpty {
      let isSummary = act == .summary || hits.count >= 2
      for hit in isSummary ? hits[...] : hits.prefix(1) {
        spoken[hit.index].isHeard = true
        weighed.gaveBack.append(spoken[hit.index].exchange)
      }
      hasHeard = true
      return isSummary ? .summary : .heard
    }
    if stageID == "close", act == .summary || line.givesBack, line.stems.count >= 3 {
      return .summary
    }
    switch act {
    case .reflection, .summary:
      let fresh = line.feelings.subtracting(feelings)
      return fresh.isEmpty ? .vague : .kind
    case .affirmation:
      affirmations += 1
      return affirmations > 4 ? .vague : .affirmation
    case .openQuestion: return .openQuestion
    case .closedQuestion: return line.reading.askedPermission ? .leave : .closedQuestion
    case .information:
      if line.offers, hasHeard { return offer(line) }
      if line.count < 6 { return .other }
      return weighed.hadLeave ? .toldWithLeave : .told
    case .advice:
      if line.offers, hasHeard { return offer(line) }
      return weighed.hadLeave ? .advisedWithLeave : .advised
    case .other: return line.offers && hasHeard ? offer(line) : .other
    }
  }

  /// Whether the line gives back what it shares with the parent’s words, whatever it looks like.
  private func isGivenBack(_ line: TeacherLine, _ hits: [(index: Int, score: Int)]) -> Bool {
    let holds = line.reading.acts.contains { $0.act == .reflection || $0.act == .summary }
    switch line.reading.act {
    case .reflection, .summary: return true
    case .openQuestion, .closedQuestion:
      return holds && !hits.isEmpty || line.givesBack && hits.count >= 2
    case .information, .other:
      return line.givesBack || !line.isOfSchool && hits.first?.score ?? 0 >= 4
    case .advice, .affirmation: return false
    }
  }

  private mutating func offer(_ line: TeacherLine) -> Cue {
    promised.append(line.text)
    return promised.count > 4 ? .other : .offer
  }

  /// What of the parent’s words a line gives back, best first; words given back before are none.
  private func givenBack(_ line: TeacherLine) -> [(index: Int, score: Int)] {
    var found: [(index: Int, score: Int)] = []
    for (index, utterance) in spoken.enumerated().suffix(12) where !utterance.isHeard {
      let shared = utterance.stems.intersection(line.stems).count
      let isOfTopic =
        utterance.topic.flatMap { person.topics[$0] }
        .map { !$0.isDisjoint(with: line.stems) } ?? false
      guard shared > 0 || isOfTopic else { continue }
      let score = shared * 2 + (isOfTopic ? 1 : 0) + (line.feelings.isEmpty ? 0 : 1)
      let isShort = line.stems.count <= 3
      if score >= 4 || score >= 2 && isShort || shared == 1 && isOfTopic && score >= 3 {
        found.append((index, score))
      }
    }
    return found.sorted { ($0.score, $0.index) > ($1.score, $1.index) }
  }

  /// The cue an answer is chosen by: harm comes before good.
  private func leading(_ cue: Cue, _ moves: [Move]) -> Cue {
    let cues = Set(moves.map(\.cue))
    for first in [Cue.blame, .pastThem, .long, .jargon] where cues.contains(first) {
      // Whoever knows the terms is not stopped by them.
      if first == .pastThem, person.replies[.pastThem] == nil { continue }
      if first == .jargon, person.moves[.jargon]?.worth ?? 0 >= 0 { continue }
      return first
    }
    if cues.contains(.rushed), cue == .refuse || cue == .advised { return .rushed }
    if cues.contains(.apology), cue != .heard, cue != .summary, cue != .openQuestion {
      return .apology
    }
    if cues.contains(.questioned), cue == .closedQuestion { return .questioned }
    return cue
  }

  /// Moves the parent by a rule.
  mutating func apply(_ cue: Cue, because: String, to weighed: inout Weighed) {
    let before = meters
    if let change = person.moves[cue] { meters = meters.moved(by: change) }
    weighed.moves.append(
      Move(
        cue: cue, change: Change.between(before, meters), because: String(because.prefix(200))))
  }

  private mutating func remember(_ line: TeacherLine, _ weighed: Weighed) {
    if line.stems.count >= 2 { earlier.append(line.stems) }
    earlierTexts.insert(line.key)
    feelings.formUnion(line.feelings)
    switch weighed.leading {
    case .openQuestion, .closedQuestion, .questioned: questions += 1
    default: questions = 0
    }
    topic = weighed.topic
    hasLeave = weighed.leading == .leave
  }
}
