import FoundationEssentials
import Record

@testable import Archive

extension Place {
  /// The path of a meeting's folder.
  func folder(_ meeting: MeetingID = Sample.meeting()) -> String {
    "\(home)/archive/meetings/\(meeting.pupil)/\(meeting)"
  }

  /// The bytes of a meeting's journal.
  func journal(_ meeting: MeetingID = Sample.meeting()) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder(meeting) + "/journal.jsonl")))
  }

  /// Puts other bytes in a journal's place.
  func replaceJournal(_ bytes: [UInt8], _ meeting: MeetingID = Sample.meeting()) throws {
    try Data(bytes).write(to: URL(filePath: folder(meeting) + "/journal.jsonl"))
  }

  /// A file kept beside the tests.
  func fixture(_ name: String) -> [UInt8]? {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return FileManager.default.contents(atPath: "/\(folder)/Fixtures/\(name)").map { Array($0) }
  }

  /// Makes a meeting of a journal that was kept before entries were chained.
  func keepUnchained(_ name: String) throws -> MeetingID {
    guard let bytes = fixture(name),
      let journal = try JournalReading(bytes, sealing: .none).journal,
      let meeting = MeetingID(journal.opening.meeting)
    else { throw ArchiveError.noSuchFile(name) }
    try FileManager.default.createDirectory(
      atPath: folder(meeting), withIntermediateDirectories: true)
    try replaceJournal(bytes, meeting)
    return meeting
  }

  /// Every file below the school's folder, by path, and every folder, without bytes.
  func everything() -> [String: [UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: home)) ?? []
    return Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (path, FileManager.default.contents(atPath: "\(home)/\(path)").map { Array($0) } ?? [])
      })
  }

  /// A closed meeting in a new archive.
  func held(
    _ turns: [[Entry]] = Sample.turns(lines: 2), in archive: SchoolArchive
  ) throws -> OpenJournal {
    let open = try archive.begin(turns[0], by: "x", at: Sample.start)
    for turn in turns.dropFirst() { try open.append(turn) }
    open.close()
    return open
  }
}

extension Lines {
  /// How many bytes the first lines take.
  static func length(of count: Int, in bytes: [UInt8]) -> Int {
    var lines = Lines(bytes)
    for _ in 0..<count { _ = lines.next() }
    return lines.offset
  }

  /// The lines, each with its line break.
  static func all(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines = Lines(bytes)
    var all: [[UInt8]] = []
    while let line = lines.next() { all.append(line.bytes + (line.terminated ? [0x0A] : [])) }
    return all
  }
}

extension SchoolArchive {
  /// What a check finds, but for the script of a sample meeting, which is nowhere.
  func faults(fast: Bool = false, exports: String? = nil) -> [ArchiveFinding] {
    check(fast: fast, exports: exports).filter {
      !($0.kind == .missing && $0.file.contains("scripts/"))
    }
  }
}
