import Record

/// A feast or public holiday with a name.
struct Feast: Sendable {
  let name: String
  let rule: FeastRule
  /// The term after which pupils are off around it.
  var closes: Season?

  /// The days of the feast nearest to a day: the coming ones, or the last.
  func days(near day: Day, _ preference: Setting.Preference) -> ClosedRange<Day>? {
    let all = (day.year - 2...day.year + 2).flatMap { rule.days(in: $0) }
    return preference == .future
      ? all.first { $0.upperBound >= day } : all.last { $0.lowerBound <= day }
  }
}

/// The feasts, found by their words.
enum Feasts {
  /// A feast's words, without apostrophes.
  struct Entry: Sendable {
    let words: [String]
    let feast: Feast
  }

  /// Entries by their first word, longest first.
  static let byFirstWord: [String: [Entry]] = {
    var result: [String: [Entry]] = [:]
    for (names, rule, closes) in all {
      let choices = names.split(separator: "|").map(String.init)
      for choice in choices {
        let words = choice.split(separator: " ").map(String.init)
        guard let first = words.first, let name = choices.first else { continue }
        let feast = Feast(name: name, rule: rule, closes: closes)
        result[first, default: []].append(Entry(words: words, feast: feast))
      }
    }
    return result.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let all: [(String, FeastRule, Season?)] = [
    (
      "Christmas|christmas|xmas|x mas|crimbo|chrimbo|christmas time|chrismas|crismas|cristmas|"
        + "christmass|chritsmas|christams|chrstmas|xmass",
      .fixed(12, 25), .autumn
    ),
    ("Christmas Day|christmas day|xmas day", .fixed(12, 25), nil),
    ("Christmas Eve|christmas eve|xmas eve", .fixed(12, 24), nil),
    ("Boxing Day|boxing day|st stephens day", .fixed(12, 26), nil),
    ("New Year’s Eve|new years eve|new year eve|nye", .fixed(12, 31), nil),
    ("New Year’s Day|new years day|new year day|new year|new years", .fixed(1, 1), nil),
    ("Twelfth Night|twelfth night", .fixed(1, 5), nil),
    ("Epiphany|epiphany", .fixed(1, 6), nil),
    ("Burns Night|burns night", .fixed(1, 25), nil),
    ("Groundhog Day|groundhog day", .fixed(2, 2), nil),
    (
      "Valentine’s Day|valentines day|valentine day|valentines|st valentines day", .fixed(2, 14),
      nil
    ),
    ("St David’s Day|st davids day|saint davids day", .fixed(3, 1), nil),
    ("International Women’s Day|international womens day", .fixed(3, 8), nil),
    ("St Patrick’s Day|st patricks day|saint patricks day|st paddys day", .fixed(3, 17), nil),
    ("April Fools’ Day|april fools day|april fools", .fixed(4, 1), nil),
    ("World Autism Day|world autism awareness day|world autism day", .fixed(4, 2), nil),
    ("Earth Day|earth day", .fixed(4, 22), nil),
    ("St George’s Day|st georges day|saint georges day", .fixed(4, 23), nil),
    ("May Day|may day", .fixed(5, 1), nil),
    ("Midsummer’s Day|midsummers day|midsummer day", .fixed(6, 24), nil),
    ("Canada Day|canada day", .fixed(7, 1), nil),
    ("Independence Day|independence day", .fixed(7, 4), nil),
    ("Bastille Day|bastille day", .fixed(7, 14), nil),
    ("Australia Day|australia day", .fixed(1, 26), nil),
    ("Anzac Day|anzac day", .fixed(4, 25), nil),
    ("World Mental Health Day|world mental health day", .fixed(10, 10), nil),
    ("Halloween|halloween|halloween night|halloween day|all hallows eve", .fixed(10, 31), nil),
    ("All Saints’ Day|all saints day", .fixed(11, 1), nil),
    ("All Souls’ Day|all souls day", .fixed(11, 2), nil),
    (
      "Bonfire Night|bonfire night|guy fawkes night|guy fawkes day|guy fawkes|fireworks night",
      .fixed(11, 5), nil
    ),
    ("Armistice Day|armistice day|remembrance day|veterans day", .fixed(11, 11), nil),
    ("St Andrew’s Day|st andrews day|saint andrews day", .fixed(11, 30), nil),
    ("Remembrance Sunday|remembrance sunday", .nth(2, 6, 11), nil),
    ("World Book Day|world book day", .nth(1, 3, 3), nil),
    ("Father’s Day|fathers day|father day", .nth(3, 6, 6), nil),
    ("Grandparents’ Day|grandparents day", .nth(1, 6, 10), nil),
    ("Martin Luther King Day|martin luther king day|mlk day", .nth(3, 0, 1), nil),
    ("Presidents’ Day|presidents day", .nth(3, 0, 2), nil),
    ("Memorial Day|memorial day", .nth(-1, 0, 5), nil),
    ("Labor Day|labor day|labour day", .nth(1, 0, 9), nil),
    ("Columbus Day|columbus day", .nth(2, 0, 10), nil),
    ("Thanksgiving|thanksgiving day|thanksgiving", .nth(4, 3, 11), nil),
    ("Black Friday|black friday", .before(weekday: 4, month: 11, day: 30, plus: 0), nil),
    ("Advent Sunday|advent sunday", .before(weekday: 6, month: 12, day: 25, plus: -21), nil),
    ("Shrove Tuesday|shrove tuesday|pancake day|pancake tuesday", .easter(-47, -47), nil),
    ("Ash Wednesday|ash wednesday", .easter(-46, -46), nil),
    ("Mothering Sunday|mothering sunday|mothers day|mother day", .easter(-21, -21), nil),
    ("Palm Sunday|palm sunday", .easter(-7, -7), nil),
    ("Maundy Thursday|maundy thursday", .easter(-3, -3), nil),
    ("Good Friday|good friday", .easter(-2, -2), nil),
    ("Easter Saturday|easter saturday|holy saturday", .easter(-1, -1), nil),
    ("Easter Sunday|easter sunday|easter day", .easter(0, 0), nil),
    ("Easter|easter|eastertime|eastr|eastre|esater", .easter(0, 0), .spring),
    ("Easter Monday|easter monday", .easter(1, 1), nil),
    ("the Easter weekend|easter weekend|easter bank holiday weekend", .easter(-2, 1), nil),
    ("Ascension Day|ascension day", .easter(39, 39), nil),
    ("Whit Sunday|whit sunday|whitsun|pentecost", .easter(49, 49), nil),
    ("Whit Monday|whit monday|pentecost monday", .easter(50, 50), nil),
    ("Trinity Sunday|trinity sunday", .easter(56, 56), nil),
    ("Corpus Christi|corpus christi", .easter(60, 60), nil),
    ("Orthodox Easter|orthodox easter sunday|orthodox easter|greek easter", .easternEaster(0), nil),
    ("Orthodox Good Friday|orthodox good friday", .easternEaster(-2), nil),
    ("Orthodox Easter Monday|orthodox easter monday", .easternEaster(1), nil),
    (
      "the early May bank holiday|early may bank holiday|may day bank holiday|first may bank holiday",
      .nth(1, 0, 5), nil
    ),
    (
      "the spring bank holiday|spring bank holiday|late may bank holiday|whitsun bank holiday|"
        + "late spring bank holiday|whit bank holiday|second may bank holiday",
      .nth(-1, 0, 5), nil
    ),
    (
      "the summer bank holiday|summer bank holiday|august bank holiday|late summer bank holiday",
      .nth(-1, 0, 8), nil
    ),
    ("Chinese New Year|chinese new year|lunar new year", .table(MoonDays.lunarNewYear, 1), nil),
    ("Diwali|diwali|divali|deepavali", .table(MoonDays.diwali, 1), nil),
    ("Holi|holi", .table(MoonDays.holi, 1), nil),
    ("Vaisakhi|vaisakhi|baisakhi", .fixed(4, 14), nil),
    ("Ramadan|ramadan|ramadhan", .between(MoonDays.ramadan, MoonDays.eidAlFitr), nil),
    (
      "Eid al-Fitr|eid al fitr|eid ul fitr|eid alfitr|end of ramadan",
      .table(MoonDays.eidAlFitr, 1), nil
    ),
    ("Eid al-Adha|eid al adha|eid ul adha|eid aladha", .table(MoonDays.eidAlAdha, 1), nil),
    ("Eid|eid", .table((MoonDays.eidAlFitr + MoonDays.eidAlAdha).sorted(), 1), nil),
    ("the Islamic New Year|islamic new year|muharram", .table(MoonDays.islamicNewYear, 1), nil),
    ("Hanukkah|hanukkah|chanukah|hannukah|hanukah|channukah", .hanukkah, nil),
    ("Passover|passover|pesach", .jewishSpring(163, 8), nil),
    ("Purim|purim", .jewishSpring(193, 1), nil),
    ("Shavuot|shavuot", .jewishSpring(113, 2), nil),
    ("Rosh Hashanah|rosh hashanah|rosh hashana|jewish new year", .jewish(0, 2), nil),
    ("Yom Kippur|yom kippur", .jewish(9, 1), nil),
    ("Sukkot|sukkot", .jewish(14, 7), nil),
  ]
}
