/// A whole turn: which of its sentences decides what it does.
struct TalkTurn: Sendable {
  let text: TalkText
  private(set) var verdicts: [TalkWeighing.Verdict] = []
  /// The sentence that decides; nil where there is none.
  private(set) var decides: Int?
  /// Leave to tell that was asked, or given by a parent’s question.
  private(set) var leave = Leave.none

  /// What leave was asked for.
  enum Leave: Sendable { case none, tell, suggest }

  init(_ text: TalkText) {
    self.text = text
    let wording = text.wording
    let cues = TalkCue.table.all(in: wording)
    var next = 0
    for sentence in text.sentences {
      while next < cues.count, cues[next].range.lowerBound < sentence.range.lowerBound { next += 1 }
      var own: [(range: Range<Int>, value: TalkCue)] = []
      while next < cues.count, cues[next].range.lowerBound < sentence.range.upperBound {
        if cues[next].range.upperBound <= sentence.range.upperBound + 1 { own.append(cues[next]) }
        next += 1
      }
      let verdict = TalkWeighing.verdict(
        sentence, in: wording, cues: own, leave: leave, previous: verdicts.last)
      verdicts.append(verdict)
      if TalkPermission.isAsked(sentence, in: wording) {
        leave = TalkPermission.isForIdeas(sentence, in: wording) ? .suggest : .tell
      }
    }
    decide()
  }

  private mutating func decide() {
    decides = verdicts.indices.last { isWorking($0) }
    guard let last = decides else {
      decides = verdicts.indices.last { !text.sentences[$0].range.isEmpty } ?? verdicts.indices.last
      return
    }
    let before = verdicts[..<last]
    if verdicts[last].isQuestion, isShortCheck(last),
      gathers(
        upTo: last - 1, least: TalkCheck.isCheck(text.sentences[last], in: text.wording) ? 2 : 3),
      let gathered = before.indices.last(where: { isWorking($0) })
    {
      // A summary has its check in it.
      decides = gathered
      verdicts[gathered].act = .summary
      return
    }
    if !verdicts[last].isQuestion, verdicts[last].act != .summary, verdicts[last].weight < 4.5,
      let question = before.indices.last, verdicts[question].isQuestion,
      text.sentences[question].mark == "?" || verdicts[question].act == .openQuestion
    {
      // A question with a few words after it still asks.
      decides = question
      return
    }
    if [.reflection, .information].contains(verdicts[last].act), verdicts[last].weight < 6,
      let praise = before.indices.last(where: { isWorking($0) }),
      verdicts[praise].act == .affirmation, verdicts[praise].weight > 8
    {
      // What is said after naming a strength bears it out.
      decides = praise
      return
    }
    if !verdicts[last].isQuestion, gathers(upTo: last) { verdicts[last].act = .summary }
  }

  /// Greetings, thanks and listening sounds do not work.
  private func isWorking(_ index: Int) -> Bool { verdicts[index].act != .other }

  private func isShortCheck(_ index: Int) -> Bool {
    text.sentences[index].range.count <= 7
      && (TalkCheck.isCheck(text.sentences[index], in: text.wording)
        || verdicts[index].act == .closedQuestion
        || text.wording.word(text.sentences[index].range.lowerBound) == "how")
  }

  /// Two points or more are given back: said so, or told one by one.
  private func gathers(upTo last: Int, least: Int = 3) -> Bool {
    guard last >= 0 else { return false }
    var points = 0
    for index in 0...last {
      switch verdicts[index].act {
      case .summary: return true
      case .reflection: points += verdicts[index].points
      case .openQuestion, .closedQuestion, .advice: points = 0
      case .information, .affirmation, .other: break
      }
    }
    return points >= least && (verdicts[last].act == .reflection)
  }

  /// The words of the line that a sentence’s act rests on.
  func because(_ index: Int) -> String {
    let verdict = verdicts[index]
    if verdict.because.isEmpty { return text.line.phrase(text.sentences[index].span) }
    return text.text(verdict.because)
  }
}
