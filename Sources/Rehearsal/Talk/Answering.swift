import Hearing
import Interview

/// What the parent answers.
extension Sitting {
  /// What an answer is made of.
  private struct Answer {
    var spoken: [Spoken] = []
    var cue = Cue.plain
    var wordings: [Int] = []
    var says: String?
    var hints: String?
    var topic: String?
  }

  /// Moves the parent by a line, and answers it.
  mutating func answer(to line: TeacherLine) -> Exchange {
    let before = meters
    let weighed = weigh(line)
    var answer = Answer(topic: weighed.topic)
    choose(for: line, weighed, &answer)
    let number = exchanges.count + 1
    let jargon = line.reading.jargon.filter { !$0.explained && !wasSaid($0.term) }.map(\.term)
    let blame = blame(in: line)
    topic = answer.topic
    if let last = answer.spoken.last?.text, last.hasSuffix("?"), answer.cue != .jargon,
      answer.cue != .waits
    {
      // A parent who asks gives leave to tell.
      hasLeave = true
    }
    if answer.cue != .waits, !answer.spoken.isEmpty {
      let known = (answer.says ?? answer.hints).flatMap { person.unsaid($0) }
      let more = known.map { $0.short + " " + $0.better } ?? ""
      let text = answer.spoken.map(\.text).joined(separator: " ")
      spoken.append(
        Utterance(
          exchange: number, text: text, stems: Stems.of(text + " " + more),
          topic: known?.topic ?? (answer.cue == .plain ? nil : answer.topic), unsaid: answer.says))
    }
    return Exchange(
      number: number, stage: stageID, line: line.text, words: line.count, act: line.reading.act,
      hadLeave: weighed.hadLeave,
      jargon: jargon, blame: blame,
      written: line.written.map { [$0.sort.rawValue, $0.who, $0.text] } ?? [],
      moves: weighed.moves, before: before, after: meters, topic: answer.topic,
      reply: answer.spoken, answers: answer.cue, says: answer.says, hints: answer.hints,
      gaveBack: weighed.gaveBack, wordings: answer.wordings)
  }

  private mutating func choose(
    for line: TeacherLine, _ weighed: Weighed, _ answer: inout Answer
  ) {
    let cue = weighed.leading
    if exchanges.isEmpty, !Cue.alone.contains(cue), let first = pick(.opening) {
      return give(first, .opening, &answer)
    }
    if meters.trust == 0, cue == .rude || cue == .blame,
      exchanges.suffix(2).allSatisfy({ $0.after.trust == 0 }), exchanges.count > 3
    {
      return leave(&answer)
    }
    if invites(cue, line, weighed) {
      if stageID == "plan" || stageID == "focus", cue == .openQuestion, meters.trust >= 3,
        let idea = pick(.idea)
      {
        return give(idea, .idea, &answer)
      }
      if disclose(weighed, &answer) || hint(weighed, &answer) { return }
    }
    if cue == .openQuestion || cue == .closedQuestion, let topic = weighed.topic,
      let reply = pick(from: person.topicReplies[topic] ?? [])
    {
      return give(reply, cue, &answer)
    }
    for next in [cue, fallback(cue)] {
      if let reply = pick(next) {
        return give(reply, next, &answer, term: line.reading.jargon.first { !$0.explained }?.term)
      }
    }
    runDry(&answer)
  }

  /// Whether a parent may open up to the line.
  private func invites(_ cue: Cue, _ line: TeacherLine, _ weighed: Weighed) -> Bool {
    if Cue.inviting.contains(cue) { return true }
    // Waiting is listening, once; and a plain question serves where they are ready to talk.
    if cue == .silence { return meters.openness >= 6 && exchanges.last?.answers != .silence }
    return cue == .closedQuestion && weighed.namesTopic && meters.openness >= 6
  }

  /// Says something unsaid whose time has come; about the topic first.
  private mutating func disclose(_ weighed: Weighed, _ answer: inout Answer) -> Bool {
    let ready = person.unsaid.filter { one in
      !disclosed.contains(one.id)
        && one.conditions.allSatisfy { condition in
          if case .asked = condition, hinted[one.id] != nil, !weighed.namesTopic { return true }
          return holds(condition, weighed.topic)
        }
    }
    let chosen =
      ready.first { $0.topic == weighed.topic } ?? (weighed.namesTopic ? nil : ready.first)
    guard let chosen, let reply = pick(from: chosen.said) else { return false }
    disclosed.append(chosen.id)
    answer.says = chosen.id
    answer.topic = chosen.topic
    give(reply, weighed.leading, &answer)
    return true
  }

  /// Points to something unsaid that is nearly ready to be said.
  private mutating func hint(_ weighed: Weighed, _ answer: inout Answer) -> Bool {
    let near = person.unsaid.filter { one in
      !disclosed.contains(one.id) && hinted[one.id] == nil && !one.hints.isEmpty
        && one.conditions.allSatisfy { condition in
          switch condition {
          case .asked: true
          case .atLeast(let meter, let number): meters[meter] >= number - 3
          case .below(let meter, let number): meters[meter] < number + 3
          default: holds(condition, weighed.topic)
          }
        }
    }
    let chosen =
      near.first { $0.topic == weighed.topic } ?? (weighed.namesTopic ? nil : near.first)
    guard let chosen, let reply = pick(from: chosen.hints) else { return false }
    hinted[chosen.id] = exchanges.count + 1
    answer.hints = chosen.id
    answer.topic = chosen.topic
    give(reply, weighed.leading, &answer)
    return true
  }

  /// Whether a condition holds.
  func holds(_ condition: Condition, _ topic: String?) -> Bool {
    switch condition {
    case .atLeast(let meter, let number): meters[meter] >= number
    case .below(let meter, let number): meters[meter] < number
    case .after(let id): disclosed.contains(id)
    case .heard(let id): spoken.contains { $0.unsaid == id && $0.isHeard }
    case .asked(let name): name == topic
    case .heardFirst: hasHeard
    case .stage(let id): stageID == id
    }
  }

  /// The answer that stands in when the first kind has run out.
  private func fallback(_ cue: Cue) -> Cue {
    switch cue {
    case .heard, .summary, .kind: .heard
    case .advised, .rushed: .told
    case .questioned: .closedQuestion
    case .refuse, .dutyRefuse: .told
    case .toldWithLeave, .advisedWithLeave: .other
    default: .plain
    }
  }

  /// Nothing is left to say: something said is pointed to, then there is only waiting, then an end.
  private mutating func runDry(_ answer: inout Answer) {
    if let plain = pick(.plain) { return give(plain, .plain, &answer) }
    if let last = disclosed.last.flatMap({ person.unsaid($0) }), let recall = pick(.recall) {
      return give(recall, .recall, &answer, gist: last.short)
    }
    if let waits = pick(.waits) { return give(waits, .waits, &answer) }
    leave(&answer)
  }

  private mutating func leave(_ answer: inout Answer) {
    let reply = pick(.leaves) ?? pick(.goodbye)
    answer.cue = .leaves
    guard let reply else { return }
    give(reply, .leaves, &answer)
  }

  // MARK: - Wordings

  private mutating func give(
    _ reply: Reply, _ cue: Cue, _ answer: inout Answer, term: String? = nil, gist: String? = nil
  ) {
    answer.cue = cue
    answer.wordings.append(reply.number)
    answer.spoken += said(reply, ["term": term ?? "that", "gist": gist ?? ""])
  }

  func said(_ reply: Reply, _ values: [String: String]) -> [Spoken] {
    let all = values.merging(["child": person.child]) { first, _ in first }
    return reply.parts.map {
      Spoken(speaker: $0.speaker, text: Placeholder.render($0.text, all))
    }
  }

  /// One wording of a reply that was not used in this talk and whose conditions hold.
  mutating func pick(_ cue: Cue) -> Reply? { pick(from: person.replies[cue] ?? []) }

  mutating func pick(from replies: [Reply]) -> Reply? {
    let fit = replies.filter { reply in
      !used.contains(reply.number) && reply.conditions.allSatisfy { holds($0, topic) }
    }
    guard !fit.isEmpty else { return nil }
    let reply = fit[generator.below(fit.count)]
    used.insert(reply.number)
    return reply
  }
}
