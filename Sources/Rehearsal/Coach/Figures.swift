import Hearing

/// The figures of a talk: counts of what is on the page, each with its lines.
public struct Figures: Hashable, Sendable {
  /// The figures, in the order of the meeting.
  public let all: [Figure]
  /// The share of open questions among all questions in hundredths: shown, never scored.
  public let openShare: Int?

  /// The figure of a skill.
  public subscript(skill: Skill) -> Figure? { all.first { $0.skill == skill } }

  /// Counts a talk.
  public init(_ sitting: Sitting) {
    let tally = Tally(sitting)
    all = Skill.allCases.compactMap { tally.figure($0) }
    let open = sitting.exchanges.count { $0.act == .openQuestion }
    let closed = sitting.exchanges.count { $0.act == .closedQuestion }
    openShare = open + closed == 0 ? nil : open * 100 / (open + closed)
  }
}

/// Counts one talk, skill by skill; the bands are those of the published table.
private struct Tally {
  let sitting: Sitting
  let exchanges: [Exchange]
  let explore: [Exchange]
  /// Fewer turns than this say nothing.
  static let fewest = 4

  init(_ sitting: Sitting) {
    self.sitting = sitting
    exchanges = sitting.exchanges
    let asked = exchanges.filter { $0.stage == "explore" }
    // Who never went on to explore has explored where they were.
    explore =
      asked.isEmpty ? exchanges.filter { $0.stage != "plan" && $0.stage != "close" } : asked
  }

  func figure(_ skill: Skill) -> Figure? {
    switch skill {
    case .parentFirst: parentFirst()
    case .share: share()
    case .reflecting: reflecting()
    case .balance: balance()
    case .telling: telling()
    case .summaries:
      counted(.summaries, exchanges.filter { $0.act == .summary }, strong: 4, secure: 2)
    case .affirming:
      counted(.affirming, exchanges.filter { $0.act == .affirmation }, strong: 4, secure: 2)
    case .plainWords: few(.plainWords, \.jargon, secure: 5)
    case .blame: few(.blame, \.blame, secure: 1)
    case .childsVoice: childsVoice()
    case .disagreement: disagreement()
    case .joint: joint()
    case .structure: structure()
    }
  }

  private func band(_ isStrong: Bool, _ isSecure: Bool) -> Band {
    isStrong ? .strong : isSecure ? .secure : .developing
  }

  private func words(_ exchange: Exchange) -> Int {
    exchange.reply.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
  }

  private func parentFirst() -> Figure? {
    guard !exchanges.isEmpty else { return nil }
    var count = 0
    var lines: [Int] = []
    for exchange in exchanges {
      count += exchange.words
      lines.append(exchange.number)
      if words(exchange) >= 8, exchange.answers != .waits { break }
    }
    return Figure(
      skill: .parentFirst, values: ["count": String(count)],
      band: band(count <= 60, count <= 150), lines: lines)
  }

  private func share() -> Figure? {
    guard explore.count >= Tally.fewest else { return nil }
    let own = explore.reduce(0) { $0 + $1.words }
    let theirs = explore.reduce(0) { $0 + words($1) }
    let share = own * 100 / max(1, own + theirs)
    let longest = explore.sorted { $0.words > $1.words }.prefix(2).map(\.number).sorted()
    return Figure(
      skill: .share, values: ["share": String(share)], band: band(share < 40, share <= 60),
      lines: longest)
  }

  /// Reflections, the same line said again not counted.
  private var reflections: [Exchange] {
    explore.filter { $0.act == .reflection && $0.answers != .again && !$0.cues.contains(.again) }
  }

  private func reflecting() -> Figure? {
    guard explore.count >= Tally.fewest else { return nil }
    let count = reflections.count
    let share = Double(count) / Double(explore.count)
    return Figure(
      skill: .reflecting,
      values: ["count": String(count), "turns": String(explore.count)],
      band: band(share > 0.3, share >= 0.15), lines: reflections.map(\.number))
  }

  private func balance() -> Figure? {
    let questions = explore.filter { $0.act == .openQuestion || $0.act == .closedQuestion }
    guard explore.count >= Tally.fewest else { return nil }
    let ratio = Double(reflections.count) / Double(max(1, questions.count))
    return Figure(
      skill: .balance,
      values: ["count": String(reflections.count), "questions": String(questions.count)],
      band: band(ratio >= 1, ratio >= 0.5), lines: questions.map(\.number))
  }

  private func telling() -> Figure? {
    let before = exchanges.filter { $0.stage != "plan" && $0.stage != "close" }
    guard before.count >= Tally.fewest else { return nil }
    let told = before.filter {
      ($0.act == .advice || $0.act == .information) && !$0.hadLeave && $0.written.isEmpty
        && !$0.cues.contains(.offer) && !$0.cues.contains(.heard) && !$0.cues.contains(.summary)
        && !$0.cues.contains(.other)
    }
    let rate = Double(told.count) * 10 / Double(before.count)
    return Figure(
      skill: .telling, values: ["count": String(told.count), "turns": String(before.count)],
      band: band(rate < 1, rate <= 3), lines: told.map(\.number))
  }

  private func counted(_ skill: Skill, _ found: [Exchange], strong: Int, secure: Int) -> Figure? {
    guard exchanges.count >= Tally.fewest else { return nil }
    return Figure(
      skill: skill, values: ["count": String(found.count)],
      band: band(found.count >= strong, found.count >= secure), lines: found.map(\.number))
  }

  private func few(_ skill: Skill, _ words: KeyPath<Exchange, [String]>, secure: Int) -> Figure? {
    guard exchanges.count >= Tally.fewest else { return nil }
    let found = exchanges.filter { !$0[keyPath: words].isEmpty }
    let all = found.flatMap { $0[keyPath: words] }
    return Figure(
      skill: skill,
      values: [
        "count": String(all.count), "list": Array(Set(all)).sorted().joined(separator: ", "),
      ],
      band: band(all.isEmpty, all.count <= secure), lines: found.map(\.number))
  }

  private var targets: [Exchange] { exchanges.filter { $0.written.first == "target" } }

  private func childsVoice() -> Figure? {
    guard exchanges.count >= Tally.fewest else { return nil }
    let first = targets.first?.number ?? Int.max
    let child = sitting.person.child.lowercased()
    let about = exchanges.filter { exchange in
      guard exchange.number < first else { return false }
      if let says = exchange.says, sitting.person.unsaid(says)?.isChilds == true { return true }
      let words = Set(
        exchange.line.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init))
      let names = words.contains(child) || words.contains("he") || words.contains("she")
      return names && exchange.act == .openQuestion
        && !words.isDisjoint(with: [
          "say", "says", "said", "think", "thinks", "feel", "feels", "want", "wants",
        ])
    }
    let own = exchanges.filter { $0.says.flatMap { sitting.person.unsaid($0)?.isChilds } == true }
    let said = own.reduce(into: Set<String>()) { stems, exchange in
      for spoken in exchange.reply { stems.formUnion(Stems.of(spoken.text)) }
    }
    let shaped = targets.filter { target in
      target.number > (own.first?.number ?? Int.max)
        && Stems.of(target.line).intersection(said).count >= 2
    }
    let state = shaped.isEmpty ? (about.isEmpty ? "none" : "mentioned") : "shapes"
    return Figure(
      skill: .childsVoice, values: ["state": state],
      band: band(!shaped.isEmpty, !about.isEmpty), lines: (about + shaped).map(\.number))
  }

  private static let routes = [
    "sendiass", "independent advice", "advice service", "governor", "complaint", "head teacher",
    "headteacher", "senco", "mediation", "disagree", "both views", "both of our views",
  ]

  private func disagreement() -> Figure? {
    let refused: Set<Cue> = [.refuse, .dutyRefuse, .amend, .dutyAmend]
    let found = exchanges.filter { !refused.isDisjoint(with: $0.cues) }
    guard !found.isEmpty else { return nil }
    let next = found.compactMap { one in exchanges.first { $0.number == one.number + 1 } }
    let explored = next.filter {
      $0.written.isEmpty && [.reflection, .openQuestion, .summary].contains($0.act)
        || !$0.gaveBack.isEmpty
        || $0.cues.contains(.accept) || $0.cues.contains(.dutyAccept)
    }
    let routed = exchanges.filter { exchange in
      exchange.number > (found.first?.number ?? 0)
        && Tally.routes.contains { exchange.line.lowercased().contains($0) }
    }
    let state =
      !explored.isEmpty || !routed.isEmpty
      ? (explored.count == found.count || !routed.isEmpty ? "explored" : "noted") : "ignored"
    return Figure(
      skill: .disagreement, values: ["state": state, "count": String(found.count)],
      band: band(state == "explored", state == "noted"), lines: found.map(\.number))
  }

  private func joint() -> Figure? {
    let written = exchanges.filter { !$0.written.isEmpty }
    guard !written.isEmpty else { return nil }
    let accepted = targets.filter { $0.cues.contains(.accept) }
    var duties: Set<String> = []
    for exchange in written where exchange.written[0] == "action" {
      let who = exchange.written[1]
      let child = sitting.person.child.lowercased()
      duties.insert(
        who == child || who == "pupil"
          ? "pupil" : sitting.isOfParent(who) ? "parent" : "school")
    }
    if written.contains(where: { $0.written[0] == "provision" }) { duties.insert("school") }
    let state =
      accepted.isEmpty && duties.count < 2
      ? "none" : !accepted.isEmpty && duties.count == 3 ? "all" : "part"
    return Figure(
      skill: .joint,
      values: [
        "state": state, "count": String(accepted.count), "targets": String(targets.count),
        "duties": String(duties.count),
      ],
      band: band(state == "all", state == "part"), lines: written.map(\.number))
  }

  private func structure() -> Figure? {
    guard sitting.stages.count > 1, exchanges.count >= Tally.fewest else { return nil }
    let visited = Set(exchanges.map(\.stage))
    let date = exchanges.filter { $0.written.first == "review-date" }
    return Figure(
      skill: .structure,
      values: [
        "count": String(visited.count), "stages": String(sitting.stages.count),
        "date": date.isEmpty ? "no" : "yes",
      ],
      band: band(
        visited.count == sitting.stages.count && !date.isEmpty,
        visited.count * 3 >= sitting.stages.count * 2),
      lines: date.map(\.number))
  }
}
