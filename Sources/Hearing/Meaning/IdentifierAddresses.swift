/// Houses and streets: 14 Larch Close, Northmere; Flat 3, 27 Canal Street; 6 The Paddocks.
extension IdentifierFinder {
  func addresses() -> [Range<Int>] {
    let tokens = line.tokens
    var found: [Range<Int>] = []
    var at = 0
    while at < tokens.count {
      var first = at
      var end = at
      if tokens[at].kind == .number, let next = street(afterNumber: at) {
        (first, end) = (house(before: at), next)
      } else if let next = namedHouse(at) ?? flat(at) {
        end = next
      } else {
        at += 1
        continue
      }
      let last = town(after: end)
      let span = line.span(of: first..<last)
      found.append(span.start..<span.end)
      at = last
    }
    return found
  }

  /// Rowan Cottage, Back Lane: a house with a name, and its street.
  private func namedHouse(_ at: Int) -> Int? {
    guard isCapital(at), isCapital(at + 1) else { return nil }
    for house in at + 1...at + 2 where IdentifierFinder.houses.contains(lower(house)) {
      guard isCapital(house), lower(house + 1) == "," else { return nil }
      if isLed(at), isCapital(house + 2), isPlace(house + 2) { return house + 1 }
      for word in house + 3...house + 5
      where IdentifierFinder.streets.contains(lower(word)) && isCapital(word) {
        return (house + 2..<word).allSatisfy { isCapital($0) || isJoin($0) } ? word + 1 : nil
      }
    }
    return nil
  }

  /// Flat 12, Rowan House: a part of a house with a name.
  private func flat(_ at: Int) -> Int? {
    guard ["flat", "apartment", "apt", "caravan"].contains(lower(at)), at + 1 < line.tokens.count,
      line.tokens[at + 1].kind == .number
    else {
      let isBox = lower(at) == "po" && lower(at + 1) == "box" && at + 2 < line.tokens.count
      return isBox && line.tokens[at + 2].kind == .number ? at + 3 : nil
    }
    var next = at + 2
    if next < line.tokens.count, !line.tokens[next].spaced, lower(next).utf8.count == 1,
      line.tokens[next].kind == .word
    {
      next += 1
    }
    if lower(next) == "," { next += 1 }
    guard isCapital(next), isPlace(next), isCapital(next + 1) || lower(next - 1) == "," else {
      return nil
    }
    while next < at + 7, isCapital(next), isPlace(next) { next += 1 }
    return next
  }

  private func lower(_ at: Int) -> String {
    at >= 0 && at < line.tokens.count ? line.tokens[at].lower : ""
  }

  private func isCapital(_ at: Int) -> Bool {
    at >= 0 && at < line.tokens.count && line.tokens[at].kind == .word
      && line.tokens[at].isCapitalised
  }

  /// The token after the street, where a house number begins one.
  private func street(afterNumber at: Int) -> Int? {
    guard (1...4).contains(line.tokens[at].text.utf8.count), !isLabelled(at) else { return nil }
    var next = at + 1
    // 112a; 27-29.
    if next < line.tokens.count, !line.tokens[next].spaced {
      if lower(next) == "," {
        // 14, Larch Close.
      } else if line.tokens[next].kind == .word, lower(next).utf8.count == 1 {
        next += 1
      } else if ["-", "–", "/"].contains(lower(next)), next + 1 < line.tokens.count,
        line.tokens[next + 1].kind == .number
      {
        next += 2
      } else {
        return nil
      }
    }
    if lower(next) == "," { next += 1 }
    if lower(next) == "the", IdentifierFinder.streets.contains(lower(next + 1)) || isCapital(next),
      isCapital(next + 1),
      !CommonWords.holds(lower(next + 1))
        || IdentifierFinder.streets.contains(lower(next + 1))
    {
      return next + 2
    }
    for word in next..<next + 4 {
      guard word < line.tokens.count, line.tokens[word].kind == .word || isJoin(word) else {
        return nil
      }
      let isAlone = ["broadway", "esplanade", "embankment", "strand"].contains(lower(word))
      guard word > next || isAlone && isCapital(word), isStreet(word, from: next) else { continue }
      return lower(word + 1) == "." && line.tokens[word].text.utf8.count < 5 ? word + 2 : word + 1
    }
    return nil
  }

  private func isJoin(_ at: Int) -> Bool { ["-", "'", "’", "."].contains(lower(at)) }

  /// A word for a street, and before it words that may be a street’s name.
  private func isStreet(_ at: Int, from first: Int) -> Bool {
    let word = lower(at)
    guard IdentifierFinder.streets.contains(word) else { return false }
    let isNamed = (first..<at).allSatisfy {
      isCapital($0) || isJoin($0) || ["of", "the", "and"].contains(lower($0))
    }
    if isNamed, isCapital(at) { return true }
    guard (first..<at).allSatisfy({ !IdentifierFinder.amounts.contains(lower($0)) }) else {
      return false
    }
    let isSure = ["street", "road", "rd", "avenue", "ave", "crescent", "gardens", "terrace"]
    return isNamed || isSure.contains(word) || isLed(first - 1)
  }

  /// Lives at, moved to, address.
  private func isLed(_ number: Int) -> Bool {
    for at in max(0, number - 4)..<max(0, number) {
      if ["lives", "living", "moved", "address", "addr", "home", "letters"].contains(lower(at)) {
        return true
      }
    }
    return false
  }

  /// Year 4, page 12, room 14: a number with a name of its own.
  private func isLabelled(_ at: Int) -> Bool {
    let labels: Set<String> = [
      "year", "y", "yr", "page", "p", "class", "group", "set", "level", "band", "stage", "target",
      "chapter", "book", "unit", "week", "term", "phase", "question", "version", "key", "ks", "bus",
      "£", "$", "/", ":", "#",
    ]
    if lower(at - 1) == ":", ["home", "address", "addr", "lives"].contains(lower(at - 2)) {
      return false
    }
    return labels.contains(lower(at - 1)) || lower(at - 1) == "." && !line.tokens[at].spaced
  }

  /// Flat 3, Rowan Cottage, in front of the number.
  private func house(before at: Int) -> Int {
    let words = ["flat", "apartment", "apt", "unit", "room", "plot", "caravan", "pitch"]
    if words.contains(lower(at - 2)) { return at - 2 }
    guard lower(at - 1) == "," else { return at }
    for back in 2...4 where words.contains(lower(at - back)) { return at - back }
    guard isCapital(at - 2) else { return at }
    guard IdentifierFinder.houses.contains(lower(at - 2)) else { return at }
    var first = at - 2
    while first > at - 5, isCapital(first - 1) { first -= 1 }
    return first
  }

  /// The place after the street: `, Northmere`, `, Thorpe Ings`.
  private func town(after at: Int) -> Int {
    let first = place(after: at)
    return first > at ? place(after: first) : at
  }

  private func place(after at: Int) -> Int {
    guard lower(at) == "," else { return at }
    var next = at + 1
    while next < at + 4, isCapital(next), isPlace(next) {
      next += 1
      if lower(next) == "-", isCapital(next + 1) { next += 2 }
    }
    return next == at + 1 ? at : next
  }

  private func isPlace(_ at: Int) -> Bool {
    let word = line.tokens[at]
    let isShouted =
      word.text.count > 1
      && word.text.unicodeScalars.allSatisfy {
        $0.properties.isUppercase
      }
    if case .weekday = Sense(word) { return false }
    if case .month = Sense(word) { return false }
    return !isShouted && word.text.count > 1 && !IdentifierFinder.notPlaces.contains(word.lower)
  }

  private static let houses: Set<String> = [
    "cottage", "house", "lodge", "court", "farm", "villa", "hall", "manor", "mill", "barn",
    "bungalow", "grange", "tower", "point", "heights", "mansions", "flats", "hostel", "refuge",
    "vicarage", "rectory", "stables", "gatehouse", "cottages", "schoolhouse", "croft", "oast",
  ]
  private static let notPlaces: Set<String> = [
    "mum", "dad", "ring", "call", "text", "home", "he", "she", "they", "we", "tel", "phone",
    "mobile",
    "postcode", "not", "but", "and", "please", "next", "from", "until", "moved", "was",
  ]
  private static let amounts: Set<String> = [
    "minute", "minutes", "min", "mile", "miles", "hour", "hours", "day", "days", "week", "weeks",
    "times", "way", "metre", "metres", "m", "km", "second", "more", "on", "in", "of", "to", "at",
    "months", "years", "x", "and", "with", "off", "out", "for", "from", "by", "children", "pupils",
  ]
  static let streets: Set<String> = Set(
    ("street st road rd lane ln close cl avenue ave drive dr way court ct crescent cres gardens "
      + "gdns place pl terrace terr row mews grove hill walk park square sq rise view green parade "
      + "croft fold gate bank mount paddocks paddock wharf yard end meadow meadows field fields lea "
      + "vale heights quay broadway common cottages orchard orchards parkway esplanade embankment "
      + "boulevard chase dene garth ridge wynd drove causeway bridge cottage house mansions circus "
      + "villas buildings passage hollow nook brae loan clough wood pasture leys mead meads reach "
      + "path strand arcade approach loke ginnel brow dale glen glebe copse covert spinney holt side")
      .split(separator: " ").map(String.init))
}
