import Hearing

/// What a line is besides a turn of talk, by its words.
enum Phrasing {
  static func sort(words: [String], line: Line, text: String) -> TeacherLine.Sort {
    let isNumber = line.tokens.contains { $0.kind == .number || $0.kind == .ordinal }
    if words.isEmpty, !isNumber { return .silence }
    let joined = " " + words.joined(separator: " ") + " "
    if holds(joined, machine) || text.contains("<|") || text.contains("```") { return .machine }
    if words.contains(where: { insults.contains($0) }) || holds(joined, insulting) { return .rude }
    if isForeign(words, line) { return .language }
    if words.count <= 12, holds(joined, puzzled) { return .notUnderstood }
    if words.count <= 40, words.contains(where: { elsewhere.contains($0) }),
      !words.contains(where: { ours.contains($0) })
    {
      return .offTopic
    }
    return .talk
  }

  static func regrets(_ words: [String]) -> Bool {
    let joined = " " + words.joined(separator: " ") + " "
    guard !holds(joined, ["sorry to keep you", "sorry to hear", "sorry about the noise"]) else {
      return false
    }
    return holds(joined, regretting) && words.count > 2
  }

  static func offers(_ words: [String], asks: Bool) -> Bool {
    let joined = " " + words.joined(separator: " ") + " "
    if holds(
      joined, ["would it help if i", "would it help if we", "shall i", "what if i", "what if we"])
    {
      return true
    }
    if asks { return false }
    return holds(joined, offering)
      && !holds(
        joined,
        [
          "i'll write that down", "i'll stop", "we'll see", "i can hear", "i can see", "i can tell",
          "i can imagine", "i can understand", "i could see",
        ])
  }

  static func passesBy(_ words: [String]) -> Bool {
    holds(
      " " + words.joined(separator: " ") + " ",
      [
        "ask her", "tell her", "ask him", "tell him", "say to her", "explain to her",
        "does she understand", "does he understand", "does mum", "what does he think",
        "what does she think", "what does she say", "let her know", "let him know",
      ])
  }

  static func givesBack(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    let joined = " " + words.prefix(12).joined(separator: " ") + " "
    return ["so", "you", "you're", "you've", "you'd", "it's", "that's", "your"].contains(first)
      || holds(
        joined,
        [
          "sounds", "i'm hearing", "i can hear", "i hear", "i heard", "i've heard",
          "i've understood",
          "let me", "recap", "what i have", "summing up", "if i put", "putting", "that must",
          "to sum",
          "you said", "you've told me", "you feel", "you were",
        ])
  }

  private static func holds(_ joined: String, _ phrases: [String]) -> Bool {
    phrases.contains { joined.contains(" " + $0 + " ") }
  }

  /// Most of its letters are of another script, or its small words of another language.
  private static func isForeign(_ words: [String], _ line: Line) -> Bool {
    var latin = 0
    var other = 0
    for scalar in line.scalars where scalar.properties.isAlphabetic {
      if scalar.value < 0x250 { latin += 1 } else { other += 1 }
    }
    if other > latin { return true }
    let strange = words.count { foreign.contains($0) }
    let known = words.count { english.contains($0) }
    return strange >= 2 && strange > known
  }

  private static let machine = [
    "are you a robot", "are you a bot", "are you a computer", "are you an ai", "are you ai",
    "are you real", "are you a machine", "are you a program", "are you human", "chatbot",
    "language model", "ignore all", "ignore previous", "ignore your", "ignore the above",
    "system prompt", "your instructions", "your prompt", "you are now", "act as", "pretend to be",
    "pretend you are", "what model", "who made you", "who programmed you", "repeat the words above",
    "developer mode", "jailbreak", "reveal your", "print your", "your source code", "simulation",
    "as an ai", "disregard",
  ]
  private static let insults: Set<String> = [
    "idiot", "moron", "fuck", "fucking", "shit", "bitch", "bastard", "wanker", "twat", "bollocks",
    "arsehole", "dickhead",
  ]
  private static let insulting = [
    "shut up", "bad mother", "bad father", "bad parent", "bad mum", "you're useless",
    "you are useless", "you're a liar", "you're lying", "you are lying", "waste of my time",
    "waste of space", "you're pathetic", "don't be ridiculous", "you're ridiculous", "you stupid",
    "you're stupid", "you are stupid", "don't be stupid",
  ]
  private static let puzzled = [
    "don't understand", "do not understand", "didn't understand", "what do you mean",
    "not sure what you mean", "don't follow", "not following", "didn't catch", "didn't get that",
    "say that again", "pardon", "come again", "i'm lost", "i'm confused",
  ]
  private static let regretting = [
    "sorry", "apologise", "apologize", "apologies", "let you down", "let him down", "let her down",
    "our mistake", "my mistake", "we got that wrong", "we got it wrong", "i got that wrong",
    "should not have happened", "shouldn't have happened", "we should have", "i should have",
    "we failed", "we broke",
  ]
  private static let offering = [
    "i'll", "i will", "we'll", "we will", "let me ring", "let me call", "i can", "we can",
    "i could", "we could", "i promise", "we promise", "i'm going to", "we're going to",
  ]
  private static let elsewhere: Set<String> = [
    "weather", "football", "raining", "traffic", "parking", "crypto",
    "lottery", "telly", "election", "brexit", "cricket", "netflix", "pizza", "recipe",
    "politics", "spain", "snow", "capital", "france", "president", "bitcoin", "poem",
  ]
  private static let ours: Set<String> = [
    "child", "school", "home", "class", "reading", "he", "she", "him", "her", "his", "homework",
    "teacher", "your", "son", "daughter", "feel", "worried", "meeting",
  ]
  private static let english: Set<String> = [
    "the", "and", "you", "is", "it", "to", "of", "that", "what", "how", "i", "we", "he", "she",
    "your", "do", "so", "with", "for", "have", "this", "be", "are", "at", "about", "not",
  ]
  private static let foreign: Set<String> = [
    "je", "vous", "est", "les", "une", "pas", "que", "qui", "avec", "votre", "bonjour",
    "merci", "el", "los", "las", "usted", "hola", "gracias", "como", "está", "niño", "por", "para",
    "der", "das", "und", "ist", "nicht", "ich", "sie", "wie", "geht", "danke", "mit",
    "nie", "jest", "jak", "się", "czy", "dzień", "dobry", "dziecko", "proszę", "dziękuję",
    "pani", "na", "il", "che", "non", "sono", "grazie", "bene", "você", "não", "obrigado",
    "copilul", "și", "cum", "bună", "ziua", "aap", "kya", "hai", "nahin", "mera", "ve",
    "bir", "nasıl", "için", "waa", "iyo", "sidee",
  ]
}

/// Names of feelings, for hearing that one was named.
enum Feelings {
  static let words: Set<String> = Set(
    """
    worried worry worries worrying anxious upset frustrated frustrating tired tiring exhausted
    exhausting shattered scared scary frightened frightening frightens afraid angry cross sad
    lonely hurt hurts hurtful guilty ashamed embarrassed overwhelmed overwhelming stressed
    stressful nervous proud relieved hopeful confused confusing stuck torn helpless powerless
    disappointed disappointing unsure pleased glad happy unhappy miserable dread dreading hard
    tough difficult painful struggle battle fight alone isolated judged blamed ignored unheard
    desperate heavy upsetting isolating rough unfair unsettled worn drained draining furious
    cope coping carrying loss grief
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
