import Record

/// The check of one paper's template, with the pieces it takes in, against the names there are.
struct TemplateCheck {
  /// Every template by its name (the file's name without `.mustache`).
  let files: [String: TemplateFile]
  /// What is wrong, all of it.
  private(set) var findings: Set<Finding> = []
  private var open: [String] = []

  init(files: [String: TemplateFile]) { self.files = files }

  /// Sections within sections, pieces included, deeper than which no paper goes.
  static let deepest = 24

  /// Checks a paper from its top.
  mutating func check(_ name: String, shape: Shape) {
    guard let file = files[name] else {
      findings.insert(Finding(file: "\(name).mustache", message: "this template is missing"))
      return
    }
    check(file, named: name, scopes: [shape])
  }

  private mutating func check(_ file: TemplateFile, named name: String, scopes: [Shape]) {
    guard !open.contains(name) else {
      say("this piece takes itself in, through \(open.joined(separator: ", "))", file, 0, 0)
      return
    }
    open.append(name)
    defer { open.removeLast() }
    var scopes = scopes
    var sections: [TemplateTag] = []
    for tag in file.tags {
      switch tag.kind {
      case .comment: continue
      case .other(let sign): say(TemplateCheck.unwanted(sign), file, tag)
      case .partial:
        if let piece = files[tag.name] {
          check(piece, named: tag.name, scopes: scopes)
        } else {
          say("there is no piece called “\(tag.name)”", file, tag)
        }
      case .variable:
        guard let shape = find(tag, scopes, file) else { continue }
        if shape != .text { say("“\(tag.name)” is no text: it opens a section", file, tag) }
        let meant = tag.name == "." ? sections.last?.name ?? "" : tag.name
        if meant.split(separator: ".").last == "noted", let mark = tag.before,
          "\"“'‘«„".contains(mark)
        {
          say("noted words were not said like that: no quotation marks", file, tag)
        }
      case .section:
        sections.append(tag)
        scopes.append(inside(find(tag, scopes, file)))
      case .inverted:
        sections.append(tag)
        _ = find(tag, scopes, file)
        scopes.append(.group([:]))
      case .end:
        guard let section = sections.popLast() else {
          say("nothing is open that “\(tag.name)” could close", file, tag)
          continue
        }
        scopes.removeLast()
        if section.name != tag.name {
          say("“\(section.name)” is open here, not “\(tag.name)”", file, tag)
        }
      }
      if sections.count > TemplateCheck.deepest {
        say("sections lie too deep here", file, tag)
        return
      }
    }
    for section in sections { say("“\(section.name)” is never closed", file, section) }
    if let tag = file.unclosed { say("a tag begins here and never ends", file, tag) }
  }

  /// What stands inside a section; an unknown one was reported where it opened.
  private func inside(_ shape: Shape?) -> Shape {
    switch shape {
    case .list(let element): element
    case .group(let names): .group(names)
    case .flag: .group([:])
    case .text, nil: .text
    }
  }

  /// The shape a name has here, looked for from the innermost section outwards.
  private mutating func find(
    _ tag: TemplateTag, _ scopes: [Shape], _ file: TemplateFile
  ) -> Shape? {
    if tag.name == "." { return scopes.last }
    let parts = tag.name.split(separator: ".").map(String.init)
    guard let first = parts.first else {
      say("this tag has no name", file, tag)
      return nil
    }
    for scope in scopes.reversed() {
      guard case .group(let names) = scope, var shape = names[first] else { continue }
      for part in parts.dropFirst() {
        guard case .group(let inner) = shape, let next = inner[part] else {
          say("“\(tag.name)” is not known; \(nearby(shape))", file, tag)
          return nil
        }
        shape = next
      }
      return shape
    }
    let known = scopes.last {
      if case .group(let names) = $0 { !names.isEmpty } else { false }
    }
    say("“\(tag.name)” is not known here; \(nearby(known ?? .text))", file, tag)
    return nil
  }

  private func nearby(_ shape: Shape) -> String {
    guard case .group(let names) = shape, !names.isEmpty else { return "nothing lies inside it" }
    return "the names here are " + names.keys.sorted().joined(separator: ", ")
  }

  private static func unwanted(_ sign: Character) -> String {
    switch sign {
    case "{", "&": "people's words are always made safe: write two braces and no more"
    case "=": "papers keep {{ and }} as they are"
    default: "papers do not use the tag “{{\(sign)”"
    }
  }

  private mutating func say(_ message: String, _ file: TemplateFile, _ tag: TemplateTag) {
    say(message, file, tag.line, tag.column)
  }

  private mutating func say(_ message: String, _ file: TemplateFile, _ line: Int, _ column: Int) {
    findings.insert(
      Finding(
        file: file.shown, line: line, column: column, excerpt: file.line(line), message: message))
  }
}

/// A template as its author sees it: the file's name, the text, and the tags in it.
struct TemplateFile: Sendable {
  let shown: String
  let text: String
  let tags: [TemplateTag]
  let unclosed: TemplateTag?

  init(shown: String, text: String) {
    self.shown = shown
    self.text = text
    (tags, unclosed) = TemplateTag.tags(in: text)
  }

  /// The text to print from, in stretches that stand alone, each with the line it begins at.
  ///
  /// A stretch ends where no section is open: the engine's reading takes the square of a text's
  /// length. A piece of one line stands within other lines, without its own end.
  var stretches: [(line: Int, text: String)] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.count == 1 || (lines.count == 2 && lines[1].isEmpty) { return [(1, String(lines[0]))] }
    var depths: [Int: Int] = [:]
    for tag in tags {
      switch tag.kind {
      case .section, .inverted: depths[tag.line, default: 0] += 1
      case .end: depths[tag.line, default: 0] -= 1
      default: continue
      }
    }
    var stretches: [(line: Int, text: String)] = []
    var depth = 0
    var isOpen = false
    for (index, line) in lines.enumerated() {
      let end = index + 1 < lines.count ? "\n" : ""
      if isOpen {
        stretches[stretches.count - 1].text += line + end
      } else {
        stretches.append((index + 1, line + end))
      }
      depth += depths[index + 1] ?? 0
      isOpen = depth > 0
    }
    return stretches
  }

  func line(_ number: Int) -> String {
    guard number > 0 else { return "" }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return number <= lines.count ? String(lines[number - 1]) : ""
  }
}
