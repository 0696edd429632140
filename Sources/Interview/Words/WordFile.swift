import Record

/// Reads the word lists of `Prompts/Words/`; mistakes come all at once, by line and column.
public enum WordFile {
  /// A list of words or phrases.
  public static func words(_ bytes: some Sequence<UInt8>, file: String) -> Checked<[String]> {
    read(bytes, file: file) { root, reader in list(root, "the file", &reader) }
  }

  /// A list of maps, each a `term` and the `plain` words for it; by term.
  public static func terms(
    _ bytes: some Sequence<UInt8>, file: String
  ) -> Checked<[String: String]> {
    read(bytes, file: file) { root, reader in
      guard case .list(let nodes) = root.content else {
        let message = "a list of `term` and `plain` is wanted; this is \(root.sort)"
        reader.report(message, at: root.place)
        return nil
      }
      var terms: [String: String] = [:]
      var lines: [String: Int] = [:]
      for node in nodes {
        guard let fields = reader.fields(of: node, in: "an entry", wanted: ["term", "plain"])
        else { continue }
        let plain = reader.words(fields["plain"], "plain")
        guard let at = fields["term"], let term = reader.words(at, "term") else { continue }
        if isNew(term, at, &lines, &reader), let plain { terms[term] = plain }
      }
      return terms
    }
  }

  /// A map of lists.
  ///
  /// With names given, each of them must be there and no other; without, any name may.
  public static func lists(
    _ bytes: some Sequence<UInt8>, file: String, named names: [String]? = nil
  ) -> Checked<[String: [String]]> {
    lists(bytes, file: file, named: names) { _, _, _ in }
  }

  /// A map of lists, each entry looked at further.
  static func lists(
    _ bytes: some Sequence<UInt8>, file: String, named names: [String]?,
    allowed: [String] = [], check: (String, PromptNode, inout PromptReader) -> Void
  ) -> Checked<[String: [String]]> {
    read(bytes, file: file) { root, reader in
      let fields: Fields?
      if let names {
        fields = reader.fields(of: root, in: "the file", wanted: names, allowed: allowed)
      } else if case .map(let entries) = root.content {
        fields = Fields(entries: entries, place: root.place)
      } else {
        reader.report("names, each with a list, are wanted; this is \(root.sort)", at: root.place)
        fields = nil
      }
      guard let fields else { return nil }
      var lists: [String: [String]] = [:]
      let known = names.map { Set($0 + allowed) }
      for entry in fields.entries where known?.contains(entry.key) ?? true {
        lists[entry.key] = list(entry.value, "`\(entry.key)`", &reader, check)
      }
      return lists
    }
  }

  /// Reads a file's root and keeps what was found.
  static func read<Content: Sendable>(
    _ bytes: some Sequence<UInt8>, file: String,
    _ content: (PromptNode, inout PromptReader) -> Content?
  ) -> Checked<Content> {
    let (source, root, findings) = PromptTree.read(Array(bytes), file: file)
    guard let source else { return Checked(nil, findings) }
    guard let root, !root.isNothing else {
      let empty = source.finding(at: .file, "the file is empty")
      return Checked(nil, findings.isEmpty ? [empty] : findings)
    }
    var reader = PromptReader(source, findings: findings)
    let value = content(root, &reader)
    return Checked(value, reader.all)
  }

  /// A list of words; one given twice is noted and counts once.
  private static func list(
    _ node: PromptNode, _ what: String, _ reader: inout PromptReader,
    _ check: (String, PromptNode, inout PromptReader) -> Void = { _, _, _ in }
  ) -> [String] {
    guard case .list(let nodes) = node.content else {
      reader.report("\(what) must be a list of words; this is \(node.sort)", at: node.place)
      return []
    }
    var lines: [String: Int] = [:]
    return nodes.compactMap { node in
      guard let word = reader.words(node, "an entry"), isNew(word, node, &lines, &reader) else {
        return nil
      }
      check(word, node, &reader)
      return word
    }
  }

  /// Whether a word comes for the first time; a second time only warns.
  private static func isNew(
    _ word: String, _ node: PromptNode, _ lines: inout [String: Int],
    _ reader: inout PromptReader
  ) -> Bool {
    guard let line = lines[word] else {
      lines[word] = node.place.line
      return true
    }
    reader.report("`\(word)` is given twice; first on line \(line)", at: node.place, .warning)
    return false
  }
}
