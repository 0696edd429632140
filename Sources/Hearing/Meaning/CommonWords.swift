/// Words that often begin a note with a capital and are nobody’s name.
enum CommonWords {
  /// Whether a word that no list of names holds is an ordinary one, by the word or by its ending.
  static func holds(_ word: String) -> Bool {
    if words.contains(word) { return true }
    if word.hasSuffix("s"), words.contains(String(word.dropLast())) { return true }
    guard word.utf8.count > 5 else { return false }
    return endings.contains { word.hasSuffix($0) }
  }

  private static let endings = [
    "ing", "ings", "tion", "tions", "sion", "ment", "ments", "ness", "ance", "ence", "ity", "ities",
    "ed", "ism", "work", "time", "times", "ball", "ship", "able", "ible", "ful", "less", "ology",
    "body", "thing", "where", "ily", "ally", "ently", "ours", "ives", "ians", "ers",
  ]

  private static let words: Set<String> = Set(
    ("action activity adult advice after age agency aim all also always another answer anxiety any "
      + "anyone app area arm art ask assembly asthma aunt autism baby back bad bag ball bath bed "
      + "behaviour best better big bike bit book both bottom boy bread break breakfast brother bus "
      + "but call camp car card care carpet cat chair chance change chart check child children "
      + "choice city class classmate classroom clock clothes club coach coat code cold comfort "
      + "communication computer concern confidence contact control cook copy could counsellor "
      + "cousin cover cycle dad daily day dinner diet difficulty doctor dog door draft drawing "
      + "drink driver each ear early easy eating effort email end energy english evening every "
      + "everyone evidence example exam eye face fact family farm fear feedback few fidget film "
      + "fine fire first fish focus food foot form friend from fun game games garden general girl "
      + "glasses goal good got grammar gran grandad grandparent great group growth hair half hand "
      + "happy hard head health hearing help her here high hobby holiday home hour house how "
      + "however hub idea if impact in intervention ipad issue it job journal joy just keen key "
      + "kid lady language last late laptop lead leader least left leg less lesson letter level "
      + "library life light like line list little local long look lots lunch main man many maths "
      + "maybe meal medication meeting memory message milk mind minute mistake money month mood "
      + "more morning most mother mouth move movement mum music must name nan need neighbour "
      + "nephew new next night no nobody noise none not note nothing now number nurse nursery ok "
      + "okay old one only other others our out outcome outside over overall overlay own page pain "
      + "paint panel paper parent part partner party past peer pen pencil people period person pet "
      + "phone phonics photo piano picture place plan play player please point police pool "
      + "population post practice present pressure problem process progress project prompt pupil "
      + "puzzle question quick quiet quite rather reader reason record reference referral register "
      + "report rest result reward right road room routine rule same school science score screen "
      + "seat self senco sensory session set several sheet shoe shop show sight since sister size "
      + "skill sleep small snack so social some someone something sometimes song soon sound space "
      + "speech spelling sport staff star start step still story strategy strength stress strong "
      + "student stuff subject success such support sure swim table tablet talk target task teacher "
      + "team tech term test text thank thanks that their them then there these they thing this "
      + "those three time timer timetable tip today together tomorrow tonight too topic town toy "
      + "transition transport travel trip trouble trust tummy twin two uncle uniform unit until "
      + "update use very view visit visitor voice wait walk wall water way weather week weekend "
      + "well what when where which while white who whole why wife with word work worker world "
      + "worry would writer year yes yesterday yet you young lockdown attendance covid dyslexia "
      + "adhd puberty divorce ramadan eid xmas diwali easter christmas minecraft fortnite youtube "
      + "roblox pokemon lego sats brownie cub scout beaver rainbow guide karate judo football "
      + "rugby cricket ballet netball gymnastics drama guitar violin speaker wow oh ah hi hello sorry "
      + "numeracy literacy outreach postcode telephone mobile address dadi dada nani babcia nain taid mamgu tadcu ayeeyo")
      .split(separator: " ").map(String.init))
}
