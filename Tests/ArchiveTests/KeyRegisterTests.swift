import Record
import Testing

@testable import Archive

@Suite("Keys: the register of who may read")
struct KeyRegisterTests {
  private let pupil: PupilID
  private let meeting: MeetingID

  init() throws {
    pupil = try #require(PupilID("p004"))
    meeting = try #require(MeetingID("2026-01-15-p004"))
  }

  private func ids(_ people: [KeyPerson]) -> [String] { people.map(\.id) }

  @Test("It is written, read and verified, and comes back as it was")
  func roundTrips() throws {
    let school = try KeySchool()
    let register = school.register
      .with(KeyGrant(person: "k3", pupil: pupil, isGiven: true))
      .with(KeyGrant(person: "k2", pupil: pupil, isGiven: false))
    let bytes = try SignedRegister(register, with: school.signing).bytes()
    let read = try SignedRegister(bytes)
    #expect(try read.verified(with: school.signing.trust) == register)
    #expect(try read.bytes() == bytes)
    #expect(throws: KeyFault.registerForged) { try read.verified(with: RegisterKey().trust) }
  }

  @Test("Whatever is changed in it without the SENCO's key is found")
  func forging() throws {
    let school = try KeySchool()
    let stranger = AgeIdentity().recipient.description
    let register = school.register.with(KeyGrant(person: "k3", pupil: pupil, isGiven: false))
    let bytes = try SignedRegister(register, with: school.signing).bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    let own = try school.identity("k2").recipient.description
    let changes = [
      ("Ms Okafor", "Ms Okafors"), ("\"teacher\"", "\"senco\""), (own, stranger),
      ("p004", "p005"), ("\"given\" : false", "\"given\" : true"), ("2026-09-01", "2026-09-02"),
      (register.school, KeyRegister.digest(of: DataKey())), ("\"k3\"", "\"k4\""),
    ]
    for (old, new) in changes {
      let changed = text.replacing(old, with: new)
      #expect(changed != text, "\(old) is not there")
      let read = try SignedRegister(Array(changed.utf8))
      #expect(throws: KeyFault.registerForged, "\(old)") {
        try read.verified(with: school.signing.trust)
      }
    }
  }

  @Test("What is no register is said to be damaged, and a later one to be that")
  func damage() throws {
    let school = try KeySchool()
    let bytes = try SignedRegister(school.register, with: school.signing).bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    let changes = [
      ("\"k2\"", "\"k1\""), ("\"k2\"", "\"../k2\""), ("\"k0\"", "\"k7\""), ("age1", "age2"),
      ("Ms Okafor", "Ms\\nOkafor"), ("\"people\"", "\"persons\""), ("2026-09-01", "1 September"),
    ]
    for (old, new) in changes {
      #expect(throws: KeyFault.damagedFile("keys/people.json"), "\(old)") {
        try SignedRegister(Array(text.replacing(old, with: new).utf8))
      }
    }
    #expect(throws: KeyFault.laterRegister(version: 2)) {
      try SignedRegister(Array(text.replacing("\"version\" : 1", with: "\"version\" : 2").utf8))
    }
    for length in stride(from: 0, to: bytes.count - 3, by: 7) {
      #expect(throws: KeyFault.damagedFile("keys/people.json")) {
        try SignedRegister(Array(bytes[..<length]))
      }
    }
  }

  @Test("The class teacher, whoever was granted it and SENCOs open a plan; what is withheld is")
  func planReaders() throws {
    var register = try KeySchool().register
    #expect(ids(register.planReaders(of: pupil, teacher: nil)) == ["k0", "k1"])
    // The roll writes names its own way.
    #expect(ids(register.planReaders(of: pupil, teacher: "MR O'BRIEN")) == ["k0", "k1", "k3"])
    #expect(ids(register.planReaders(of: pupil, teacher: "Mr Bell")) == ["k0", "k1"])
    #expect(
      ids(register.planReaders(of: pupil, teacher: nil, leader: "Ms Okafor"))
        == ["k0", "k1", "k2"])
    register = register.with(KeyGrant(person: "k2", pupil: pupil, isGiven: true))
    #expect(
      ids(register.planReaders(of: pupil, teacher: "Mr O'Brien")) == ["k0", "k1", "k2", "k3"])
    let other = try #require(PupilID("p005"))
    #expect(ids(register.planReaders(of: other, teacher: nil)) == ["k0", "k1"])
    for id in ["k1", "k2", "k3"] {
      register = register.with(KeyGrant(person: id, pupil: pupil, isGiven: false))
    }
    // Nothing is kept from the SENCO.
    #expect(
      ids(register.planReaders(of: pupil, teacher: "Mr O'Brien", leader: "Ms Okafor"))
        == ["k0", "k1"])
    #expect(register.grants.count == 3)
  }

  @Test("Who led it and SENCOs open a whole meeting")
  func journalReaders() throws {
    let school = try KeySchool()
    #expect(
      ids(try school.keeper("k2").journalReaders(of: meeting, ledBy: "mr o'brien"))
        == ["k0", "k1", "k2", "k3"])
    #expect(
      ids(try school.keeper("k1").journalReaders(of: meeting, ledBy: "Mr Bell"))
        == ["k0", "k1"])
    let withheld = school.register.with(KeyGrant(person: "k2", pupil: pupil, isGiven: false))
    #expect(ids(withheld.journalReaders(of: meeting, ids: ["k2", "k3"])) == ["k0", "k1", "k3"])
  }

  @Test("People are found by id or name; ids are never used again while the highest stands")
  func people() throws {
    let register = try KeySchool().register
    #expect(register.person("ms okafor")?.id == "k2")
    #expect(register.person("k3")?.id == "k3")
    #expect(register.person("Recovery key") == nil)
    #expect(register.person("Okafor") == nil)
    #expect(try register.nextID() == "k4")
    #expect(register.sencos.map(\.id) == ["k1"])
    let gone = register.with(KeyGrant(person: "k2", pupil: pupil, isGiven: true)).without("k2")
    #expect(gone.person("Ms Okafor") == nil)
    #expect(gone.grants.isEmpty)
    #expect(try gone.nextID() == "k4")
    for name in ["", " ", "Ms\nOkafor", " Ms Okafor", String(repeating: "x", count: 81), "--"] {
      #expect(!KeyPerson.isName(name), "\(name)")
    }
    #expect(KeyPerson.isName("Señora O\u{2019}Neill-Hall"))
    for id in ["k", "k01", "k12345", "p1", "k1/", "K1", "k-1"] {
      #expect(!KeyPerson.isID(id), "\(id)")
    }
  }
}
