import Archive
import Glibc
import Record
import Testing

@Suite struct RollFileTests {
  private let roll = Synthetic.table(
    "Surname,Forename,DOB,UPN,SEN,Primary Need,Contact 1,Tutor\n"
      + "O’Brien,Zoë,04/03/2016,\(Synthetic.upn(1)),K,SLCN,Sara,Ms Bell\n")

  private func inFolder(_ name: String = "Bücher und Köpfe", _ body: (String) throws -> Void)
    throws
  {
    var template = Array("/tmp/accord-roll-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = String(cString: made) + "/" + name
    #expect(mkdir(folder, 0o700) == 0)
    defer {
      unlink(folder + "/" + RollFile.name)
      rmdir(folder)
      rmdir(made)
    }
    try body(folder)
  }

  @Test func itComesBackAsItWasAndIsPrivate() throws {
    let kept = Roll().merging(roll).roll
    try inFolder { folder in
      #expect(try RollFile.load(folder: folder) == nil)
      try RollFile.save(Roll(), folder: folder)
      try RollFile.save(kept, folder: folder)
      #expect(try RollFile.load(folder: folder) == kept)
      var status = stat()
      #expect(stat(folder + "/" + RollFile.name, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
      let listing = try #require(opendir(folder))
      defer { closedir(listing) }
      var names: Set<String> = []
      while let entry = readdir(listing) {
        names.insert(
          withUnsafeBytes(of: entry.pointee.d_name) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
          })
      }
      #expect(names == [".", "..", RollFile.name])
    }
  }

  @Test func theBytesAreStable() throws {
    let kept = Roll().merging(roll).roll
    let bytes = try RollFile.bytes(of: kept)
    #expect(try RollFile.bytes(of: RollFile.roll(from: bytes)) == bytes)
  }

  private static func file(_ pupils: String, rest: String = "") -> String {
    "{\"version\":1,\"roll\":{\"pupils\":[\(pupils)]\(rest)}}"
  }

  private static let damaged: [String] = [
    "", "{", "{\"version\":1}", "[]", String(repeating: "[", count: 100_000),
    file("\(twin),\(twin)"), file("", rest: ",\"lastNumber\":9223372036854775807"),
    file("", rest: ",\"lastNumber\":-1"),
    file(twin.split(separator: "p001").joined(separator: "../x")),
  ]

  @Test(arguments: damaged)
  func whatIsNoRollIsLeftAlone(_ text: String) {
    let fault = #expect(throws: RollFile.Fault.self) { try RollFile.roll(from: Array(text.utf8)) }
    #expect(fault?.kind == .damaged)
  }

  @Test func aLaterVersionIsLeftAlone() {
    let text = Array("{\"version\":2,\"rolls\":[]}".utf8)
    let fault = #expect(throws: RollFile.Fault.self) { try RollFile.roll(from: text) }
    #expect(fault?.kind == .newer)
  }

  private static let twin =
    "{\"id\":\"p001\",\"surname\":\"A\",\"forename\":\"B\",\"family\":[],"
    + "\"sen\":{\"provision\":\"N\",\"needs\":[]}}"

  @Test func theTwinAloneIsARoll() throws {
    let text = RollFileTests.file(RollFileTests.twin)
    #expect(try RollFile.roll(from: Array(text.utf8)).lastNumber == 1)
  }

  @Test func aFolderThatIsNotThereIsSaid() {
    let fault = #expect(throws: RollFile.Fault.self) {
      try RollFile.save(Roll(), folder: "/nowhere/at all")
    }
    #expect(fault?.kind == .unwritable && fault?.words.contains("not there") == true)
  }
}
