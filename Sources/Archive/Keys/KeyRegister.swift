import Record

/// Who has a key, and who may open what beyond what the roll says; signed by a SENCO.
public struct KeyRegister: Hashable, Sendable {
  /// Everybody with a key, the recovery key included, in the order of their ids.
  public private(set) var people: [KeyPerson]
  /// What the SENCO said about single pupils.
  public private(set) var grants: [KeyGrant]
  /// The SHA-256 of the school's key, hexadecimal: no other key can vouch in its place.
  let school: String

  init(people: [KeyPerson], grants: [KeyGrant] = [], school: String) {
    self.people = people
    self.grants = grants
    self.school = school
  }

  // MARK: Who

  /// The person of an id.
  public func person(id: String) -> KeyPerson? { people.first { $0.id == id } }

  /// The person that words name, by name or id; names are compared as people compare them.
  public func person(_ words: String) -> KeyPerson? {
    if let person = person(id: words) { return person }
    let folded = NameFold.folded(words)
    return people.first { $0.role != .recovery && NameFold.folded($0.name) == folded }
  }

  /// The SENCOs.
  public var sencos: [KeyPerson] { people.filter { $0.role == .senco } }

  /// What the SENCO said of a person and a pupil; nil where nothing was said.
  public func grant(_ person: String, _ pupil: PupilID) -> Bool? {
    grants.first { $0.person == person && $0.pupil == pupil }?.isGiven
  }

  /// Who may open what was agreed about a pupil: SENCOs and the recovery key; the class teacher
  /// the roll names, unless it was taken from them; whoever was granted it; and whoever leads an
  /// open meeting about the pupil.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - teacher: The class teacher, as the roll names them.
  ///   - leader: Who leads an open meeting about the pupil, if there is one.
  /// - Returns: The readers, in the order of their ids.
  public func planReaders(
    of pupil: PupilID, teacher: String?, leader: String? = nil
  ) -> [KeyPerson] {
    let named = [teacher, leader].compactMap { $0.flatMap { person($0)?.id } }
    return people.filter { person in
      person.opensAll || (grant(person.id, pupil) ?? named.contains(person.id))
    }
  }

  /// Who may open a whole meeting: SENCOs, the recovery key, and those of its people from whom it
  /// was not taken.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - ids: Who led it or sat at the keyboard.
  /// - Returns: The readers, in the order of their ids.
  public func journalReaders(of meeting: MeetingID, ids: Set<String>) -> [KeyPerson] {
    people.filter { person in
      person.opensAll || (ids.contains(person.id) && grant(person.id, meeting.pupil) != false)
    }
  }

  // MARK: Changes

  /// A free id.
  func nextID() throws(KeyFault) -> String {
    let highest = people.compactMap { Int($0.id.dropFirst()) }.max() ?? 0
    guard highest < 9999 else { throw .tooMany }
    return "k\(highest + 1)"
  }

  /// The register with somebody more, who must be new, or with a new key of somebody.
  func with(_ person: KeyPerson) -> KeyRegister {
    var changed = self
    if let place = people.firstIndex(where: { $0.id == person.id }) {
      changed.people[place] = person
    } else {
      changed.people.append(person)
    }
    return changed
  }

  /// The register without somebody, and without what was said of them.
  func without(_ id: String) -> KeyRegister {
    var changed = self
    changed.people.removeAll { $0.id == id }
    changed.grants.removeAll { $0.person == id }
    return changed
  }

  /// The register with what is said of a person and a pupil from now on.
  func with(_ grant: KeyGrant) -> KeyRegister {
    var changed = self
    changed.grants.removeAll { $0.person == grant.person && $0.pupil == grant.pupil }
    changed.grants.append(grant)
    changed.grants.sort { ($0.pupil, $0.person) < ($1.pupil, $1.person) }
    return changed
  }

  // MARK: What is signed

  /// The bytes that the signature is over.
  var signedBytes: [UInt8] {
    var text = "accord register 1\nschool \(school)\n"
    for person in people {
      text += "person \(person.id) \(person.role.rawValue) \(person.recipient) "
      text += "\(person.since.iso) \(person.name)\n"
    }
    for grant in grants {
      text += "\(grant.isGiven ? "grant" : "withhold") \(grant.person) \(grant.pupil)\n"
    }
    return Array(text.utf8)
  }

  /// Whether a key is the school's.
  func isSchool(_ key: DataKey) -> Bool { KeyRegister.digest(of: key) == school }

  /// What a register holds of the school's key.
  static func digest(of key: DataKey) -> String {
    var bytes = key.bytes
    defer { wipe(&bytes) }
    return sha256(bytes)
  }
}
