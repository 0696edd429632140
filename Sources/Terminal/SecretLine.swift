internal import Glibc

/// A line typed at the terminal without being shown: a passphrase.
public enum SecretLine {
  /// What came of asking.
  public enum Answer: Sendable {
    /// The bytes that were typed.
    case typed([UInt8])
    /// Ctrl-C, Ctrl-D, or the terminal went away.
    case left
    /// There is no terminal to ask at.
    case noTerminal
  }

  private static let longest = 4096

  /// Asks at the process's own terminal, wherever its input and output lead.
  public static func ask(_ prompt: String) -> Answer {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return .noTerminal }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return .noTerminal }
    // A signal in between would leave the terminal without its echo.
    var (held, mask) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for signal in [SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&held, signal) }
    sigprocmask(SIG_BLOCK, &held, &mask)
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &before)
      show("\n", terminal)
      sigprocmask(SIG_SETMASK, &mask, nil)
    }
    show(prompt, terminal)
    return read(terminal)
  }

  private static func read(_ terminal: Int32) -> Answer {
    var line: [UInt8] = []
    line.reserveCapacity(longest)
    var byte: UInt8 = 0
    while true {
      let got = Glibc.read(terminal, &byte, 1)
      if got < 0 && errno == EINTR { continue }
      guard got == 1 else { return .left }
      switch byte {
      case 10, 13: return .typed(line)
      case 3: return .left
      case 4 where line.isEmpty: return .left
      case 8, 127:
        // A whole letter, however many bytes it has.
        while let last = line.popLast(), last & 0xC0 == 0x80 {}
      case 21: line.removeAll(keepingCapacity: true)
      case 0..<32: continue
      default: if line.count < longest { line.append(byte) }
      }
    }
  }

  private static func show(_ text: String, _ terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = write(terminal, bytes, bytes.count)
  }
}
