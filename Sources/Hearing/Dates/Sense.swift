/// What a token can mean in a date.
enum Sense: Equatable, Sendable {
  case none
  /// Digits, or a number word.
  case count(Int)
  /// `14th`, or an ordinal word.
  case order(Int)
  case month(Int)
  /// Monday is 0.
  case weekday(Int)
  case unit(Unit)
  case season(Season)
  /// A day named by its distance to today.
  case near(Int)
  case word(Key)
}

/// A length of time that is counted or named.
enum Unit: Sendable {
  case day, weekend, week, fortnight, month, quarter, year, decade, term
  /// Hours and less, which are never dates.
  case clock
}

/// A part of the year, after which terms and holidays are named.
enum Season: Sendable {
  case spring, summer, autumn, winter
}

/// The small words that dates are put together with.
enum Key: Sendable {
  // Which one.
  case this, next, last, coming, past, previous, following
  // How it stands to the date.
  case by, before, until, after, since, from, within, during, over, between, into, on, at, of, to
  case and, the, article, dueWord, prior, ago, later, hence, now, time, starting, back, week
  // Edges and parts.
  case end, start, middle, early, mid, late, rest, half, first, final, penultimate, couple, few
  case hundred, thousand, zero
  // School.
  case school, working, calendar, term, halfTerm, holidays, breakUp, inset, bank, review, year
  case keyStage, reception, academic, annual, commencing, ending, plan, grade
  case feast
  /// A word with no meaning of its own that may begin a date.
  case opener
  // How often.
  case every, times
  // Marks.
  case dash, slash, dot, comma, colon, apostrophe, ampersand, halfSign, percent
}

extension Sense {
  /// The sense of a token.
  init(_ token: Token) {
    switch token.kind {
    case .number: self = token.value.map { .count($0) } ?? .none
    case .ordinal: self = token.value.map { .order($0) } ?? .none
    case .word: self = Sense.ofWord(token.lower)
    case .punctuation: self = Sense.ofMark(token.text)
    }
  }

  private static func ofWord(_ lower: String) -> Sense {
    if let sense = DateWords.senses[lower] { return sense }
    guard lower.hasSuffix("'s") else { return .none }
    return DateWords.senses[String(lower.dropLast(2))] ?? .none
  }

  private static func ofMark(_ text: String) -> Sense {
    switch text {
    case "-", "–", "—", "‐", "‑", "−": .word(.dash)
    case "/": .word(.slash)
    case ".": .word(.dot)
    case ",": .word(.comma)
    case ":": .word(.colon)
    case "'", "’", "‘": .word(.apostrophe)
    case "&": .word(.ampersand)
    case "½": .word(.halfSign)
    case "%": .word(.percent)
    default: .none
    }
  }
}

/// The words of dates, British spellings and abbreviations as they are typed.
enum DateWords {
  static let senses: [String: Sense] = {
    var senses: [String: Sense] = [:]
    func add(_ sense: Sense, _ words: String) {
      for word in words.split(separator: " ") { senses[String(word)] = sense }
    }
    for (index, words) in months.enumerated() { add(.month(index + 1), words) }
    for (index, words) in weekdays.enumerated() { add(.weekday(index), words) }
    for (value, word) in counts { add(.count(value), word) }
    for (value, word) in orders { add(.order(value), word) }
    for (unit, words) in units { add(.unit(unit), words) }
    for (season, words) in seasons { add(.season(season), words) }
    for (distance, words) in near { add(.near(distance), words) }
    for (key, words) in keys { add(.word(key), words) }
    for word in openers.split(separator: " ") where senses[String(word)] == nil {
      senses[String(word)] = .word(.opener)
    }
    for word in Feasts.byFirstWord.keys where senses[word] == nil { senses[word] = .word(.feast) }
    return senses
  }()

  private static let openers =
    "w wc wb eot eoy eod earlier close ends training staff teacher non our his her their your "
    + "aft pre post when once termly lsp iep isp sen send plan progress they he she we pupils children break breaks whit "
    + "michaelmas lent trinity very return outset kids meeting support no ahead b y key eyfs up we're they're"

  private static let months = [
    "january jan janury januray janaury", "february feb febuary feburary febrary februrary",
    "march mar", "april apr apirl aprl", "may", "june jun", "july jul", "august aug agust augst",
    "september sept sep septmber setember septemeber", "october oct ocotber octobar",
    "november nov novemeber novmber", "december dec decemeber decmber",
  ]

  private static let weekdays = [
    "monday mon munday", "tuesday tues tue tuseday tusday teusday",
    "wednesday weds wed wednes wensday wednsday wendsday wedensday wenesday wednesdy",
    "thursday thurs thur thu thrusday thursdy thurday", "friday fri firday fridy",
    "saturday sat saterday satuday", "sunday sun",
  ]

  private static let counts: [(Int, String)] = [
    (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"),
    (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"),
    (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen"),
    (19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"),
    (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"),
  ]

  private static let orders: [(Int, String)] = [
    (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"),
    (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"),
    (12, "twelfth"), (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"),
    (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"),
    (20, "twentieth"), (30, "thirtieth"),
  ]

  private static let units: [(Unit, String)] = [
    (.day, "day days"), (.weekend, "weekend wkend"), (.week, "week weeks wk wks"),
    (.fortnight, "fortnight fortnights"), (.month, "month months mth mths"),
    (.quarter, "quarter"), (.year, "year years yr yrs"), (.decade, "decade decades"),
    (.term, "term terms trem tearm"),
    (.clock, "hour hours hr hrs minute minutes min mins seconds secs"),
  ]

  private static let seasons: [(Season, String)] = [
    (.spring, "spring spr sprg spirng"), (.summer, "summer sum summ sumer"),
    (.autumn, "autumn aut autum autmn autunm"),
    (.winter, "winter"),
  ]

  private static let near: [(Int, String)] = [
    (0, "today tday 2day tonight"), (-1, "yesterday yday yest"),
    (1, "tomorrow tmrw tmw tmr tomoz tomo tomoro tommorow tommorrow tomorow tomorrows"),
  ]

  private static let keys: [(Key, String)] = [
    (.this, "this ths current"), (.next, "next nxt"), (.last, "last"),
    (.coming, "coming upcoming forthcoming"), (.past, "past"), (.previous, "previous prev"),
    (.following, "following"), (.by, "by"), (.before, "before bfore befor b4"),
    (.until, "until till til untill"), (.after, "after"), (.since, "since"), (.from, "from"),
    (.within, "within inside"), (.during, "during throughout"), (.over, "over"),
    (.between, "between"), (.into, "in"), (.on, "on"), (.at, "at @"), (.of, "of"),
    (.to, "to through thru"), (.and, "and"), (.the, "the"), (.article, "a an"),
    (.dueWord, "due"), (.prior, "prior"), (.ago, "ago"), (.later, "later"), (.hence, "hence"),
    (.now, "now"), (.time, "time"), (.starting, "starting beginning"), (.back, "back"),
    (.end, "end"), (.start, "start"), (.middle, "middle"), (.early, "early"), (.mid, "mid"),
    (.late, "late"), (.rest, "rest remainder"), (.half, "half"), (.final, "final"),
    (.penultimate, "penultimate"), (.couple, "couple"), (.few, "few several"),
    (.hundred, "hundred"), (.thousand, "thousand"), (.zero, "zero oh"), (.school, "school"),
    (.working, "working business"), (.calendar, "calendar"), (.halfTerm, "halfterm halftrem ht"),
    (.holidays, "holiday holidays hols hol holidys hoildays hollidays"), (.inset, "inset insets"),
    (.bank, "bank"),
    (.review, "review"), (.keyStage, "ks"), (.reception, "reception"),
    (.academic, "academic"), (.annual, "annual"), (.ending, "ending"),
    (.commencing, "commencing beg begining starts comm"),
    (.every, "every each per any most alternate"), (.times, "times twice once sessions x"),
  ]
}
