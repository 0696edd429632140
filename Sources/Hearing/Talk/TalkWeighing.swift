/// What one sentence does: its form and its wording, added up.
struct TalkWeighing: Sendable {
  /// The act with most said for it, and the words that said most.
  struct Verdict: Sendable {
    var act: TalkAct
    var weight: Double
    /// The deciding words, among the kept ones.
    var because: Range<Int>
    /// How many points a sentence that gives back holds.
    var points = 1

    var isQuestion: Bool { act == .openQuestion || act == .closedQuestion }
  }

  private var weights: [TalkAct: Double] = [:]
  private var reasons: [TalkAct: (weight: Double, range: Range<Int>)] = [:]

  private mutating func add(_ act: TalkAct, _ weight: Double, _ range: Range<Int>) {
    weights[act, default: 0] += weight
    if weight > reasons[act]?.weight ?? 0 { reasons[act] = (weight, range) }
  }

  private func has(_ act: TalkAct) -> Double { weights[act] ?? 0 }

  static func verdict(
    _ sentence: TalkText.Sentence, in wording: Wording,
    cues: [(range: Range<Int>, value: TalkCue)], leave: TalkTurn.Leave, previous: Verdict?
  ) -> Verdict {
    guard !sentence.range.isEmpty else {
      return Verdict(act: .other, weight: 0, because: sentence.range)
    }
    let form = TalkForm(sentence, in: wording)
    var weighing = TalkWeighing()
    weighing.gather(cues, form: form)
    weighing.weighForm(form, sentence, in: wording)
    if !form.isAsked {
      weighing.weighStatement(form, sentence, in: wording)
    }
    if sentence.isCutAfter, sentence.range.count < 5, form.asking == .none {
      weighing.add(.other, 2, sentence.range)
    }
    if !form.isAsked, leave != .none, !TalkPermission.isAsked(sentence, in: wording) {
      weighing.add(leave == .tell ? .information : .advice, 4, sentence.range)
      if leave == .suggest { weighing.add(.information, 2, sentence.range) }
    }
    if !form.isAsked, let previous, previous.weight >= 4, sentence.openers.isEmpty {
      // What follows telling tells, what follows giving back gives back, unless it says otherwise.
      if previous.act == .information || previous.act == .advice {
        weighing.add(.information, 1.5, sentence.range)
      } else if previous.act == .reflection || previous.act == .summary {
        weighing.add(.reflection, 1.2, sentence.range)
      }
    }
    let points = TalkPoints.count(sentence, in: wording)
    if !form.isAsked, points > 2, sentence.openers.contains("so"), form.subject.isTheirs {
      weighing.add(.reflection, 3, sentence.range)
    }
    var verdict = weighing.settled(sentence)
    verdict.points = points
    return verdict
  }

  /// The best cue of each act counts in full, two more a third each.
  private mutating func gather(_ cues: [(range: Range<Int>, value: TalkCue)], form: TalkForm) {
    var best: [TalkAct: [(weight: Double, range: Range<Int>)]] = [:]
    for cue in cues
    where cue.value.place == .anywhere || (cue.value.place == .asked) == form.isAsked {
      best[cue.value.act, default: []].append((cue.value.weight, cue.range))
    }
    for (act, found) in best {
      for (place, cue) in found.sorted(by: {
        ($0.weight, $0.range.count) > ($1.weight, $1.range.count)
      }).prefix(3).enumerated() {
        add(act, cue.weight * (place == 0 ? 1 : 0.3), cue.range)
      }
    }
  }

  private mutating func weighForm(
    _ form: TalkForm, _ sentence: TalkText.Sentence, in wording: Wording
  ) {
    let first = sentence.range.lowerBound
    switch form.asking {
    case .word:
      add(.openQuestion, 7, form.asked)
      if wording.word(first + 1) == "about", !sentence.openers.contains("and"),
        wording.word(first + 2).hasSuffix("ing")
      {
        add(.advice, 13, first..<first + 3)
      }
    case .fact:
      add(.closedQuestion, 7, form.asked)
      if has(.openQuestion) < 13 { weights[.openQuestion, default: 0] *= 0.5 }
    case .turned: add(.closedQuestion, 7, form.asked)
    case .bare: add(.closedQuestion, 4, form.asked)
    case .rising:
      add(.closedQuestion, 2.5, form.asked)
      if sentence.range.count < 7, form.subject == .thing { add(.closedQuestion, 2, form.asked) }
      if sentence.range.count < 6, form.subject != .you, !sentence.openers.contains("so") {
        add(.closedQuestion, 3, form.asked)
      }
      if sentence.range.count < 9,
        sentence.range.contains(where: {
          wording[$0].value != nil || wording.isA($0, [.month, .weekday])
        })
      {
        add(.closedQuestion, 4, form.asked)
      }
      if ["or", "then"].contains(wording.word(sentence.range.upperBound - 1)) {
        add(.closedQuestion, 4, form.asked)
      }
    case .tag: add(.closedQuestion, 14, form.asked)
    case .none: break
    }
  }

  private mutating func weighStatement(
    _ form: TalkForm, _ sentence: TalkText.Sentence, in wording: Wording
  ) {
    let words = wording.items[sentence.range].map(\.lower)
    let range = form.told.isEmpty ? sentence.range : form.told
    let so = sentence.openers.contains("so")
    var feelings = 0
    var homes = 0
    var schools = 0
    var numbers = 0
    for (offset, item) in wording.items[sentence.range].enumerated() {
      let index = sentence.range.lowerBound + offset
      if Spoken.feeling.contains(item.lower) {
        feelings += 1
        if feelings == 1 { add(.reflection, 1, index..<index + 1) }
      }
      if Spoken.home.contains(item.lower) { homes += 1 }
      if Spoken.school.contains(item.lower) {
        schools += 1
        if schools == 1 { add(.information, 1, index..<index + 1) }
      }
      if item.value != nil, item.lower != "one" { numbers += 1 }
    }
    let urges = urge(form, in: wording, sentence.range)
    switch form.subject {
    case .you:
      if wording.word(range.lowerBound) == "you'll" {
        add(.reflection, 1, range)
        add(.information, 3, range)
      } else {
        add(.reflection, urges == nil ? 4 : 1, range)
      }
      if let urges { add(.advice, 3, urges) }
    case .your:
      add(.reflection, 2, range)
      add(.information, 1.6, range)
    case .they:
      add(.reflection, 2, range)
      add(.information, 1.2, range)
    case .it:
      add(.reflection, 2, range)
      add(.information, 1, range)
    case .we: add(.information, 3, range)
    case .me: add(.information, 2.2, range)
    case .thing:
      add(.information, 1.6, range)
      add(.reflection, feelings > 0 ? 2.2 : 0.8, range)
    }
    let speaks = words.contains { Spoken.we.contains($0) || Spoken.me.contains($0) }
    if form.subject == .thing,
      words.prefix(9).contains(where: {
        ["can", "could", "may", "will", "tends", "gets", "would"].contains($0)
      })
    {
      add(.information, 1.5, range)
    }
    if speaks, form.subject != .you { add(.information, 1.5, range) }
    if !speaks, words.contains(where: { Spoken.you.contains($0) }) { add(.reflection, 0.6, range) }
    if so, form.subject != .we, form.subject != .me { add(.reflection, 2.2, range) }
    if sentence.mark == "?" { add(.reflection, 2, range) }
    if sentence.openers.contains("and") || sentence.openers.contains("but") {
      add(.reflection, 0.7, range)
    }
    if sentence.isCutBefore { add(.reflection, 0.7, range) }
    add(.reflection, min(2, Double(homes)) * 0.7, range)
    add(.reflection, min(2, Double(max(0, feelings - 1))) * 0.7, range)
    add(.information, min(3, Double(max(0, schools - 1))) * 0.7, range)
    add(.information, min(2, Double(numbers)) * 0.8, range)
    if words.count == 1 { add(.other, 3, sentence.range) }
    if words.count <= 2 { add(.other, 2, sentence.range) }
    if words.count <= 3, form.subject == .thing, feelings == 0, sentence.mark != "?" {
      add(.other, 1.5, sentence.range)
    }
    if words.count > 28, form.subject != .you { add(.information, 1, range) }
  }

  /// *You should*, *you could*: the words that urge.
  private func urge(_ form: TalkForm, in wording: Wording, _ range: Range<Int>) -> Range<Int>? {
    guard form.subject == .you else { return nil }
    return form.told.first {
      Spoken.urging.contains(wording.word($0)) && Spoken.you.contains(wording.word($0 - 1))
    }.map { $0 - 1..<$0 + 1 }
  }

  private func settled(_ sentence: TalkText.Sentence) -> Verdict {
    var best = TalkAct.other
    var most = 0.8
    for act in TalkAct.allCases {
      if let weight = weights[act], weight > most { (best, most) = (act, weight) }
    }
    if best == .reflection || best == .information, has(.summary) >= 11 { best = .summary }
    return Verdict(
      act: best, weight: most, because: reasons[best]?.range ?? sentence.range)
  }
}
