import FoundationEssentials
import Glibc
import Record
import Testing

@testable import Archive

@Suite("Index: disposable, and always right")
struct IndexTests {
  private let place: Place
  private let archive: SchoolArchive

  init() throws {
    place = try Place()
    archive = try SchoolArchive.create(home: place.home)
  }

  private func hold(_ id: String, closing: Bool = true, words: String = "") throws {
    let turns = Sample.turns(Sample.meeting(id), closing: closing, words: words)
    let open = try archive.begin(turns[0], by: "x", at: Sample.start)
    for turn in turns[1...] { try open.append(turn) }
  }

  @Test("It knows drafts and closed meetings, and reads only what changed")
  func freshness() throws {
    let index = MeetingIndex(archive)
    #expect(try index.refresh() == IndexFreshness())
    try hold("2026-03-11-p001")
    try hold("2026-03-11-p002", closing: false)
    var fresh = try index.refresh()
    #expect([fresh.meetings, fresh.read, fresh.dropped] == [2, 2, 0])
    fresh = try index.refresh()
    #expect([fresh.meetings, fresh.read, fresh.dropped] == [2, 0, 0])
    let drafts = try index.drafts()
    #expect(drafts.map(\.summary.meeting.description) == ["2026-03-11-p002"])
    #expect(drafts.first?.pupilName == "Zoë Khān")
    #expect(drafts.first?.summary.asidesToPassOn == 1)
    let all = try index.meetings()
    let ids = [Sample.meeting("2026-03-11-p002"), Sample.meeting()]
    #expect(all.map(\.summary) == (try ids.map { MeetingSummary($0, try archive.read($0)) }))
    let open = try archive.openForWriting(
      Sample.meeting("2026-03-11-p002"), by: "x", at: Sample.start)
    try open.append([
      Entry(
        number: open.count + 1, at: Sample.start.adding(seconds: 9999), by: "x",
        event: .closed(by: [Speaker(.parent)]))
    ])
    open.close()
    #expect(try index.refresh().read == 1)
    #expect(try index.drafts().isEmpty)
    try FileManager.default.removeItem(atPath: place.home + "/archive/meetings/p001")
    fresh = try index.refresh()
    #expect([fresh.meetings, fresh.read, fresh.dropped] == [1, 0, 1])
    #expect(try index.find("dragons").count == 1)
  }

  @Test("Words are found whatever their accents, capitals, script or beginning")
  func found() throws {
    let index = MeetingIndex(archive)
    try hold("2026-03-11-p001")
    for (words, kind) in [
      ("dragons", StatementKind.view), ("DRAG", .view), ("creme brulee", .need),
      ("crème-brûlée", .need), ("شور", .concern), ("\"five minutes early\"", .works),
      ("“five minutes early”", .works), ("early five", .works), ("born", .strength),
      ("friends lunch", .outcome), ("tally", nil), ("khan", nil), ("Zoe", nil),
    ] as [(String, StatementKind?)] {
      let hits = try index.find(words)
      if let kind {
        #expect(hits.contains { $0.kind == kind }, "\(words)")
      } else if words != "tally" {
        #expect(hits.contains { $0.item == nil }, "\(words)")
      }
      #expect(hits.allSatisfy { $0.meeting == Sample.meeting() })
    }
    #expect(try index.find("dragons").first?.speaker == Speaker(.pupil))
    #expect(try index.find("شور").first?.speaker == Speaker(.parent, "Sara Khān"))
    #expect(try index.find("\"early five\"").isEmpty)
    #expect(try index.find("dragons", limit: 0).isEmpty)
  }

  @Test("No sign in what is looked for is a command")
  func hostileQueries() throws {
    let index = MeetingIndex(archive)
    try hold("2026-03-11-p001")
    for words in [
      "", " ", "\"", "\"\"\"", "*", "-", "NOT", "AND OR NOT", "NEAR(a b)", "text:dragons",
      "a^b", "'; DROP TABLE words; --", "\u{0}", "🐉", "(", "{a}", "col : x", "d\u{0}ragons",
      String(repeating: "a ", count: 50_000), String(repeating: "\"", count: 50_000),
      String(repeating: "x", count: 200_000), "\u{301}", "ي\u{64B}",
    ] {
      _ = try index.find(words)
    }
    #expect(try index.find("dragons").count == 1)
    #expect(Query("\"\u{0}") == nil)
    #expect(Query("he said \"no way\" x")?.text == #""he"* AND "said"* AND "no way" AND "x"*"#)
  }

  @Test("A line kept apart and the words of a draft are in no file of the index")
  func nothingPrivate() throws {
    let index = MeetingIndex(archive)
    try hold("2026-03-11-p001", words: " closedwords")
    try hold("2026-03-12-p002", closing: false, words: " draftwords")
    _ = try index.refresh()
    #expect(try index.find("draftwords").count > 5)
    #expect(try index.find("closedwords").count > 5)
    #expect(try index.find("zzquiet").isEmpty)
    let folder = place.home + "/archive"
    var seen = ""
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasPrefix("index.sqlite") {
      let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      seen += String(decoding: bytes, as: UTF8.self).lowercased()
    }
    #expect(seen.contains("closedwords"))
    #expect(!seen.contains("draftwords"))
    #expect(!seen.contains("zzquiet"))
  }

  @Test(
    "A file that is missing, damaged, of another layout or in the way is made anew",
    arguments: 0..<8)
  func rebuilt(_ way: Int) throws {
    try hold("2026-03-11-p001")
    _ = try MeetingIndex(archive).refresh()
    let path = place.home + "/archive/index.sqlite"
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    #expect(bytes.count > 1000)
    let elsewhere = place.path + "/elsewhere"
    switch way {
    case 0: unlink(path)
    case 1: try Data("not a database at all".utf8).write(to: URL(filePath: path))
    case 2: truncate(path, off_t(bytes.count / 2))
    case 3:
      var other = bytes
      other[63] = 99
      try other.write(to: URL(filePath: path))
    case 4:
      var hurt = bytes
      for place in stride(from: 4096, to: hurt.count, by: 7) { hurt[place] = 0xAA }
      try hurt.write(to: URL(filePath: path))
    case 5:
      unlink(path)
      symlink(elsewhere, path)
    case 6:
      unlink(path)
      mkdir(path, 0o700)
    default:
      try Data().write(to: URL(filePath: path))
    }
    let index = MeetingIndex(archive)
    #expect(try index.find("dragons").count == 1, "\(way)")
    #expect(try index.meetings().count == 1)
    #expect(try index.refresh().meetings == 1)
    #expect(!FileManager.default.fileExists(atPath: elsewhere))
    #expect(
      try index.due(on: Sample.day(2026, 9, 1), calendar: Sample.calendar).promises.count == 2)
  }

  @Test("A journal that cannot be read is named, and what can be read of a damaged one is known")
  func unreadable() throws {
    try hold("2026-03-11-p001")
    try hold("2026-03-11-p002")
    let folder = place.home + "/archive/meetings/"
    let whole = folder + "p001/2026-03-11-p001/journal.jsonl"
    let part = folder + "p002/2026-03-11-p002/journal.jsonl"
    try Data("rubbish\nmore\n".utf8).write(to: URL(filePath: whole))
    var bytes = FileManager.default.contents(atPath: part) ?? Data()
    bytes[bytes.count / 2] = 0
    try bytes.write(to: URL(filePath: part))
    let index = MeetingIndex(archive)
    let fresh = try index.refresh()
    #expect(Array(fresh.unreadable.keys) == [Sample.meeting()])
    #expect(try index.refresh().read == 0)
    try Data("{".utf8).write(to: URL(filePath: whole))
    #expect(try index.refresh().unreadable.isEmpty)
    #expect(try index.refresh().read == 0)
    let left = try index.meetings()
    #expect(left.count == 1)
    #expect(left.first?.summary.isDamaged == true)
  }

  @Test("Two at once on one file agree, and a busy file is not waited for for ever")
  func two() throws {
    try hold("2026-03-11-p001")
    let one = MeetingIndex(archive)
    let two = MeetingIndex(archive)
    #expect(try one.refresh().read == 1)
    #expect(try two.refresh().read == 0)
    #expect(try two.find("dragons") == one.find("dragons"))
    try one.discard()
    #expect(try one.find("dragons").count == 1)
    #expect(try two.find("dragons").count == 1)
  }
}
