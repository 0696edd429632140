internal import CReadline
internal import Glibc

/// The one place where lines are typed: GNU readline on a terminal, a plain reader off one.
///
/// From its making until `close()`, SIGINT, SIGTERM, SIGHUP and SIGQUIT do not kill the program:
/// they are heard at the next reading. Ctrl-Z and a change of the window's size are dealt with
/// while reading. History is kept in memory only, and whatever the locale, text is UTF-8.
@MainActor
public final class LineEditor {
  /// Whether lines are edited on a terminal: standard input and output both are one.
  public let isTTY: Bool
  private let screen: Screen
  private var plain: PlainReader

  /// A line editor that prompts on the screen.
  public init(screen: Screen = Screen()) {
    self.screen = screen
    plain = PlainReader(descriptor: 0)
    let wanted = isatty(0) == 1 && screen.isTTY && screen.descriptor == 1
    isTTY = wanted && accord_editor_begin() == 0
    if !isTTY { _ = accord_watch() }
  }

  /// Gives the signals back to whoever had them, and the terminal its own modes.
  public func close() {
    accord_unwatch()
  }

  /// Reads one line.
  ///
  /// The prefill stands in the line, ready to edit; off a terminal there is nothing to edit, and
  /// what is read is the whole answer. Off a terminal no prompt is shown unless someone could be
  /// typing. What is secret is read without echo, prefill, completion or history, and is never
  /// carried by anything but `line`. The prompt is one row, shown inert. The completions are asked
  /// for when Tab is hit, with the line and the cursor's place in Unicode scalars from its start.
  public func read(
    prompt: String, prefill: String = "", secret: Bool = false,
    completions: @escaping (_ line: String, _ cursor: Int) -> [Completion] = { _, _ in [] }
  ) -> Heard {
    let prompt = inert(prompt, breaks: false)
    if secret { return readSecret(prompt: prompt) }
    if isTTY { return edit(prompt: prompt, prefill: prefill, completions: completions) }
    if isatty(0) == 1 { try? screen.send(prompt) }
    return plain.next()
  }

  private func edit(
    prompt: String, prefill: String,
    completions: @escaping (_ line: String, _ cursor: Int) -> [Completion]
  ) -> Heard {
    Tab.completions = completions
    accord_complete_with { line, cursor in Tab.ask(line, cursor) }
    defer { Tab.completions = { _, _ in [] } }
    // Readline leaves what stands between these two marks out of its columns.
    let shown = screen.colour ? "\u{1}\u{1B}[1m\u{2}\(prompt)\u{1}\u{1B}[0m\u{2}" : prompt
    let heard = accord_edit(shown, Offers.typeable(prefill))
    defer { free(heard.text) }
    let text = heard.text.map { String(cString: $0) } ?? ""
    switch heard.outcome {
    case accord_outcome_line: return .line(text)
    case accord_outcome_interrupted: return .interrupted(text)
    case accord_outcome_hung_up: return .hungUp(text, signal: heard.signal)
    default: return .ended(text)
    }
  }

  private func readSecret(prompt: String) -> Heard {
    let typed = isatty(0) == 1
    let screen = screen
    func hush() {
      guard typed else { return }
      _ = accord_echo(0, 0)
      try? screen.send(prompt)
    }
    if typed { accord_watch_reading(1) }
    hush()
    let heard = plain.next(stopping: { _ = accord_echo(0, 1) }, resumed: hush)
    if typed {
      _ = accord_echo(0, 1)
      accord_watch_reading(0)
      try? screen.send("\n")
    }
    switch heard {
    case .line, .overlong: return heard
    case .interrupted: return .interrupted("")
    case .ended: return .ended("")
    case .hungUp(_, let signal): return .hungUp("", signal: signal)
    }
  }
}

/// What Tab asks while a line is being edited.
@MainActor
private enum Tab {
  static var completions: (_ line: String, _ cursor: Int) -> [Completion] = { _, _ in [] }

  nonisolated static func ask(_ line: UnsafePointer<CChar>, _ cursor: Int32) {
    let bytes = UnsafeRawBufferPointer(start: line, count: strlen(line))
    let text = String(decoding: bytes, as: UTF8.self)
    let before = String(decoding: bytes.prefix(Int(cursor)), as: UTF8.self)
    MainActor.assumeIsolated { offer(text, before.unicodeScalars.count) }
  }

  private static func offer(_ line: String, _ cursor: Int) {
    let offers = Offers(completions(line, cursor), line: line, cursor: cursor)
    for (text, label) in offers.texts {
      accord_offer(text, label, Int32(clamping: displayWidth(label)))
    }
    accord_offer_common(offers.common)
  }
}
