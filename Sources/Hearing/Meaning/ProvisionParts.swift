/// The parts of a line that says what adults will do; each only when the line says it.
public struct ProvisionReading: Codable, Hashable, Sendable {
  /// Who does it.
  public let who: Phrase?
  /// How often.
  public let frequency: Phrase?
  /// How long each time.
  public let duration: Phrase?
  /// How long each time, in minutes, when it is a plain length.
  public let minutes: Int?
  /// How many children together.
  public let group: Phrase?
  /// Where.
  public let place: Phrase?
  /// From when.
  public let start: Deadline?
  /// Until when.
  public let end: Deadline?
}

/// Reads the parts of a provision.
public func provisionParts(_ line: Line, _ setting: Setting) -> ProvisionReading {
  ProvisionListener(wording: Wording(line), setting: setting).read()
}

struct ProvisionListener {
  let wording: Wording
  let setting: Setting
  let amounts: Amounts

  init(wording: Wording, setting: Setting) {
    self.wording = wording
    self.setting = setting
    amounts = AmountFinder.amounts(in: wording)
  }

  func read() -> ProvisionReading {
    let often = frequency()
    let long = duration()
    return ProvisionReading(
      who: who().map { wording.phrase($0) }, frequency: often.map { wording.phrase($0) },
      duration: long.map { wording.phrase($0.range) }, minutes: long?.minutes,
      group: group().map { wording.phrase($0) }, place: place().map { wording.phrase($0) },
      start: moment(after: ["from", "starting", "beginning", "commencing", "starts"]),
      end: moment(after: ["until", "till", "til", "to", "by", "ending", "ends"]))
  }

  private func who() -> Range<Int>? {
    var best: Range<Int>?
    var index = 0
    while index < wording.count {
      let item = wording[index]
      let isTitled = item.isA(.title) && index + 1 < wording.count && wording.isWord(index + 1)
      guard isTitled || item.isA(.staff) || item.isA(.family), item.lower != "school" else {
        index += 1
        continue
      }
      var start = index
      var end = isTitled ? index + 2 : index + 1
      while start > 0,
        [
          "class", "form", "support", "teaching", "learning", "key", "speech", "head",
          "lunchtime", "ed", "educational", "occupational",
        ].contains(wording[start - 1].lower)
      {
        start -= 1
      }
      while end < wording.count, wording[end].isA(.staff) || wording[end].lower == "assistant" {
        end += 1
      }
      if ["with", "by", "from", "run"].contains(wording.word(start - 1))
        || ["with", "by"].contains(wording.word(start - 2))
      {
        return start..<end
      }
      best = best ?? start..<end
      index = end
    }
    return best
  }

  private func frequency() -> Range<Int>? {
    for index in 0..<wording.count {
      let word = wording[index].lower
      if let amount = amounts.at(index), amount.sort == .times {
        var end = amount.range.upperBound
        if wording.isA(end, .weekday) { end = days(from: end) }
        if let length = amounts.at(end), length.sort == .duration,
          let per = AmountFinder.perEnd(from: length.range.upperBound, in: wording)
        {
          end = per
        }
        return amount.range.lowerBound..<end
      }
      if let amount = amounts.at(index), amount.sort == .count,
        ["sessions", "days", "visits", "lessons", "mornings", "afternoons", "times"].contains(
          amount.noun)
      {
        return amount.range
      }
      if ["daily", "weekly", "fortnightly", "termly", "monthly", "wkly"].contains(word) {
        return index..<index + 1
      }
      if ["every", "each"].contains(word), wording.isWord(index + 1) || wording.isNumber(index + 1)
      {
        if wording.isA(index + 1, [.weekday]) { return index..<days(from: index + 1) }
        if wording.isNumber(index + 1), wording.isA(index + 2, [.shortUnit, .longUnit]) {
          return index..<index + 3
        }
        if wording.isA(index + 1, [.longUnit, .session])
          || ["morning", "afternoon", "lesson", "other"].contains(wording.word(index + 1))
        {
          return index..<index + (wording.word(index + 1) == "other" ? 3 : 2)
        }
      }
      if wording.isA(index, [.shortUnit]), ["a", "per"].contains(wording.word(index + 1)),
        wording.isA(index + 2, .longUnit)
      {
        return index + 1..<index + 3
      }
      if wording.isA(index, .weekday), !["sat", "sun"].contains(word),
        !["from", "until", "till", "by", "on"].contains(wording.word(index - 1))
          || word.hasSuffix("s")
      {
        return index..<days(from: index)
      }
    }
    return nil
  }

  /// `Tues and Thurs`, `Mon/Weds/Fri`.
  private func days(from index: Int) -> Int {
    var end = index + 1
    while end + 1 < wording.count, ["and", "&", "/", ",", "+"].contains(wording[end].lower),
      wording.isA(end + 1, .weekday)
    {
      end += 2
    }
    return end
  }

  private func duration() -> (range: Range<Int>, minutes: Int?)? {
    for (place, amount) in amounts.all.enumerated() {
      let isShort =
        amount.sort == .duration
        || amount.sort == .label
          && amount.range.contains { wording[$0].isA(.shortUnit) && wording[$0].lower != "s" }
      guard isShort, !isBetween(place), let value = wording[amount.number].value else { continue }
      let unit = amount.range.first { wording[$0].isA(.shortUnit) }.map { wording[$0].lower } ?? ""
      // "every 20 minutes" says how often.
      if ["every", "each"].contains(wording.word(amount.range.lowerBound - 1)) { continue }
      let isRange = amount.range.filter { wording[$0].isNumber }.count > 1
      let minutes =
        isRange ? nil : unit.hasPrefix("h") ? value * 60 : unit.hasPrefix("m") ? value : nil
      let start =
        ["for", "within", "in"].contains(wording.word(amount.range.lowerBound))
        ? amount.range.lowerBound + 1 : amount.range.lowerBound
      return (start..<amount.range.upperBound, minutes)
    }
    return inWords()
  }

  /// `half an hour`, `an hour`, `quarter of an hour`.
  private func inWords() -> (range: Range<Int>, minutes: Int?)? {
    for index in 0..<wording.count where ["hour", "hr"].contains(wording[index].lower) {
      guard ["an", "1"].contains(wording.word(index - 1)) else { continue }
      if wording.word(index - 2) == "half" { return (index - 2..<index + 1, 30) }
      if wording.word(index - 2) == "of", wording.word(index - 3) == "quarter" {
        return (index - 3..<index + 1, wording.word(index - 4) == "three" ? 45 : 15)
      }
      return (index - 1..<index + 1, 60)
    }
    return nil
  }

  /// "10 seconds to answer" is a part of what is done, not its length.
  private func isBetween(_ place: Int) -> Bool {
    let end = amounts.all[place].range.upperBound
    return wording.word(end) == "to" && wording.isWord(end + 1)
  }

  private func group() -> Range<Int>? {
    for index in 0..<wording.count {
      let word = wording[index].lower
      if let amount = amounts.at(index), amount.sort == .ratio { return amount.range }
      if word == "one", wording.word(index + 1) == "to", wording.word(index + 2) == "one" {
        return index..<index + 3
      }
      if ["individual", "individually", "pair", "pairs", "paired"].contains(word) {
        return index..<index + 1
      }
      guard ["group", "grp", "groups"].contains(word) else { continue }
      var end = index + 1
      if wording.word(end) == "of" {
        end += ["max", "up"].contains(wording.word(end + 1)) ? 2 : 1
        if wording.word(end) == "to" { end += 1 }
        guard wording.isNumber(end) else { continue }
        end += 1
        if ["-", "to"].contains(wording.word(end)), wording.isNumber(end + 1) { end += 2 }
        return (wording.word(index - 1) == "small" ? index - 1 : index)..<end
      }
      if ["small", "nurture", "focus"].contains(wording.word(index - 1)) {
        return counted() ?? index - 1..<end
      }
    }
    return counted()
  }

  /// `max 4 children`.
  private func counted() -> Range<Int>? {
    amounts.all.first {
      ["children", "pupils", "kids", "peers"].contains($0.noun)
        && [.count, .limit].contains($0.sort)
    }?.range
  }

  private static let rooms: Set<String> = [
    "room", "hall", "library", "nurture", "classroom", "corridor", "office", "playground", "class",
    "base", "hub", "pod", "cabin", "garden", "gym", "home", "clinic", "unit", "den", "studio",
  ]

  private func place() -> Range<Int>? {
    for index in 0..<wording.count where ProvisionListener.rooms.contains(wording[index].lower) {
      if ["class"].contains(wording[index].lower), !["in"].contains(wording.word(index - 1)) {
        continue
      }
      var end = index + 1
      if wording[index].lower == "nurture", wording.word(end) != "room" { continue }
      if wording.word(end) == "room" || wording.word(end) == "area" { end += 1 }
      var start = index
      while start > 0, index - start < 4, !wording[start - 1].isMark,
        !["in", "at", "from", "with", "on", "and", "by", "to", "outside"].contains(
          wording[start - 1].lower), !wording[start - 1].isA([.staff, .longUnit, .shortUnit])
      {
        start -= 1
      }
      guard
        ["in", "at", "on", "outside"].contains(wording.word(start - 1))
          || start == 0 || wording[start - 1].isMark
      else { continue }
      return start..<end
    }
    return nil
  }

  private func moment(after words: Set<String>) -> Deadline? {
    for index in 0..<wording.count where words.contains(wording[index].lower) {
      guard let end = TimePhrase.end(from: index + 1, in: wording) else { continue }
      if (index + 1..<end).allSatisfy({ wording.isA($0, .weekday) })
        && wording[index].lower != "until"
        && wording[index].lower != "from"
      {
        continue
      }
      let phrase = wording.phrase(index..<end)
      let dated = dates(in: wording.line, setting).first { $0.span.overlaps(phrase.span) }
      let isStart = words.contains("from")
      return Deadline(
        phrase: phrase.phrase, span: phrase.span, date: isStart ? dated?.start : dated?.deadline)
    }
    return nil
  }
}
