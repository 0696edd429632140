/// What a word can be, as far as these readers need to know.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// *he, her, them*, and words for a pupil.
  static let child = WordClass(rawValue: 1 << 0)
  /// Somebody of the school or an agency, by their part.
  static let staff = WordClass(rawValue: 1 << 1)
  /// Somebody of the family.
  static let family = WordClass(rawValue: 1 << 2)
  static let title = WordClass(rawValue: 1 << 3)
  static let month = WordClass(rawValue: 1 << 4)
  static let weekday = WordClass(rawValue: 1 << 5)
  /// Seconds, minutes, hours.
  static let shortUnit = WordClass(rawValue: 1 << 6)
  /// Days, weeks, months, years, terms.
  static let longUnit = WordClass(rawValue: 1 << 7)
  static let determiner = WordClass(rawValue: 1 << 8)
  static let preposition = WordClass(rawValue: 1 << 9)
  static let joiner = WordClass(rawValue: 1 << 10)
  static let modal = WordClass(rawValue: 1 << 11)
  static let negative = WordClass(rawValue: 1 << 12)
  static let being = WordClass(rawValue: 1 << 13)
  /// *I, we, me, us, my, our*.
  static let speaker = WordClass(rawValue: 1 << 14)
  /// Any pronoun that can be a subject.
  static let subject = WordClass(rawValue: 1 << 15)
  /// Lessons and other stretches of the school day.
  static let session = WordClass(rawValue: 1 << 16)
  /// Adverbs that stand between a modal and its verb.
  static let adverb = WordClass(rawValue: 1 << 17)
  /// The verb of saying, third person or past.
  static let saying = WordClass(rawValue: 1 << 18)
  /// Distances and sizes.
  static let size = WordClass(rawValue: 1 << 19)
  /// Autumn, spring, summer, winter.
  static let season = WordClass(rawValue: 1 << 20)

  /// Somebody grown up, by their part.
  static let adult: WordClass = [.staff, .family]
}

/// The grammar words and number words of English, as schools write it.
enum Words {
  static let values: [String: Int] = [
    "zero": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
  ]

  /// Words as people type them in a hurry, and the same words in full.
  static let spelt: [String: String] = [
    "cant": "can't", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't",
    "wasnt": "wasn't", "hasnt": "hasn't", "havent": "haven't", "couldnt": "couldn't",
    "wouldnt": "wouldn't", "wont": "won't", "arent": "aren't", "hes": "he's", "shes": "she's",
    "theyre": "they're", "im": "i'm", "ive": "i've", "weve": "we've", "hed": "he'd",
    "theyd": "they'd", "thats": "that's", "youre": "you're", "mums": "mum's", "dads": "dad's",
    "whats": "what's", "itd": "it'd", "id": "i'd", "wil": "will", "hw": "homework",
    "mtg": "meeting",
    "nxt": "next", "yr": "year", "yrs": "years", "aut": "autumn", "spr": "spring",
  ]

  /// Words cut short by people who know them well, read in full where meaning is read.
  static let hurried: [String: String] = [
    "indep": "independently", "independant": "independent", "independantly": "independently",
    "indepently": "independently", "definately": "definitely", "seperate": "separate",
    "tchr": "teacher", "hwk": "homework", "lsn": "lesson", "eng": "english",
    "sess": "sessions", "bc": "because", "cos": "because", "coz": "because", "prev": "previously",
    "avg": "average", "ave": "average", "pts": "points", "qs": "questions", "sents": "sentences",
    "instr": "instructions", "ans": "answers", "hlf": "half", "tmrw": "tomorrow", "mo": "moment",
    "sp": "spring", "su": "summer", "au": "autumn", "atm": "currently", "curr": "currently",
    "attendence": "attendance", "behavior": "behaviour", "peice": "piece", "peices": "pieces",
    "recieve": "receive", "thier": "their", "freind": "friend", "freinds": "friends",
    "strugles": "struggles", "dificulty": "difficulty", "beleive": "believe", "bday": "birthday",
  ]

  static let classes: [String: WordClass] = {
    var table: [String: WordClass] = [:]
    func add(_ words: String, _ classes: WordClass) {
      for word in words.split(separator: " ") {
        table[String(word), default: []].formUnion(classes)
      }
    }
    add("he she they he'll she'll they'll he's she's they're", [.child, .subject])
    add("i we i'll we'll i'm we're i've we've i'd we'd", [.speaker, .subject])
    add("it you it's you're who", .subject)
    add("him her them his himself herself themselves hers", .child)
    add("pupil child student learner kid lad son daughter boy girl", .child)
    add("me us my our mine ours", .speaker)
    add(
      "ta tas lsa lsas hlta teacher teachers senco sendco senko salt slt ot ep staff adult adults "
        + "tutor head headteacher school keyworker elsa assistant mentor nurse therapist "
        + "psychologist physio slt's counsellor lunchtime pastoral cp ct camhs someone somebody "
        + "keyperson doctor paediatrician gp team ta's teacher's elsa's coach librarian eal "
        + "emtas office aht dht hoy qtod qtvi tod mdsa mdsas supervisor worker receptionist caretaker "
        + "mentors tutors assistants therapists nurses", .staff)
    add(
      "mum dad mummy daddy mam mother father parents parent gran nan nana nanna grandma grandad "
        + "granddad grandpa grandmother grandfather carer carers aunt auntie aunty uncle stepdad "
        + "stepmum stepfather stepmother brother sister sibling siblings family cousin guardian "
        + "mom granny nanny grandpa stepbrother stepsister mum's dad's parents' parent's", .family)
    add("mr mrs ms miss mx dr prof professor sir rev revd pc sgt dc", .title)
    add(
      "january february march april may june july august september october november december "
        + "jan feb mar apr jun jul aug sep sept oct nov dec", .month)
    add(
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur "
        + "thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays",
      .weekday)
    add("second seconds sec secs s minute minutes min mins hour hours hr hrs", .shortUnit)
    add(
      "day days week weeks wk wks weekly month months year years yr yrs term terms fortnight "
        + "fortnights wkly daily", .longUnit)
    add(
      "a an the his her their my our your this that these those some any each every all its "
        + "another both", .determiner)
    add(
      "in on at by with without for from to of during across over within into onto using under "
        + "before after until till through throughout between among around about against towards "
        + "as when while whilst w upon via per than like near next since", .preposition)
    add("and or but so & then because if that which plus", .joiner)
    add(
      "will would can could should shall must might may to he'll she'll they'll i'll we'll it'll",
      .modal)
    add(
      "not no never don't doesn't didn't can't cannot cant won't isn't aren't wasn't without "
        + "hasn't haven't couldn't dont doesnt didnt isnt unable nobody none neither nor", .negative
    )
    add("is are was were be been being am isn't aren't wasn't weren't", .being)
    add(
      "lesson lessons session sessions class classes assembly carpet playtime break breaktime "
        + "lunch lunchtime maths english phonics reading writing science pe circle register "
        + "registration story game games activity activities group groups", .session)
    add(
      "independently consistently always also usually often successfully accurately correctly "
        + "confidently appropriately regularly fully only then still now just even more really "
        + "clearly quietly safely calmly verbally politely fluently effectively sometimes "
        + "actively orally spontaneously clearly legibly neatly promptly immediately at least "
        + "better positively increasingly generally gradually already currently previously presently "
        + "usually normally typically", .adverb)
    add(
      "says said say told tells tell thinks thought think feels felt reports reported reckons "
        + "mentioned explained wrote asked added", .saying)
    add("m metre metres meter meters cm mm km inch inches lengths length widths width", .size)
    add("autumn spring summer winter", .season)
    return table
  }()
}
