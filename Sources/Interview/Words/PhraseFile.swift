import Record

/// Reads a file of fixed sentences: one text for each key.
public enum PhraseFile {
  /// The sentences by key, with every mistake at once.
  ///
  /// Each of the required keys must be there, and no other. Where a model is given (the built-in
  /// sentences), a sentence may name in braces only what the model's names for that key, or what
  /// holds for every meeting (`{pupil}`, `{parent}` …).
  public static func read(
    _ bytes: some Sequence<UInt8>, file: String, required: [String],
    model: [String: String]? = nil
  ) -> Checked<[String: String]> {
    WordFile.read(bytes, file: file) { root, reader in
      guard let fields = reader.fields(of: root, in: "the file", wanted: required) else {
        return nil
      }
      let known = Set(required)
      var texts: [String: String] = [:]
      for entry in fields.entries where known.contains(entry.key) {
        guard let text = reader.words(entry.value, entry.key) else { continue }
        if let model { check(text, entry, model[entry.key] ?? "", &reader) }
        texts[entry.key] = text
      }
      return texts
    }
  }

  private static func check(
    _ text: String, _ entry: PromptNode.Entry, _ model: String, _ reader: inout PromptReader
  ) {
    let meeting = Placeholder.allCases.filter(\.isOfMeeting).map(\.rawValue)
    let own = Placeholder.names(in: model).filter { !meeting.contains($0) }
    let known = own + meeting
    for name in Set(Placeholder.names(in: text)).subtracting(known).sorted() {
      let near = Nearest.to(name, among: known).map { "; did you mean `{\($0)}`?" }
      let hint = near ?? "; it may hold " + known.map { "{\($0)}" }.joined(separator: " ")
      reader.report(
        "nothing is called `{\(name)}` in `\(entry.key)`\(hint)", at: "{\(name)}",
        in: entry.value)
    }
  }
}
