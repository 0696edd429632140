/// How some words look on a terminal that can show it.
///
/// No meaning rests on the look alone.
public enum Style: Sendable, Equatable {
  /// As the terminal shows text.
  case plain
  /// Fainter, for what may be skipped.
  case dim
  /// Stronger.
  case bold
  /// The title of what follows.
  case heading
  /// Something to act on; a line that begins with it begins with `! ` on every terminal.
  case warning

  /// The terminal's code for the look, or nil for plain.
  var code: String? {
    switch self {
    case .plain: nil
    case .dim: "2"
    case .bold: "1"
    case .heading: "1;36"
    case .warning: "1;33"
    }
  }
}

/// One line to be shown, which may take several rows.
public struct Line: Sendable, Equatable, ExpressibleByStringLiteral {
  /// Words in one style.
  public struct Run: Sendable, Equatable {
    /// The words, which need not be inert.
    public var text: String
    /// Their look.
    public var style: Style

    /// Words in one style.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The runs, from first to last; nothing is put between them.
  public var runs: [Run]
  /// Columns left free before the first row.
  public var indent: Int
  /// Columns left free, beyond the indent, before every further row.
  public var hanging: Int

  /// A line of several runs.
  public init(_ runs: [Run], indent: Int = 0, hanging: Int = 0) {
    self.runs = runs
    self.indent = indent
    self.hanging = hanging
  }

  /// A line in one style.
  public init(_ text: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
    self.init([Run(text, style)], indent: indent, hanging: hanging)
  }

  /// A plain line.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
