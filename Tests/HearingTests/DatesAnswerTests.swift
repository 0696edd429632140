import Foundation
import Hearing
import Record
import Testing

@Suite("Dates as answers and as JSON")
struct DatesAnswerTests {
  @Test("a bare answer to “When?”")
  func answers() {
    let table = """
      half term = 2026-05-22
      easter = 2026-03-27
      christmas = 2026-12-18
      summer = 2026-07-20
      hols = 2026-03-27
      14th = 2026-03-14
      14 = 2026-03-14
      26/3 = 2026-03-26
      3/4 = 2026-04-03
      14.3 = 2026-03-14
      2 wks = 2026-03-25
      a month = 2026-04-11
      3 weeks time = 2026-04-01
      3 school weeks = 2026-04-15
      sat = 2026-03-14
      may = 2026-05-01/2026-05-31
      end of june = 2026-06-30
      next friday = 2026-03-20 | 2026-03-13
      by the next review = 2026-06-18
      chrismas = 2026-12-18
      by xmass = 2026-12-18
      by eastr = 2026-03-27
      half trem = 2026-05-22
      wendsday = 2026-03-11 | 2026-03-18
      24 apirl = 2026-04-24
      early may, before half term = 2026-05-10 | 2026-05-22
      before half term, early may = 2026-05-22 | 2026-05-10
      before half term, 6 may = 2026-05-06
      6 may, before half term = 2026-05-06
      the week after easter, 14 april = 2026-04-14
      5 may or 12 may = 2026-05-05 | 2026-05-12
      24 march, then again in june = 2026-03-24
      not sure = -
      asap = -
      """
    for row in MadeUpSchool.rows(table) {
      let answer = answerDate(Line(row.phrase), MadeUpSchool.setting())
      #expect(MadeUpSchool.told([answer].compactMap { $0 }) == row.found, "\(row.phrase)")
    }
  }

  @Test("JSON has the fields that the help promises, and reads back")
  func json() throws {
    let line = DateLine(
      Line("Say \"yes\" by Friday 14th February 2026\tor in a few weeks"), MadeUpSchool.plain())
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.json.utf8)) as? [String: Any])
    #expect(object["text"] as? String == line.text)
    let found = try #require(object["found"] as? [[String: Any]])
    #expect(found.count == 2)
    #expect(found[0]["span"] as? [Int] == [10, 38])
    #expect(found[0]["phrase"] as? String == "by Friday 14th February 2026")
    #expect(found[0]["start"] as? String == "2026-02-14")
    #expect(found[0]["end"] as? String == "2026-02-14")
    #expect(found[0]["kind"] as? String == "day")
    #expect(found[0]["weekdayMismatch"] as? Bool == true)
    #expect((found[0]["readings"] as? [[String: Any]])?.count == 1)
    #expect(found[1]["start"] is NSNull)
    #expect(found[1]["why"] as? String == "“a few” names no number")
    #expect(DateLine(Line("  "), MadeUpSchool.plain()).json == "{}")
  }

  @Test("a reading survives encoding")
  func coding() throws {
    let reading = try #require(dates(in: Line("next Friday"), MadeUpSchool.plain()).first)
    let copy = try JSONDecoder().decode(DateReading.self, from: JSONEncoder().encode(reading))
    #expect(copy == reading)
  }

  @Test("any text is safe, and what is found makes sense")
  func anyText() {
    var random = Seeded(state: 2026)
    let phrases = MadeUpSchool.rows(datesGeneralA + "\n" + datesSchoolA).map(\.phrase)
    let words = phrases.flatMap { $0.split(separator: " ").map(String.init) }
    let settings = [
      MadeUpSchool.setting(), MadeUpSchool.plain(on: "0001-01-01"),
      MadeUpSchool.plain(on: "9999-12-31"), MadeUpSchool.setting(on: "2024-02-29"),
    ]
    for round in 0..<3000 {
      var bytes = Array(phrases[random.below(phrases.count)].utf8)
      if round.isMultiple(of: 2) {
        let many = (0..<random.below(12)).map { _ in words[random.below(words.count)] }
        bytes = Array(many.joined(separator: " ").utf8)
      }
      for _ in 0..<random.below(5) where !bytes.isEmpty {
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
      }
      let line = Line(String(decoding: bytes, as: UTF8.self))
      let setting = settings[random.below(settings.count)]
      for reading in dates(in: line, setting) {
        #expect(line.phrase(reading.span) == reading.phrase)
        #expect((reading.start == nil) == (reading.why != nil))
        if let start = reading.start, let end = reading.end { #expect(start <= end) }
      }
      _ = answerDate(line, setting)
    }
  }
}

/// Numbers that look random and are the same every time.
private struct Seeded {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }
}
