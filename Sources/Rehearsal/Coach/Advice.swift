/// Something to take from a talk: what was done, in which line, and a better one where there is one.
public struct Advice: Hashable, Sendable {
  /// The rule it is about.
  public let cue: Cue
  /// The line’s number.
  public let line: Int
  /// The learner’s own words.
  public let own: String
  /// What it did to the parent.
  public let did: Change
  /// A better line for this parent; for what went well, nothing.
  public let better: String?
  /// What the line opened, in short; nil where it opened nothing.
  public let opened: String?
  /// What the parent had hinted at, or said, when the line passed it by.
  public let missed: String?
  /// Whether what was passed by had been said outright.
  public let wasSaid: Bool
}

/// What the coach picks: two things done well, then the two that would change most.
public struct Coaching: Hashable, Sendable {
  /// Two things done well, or fewer when there were fewer.
  public let well: [Advice]
  /// The two that would change most.
  public let change: [Advice]
  /// What the parent never got to say, and the line in which it was hinted at.
  public let unsaid: [(short: String, hintedIn: Int?)]
  /// The trust from the beginning, then after each line.
  public let trust: [Int]

  /// Looks at a talk.
  public init(_ sitting: Sitting) {
    let picks = Picks(sitting)
    well = picks.well()
    change = picks.change()
    unsaid = sitting.person.unsaid.filter { !sitting.disclosed.contains($0.id) }
      .map { ($0.short, sitting.hinted[$0.id]) }
    trust = [sitting.person.start.trust] + sitting.exchanges.map(\.after.trust)
  }

  /// Whether two coachings are the same.
  public static func == (left: Coaching, right: Coaching) -> Bool {
    left.well == right.well && left.change == right.change && left.trust == right.trust
      && left.unsaid.map(\.short) == right.unsaid.map(\.short)
      && left.unsaid.map(\.hintedIn) == right.unsaid.map(\.hintedIn)
  }

  /// Puts it into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(well)
    hasher.combine(change)
    hasher.combine(trust)
  }
}

private struct Picks {
  let sitting: Sitting

  init(_ sitting: Sitting) { self.sitting = sitting }

  private static let good: Set<Cue> = [
    .heard, .summary, .kind, .affirmation, .apology, .offer, .openQuestion, .leave, .silence,
    .accept, .dutyAccept, .toldWithLeave, .advisedWithLeave,
  ]
  private static let harmful: Set<Cue> = [
    .told, .advised, .jargon, .blame, .questioned, .rushed, .long, .again, .rude, .pastThem,
    .refuse, .dutyRefuse,
  ]

  func well() -> [Advice] {
    var groups: [Cue: [(exchange: Exchange, worth: Int)]] = [:]
    for exchange in sitting.exchanges {
      for move in exchange.moves where Picks.good.contains(move.cue) {
        let opened = exchange.says == nil ? 0 : 3
        let worth = move.change.worth + opened
        if worth > 0 { groups[move.cue, default: []].append((exchange, worth)) }
      }
    }
    return groups.sorted { left, right in
      (total(left.value), right.key.rawValue) > (total(right.value), left.key.rawValue)
    }.prefix(2).compactMap { cue, found in
      found.max { ($0.worth, $1.exchange.number) < ($1.worth, $0.exchange.number) }.map { best in
        advice(cue, best.exchange, opened: best.exchange.says)
      }
    }
  }

  private func total(_ group: [(exchange: Exchange, worth: Int)]) -> Int {
    group.reduce(0) { $0 + $1.worth }
  }

  func change() -> [Advice] {
    var groups: [Cue: (loss: Int, worst: Exchange, most: Int)] = [:]
    for exchange in sitting.exchanges {
      for move in exchange.moves where Picks.harmful.contains(move.cue) {
        let loss = max(1, -move.change.worth)
        let isWorse = loss > groups[move.cue]?.most ?? 0
        groups[move.cue] = (
          (groups[move.cue]?.loss ?? 0) + loss,
          isWorse ? exchange : groups[move.cue]?.worst ?? exchange,
          max(loss, groups[move.cue]?.most ?? 0)
        )
      }
    }
    var found = groups.sorted {
      ($0.value.loss, $1.key.rawValue) > ($1.value.loss, $0.key.rawValue)
    }
    .map { (weight: $0.value.loss, advice: worse($0.key, $0.value.worst)) }
    found += passedBy()
    found.sort { ($0.weight, $1.advice.line) > ($1.weight, $0.advice.line) }
    var picked: [Advice] = []
    for one in found.map(\.advice) where picked.count < 2 {
      if picked.contains(where: { $0.line == one.line }) { continue }
      picked.append(one)
    }
    for one in lesser() where picked.count < 2 && !picked.contains(where: { $0.line == one.line }) {
      picked.append(one)
    }
    return picked
  }

  /// What was hinted at or said, and not taken up by the next line.
  private func passedBy() -> [(weight: Int, advice: Advice)] {
    sitting.exchanges.compactMap { exchange in
      let isLost = exchange.hints.map { !sitting.disclosed.contains($0) } ?? false
      guard let id = exchange.says ?? (isLost ? exchange.hints : nil),
        let unsaid = sitting.person.unsaid(id),
        let next = sitting.exchanges.first(where: { $0.number == exchange.number + 1 }),
        !sitting.exchanges.contains(where: { $0.gaveBack.contains(exchange.number) })
      else { return nil }
      return (
        isLost ? 4 : 1,
        Advice(
          cue: .vague, line: next.number, own: next.line, did: next.change, better: unsaid.better,
          opened: nil, missed: exchange.reply.map(\.text).joined(separator: " "), wasSaid: !isLost)
      )
    }
  }

  /// What would still be better when nothing did harm.
  private func lesser() -> [Advice] {
    let order: [Cue] = [.vague, .closedQuestion, .openQuestion]
    return order.compactMap { cue in
      guard let better = better(cue, nil),
        let exchange = sitting.exchanges.first(where: {
          $0.number > 1 && $0.cues.contains(cue) && $0.says == nil && $0.change.worth <= 0
        })
      else { return nil }
      return Advice(
        cue: cue, line: exchange.number, own: exchange.line, did: exchange.change,
        better: better, opened: nil, missed: nil, wasSaid: false)
    }
  }

  private func worse(_ cue: Cue, _ exchange: Exchange) -> Advice {
    Advice(
      cue: cue, line: exchange.number, own: exchange.line, did: exchange.change,
      better: better(cue, exchange.topic) ?? better(.openQuestion, nil), opened: nil, missed: nil,
      wasSaid: false)
  }

  private func advice(_ cue: Cue, _ exchange: Exchange, opened: String?) -> Advice {
    Advice(
      cue: cue, line: exchange.number, own: exchange.line, did: exchange.change, better: nil,
      opened: opened.flatMap { sitting.person.unsaid($0)?.short }, missed: nil, wasSaid: false)
  }

  /// A better line from the person’s file: for the topic first.
  private func better(_ cue: Cue, _ topic: String?) -> String? {
    let all = sitting.person.better.filter { $0.cue == cue }
    return (all.first { $0.topic != nil && $0.topic == topic } ?? all.first { $0.topic == nil })?
      .text
  }
}
