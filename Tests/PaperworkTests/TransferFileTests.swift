import Record
import Testing

@testable import Paperwork

@Suite struct TransferFileTests {
  private func text(_ records: [AgreedRecord], _ settings: ExportSettings = ExportSettings()) throws
    -> String
  {
    let at = try #require(Moment("2026-03-11T16:05:00+00:00"))
    return String(
      decoding: try TransferFile.bytes(of: records, at: at, settings: settings), as: UTF8.self)
  }

  @Test func aFileAsASchoolsSystemReadsIt() throws {
    expectGolden(try text([Held.review().record()]), "transfer.xml")
  }

  @Test func itHoldsNoContactsAndNothingThatWasSaid() throws {
    let xml = try text([Held.full()])
    for word in ["Contact", "Address", "Sara", "Gender", "reads", "xmlns"] {
      #expect(!xml.contains(word))
    }
  }

  @Test func theNameCannotBeMistaken() {
    #expect(TransferFile.fileName(from: .sample, number: 7) == "9991001_CTF_9991001_007.xml")
    let settings = ExportSettings(
      transfer: .init(destination: .init(localAuthority: "998", establishment: "4000")))
    #expect(
      TransferFile.fileName(from: .sample, settings: settings, number: 1234)
        == "9991001_CTF_9984000_1234.xml")
  }

  @Test func versionDestinationAndSupplierAreSettings() throws {
    let settings = ExportSettings(
      transfer: .init(
        version: "24.0", destination: .init(localAuthority: "998", establishment: "4000"),
        supplier: "A & B"))
    let xml = try text([Held.review().record()], settings)
    #expect(xml.contains("<CTFversion>24.0</CTFversion>"))
    #expect(xml.contains("<SupplierID>A &amp; B</SupplierID>"))
    #expect(xml.contains("<LEA>998</LEA>\n      <Estab>4000</Estab>\n    </DestSchool>"))
  }

  @Test func namesAreEscapedAndCleaned() throws {
    var record = try Held.review().record()
    record.pupil.surname = "O'Neil <&> \"Q\"\u{0}\u{1F}\u{FFFE}\ttab"
    let xml = try text([record])
    #expect(xml.contains("<Surname>O&apos;Neil &lt;&amp;&gt; &quot;Q&quot; tab</Surname>"))
  }

  @Test func everyReasonOfEveryRecordComesAtOnceAndNamesNobody() throws {
    var nothing = try Held.review().record()
    nothing.id = "r1"
    nothing.pupil.id = "p1"
    nothing.pupil.upn = nil
    nothing.pupil.surname = " \u{0}"
    nothing.pupil.forename = ""
    nothing.pupil.dateOfBirth = nil
    nothing.pupil.sex = nil
    nothing.sen.confirmed = false
    var wrong = try Held.review().record()
    wrong.id = "r2"
    wrong.pupil.id = "p2"
    wrong.pupil.upn = "Q99910010901A"
    wrong.pupil.sex = "U"
    wrong.sen.start = nil
    wrong.sen.needs = []
    var good = try Held.review().record()
    good.id = "r3"
    let refused = #expect(throws: TransferRefused.self) { try text([nothing, wrong, good]) }
    let refusals = try #require(refused?.refusals)
    #expect(refusals.map(\.record) == ["r1", "r2"])
    #expect(refusals[0].reasons.count == 6)
    #expect(refusals[1].reasons.count == 4)
    for words in refusals.map(\.words) {
      #expect(!words.contains("99910010901") && !words.contains("Khan"))
    }
    #expect(TransferFile.check([nothing, wrong, good]).ready.map(\.id) == ["r3"])
    #expect(throws: TransferRefused.self) { try text([]) }
  }

  @Test func thePupilsLatestRecordCounts() throws {
    let early = try Held.review().record()
    var late = early
    late.id = "later"
    late.meeting.date = day("2026-07-03")
    late.sen.provision = .plan
    for records in [[early, late], [late, early]] {
      let xml = try text(records)
      #expect(xml.contains("<SENprovision>E</SENprovision>") && !xml.contains(">K<"))
    }
    var correction = early
    correction.id = "corrected"
    correction.meeting.corrects = early.id
    correction.sen.provision = .plan
    #expect(try text([correction, early]).contains(">E</SENprovision>"))
    late.sen.confirmed = false
    #expect(TransferFile.check([early, late]).refused.map(\.record) == ["later"])
  }

  @Test func recordsOfTwoSchoolsDoNotGoIntoOneFile() throws {
    let one = try Held.review().record()
    var other = one
    other.id = "other"
    other.pupil.id = "p9"
    other.meeting.school.establishment = "2002"
    #expect(throws: TransferRefused.self) { try text([one, other]) }
  }

  @Test func noneOfTheKindHasNeeds() throws {
    var record = try Held.review().record()
    record.sen.provision = .none
    record.sen.needs = []
    let xml = try text([record])
    #expect(xml.contains("<SENprovision>N</SENprovision>") && !xml.contains("SENneed"))
  }
}
