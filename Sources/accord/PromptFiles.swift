import BuiltInPrompts
import Foundation
import Hearing
import Interview
import Paperwork
import Record

/// Words are files: looked up one by one in `--prompts`, the school's folder, then the binary.
struct PromptFiles: Sendable {
  /// The folders before the built-in set, in order.
  let folders: [String]

  /// A file's bytes and where they came from; nil when there is none of that name.
  func file(_ name: String) throws -> (bytes: [UInt8], place: String)? {
    for folder in folders {
      let path = "\(folder)/\(name)"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      guard let data = PromptFiles.contents(atPath: path) else {
        throw Ending(66, "The prompt file \(path) cannot be read.")
      }
      return (Array(data), path)
    }
    return BuiltIn.files[name].map { ($0, "built-in \(name)") }
  }

  /// The bytes of a file of words, as many as one may have and one more, so that a longer one is
  /// known to be that; nil when it cannot be read.
  static func contents(atPath path: String) -> Data? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    do { return try file.read(upToCount: (1 << 20) + 1) ?? Data() } catch { return nil }
  }

  /// The script of a meeting; a broken one is shown with all its findings and never begins.
  func script(_ name: String) throws -> (script: Script, bytes: [UInt8]) {
    guard let (bytes, place) = try file("Meetings/\(name).yaml") else {
      let names = meetingNames.joined(separator: ", ")
      throw Ending(66, "There is no meeting called \(name). There are: \(names)")
    }
    return (try compiled(bytes, place: place), bytes)
  }

  /// A script from bytes kept earlier.
  func compiled(_ bytes: [UInt8], place: String) throws -> Script {
    let checked = Script.compile(bytes, file: place)
    return try whole(checked, "The meeting cannot begin before this is put right.")
  }

  /// The fixed sentences of the conversation.
  func phrases() throws -> Phrases {
    guard let (bytes, place) = try file("Words/phrases.yaml") else {
      throw Ending(66, "The fixed sentences (Words/phrases.yaml) are missing.")
    }
    let texts = try whole(
      PhraseFile.read(bytes, file: place, required: Phrases.requiredKeys),
      "Accord cannot speak before this is put right.")
    return Phrases(texts)
  }

  /// The word lists that Hearing reads with.
  func lexicon() throws -> Lexicon {
    try whole(lexiconFiles().read(), "Accord cannot listen before this is put right.")
  }

  private func lexiconFiles() throws -> LexiconFiles {
    var files: [String: LexiconFiles.File] = [:]
    for name in LexiconFiles.names {
      if let (bytes, place) = try file("Words/\(name)") {
        files[name] = LexiconFiles.File(name: place, bytes: bytes)
      }
    }
    return LexiconFiles(files)
  }

  /// The papers, made from the templates as they are looked up.
  func papers() throws -> Papers {
    var texts: [String: String] = [:]
    for name in builtInNames where name.hasPrefix("Papers/") {
      if let (bytes, place) = try file(name) {
        let shown = place.hasPrefix("built-in ") ? name : place
        texts[shown] = String(decoding: bytes, as: UTF8.self)
      }
    }
    do {
      return try Papers(texts)
    } catch {
      for finding in error.findings { Console.error(finding.rendered) }
      throw Ending(65, "No paper can be printed before this is put right.")
    }
  }

  /// The content of a checked file; its findings are shown and the command ends when it is broken.
  private func whole<Content>(_ checked: Checked<Content>, _ remedy: String) throws -> Content {
    guard let content = checked.content else {
      for finding in checked.findings { Console.error(finding.rendered) }
      throw Ending(65, remedy)
    }
    return content
  }

  /// The meetings there are, the school's own included.
  var meetingNames: [String] {
    var names = Set(
      BuiltIn.files.keys.filter { $0.hasPrefix("Meetings/") }
        .map { String($0.dropFirst(9).dropLast(5)) })
    for folder in folders {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/Meetings")) ?? []
      names.formUnion(files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) })
    }
    return names.sorted()
  }

  /// The names of the files the binary carries.
  var builtInNames: [String] { BuiltIn.files.keys.sorted() }

  /// A file the binary carries.
  func builtIn(_ name: String) -> [UInt8]? { BuiltIn.files[name] }
}
