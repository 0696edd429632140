import Foundation
import Record
import Testing

@testable import Archive

/// A sealed school on the machine's own disk: `k1` is the SENCO, `k2` Ms Okafor, who leads, and
/// `k3` a teacher who led nothing.
struct SealedSchool {
  let place: Place
  let people: KeySchool

  init() throws {
    place = try Place()
    people = try KeySchool()
  }

  func archive(_ id: String, as register: KeyRegister? = nil) throws -> SchoolArchive {
    try SchoolArchive.create(
      home: place.home, disk: .live, keeper: keeper(id, register), salts: .fixed)
  }

  func keeper(_ id: String, _ register: KeyRegister? = nil) throws -> Keeper {
    guard let register else { return try people.keeper(id) }
    var people = people
    people.register = register
    return try people.keeper(id)
  }

  /// A meeting that Ms Okafor held.
  @discardableResult
  func held(
    _ meeting: MeetingID = Sample.meeting(), closing: Bool = true, opening: Opening? = nil
  ) throws -> MeetingID {
    let turns = Sample.turns(meeting, closing: closing, opening: opening)
    let open = try archive("k2").begin(turns[0], by: "Ms Okafor", at: Sample.start)
    for turn in turns.dropFirst() { try open.append(turn) }
    open.close()
    return meeting
  }

  func path(_ name: String, of meeting: MeetingID = Sample.meeting()) -> String {
    "\(place.home)/archive/meetings/\(meeting.pupil)/\(meeting)/\(name)"
  }

  func bytes(_ name: String, of meeting: MeetingID = Sample.meeting()) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: path(name, of: meeting))))
  }

  func write(_ bytes: [UInt8], _ name: String, of meeting: MeetingID = Sample.meeting()) throws {
    try Data(bytes).write(to: URL(filePath: path(name, of: meeting)))
  }

  /// The lines of a file, each without its line break.
  func lines(_ name: String, of meeting: MeetingID = Sample.meeting()) throws -> [[UInt8]] {
    try bytes(name, of: meeting).split(separator: 10).map { [UInt8]($0) }
  }

  /// Writes lines, each with its line break.
  func write(
    lines: [[UInt8]], _ name: String = "journal.jsonl", of meeting: MeetingID = Sample.meeting()
  ) throws {
    try write(lines.flatMap { $0 + [10] }, name, of: meeting)
  }

  /// Every file below the school's folder, by its path there.
  func everything() throws -> [(path: String, bytes: [UInt8])] {
    let names = FileManager.default.enumerator(atPath: place.home)?.compactMap { $0 as? String }
    return try (names ?? []).sorted().compactMap { name in
      var isFolder = false
      let path = "\(place.home)/\(name)"
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder
      else { return nil }
      return (name, try [UInt8](Data(contentsOf: URL(filePath: path))))
    }
  }
}

extension SchoolArchive {
  /// What a check finds, apart from the script that the samples name and nobody kept.
  func found(passedOver: (Int) -> Void = { _ in }) -> [ArchiveFinding] {
    check(passedOver: passedOver).filter { !$0.file.hasPrefix("archive/scripts/") }
  }
}

/// Whether some words stand in bytes.
func holds(_ bytes: [UInt8], _ words: String) -> Bool {
  LineSeal.first(Array(words.utf8), in: bytes[...]) != nil
}
