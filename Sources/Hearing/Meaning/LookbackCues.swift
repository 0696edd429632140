import Record

/// How people say what became of a promise.
enum LookbackCues {
  static let meetings: Set<String> = ["sessions", "session", "visits"]

  static let verdicts: Set<String> = [
    "achieved", "met", "done", "partly", "nearly", "yes", "no", "got", "reached", "almost",
    "mostly", "yet",
  ]

  static let results = PatternTable<LookBackResult>([
    ("achieved|acheived|achived|attained|mastered|met|done|completed|complete|passed", .achieved),
    (
      "fully|all|target|now|has|have|been|was|is|yes achieved|met|done|complete|completed|there",
      .achieved
    ),
    ("^ yes|yep|yup", .achieved), ("tick", .achieved), ("\u{2713}|\u{2714}|\u{2705}", .achieved),
    ("can do it|this|that|them now?", .achieved), ("he|she|<name> can now? _?", .achieved),
    ("does this|it now|independently|every", .achieved), ("got there|it|this|them", .achieved),
    ("sorted", .achieved),
    ("exceeded|smashed|beat", .achieved),
    ("no longer needed|needs", .achieved),
    ("^ part|half|some|sometimes", .partly),
    ("partly|partially|mostly|nearly|almost|halfway", .partly),
    (
      "partly|partially|part|half|mostly|nearly|almost * achieved|met|done|there|way|"
        + "complete|completed", .partly
    ),
    ("not quite there|met|achieved|yet", .partly),
    ("getting there", .partly),
    ("on the way", .partly),
    ("some progress|of|improvement|days", .partly), ("making|made|good|more progress", .partly),
    ("in progress", .partly), ("on track", .partly), ("emerging|developing", .partly),
    ("a bit|little", .partly), ("so so", .partly), ("working towards|on", .partly),
    ("with help|support|prompts|prompting|reminders", .partly), ("some of|days|times", .partly),
    ("sort|kind of", .partly), ("more or less", .partly),
    (
      "not|isn't|wasn't|hasn't been? quite|fully|completely|entirely|consistently|always|securely "
        + "met|achieved|there|done|mastered|reached", .partly
    ),
    ("not fully|completely|consistently|securely|always", .partly),
    (
      "not|isn't|wasn't|hasn't|never been|yet|quite? achieved|met|done|reached|there|"
        + "mastered", .notYet
    ),
    ("not been|yet achieved|met|reached|completed|there", .notYet),
    ("no progress|change|improvement|difference|not|still", .notYet), ("not yet", .notYet),
    ("hasn't|has not yet? achieved|met|reached|been|got|moved", .notYet), ("unmet", .notYet),
    ("still can't|cannot|unable|struggles|finds|not|struggling|needs", .notYet),
    ("^ no|nope", .notYet), ("still at|on|stuck # _?", .notYet), ("tried|tries but", .notYet),
    ("aced|nailed|cracked it|this|them?", .achieved),
    ("got the|his|her certificate|badge|award", .achieved),
    ("on the trot", .achieved),
    ("i|we did read|do|it|practise|go|them|that|ask|try|use|bring", .achieved),
    ("discharged", .achieved), ("every|each day|time|lesson|night|morning|week now", .achieved),
    ("still too many", .partly), ("no joy|luck|success|sign", .notYet), ("up from # to #", .partly),
    ("more often than not", .partly),
    ("more weeks|days|times than not", .partly), ("halfway|half way there|to", .partly),
    ("some days|weeks|lessons|of", .partly), ("comes and goes|hit and miss|up and down", .partly),
    ("better but|than", .partly), ("improving|improved but", .partly),
    ("back to square", .notYet), ("worse than|now", .notYet), ("nothing has? changed", .notYet),
    ("no further forward|on", .notYet), ("still a long|way off", .notYet), ("miles off", .notYet),
    ("not there yet?", .notYet), ("never happened|started|came|arrived|ran|sent|got", .notTried),
    ("nobody|noone|no picked|did|took|has|could it|anything|this|them?", .notTried),
    (
      "didn't|did|hasn't|haven't|wasn't not? get|got|been set|done|sent|sorted|booked|round|around|to|off",
      .notTried
    ),
    ("fell through|by", .notTried), ("slipped my|his|her|our|through", .notTried),
    ("ran out of time", .notTried),
    ("had|heard|seen|received nothing|none", .notTried),
    ("not had|heard|seen|received|been anything|a|any|it", .notTried),
    ("can't|cannot do it|this|yet|that", .notYet), ("failed", .notYet), ("nowhere near", .notYet),
    ("same as before|last", .notYet), ("gone backwards", .notYet), ("regressed", .notYet),
    (
      "not tried|started|attempted|begun|taught|looked|happened|delivered|done|worked|actioned|run",
      .notTried
    ),
    ("not been tried|started|attempted|begun|taught|run|delivered|put|actioned|done", .notTried),
    ("never tried|started|attempted|begun|happened|got|did|ran|done", .notTried),
    (
      "hasn't|haven't|wasn't|didn't|hasnt|didnt been? tried|started|start|happen|happened|begin|"
        + "begun|try|do|run|attempted|delivered", .notTried
    ),
    ("untried", .notTried), ("no one|nobody did|has|started|tried", .notTried),
    ("not got round|around to", .notTried), ("forgot|forgotten", .notTried),
    ("haven't|not|hasn't had a|the|any chance|time", .notTried),
  ])
}
