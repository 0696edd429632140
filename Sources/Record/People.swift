/// The part somebody plays in a meeting.
public enum Role: String, Codable, CaseIterable, Sendable {
  case parent, pupil, school, teacher, senco, agency, interpreter, other

  /// Whether the person is the pupil, a parent or a carer: their words are never found fault with.
  public var isFamily: Bool { self == .parent || self == .pupil }

  /// Whether the person speaks for the school.
  public var isSchool: Bool { self == .school || self == .teacher || self == .senco }
}

/// Who said something: a role, and the name when more than one person could hold it.
///
/// Written as `parent` or `parent:Sara Khan`.
public struct Speaker: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The part they play.
  public let role: Role
  /// The participant's name as the record holds it.
  public let name: String?

  /// A speaker from role and name.
  public init(_ role: Role, _ name: String? = nil) {
    self.role = role
    self.name = name
  }

  /// `parent`, or `parent:Sara Khan`.
  public var description: String { name.map { "\(role.rawValue):\($0)" } ?? role.rawValue }

  /// Reads `role` or `role:name`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let role = parts.first.flatMap({ Role(rawValue: String($0)) }) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a speaker: role or role:name")
    }
    self.init(role, parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Writes `role` or `role:name`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Somebody who takes part in a meeting, and how.
public struct Participant: Codable, Hashable, Sendable {
  /// How somebody took part.
  public enum Attendance: String, Codable, CaseIterable, Sendable {
    case present, part
    case sentViews = "sent views"
    case apologies
  }

  /// The name, as people at the table would say it.
  public var name: String
  /// The part they play.
  public var role: Role
  /// What they are to the pupil, or their post (`mother`, `class teacher`).
  public var relationship: String?
  /// How they took part.
  public var attendance: Attendance

  /// A participant from their parts.
  public init(
    name: String, role: Role, relationship: String? = nil, attendance: Attendance = .present
  ) {
    self.name = name
    self.role = role
    self.relationship = relationship
    self.attendance = attendance
  }

  /// This participant as a speaker.
  public var speaker: Speaker { Speaker(role, name) }
}

/// A parent or carer, as the school's roll knows them.
public struct FamilyMember: Codable, Hashable, Sendable {
  /// Their name.
  public var name: String
  /// What they are to the pupil (`mother`, `foster carer`).
  public var relationship: String
  /// Whether they hold parental responsibility; nil when the school has not recorded it.
  public var parentalResponsibility: Bool?
  /// The language for which an interpreter is wanted.
  public var interpreter: String?
  /// How they prefer to be reached.
  public var contact: String?
  /// The form of the copy they prefer (`large print`, `Easy Read`, `translation`).
  public var format: String?

  /// A family member from their parts.
  public init(
    name: String, relationship: String, parentalResponsibility: Bool? = nil,
    interpreter: String? = nil, contact: String? = nil, format: String? = nil
  ) {
    self.name = name
    self.relationship = relationship
    self.parentalResponsibility = parentalResponsibility
    self.interpreter = interpreter
    self.contact = contact
    self.format = format
  }
}

/// A pupil, as the school's roll knows them.
public struct Pupil: Codable, Hashable, Sendable {
  /// The archive's own key (`p001`): no name and no UPN, so that it may stand in file names.
  public var id: String
  /// Legal surname.
  public var surname: String
  /// Legal forename.
  public var forename: String
  /// The name the child goes by, when it is another.
  public var preferredName: String?
  /// Date of birth.
  public var dateOfBirth: Day?
  /// `F` or `M`, as the census has it.
  public var sex: String?
  /// National Curriculum year (`R`, `1` … `13`).
  public var year: String?
  /// Class or registration group.
  public var group: String?
  /// Unique pupil number; may be absent.
  public var upn: String?
  /// The school's own admission number, leading zeros kept.
  public var admissionNumber: String?
  /// The language spoken at home.
  public var homeLanguage: String?
  /// Coded SEN.
  public var sen: SENStatus
  /// Parents and carers.
  public var family: [FamilyMember]
  /// The class teacher or form tutor's name.
  public var teacher: String?

  /// A pupil from their parts.
  public init(
    id: String, surname: String, forename: String, preferredName: String? = nil,
    dateOfBirth: Day? = nil, sex: String? = nil, year: String? = nil, group: String? = nil,
    upn: String? = nil, admissionNumber: String? = nil, homeLanguage: String? = nil,
    sen: SENStatus = SENStatus(provision: .none), family: [FamilyMember] = [],
    teacher: String? = nil
  ) {
    self.id = id
    self.surname = surname
    self.forename = forename
    self.preferredName = preferredName
    self.dateOfBirth = dateOfBirth
    self.sex = sex
    self.year = year
    self.group = group
    self.upn = upn
    self.admissionNumber = admissionNumber
    self.homeLanguage = homeLanguage
    self.sen = sen
    self.family = family
    self.teacher = teacher
  }

  /// The name people use for the child at the table.
  public var calledName: String { preferredName ?? forename }

  /// Called name and surname.
  public var fullName: String { "\(calledName) \(surname)" }

  /// Initials of forename and surname, upper case.
  public var initials: String {
    [forename, surname].compactMap(\.first).map { String($0).uppercased() }.joined()
  }
}

/// The school, as its settings name it.
public struct School: Codable, Hashable, Sendable {
  /// The school's name.
  public var name: String
  /// Local authority, three digits.
  public var localAuthority: String
  /// Establishment, four digits.
  public var establishment: String
  /// Unique reference number, when given.
  public var urn: String?
  /// What the school calls its plan (`Learning Support Plan`), and for short (`LSP`).
  public var planName: String
  /// The plan's short name.
  public var planShortName: String

  /// A school from its parts.
  public init(
    name: String, localAuthority: String, establishment: String, urn: String? = nil,
    planName: String = "Learning Support Plan", planShortName: String = "LSP"
  ) {
    self.name = name
    self.localAuthority = localAuthority
    self.establishment = establishment
    self.urn = urn
    self.planName = planName
    self.planShortName = planShortName
  }
}
