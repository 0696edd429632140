import FoundationEssentials
import Record
import Testing

@testable import Paperwork

@Suite struct RecordJSONTests {
  @Test func nothingIsLost() throws {
    for record in [try Held.full(), try Held.review().record(), try Held.short().record()] {
      let decoder = JSONDecoder()
      let one = try decoder.decode(
        AgreedRecord.self, from: Data(RecordJSON.bytes(of: record)))
      #expect(one == record)
      let line = try RecordJSON.line(of: record)
      #expect(try decoder.decode(AgreedRecord.self, from: Data(line)) == record)
      #expect(!line.contains(10))
    }
  }

  @Test func itIsWhatFoundationWrites() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let record = try Held.full()
    #expect(try RecordJSON.line(of: record) == Array(try encoder.encode(record)))
  }

  @Test func aSetIsAnObjectWithARecordALine() throws {
    struct Set: Codable, Equatable {
      let format: String
      let formatVersion: Int
      let records: [AgreedRecord]
    }
    let records = [try Held.full(), try Held.review().record()]
    let bytes = try RecordJSON.bytes(ofAll: records)
    let set = try JSONDecoder().decode(Set.self, from: Data(bytes))
    #expect(set == Set(format: "accord-records", formatVersion: 1, records: records))
    #expect(bytes.filter { $0 == 10 }.count == 4)
    let none = try JSONDecoder().decode(Set.self, from: Data(RecordJSON.bytes(ofAll: [])))
    #expect(none.records.isEmpty)
  }

  @Test func everyTextIsEscaped() throws {
    var record = try Held.short().record()
    record.meeting.place = "a\"b\\c\n\t\u{1}\u{7F}é\u{2028}🙂/"
    let bytes = try RecordJSON.bytes(of: record)
    #expect(try JSONDecoder().decode(AgreedRecord.self, from: Data(bytes)) == record)
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""a\"b\\c\n\t\u0001"#))
  }

  @Test func otherValuesAreWrittenToo() throws {
    struct Odd: Encodable {
      let fraction = 1.5
      let small: UInt8 = 7
      let list: [Int?] = [1, nil, -3]
      let map = ["b": [true], "a": []]
      let none: String? = nil
    }
    var text = JSONText(isLaidOut: false)
    text.put(try JSONTree(Odd()))
    #expect(
      String(decoding: text.bytes, as: UTF8.self)
        == #"{"fraction":1.5,"list":[1,null,-3],"map":{"a":[],"b":[true]},"small":7}"#)
    #expect(throws: EncodingError.self) { try JSONTree([Double.nan]) }
  }
}
