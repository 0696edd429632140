/// Wording that names a strength or an effort.
extension TalkCues {
  static let affirming = [
    TalkCue.Group(
      act: .affirmation, place: .stated,
      phrases: [(16, thanking), (11, praising), (5, efforts), (3, pleased)])
  ]

  private static let good =
    "brilliant|amazing|wonderful|incredible|fantastic|great|superb|lovely|excellent|impressive|thoughtful|kind|caring|beautiful|clever|good|huge|big|real|remarkable|terrific"

  private static let virtue =
    "patient|determined|thoughtful|resilient|creative|brave|committed|dedicated|kind|caring|resourceful|persistent|capable|gentle|generous|considerate|imaginative|polite|perceptive|insightful|loyal|hardworking|helpful"

  /// Thanks for an effort, which is more than thanks.
  private static let thanking = """
    thank|thanks you? for being|keeping|sticking|trusting|trying|persevering * honest|open|up|at|with|going|me|all|so|that
    """

  /// Praises in so many words.
  private static let praising = """
    well done
    know him|her|them so|very? well
    ^ it shows
    says|say a lot about you
    did|done the right thing
    made|making|makes a \(good) difference
    thought * carefully|hard|deeply
    clear|obvious how much you
    handled|managed|dealt * calmly|brilliantly|beautifully|well
    a|such very? \(virtue) person|boy|girl|lad|child|mum|dad|parent|man|woman|lady
    that's awesome|huge|massive|commitment|dedication
    good|great|brilliant parenting
    a \(good) commitment|dedication
    you're|he's|she's somebody|someone|one who
    you care a? lot|so|deeply
    brought him|her|them up
    a|such superb|brilliant|fantastic|wonderful|gifted|talented|amazing|terrific _
    come|came such|a a? long way
    so|very|really pleased with|by how|his|her|your|the
    i|i'm|we|we're|was|were so|very pleased|proud|impressed|struck
    great|good|real|brilliant|amazing|lovely|fantastic|huge progress|team|teamwork
    right to trust|ask|push|keep|come|tell|ring|raise|say
    the kindest|bravest|gentlest|funniest|hardest|most child|boy|girl|worker|thoughtful|caring|person
    no small thing|feat
    not|isn't easy for him|her|you
    can't|couldn't have been easy ** and|but you|he|she did
    your|his|her notes|diary|letter|list|photos was|were|is|are so|very? helpful|useful
    proud of yourself|himself|herself|yourselves|themselves
    lovely|pleasure|joy|delight girl|boy|lad|child|to to? teach|have|work
    your notes|diary|letter|list|photos|idea|ideas|help was|were|is|are so|very? \(good)
    made|making it so|much|a easy|easier|lot
    memory|imagination|mind|eye like
    effort he|she|you|they put|puts
    good for you|him|her
    done|did|doing|made an|a|such * \(good) job|work|effort|progress|start|choice
    takes|took|shows|showed|showing|shown * courage|strength|commitment|patience|determination|resilience|guts|bravery
    takes|took a? lot of
    i'm|we're * impressed|proud of|with|by|how
    i|we admire|commend|appreciate how|that|you|your|all
    credit to you
    a|such * strength|achievement|testament|credit|asset|gift|talent
    you|you're|you've|he's|she's|he|she|they're are|is|was|were|been|so|such|a|very|ever|incredibly|being? so|such|a|very|ever|incredibly? \(virtue)
    you know him|her|them * best|better|anyone
    is|was|that's|it's a|an|such|very \(good) idea|way|thing|plan|example|achievement|thought|question
    what a|an \(good) way|idea|effort|job|mum|dad|achievement|strength|boy|girl
    i love how|that you|he|she
    you're|you|you've|he's|she's a|an|such * \(good) mum|dad|parent|advocate|friend|reader|listener|helper|boy|girl|lad
    he's|she's|you've|you|they've got|have|has a|such|an * \(good) imagination|way|memory|sense|eye|ear|manner|humour|attitude|relationship|heart
    such|very|so|ever a|so? \(good)
    good|brilliant|great|wonderful|amazing|fantastic at noticing|listening|helping|making|building|drawing|looking|working|spotting|solving|remembering|sharing|explaining|reading|maths
    exactly right
    stuck|stick|sticking|kept|keep|keeping at|with|going
    never gave|gives|give|given up
    didn't|hasn't|haven't give|given|giving up
    a real|proper|little? grafter|star|trooper|fighter|hero|natural|worker
    thought|worked|working|tried hard|long about|at|on|with
    down to you
    paid|paying off
    how much effort|work|thought|care|time you|he|she|they
    put|puts|putting the|your|his|her hours|work|effort in
    the way you|he|she * was|is brilliant|lovely|amazing|great|perfect|wonderful
    worked|tried|working|works|trying|tries so|very|incredibly hard
    in every single day
    is|was|that's|it's|that amazing|brilliant|fantastic|incredible|impressive|superb
    all by yourself|himself|herself
    spotted|noticed it|that before
    """

  /// Tells of an effort.
  private static let efforts = """
    you|you've|he|he's|she|she's * worked|tried|put|kept|managed|learned|learnt * hard|effort|everything|lot|going
    making|made|putting|put * effort|progress
    your patience|effort|efforts|calm|work|persistence|determination|ideas
    you|you've came|come up with
    because of you
    thanks to you|your
    even with|though everything
    is|was a good|great one|idea
    what you did|have|do
    """

  /// Says only that something is good.
  private static let pleased = """
    that's|that|it's great|brilliant|wonderful|fantastic|amazing|excellent|impressive|lovely|superb|terrific
    that's a|such great|brilliant|good|wonderful|lovely|big|real|huge
    so|very|pretty|really good|well
    """
}
