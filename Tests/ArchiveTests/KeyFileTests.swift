import Record
import Testing

@testable import Archive

@Suite("Keys: data keys and their files")
struct KeyFileTests {
  private let pupil: PupilID
  private let meeting: MeetingID

  init() throws {
    pupil = try #require(PupilID("p004"))
    meeting = try #require(MeetingID("2026-01-15-p004"))
  }

  @Test("A key is told from another by eight digits of its digest, and has 32 bytes")
  func ids() throws {
    let noughts = try #require(DataKey([UInt8](repeating: 0, count: 32)))
    #expect(noughts.id == "66687aad")
    #expect(DataKey(noughts.bytes) == noughts)
    #expect(DataKey([UInt8](repeating: 0, count: 31)) == nil)
    #expect(DataKey([UInt8](repeating: 0, count: 33)) == nil)
    #expect(DataKey().bytes != DataKey().bytes)
    #expect(noughts.derived(for: "one") != noughts.derived(for: "two"))
    #expect(noughts.derived(for: "one") != noughts.key)
  }

  @Test("Each of its readers opens a key file, knows who the others are, and nobody else opens it")
  func readers() throws {
    let school = try KeySchool()
    let (teacher, key) = (try school.keeper("k2"), DataKey())
    let readers = teacher.planReaders(of: pupil, teacher: "Mr O'Brien")
    #expect(readers.map(\.id) == ["k0", "k1", "k2", "k3"])
    let bytes = try teacher.seal(key, at: .plan(pupil), to: Array(readers.dropLast()))
    for id in ["k0", "k1", "k2"] {
      let file = try school.keeper(id).open(bytes, at: .plan(pupil))
      #expect(file.key == key)
      #expect(file.readers.map(\.id) == ["k0", "k1", "k2"])
    }
    #expect(throws: KeyFault.notYours(.plan(pupil))) {
      try school.keeper("k3").open(bytes, at: .plan(pupil))
    }
  }

  @Test("A key file in another's place is refused")
  func places() throws {
    let school = try KeySchool()
    let keeper = try school.keeper("k1")
    let bytes = try keeper.seal(DataKey(), at: .plan(pupil), to: keeper.everyone())
    let others: [KeyPlace] = [
      .school, .plan(try #require(PupilID("p005"))), .journal(meeting),
    ]
    for place in others {
      #expect(throws: KeyFault.damaged(place)) { try keeper.open(bytes, at: place) }
    }
  }

  @Test("Whoever can merely write in the folder cannot slip in a key of theirs")
  func vouching() throws {
    let school = try KeySchool()
    let keeper = try school.keeper("k2")
    let theirs = KeyFile(
      key: DataKey(), place: .plan(pupil), readers: keeper.everyone().map(KeyFile.Reader.init))
    for vouching in [DataKey(), nil] {
      let bytes = try theirs.sealed(vouchedWith: vouching)
      #expect(throws: KeyFault.notVouched(.plan(pupil))) {
        try keeper.open(bytes, at: .plan(pupil))
      }
    }
    #expect(school.register.isSchool(school.school))
    #expect(!school.register.isSchool(DataKey()))
  }

  @Test("A key file with any byte changed, cut anywhere or gone on with does not open")
  func damage() throws {
    let school = try KeySchool()
    let keeper = try school.keeper("k1")
    let sealed = try keeper.seal(DataKey(), at: .journal(meeting), to: [keeper.me])
    var bad: [[UInt8]] = (0..<sealed.count).map { place in
      var bytes = sealed
      bytes[place] ^= 1
      return bytes
    }
    bad += (0..<sealed.count).map { Array(sealed[..<$0]) } + [sealed + [0]]
    for bytes in bad {
      let fault = #expect(throws: KeyFault.self) {
        try keeper.open(bytes, at: .journal(meeting))
      }
      #expect(fault == .damaged(.journal(meeting)) || fault == .notYours(.journal(meeting)))
    }
  }

  @Test("A key that was opened is remembered by its bytes, not by its place")
  func remembering() throws {
    let school = try KeySchool()
    let keeper = try school.keeper("k1")
    let (old, new) = (DataKey(), DataKey())
    for key in [old, new, old] {
      let bytes = try keeper.seal(key, at: .plan(pupil), to: [keeper.me])
      #expect(try keeper.open(bytes, at: .plan(pupil)).key == key)
      #expect(try keeper.open(bytes, at: .plan(pupil)).key == key)
    }
  }
}
