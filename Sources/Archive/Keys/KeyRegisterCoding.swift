import FoundationEssentials
import Record

/// A register as it stands in `keys/people.json`, with its signature.
struct SignedRegister: Sendable, Equatable {
  /// The version of the file that this program writes.
  static let version = 1
  /// The most bytes the file may have.
  static let largest = 4 << 20
  static let name = "people.json"

  let register: KeyRegister
  let signature: [UInt8]

  /// Signs a register.
  init(_ register: KeyRegister, with key: RegisterKey) throws(KeyFault) {
    guard let signature = key.signature(over: register.signedBytes) else { throw .registerForged }
    self.register = register
    self.signature = signature
  }

  /// The register, once it is sure that a SENCO signed it.
  func verified(with trust: RegisterTrust) throws(KeyFault) -> KeyRegister {
    guard trust.isValid(signature, over: register.signedBytes) else { throw .registerForged }
    return register
  }

  /// A register from the bytes of its file; not yet verified.
  init(_ bytes: [UInt8]) throws(KeyFault) {
    let decoder = JSONDecoder()
    let data = Data(bytes)
    if let found = try? decoder.decode(VersionOnly.self, from: data),
      found.version > SignedRegister.version
    {
      throw .laterRegister(version: found.version)
    }
    guard let file = try? decoder.decode(File.self, from: data),
      let people = SignedRegister.all(file.people.map(\.person)),
      let grants = SignedRegister.all(file.grants.map(\.grant)),
      Set(people.map(\.id)).count == people.count,
      let signature = StrictBase64.bytes(of: Array(file.signature.utf8)[...], padded: true)
    else { throw .damagedFile("keys/\(SignedRegister.name)") }
    register = KeyRegister(people: people, grants: grants, school: file.school)
    self.signature = signature
  }

  /// The bytes of the file.
  func bytes() throws(KeyFault) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let file = File(
      version: SignedRegister.version, school: register.school,
      people: register.people.map(Person.init), grants: register.grants.map(Grant.init),
      signature: String(decoding: StrictBase64.text(of: signature, padded: true), as: UTF8.self))
    guard let data = try? encoder.encode(file) else {
      throw .damagedFile("keys/\(SignedRegister.name)")
    }
    return Array(data) + [10]
  }

  private static func all<Value>(_ values: [Value?]) -> [Value]? {
    values.contains { $0 == nil } ? nil : values.compactMap(\.self)
  }

  private struct VersionOnly: Decodable { let version: Int }

  private struct File: Codable {
    let version: Int
    let school: String
    let people: [Person]
    let grants: [Grant]
    let signature: String
  }

  private struct Person: Codable {
    let id: String
    let name: String
    let role: KeyPerson.Role
    let recipient: String
    let since: Day

    init(_ person: KeyPerson) {
      id = person.id
      name = person.name
      role = person.role
      recipient = person.recipient.description
      since = person.since
    }

    var person: KeyPerson? {
      guard KeyPerson.isID(id), KeyPerson.isName(name), let recipient = AgeRecipient(recipient),
        (role == .recovery) == (id == KeyPerson.recoveryID)
      else { return nil }
      return KeyPerson(id: id, name: name, role: role, recipient: recipient, since: since)
    }
  }

  private struct Grant: Codable {
    let person: String
    let pupil: String
    let given: Bool

    init(_ grant: KeyGrant) {
      person = grant.person
      pupil = grant.pupil.description
      given = grant.isGiven
    }

    var grant: KeyGrant? {
      guard KeyPerson.isID(person), let pupil = PupilID(pupil) else { return nil }
      return KeyGrant(person: person, pupil: pupil, isGiven: given)
    }
  }
}
