/// What people do, as the word after a name: `Precious needs`, `Sky hid`, `Rose to ring`.
enum PersonVerbs {
  /// The third person and the past of every verb.
  static let forms: Set<String> = {
    var forms: Set<String> = Set(irregular.split(separator: " ").map(String.init))
    for word in bases.split(separator: " ") {
      let base = String(word)
      forms.formUnion([third(base), past(base)])
    }
    return forms
  }()

  /// The bare verbs of what somebody is to do: `Grace to bring`.
  static let tasks: Set<String> = Set(
    (bases + " " + also).split(separator: " ").map(String.init))

  /// What somebody is doing, with or without *is*.
  static let doings: Set<String> = Set(
    ("struggling sleeping eating getting doing going having finding coming staying crying hitting "
      + "refusing sitting wanting needing using asking trying starting settling coping enjoying "
      + "joining moving leaving becoming showing telling talking writing attending missing")
      .split(separator: " ").map(String.init))

  /// Words that may stand between a name and its verb.
  static let between: Set<String> = [
    "always", "often", "never", "really", "now", "still", "also", "just", "sometimes", "usually",
    "only", "rarely", "already", "even", "soon", "then", "both", "all",
  ]

  private static func third(_ base: String) -> String {
    if base.hasSuffix("s") || base.hasSuffix("sh") || base.hasSuffix("ch") || base.hasSuffix("x") {
      return base + "es"
    }
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      return String(base.dropLast()) + "ies"
    }
    return base + "s"
  }

  private static func past(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      return String(base.dropLast()) + "ied"
    }
    return base + "ed"
  }

  private static let bases =
    "need want like love hate help play ask answer talk look listen learn live work wait walk "
    + "watch wish worry prefer enjoy struggle manage refuse agree accept arrive attend believe "
    + "belong borrow bother bully call calm care change chat check chew choose climb collect "
    + "complain complete concentrate cope copy count cover cry dance decide describe dislike "
    + "display dress earn email encourage engage enter explain express fidget finish follow "
    + "giggle grab gain hit hope hug hurry ignore improve invite join jump kick kiss knock laugh "
    + "lift lash melt mention miss move name notice object offer open organise own pack paint pass "
    + "phone pick pinch point practise pretend produce promise pull punch push race raise reach "
    + "react realise receive recognise recall remember remind repeat reply report request respond "
    + "rock rub rush scratch scream share shout show sign skip slap smack smile smell snatch sort "
    + "sound spell start stay step stop stroke stumble suffer suggest support suck swap tap tease "
    + "text thank tidy touch translate travel trip trust try turn use visit volunteer whisper "
    + "water wipe wonder yell adore blurt benefit lack settle act require receive seem tend tolerate"

  private static let also =
    "be bring ring send read write speak tell meet see get give take make do go come keep find "
    + "sit stand run buy chase contact arrange book confirm review update monitor print upload "
    + "provide refer forward liaise discuss observe assess deliver set put let say think"

  private static let irregular =
    "is was has had does did goes went gets got gives gave takes took makes made says said sees "
    + "saw knows knew thinks thought feels felt finds found keeps kept brings brought buys bought "
    + "comes came sits sat stands stood runs ran reads writes wrote draws drew eats ate drinks "
    + "drank sleeps slept speaks spoke tells told hears heard holds held leaves left loses lost "
    + "meets met pays paid puts rides rode rings rang sends sent shuts sings sang spends spent "
    + "swims swam swears swore teaches taught throws threw understands understood wakes woke wears "
    + "wore wins won bites bit breaks broke builds built catches caught chooses chose cuts digs "
    + "falls fell fights fought forgets forgot forgave grows grew hides hid hurts lets lends lent "
    + "sets spits spat steals stole sticks stuck swings swung tears tore winds wound gone can can't "
    + "could couldn't doesn't didn't isn't wasn't hasn't hadn't will won't would wouldn't must "
    + "shouldn't should might gonna loses leads led means meant lies lay fidgets begins began "
    + "blows blew cannot dont doesnt didnt wont cant isnt starts stops struggles stopped grabbed "
    + "hugged slipped dropped skipped tripped planned chatted clapped"
}
