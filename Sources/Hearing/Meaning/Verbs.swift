/// The verbs of targets: what can be seen or heard done, and what cannot.
enum Verbs {
  /// Things an observer can see or hear somebody do.
  static let seen: Set<String> = forms(
    "accept acknowledge act add address answer apologise apologize approach arrange arrive ask "
      + "assemble attempt attend attach begin blend board borrow bounce break bring brush build "
      + "button buy calculate carry catch categorise categorize change chant check choose chop circle "
      + "clap clean clear climb close collect colour color combine come comment compare complete "
      + "compose compute convert cook copy correct count create cross cut dance decode define deliver "
      + "describe dictate discuss distinguish divide do double draft draw dress drink drop "
      + "eat edit empty enter estimate evaluate exchange explain express fasten feed fetch fill find "
      + "finish fit fold follow form gather generate get give glue go grasp greet grip group "
      + "halve hand hang hold hop identify imitate independently indicate infer initiate "
      + "introduce invite join jump keep kick knock label lace lead leave lie lift line list "
      + "listen locate log look lose make mark match measure meet memorise model mount move "
      + "multiply name narrate negotiate number offer open order organise organize pack paint pass paste "
      + "paraphrase pay peel pedal persist pick place plan play plot point pour predict prepare "
      + "present press print produce propel pronounce provide pull push put raise reach read rearrange recall "
      + "recite recognise recognize record recount refuse register rehearse release remain "
      + "remember remove repeat rephrase reply report request resist respond retell retrieve return "
      + "revise rewrite rhyme ride ring roll round rub run say scan score scribe segment select "
      + "self-correct send sequence serve set share show sign sing sit skip sleep smile solve sort sound "
      + "speak spell spend stack stand start state stay step stick stop subtract substitute suggest "
      + "summarise summarize swallow swim swing take talk tap tell test thread throw tick "
      + "tidy tie time toilet touch trace track transfer transition travel trap try turn type "
      + "undress use verbalise verbalize vocalise wait walk wash watch wear weigh whisper wipe "
      + "wipe work write zip hands puts reads says sits tells fastens combine orders uses "
      + "blow breathe clock contribute decide demonstrate detect differentiate earn elicit exit "
      + "filter hit hum interpret kneel mime nod note notice obtain perform pinch queue rank rate refer "
      + "reduce scoop seek settle shower signal snip squeeze stir submit switch take-turns telephone text "
      + "toast transcribe translate twist unpack unzip visit vote wave wind word wrap yawn feed "
      + "advocate self-advocate inquire justify maintain manipulate navigate operate utilise utilize "
      + "apply analyse analyze articulate cite comply conduct construct determine expand implement "
      + "incorporate include investigate escalate keep proofread prove support tolerate verify simplify survive "
      + doing.joined(separator: " "))

  /// Verbs that say nothing an observer could see, whatever follows.
  static let vague: Set<String> = forms(
    "improve develop understand know strengthen enhance access progress behave cope maximise "
      + "maximize boost appreciate broaden deepen regulate self-regulate value realise realize fulfil "
      + "fulfill benefit experience flourish thrive feel enjoy think consolidate secure foster "
      + "establish comprehend grasp believe consider better cooperate socialise socialize "
      + "concentrate focus reflect mature explore internalise accelerate sustain promote "
      + "optimise care grow excel refine familiarise acquire internalize attain"
  ).union(["make progress", "understanding", "behave"])

  /// Verbs of change: seen only when what changes can be counted.
  static let changing: Set<String> = forms(
    "increase improve raise extend reduce decrease develop build expand enhance widen lower boost "
      + "strengthen decrease minimise")

  /// Verbs that are as clear as what follows them.
  static let showing: Set<String> = forms(
    "show demonstrate display exhibit use apply maintain make build gain achieve reach take give "
      + "practise practice have engage participate learn manage handle control acquire master "
      + "increase raise extend utilise utilize employ sustain establish keep exercise express "
      + "possess obtain contribute support address expand reduce decrease communicate interact "
      + "attain experience work implement incorporate continue receive has")

  /// Verbs that need a situation or a number to be seen.
  static let loose: Set<String> = forms(
    "communicate interact participate engage respond speak talk listen work try play act "
      + "contribute share cooperate settle concentrate focus attend join perform move write read")

  /// Things no observer can see.
  static let abstract: Set<String> = [
    "skill", "skills", "confidence", "understanding", "awareness", "knowledge", "independence",
    "attention", "concentration", "behaviour", "behavior", "behaviours", "behaviors", "resilience",
    "self-esteem", "esteem", "comprehension", "ability", "abilities", "progress", "motivation",
    "engagement", "communication", "relationships", "relationship", "friendships", "potential",
    "wellbeing", "well", "regulation", "literacy", "numeracy", "self", "resiliency", "patience",
    "social", "emotional", "mindset", "outlook", "participation", "improvement", "improvements",
    "growth", "proficiency", "friends", "competence", "competency", "mastery", "opportunities",
    "attitude",
    "attitudes", "empathy", "respect", "interest", "enthusiasm", "stamina", "focus", "emotions",
    "feelings", "anxiety", "anger", "curriculum", "provision", "environment", "learning",
    "coordination", "strength", "vocabulary", "handwriting", "phonics", "reading",
    "writing", "maths", "spelling", "development", "functioning", "control", "impulses", "needs",
    "maturity", "memory", "language", "speech", "articulation", "organisation", "expectations",
    "self-control", "responsibility", "citizenship", "effort", "success", "cooperation",
    "concepts", "experiences", "activities", "frustration", "temper", "himself", "herself",
    "themselves", "perseverance", "organization", "time", "tasks", "appreciation", "insight",
    "intelligibility", "readiness", "processing", "sensory", "opportunity", "support", "targets",
    "goals", "expectation", "levels", "level", "manners", "choices", "listening", "speaking",
    "advocacy", "self-advocacy", "self-regulation", "determination", "problem", "solving",
    "thinking", "reasoning", "understandings", "motor", "sense", "transitions", "transition",
    "change", "changes", "tools", "strategies", "friendship", "outbursts", "worries", "routines",
    "independance", "mood", "moods", "sociability", "wellness", "happiness", "calm", "demands",
  ]

  /// Words that grade without a level.
  static let grading: Set<String> = [
    "better", "more", "well", "appropriately", "appropriate", "successfully", "effectively",
    "properly", "correctly", "clearly", "confidently", "fully", "nicely", "sensibly", "good",
    "improved", "positive", "greater", "increased", "age", "suitable", "independently", "safely",
    "respectfully", "positively", "further", "hard", "harder", "effective", "consistently",
    "meaningfully", "actively", "calmly", "kindly", "independent", "confident", "regularly",
    "wider", "stronger", "happily", "well", "less", "functional", "basic",
  ]

  /// Every verb with its endings.
  private static func forms(_ list: String) -> Set<String> {
    var all: Set<String> = []
    for word in list.split(separator: " ").map(String.init) {
      all.insert(word)
      if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
        all.insert(word.dropLast() + "ies")
      } else if ["s", "x", "h", "o", "z"].contains(word.last.map(String.init) ?? "") {
        all.insert(word + "es")
      } else {
        all.insert(word + "s")
      }
    }
    return all
  }

  /// The plain form of a verb typed as *improved* or *reading*; the word itself when unknown.
  static func base(_ word: String) -> String {
    if isKnown(word) { return word }
    if let plain = irregular[word] { return plain }
    for ending in ["ing", "ed", "d"]
    where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 2 {
      let stem = String(word.dropLast(ending.count))
      if isKnown(stem) { return stem }
      if isKnown(stem + "e") { return stem + "e" }
      if stem.last == stem.dropLast().last, isKnown(String(stem.dropLast())) {
        return String(stem.dropLast())
      }
      if stem.hasSuffix("i"), isKnown(stem.dropLast() + "y") { return stem.dropLast() + "y" }
    }
    return word
  }

  /// Whether a word is a verb's participle: *improved*, *learnt*, *reading*.
  static func isParticiple(_ word: String) -> Bool { !isKnown(word) && base(word) != word }

  static func isKnown(_ word: String) -> Bool {
    seen.contains(word) || vague.contains(word) || showing.contains(word) || changing.contains(word)
  }

  private static let irregular: [String: String] = [
    "learnt": "learn", "written": "write", "made": "make", "spelt": "spell", "known": "know",
    "understood": "understand", "done": "do", "built": "build", "shown": "show", "got": "get",
    "begun": "begin", "chosen": "choose", "spoken": "speak", "taken": "take", "given": "give",
    "grown": "grow", "met": "meet", "said": "say", "told": "tell", "sat": "sit", "kept": "keep",
    "found": "find", "felt": "feel", "become": "be",
  ]

  /// A gerund's verb can be seen: `greeting`, `asking`.
  static func isSeenGerund(_ word: String) -> Bool {
    guard word.hasSuffix("ing"), word.utf8.count > 4 else { return false }
    let stem = String(word.dropLast(3))
    if vague.contains(stem) || vague.contains(stem + "e") { return false }
    if seen.contains(stem) || seen.contains(stem + "e") { return true }
    if stem.utf8.count > 2, stem.last == stem.dropLast().last {
      return seen.contains(String(stem.dropLast()))
    }
    return false
  }
}
