/// Wording that urges or suggests, and wording that does none of these things.
extension TalkCues {
  static let urging = [
    TalkCue.Group(act: .advice, place: .asked, phrases: [(13, hints)]),
    TalkCue.Group(
      act: .advice, place: .stated,
      phrases: [(14, ordering), (9, advising), (5.5, bidding), (4, needing)]),
  ]

  static let rest = [
    TalkCue.Group(
      act: .other, place: .stated, phrases: [(12, courtesies), (8, "^ go|carry on|ahead")]),
    TalkCue.Group(act: .other, place: .anywhere, phrases: [(9, moving)]),
    TalkCue.Group(act: .other, place: .asked, phrases: [(18, moments)]),
  ]

  /// Suggests in a question’s form.
  private static let hints = """
    ^ have|had|has you|he|she ever? thought|considered|tried|looked of|about|using|making|into|to|getting|giving|putting|setting|asking|talking|speaking|having|keeping
    ^ have you considered|tried
    ^ why don't you|we
    ^ why not try|ask|make|set|have|put|use|give|get
    ^ what|how if you|we|he
    ^ what|how about if|trying|having|giving|using|making|getting|setting|asking|keeping|putting|a|an
    ^ how about we|you
    ^ could|can|might you|we not? try|use|ask|set|start|keep|put|get|make
    shouldn't you
    ^ wouldn't it be
    ^ couldn't you|he|she|his|her|your|we
    ^ have you ever? wondered
    would|might|is it be? worth
    ^ would it help|be * to|if you|he|she
    """

  /// Tells somebody straight out what to do.
  private static let ordering = """
    you should|shouldn't|ought
    you don't? want to be giving|doing|making|letting|careful|putting|asking|using|getting|taking|firm|consistent
    you gotta
    you've got to try|get|keep|make|stop|start|be
    the thing to do
    i'd get rid
    """

  /// Tells what to do, or says what would help.
  private static let advising = """
    you|he|she|they should|shouldn't|ought
    you must not|always|get|do|try|make|go|keep|tell|ask|take|let|stop|start|put|read
    you|you'll need|have|ought to
    you|we could|might|may * try|want|find|use|ask|make|set|start|keep|give|put|read|get|do|let|have|think|consider|talk|always
    i|i'd|we|we'd|i'm|we're|would|gonna to? suggest|recommend|advise|encourage|urge
    suggest|recommend|recommending|suggesting|advise you|that|trying|we
    my advice|suggestion|recommendation
    wonder|wondering if|whether you|we could|might try|use|ask|give|have|set|let|get|start|keep|put|make
    wonder|wondering if|whether it'd|it would|might|could help|be
    what i'd do|try|suggest
    i'd leave|keep|ask|try|start|stop|wait|take|let|put|go|speak|ring|give|make|have|avoid|stick|cut the|a|it|him|her|for|to|off|with|your|his|at|till|until
    it's|it better|best|easier|worth to|if
    could do with
    ^ see if|whether
    one|another|only thing|things that|which often|usually|can|might|may? helps|help|works|work
    aloud|first|together|early|earlier would|might|could|may help
    if i were you
    i'd say|leave|keep|try|start|stop|get * don't|leave|just|let|try|keep|writing
    it|that|it's|it'd|that'd|what might|may|would|could|can|will|worth|be|is * help|helps|worth|useful|helpful|good|better|best|important * if|to
    it|it's|it'd * idea to|if
    worth|try a|trying|asking|giving|having|thinking|looking|speaking|talking|making|using|setting|getting|keeping|checking|seeing|letting|starting|reading
    try and|giving|using|having|making|setting|keeping|reading|to
    better off
    you'd be better|best
    the best thing|way
    some|other|lots|lot|many of? parents|families|people|mums|dads * find|found|use|try|do
    some|others|lots|many of the? guys|others|mums|dads|parents|ones * found|find|use
    some people|parents|families find|your|try
    candidate for
    you don't|won't have|need to
    rather than * try
    """

  /// Bids, with the verb first.
  private static let bidding = """
    ^ try|remember|consider
    ^ don't|never|always
    ^ make sure|time|it|a
    ^ keep|give|let|use|read|ask|encourage|praise|avoid|stick|set|start|stop|put|speak|talk|ring|get|go|leave|limit|turn|break|play|practise|cut|think|bring|write|build|do|take him|her|the|a|an|to|it|on|up|with|for|your|his|them|little|off|down|about|going|one|in|out|him
    ^ start|begin with|by|small
    ^ let's try|make|set|keep|give
    """

  /// Says what somebody needs.
  private static let needing = """
    you can try|use|ask|always|make|keep|read|practise|help
    he|she|they|child|children needs|need to be|stop|start|get|go|learn|have|take
    one|another|the thing|idea|option|easiest * is|try|be to|you|using
    some|few|other things|tips|strategies * can|try|do|help|useful|recommend
    """

  private static let courtesies = """
    ^ thank|thanks
    good morning|afternoon|evening
    ^ hello|hi|goodbye|bye|morning|afternoon
    welcome back
    ^ welcome
    nice|lovely|good|great to|talking|seeing|meeting meet|see|with|you
    good talking|seeing
    you're|you are? welcome
    my pleasure
    ^ sorry|apologies
    i'm|i|we're * sorry|apologise
    take|have|grab a seat
    take your|all? time
    ^ come in|through
    ^ sit wherever|down
    ^ let me find|get|open|grab|fetch
    cup of tea
    see you
    take care
    i'm mrs|mr|miss|ms|dr
    this is mrs|mr|miss|ms|dr
    my name
    let me introduce
    that's * very|so? kind|good of|.|!
    where were we
    i'll|i'm|let|me write|writing|jot|note|noting|put|make that|this|it|a down|note|in
    get the door|phone|kettle
    shift gears
    i can? understand that
    freezing|boiling|pouring out|today|in
    traffic|weather|parking|raining
    bear with me
    excuse me
    ^ bless him|her|them
    horrible|lovely|nice|beautiful|miserable day|morning|afternoon|weather out|today|there|isn't
    with you in
    one moment
    don't worry about that|it
    oh dear
    that's fine|okay|ok|alright
    that's * kind of you
    kind of you to
    you're|it's all right
    no problem|worries|rush
    i love it
    good to know
    i understand
    """

  /// Small talk in a question’s form.
  private static let moments = """
    is that the time
    ^ how are you|things ?|today
    somewhere|anywhere|space to park
    find us|it|somewhere|parking okay|ok|alright|easily|to
    get here okay|ok|alright|all
    where were we
    """

  private static let moving = """
    let's|we'll|let us? move|start|begin|turn|go|come|crack|look|get on|start|started|back|to|with|ahead|at|through|going|straight
    ^ let's see|look|move|start|turn
    ^ shall we move|start|begin|turn|look|get|crack
    ^ shall we go|move on|back|to
    ^ shall we make|get a? start|started|going
    can|could i get|offer you a
    a move on
    next on the
    come|get|go back to that|this|it
    """
}
