/// Wording that gives back or gathers what was said.
extension TalkCues {
  static let giving = [
    TalkCue.Group(
      act: .reflection, place: .stated,
      phrases: [(9, stems), (4.5, echoes), (2, leanings)]),
    TalkCue.Group(act: .reflection, place: .asked, phrases: [(10, askedStems)]),
    TalkCue.Group(act: .summary, place: .anywhere, phrases: [(11, gathering)]),
    TalkCue.Group(act: .summary, place: .stated, phrases: [(8, agreeing)]),
  ]

  /// Says in so many words that it gives back.
  private static let stems = """
    sounds|sound|sounding|sounded like|as|that|pretty|very|so|exhausting|hard|frustrating|tough|difficult|worrying|stressful|scary|upsetting|lonely
    it|that|this sounds|sounded like|as|that|pretty|very|so?
    what|that's|if * i'm|i'm hearing
    i'm|am hearing|sensing
    i'm|i|am get|getting|picking|have|had the|a|that|up|this sense|feeling|impression|picture|that|on
    i hear|sense|gather
    i can|could see|tell|hear|imagine|understand how|why|that|you|you're|this|it|it's|he|he's|what
    i|i'd imagine|bet
    you're|you were|are saying|telling|describing|wondering|hoping|noticing|thinking
    wonder|wondering if|whether you're|part|that's feeling|worried|of|hard|what|why|how|because|finding
    what you're|you|you've saying|telling|describing|feeling
    in other words
    from what you|you've|you're
    as far as you|you're|he|he's|she|she's
    you'd say
    is how|what it|you feels|feel|felt|said
    """

  /// Tells somebody of their own feeling or view.
  private static let echoes = """
    you're|you were|are feeling|worried|torn|finding|looking|concerned|afraid|scared|frightened|tired|exhausted|dreading|worn|not|wanting|trying
    you said|say|mentioned|told|described|noticed
    you've said|mentioned|told|noticed|described|explained|got|had|been|seen
    you feel|felt|worry|wish|hope|want|wanted|love|dread|hate|like|wonder|see|don't|didn't|blame|still|thought|think
    it|that|this feels|felt|seems|seemed
    feels|felt|seems|seemed as|like
    looks like
    that|it|this|you|he|she must be|have|feel
    must be|feel|have been
    can't have|be been|easy
    no wonder
    part|bit|side of you
    as if|though
    the hardest|worst|best|hard|scary|frustrating part|thing|bit
    are|is the worst|hardest|best|easiest
    that's|it's|it a? been|very|so? hard|tough|scary|frustrating|difficult|tricky|worrying|important|lot|exhausting|frightening|upsetting|lonely
    as you say|said|put
    like you said
    the last thing you
    got|gets to you
    has|have got|gotten in
    more important to you
    the one|only place|thing|time|person
    rather|sooner than
    what you need|have|want to do
    on the? one hand
    """

  /// Leans to giving back.
  private static let leanings = """
    for|to you
    no|nobody one? told|asked|listened|listens
    ^ like a|it's|you|he|she|when|being|starting|having|going|walking|living|talking|trying
    ^ wanting|feeling|being|trying|knowing|not|having|worried|hoping|wondering|torn
    by the time
    all you want
    more than anything
    you|you're|it * because
    every morning|night|evening|time
    by the sound|sounds of
    on the other
    at the same time
    and yet
    """

  private static let askedStems = """
    am i hearing|right
    do i hear
    are you saying
    """

  /// Announces or marks a gathering.
  private static let gathering = """
    to|in summarise|summarize|summary|sum|recap
    let|let's me? recap|summarise|summarize|sum
    let me check|see|make|be|get * right|understood|understand|got
    check i've|i|that * right|understood|got
    make sure i|i've|we|we've understand|understood|got|have
    if|so i've|i|we've|we have? got|understood this|that|it|you right
    gonna|going make sure
    so far you|we|i|you've|we've|i've|is
    ^ so far
    on one side ** other side
    here's what|where we|i|we've|i've
    want|wanted to check i|i've|that|,|.
    i want|wanted to check
    we've|we agreed|got|said|covered * things|targets|actions|steps
    what i've|i heard|got|written
    the plan is|'s|stays|the
    ^ the plan's
    heard|told|said|got * so far
    pull|pulling|putting|put|draw|drawing|bring|bringing|gather|gathering that|this|it|things|all * together
    pull|bring|draw|put together
    what|all i've|we've got|heard|written|put down
    what|all i've|we've got|heard is|so|,
    play|playing|read|reading|say|run|running * back
    go|going|run|running back? over what|it|that|this|everything|all
    the|those|these two|three|four|five|main priorities|things|points|targets|steps
    main|key things|points|bits i'm|i|we|we've
    what we've|we agreed|decided|said|covered
    last time we|you said|agreed
    ^ i've got ,|that|he|she|you
    """

  /// Plays a plan back.
  private static let agreeing = """
    you'll ** i'll|we'll
    i'll|we'll ** and you'll
    from you|home|mum|dad ** from us|school
    from us|school ** from you|home|mum|dad
    we've agreed that
    """
}
