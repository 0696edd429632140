import BuiltInPrompts
import Foundation
import Hearing
import Interview
import Record
import Rehearsal

/// The people to practise with, and the words of a rehearsal, looked up as all words are.
extension PromptFiles {
  /// The fixed sentences of a rehearsal.
  func rehearsalWords() throws -> RehearsalWords {
    guard let (bytes, place) = try file("Words/rehearsal.yaml") else {
      throw Ending(66, "The fixed sentences (Words/rehearsal.yaml) are missing.")
    }
    let checked = PhraseFile.read(bytes, file: place, required: RehearsalKey.required)
    guard let texts = checked.content else {
      for finding in checked.findings { Console.error(finding.rendered) }
      throw Ending(65, "No rehearsal can begin before this is put right.")
    }
    return RehearsalWords(texts)
  }

  /// The ids of the people there are, the school's own included.
  var parentNames: [String] {
    var names = Set(
      BuiltIn.files.keys.filter { $0.hasPrefix("Parents/") }.map { String($0.dropFirst(8)) })
    for folder in folders {
      names.formUnion(
        (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/Parents")) ?? [])
    }
    return names.filter(PersonFile.isPerson).map { String($0.dropLast(4)) }.sorted()
  }

  /// A person; a broken file is shown with all its findings, and no talk begins.
  func person(_ id: String) throws -> Person? {
    guard let (bytes, place) = try file("Parents/\(id).txt") else { return nil }
    let (person, findings) = PersonFile.read(
      bytes, file: place, id: id, common: try commonOfParents())
    guard let person else {
      for finding in findings { Console.error(finding.rendered) }
      throw Ending(65, "The talk cannot begin before this is put right.")
    }
    return person
  }

  /// What all people share.
  func commonOfParents() throws -> PersonFile.Common {
    guard let (bytes, place) = try file("Parents/common.txt") else { return PersonFile.Common() }
    let (common, findings) = PersonFile.common(bytes, file: place)
    guard findings.isEmpty else {
      for finding in findings { Console.error(finding.rendered) }
      throw Ending(65, "The talk cannot begin before this is put right.")
    }
    return common
  }

  /// The stages of a meeting that are rehearsed: all but the preparation, or the one named.
  func rehearsedStages(_ meeting: String) throws -> [RehearsedStage] {
    try script(meeting).script.stages.filter { $0.id != "prepare" }
      .map { RehearsedStage(id: $0.id, title: $0.title) }
  }

  /// The example talks, each with the person it is with.
  func exampleTalks() throws -> [(talk: SampleTalk, person: Person)] {
    let names = BuiltIn.files.keys.filter {
      $0.hasPrefix("Parents/") && $0.hasSuffix("-example.txt")
    }
    return try names.sorted().flatMap { name -> [(talk: SampleTalk, person: Person)] in
      guard let (bytes, place) = try file(name) else { return [] }
      return try SampleTalk.read(bytes, file: place).talks.compactMap { talk in
        try person(talk.person).map { (talk, $0) }
      }
    }
  }

  /// What is wrong with a file in `Parents/`, by its name.
  func parentFindings(_ bytes: [UInt8], name: String, shown: String) -> [Finding] {
    let id = name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
    if name == "common.txt" { return PersonFile.common(bytes, file: shown).1 }
    if name == "teacher-lines.txt" { return Bank.read(bytes, file: shown).1 }
    let shared = BuiltIn.files["Parents/common.txt"].map { PersonFile.common($0, file: name).0 }
    if PersonFile.isPerson(name) {
      return PersonFile.read(bytes, file: shown, id: id, common: shared ?? PersonFile.Common())
        .findings
    }
    let (talks, findings) = SampleTalk.read(bytes, file: shown)
    guard findings.isEmpty else { return findings }
    return talks.flatMap { failures(of: $0, file: name, shown: shown) }
  }

  /// Where a sample talk does not do what it says.
  private func failures(of talk: SampleTalk, file: String, shown: String) -> [Finding] {
    let id = talk.person.isEmpty ? String(file.dropLast(10)) : talk.person
    do {
      guard let person = try person(id) else {
        return [Finding(file: shown, message: "there is no person called `\(id)`")]
      }
      let stages = try rehearsedStages(person.meeting)
      return talk.failures(with: person, stages: stages, try lexicon())
        .map { Finding(file: shown, line: $0.line, message: $0.message) }
    } catch {
      return [Finding(file: shown, message: "the person or the words of this talk are broken")]
    }
  }

  /// What the people never say, over many made-up talks.
  func parentCoverage(seeds: Int = 15) throws -> [Finding] {
    guard let (bytes, place) = try file("Parents/teacher-lines.txt") else { return [] }
    let bank = Bank.read(bytes, file: place).0
    let lexicon = try lexicon()
    defer { if Console.showsProgress { Console.progress(nil) } }
    return try parentNames.flatMap { id -> [Finding] in
      if Console.showsProgress { Console.progress(id) }
      guard let person = try person(id), let (_, shown) = try file("Parents/\(id).txt") else {
        return []
      }
      let coverage = Coverage(
        person, bank: bank, stages: try rehearsedStages(person.meeting), seeds: seeds, lexicon)
      return coverage.unreached.map {
        Finding(
          file: shown, message: "`\($0)` was not reached in \(coverage.talks) talks",
          severity: .warning)
      }
        + coverage.never.map {
          Finding(
            file: shown, line: $0, message: "never said in \(coverage.talks) talks",
            severity: .warning)
        }
    }
  }
}
