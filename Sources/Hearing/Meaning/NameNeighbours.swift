/// The words beside a name that tell that it is one, or is none.
extension NameContext {
  static let speaking: Set<String> = [
    "spoke", "speak", "talk", "talked", "said", "next", "gave", "listens", "listen", "close",
    "lied", "rude", "kind", "mean", "speaks", "talks", "spoken",
  ]
  static let leads: Set<String> = [
    "rang", "ring", "phone", "phoned", "email", "emailed", "text", "texted", "tell", "invite",
    "called", "named", "friend", "friends", "mate", "buddy", "uncle", "auntie", "aunty", "aunt",
    "cousin", "brother", "sister", "partner", "told", "asked", "hates", "ask", "cousins", "nephew",
    "niece", "boyfriend", "husband", "twin", "neighbour", "hi", "thank", "thanks", "met",
    "grandad", "nan",
  ]
  static let toward: Set<String> = [
    "with", "and", "by", "to", "for", "next", "behind", "beside", "hit", "hits", "bit", "pushed",
    "kicked", "likes", "like", "loves", "hurt", "hugged", "hugs", "says", "said", "saw", "&",
    "about", "against", "teased", "punched", "copies", "follows", "invited", "misses", "or",
    "between", "near",
  ]
  /// Words of being with somebody, which do for a name that no list holds.
  static let besides: Set<String> = [
    "with", "beside", "behind", "hit", "hits", "bit", "pushed", "kicked", "hurt", "hugged", "hugs",
    "teased", "punched", "copies", "follows", "invited", "misses", "by",
  ]
  static let kin: Set<String> = [
    "mum", "dad", "mother", "father", "brother", "sister", "nan", "house", "party", "birthday",
    "parents", "family", "idea", "friend", "turn", "having", "bag", "hair", "gran", "uncle",
    "cousin", "grandma", "teacher", "leg", "arm", "face", "head", "desk", "book", "been", "got",
    "coming", "in", "here", "dinner", "work",
  ]
  static let jobs: Set<String> = [
    "cook", "caretaker", "cleaner", "nurse", "ta", "driver", "dinner", "lollipop", "sendco",
    "senco", "librarian",
  ]
  /// What people do, as the word after a name.
  static let acts: Set<String> = [
    "said", "says", "hits", "hit", "pushed", "pushes", "pulled", "pulls", "kicked", "kicks", "bit",
    "bites", "is", "was", "has", "had", "helps", "helped", "came", "comes", "went", "goes", "told",
    "tells", "picks", "picked", "shouts", "shouted", "plays", "played", "sits", "sat", "shares",
    "shared", "takes", "took", "teases", "teased", "calls", "called", "hurt", "hurts", "likes",
    "hates", "loves", "thinks", "wants", "asked", "asks", "gets", "got", "gives", "gave", "reads",
    "lives", "left", "looks", "leaves", "laughed", "laughs", "threw", "throws", "stole", "walks",
    "walked", "shoves", "shoved", "trips", "tripped", "does", "did", "can", "cried", "knows",
    "keeps", "joined", "bullies", "bullied", "punched", "copies", "chases", "makes", "made",
    "swears", "spits", "spat", "smacked", "used", "grabs", "grabbed", "scratched", "translates",
    "works", "whispered", "rang", "covers", "will", "wouldn't", "doesn't", "didn't", "won't",
    "moved", "stays", "wound", "winds",
  ]
  /// What only people do, as the word after a name in lower case.
  static let deeds: Set<String> = [
    "said", "says", "hits", "hit", "pushed", "pushes", "pulled", "pulls", "kicked", "kicks", "bit",
    "told", "picks", "picked", "shouted", "shouts", "teased", "teases", "shoved", "shoves", "came",
    "punched", "laughed", "spat", "grabbed", "thinks", "hates", "cried", "helps", "tripped",
    "trips", "chases", "bullies", "asked", "wants", "threw", "stole", "scratched", "smacked",
  ]
  /// Capitalised words that are never a surname.
  static let notSurnames: Set<String> = [
    "and", "is", "was", "will", "has", "said", "says", "who", "mum", "dad", "year", "ta", "senco",
    "both", "the", "he", "she", "mrs", "mr",
  ]
  static let notNames: Set<String> = [
    "english", "maths", "french", "spanish", "german", "science", "history", "geography", "music",
    "art", "computing", "drama", "re", "pe", "pshe", "phonics", "christmas", "easter", "diwali",
    "eid", "ramadan", "halloween", "urdu", "polish", "punjabi", "bengali", "arabic", "romanian",
    "somali", "chinese", "mandarin", "welsh", "british", "england", "wales", "scotland", "ireland",
    "poland", "pakistan", "india", "london", "leeds", "york", "bradford", "manchester", "teams",
    "zoom", "reception", "nursery", "stage", "phase", "level", "monday", "ok", "yes", "no",
    "lego", "minecraft", "roblox", "numicon", "nessy", "makaton", "turkey", "spain", "france",
    "cubs", "brownies", "rainbows", "beavers", "scouts", "guides", "google", "ipad", "xbox",
    "st", "lsp", "isp", "iep", "god", "bible", "quran", "internet", "youtube", "tiktok",
    "kirkstall",
  ]
}
