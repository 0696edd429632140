import Foundation
import Hearing
import Interview
import Record
import Rehearsal

/// The people, the bank and the word lists as they stand in `Prompts/`.
struct Cast {
  let lexicon: Lexicon
  let bank: Bank
  let common: PersonFile.Common
  let people: [Person]
  let findings: [String]

  static let shared = Cast()

  static let names = try? FileManager.default.contentsOfDirectory(
    atPath: folder.appendingPathComponent("Parents").path)

  static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Prompts")
  }

  static func bytes(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map(Array.init) ?? []
  }

  private init() {
    var findings: [String] = []
    var files: [String: LexiconFiles.File] = [:]
    for name in LexiconFiles.names {
      files[name] = LexiconFiles.File(name: name, bytes: Cast.bytes("Words/\(name)"))
    }
    lexicon = LexiconFiles(files).read().content ?? .empty
    let (bank, bankFindings) = Bank.read(
      Cast.bytes("Parents/teacher-lines.txt"), file: "teacher-lines.txt")
    self.bank = bank
    let (common, commonFindings) = PersonFile.common(
      Cast.bytes("Parents/common.txt"), file: "common.txt")
    self.common = common
    findings += (bankFindings + commonFindings).map(\.rendered)
    var people: [Person] = []
    for name in (Cast.names ?? []).sorted() where PersonFile.isPerson(name) {
      let id = String(name.dropLast(4))
      let (person, found) = PersonFile.read(
        Cast.bytes("Parents/\(name)"), file: name, id: id, common: common)
      findings += found.map(\.rendered)
      if let person { people.append(person) }
    }
    self.people = people
    self.findings = findings
  }

  static let explore = [RehearsedStage(id: "explore", title: "Explore")]

  static let stages = ["welcome", "pupil", "explore", "look-back", "focus", "plan", "close"].map {
    RehearsedStage(id: $0, title: $0)
  }
}
