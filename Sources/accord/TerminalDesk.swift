import Glibc
import Interview
import Record
import Terminal

/// The keyboard and the screen of a sitting: readline at a terminal, plain lines in a pipe.
@MainActor
final class TerminalDesk {
  private let screen = Screen()
  private let editor: LineEditor
  private let showsIDs: Bool

  init(showsIDs: Bool) {
    editor = LineEditor(screen: screen)
    self.showsIDs = showsIDs
  }

  /// Shows one line outside a meeting.
  func show(_ style: Utterance.Style, _ text: String) {
    try? say([Utterance(style, text)])
  }

  func say(_ utterances: [Utterance]) throws {
    try screen.write(utterances.map(TerminalDesk.line))
  }

  private static func line(_ utterance: Utterance) -> Line {
    switch utterance.style {
    case .stage: Line("── \(utterance.text)", .heading)
    case .question: Line(utterance.text, .bold)
    case .hint: Line(utterance.text, .dim, indent: 2, hanging: 2)
    case .kept: Line(utterance.text, .plain, indent: 2, hanging: 2)
    case .note: Line(utterance.text, .plain)
    case .warning: Line(utterance.text, .warning)
    case .line: Line(utterance.text, .plain, indent: 2, hanging: 4)
    }
  }

  /// One line of a meeting; Tab knows its people and items as they stand.
  func ask(_ prompt: Prompt, _ meeting: Meeting) -> Heard {
    if showsIDs { try? screen.write(Line("[\(prompt.question)]")) }
    return editor.read(
      prompt: "> ", prefill: prompt.prefill,
      completions: { Completer(meeting: meeting).offers($0, cursor: $1) })
  }

  /// One line outside a meeting; nil when nobody answers.
  func line(completing words: [String]) -> String? {
    let heard = editor.read(
      prompt: "> ",
      completions: { line, cursor in
        let typed = String(line.unicodeScalars.prefix(cursor)).lowercased()
        return words.filter { $0.lowercased().hasPrefix(typed) }
          .map { Completion($0, start: 0) }
      })
    if case .line(let text) = heard { return text }
    return nil
  }

  /// Offers to take the talk from the screen; says where that cannot be done.
  func offerToClear(_ phrases: Phrases) {
    guard Console.isInteractive else { return }
    if case .impossible = screen.canClear {
      show(.note, phrases.text(.cannotClear))
      return
    }
    show(.question, phrases.text(.askClear))
    guard let answer = line(completing: []), !answer.lowercased().hasPrefix("n") else { return }
    let cleared = try? screen.clear()
    show(.note, phrases.text(cleared == .screenOnly ? .clearedScreenOnly : .cleared))
  }
}
