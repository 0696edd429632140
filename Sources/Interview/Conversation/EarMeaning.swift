import Hearing
import Record

/// What Hearing makes of a line, as the fields and answers of the record.
extension Ear {
  func target(_ text: String) -> TargetReading { Hearing.target(Line(text), setting, lexicon) }

  /// Terms of the trade that the line does not explain itself.
  func jargon(in line: Line) -> [JargonReading] {
    Hearing.jargon(in: line, lexicon).filter { !$0.explained }
  }

  func blame(in line: Line) -> [BlameReading] { Hearing.blame(in: line, lexicon) }

  /// Whether the line reads like a safeguarding disclosure.
  func setsAside(_ text: String) -> Bool { Hearing.setsAside(Line(text), lexicon) }

  /// The kind a line plainly is, when that is not the kind it was filed as.
  func belongs(_ text: String, not kind: StatementKind) -> StatementKind? {
    guard let best = kinds(of: Line(text), lexicon).first,
      best.confidence >= KindReading.offer, let other = best.kind.statement, other != kind,
      !Ear.isNear(other, kind)
    else { return nil }
    return other
  }

  /// Kinds so near that offering one for the other would only be in the way.
  private static func isNear(_ one: StatementKind, _ other: StatementKind) -> Bool {
    let near: [Set<StatementKind>] = [
      [.provision, .action], [.need, .concern, .hard], [.outcome, .target], [.view, .concern],
      [.view, .strength], [.strength, .works], [.topic, .concern], [.topic, .aspiration],
      [.works, .provision], [.tried, .provision], [.tried, .works], [.trigger, .concern],
      [.trigger, .need], [.summary, .concern], [.summary, .aspiration], [.hard, .view],
      [.summary, .need], [.summary, .strength], [.view, .need], [.summary, .provision],
    ]
    return near.contains { $0.contains(one) && $0.contains(other) }
  }

  /// People named in a line whom nobody has explained yet.
  func names(in text: String, draft: Draft, beside filed: Filed) -> [String] {
    let opening = draft.opening
    var known = [opening.pupil.forename, opening.pupil.surname, opening.pupil.fullName]
    known += [opening.ledBy, opening.school.name] + opening.staff
    known += opening.pupil.family.map(\.name) + draft.participants.map(\.name)
    known += draft.names.keys
    var found: [String] = []
    for reading in Hearing.names(in: Line(text), known: known, lexicon)
    where reading.isCertain && !found.contains(reading.name) && draft.names[reading.name] == nil {
      found.append(reading.name)
    }
    let adults = filed.adults
    return found.filter { name in
      // Three small letters are a word far more often than a name.
      let isWord = name.first?.isLowercase == true && name.count <= 3
      return !isWord && !Ear.hasTitle(name) && !adults.contains(name)
    }
  }

  /// What the line itself says of a name: `his brother Noah`, `my aunt Jan`.
  static func explained(_ name: String, in text: String) -> NameKind? {
    let lower = text.asciiLowered
    let wanted = name.asciiLowered
    for (kind, words) in kinships {
      for word in words where lower.contains("\(word) \(wanted)") { return kind }
    }
    return nil
  }

  private static let kinships: [(NameKind, [String])] = [
    (.sibling, ["brother", "sister", "twin"]),
    (
      .adult,
      [
        "mum", "dad", "nan", "gran", "grandma", "grandad", "aunt", "auntie", "uncle", "stepdad",
        "stepmum", "teacher", "ta", "nurse", "therapist", "neighbour",
      ]
    ),
  ]

  /// Whether a name begins with a title: then it is a grown-up's.
  private static func hasTitle(_ name: String) -> Bool {
    let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "sister"]
    return name.split(separator: " ").first.map {
      titles.contains($0.lowercased().filter { $0 != "." })
    } ?? false
  }

  // MARK: Decisions and reports

  /// The decision that words state: N for no change, K for SEN support.
  func decision(_ text: String) -> SENProvision? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    let joined = words.joined(separator: " ")
    if words.first == "n" || ["no", "none"].contains(joined) { return SENProvision.none }
    for phrase in ["no change", "not now", "not yet", "no sen", "no send", "not needed", "monitor"]
    where joined.contains(phrase) { return SENProvision.none }
    if words.contains("k") || joined.contains("sen support") || joined.contains("send support") {
      return .support
    }
    if joined.contains("ehc") || joined == "e" { return .plan }
    return nil
  }

  /// Who decided, when the line says *by* or *with* somebody.
  func decider(_ text: String) -> String? {
    let words = text.split(separator: " ").map { String($0) }
    var people: [String] = []
    for (index, word) in words.enumerated() where ["by", "with"].contains(word.lowercased()) {
      var name = Array(words[(index + 1)...].prefix { Ear.mayName($0) })
      while let last = name.last, ["and", "the", "both"].contains(last.lowercased()) {
        name.removeLast()
      }
      let joined = name.joined(separator: " ").trimmedMarks
      if !joined.isEmpty, dates(in: Line(joined), setting).isEmpty { people.append(joined) }
    }
    return people.isEmpty ? nil : people.joined(separator: " and ")
  }

  private static func mayName(_ word: String) -> Bool {
    let plain = word.lowercased().filter(\.isLetter)
    return word.first?.isUppercase == true
      || [
        "and", "the", "both", "mum", "dad", "parents", "senco", "teacher", "head", "mother",
        "father", "carer", "everyone", "all", "us",
      ].contains(plain)
  }

  /// Author, date and advice of a report, when the line names them.
  func report(_ text: String) -> [Field: Value] {
    var fields: [Field: Value] = [:]
    var past = self
    past.setting.preference = .past
    if let day = past.anyDay(in: text) { fields[.date] = .day(day) }
    let lower = text.asciiLowered
    for sign in ["advises ", "advice: ", "recommends ", "suggests ", "advice is "] {
      if let range = lower.firstRange(of: sign) {
        let offset = lower.distance(from: lower.startIndex, to: range.upperBound)
        let advice = String(text.dropFirst(offset)).trimmed
        if !advice.isEmpty { fields[.advice] = .text(advice) }
        break
      }
    }
    for sign in ["from ", "by ", "written by "] {
      guard let range = lower.firstRange(of: sign) else { continue }
      let offset = lower.distance(from: lower.startIndex, to: range.upperBound)
      let author = text.dropFirst(offset).prefix { !",;:.".contains($0) || $0 == "." }
        .prefix { $0 != "," && $0 != ";" && $0 != ":" }
      let name = Ear.beforeDate(String(author)).trimmed
      if name.first?.isUppercase == true {
        fields[.author] = .text(name)
        break
      }
    }
    return fields
  }

  /// A name without the date that follows it (`Jo Marsh on 8 January`).
  private static func beforeDate(_ text: String) -> String {
    for sign in [" on ", " dated ", " from ", " in "] {
      if let range = text.asciiLowered.firstRange(of: sign) {
        let offset = text.asciiLowered.distance(
          from: text.asciiLowered.startIndex, to: range.lowerBound)
        return String(text.prefix(offset))
      }
    }
    return text
  }

  // MARK: Who is here

  /// The people a line says are here, and how they take part.
  func people(_ text: String, people: People, draft: Draft) -> [Participant] {
    Ear.pieces(of: text).compactMap { participant($0, people, draft) }
  }

  /// The parts of a list, cut at commas, semicolons and *and*, but never inside brackets.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = [""]
    var depth = 0
    for word in text.split(separator: " ") {
      if depth == 0, word.lowercased() == "and" {
        pieces.append("")
        continue
      }
      pieces[pieces.count - 1] += " "
      for character in word {
        if character == "(" { depth += 1 }
        if character == ")" { depth = max(0, depth - 1) }
        if depth == 0, character == "," || character == ";" {
          pieces.append("")
        } else {
          pieces[pieces.count - 1].append(character)
        }
      }
    }
    return pieces.map(\.trimmed).filter { !$0.isEmpty }
  }

  private func participant(_ piece: String, _ people: People, _ draft: Draft) -> Participant? {
    var words = piece
    var attendance = Participant.Attendance.present
    for (sign, meaning) in Ear.attendances {
      if let range = words.asciiLowered.firstRange(of: sign) {
        attendance = meaning
        let start = words.asciiLowered.distance(
          from: words.asciiLowered.startIndex, to: range.lowerBound)
        words = String(words.prefix(start)).trimmed
        break
      }
    }
    var note: String?
    if let open = words.firstIndex(of: "("), let close = words.lastIndex(of: ")"), open < close {
      note = String(words[words.index(after: open)..<close]).trimmed
      words = String(words[..<open]).trimmed
    }
    guard !words.isEmpty else { return nil }
    if let speaker = people.find(words) {
      let name = speaker.name ?? (speaker.role == .pupil ? draft.opening.pupil.calledName : words)
      let member = draft.opening.pupil.family.first { $0.name == name }
      let held = draft.participants.first { $0.name == name }
      return Participant(
        name: name, role: speaker.role,
        relationship: note ?? held?.relationship ?? member?.relationship,
        attendance: attendance)
    }
    return Participant(
      name: words, role: Ear.role(note ?? words), relationship: note, attendance: attendance)
  }

  private static let attendances: [(String, Participant.Attendance)] = [
    (" sent apologies", .apologies), (" apologies", .apologies), (" can't come", .apologies),
    (" not here", .apologies), (" sent views", .sentViews), (" sent her views", .sentViews),
    (" sent his views", .sentViews), (" sent their views", .sentViews),
    (" for part", .part), (" part", .part), (" for a bit", .part),
  ]

  private static func role(_ note: String) -> Role {
    let lower = note.lowercased()
    let signs: [(String, Role)] = [
      ("interpret", .interpreter), ("senco", .senco), ("mum", .parent), ("mother", .parent),
      ("dad", .parent), ("father", .parent), ("carer", .parent), ("guardian", .parent),
      ("step", .parent), ("nan", .parent), ("gran", .parent), ("teach", .teacher),
      ("assistant", .school), ("head", .school), ("ta", .school), ("lsa", .school),
      ("therapist", .agency), ("psychologist", .agency), ("salt", .agency), ("ep", .agency),
      ("nurse", .agency), ("specialist", .agency), ("social worker", .agency),
    ]
    let words = Set(lower.split { !$0.isLetter }.map { String($0) })
    return signs.first { $0.0.count <= 3 ? words.contains($0.0) : lower.contains($0.0) }?.1
      ?? .other
  }
}

extension String {
  /// The text with ASCII capitals made small; every character keeps its place.
  var asciiLowered: String {
    String(
      map { character in
        guard let byte = character.asciiValue, (65...90).contains(byte) else { return character }
        return Character(Unicode.Scalar(byte + 32))
      })
  }

  /// The text without punctuation at its ends.
  fileprivate var trimmedMarks: String {
    var rest = Substring(self)
    while let last = rest.last, last.isPunctuation { rest.removeLast() }
    return String(rest).trimmed
  }
}
