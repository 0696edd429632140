/// What one reading of a line ended with.
public enum Heard: Sendable, Equatable {
  /// A whole line, without its line break. It may hold line breaks that were pasted or made with
  /// Alt-Enter.
  case line(String)
  /// A line longer than the reader keeps: its beginning, and how many bytes after it were dropped.
  case overlong(String, droppedBytes: Int)
  /// Ctrl-C, with the line that it cleared.
  ///
  /// An empty line may mean a second Ctrl-C, or one that came while nobody was reading; what that
  /// does is the caller's choice.
  case interrupted(String)
  /// Ctrl-D on an empty line, or the end of standard input, with whatever could still be read.
  case ended(String)
  /// The terminal went (SIGHUP) or the program was asked to end (SIGTERM, SIGQUIT), with the
  /// half-typed line.
  ///
  /// Every later reading says the same again, with an empty line.
  case hungUp(String, signal: Int32)
}
