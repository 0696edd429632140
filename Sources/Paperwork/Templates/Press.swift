internal import Mustache
import Record

/// The templates made ready, and how a page is printed with one.
struct Press: Sendable {
  private var papers: [String: [MustacheTemplate]] = [:]
  private var pieces = MustacheLibrary()
  /// What could not be made ready.
  private(set) var findings: [Finding] = []

  /// Makes ready the papers named, and every other file as a piece they may take in.
  ///
  /// Values are made safe for their format before they are filled in, character by character;
  /// the engine itself escapes nothing.
  init(_ files: [String: TemplateFile], papers names: Set<String>) {
    for (name, file) in files {
      if names.contains(name) {
        papers[name] = file.stretches.compactMap { read($0.text, from: $0.line, of: file) }
      } else {
        let whole = file.stretches.map(\.text).joined()
        if let piece = read(whole, from: 1, of: file) { pieces.register(piece, named: name) }
      }
    }
  }

  /// Switches the engine's escaping off; alone on its line, it leaves no trace.
  private static let plain = "{{%CONTENT_TYPE:TEXT}}\n"

  private mutating func read(
    _ text: String, from line: Int, of file: TemplateFile
  ) -> MustacheTemplate? {
    do {
      return try MustacheTemplate(string: Press.plain + text)
    } catch let error as MustacheTemplate.ParserError {
      let place = error.context.lineNumber - 2 + line
      findings.append(
        Finding(
          file: file.shown, line: place, column: error.context.columnNumber,
          excerpt: file.line(place), message: "this template cannot be read"))
    } catch {
      findings.append(Finding(file: file.shown, message: "this template cannot be read"))
    }
    return nil
  }

  /// The page in the words of a template.
  func print(_ page: Page, with name: String, safe: (String) -> String) -> String {
    let filled = Press.filled(page, safe)
    return (papers[name] ?? []).map { $0.render(filled, library: pieces) }.joined()
  }

  private static func filled(_ page: Page, _ safe: (String) -> String) -> Any {
    switch page {
    case .text(let text): Ink(renderText: safe(text), isNull: false)
    case .nothing: Ink(renderText: "", isNull: true)
    case .flag(let flag): flag
    case .group(let group): group.mapValues { filled($0, safe) }
    case .list(let list): list.map { filled($0, safe) }
    }
  }
}

/// A text that has been made safe, or a blank with nothing in it.
private struct Ink: MustacheCustomRenderable {
  let renderText: String
  let isNull: Bool
}
