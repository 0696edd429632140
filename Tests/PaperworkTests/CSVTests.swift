import Record
import Testing

@testable import Paperwork

@Suite struct CSVTests {
  /// Reads RFC 4180, strictly.
  private func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var inside = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if inside {
        if byte == 34 && next == 34 {
          field.append(34)
          index += 1
        } else if byte == 34 {
          inside = false
        } else {
          field.append(byte)
        }
      } else if byte == 34 {
        inside = true
      } else if byte == 44 {
        row.append(String(decoding: field, as: UTF8.self))
        field = []
      } else if byte == 13 && next == 10 {
        row.append(String(decoding: field, as: UTF8.self))
        field = []
        rows.append(row)
        row = []
        index += 1
      } else {
        #expect(byte != 10 && byte != 13, "a bare line end")
        field.append(byte)
      }
      index += 1
    }
    #expect(row.isEmpty && field.isEmpty, "the last row has no end")
    return rows
  }

  private func field(_ text: String?) -> String {
    var row = CSVRow()
    row.add(text)
    row.end()
    return rows(row.bytes)[0][0]
  }

  @Test func theColumnsAreTheOnesAnMISMatchesBy() throws {
    let first = [
      "UPN", "Admission Number", "Legal Surname", "Legal Forename", "DOB", "NC Year",
      "SEN Provision", "SEN Provision Start Date", "SEN Type 1", "SEN Type 2", "Meeting Date",
      "Review Date", "Summary", "Full Text",
    ]
    let record = try Held.review().record()
    let meetings = rows(MeetingsCSV().bytes(of: [record]))
    #expect(meetings.count == 2)
    #expect(Array(meetings[0].prefix(14)) == first)
    #expect(meetings[0].last == "Record ID" && meetings[1].last == "2026-03-11-p001")
    #expect(
      Array(meetings[1].prefix(12)) == [
        "N99910010901A", "004211", "Khan", "Adeela", "04/03/2016", "5", "K", "10/09/2025", "SLCN",
        "", "11/03/2026", "03/07/2026",
      ])
    let targets = rows(TargetsCSV().bytes(of: [record]))
    #expect(targets.count == 6)
    #expect(Array(targets[0].prefix(14)) == first && targets[0].last == "Record ID")
    #expect(targets.allSatisfy { $0.count == TargetsCSV.columns.count })
    #expect(targets[1].contains("2025-11-20-p001/target-1"))
    #expect(targets[3][14] == "action" && targets[3][15] == "Sara Khan")
  }

  @Test func datesAndTheMarkCanBeSwitched() throws {
    let record = try Held.review().record()
    let plain = MeetingsCSV(ExportSettings(dates: .iso, byteOrderMark: false)).bytes(of: [record])
    #expect(plain.starts(with: Array("UPN,".utf8)))
    #expect(rows(plain)[1][4] == "2016-03-04")
    #expect(MeetingsCSV().bytes(of: []).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(rows(MeetingsCSV().bytes(of: [])).count == 1)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-3", "'-3"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "'x"), ("\0=x", "'=x"), ("\n=x", "'=x"), ("\u{FF1D}1", "'\u{FF1D}1"),
    ("\u{1}=x", "'=x"), ("x=1", "x=1"), (" =1", " =1"), ("", ""), ("'=1", "'=1"),
    ("one\ntwo", "one; two"), ("one\r\n\r\ntwo\n", "one; two"), ("a\u{2028}b\u{85}c", "a; b; c"),
    ("say \"hi\", then go; now", "say \"hi\", then go; now"), ("a\u{1B}[2Jb", "a[2Jb"),
    ("é اردو 🙂", "é اردو 🙂"),
  ])
  func fieldsAreSafe(text: String, expected: String) {
    #expect(field(text) == expected)
  }

  @Test func aFormulaIsGuardedInEveryTypedField() throws {
    var held = Held(.sample())
    let bad = "=HYPERLINK(\"http://x\")"
    held.opening.pupil.surname = bad
    held.opening.pupil.forename = "@x"
    held.opening.pupil.upn = "-1"
    held.opening.pupil.admissionNumber = "+1"
    held.opening.pupil.year = "=5"
    held.opening.pupil.preferredName = "-Ada"
    held.opening.ledBy = bad
    held.opening.school.planName = bad
    held.opening.participants = [Participant(name: bad, role: .parent)]
    held.opening.meeting = "=id"
    let outcome = held.say(.outcome, bad, by: Speaker(.parent, bad))
    held.say(
      .target, bad, by: Speaker(.teacher, bad),
      [
        .baseline: .text(bad), .criterion: .text(bad), .judge: .text(bad),
        .linkedOutcome: .item(outcome),
      ])
    held.say(.provision, bad, by: Who.reed, [.linkedOutcome: .item(outcome)])
    held.say(.action, bad, by: Speaker(.parent, bad), [.owner: .text("parent:\(bad)")])
    held.notAgreed = [(ItemID(.target, 1), Who.sara, bad, .noted)]
    let record = try held.record()
    for row in rows(MeetingsCSV().bytes(of: [record])) + rows(TargetsCSV().bytes(of: [record])) {
      for field in row {
        #expect(!"=+-@\t\r\0".contains(field.first ?? "x"), "\(field)")
      }
    }
  }

  @Test func theSummaryIsShortAndEndsAtAWord() throws {
    var held = Held.review()
    for number in 1...9 {
      held.say(.target, "Ada will do the long thing number \(number)", by: Who.reed)
    }
    let record = try held.record()
    for row in rows(MeetingsCSV().bytes(of: [record])) + rows(TargetsCSV().bytes(of: [record])) {
      #expect(row[12].utf16.count <= 256)
    }
    let summary = rows(MeetingsCSV().bytes(of: [record]))[1][12]
    #expect(summary.contains("…") && summary.hasSuffix("Review 03/07/2026."))
    #expect(ShortText.cut("one two three", to: 9) == "one two…")
    #expect(ShortText.cut("=one two", to: 8) == "=one…")
    #expect(ShortText.cut(String(repeating: "x", count: 300)).count == 256)
    #expect(ShortText.cut(String(repeating: "👩‍👧", count: 300)).utf16.count <= 256)
    #expect(ShortText.cut("short") == "short")
  }

  @Test func noOtherChildAndNoNoteIsInThem() throws {
    var held = Held.review()
    held.names = ["Tyler": .child]
    held.say(.concern, "Tyler hit her", by: Who.sara)
    held.say(.action, "Talk to Tyler", by: Who.reed)
    let record = try held.record()
    for bytes in [MeetingsCSV().bytes(of: [record]), TargetsCSV().bytes(of: [record])] {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Tyler") && !text.contains("eye test"))
      #expect(text.contains("another child"))
    }
  }
}
