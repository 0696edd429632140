/// Telephone numbers as people type them: 07700 900142, (01632) 960883, +44 (0)7700 900541.
extension IdentifierFinder {
  func phones() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      guard opensNumber(at), let end = phone(at) else {
        at += 1
        continue
      }
      found.append(at..<end)
      at = end
    }
    return found
  }

  /// A digit, plus or bracket that nothing hangs on.
  private func opensNumber(_ at: Int) -> Bool {
    let opens =
      isDigit(at) || byte(at) == 0x2B && isDigit(at + 1)
      || byte(at) == 0x28 && (isDigit(at + 1) || byte(at + 1) == 0x2B)
    guard opens, !isAlphanumeric(at - 1) else { return false }
    return ![0x2B, 0xA3, 0x24, 0x23].contains(byte(at - 1))
      && !(isMark(at - 1) && byte(at - 1) != 0x28 && isDigit(at - 2))
  }

  private func isMark(_ at: Int) -> Bool {
    [0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F].contains(byte(at))
  }

  /// The end of the number that begins here.
  private func phone(_ start: Int) -> Int? {
    // Where each group of digits ends, and how many digits there are by then.
    var ends: [(end: Int, digits: Int)] = []
    var digits: [UInt8] = []
    var at = start
    var marks = 0
    while at < bytes.count, digits.count < 16 {
      if isDigit(at) {
        digits.append(byte(at))
        marks = 0
        if !isDigit(at + 1) { ends.append((at + 1, digits.count)) }
      } else if at == start || byte(at) == 0x2B && digits.isEmpty {
        marks += 1
      } else if byte(at) == 0x2F, digits.first == 0x30, ends.count == 1, digits.count > 4,
        isDigit(at + 1)
      {
        marks += 1
      } else if [0x20, 0x2D, 0x2E, 0x28, 0x29].contains(byte(at)), marks < 3 {
        marks += 1
      } else {
        break
      }
      at += 1
    }
    guard let first = ends.first else { return nil }
    let hasPlus = byte(start) == 0x2B || byte(start + 1) == 0x2B
    let text = String(decoding: digits, as: UTF8.self)
    if text.hasPrefix("07"), first.digits == 2, ends.count > 1, ends.count < 5, ends[1].digits > 4,
      let fit = ends.last(where: { $0.digits == 11 })
    {
      return fit.end
    }
    let lengths = IdentifierFinder.lengths(text, hasPlus: hasPlus, firstGroup: first.digits)
    for length in lengths {
      if let fit = ends.last(where: { $0.digits == length }), !isAlphanumeric(fit.end) {
        return fit.end
      }
    }
    return called(start, ends, text)
  }

  /// How many digits a number that begins so may have, the likeliest first.
  private static func lengths(_ text: String, hasPlus: Bool, firstGroup: Int) -> [Int] {
    if hasPlus {
      return text.hasPrefix("440")
        ? [13, 12] : (text.hasPrefix("44") ? [12, 11] : [12, 11, 13, 10])
    }
    if text.hasPrefix("00440") { return [15, 14] }
    if text.hasPrefix("0044") { return [14, 13] }
    if text.hasPrefix("00") { return firstGroup > 2 ? [14, 13, 12, 15] : [] }
    if text.hasPrefix("7"), firstGroup > 3 { return [10] }
    guard text.hasPrefix("0"), firstGroup > 2 else { return [] }
    return [11, 10]
  }

  /// Six or more digits straight after a word for telephone; ten that lack their nought.
  private func called(_ start: Int, _ ends: [(end: Int, digits: Int)], _ text: String) -> Int? {
    guard text.first.map({ $0 != "0" }) == true, byte(start) != 0x2B, isCalled(start) else {
      return nil
    }
    for length in [10, 6, 7, 8] {
      if let fit = ends.last(where: { $0.digits == length }), !isAlphanumeric(fit.end) {
        return fit.end
      }
    }
    return nil
  }

  /// Whether a word for telephone stands just before.
  private func isCalled(_ start: Int) -> Bool {
    var at = start
    for _ in 0..<3 {
      while at > 0, !isLetter(at - 1), start - at < 40 { at -= 1 }
      let end = at
      while at > 0, isLetter(at - 1), end - at < 20 { at -= 1 }
      guard at < end else { return false }
      let word = String(decoding: bytes[at..<end], as: UTF8.self)
      if IdentifierFinder.telephones.contains(word) { return true }
      guard
        ["is", "now", "on", "no", "her", "his", "mum", "dad", "s", "at", "new", "old"].contains(
          word)
      else { return false }
    }
    return false
  }

  private static let telephones: Set<String> = [
    "tel", "telephone", "phone", "mobile", "mob", "landline", "ring", "call", "text", "fax",
    "whatsapp", "number", "ph",
  ]
}
