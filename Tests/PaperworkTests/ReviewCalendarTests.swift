import Record
import Testing

@testable import Paperwork

@Suite struct ReviewCalendarTests {
  private func text(_ records: [AgreedRecord]) throws -> String {
    String(decoding: try #require(ReviewCalendar.bytes(of: records)), as: UTF8.self)
  }

  @Test func anAllDayEventOnTheReviewDate() throws {
    expectGolden(try text([Held.review().record()]), "review.ics")
  }

  @Test func itNamesThePupilByInitialsOnly() throws {
    let calendar = try text([Held.full()])
    for word in ["Khan", "Adeela", "Ada", "N999", "004211", "Reed"] {
      #expect(!calendar.contains(word))
    }
    #expect(calendar.contains("SUMMARY:SEN review meeting: AK\r\n"))
  }

  @Test func withoutAReviewDateThereIsNoCalendar() throws {
    #expect(ReviewCalendar.bytes(of: [try Held.short().record()]) == nil)
    let both = try text([Held.short().record(), Held.review().record()])
    #expect(both.split(separator: "BEGIN:VEVENT").count == 2)
  }

  @Test func theStampIsInUniversalTime() throws {
    var record = try Held.review().record()
    record.meeting.end = try #require(Moment("2026-06-30T00:30:05+01:00"))
    record.meeting.version = 3
    let calendar = try text([record])
    #expect(calendar.contains("DTSTAMP:20260629T233005Z\r\n"))
    #expect(calendar.contains("SEQUENCE:2\r\n"))
  }

  @Test func longLinesAreFoldedBetweenCharacters() throws {
    var record = try Held.review().record()
    record.id = String(repeating: "é", count: 120)
    let bytes = try #require(ReviewCalendar.bytes(of: [record]))
    var lines: [[UInt8]] = [[]]
    for byte in bytes {
      lines[lines.count - 1].append(byte)
      if byte == 10 { lines.append([]) }
    }
    #expect(lines.allSatisfy { $0.count <= 77 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    let whole = String(decoding: bytes, as: UTF8.self)
    #expect(whole.replacing("\r\n ", with: "").contains("UID:\(record.id)@accord\r\n"))
  }

  @Test func textIsEscaped() {
    #expect(ReviewCalendar.escaped("a,b;c\\d\r\ne\nf\rg\u{7}") == "a\\,b\\;c\\\\d\\ne\\nf\\ng")
  }
}
