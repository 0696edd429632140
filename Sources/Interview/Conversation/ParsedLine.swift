import Record

/// A line taken apart: an optional tag, who said it, and the words.
struct ParsedLine {
  var tag: StatementKind?
  var who: Speaker?
  /// Whether the words tell that somebody said it (`sam says "…"`), instead of naming who speaks.
  var isTold = false
  /// An item named where a person could be (`lookback 2: …`).
  var number: Int?
  var text: String
  /// The tag that an unknown first word is nearest to.
  var nearTag: String?

  /// Takes a line apart; anything that is not a tag or a person stays in the words.
  init(_ line: String, people: People) {
    let trimmed = line.trimmed
    text = trimmed
    guard let colon = trimmed.prefix(60).firstIndex(of: ":") else { return }
    let head = trimmed[..<colon].split(whereSeparator: \.isWhitespace).map { String($0) }
    let rest = String(trimmed[trimmed.index(after: colon)...]).trimmed
    guard (1...4).contains(head.count) else { return }
    let joined = head.joined(separator: "-").lowercased()
    if let kind = StatementKind.tag(joined) {
      (tag, text) = (kind, rest)
      return
    }
    if let person = people.find(head.joined(separator: " ")) {
      (who, text) = (person, rest)
      return
    }
    // The longest run of first words that is a tag; what follows must be a person or a number.
    for count in stride(from: min(head.count - 1, 2), through: 1, by: -1) {
      guard let kind = StatementKind.tag(head[..<count].joined(separator: "-").lowercased())
      else { continue }
      let named = head[count...].joined(separator: " ")
      if let person = people.find(named) {
        (tag, who, text) = (kind, person, rest)
        return
      }
      if let number = Int(named) {
        (tag, self.number, text) = (kind, number, rest)
        return
      }
      // A tag, then a name the meeting does not know: an action's owner, for one.
      let isName = head[count...].allSatisfy { $0.first?.isUppercase == true }
      if kind == .action, isName || count + 1 == head.count, named.first?.isLetter == true {
        (tag, who, text) = (kind, Speaker(.other, named), rest)
        return
      }
    }
    if head.count == 1 { nearTag = StatementKind.nearest(to: joined)?.rawValue }
  }
}

extension StatementKind {
  /// The kind that a tag stands for; plurals and a few everyday forms are forgiven.
  static func tag(_ word: String) -> StatementKind? {
    let forms = [word, word.hasSuffix("s") ? String(word.dropLast()) : word + "s"]
    for form in forms {
      if let kind = tags.first(where: { $0.rawValue == form }) { return kind }
    }
    switch word {
    case "review": return .reviewDate
    case "copy": return .copies
    case "look-back": return .lookback
    case "hope", "hopes": return .aspiration
    case "worry", "worries": return .concern
    case "agencies": return .agency
    default: return nil
    }
  }

  /// The tag a mistyped word is nearest to.
  static func nearest(to word: String) -> StatementKind? {
    guard word.count >= 4, let near = Nearest.to(word, among: tags.map(\.rawValue)),
      near.first == word.first, abs(near.count - word.count) <= 1
    else { return nil }
    return StatementKind(rawValue: near)
  }
}

/// The people a line may name before its colon.
struct People {
  let draft: Draft

  /// The speaker that words stand for: a role, a relationship, a first or a full name.
  func find(_ words: String) -> Speaker? {
    let wanted = words.lowercased()
    if People.leader.contains(wanted) { return speaker(.teacher) }
    if let role = Role(rawValue: wanted) { return speaker(role) }
    if let relation = People.relations[wanted] {
      if let person = draft.participants.first(where: { relation.matches($0.relationship) }) {
        return person.speaker
      }
      if let member = draft.opening.pupil.family.first(where: {
        relation.matches($0.relationship)
      }) {
        return Speaker(.parent, member.name)
      }
      return relation.isPlain ? Speaker(.parent) : nil
    }
    let pupil = draft.opening.pupil
    if [pupil.calledName, pupil.forename, pupil.fullName].contains(where: {
      $0.lowercased() == wanted
    }) {
      return Speaker(.pupil)
    }
    let known =
      draft.participants.map(\.speaker)
      + pupil.family.map { Speaker(.parent, $0.name) }
      + draft.opening.staff.map { Speaker(.school, $0) }
    return known.first { person in
      guard let name = person.name?.lowercased() else { return false }
      return name == wanted || name.split(separator: " ").first.map(String.init) == wanted
    }
  }

  /// Whether words are how somebody speaks of themselves.
  static func isSpeakerThemselves(_ words: String) -> Bool { leader.contains(words.lowercased()) }

  /// How whoever leads speaks of themselves.
  private static let leader: Set<String> = [
    "me", "myself", "i", "i'll", "i will", "we", "we'll", "we will", "us",
  ]

  /// The speaker for a role: the one who holds it by name, when only one does.
  func speaker(_ role: Role) -> Speaker {
    switch role {
    case .pupil: return Speaker(.pupil)
    case .teacher, .school: return Speaker(.teacher, draft.opening.ledBy)
    default:
      let holders = draft.participants(role).filter { $0.attendance != .apologies }
      // Who sent their views is not at the table, where one other of their role may be.
      let here = holders.filter { $0.attendance != .sentViews }
      let meant = here.isEmpty ? holders : here
      return meant.count == 1 ? meant[0].speaker : Speaker(role)
    }
  }

  /// Whose words an untagged answer to a question is.
  ///
  /// Mostly theirs to whom it is put; what the teacher writes for everyone (a summary, a date, who
  /// gets a copy) is the teacher's, whoever is asked aloud. A task said for a child who is not here
  /// is the family's idea; a report told without its specialist, the teacher's.
  func speaker(answering question: Question) -> Speaker {
    let teacher = Speaker(.teacher, draft.opening.ledBy)
    switch question.fills {
    case .item(.summary), .item(.reviewDate), .item(.copies), .item(.present), .item(.note),
      .item(.decision), .field(.reviewDate, _), .field(.copies, _), .saidAloud, .readBack, .signOff:
      return teacher
    case .item(.action) where question.to == .pupil && !isHere(.pupil): return speaker(.parent)
    default:
      return question.to == .agency && !isHere(.agency) ? teacher : speaker(question.to)
    }
  }

  private func isHere(_ role: Role) -> Bool {
    draft.participants(role).contains { $0.attendance == .present || $0.attendance == .part }
  }

  /// The name of the parent a question is put to.
  var parentName: String? {
    let parents = draft.participants(.parent)
    let here = parents.first { $0.attendance == .present || $0.attendance == .part }
    return (here ?? parents.first { $0.attendance != .apologies })?.name
      ?? draft.opening.pupil.family.first?.name
  }

  /// A name as one says it across a table: the first name, or the whole where it has a title.
  static func spoken(_ name: String) -> String {
    let words = name.split(separator: " ")
    let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "sir"]
    guard let first = words.first, words.count > 1 else { return name }
    return titles.contains(first.lowercased().filter { $0 != "." }) ? name : String(first)
  }

  struct Relation {
    let names: [String]
    let isPlain: Bool
    func matches(_ relationship: String?) -> Bool {
      guard let relationship = relationship?.lowercased() else { return false }
      return names.contains { relationship.contains($0) }
    }
  }

  static let relations: [String: Relation] = {
    let mother = Relation(names: ["mother", "mum", "mam"], isPlain: true)
    let father = Relation(names: ["father", "dad"], isPlain: true)
    let carer = Relation(names: ["carer", "guardian"], isPlain: true)
    let gran = Relation(names: ["grandmother", "nan", "gran"], isPlain: false)
    let grandad = Relation(names: ["grandfather", "grandad"], isPlain: false)
    return [
      "mum": mother, "mother": mother, "mom": mother, "mam": mother, "mummy": mother,
      "dad": father, "father": father, "daddy": father, "carer": carer, "guardian": carer,
      "nan": gran, "gran": gran, "grandma": gran, "grandmother": gran, "grandad": grandad,
      "grandfather": grandad, "parents": Relation(names: [], isPlain: true),
    ]
  }()
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
