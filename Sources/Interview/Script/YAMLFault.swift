import Yams

extension PromptTree {
  /// What the YAML parser found, in plain words, and where.
  static func fault(_ error: YamlError) -> (message: String, place: Place) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let shown = unfinished.contains(problem) ? context?.mark ?? mark : mark
      return (words(for: problem, context), Place(line: shown.line, column: shown.column))
    case .reader(let problem, _, _, _): return ("the file cannot be read: \(problem)", .file)
    default: return ("the file cannot be read as YAML", .file)
    }
  }

  /// Problems that are best shown where the unfinished thing begins, not where it was missed.
  private static let unfinished: Set<String> = [
    "found unexpected end of stream", "could not find expected ':'",
    "did not find expected alphabetic or numeric character",
  ]

  private static func words(for problem: String, _ context: YamlError.Context?) -> String {
    let since = context.map { "; it began on line \($0.mark.line)" } ?? ""
    let hint: String? =
      switch problem {
      case "mapping values are not allowed in this context":
        "a colon with a space after it stands inside words; put them in quotation marks"
      case "did not find expected key":
        "the indentation is wrong here, or a quotation mark closes too early" + since
      case "could not find expected ':'":
        "a colon is missing after a key, or words need quotation marks"
      case "found unexpected end of stream": "a quotation mark is never closed"
      case "did not find expected '-' indicator": "a list item must begin with a dash" + since
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
        "a comma or a closing bracket is missing" + since
      case "found character that cannot start any token":
        "words cannot begin with this character (a tab, @, ` or %); use spaces or quotation marks"
      case "found a tab character that violates indentation",
        "found a tab character where an indentation space is expected":
        "a tab cannot be used to indent; use spaces"
      case "did not find expected alphabetic or numeric character":
        "words that begin with * or & must stand in quotation marks"
      case "but found another document": "only one document (---) may stand in a file"
      default: nil
      }
    return hint ?? "not YAML: \(problem)\(since)"
  }
}
