internal import CReadline
internal import Glibc

/// Where words are shown: append-only rows on a terminal, in a pipe or in a file.
public struct Screen: Sendable {
  /// The file descriptor written to.
  public let descriptor: Int32
  /// Whether it is a terminal.
  public let isTTY: Bool
  /// Whether colour and weight may be used: a terminal, `TERM` not `dumb`, `NO_COLOR` not set.
  public let colour: Bool
  /// The terminal can do nothing but show text.
  let isDumb: Bool
  /// Whether GNU screen stands between the program and the terminal.
  let isWithinScreen: Bool

  /// A screen on a descriptor; the environment comes in as a closure from name to value.
  public init(
    descriptor: Int32 = 1, environment: (_ name: String) -> String? = Screen.environment
  ) {
    self.descriptor = descriptor
    isTTY = isatty(descriptor) == 1
    let terminal = environment("TERM") ?? ""
    isDumb = terminal.isEmpty || terminal == "dumb"
    colour = isTTY && !isDumb && (environment("NO_COLOR") ?? "").isEmpty
    isWithinScreen = !(environment("STY") ?? "").isEmpty && (environment("TMUX") ?? "").isEmpty
  }

  /// The process's own environment.
  public static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Columns of the terminal at this moment; 80 where it does not say.
  public var width: Int {
    let columns = Int(accord_columns(descriptor))
    return columns > 0 ? columns : 80
  }

  /// Shows the lines, wrapped to the width, every text in them inert.
  public func write(_ lines: [Line]) throws(ScreenGone) {
    // A pipe or a file has no edge: whoever reads it wraps as they like.
    let width = isTTY ? width : Int(UInt16.max)
    var text = ""
    for line in lines {
      for row in line.rows(width: width, colour: colour) { text += row + "\n" }
    }
    try send(text)
  }

  /// Shows one line.
  public func write(_ line: Line) throws(ScreenGone) {
    try write([line])
  }

  /// Writes the text as it is into a pipe or a file, unwrapped; on a terminal it is inert.
  ///
  /// For JSON and other text that programs read. No line break is added.
  public func writeExactly(_ text: String) throws(ScreenGone) {
    try send(isTTY ? inert(text) : text)
  }

  /// Writes every byte, or throws what stopped it.
  func send(_ text: String) throws(ScreenGone) {
    var text = text
    let fault = text.withUTF8 { bytes in
      bytes.baseAddress.map { accord_write(descriptor, $0, bytes.count) } ?? 0
    }
    if fault != 0 { throw ScreenGone(errno: fault) }
  }
}

/// Nobody can be shown anything more: the pipe, the terminal or the disk behind it has gone.
public struct ScreenGone: Error, Equatable {
  /// The system's number for what happened; EPIPE when a reader has simply left.
  public let errno: Int32

  /// The failure the system gave this number.
  public init(errno: Int32) {
    self.errno = errno
  }
}
