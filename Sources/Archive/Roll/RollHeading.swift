/// Which column a heading names, by the spellings that schools' systems use.
enum RollHeading {
  /// The column, and how far down the list of spellings it stands; a lower place wins when two
  /// headings name one column (Legal Surname before Surname).
  static func column(_ heading: String) -> (column: RollColumn, place: Int)? {
    if let found = known(NameFold.folded(heading)) { return found }
    guard let bracket = heading.firstIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
    return known(NameFold.folded(heading[..<bracket]))
  }

  private static func known(_ folded: String) -> (column: RollColumn, place: Int)? {
    if let found = fields[folded] { return found }
    let words = folded.split(separator: " ").map(String.init)
    if let need = need(words) { return (.need(need), 0) }
    if let (number, part) = contact(words) { return (.contact(number, part), 0) }
    return nil
  }

  /// The known heading nearest to a mistyped one.
  static func suggestion(for heading: String) -> String? {
    let folded = NameFold.folded(heading)
    guard folded.count >= 4 else { return nil }
    for (_, names) in spellings {
      for name in names where name.count >= 4 {
        let limit = name.count > 7 ? 2 : 1
        if let distance = NameFold.distance(folded, name, limit: limit), distance > 0 {
          return name
        }
      }
    }
    return nil
  }

  private static let spellings: [(RollField, [String])] = [
    (.upn, ["upn", "unique pupil number", "pupil upn", "upn number", "current upn"]),
    (
      .admissionNumber,
      [
        "admission number", "admission no", "adno", "adm no", "adm number", "admissionnumber",
        "pupil admission number", "ad no", "admission",
      ]
    ),
    (
      .surname,
      [
        "legal surname", "legal last name", "legal family name", "surname", "last name",
        "family name", "pupil surname", "student surname", "lastname",
      ]
    ),
    (
      .forename,
      [
        "legal forename", "legal first name", "legal forenames", "forename", "first name",
        "given name", "pupil forename", "student forename", "firstname", "forenames",
      ]
    ),
    (
      .preferredName,
      [
        "preferred forename", "known as", "preferred first name", "preferred name", "chosen name",
        "chosen forename",
      ]
    ),
    (.preferredSurname, ["preferred surname", "preferred last name", "chosen surname"]),
    (.dateOfBirth, ["dob", "date of birth", "birth date", "birthdate", "d o b", "dateofbirth"]),
    (.sex, ["sex", "legal sex", "gender", "sex gender"]),
    (
      .year,
      [
        "nc year", "year", "year group", "nc year actual", "ncyearactual", "nc year group",
        "curriculum year", "national curriculum year", "yeargroup", "yr", "ncyear",
        "year taught in", "yr grp",
      ]
    ),
    (
      .group,
      [
        "reg", "form", "class", "registration group", "reg group", "reg form", "registration form",
        "registration class", "form group", "tutor group", "class name", "registration",
      ]
    ),
    (.homeLanguage, ["home language", "first language", "main language", "language"]),
    (
      .teacher,
      [
        "class teacher", "tutor", "form tutor", "teacher", "class tutor", "reg tutor",
        "registration tutor",
      ]
    ),
    (
      .provision,
      [
        "sen status", "sen provision", "sen", "send status", "send provision", "sen code",
        "sen stage", "current sen status", "sen provision code", "senprovision", "send",
        "sen status code",
      ]
    ),
    (
      .senStart,
      [
        "sen start", "sen start date", "sen provision start date", "sen status start date",
        "sen status start", "sen provision start", "send start date", "sen date",
      ]
    ),
  ]

  private static let fields: [String: (column: RollColumn, place: Int)] = {
    var fields: [String: (column: RollColumn, place: Int)] = [:]
    for (field, names) in spellings {
      for (place, name) in names.enumerated() { fields[name] = (.field(field), place) }
    }
    return fields
  }()

  /// The rank of a need column: `sen need 1`, `primary need`, `sen type 2`, `need type rank 1`.
  private static func need(_ words: [String]) -> Int? {
    let ranks = ["primary": 1, "main": 1, "secondary": 2, "tertiary": 3]
    var rank: Int?
    var named = false
    for word in words {
      switch word {
      case "need", "needs": named = true
      case "type", "types": named = named || words.contains { $0 == "sen" || $0 == "send" }
      case "sen", "send", "rank", "code", "of": continue
      default:
        guard rank == nil, let value = ranks[word] ?? Int(word), (1...9).contains(value) else {
          return nil
        }
        rank = value
      }
    }
    return named ? rank ?? 1 : nil
  }

  /// A contact's column: `contact 1 name`, `parent/carer 2 relationship`, `parent 1`.
  private static func contact(_ words: [String]) -> (Int, ContactPart)? {
    let people: Set<String> = ["parent", "contact", "carer", "guardian", "parental", "family"]
    var rest = words[...]
    if rest.first == "priority" { rest = rest.dropFirst() }
    let leading = rest.prefix { people.contains($0) || $0 == "or" }
    guard !leading.isEmpty else { return nil }
    rest = rest.dropFirst(leading.count)
    if leading == ["parental"] { return nil }
    var number = 1
    if let first = rest.first, let value = Int(first), (1...9).contains(value) {
      number = value
      rest = rest.dropFirst()
    } else if let last = rest.last, let value = Int(last), (1...9).contains(value) {
      number = value
      rest = rest.dropLast()
    }
    return parts[rest.joined(separator: " ")].map { (number, $0) }
  }

  private static let parts: [String: ContactPart] = [
    "": .name, "name": .name, "full name": .name, "title": .title, "forename": .forename,
    "first name": .forename, "surname": .surname, "last name": .surname,
    "relationship": .relationship, "relation": .relationship, "rel": .relationship,
    "relationship to pupil": .relationship, "relationship to child": .relationship,
    "relationship to student": .relationship, "pr": .responsibility,
    "parental responsibility": .responsibility, "has parental responsibility": .responsibility,
    "has pr": .responsibility, "interpreter": .interpreter,
    "interpreter language": .interpreter, "interpreter needed": .interpreter,
    "interpreter required": .interpreter, "format": .format, "preferred format": .format,
    "copy format": .format, "format of copy": .format, "preferred contact": .contact,
    "contact": .contact, "telephone": .contact, "phone": .contact, "mobile": .contact,
    "email": .contact, "e mail": .contact, "phone number": .contact,
    "telephone number": .contact, "mobile number": .contact, "email address": .contact,
  ]
}
