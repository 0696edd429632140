extension CriterionFinder {
  /// A yes-or-no event that happens once, which is its own criterion: hands in the project.
  func event() -> Range<Int>? {
    guard let match = CriterionFinder.events.first(in: wording) else { return nil }
    return match.range
  }

  static let events = PatternTable<Bool>([
    ("hand|hands|handing in his|her|their|a|the _? project|coursework|assignment|essay", true),
    ("submit|submits his|her|their|a|the _? project|coursework|assignment|essay|application", true),
    ("catch|catches|take|takes|get|gets the|a|his|her|their _? _? bus|train|tram", true),
    ("travel|travels|walk|walks to|home|into * alone|himself|herself|themselves|own once", true),
    (
      "get|gets|make|makes himself|herself|themselves|themself|his|her|their _? home|there|way|to|"
        + "school", true
    ),
    ("visit|visits the|a|his|her|new|one|secondary|college|dentist _? _?", true),
    ("have|has|get|gets his|her|a hair|haircut|blood|jab|injection|eye|hearing _?", true),
    (
      "earn|earns|complete|completes|achieve|achieves|get|gets|win|wins his|her|their|a|the _? _? "
        + "badge|award|certificate|licence|medal|swimming|bronze|silver|gold", true
    ),
    ("say|says|speak|perform|do|sing|read|reads _? _? _? in|at|to * assembly", true),
    ("take|takes|play|plays part in the|a _? _? assembly|show|play|concert|nativity", true),
    ("apply|applies for|to a|an|his|her|the|college|one", true),
    ("buy|buys|order|orders|cook|cooks his|her|their own _? lunch|meal|dinner|ticket|drink", true),
    ("go|goes|come|comes on|to the|his|her|a _? residential|trip|camp|interview|sleepover", true),
    ("attend|attends the|his|her|an|a _? residential|interview|trip|camp|taster|audition", true),
    (
      "pass|passes|sit|sits|meet|meets the|his|her|a|their * test|exam|check|screening|theory|"
        + "standard|gcse|assessment|grade", true
    ),
    ("pass|passes his|her|the|a phonics|driving|cycling", true),
    ("join|joins a|an|the|one _? _? club|team|choir|band", true),
    (
      "perform|performs|sing|sings|speak|speaks|read|reads|present|presents in|at the|a|class|"
        + "whole|school|year _? assembly|show|play|concert|nativity", true
    ),
    ("complete|completes|finish|finishes work experience", true),
    ("swim|swims a|one length|width", true),
    (
      "move|moves up? to|into the next|a|stage|phase|level|band|orange|turquoise|purple|gold|"
        + "green|blue|yellow|red|white|lime book|stage|phase|reading|band|level|#", true
    ),
    ("sleep|sleeps|stay|stays in his|her|their own bed|room all|every|the _? night", true),
    ("once", true),
    (
      "recite|say|sing|write|order|name|recites|says|sings|writes|orders * alphabet|abc|"
        + "months", true
    ),
    ("ride|rides a|his|her * bike|scooter|trike", true),
  ])
}
