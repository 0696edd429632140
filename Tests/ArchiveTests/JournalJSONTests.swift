import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("Journals: JSON as it is written")
struct JournalJSONTests {
  private func written(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONBytesEncoder(json: JSONBytes())
    try encoder.write(value)
    return encoder.json.bytes
  }

  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try written(value), as: UTF8.self)
  }

  @Test("Every kind of event says the same as through Foundation's encoder")
  func everyEvent() throws {
    let question = QuestionRef("target-baseline", about: "target-1")
    let day = Sample.day(2026, 3, 11)
    let item = Item(
      id: ItemID(.target, 1), text: "4 of 5", speaker: Speaker(.parent, "Sara Khān"),
      voice: .quoted,
      fields: [
        .deadline: .day(day), .realistic: .flag(true), .minutes: .number(-20),
        .linkedOutcome: .item(ItemID(.outcome, 1)), .agreedBy: .list(["a", ""]),
        .measurable: .waived("PMLD"), .who: .text("\u{0}\u{1F}\u{7F}\u{2028}\"\\/\r\n\t"),
      ], sources: [4, 5])
    let person = Participant(name: "Mr Bell", role: .agency, relationship: "EP")
    let odd = JSON.object([
      "b": .array([.null, .bool(false), .integer(.max), .number(1e300), .number(-0.125)]),
      "a": .object([:]), "c": .array([]), "": .string("é 🐉 ش"),
    ])
    var events: [Event] = Sample.turns().joined().map(\.event)
    events += [
      .proposed(Proposal(of: 2, offer: "move", words: "?", filings: [.bringBack(item.id)])),
      .declined(of: 2), .skipped(question, why: "not today"), .skipped(question, why: nil),
      .parked(question), .turned(question), .turned(nil),
      .disagreed(item: item.id, by: Speaker(.parent), words: "no", voice: .quoted),
      .withdrawn(entries: [1, 2]), .restored(entries: []), .released(of: 3),
      .passedOn(of: [1], to: "DSL", when: "today"), .paused(why: ""), .resumed(note: nil),
      .resumed(note: "new script"), .reviewed(comment: "seen"), .filed(where: "MIS", day: day),
      .unknown(name: "sung", odd), .unknown(name: "hummed", .null),
      .understood(
        Understood(
          of: 2,
          filings: [
            .add(item), .set(item.id, .score, .number(2)), .clear(item.id, .score),
            .reword(item.id, text: "5 of 5", voice: .noted), .putAside(item.id, why: "x"),
            .settle(question), .nothing(.agency), .name("Zo", .sibling), .join(person),
          ], names: ["Tomas"])),
    ]
    let foundation = JSONEncoder()
    let decoder = JSONDecoder()
    for event in events {
      let entry = Entry(number: 3, at: Sample.start, by: "Ms \"O\"", event: event)
      let bytes = try written(entry)
      #expect(!bytes.contains(0x0A))
      #expect(try decoder.decode(Entry.self, from: Data(bytes)) == entry)
      #expect(
        try decoder.decode(JSON.self, from: Data(bytes))
          == decoder.decode(JSON.self, from: foundation.encode(entry)), "\(event.name)")
    }
  }

  @Test("Members of dictionaries come by name, so that equal entries are equal bytes")
  func stable() throws {
    let fields: [Field: Value] = [
      .who: .text("a"), .soThat: .text("b"), .area: .text("c"), .code: .text("d"),
    ]
    let item = Item(id: ItemID(.need, 1), text: "", speaker: Speaker(.senco), fields: fields)
    #expect(
      try text(item) == """
        {"id":"need-1","text":"","speaker":"senco","voice":"noted","fields":\
        {"area":{"text":"c"},"code":{"text":"d"},"so-that":{"text":"b"},"who":{"text":"a"}}}
        """)
    #expect(try text(JSON.object(["b": .integer(1), "a": .null])) == #"{"a":null,"b":1}"#)
  }

  @Test("What JSON cannot say is refused, not written")
  func refused() {
    #expect(throws: EncodingError.self) { try written(JSON.number(.infinity)) }
    #expect(throws: EncodingError.self) { try written([JSON.array([.number(.nan)])]) }
  }
}
