import FoundationEssentials
import Record
import Testing

@testable import Archive

@Suite("Erasing: the words are gone, and the record can still be proved")
struct EraseTests {
  private static let words = "zz \"quiet\" wörds that nobody else says"
  private static let told = PassedOn(to: "Mrs Shah", when: "today 16:10")

  /// A closed meeting in which a line was filed, then kept apart, with one more kept apart at once.
  private static func turns(closing: Bool = true) -> [[Entry]] {
    var turns = Sample.Turns()
    let speaker = Speaker(.pupil)
    let item = Item(id: ItemID(.concern, 1), text: words, speaker: speaker)
    turns.add([.opened(Sample.opening(Sample.meeting())), .entered(stage: "welcome")])
    turns.add([
      .said(Said(text: "concern: \(words)", speaker: speaker)),
      .understood(Understood(of: 3, filings: [.add(item)])),
      .proposed(
        Proposal(
          of: 3, offer: "very-words", words: words,
          filings: [.reword(item.id, text: words, voice: .quoted)])),
    ])
    turns.add([
      .withdrawn(entries: [4]),
      .setAside(Aside(text: words, speaker: speaker, question: nil, heard: false, of: 3)),
    ])
    turns.add([.said(Said(text: "it is loud", speaker: speaker))])
    turns.add([
      .setAside(Aside(text: "hush now, all of this", speaker: speaker, question: nil, heard: true))
    ])
    if closing {
      turns.add([.said(Said(text: "/close", speaker: Speaker(.teacher))), .closed(by: [speaker])])
    }
    return turns.all
  }

  @Test("An erased line is nowhere in the folder; chain, check and check code hold")
  func erased() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let open = try place.held(EraseTests.turns(), in: archive)
    let checkpoint = try #require(open.checkpoint)
    let meeting = Sample.meeting()
    // A turn that was never answered holds a part of the words, too.
    try Data(#"{"v":2,"n":3,"event":"said","data":{"text":"concern: zz \"quiet\" wö"#.utf8)
      .write(to: URL(filePath: place.folder() + "/journal.torn-1"))
    _ = try MeetingIndex(archive).refresh()
    #expect(place.everything().values.contains { $0.firstRange(of: Array("quiet".utf8)) != nil })
    let done = try archive.erase(
      7, of: meeting, told: EraseTests.told, by: "Mrs Lane", at: Sample.start)
    #expect(done.entries == [3, 4, 5, 7])
    #expect(done.elsewhere == [] && done.torn == ["journal.torn-1"])
    var left: [UInt8] = []
    for (path, bytes) in place.everything() { left += Array(path.utf8) + [0] + bytes }
    for words in ["quiet", "wörds", "nobody else", "zz "] {
      #expect(left.firstRange(of: Array(words.utf8)) == nil, "\(words)")
    }
    #expect(archive.faults() == [])
    #expect(archive.faults(fast: true) == [])
    let compared = try archive.compare(meeting, with: checkpoint)
    #expect(compared.verdict == .same)
    let erasure = Erasure(to: "Mrs Shah", when: "today 16:10", by: "Mrs Lane", at: Sample.start)
    #expect(compared.erased == [3: erasure, 4: erasure, 5: erasure, 7: erasure])
    // The journal goes on, and the other line kept apart is still there.
    let journal = try archive.read(meeting).journal
    let draft = Draft(journal)
    #expect(draft.asides.keys.sorted() == [9])
    let again = try archive.openForWriting(meeting, by: "x", at: Sample.start)
    try again.append([
      Entry(
        number: journal.nextNumber, at: Sample.start, by: "x",
        event: .filed(where: "MIS", day: Sample.day(2026, 3, 12)))
    ])
    again.close()
    #expect(archive.faults() == [])
  }

  @Test("What is journalled as passed on needs no statement, and is what the stub keeps")
  func journalled() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    var turns = EraseTests.turns()
    let next = turns.joined().count + 1
    turns.append([
      Entry(
        number: next, at: Sample.start, by: "x",
        event: .passedOn(of: [9], to: "the DSL", when: "at once"))
    ])
    _ = try place.held(turns, in: archive)
    let done = try archive.erase(
      9, of: Sample.meeting(), told: EraseTests.told, by: "x", at: Sample.start)
    #expect(done.passedOn == PassedOn(to: "the DSL", when: "at once"))
    #expect(done.entries == [9])
  }

  @Test("Any other entry is refused with its reason, and nothing is changed")
  func refused() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    _ = try place.held(EraseTests.turns(), in: archive)
    let meeting = Sample.meeting()
    let before = try place.journal()
    func refusal(_ entry: Int, _ told: PassedOn? = EraseTests.told) -> NotErasable? {
      do throws(ArchiveError) {
        _ = try archive.erase(entry, of: meeting, told: told, by: "x", at: Sample.start)
        return nil
      } catch {
        guard case .notErasable(meeting, entry, let why) = error else { return nil }
        #expect(!error.description.isEmpty)
        return why
      }
    }
    #expect(refusal(0) == .noSuchEntry(last: 11))
    #expect(refusal(12) == .noSuchEntry(last: 11))
    #expect(refusal(7, nil) == .notPassedOn)
    for (entry, kind) in [(1, "opened"), (3, "said"), (4, "understood"), (11, "closed")] {
      #expect(refusal(entry) == .otherKind(kind))
    }
    #expect(try place.journal() == before)
    _ = try archive.erase(7, of: meeting, told: EraseTests.told, by: "x", at: Sample.start)
    guard case .erased = refusal(7) else {
      Issue.record("erased twice")
      return
    }
  }

  @Test("An open meeting, and a journal from before chaining, are refused")
  func notYet() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    _ = try place.held(EraseTests.turns(closing: false), in: archive)
    #expect(throws: ArchiveError.notErasable(meeting: Sample.meeting(), entry: 7, .notClosed)) {
      try archive.erase(7, of: Sample.meeting(), told: EraseTests.told, by: "x", at: Sample.start)
    }
    let turns = EraseTests.turns()
    let lines = try turns.joined().map { entry in
      let json = JSONBytes()
      try JSONBytesEncoder(json: json).write(entry)
      return String(decoding: json.bytes, as: UTF8.self).replacing(#"{"v":2"#, with: #"{"v":1"#)
    }
    try place.replaceJournal(Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(
      throws: ArchiveError.notErasable(meeting: Sample.meeting(), entry: 7, .beforeChaining(3))
    ) {
      try archive.erase(7, of: Sample.meeting(), told: EraseTests.told, by: "x", at: Sample.start)
    }
  }

  @Test("A stub that nobody accounts for, or that says otherwise, is found")
  func stubs() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    _ = try place.held(EraseTests.turns(), in: archive)
    let whole = try place.journal()
    _ = try archive.erase(
      7, of: Sample.meeting(), told: EraseTests.told, by: "Mrs Lane", at: Sample.start)
    let erased = try place.journal()
    let lines = Lines.all(erased)
    // Without the entry that accounts for them.
    try place.replaceJournal(lines.dropLast().flatMap { $0 })
    #expect(archive.faults().map(\.entry) == [3, 4, 5, 7])
    // With the words back.
    try place.replaceJournal(whole + lines[lines.count - 1])
    #expect(archive.faults().map(\.entry) == [3, 4, 5, 7])
    // With another name on the stub, or something put beside it.
    for (old, new) in [
      ("Mrs Shah", "Mrs Shaw"), (#"},"commitment""#, #"},"by":"nobody","commitment""#),
      (#"},"commitment""#, #"},"data":{},"commitment""#),
    ] {
      var changed = lines
      changed[6] = Array(String(decoding: lines[6], as: UTF8.self).replacing(old, with: new).utf8)
      #expect(changed[6] != lines[6])
      try place.replaceJournal(changed.flatMap { $0 })
      #expect(archive.faults().map(\.entry) == [7], "\(new)")
    }
    // Any byte of a stub.
    let start = Lines.length(of: 6, in: erased)
    for index in start..<(start + lines[6].count) {
      var changed = erased
      changed[index] ^= 1
      try place.replaceJournal(changed)
      #expect(archive.faults().first?.entry == 7)
    }
  }

  @Test("The power goes at any moment of erasing: the old journal or the new one, whole")
  func powerCut() throws {
    let whole = PowerDisk()
    let archive = try SchoolArchive.create(home: "school", disk: whole.disk, salts: .fixed)
    let turns = EraseTests.turns()
    let open = try archive.begin(turns[0], by: "x", at: Sample.start)
    for turn in turns.dropFirst() { try open.append(turn) }
    open.close()
    let before = whole.now
    let disk = PowerDisk(before)
    disk.remembering(true)
    let at = try SchoolArchive(home: "school", disk: disk.disk, salts: .fixed)
    _ = try at.erase(7, of: Sample.meeting(), told: EraseTests.told, by: "x", at: Sample.start)
    let moments = disk.now.moments
    disk.remembering(false)
    var chance = Chance(5)
    var seen: Set<Int> = []
    for moment in moments + [disk.now] {
      for survival in Survival.allCases {
        let left = moment.afterPowerCut(survival, chance: &chance)
        let now = try SchoolArchive(home: "school", disk: left.disk)
        let stored = try now.read(Sample.meeting())
        #expect(stored.damage.isEmpty)
        seen.insert(stored.journal.entries.count)
      }
    }
    #expect(seen == [11, 12])
    let after = disk.now.afterPowerCut(.onlySynced, chance: &chance)
    #expect(
      after.now.bytes("school/archive/meetings/p001/\(Sample.meeting())/journal.jsonl")?
        .firstRange(of: Array("quiet".utf8)) == nil)
  }
}
