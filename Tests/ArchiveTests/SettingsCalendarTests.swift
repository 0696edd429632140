import Archive
import Record
import Testing

@Suite struct SettingsCalendarTests {
  private func read(_ text: String, _ name: String = "terms") -> CalendarReading {
    CalendarFile.read(bytes: Array(text.utf8), name: name)
  }

  private let wanted = """
    terms:
      - {year: 2025-26, name: autumn, start: 2025-09-02, half-term: 2025-10-27/2025-10-31, end: 2025-12-19}
      - {year: 2025-26, name: spring, start: 2026-01-05, half-term: 2026-02-16/2026-02-20, end: 2026-03-27}
    inset: [2025-09-01, 2025-11-03]
    bank-holidays: [2025-12-25, 2025-12-26]
    """

  @Test func threeFormsOfOneCalendarAreTheSame() throws {
    let yaml = try #require(read(wanted).calendar)
    let table = read(
      """
      Year;Name;Start;Half-term start;Half-term end;End
      2025/26;Autumn term;02/09/2025;25/10/2025;02/11/2025;19/12/2025
      2025/26;Spring;5 January 2026;16/02/2026;20/02/2026;27/03/2026
      """)
    #expect(table.findings.isEmpty)
    #expect(table.calendar?.terms == yaml.terms)
    let events = read(
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      BEGIN:VEVENT\r
      SUMMARY:Autumn \r
       Term\r
      DTSTART;VALUE=DATE:20250902\r
      DTEND;VALUE=DATE:20251220\r
      BEGIN:VALARM\r
      SUMMARY:Spring term\r
      END:VALARM\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      SUMMARY:Autumn half term\\, no school\r
      DTSTART;VALUE=DATE:20251025\r
      DTEND;VALUE=DATE:20251103\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      SUMMARY:Spring term begins\r
      DTSTART;TZID="Europe/London":20260105T084500\r
      DTEND;TZID="Europe/London":20260105T153000\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      SUMMARY:Spring Term ends\r
      DTSTART;VALUE=DATE:20260327\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      SUMMARY:February Half-Term\r
      DTSTART;VALUE=DATE:20260216\r
      DURATION:P5D\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      SUMMARY:INSET day\r
      DTSTART;VALUE=DATE:20250901\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      SUMMARY:Staff training day\r
      DTSTART:20251102T230000Z\r
      DTEND:20251104T000000Z\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      SUMMARY:Christmas Day (bank holiday)\r
      DTSTART;VALUE=DATE:20251225\r
      DTEND;VALUE=DATE:20251227\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      SUMMARY:Sports day\r
      DTSTART;VALUE=DATE:20260601\r
      END:VEVENT\r
      END:VCALENDAR\r
      """.split(separator: "20251102T230000Z").joined(separator: "20251103T080000Z"), "school.ics")
    #expect(events.findings.map(\.message) == ["1 other events were passed over"])
    #expect(events.calendar == yaml)
  }

  @Test func aTableOfDaysGivesHolidaysAndINSET() {
    let days = read(
      "date,title\n2025-12-25,Christmas Day\n01/09/2025,INSET day\n31/04/2026,Nothing\n")
    #expect(days.findings.map { "\($0.line):\($0.column)" } == ["4:1"])
    let sound = read("date,title\n2025-12-25,Christmas Day\n01/09/2025,INSET day\n").calendar
    #expect(sound?.bankHolidays.map(\.iso) == ["2025-12-25"])
    #expect(sound?.inset.map(\.iso) == ["2025-09-01"])
  }

  @Test func aSettingsFileServesAsCalendar() {
    let file = "school: {name: A, dfe: 1}\n" + wanted
    #expect(read(file).calendar?.terms.count == 2 && read(file).findings.isEmpty)
  }

  @Test func mistakesInATableHaveLineAndCell() {
    let table = read(
      """
      year,name,start,half-term start,half-term end,end
      2025-26,autumm,02/09/2025,,,19/12/2025
      2025-26,spring,31/02/2026,16/02/2026,,27/03/2026
      2025-26,summer,13/04/2026,25/05/2026,29/05/2026,01/04/2026
      """)
    #expect(table.calendar == nil)
    #expect(
      table.findings.map { "\($0.line):\($0.column)" } == ["2:2", "3:0", "3:3", "4:4", "4:6"])
  }

  @Test func mistakesInAnICSFileHaveTheirLine() {
    func event(_ lines: String...) -> [String] {
      read("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines.joined(separator: "\n")).findings.map {
        "\($0.line) \($0.message)"
      }
    }
    #expect(
      event("SUMMARY:Autumn term", "DTSTART:20250230", "END:VEVENT").contains {
        $0.hasPrefix("4 this event's first day")
      })
    #expect(
      event("SUMMARY:Half term", "DTSTART:20251027", "END:VEVENT").contains {
        $0.contains("lies in no term")
      })
    #expect(event("SUMMARY:Autumn term", "DTSTART:20250902").contains { $0.contains("END:VEVENT") })
    #expect(
      event("SUMMARY:Autumn term starts", "DTSTART:20250902", "END:VEVENT").contains {
        $0.contains("no event for its end")
      })
    #expect(
      event("SUMMARY:Spring fair", "DTSTART:20250902", "END:VEVENT").contains {
        $0.hasPrefix("0 no event is called after a term")
      })
  }

  @Test func largeAndBrokenFilesAreRefusedQuickly() {
    #expect(
      read(String(repeating: "x", count: 2_000_000)).findings.map(\.message)
        == ["the file is larger than 1 MB; this is no calendar of terms"])
    let folded = "BEGIN:VCALENDAR\nSUMMARY:a" + String(repeating: "\n b", count: 300_000)
    #expect(read(folded).calendar == nil)
    #expect(read("").calendar == nil && read("").findings.count == 1)
    #expect(read("a,b\n1,2\n").calendar == nil)
  }
}
