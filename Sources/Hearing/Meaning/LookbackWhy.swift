import Record

/// Whether it was delivered, why it came out so, and what next.
extension LookbackCues {
  static let delivered = PatternTable<LookbackReading.Delivered>([
    ("all|every sessions|session delivered|happened|took|done|went", .yes),
    ("delivered|happened|ran|took in|as|every|daily|weekly|each|place full|planned|week|day", .yes),
    ("help|support given", .yes), ("had|got the help|group|support", .yes),
    ("fully delivered", .yes), ("delivered as planned", .yes), ("was|were|been delivered", .yes),
    ("as planned", .yes), ("went ahead", .yes), ("every|all session|sessions", .yes),
    ("some|most|half|few|part|partly|several|only * sessions|delivered|weeks|session", .part),
    ("# of|out * sessions|weeks", .part), ("missed|lost|cancelled * sessions|weeks|days", .part),
    ("sessions|weeks|days were? missed|lost|cancelled", .part),
    ("when|if staff|staffing|ta|possible|available", .part),
    ("sometimes|on|off and|off on|off", .part),
    ("only # _?", .part), ("patchy|inconsistent|sporadic", .part),
    ("more weeks|days|times than not", .part), ("most|some weeks|days|nights|sessions|of", .part),
    ("half done|finished|delivered", .part), ("stopped after|at|in|when|because", .part),
    ("so we|i|they stopped", .part), ("started but|then|and * stopped|fell|tailed", .part),
    ("tailed off", .part), ("petered out", .part), ("for a bit|while|week|fortnight", .part),
    ("when we|i|they could|remembered|had", .part),
    ("not every|all week|day|session|night|the", .part),
    ("only the? first|some|a few|couple|one|two", .part), ("off and on|off", .part),
    ("got|was|were missed|cancelled once|twice|#|a|some _?", .part),
    ("ran all|the term|year|whole", .yes), ("went to every|all", .yes), ("in place", .yes),
    ("up and running", .yes), ("every single", .yes), ("has|have|had had? all|every|full", .yes),
    (
      "<staff>|<title>|helper|cover|supply|volunteer <name>? <name>? has|had|was|were|is been? off|away|ill|sick|absent|left|"
        + "leaving|moved|poorly|unwell|ill|covering|pulled|redeployed|gone|out", .no
    ),
    ("<title> <name> left|off|away|moved", .no), ("off|signed with? sick|stress|covid", .no),
    ("on maternity|long|sick leave|term|jury", .no),
    (
      "no|not one|a|single|enough cover|staff|staffing|helper|adult|adults|space|room|body|budget|money",
      .no
    ),
    ("nobody|noone|no picked|did|took|has|could|to|available|one", .no),
    ("never happened|started|came|arrived|ran|got|sent|set|did|began|materialised|took", .no),
    (
      "didn't|did|hasn't|haven't|wasn't|weren't|isn't|aren't not? get|got|been|happen|go|send|come|do|make|ring|book|ask|take set|done|sent|sorted|"
        + "booked|round|around|off|it|ahead|through|to|home|up|place|the|them|him|her|that|a|any",
      .no
    ),
    ("forgot|forgotten|forgets", .no), ("fell through", .no), ("ran out of time", .no),
    ("had|heard|seen|received nothing|none", .no),
    ("got|was|were missed|forgotten|cancelled|shelved", .no),
    ("room|hall|space was|is|were being? used|needed|taken|busy|double", .no),
    (
      "couldn't|unable|can't to? get|find|release|staff|cover|run a|an|the|anyone|it|staff|cover|hold|through",
      .no
    ),
    (
      "not|never|wasn't|weren't|hasn't|haven't|didn't been? delivered|happened|happen|started|start|"
        + "run|taken|put|provided|given", .no
    ),
    ("didn't|did not happen|start|run|get|take", .no),
    ("no sessions|ta|staff|support|cover|group", .no),
    ("ta|staff|teacher was? left|off|absent|ill|away|sick", .no), ("group|sessions stopped", .no),
  ])

  static let reasons = PatternTable<LookbackReading.Reason>([
    ("no longer needed|needs|a|an|needed", .needGone), ("doesn't need it|this|any", .needGone),
    ("need gone", .needGone), ("not needed any|now", .needGone), ("grown out of", .needGone),
    ("is|it's|really|been working|helping|worked|helped", .working),
    ("works|working well", .working),
    ("has|have|it|this|that|really helped|works|helps", .working),
    ("made a|real big|huge|real|massive|difference difference?", .working),
    ("no|not|little|any real|much|any|difference difference?", .noRealDifference),
    (
      "hasn't|not|didn't|isn't made|make|making|helped|help|helping|worked|working a|any? difference?",
      .noRealDifference
    ),
    ("discharged", .needGone),
    ("stopped|isn't|not being? an|a issue|problem|worry|concern any?", .needGone),
    ("doesn't|don't need it|this|that|them|the|a|an|any", .needGone),
    ("past that|it now", .needGone),
    ("chart|sheet|record|book|diary|tally got|was|went|is|has lost|missing|been", .measureTooWeak),
    ("can't|couldn't|cannot show|prove|say|tell|evidence", .measureTooWeak),
    (
      "nobody|noone|didn't|not kept|keep|wrote|write|counted|recorded|tallied|count|track",
      .measureTooWeak
    ),
    ("no data|records|evidence|record|tally|figures", .measureTooWeak),
    ("hard|difficult|tricky to say|tell|judge|measure|know", .measureTooWeak),
    ("depends who|what|how", .measureTooWeak),
    ("too much for|in|at|to", .targetTooBig), ("aimed|set|pitched too", .targetTooBig),
    ("unrealistic|overambitious", .targetTooBig), ("too far|many|long|fast|soon", .targetTooBig),
    ("asking|expecting too much", .targetTooBig),
    ("a|big big? step|ask|leap|stretch too|from|for", .targetTooBig),
    ("no impact|difference", .noRealDifference),
    ("didn't|hasn't|isn't|not really? work|worked|working|help|helped|helping", .noRealDifference),
    ("not delivered|happened|started", .notDelivered),
    ("didn't|hasn't|wasn't|weren't happen|happened|delivered|start|started|run", .notDelivered),
    ("ta|staff|teacher was? left|off|absent|ill|away|sick", .notDelivered),
    ("staffing|no staff|cover|shortage|ta", .notDelivered),
    ("staff shortage|shortages", .notDelivered),
    ("too big|hard|difficult|much|ambitious|high", .targetTooBig),
    ("too weak|vague|woolly|unclear|easy", .measureTooWeak),
    ("hard|couldn't|can't to? measure|tell", .measureTooWeak), ("not clear how", .measureTooWeak),
    ("no way of", .measureTooWeak),
    ("didn't|not record|recorded|measured|measure", .measureTooWeak),
  ])

  static let next = PatternTable<LookbackReading.Next>([
    ("^ close|closed|finish|finished|end|stop|remove|drop", .close),
    ("close|remove|drop|end|retire it|this|target|the", .close), ("take off", .close),
    ("can|to|now|and|then|, close|closed", .close), ("move on", .close),
    ("^ keep|continue|carry|same|ongoing|maintain", .keep),
    (
      "keep|continue|continuing|carry|carrying|stick|roll|leave going|on|it|with|this|as|over|the|for",
      .keep
    ),
    ("to|and|then|will|should|, continue|keep|repeat", .keep), ("carry over|forward|on", .keep),
    ("more time", .keep), ("same target|again", .keep),
    ("adjust|tweak|amend|adapt|alter|modify|reword", .adjust),
    ("change|raise|increase|extend|lower it|this|target|the|to", .adjust),
    ("break|split|chunk it|this|down|into|target|smaller", .breakSmaller),
    ("break|broken|split * smaller|down|steps", .breakSmaller),
    (
      "smaller step|steps|target|chunks",
      .breakSmaller
    ),
    ("replace|swap|new|different target|with|it|one|goal|for", .replace), ("replace", .replace),
    ("try something else|different|new", .replace),
    ("seek|get|ask|take advice|help|for|ep|salt|ot", .seekAdvice),
    ("refer|referral", .seekAdvice),
    (
      "ask|speak|talk to? the? ep|salt|slt|ot|camhs|senco|specialist|"
        + "educational|advisory|sendco", .seekAdvice
    ),
    ("advice from", .seekAdvice),
  ])
}
