import Archive
import Record
import Testing

@Suite struct RollTableTests {
  /// A report as office systems print it: titles above, a blank line, trailing empty columns, a
  /// blank row, a footer.
  @Test func aReportWithTitlesAndFooterIsRead() {
    let roll = RollImport.read(
      bytes: [0xEF, 0xBB, 0xBF]
        + Array(
          """
          Example Primary School\r
          Class list with SEN, printed 12/01/2026\r
          \r
          UPN,Adno,Legal Surname,Legal Forename,Known As,DOB,Gender,Year Group,Reg Group,SEN Status,SEN Start,SEN Type 1,SEN Type 2,First Language,House,,,\r
          \(Synthetic.upn(1)),007,O’Brien,Zoë,,04/03/2016,F,Year 5,5K,K - SEN Support,10-Sep-2025,SLCN,Specific Learning Difficulty,Urdu,Red,,,\r
          ,,,,,,,,,,,,,,,,,\r
          \(Synthetic.upn(2)),="008","Smith, Jr",Ann,Annie,4/3/16,Female,Reception,RS,N,,,,English,Blue,,,\r
          Total: 2 pupils\r

          """.utf8), name: "list.csv", authority: "999")
    #expect(roll.rows.map(\.line) == [5, 7])
    let zoe = roll.rows[0].pupil
    #expect(zoe.surname == "O’Brien" && zoe.forename == "Zoë" && zoe.preferredName == nil)
    #expect(zoe.upn == Synthetic.upn(1) && zoe.admissionNumber == "007")
    #expect(zoe.dateOfBirth == Day(2016, 3, 4) && zoe.sex == "F" && zoe.year == "5")
    #expect(zoe.group == "5K" && zoe.homeLanguage == "Urdu")
    #expect(
      zoe.sen == SENStatus(provision: .support, start: Day(2025, 9, 10), needs: [.SLCN, .SPLD]))
    let ann = roll.rows[1].pupil
    #expect(ann.surname == "Smith, Jr" && ann.preferredName == "Annie" && ann.year == "R")
    #expect(ann.admissionNumber == "008" && ann.dateOfBirth == Day(2016, 3, 4) && ann.sex == "F")
    #expect(roll.said == ["8:0 this row holds no pupil; it was left out"])
    #expect(roll.findings[0].severity == .warning && roll.refused == 1)
    #expect(roll.unusedHeadings == ["House"])
  }

  @Test(arguments: [(",", "\n"), (";", "\r\n"), ("\t", "\r"), ("|", "\n")])
  func anyDelimiterAndLineEnd(_ delimiter: String, _ end: String) {
    let rows = [
      ["Forename", "Notes", "Surname", "Date of Birth"],
      ["José", "\"one\(end)two \"\"x\"\"\(delimiter)\"", "Nuñez", "1/2/15"],
      ["Zoë", "", "Garçon", "2015-02-01"],
    ]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: end)
    let roll = Synthetic.table(text)
    #expect(roll.findings.isEmpty)
    #expect(roll.rows.map(\.pupil.surname) == ["Nuñez", "Garçon"])
    #expect(roll.rows.map(\.line) == [2, 4])
    #expect(roll.rows.map(\.pupil.dateOfBirth) == [Day(2015, 2, 1), Day(2015, 2, 1)])
  }

  @Test func windows1252IsReadWhereTheBytesAreNoUTF8() {
    let latin: [UInt8] =
      Array("Surname,Forename\nNu".utf8) + [0xF1] + Array("ez,Jos".utf8) + [0xE9]
      + Array("\nO".utf8) + [0x92] + Array("Hara,Zo".utf8) + [0xEB, 10]
    let roll = RollImport.read(bytes: latin, name: "roll.csv")
    #expect(roll.rows.map(\.pupil.surname) == ["Nuñez", "O’Hara"])
    #expect(roll.rows.map(\.pupil.forename) == ["José", "Zoë"])
  }

  @Test func utf16IsReadAsSpreadsheetsWriteIt() {
    let units = "Surname\tForename\r\nKowalski\tŁukasz\r\n".utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    let roll = RollImport.read(bytes: [0xFF, 0xFE] + units, name: "roll.txt")
    #expect(roll.rows.map(\.pupil.forename) == ["Łukasz"])
  }

  @Test func aStrayQuotationMarkCostsItsOwnRowOnly() {
    let roll = Synthetic.table(
      """
      Surname,Forename,DOB,Notes
      A,B,01/01/2015,"odd
      C,D,02/01/2015,fine
      E,F,03/01/2015,"ok"
      "G,H,04/01/2015,x
      I,J,05/01/2015,say "hello" there
      K,L,06/01/2015,"never closed
      M,N,07/01/2015,z
      """)
    #expect(roll.rows.map(\.pupil.surname) == ["C", "E", "I", "M"])
    #expect(roll.findings.map(\.line) == [2, 5, 7])
    #expect(roll.findings.allSatisfy { $0.message.contains("quotation mark") })
  }

  @Test func aStrayCommaIsNoticed() {
    let roll = Synthetic.table("Surname,Forename,Class\nSmith, Jr,John,4A\nJones,Ann,4B,,,\n")
    #expect(roll.rows.map(\.pupil.surname) == ["Jones"])
    #expect(roll.words(atLine: 2).contains("4 cells and the headings 3"))
  }

  /// The row is refused and not merely stripped of its UPN: a child filed by a mistyped UPN ends
  /// up under another, and a refused row is noticed by the office.
  @Test func aWrongCheckLetterRefusesTheRow() {
    let wrong = (Synthetic.upn(3).hasPrefix("A") ? "B" : "A") + Synthetic.upn(3).dropFirst()
    let roll = Synthetic.table("Forename,Surname,UPN\nAnn,Jones,\(wrong)\nBo,Ito,\n")
    #expect(roll.rows.map(\.pupil.surname) == ["Ito"])
    #expect(roll.refused == 1 && roll.findings[0].severity == .error)
    #expect(roll.findings[0].line == 2 && roll.findings[0].column == 3)
    #expect(!roll.findings[0].rendered.contains(wrong))
    #expect(!roll.findings[0].rendered.contains("Jones"))
  }

  @Test func anUnknownLocalAuthorityIsTakenWithOneWarning() {
    let rows = (1...3).map { "S\($0),F,\(Synthetic.upn($0))" }.joined(separator: "\n")
    let bytes = Array("Surname,Forename,UPN\n\(rows)\n".utf8)
    let stranger = RollImport.read(bytes: bytes, name: "roll.csv", authority: "201")
    #expect(stranger.rows.count == 3 && stranger.findings.count == 1)
    #expect(stranger.findings[0].severity == .warning)
    #expect(stranger.findings[0].message.contains("2 more"))
    #expect(RollImport.read(bytes: bytes, name: "roll.csv", authority: "999").findings.isEmpty)
  }

  @Test func badCellsAreLeftOutAndTheRowIsKept() {
    let roll = Synthetic.table(
      """
      Surname,Forename,DOB,Year,Sex,SEN Status,SEN Need 1
      A,B,2016-02-30,Year 44,x,Wobble,SLCN
      """)
    let pupil = roll.rows[0].pupil
    #expect(pupil.dateOfBirth == nil && pupil.year == nil && pupil.sex == nil)
    #expect(pupil.sen == SENStatus(provision: .none))
    #expect(roll.findings.map(\.column) == [3, 4, 5, 6, 7])
    #expect(roll.findings.allSatisfy { $0.severity == .warning && $0.line == 2 })
    #expect(roll.findings[0].message.hasPrefix("DOB: there is no such day"))
  }

  @Test func datesAreNeverReadMonthFirst() {
    let american = Synthetic.table("Surname,Forename,DOB\nA,B,03/25/2015\nC,D,03/04/2015\n")
    #expect(american.rows.map(\.pupil.dateOfBirth) == [nil, nil])
    #expect(american.said.count == 1 && american.findings[0].message.contains("month first"))
    let mistyped = Synthetic.table(
      "Surname,Forename,DOB\nA,B,03/25/2015\nC,D,03/04/2015\nE,F,31/04/2015\nG,H,31/05/2015\n")
    #expect(
      mistyped.rows.map(\.pupil.dateOfBirth) == [nil, Day(2015, 4, 3), nil, Day(2015, 5, 31)])
    #expect(mistyped.findings.map(\.line) == [2, 4])
  }

  @Test func aPupilWhoStandsTwiceIsTakenOnce() {
    let roll = Synthetic.table(
      """
      Surname,Forename,DOB,UPN,Admission Number
      A,B,01/02/2015,\(Synthetic.upn(1)),1
      A,B,01/02/2015,\(Synthetic.upn(1)),1
      C,D,01/02/2015,\(Synthetic.upn(1)),2
      E,F,01/02/2015,,3
      E,F,01/02/2015,,4
      E,F,02/02/2015,,3
      """)
    #expect(roll.rows.map(\.line) == [2, 5, 7])
    #expect(roll.refused == 3)
    #expect(roll.words(atLine: 3).contains("stands already at line 2"))
    #expect(roll.words(atLine: 4).contains("same UPN"))
    #expect(roll.words(atLine: 6).contains("same names and date of birth"))
    #expect(roll.rows[2].pupil.admissionNumber == nil)
    #expect(roll.words(atLine: 7).contains("same number"))
  }

  @Test func parentsComeWithTheirParts() {
    let roll = Synthetic.table(
      """
      Surname,Forename,Home Language,Parent/Contact 1 name,Contact 1 Relationship,Contact 1 PR,Contact 1 interpreter,Contact 1 format,Contact 2 Title,Contact 2 Forename,Contact 2 Surname,Contact 2 PR,Contact 3 relationship
      Khan,Ayesha,Urdu,Sara Khan,mother,Yes,Y,large print,Mr,Imran,Khan,perhaps,
      Ito,Ken,,Mei Ito,mother,N,no,,,,,,aunt
      """)
    #expect(
      roll.rows[0].pupil.family == [
        FamilyMember(
          name: "Sara Khan", relationship: "mother", parentalResponsibility: true,
          interpreter: "Urdu", format: "large print"),
        FamilyMember(name: "Mr Imran Khan", relationship: ""),
      ])
    #expect(
      roll.rows[1].pupil.family == [
        FamilyMember(name: "Mei Ito", relationship: "mother", parentalResponsibility: false)
      ])
    #expect(roll.words(atLine: 2) == "Contact 2 PR: write yes or no; the cell was left out")
    #expect(roll.words(atLine: 3).contains("no name"))
  }

  @Test func headingsAreKnownByManySpellings() {
    let spellings = [
      ["upn", "Admission No", "Surname", "Forename", "Date of Birth", "Sex", "NC Year", "Form"],
      [
        "Unique Pupil Number", "adno", "Last Name", "First Name", "D.O.B.", "Gender", "Yr", "Class",
      ],
      [
        "UPN *", "Admission Number", "LEGAL SURNAME", "legal forename",
        "Date of Birth (dd/mm/yyyy)",
        "Legal Sex", "Year Group", "Reg. Group",
      ],
    ]
    for headings in spellings {
      let row = "\(Synthetic.upn(9)),12,S,F,01/02/2015,M,3,3B"
      let roll = Synthetic.table(headings.joined(separator: ",") + "\n" + row)
      #expect(roll.findings.isEmpty)
      let pupil = roll.rows.first?.pupil
      #expect(pupil?.upn == Synthetic.upn(9) && pupil?.admissionNumber == "12")
      #expect(pupil?.surname == "S" && pupil?.forename == "F" && pupil?.sex == "M")
      #expect(pupil?.dateOfBirth == Day(2015, 2, 1) && pupil?.year == "3" && pupil?.group == "3B")
    }
  }

  @Test func theLegalSurnameWinsOverTheOther() {
    let roll = Synthetic.table("Surname,Legal Surname,Forename,Preferred Surname\nX,Y,F,Z\n")
    #expect(roll.rows[0].pupil.surname == "Y" && roll.rows[0].preferredSurname == "Z")
    #expect(roll.said == ["1:1 Surname: another column gives the same; this one was not used"])
  }

  @Test func aMistypedHeadingIsOfferedTheRightOne() {
    let roll = Synthetic.table("Surname,Forename,Date of Brith\nA,B,01/02/2015\n")
    #expect(roll.rows[0].pupil.dateOfBirth == nil)
    #expect(roll.words(atLine: 1).contains("\u{201C}date of birth\u{201D}"))
  }

  @Test(arguments: [
    ("Smith,John,01/02/2015\n", "no row of headings"),
    ("Name,UPN,DOB\n\"Smith, John\",,01/02/2015\n", "no surname and no forename"),
    ("Surname,DOB\nSmith,01/02/2015\n", "no forename"),
    ("", "empty"), ("PK\u{3}\u{4}xl", "save it as CSV"), ("%PDF-1.4", "PDF"), ("a\0b", "no text"),
  ])
  func whatIsNoRollIsSaidPlainly(_ text: String, _ words: String) {
    let roll = Synthetic.table(text)
    #expect(!roll.isReadable && roll.rows.isEmpty)
    #expect(roll.findings.count == 1 && roll.findings[0].message.contains(words))
  }

  @Test func onePupilByHandGoesThroughTheSameRules() {
    let added = RollImport.single([
      ("Surname", "O\"Neil, Jr"), ("Forename", "Ann"), ("DOB", "30/02/2015"),
    ])
    #expect(added.rows[0].pupil.surname == "O\"Neil, Jr")
    #expect(added.findings.count == 1)
  }

  @Test func noBytesBreakIt() {
    var state: UInt64 = 42
    let parts = Array("\",;\n\r\tSurname,Forename\nAé=".utf8) + [0, 0x80, 0xFF, 0xC3]
    for _ in 0..<3_000 {
      var bytes = Array("Surname,Forename,DOB\n".utf8)
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(parts[Int(state >> 33) % parts.count])
      }
      let roll = RollImport.read(bytes: bytes, name: "fuzz.csv")
      #expect(roll.rows.allSatisfy { !$0.pupil.surname.isEmpty && $0.line > 1 })
    }
  }

  @Test func twentyThousandStrayMarksStayLinear() {
    let rows = (0..<20_000).map { "S\($0),F,\"odd" }.joined(separator: "\n")
    let roll = Synthetic.table("Surname,Forename,Notes\n" + rows)
    #expect(roll.rows.count + roll.refused == 20_000)
    #expect(roll.findings.count == RollImport.findingLimit && roll.furtherFindings > 0)
  }
}
