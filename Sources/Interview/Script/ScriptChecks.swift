import Record

extension ScriptCompiler {
  /// Notes what is wrong with the meeting as a whole.
  mutating func checkWhole(_ fields: Fields, _ kind: MeetingKind?, _ stages: [PartialStage]) {
    checkShares(fields, stages)
    if let kind { checkShape(fields, kind, stages) }
    checkClose(fields)
    checkOrder()
    checkReach()
  }

  private mutating func checkShares(_ fields: Fields, _ stages: [PartialStage]) {
    let place = fields.place(of: "stages")
    for stage in stages where stage.id == Draft.prepareStage {
      guard let share = stage.share, share != 0 else { continue }
      reader.report("`prepare` comes before the meeting; its share is 0", at: stage.place)
    }
    let talk = stages.filter { $0.id != Draft.prepareStage }
    let shares = talk.compactMap(\.share)
    guard shares.count == talk.count else { return }
    for stage in talk where stage.share == 0 {
      reader.report("a stage of the meeting needs a share of its time", at: stage.place)
    }
    let sum = shares.reduce(0, +)
    if sum != 100 { reader.report("the shares of the stages add to \(sum), not to 100", at: place) }
  }

  /// Notes the stages of a good meeting that lack, and preparation that does not come first.
  private mutating func checkShape(
    _ fields: Fields, _ kind: MeetingKind, _ stages: [PartialStage]
  ) {
    let ids = stages.compactMap(\.id)
    guard ids.count == stages.count else { return }
    let place = fields.place(of: "stages")
    for id in Script.shape(of: kind) where !ids.contains(id) {
      reader.report("the meeting has no stage `\(id)`", at: place)
    }
    if let index = ids.firstIndex(of: Draft.prepareStage), index > 0 {
      reader.report("`prepare` comes before all other stages", at: stages[index].place)
    }
  }

  private mutating func checkClose(_ fields: Fields) {
    let place = fields.place(of: "stages")
    guard let end = questions.firstIndex(where: { $0.fills == .signOff }) else {
      reader.report("the meeting has no end: no question fills `sign-off`", at: place)
      return
    }
    for question in questions[(end + 1)...] {
      let message =
        question.fills == .signOff
        ? "the meeting ends twice; one question fills `sign-off`"
        : "\(question.name) is never asked: it comes after the sign-off"
      reader.report(message, at: question.place)
    }
    if !questions.contains(where: { $0.fills == .readBack }) {
      reader.report(
        "nothing is read back before the end; no question fills `read-back`", at: place, .warning)
    }
  }

  /// Warns when the school's view or the needs come before the parents' concerns.
  private mutating func checkOrder() {
    let parent = questions.firstIndex {
      $0.role == .parent && ($0.fills == .item(.concern) || $0.fills == .item(.view))
        && $0.stage != Draft.prepareStage
    }
    guard let parent else { return }
    for question in questions[..<parent] {
      let isSchool = question.role?.isSchool == true && question.stage != Draft.prepareStage
      if isSchool, question.fills == .item(.view) || question.fills == .item(.need) {
        reader.report(
          "the school speaks here before the parents have told their concerns",
          at: question.place, .warning)
      }
    }
  }
}

extension Script {
  /// The stages a meeting of a kind has (DOMAIN: the shape of a good meeting).
  static func shape(of kind: MeetingKind) -> [String] {
    let all = [
      Draft.prepareStage, "welcome", "pupil", "explore", "look-back", "focus", "plan", "close",
    ]
    return kind == .firstConcern ? all.filter { $0 != "look-back" } : all
  }
}
