import Record
import Testing

@testable import Archive

/// A school of made-up people with keys, in memory.
struct KeySchool {
  let school = DataKey()
  let signing = RegisterKey()
  let identities: [String: AgeIdentity]
  var register: KeyRegister

  /// `k0` the recovery key, `k1` the SENCO, `k2` and `k3` teachers.
  init() throws {
    let since = try #require(Day(iso: "2026-09-01"))
    var identities: [String: AgeIdentity] = [:]
    let people = [
      ("k0", "Recovery key", KeyPerson.Role.recovery), ("k1", "Mrs Shah", .senco),
      ("k2", "Ms Okafor", .teacher), ("k3", "Mr O\u{2019}Brien", .teacher),
    ].map { id, name, role in
      let identity = AgeIdentity()
      identities[id] = identity
      return KeyPerson(
        id: id, name: name, role: role, recipient: identity.recipient, since: since)
    }
    self.identities = identities
    register = KeyRegister(people: people, school: KeyRegister.digest(of: school))
  }

  func keeper(_ id: String) throws -> Keeper {
    let me = try #require(register.person(id: id))
    return Keeper(
      me: me, register: register, identities: [try identity(id)], school: school,
      signing: me.role == .senco ? signing : nil)
  }

  func identity(_ id: String) throws -> AgeIdentity { try #require(identities[id]) }
}
