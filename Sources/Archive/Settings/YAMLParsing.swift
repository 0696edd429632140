internal import Record
internal import Yams

extension YAMLOutline {
  /// The root of a file's one document; nil when it cannot be read, and `outline.findings` says why.
  static func root(of bytes: [UInt8], file: String) -> (outline: YAMLOutline, root: Node?) {
    guard bytes.count <= sizeLimit else {
      var outline = YAMLOutline(file: file, text: "")
      outline.report(0, 0, "the file is larger than 1 MB; this cannot be the right file")
      return (outline, nil)
    }
    let text = String(decoding: WrittenText.utf8(bytes), as: UTF8.self)
    var outline = YAMLOutline(file: file, text: text)
    guard outline.isPlain(text) else { return (outline, nil) }
    let root = outline.composed(text)
    return (outline, root)
  }

  /// Whether the text is free of anchors, aliases and complex keys.
  ///
  /// Sound rather than exact: in YAML an anchor or alias can stand only where something other than
  /// a letter or digit comes before it, so every such place is refused, inside quotation marks too;
  /// only lines that are comments as a whole are passed over.
  private mutating func isPlain(_ text: String) -> Bool {
    var line = 1
    var column = 0
    var previous: UInt8 = 10
    var isComment = false
    var isIndent = true
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    while let byte = next {
      next = bytes.next()
      if byte & 0xC0 != 0x80 { column += 1 }
      if isIndent, byte != 32 {
        isComment = byte == UInt8(ascii: "#")
        isIndent = false
      }
      if !isComment, !YAMLOutline.isWord(previous) {
        if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
          let next, YAMLOutline.isWord(next) || next == UInt8(ascii: "_") || next == 45
        {
          report(
            line, column,
            "a word cannot begin with & or * in this file; write it without, or write \"and\"")
          return false
        }
        if byte == UInt8(ascii: "?"), next.map({ $0 <= 32 }) ?? true {
          report(line, column, "a question mark cannot stand alone in this file")
          return false
        }
      }
      if byte == 10 || (byte == 13 && next != 10) {
        line += 1
        column = 0
        isIndent = true
      }
      previous = byte
    }
    return true
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  /// The document's root.
  ///
  /// A key that stands twice is reported, and reading goes on with the later one, so that the
  /// other mistakes of the file come with it.
  private mutating func composed(_ text: String) -> Node? {
    var text = text
    for _ in 0..<20 {
      do {
        return try Yams.compose(yaml: text, .basic)
      } catch let error as YamlError {
        guard case .duplicatedKeysInMapping(let keys, let context) = error, let key = keys.first
        else {
          report(error)
          return nil
        }
        report(
          context.mark.line, context.mark.column,
          "`\(key.prefix(60))` stands twice in the same place; keep one")
        guard let mended = YAMLOutline.standIn(for: key, at: context.mark, in: text) else {
          return nil
        }
        text = mended
      } catch {
        report(0, 0, "this file cannot be read as YAML")
        return nil
      }
    }
    return nil
  }

  static func isStandIn(_ key: String) -> Bool {
    key.unicodeScalars.first.map { (0xE000...0xF8FF).contains($0.value) } ?? false
  }

  /// The text with one key replaced by a stand-in of the same length, which is no key of anything.
  private static func standIn(for key: String, at mark: Mark, in text: String) -> String? {
    var scalars = Array(text.unicodeScalars)
    var line = 1
    var index = 0
    while line < mark.line, index < scalars.count {
      let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalars[index] == "\n" || (scalars[index] == "\r" && !isPair) { line += 1 }
      index += 1
    }
    index += mark.column - 1
    let name = Array(key.unicodeScalars)
    guard !name.isEmpty, index + name.count < scalars.count else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    guard index + name.count <= scalars.count, Array(scalars[index..<index + name.count]) == name
    else { return nil }
    var number = UInt32(index)
    for place in index..<index + name.count {
      guard let stand = Unicode.Scalar(0xE000 + number % 0x1900) else { return nil }
      scalars[place] = stand
      number /= 0x1900
    }
    var mended = String.UnicodeScalarView()
    mended.append(contentsOf: scalars)
    return String(mended)
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = YAMLOutline.words(for: problem)
      if let context, problem.contains("end of stream") {
        report(context.mark.line, context.mark.column, words)
      } else if let context, problem.contains("expected ',' or") {
        report(mark.line, mark.column, words + " (it was opened at line \(context.mark.line))")
      } else {
        report(mark.line, mark.column, words)
      }
    case .reader(_, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      let line = before.count { $0.isNewline } + 1
      let column = before.reversed().prefix { !$0.isNewline }.count + 1
      report(line, column, "a character stands here that cannot stand in a text file")
    default: report(0, 0, "this file cannot be read as YAML")
    }
  }

  /// The parser's problem in plain words.
  private static func words(for problem: String) -> String {
    let known: [(String, String)] = [
      (
        "mapping values are not allowed",
        "there is one colon too many here, or the spaces before the line do not fit; "
          + "put words that hold a colon in quotation marks"
      ),
      (
        "cannot start any token",
        "no value can begin with this character (a tab, @ or `); use spaces, or quotation marks"
      ),
      ("unexpected end of stream", "a quotation mark is opened and not closed"),
      ("document indicator", "a quotation mark is opened and not closed"),
      ("expected ',' or", "a comma or a closing bracket is missing here"),
      ("could not find expected ':'", "a colon is missing after this key"),
      (
        "did not find expected",
        "this does not fit the lines above; check the spaces at its beginning and the line before"
      ),
      ("another document", "the file holds a second document (`---`); keep one"),
      ("nesting", "lists or groups are nested too deep here"),
    ]
    return known.first { problem.contains($0.0) }?.1 ?? "this is not YAML: \(problem)"
  }
}
