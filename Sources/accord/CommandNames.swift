import ArgumentParser
import Interview
import Terminal

/// The names of commands, for whoever mistypes one.
enum CommandNames {
  /// What is wrong with the first words of a command line, and what may have been meant; nil when
  /// they name a command, or when only the parser of arguments can tell.
  static func fault(in words: [String]) -> String? {
    var command: any ParsableCommand.Type = Accord.self
    var path: [String] = []
    for (place, word) in words.enumerated() {
      let known = names(below: command)
      guard !known.isEmpty, !word.hasPrefix("-"), !word.isEmpty else { return nil }
      if let next = known.first(where: { $0.name == word }) {
        command = next.type
        path.append(word)
        continue
      }
      if word == "help" { return nil }
      return told(word, path, Array(words[(place + 1)...]), known.map(\.name))
    }
    return nil
  }

  private static func names(
    below command: any ParsableCommand.Type
  ) -> [(name: String, type: any ParsableCommand.Type)] {
    command.configuration.subcommands.map { ($0._commandName, $0) }
  }

  private static func told(
    _ word: String, _ path: [String], _ rest: [String], _ known: [String]
  ) -> String? {
    guard
      let phrases = (try? Place(home: nil).words.phrases())
        ?? (try? PromptFiles(folders: []).phrases())
    else { return nil }
    let wrong = (["accord"] + path + [word]).joined(separator: " ")
    if let near = Nearest.to(word, among: known) {
      let meant = (["accord"] + path + [near] + rest).map(quoted).joined(separator: " ")
      return phrases.text(.commandNear, ["command": inert(wrong), "near": inert(meant)])
    }
    return phrases.text(
      path.isEmpty ? .commandUnknown : .commandUnknownBelow,
      [
        "command": inert(wrong), "word": inert(quoted(word)),
        "path": (["accord"] + path).joined(separator: " "),
      ])
  }

  /// A word as it is typed at a shell.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "-_./:=,@+".unicodeScalars
          .contains($0)
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
