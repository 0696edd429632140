import Record

/// One `{{…}}` of a template, with its place.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case variable, section, inverted, end, partial, comment
    /// A tag that papers do not allow, by its first character.
    case other(Character)
  }

  let kind: Kind
  let name: String
  let line: Int
  let column: Int
  /// The character just before the tag, blanks skipped.
  let before: Character?

  /// The tags of a template in order, and where one is never closed.
  static func tags(in text: String) -> (tags: [TemplateTag], unclosed: TemplateTag?) {
    var tags: [TemplateTag] = []
    for (number, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      var rest = line
      var before: Character?
      while let open = rest.firstRange(of: "{{") {
        before = rest[..<open.lowerBound].last { $0 != " " } ?? before
        let column = line.distance(from: line.startIndex, to: open.lowerBound) + 1
        var inside = rest[open.upperBound...]
        let sign = inside.first
        let isTriple = sign == "{"
        guard let close = inside.firstRange(of: isTriple ? "}}}" : "}}") else {
          let name = inside.prefix(40).description
          return (
            tags,
            TemplateTag(
              kind: .variable, name: name, line: number + 1, column: column, before: before)
          )
        }
        inside = inside[..<close.lowerBound]
        let kind = Kind(sign)
        if kind != .variable { inside = inside.dropFirst() }
        tags.append(
          TemplateTag(
            kind: kind, name: trimmed(inside), line: number + 1, column: column, before: before))
        before = "}"
        rest = rest[close.upperBound...]
      }
    }
    return (tags, nil)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension TemplateTag.Kind {
  fileprivate init(_ sign: Character?) {
    switch sign {
    case "#": self = .section
    case "^": self = .inverted
    case "/": self = .end
    case ">": self = .partial
    case "!": self = .comment
    case "{", "&", "=", "%", "<", "$": self = .other(sign ?? " ")
    default: self = .variable
    }
  }
}
