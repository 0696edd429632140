import Hearing
import Record

/// What is talked of after the close: lines kept apart, and only when the family has left.
extension Talk {
  /// The lines that wait, one under the other, and what can be said of them.
  mutating func showAsides() {
    let waiting = draft.asidesToPassOn
    for (index, number) in waiting.enumerated() {
      guard let aside = draft.asides[number] else { continue }
      say(.line, waiting.count == 1 ? aside.text : "\(index + 1). \(aside.text)")
    }
    say(.question, phrase(.askPassedOn))
    say(.hint, phrase(.askPassedOnWays))
    if waiting.count > 1 { say(.hint, phrase(.askPassedOnOne)) }
    step.prompt = Prompt(question: QuestionRef(BuiltIn.passedOn.rawValue))
  }

  /// One line typed after the close.
  mutating func afterClose(_ line: String) {
    let waiting = draft.asidesToPassOn
    guard !waiting.isEmpty else {
      if !line.trimmed.isEmpty {
        step.refusal = .meetingClosed
        say(.warning, phrases.refusal(.meetingClosed, standing))
      }
      step.effect = .finished
      return
    }
    if phrases.means(.wordsYes, line) {
      showAsides()
      return
    }
    let (which, rest) = chosen(line.trimmed, among: waiting)
    switch PassingOn(rest, phrases: phrases, people: people) {
    case .later:
      note(.passedOnLater, ["meeting": draft.opening.meeting])
      step.effect = .finished
    case .nothing:
      for number in which { enter(.released(of: number)) }
      say(.kept, phrase(.passedOnNothing, ["meeting": draft.opening.meeting]))
      finishAsides()
    case .told(let name, let when):
      enter(.passedOn(of: which, to: name, when: when))
      say(.kept, phrase(.passedOnKept))
      finishAsides()
    case .onlyWho(let name): askAgain(prefill: "\(name), ")
    case .unclear: askAgain(prefill: "")
    }
  }

  private mutating func askAgain(prefill: String) {
    step.refusal = .whenPassedOn
    say(.warning, phrases.refusal(.whenPassedOn, standing))
    step.prompt = Prompt(question: QuestionRef(BuiltIn.passedOn.rawValue), prefill: prefill)
  }

  private mutating func finishAsides() {
    if draft.asidesToPassOn.isEmpty { step.effect = .finished } else { showAsides() }
  }

  /// All the lines that wait, or the one whose number an answer begins with, and the answer.
  private func chosen(_ text: String, among waiting: [Int]) -> (lines: [Int], answer: String) {
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard let number = Int(digits), waiting.count > 1, waiting.indices.contains(number - 1),
      let mark = rest.first, mark.isWhitespace || ".)".contains(mark)
    else { return (waiting, text) }
    return ([waiting[number - 1]], String(rest.dropFirst()).trimmed)
  }
}
