/// How much of what was shown could be taken from view.
public enum Cleared: Sendable, Equatable {
  /// The screen, and the terminal (or tmux) was asked to empty its scrollback too.
  case cleared
  /// The screen only: GNU screen keeps what scrolled away, and only a command to itself empties it.
  case screenOnly
  /// Nothing, and why.
  case impossible(Obstacle)

  /// Why nothing can be cleared.
  public enum Obstacle: Sendable, Equatable {
    /// The words went into a pipe or a file.
    case notATerminal
    /// `TERM` is `dumb` or not set: the terminal knows no such thing.
    case plainTerminal
  }
}

extension Screen {
  /// What `clear()` would do here.
  public var canClear: Cleared {
    if !isTTY { return .impossible(.notATerminal) }
    if isDumb { return .impossible(.plainTerminal) }
    return isWithinScreen ? .screenOnly : .cleared
  }

  /// Clears the screen and asks for the scrollback to be emptied; says how much that does.
  ///
  /// tmux obeys as other terminals do. No program can tell whether a terminal did.
  public func clear() throws(ScreenGone) -> Cleared {
    if case .impossible = canClear { return canClear }
    try send("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    return canClear
  }
}
