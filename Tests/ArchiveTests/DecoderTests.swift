import Foundation
import Record
import Testing

@testable import Archive

@Suite("A sealed meeting without Accord")
struct DecoderTests {
  /// The decoder as the documentation prints it.
  private static func printed() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Sources/accord/accord.docc/JournalFormat.md"),
      encoding: .utf8)
    let parts = page.components(separatedBy: "```python\n")
    return try #require(parts.count == 2 ? parts[1].components(separatedBy: "```")[0] : nil)
  }

  @Test("The decoder in the documentation opens journal and plan, and stops at a changed line")
  func decoder() throws {
    let school = try SealedSchool()
    try school.held()
    let archive = try school.archive("k2")
    let folder = school.place.path
    let (decoder, identity) = ("\(folder)/decode.py", "\(folder)/identity")
    try Data(DecoderTests.printed().utf8).write(to: URL(filePath: decoder))
    try Data((try school.people.identity("k2").text + "\n").utf8)
      .write(to: URL(filePath: identity))
    func run(_ key: String, _ lines: String) throws -> [UInt8] {
      try Told.by(["python3", decoder, identity, key, lines])
    }
    let plain = try archive.plainLines(of: Sample.meeting()).lines
    #expect(try run(school.path("journal.key"), school.path("journal.jsonl")) == plain)
    let planKey = try #require(try archive.planKey(of: Sample.pupil()))
    let plan = try archive.opened(school.bytes("plan.jsonl"), .with(planKey))
    let theirs = "\(school.place.home)/archive/meetings/p001/plan.key"
    #expect(try run(theirs, school.path("plan.jsonl")) == plan)
    var lines = try school.lines("journal.jsonl")
    lines.swapAt(3, 4)
    try school.write(lines: lines)
    #expect(throws: (any Error).self) {
      try run(school.path("journal.key"), school.path("journal.jsonl"))
    }
  }
}
