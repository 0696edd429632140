public import Record

/// Somebody who has a key, as everybody may know it: no secret stands in this.
public struct KeyPerson: Hashable, Sendable {
  /// What a person may open.
  public enum Role: String, Codable, CaseIterable, Sendable {
    /// Opens everything, and says who may open what.
    case senco
    /// Opens the plans of their class and of those granted, and the meetings they led.
    case teacher
    /// The key printed when the school's folder was made; it opens everything.
    case recovery
  }

  /// The id of the recovery key.
  static let recoveryID = "k0"

  /// `k1`, `k2` …: what files are named by; a name never is.
  public let id: String
  /// The name, as the roll writes it.
  public let name: String
  /// What they may open.
  public let role: Role
  /// Whom to seal to.
  public let recipient: AgeRecipient
  /// The day the key was made.
  public let since: Day

  /// Somebody with a key.
  public init(id: String, name: String, role: Role, recipient: AgeRecipient, since: Day) {
    self.id = id
    self.name = name
    self.role = role
    self.recipient = recipient
    self.since = since
  }

  /// Whether the person opens everything.
  public var opensAll: Bool { role != .teacher }

  /// Whether an id is one: `k` and up to four digits.
  static func isID(_ text: some StringProtocol) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first == UInt8(ascii: "k") && (1...4).contains(digits.count)
      && digits.allSatisfy { (48...57).contains($0) }
      && (digits.count == 1 || digits.first != 48)
  }

  /// Whether a name can stand in the register: one line of letters, and not too long.
  public static func isName(_ text: String) -> Bool {
    !NameFold.folded(text).isEmpty && text.count <= 80 && inert(text) == text
      && text.first != " " && text.last != " "
  }
}

/// What the SENCO said about one person and one pupil; it goes before what the roll says.
public struct KeyGrant: Hashable, Sendable {
  /// The person's id.
  public let person: String
  /// The pupil.
  public let pupil: PupilID
  /// Whether the person may open the pupil's plan; false also where the roll would let them.
  public let isGiven: Bool

  /// A grant, or its opposite.
  public init(person: String, pupil: PupilID, isGiven: Bool) {
    self.person = person
    self.pupil = pupil
    self.isGiven = isGiven
  }
}
