import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("One index for each reader")
struct SealedIndexTests {
  private let meeting = Sample.meeting()

  @Test("It holds what its reader may open, opens for nobody else, and is used again")
  func own() throws {
    let school = try SealedSchool()
    try school.held()
    for (id, count) in [("k1", 1), ("k2", 1), ("k3", 0)] {
      let archive = try school.archive(id)
      let index = MeetingIndex(archive)
      #expect(try index.refresh().read == 1)
      #expect(try index.meetings().count == count)
      #expect(try index.refresh().unreadable.isEmpty)
      let again = MeetingIndex(archive)
      #expect(try again.refresh().read == 0, "\(id)")
      #expect(try again.find("dragons").count == count)
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: "\(school.place.home)/archive")
    #expect(
      names.sorted().filter { $0.hasPrefix("index") }
        == ["index-k1.age", "index-k2.age", "index-k3.age"])
    let file = "\(school.place.home)/archive/index-k1.age"
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: file)))
    #expect(throws: AgeFault.noIdentityFits) {
      try AgeBytes.opened(bytes, with: .identities([school.people.identity("k2")]))
    }
  }

  @Test("One that was changed, cut or put there by a stranger is made anew")
  func attacks() throws {
    let school = try SealedSchool()
    try school.held()
    let archive = try school.archive("k1")
    _ = try MeetingIndex(archive).refresh()
    let path = "\(school.place.home)/archive/index-k1.age"
    let good = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let image = try #require(SealedIndex(of: archive, school.keeper("k1")).load())
    let stranger = try AgeBytes.sealed(
      [UInt8](repeating: 0, count: 32) + image,
      for: .recipients([school.people.identity("k1").recipient]))
    var changed = good
    changed[good.count / 2] ^= 1
    for bad in [stranger, changed, Array(good.prefix(good.count / 2)), []] {
      try Data(bad).write(to: URL(filePath: path))
      #expect(SealedIndex(of: archive, try school.keeper("k1")).load() == nil)
      let index = MeetingIndex(archive)
      #expect(try index.refresh().read == 1)
      #expect(try index.find("dragons").count == 1)
    }
  }

  @Test("A meeting that opens from now on, or no more, is read anew")
  func grants() throws {
    let school = try SealedSchool()
    try school.held()
    let teacher = try school.archive("k3")
    #expect(try MeetingIndex(teacher).meetings().isEmpty)
    let folder = try Folder(path: "\(school.place.home)/archive/meetings/p001", disk: .live)
    let senco = try school.keeper("k1")
    let old = try folder.bytes(of: "plan.key", atMost: 1 << 20) ?? []
    let key = try senco.open(old, at: .plan(meeting.pupil)).key
    try folder.replace(
      "plan.key", with: senco.seal(key, at: .plan(meeting.pupil), to: senco.everyone()))
    let index = MeetingIndex(teacher)
    #expect(try index.refresh().read == 1)
    #expect(try index.meetings().map(\.summary.meeting) == [meeting])
    #expect(try index.meetings().first?.summary.asidesToPassOn == 0)
    try folder.replace("plan.key", with: old)
    #expect(try index.refresh().read == 1)
    #expect(try index.meetings().isEmpty)
    #expect(try index.find("dragons").isEmpty)
  }
}
