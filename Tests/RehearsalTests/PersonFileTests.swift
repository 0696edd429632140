import Record
import Testing

@testable import Rehearsal

/// Mistakes in a person’s file are named by line and column, all at once.
@Suite struct PersonFileTests {
  static func findings(_ text: String) -> [Finding] {
    PersonFile.read(
      Array(text.utf8), file: "x.txt", id: "x", common: Cast.shared.common
    ).findings
  }

  static func dawn(_ change: (String) -> String) -> [Finding] {
    findings(change(String(decoding: Cast.bytes("Parents/dawn.txt"), as: UTF8.self)))
  }

  @Test(arguments: [
    ("trust: 4", "trust: lots", "`trust` is a number from 0 to 10"),
    ("kind: anxious", "kinds: anxious", "nothing is called `kinds` here; did you mean `kind`?"),
    ("[heard]", "[herd]", "no reply is called `herd`; did you mean `heard`?"),
    ("asked homework", "asked homwork", "no topic is called `homwork`; did you mean `homework`?"),
    ("heard thick", "heard thin", "nothing unsaid is called `thin`"),
    ("until: trust 6, asked helps", "until: trust six", "`trust six` is no condition"),
    ("== Better", "== Beter", "no section is called `Beter`; did you mean `Better`?"),
    ("apology: trust +1, worry -1", "apology: trust lots", "a move is one of trust"),
    ("> You're very kind.", "> Yes. Yes, that's it exactly.\n> Kind.", "each is said once"),
    ("{gist}", "{gits}", "nothing is called `{gits}`"),
  ])
  func mistakesAreNamed(_ row: (from: String, to: String, message: String)) throws {
    let found = Self.dawn { $0.replacing(row.from, with: row.to, maxReplacements: 1) }
    guard !row.message.isEmpty else { return }
    let finding = try #require(found.first { $0.message.contains(row.message) }, "\(found)")
    #expect(finding.line > 0 && finding.column > 0)
    #expect(!finding.excerpt.isEmpty)
  }

  @Test func allMistakesComeAtOnce() {
    let found = Self.findings("nam: X\n== Bref\nwords\n[a\n")
    #expect(found.count > 10)
  }

  @Test func whatWaitsForItselfIsFound() {
    let found = Self.dawn {
      $0.replacing("until: trust 7, heard thick", with: "until: after herself", maxReplacements: 1)
    }
    #expect(found.contains { $0.message.contains("`herself` can never be said") })
  }

  @Test func anyBytesAreRead() {
    var generator = SplitMix(5)
    let bytes = Cast.bytes("Parents/dawn.txt")
    for _ in 0..<60 {
      var broken = Array(bytes.prefix(generator.below(bytes.count)))
      for _ in 0..<20 where !broken.isEmpty {
        broken[generator.below(broken.count)] = UInt8(truncatingIfNeeded: generator.next())
      }
      let (person, found) = PersonFile.read(
        broken, file: "x.txt", id: "x", common: Cast.shared.common)
      #expect(person != nil || !found.isEmpty)
    }
  }
}
