import Record

extension RecordSchema {
  private typealias Part = SchemaParts

  /// The look-back and the plan.
  static var planParts: [String: JSON] {
    [
      "lookBack": Part.object(
        "What became of an earlier promise.",
        [
          ("statement", Part.part("statement")), ("promise", Part.part("promise")),
          ("result?", Part.oneOf(LookBackResult.self)),
          ("evidence?", Part.text("Against baseline and criterion.")),
          ("delivered?", Part.text("Whether the provision was delivered.")),
          ("sessions?", Part.text("How many sessions.")), ("reason?", Part.text("Why.")),
          ("next?", Part.text("What next.")),
          ("parentRating?", Part.text("The parent's own rating.")),
          ("pupilRating?", Part.text("The pupil's own rating.")),
          ("score?", Part.number("−2 to +2, 0 as expected.")),
        ]),
      "promise": Part.object(
        "Something promised at an earlier meeting.",
        [
          ("id", Part.text("Stable across meetings.")), ("kind", Part.oneOf(StatementKind.self)),
          ("text", Part.text("The words agreed.")), ("owner?", Part.part("speaker")),
          ("deadline?", Part.part("day")), ("baseline?", Part.text("A target's starting point.")),
          ("criterion?", Part.text("A target's criterion.")),
          ("provision", Part.list(of: Part.text("Help that was to be given with it."))),
          ("since", Part.part("day")), ("history", Part.list("look")),
          ("withheld?", Part.list("kept")),
        ]),
      "look": Part.object(
        "What an earlier meeting found.",
        [
          ("meeting", Part.text("That meeting's id.")), ("day", Part.part("day")),
          ("result", Part.oneOf(LookBackResult.self)),
        ]),
      "need": Part.object(
        "What the child finds hard.",
        [
          ("statement", Part.part("statement")), ("code?", Part.oneOf(NeedType.self)),
          ("area?", Part.oneOf(AreaOfNeed.self)),
        ]),
      "outcome": Part.object(
        "A difference hoped for.",
        [
          ("statement", Part.part("statement")), ("by?", Part.part("day")),
          ("soThat?", Part.text("Why it matters.")), ("need?", Part.part("itemID")),
        ]),
      "target": Part.object(
        "A small measurable step.",
        [
          ("stableID", Part.text("Stable across meetings.")),
          ("statement", Part.part("statement")),
          ("detail?", Part.text("What exactly people will see.")),
          ("condition?", Part.text("In which situation.")),
          ("baseline?", Part.text("The starting point.")),
          ("criterion?", Part.text("What will count as done.")),
          ("judge?", Part.text("Who judges, and how.")), ("deadline?", Part.part("day")),
          ("realistic?", Part.text("What was said of its being realistic.")),
          ("agreedBy", Part.list("speaker")), ("outcome?", Part.part("itemID")),
          ("carriedFrom?", Part.text("The promise it carries on.")),
          ("waived", Part.map("Letters waived, with the reason.", to: Part.text("Why."))),
        ]),
      "provision": Part.object(
        "What adults do.",
        [
          ("statement", Part.part("statement")), ("who?", Part.text("Who does it.")),
          ("frequency?", Part.text("How often.")), ("minutes?", Part.text("How long each time.")),
          ("group?", Part.text("Group size.")), ("place?", Part.text("Where.")),
          ("start?", Part.part("day")), ("end?", Part.part("day")),
          ("target?", Part.part("itemID")), ("outcome?", Part.part("itemID")),
        ]),
      "action": Part.object(
        "One named person's task.",
        [
          ("stableID", Part.text("Stable across meetings.")),
          ("statement", Part.part("statement")), ("owner", Part.part("speaker")),
          ("deadline?", Part.part("day")),
        ]),
      "agency": Part.object(
        "An outside agency to involve.",
        [
          ("statement", Part.part("statement")), ("why?", Part.text("Why.")),
          ("consent?", Part.text("The family's consent, in words.")),
          ("by?", Part.text("Who asks them.")), ("deadline?", Part.part("day")),
        ]),
      "report": Part.object(
        "A report by an outside agency.",
        [
          ("statement", Part.part("statement")), ("author?", Part.text("Who wrote it.")),
          ("date?", Part.part("day")), ("advice?", Part.text("What it advises.")),
          ("consent?", Part.text("The family's consent to its use.")),
        ]),
      "decision": Part.object(
        "The decision of a first-concern meeting.",
        [
          ("statement", Part.part("statement")), ("provision", Part.oneOf(SENProvision.self)),
          ("start?", Part.part("day")), ("by?", Part.text("By whom.")),
        ]),
    ]
  }

  /// The close and what came after it.
  static var closeParts: [String: JSON] {
    [
      "close": Part.object(
        "The close.",
        [
          ("reviewDate?", Part.part("day")),
          ("route?", Part.text("The school's route where there is no agreement.")),
          ("signedBy", Part.list("speaker")), ("copies", Part.list("copy")),
          ("given", Part.list("given")), ("filed", Part.list("filed")),
          ("names", Part.map("Names explained at the meeting.", to: Part.oneOf(NameKind.self))),
        ]),
      "copy": Part.object(
        "A copy for one named recipient.",
        [
          ("recipient", Part.text("For whom.")), ("format?", Part.text("In which form.")),
          ("withheld", Part.list("withheld")),
        ]),
      "kept": Part.object(
        "Somebody whose copy an earlier promise is left out of.",
        [("from", Part.text("Whose copy.")), ("reason", Part.text("Why."))]),
      "withheld": Part.object(
        "A line left out of one copy.",
        [("item", Part.part("itemID")), ("reason", Part.text("Why."))]),
      "given": Part.object(
        "A copy handed over.",
        [
          ("to", Part.text("To whom.")), ("format", Part.text("In which form.")),
          ("how", Part.text("How.")), ("day", Part.part("day")),
        ]),
      "filed": Part.object(
        "The MIS brought up to date.",
        [
          ("place", Part.text("Where.")), ("day", Part.part("day")),
          ("by", Part.text("By whom.")),
        ]),
    ]
  }
}
