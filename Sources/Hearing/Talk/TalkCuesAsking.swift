/// Wording that asks.
extension TalkCues {
  static let asking = [
    TalkCue.Group(act: .openQuestion, place: .anywhere, phrases: [(9, inviting)]),
    TalkCue.Group(
      act: .openQuestion, place: .asked, phrases: [(13, widening), (7, open), (3, opening)]),
    TalkCue.Group(
      act: .closedQuestion, place: .asked,
      phrases: [(16, "^ would|do you like|want to hear|know|see"), (8, closed), (3, closing)]),
    TalkCue.Group(act: .closedQuestion, place: .stated, phrases: [(6, checking)]),
  ]

  /// Asks for more, in a question’s form or not.
  private static let inviting = """
    ^ what sort|kind|things|sorts|kinds
    tell|telling|show me|us more|about|what|how|why|anything|something|everything|where
    talk|walk|take|run me|us through
    ^ tell me|us
    i|i'd|we|we'd want|like|love|need to hear|know|understand|learn more|what|how|why|about|your|from
    i'd|we'd love|like to hear|know|understand|learn more|what|how|why|about|your|from
    interested|useful|helpful|good|great|keen|lovely|love|like to hear|know|understand what|how|why|about|more|your|from
    i'm|i|we're wondering|wonder|wondered what|how|why|where|about
    i'm|we're|i * interested|curious|keen * what|how|why|about
    interested|curious in|about how|what|why|your
    ^ describe|explain
    help me|us to? understand|see|picture|know|hear
    ^ say more|something
    say|saying more about
    paint me|us? a picture
    give me|us * example|idea|sense|flavour|picture
    """

  /// Makes any question an open one.
  private static let widening = """
    anything|something else
    anything you'd|you|that * add|say|ask|know|like|want
    any other|more thoughts|ideas|worries|concerns|questions|things
    other|else concerns|worries|things
    go from here
    like to start|begin
    leave|leaves you|him|her|us
    """

  /// Asks openly, in a question’s form.
  private static let open = """
    more about
    can|could|would|will you say|tell|describe|explain|share|expand|paint|give|talk|help|walk|take
    what|who|how|where else
    how do|does|did|would|are|is|was|were|might|has|have|can|could|will|had
    how come
    what * like
    in what way|ways
    an example
    which bits|parts|things|aspects|ways|sorts|kinds
    is|was there anything
    """

  /// Leans to an open question.
  private static let opening = """
    what do|does|did|would|are|is|was|were|might|has|have|can|could|will|made|makes|helps|helped|worries|happens|happened|brings|brought|works|worked|matters
    ^ and|what about
    ^ how about
    your thoughts|thinking|view|views|feelings|hopes|hope|sense|take|ideas
    what|which things|thing|kinds|kind|sorts|sort|ways|changes|ideas|thoughts|reasons
    why do|does|did|would|are|is|was|were|might|has|have|can|could|will|not
    a good day|week|morning|year
    why a
    """

  /// Asks for yes or no, one fact or a number.
  private static let closed = """
    a|the|that|same scale
    what number
    how many|often|long|old|far
    how much sleep|time|help|of|is|are|does|do
    would|do you like|want|prefer|rather me|us to
    is|are|was|were that|this|it|you|we okay|ok|alright|right|fair|correct|happy|true
    is it all right
    does|did * make sense
    that|does|this|it sound|look|seem okay|ok|fair|right|alright|good|reasonable|like|all
    do you have|need any? questions|question
    any questions
    which * better|best|first|worst|school|class|day|one
    what time|day|year|date|age|number|school|class
    or not
    """

  /// Leans to a closed question.
  private static let closing = """
    have|has|had you|he|she|they|there
    is|are|was|were he|she|there|it|they|that
    can|could|would|will|does|do|did he|she|they|it
    better or worse
    who do|does|did
    """

  /// Makes a statement with a question mark a check.
  private static let checking = """
    i take it
    i wonder|wondered if|whether
    i'm|was|am wondering if|whether
    ^ mind if|me
    on anything
    """
}
