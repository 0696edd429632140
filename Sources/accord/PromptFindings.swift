import BuiltInPrompts
import Foundation
import Interview
import Paperwork
import Record
import Rehearsal

/// Everything that is wrong with prompt files, for `accord check`.
extension PromptFiles {
  /// The findings in a file, or in every prompt file below a folder.
  func findings(below path: String) -> [Finding] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return path.hasSuffix("/Prompts")
        ? [] : [Finding(file: path, message: "there is no such file")]
    }
    guard isFolder.boolValue else { return findings(path) }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    let prompts = names.sorted().filter { name in
      name.hasSuffix(".yaml") && !isOfPapers("\(path)/\(name)")
        || name.hasSuffix(".txt") && "/\(path)/\(name)".contains("/Parents/")
    }
    return prompts.flatMap { findings("\(path)/\($0)") } + paperFindings(below: path, names)
  }

  /// The findings in the files that the binary carries.
  func builtInFindings() -> [Finding] {
    BuiltIn.files.keys.sorted()
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("Papers/") || $0.hasPrefix("Parents/") }
      .flatMap { findings(BuiltIn.files[$0] ?? [], name: $0, shown: "built-in \($0)") }
      + Papers.findings(
        in: BuiltIn.files.filter { $0.key.hasPrefix("Papers/") }
          .mapValues { String(decoding: $0, as: UTF8.self) })
  }

  private func findings(_ path: String) -> [Finding] {
    guard let data = PromptFiles.contents(atPath: path) else {
      return [Finding(file: path, message: "the file cannot be read")]
    }
    if isOfPapers(path) { return Papers.findings(in: papersWith(path, data)) }
    let parts = path.split(separator: "/").suffix(2).joined(separator: "/")
    return findings(Array(data), name: parts, shown: path)
  }

  /// The findings of a file by what its name says it is.
  private func findings(_ bytes: [UInt8], name: String, shown: String) -> [Finding] {
    let file = name.split(separator: "/").last.map { String($0) } ?? name
    if name.hasPrefix("Parents/") { return parentFindings(bytes, name: file, shown: shown) }
    if file == "rehearsal.yaml" {
      let model = PhraseFile.read(
        BuiltIn.files["Words/rehearsal.yaml"] ?? [], file: file, required: RehearsalKey.required)
      return PhraseFile.read(
        bytes, file: shown, required: RehearsalKey.required, model: model.content
      ).findings
    }
    if file == "phrases.yaml" {
      let model = PhraseFile.read(
        BuiltIn.files["Words/phrases.yaml"] ?? [], file: file, required: Phrases.requiredKeys)
      return PhraseFile.read(
        bytes, file: shown, required: Phrases.requiredKeys, model: model.content
      ).findings
    }
    if LexiconFiles.names.contains(file) {
      return LexiconFiles([file: .init(name: shown, bytes: bytes)]).read().findings
    }
    if name.hasPrefix("Meetings/") || !name.contains("/") || file.hasSuffix(".yaml") {
      return Script.compile(bytes, file: shown).findings
    }
    return []
  }

  private func isOfPapers(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().last == "Papers"
  }

  /// The built-in papers with one file in place of its own.
  private func papersWith(_ path: String, _ data: Data) -> [String: String] {
    let name = "Papers/\(path.split(separator: "/").last ?? "")"
    var texts = BuiltIn.files.filter { $0.key.hasPrefix("Papers/") && $0.key != name }
      .mapValues { String(decoding: $0, as: UTF8.self) }
    texts[path] = String(decoding: data, as: UTF8.self)
    return texts
  }

  private func paperFindings(below path: String, _ names: [String]) -> [Finding] {
    let own = names.filter { $0.hasPrefix("Papers/") }
    guard !own.isEmpty else { return [] }
    var texts = BuiltIn.files.filter { $0.key.hasPrefix("Papers/") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
    for name in own {
      if let data = PromptFiles.contents(atPath: "\(path)/\(name)") {
        texts[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return Papers.findings(in: texts)
  }
}
