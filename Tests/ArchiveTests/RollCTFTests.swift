import Record
import Testing

@testable import Archive

@Suite struct RollCTFTests {
  private let pupil = """
    <Pupil>
      <UPN>\(Synthetic.upn(1))</UPN><Surname>O&apos;Brien</Surname><Forename>Zo&#235;</Forename>
      <DOB>2016-03-04</DOB><Sex>F</Sex>
      <BasicDetails>
        <PreferredSurname>Smith</PreferredSurname><PreferredForename><![CDATA[Zo]]></PreferredForename>
        <NCyearActual>5</NCyearActual>
        <Languages><Language><Type>F</Type><Code>ENG</Code></Language>
          <Language><Type>H</Type><Code>URD</Code></Language></Languages>
      </BasicDetails>
      <Contacts><Contact><Surname>Nobody</Surname><DOB>1980-01-01</DOB></Contact></Contacts>
      <SENhistory>
        <SEN><StartDate>2024-01-01</StartDate><SENprovision>P</SENprovision><EndDate>2024-09-01</EndDate></SEN>
        <SEN><StartDate>2025-09-10</StartDate><SENprovision>K</SENprovision></SEN>
        <SEN><StartDate>2024-09-01</StartDate><SENprovision>N</SENprovision></SEN>
        <SENneeds>
          <SENneed><SENtypeRank>2</SENtypeRank><SENtype>SPLD</SENtype></SENneed>
          <SENneed><NeedEndDate>2025-01-01</NeedEndDate><SENtypeRank>1</SENtypeRank><SENtype>HI</SENtype></SENneed>
          <SENneed><SENtypeRank>1</SENtypeRank><SENtype>SLCN</SENtype></SENneed>
        </SENneeds>
      </SENhistory>
    </Pupil>
    """

  @Test func whatCountsIsTakenAndTheRestPassedOver() {
    let roll = Synthetic.ctf(pupil)
    #expect(roll.findings.isEmpty)
    let row = roll.rows[0]
    #expect(row.pupil.surname == "O'Brien" && row.pupil.forename == "Zoë")
    #expect(row.pupil.preferredName == "Zo" && row.preferredSurname == "Smith")
    #expect(row.pupil.dateOfBirth == Day(2016, 3, 4) && row.pupil.sex == "F")
    #expect(row.pupil.year == "5" && row.pupil.homeLanguage == "Urdu" && row.line == 2)
    #expect(
      row.pupil.sen
        == SENStatus(provision: .support, start: Day(2025, 9, 10), needs: [.SLCN, .SPLD]))
    #expect(row.pupil.family.isEmpty)
  }

  @Test func itIsTheSameInChunksOfAnySize() throws {
    let text = Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CTfile><CTFpupilData>\(pupil)é€😀</CTFpupilData></CTfile>"
        .utf8)
    let whole = RollImport.read(bytes: text, name: "a.xml", authority: "999")
    for size in [1, 2, 3, 7, 64] {
      var rest = text[...]
      let roll = CTFRoll.read(name: "a.xml", authority: "999") {
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      }
      #expect(roll.rows == whole.rows && roll.rows.count == 1)
    }
  }

  @Test func otherEncodingsAreRead() {
    let text =
      "<?xml version='1.0' encoding='ISO-8859-1'?><CTfile><CTFpupilData><Pupil>"
      + "<Surname>Nu\u{F1}ez</Surname><Forename>Jo</Forename></Pupil></CTFpupilData></CTfile>"
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    #expect(RollImport.read(bytes: latin, name: "a").rows.first?.pupil.surname == "Nuñez")
    let wide: [UInt8] =
      [0xFE, 0xFF]
      + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(RollImport.read(bytes: wide, name: "a").rows.first?.pupil.surname == "Nuñez")
    let other = text.split(separator: "8859-1").joined(separator: "8859-7")
    let refused = RollImport.read(bytes: Array(other.utf8), name: "a")
    #expect(refused.said.first?.contains("encoding cannot be read") == true)
  }

  @Test func anyDeclarationIsRefused() {
    for text in [
      "<!DOCTYPE CTfile><CTfile/>",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]><CTfile>&b;</CTfile>",
      "<!DOCTYPE CTfile SYSTEM \"file:///etc/passwd\"><CTfile/>",
      "<CTfile><!ENTITY b \"c\"></CTfile>",
    ] {
      let roll = RollImport.read(bytes: Array(text.utf8), name: "a.xml")
      #expect(!roll.isReadable && roll.rows.isEmpty)
      #expect(roll.said.first?.contains("refused") == true)
    }
    #expect(Synthetic.ctf("<Pupil><Surname>&bomb;</Surname></Pupil>").isReadable == false)
  }

  @Test func everyTruncationIsNoticed() {
    let text = Array("<CTfile>\n<CTFpupilData>\(pupil)</CTFpupilData>\n</CTfile>".utf8)
    for length in 1..<text.count {
      let roll = RollImport.read(bytes: Array(text[..<length]), name: "cut.xml")
      #expect(!roll.isReadable && roll.rows.isEmpty && roll.findings.count == 1)
    }
    #expect(RollImport.read(bytes: text + [10, 32], name: "whole.xml").isReadable)
  }

  @Test(arguments: [
    ("<a/>", 1, 1, "begins with <a>"), ("<CTfile>\n <a></b></CTfile>", 2, 5, "should end"),
    ("<CTfile></CTfile>x", 1, 18, "outside"), ("<CTfile/><CTfile/>", 1, 10, "second element"),
    ("<CTfile>\r\n\r\n a & b</CTfile>", 3, 4, "&amp;"), ("<CTfile>a < b</CTfile>", 1, 12, "&lt;"),
    ("<CTfile a=1/>", 1, 12, "quotation"), ("<CTfile a='1' a='2'/>", 1, 16, "twice"),
    ("<CTfile>é\u{1}</CTfile>", 1, 10, "control"), ("<CTfile>]]></CTfile>", 1, 12, "]]>"),
    ("<CTfile><!-- a -- b --></CTfile>", 1, 19, "--"), ("<CTfile>&#0;</CTfile>", 1, 9, "entity"),
    (" <?xml version='1.0'?><CTfile/>", 1, 2, "declaration"), ("<", 1, 2, "not complete"),
  ])
  func whatIsBrokenIsSaidWithItsPlace(_ text: String, _ line: Int, _ column: Int, _ words: String) {
    let roll = RollImport.read(bytes: Array(text.utf8), name: "a.xml")
    #expect(!roll.isReadable)
    #expect(roll.findings.first?.line == line && roll.findings.first?.column == column)
    #expect(roll.said.first?.contains(words) == true)
  }

  @Test func bytesThatAreNoTextAreSaidWithTheirPlace() {
    let bytes = Array("<CTfile>\n é ".utf8) + [0xC3, 0x28] + Array("</CTfile>".utf8)
    let roll = RollImport.read(bytes: bytes, name: "a.xml")
    #expect(roll.findings.first?.line == 2 && roll.findings.first?.column == 4)
  }

  @Test func aBadPupilIsLeftOutByPlaceAndTheGoodOnesKept() {
    let roll = Synthetic.ctf(
      "\n<Pupil><UPN>Z999</UPN><Surname>Secret</Surname><Forename>B</Forename></Pupil>\n"
        + "<Pupil><Surname>C</Surname><Forename>D</Forename><Gender>M</Gender>"
        + "<DOB>04/13/2016</DOB></Pupil>\n<Pupil/>")
    #expect(roll.rows.map(\.pupil.surname) == ["C"] && roll.rows[0].pupil.sex == "M")
    #expect(roll.refused == 2)
    #expect(roll.words(atLine: 3).contains("13 characters; this has 4"))
    #expect(roll.words(atLine: 4).hasPrefix("DOB:"))
    #expect(!roll.said.joined().contains("Secret") && !roll.said.joined().contains("Z999"))
  }

  @Test func aCTFWithoutPupilsSaysSo() {
    #expect(Synthetic.ctf("").said == ["0:0 the file holds no pupils"])
  }

  @Test func endedProvisionIsNotTaken() {
    let roll = Synthetic.ctf(
      "<Pupil><Surname>C</Surname><Forename>D</Forename><SENhistory><SEN>"
        + "<SENprovision>K</SENprovision><EndDate>2025-01-01</EndDate></SEN></SENhistory></Pupil>")
    #expect(roll.rows[0].given.contains(.provision) == false)
    #expect(roll.said.first?.contains("none was taken") == true)
  }

  /// A file of any size holds one pupil in memory at a time, and text that is not wanted not at all.
  @Test func longContentAndManyEntriesAreBounded() throws {
    var sent = 0
    var reader = try XMLReader {
      sent += 1
      if sent == 1 { return Array("<CTfile>".utf8) }
      return sent < 200 ? Array(repeating: UInt8(ascii: "x"), count: 65_536) : []
    }
    var longest = 0
    #expect(throws: XMLFault.self) {
      while let event = try reader.next() {
        if case .text(let piece) = event { longest = max(longest, piece.utf8.count) }
      }
    }
    #expect(longest <= 8_192 && longest > 0)
    let deep = String(repeating: "<a>", count: 10_000)
    #expect(
      RollImport.read(bytes: Array("<CTfile>\(deep)".utf8), name: "a").said.first?
        .contains("too deep") == true)
  }
}
