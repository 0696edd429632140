import FoundationEssentials
import Glibc
import Record
import Testing

@testable import Archive

@Suite("Archive: scripts, whole files and shelves")
struct ArchiveFilesTests {
  @Test("A script is kept once under its digest, and a changed one is not passed off as it")
  func scripts() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    let bytes = Array("abc".utf8)
    let digest = try archive.keepScript(bytes)
    #expect(digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(try archive.keepScript(bytes) == digest)
    #expect(try archive.script(digest) == bytes)
    let path = place.home + "/archive/scripts/\(digest).yaml"
    try "abd".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: ArchiveError.self) { try archive.script(digest) }
    // The right bytes are at hand again: they are put back.
    #expect(try archive.keepScript(bytes) == digest)
    #expect(try archive.script(digest) == bytes)
    #expect(throws: ArchiveError.noSuchFile("script 000000000000")) {
      try archive.script(String(repeating: "0", count: 64))
    }
    for wrong in ["", "../../roll", digest.uppercased(), digest + "/", String(digest.dropLast())] {
      #expect(throws: ArchiveError.badName(wrong)) { try archive.script(wrong) }
    }
  }

  @Test("A whole file is replaced, never half written, and its name cannot lead away")
  func wholeFiles() throws {
    let place = try Place()
    let archive = try SchoolArchive.create(home: place.home)
    #expect(try archive.file("roll.json") == nil)
    try archive.keep([1], as: "roll.json")
    try archive.keep([2, 3], as: "roll.json")
    #expect(try archive.file("roll.json") == [2, 3])
    for name in ["", ".", "..", ".x", "a/b", "/a", "a\u{0}", "a\nb", "format", "é\u{202E}"] {
      #expect(throws: ArchiveError.badName(name)) { try archive.keep([], as: name) }
    }
    #expect(throws: ArchiveError.self) { try archive.file("../school.yaml") }
  }

  @Test("Files are shelved all together, never over what is there")
  func shelving() throws {
    let place = try Place()
    let folder = place.path + "/exports/2026-03-11 Zoë"
    let files: [(name: String, bytes: [UInt8])] = [("a.csv", [1, 2]), ("b é.json", [])]
    let one = try SchoolArchive.shelve(files, into: folder)
    let two = try SchoolArchive.shelve(files, into: folder)
    let three = try SchoolArchive.shelve(files, into: folder + "/")
    #expect([one.folder, two.folder, three.folder] == [folder, folder + "-2", folder + "-3"])
    #expect(one.files.map(\.name) == ["a.csv", "b é.json"])
    #expect(one.files[1].sha256 == sha256([]))
    for shelf in [one, two, three] {
      #expect(FileManager.default.contents(atPath: shelf.folder + "/a.csv") == Data([1, 2]))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path + "/exports")
    #expect(names.count == 3)
  }

  @Test("Names that could lead out of the folder, hide or repeat are refused before anything")
  func shelvingNames() throws {
    let place = try Place()
    for name in ["", ".", "..", ".hidden", "a/b", "/etc/x", "a\u{1B}[2J", "new\nline"] {
      #expect(throws: ArchiveError.badName(name)) {
        try SchoolArchive.shelve([("fine", []), (name, [])], into: place.path + "/out")
      }
    }
    #expect(throws: ArchiveError.badName("twice")) {
      try SchoolArchive.shelve([("twice", []), ("twice", [])], into: place.path + "/out")
    }
    for folder in ["", "/", place.path + "/..", place.path + "/.x"] {
      #expect(throws: ArchiveError.self) { try SchoolArchive.shelve([], into: folder) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).isEmpty)
  }

  @Test("What a process that died left half shelved is removed; what another works on is not")
  func unfinished() throws {
    let place = try Place()
    let left = place.path + "/.accord-unfinished-1"
    let worked = place.path + "/.accord-unfinished-2"
    for folder in [left, worked] {
      mkdir(folder, 0o700)
      try "words".write(toFile: folder + "/x.csv", atomically: false, encoding: .utf8)
    }
    let other = open(worked, O_RDONLY)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    _ = try SchoolArchive.shelve([("a", [1])], into: place.path + "/out")
    #expect(!FileManager.default.fileExists(atPath: left))
    #expect(FileManager.default.fileExists(atPath: worked + "/x.csv"))
  }
}
