/// Wording that tells.
extension TalkCues {
  static let telling = [
    TalkCue.Group(
      act: .information, place: .stated,
      phrases: [(13, announcing), (7, reporting), (4, school), (2, general)])
  ]

  /// Announces that it tells.
  private static let announcing = """
    how it|this|that works
    what happens next
    research|studies|evidence shows|show|suggests|says
    so|just you know
    """

  /// Says in so many words that it tells.
  private static let reporting = """
    research|studies|evidence|guidance|guidelines|law|code says|shows|suggests|show|suggest|say|have|has
    let me explain|show|tell|share
    i want|wanted|did * you to know
    i wanted|want to point|let|tell|share|explain|mention
    the reason i|we|for
    i|i'm|we|we're see|noticed|concerned|worried|think|believe|found from|that|about|he|she|it|you|we|his|her
    what|that's we|we've|i've|i see|seen|do|noticed|find|call|found|say
    in our|my view|opinion|experience
    means|stands that|for
    is|was called
    the way it|we|this works|work|do
    the waiting list
    stays|stay|kept between|private|confidential
    is confidential
    # percent|per
    things like
    """

  /// Speaks as a school or service does.
  private static let school = """
    the school|council|authority|plan|team|form|report|review|meeting|assessment|process|results|office|group|nurse|clinic|gym
    our|the * plan|team|policy|staff|records
    we|we'll|we've|we're meet|review|write|record|send|keep|use|assess|check|run|offer|start|put|refer|invite|provide|update|copy|share|seen|noticed|found|tried|track|teach|teaching|running|giving|working|been|don't|can't|have|had
    i've|i noticed|seen|found|spoken|looked|written|observed|put|moved|wrote|asked
    i'll|we'll
    we'll|i'll be|do|have
    i'm|we're going to|gonna
    i don't know
    is|was|are|were based|used|recommended|assessed|written|reviewed|recorded|expected|defined|likely|available|free
    in class|school|lessons|assembly|phonics|maths|here
    he|she|they|he's|she's|they're * scored|level|assessed|expected|phase|tends
    his|her|your target|score|scores|attendance|report|results|test|numbers|level
    you'll get|have|receive|be|see|find|hear
    there'll be
    on the website|form|list|wall|board|screen|back|front
    at the moment he|she|they|we|it
    for everybody|everyone|all
    his|her|their handwriting|reading|writing|maths|spelling|behaviour|speech|teachers|work|english|phonics|sounds
    you get|can|may a|the|stop|have|ask|read|change copy|draft|weeks|me|it|any|read|change|for
    compared with
    can|can't|could count|spell|name|blend|recognise|answer|match|write|read
    there|there's|there're is|are|'s
    months|year|years progress|ahead|below
    most|some people|children|kids|families
    at risk
    """

  /// Leans to telling.
  private static let general = """
    usually|normally|typically|generally|technically
    most|many|lots|all children|pupils|people|families|schools|kids|adults
    # percent|weeks|months|minutes|times|out|drinks
    in|since september|october|november|january|last
    because we|i|he|she
    will come|watch|see|look|write|send|ring|visit|meet|talk|check|start|join|take|be
    it's|that's a|an
    was me|us
    """
}
