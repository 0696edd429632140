/// What the roll holds of a pupil, field by field, for saying what a file gives and what changed.
public enum RollField: String, Codable, CaseIterable, Hashable, Sendable {
  case upn = "UPN"
  case admissionNumber = "admission number"
  case surname
  case forename
  case preferredName = "preferred name"
  case preferredSurname = "preferred surname"
  case dateOfBirth = "date of birth"
  case sex
  case year
  case group = "class"
  case homeLanguage = "home language"
  case teacher = "class teacher"
  case provision = "SEN provision"
  case senStart = "SEN start date"
  case needs = "SEN needs"
  case family = "parents and carers"

  /// Whether the field's content may be shown beside its name in a list of changes; names, UPN and
  /// date of birth are named only.
  public var isShown: Bool {
    switch self {
    case .year, .group, .homeLanguage, .provision, .senStart, .needs, .sex: true
    default: false
    }
  }
}

/// Something a column of a roll file can hold.
enum RollColumn: Hashable {
  case field(RollField)
  /// A SEN need by rank, 1 the primary one.
  case need(Int)
  /// One thing about a parent or carer, by the contact's number.
  case contact(Int, ContactPart)
}

/// What a column can say of a parent or carer.
enum ContactPart: Hashable {
  case name, title, forename, surname, relationship, responsibility, interpreter, format, contact
}
