/// The small words of spoken English that give a sentence its form.
enum Spoken {
  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  /// Words that ask.
  static let asking = set(
    "what how why where when who which whose whom what's how's why's where's when's who's what're "
      + "how'd what'd why'd where'd who'd what'll how're where're")
  /// Verbs after *what* that make a statement of it, as in *what happens next is*.
  static let clefts = set("happens matters works helps worries makes")
  /// Words that ask for one fact whatever comes after them.
  static let factual = set("when where who whose whom when's where's who's where're which")
  /// What turns round with its subject in a question.
  static let helping = set(
    "do does did is are was were has have had can could will would should shall may might am "
      + "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't "
      + "won't wouldn't shouldn't")
  static let you = set("you you're you've you'd you'll your yours yourself ya")
  static let they = set(
    "he she they he's she's they're they've he'd she'd they'd he'll she'll they'll his her their "
      + "him them")
  static let it = set("it it's that's that this it'd it'll there there's there're these those its")
  static let we = set("we we're we've we'd we'll our us")
  static let me = set("i i'm i've i'd i'll my me mine")
  /// Every word that can stand as a subject by itself.
  static let subjects = set(
    "you he she they it we i there that this these those anyone anybody someone somebody everyone "
      + "everybody anything something everything any")
  /// Words with which a subject of several words begins.
  static let naming = set("the a an your his her their my our its any some mum dad")
  /// What makes a statement to *you* a piece of advice.
  static let urging = set("should need ought could might")
  /// Short forms of the subject with its verb, which state.
  static let stating = set(
    "you're you've you'd you'll he's she's they're they've he'd she'd they'd he'll she'll they'll "
      + "it's that's it'd it'll there's i'm i've i'd i'll we're we've we'd we'll")
  /// Names of feelings.
  static let feeling = set(
    "worried worry worries worrying anxious anxiety upset frustrated frustrating frustration tired "
      + "exhausted exhausting shattered scared scary frightened frightening afraid angry cross sad "
      + "lonely hurt hurts guilty ashamed embarrassed overwhelmed overwhelming stressed stressful "
      + "stress nervous proud relieved relief hopeful confused confusing stuck torn helpless "
      + "hopeless powerless disappointed disappointing unsure uncertain pleased delighted glad "
      + "excited happy unhappy miserable dread dreading dreads terrified fed drained draining "
      + "heartbreaking hard tough difficult painful pressure struggle battle fight lost alone "
      + "isolated judged blamed ignored unheard tearful desperate hate hates love loves matters "
      + "heavy upsetting cope coping tricky daunting isolating rough unfair unsettled unsettling "
      + "hope hoping wish trust comfortable uncomfortable confident ready frightens scares upsets bothers throws calms thinks misses puts falls nobody "
      + "understands expects dreaded")
  /// Home and what happens there.
  static let home = set(
    "home house bedtime bed mornings morning evenings evening weekend weekends homework sleep "
      + "sleeping breakfast tea dinner shoes uniform bath nan gran brother sister dad mum sunday "
      + "sundays tears meltdown meltdowns tantrums door gate car")
  /// School, and how it speaks of a child.
  static let school = set(
    "class classroom lessons lesson school phonics assessment assessments assessed score scored "
      + "scores data progress target targets level reading-age teacher teachers ta group groups "
      + "intervention provision curriculum spelling phase test tests expected average staff senco "
      + "report reports results support percentile standardised term terms plan review sessions "
      + "session partner maths literacy writing peers timetable therapist psychologist referral "
      + "council local authority paperwork copy record policy stage currently assembly yard corridor playground playtime carpet register break "
      + "table front handwriting writes writing counts reads spells sits joins answered finished "
      + "answers website letters sounds words questions sentences worksheet number numbers")
}
