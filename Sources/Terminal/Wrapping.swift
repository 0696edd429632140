extension Line {
  /// The rows the line takes at a width, wrapped at spaces, inert, with codes only for colour.
  ///
  /// A word wider than a row is broken between characters. Spaces at a break are dropped; all
  /// others stay. Line breaks within the text begin a row. Work is linear in the text.
  public func rows(width: Int, colour: Bool) -> [String] {
    var wrapping = Wrapping(width: width, indent: indent, hanging: hanging)
    if runs.first?.style == .warning { wrapping.take("! ", .warning) }
    for run in runs { wrapping.take(inert(run.text), run.style) }
    return wrapping.finish().map { row in Line.coloured(row, colour: colour) }
  }

  private static func coloured(_ row: [Run], colour: Bool) -> String {
    row.reduce(into: "") { text, run in
      if colour, let code = run.style.code {
        text += "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
      } else {
        text += run.text
      }
    }
  }
}

/// Rows being filled, a character at a time.
private struct Wrapping {
  private let width: Int
  private let further: Int
  private var rows: [[Line.Run]] = []
  private var row: [Line.Run]
  /// Columns used, words used, in the row so far.
  private var used: Int
  private var isBare = true
  /// The word and the spaces before it that are not yet in a row.
  private var spaces: [Line.Run] = []
  private var spaceColumns = 0
  private var word: [Line.Run] = []
  private var wordColumns = 0

  init(width: Int, indent: Int, hanging: Int) {
    self.width = max(width, 20)
    let most = self.width / 2
    further = min(max(indent + hanging, 0), most)
    let first = min(max(indent, 0), most)
    row = Wrapping.gap(first)
    used = first
  }

  private static func gap(_ columns: Int) -> [Line.Run] {
    columns == 0 ? [] : [Line.Run(String(repeating: " ", count: columns))]
  }

  mutating func take(_ text: String, _ style: Style) {
    for character in text {
      switch character {
      case "\n":
        settle()
        turn()
      case " ":
        if !word.isEmpty { settle() }
        Wrapping.add(character, style, to: &spaces)
        spaceColumns += 1
      default:
        let columns = columns(of: character)
        if wordColumns + columns > width - further { breakWord() }
        Wrapping.add(character, style, to: &word)
        wordColumns += columns
      }
    }
  }

  mutating func finish() -> [[Line.Run]] {
    settle()
    turn()
    return rows
  }

  /// Puts the waiting word into the row, or into the next one.
  private mutating func settle() {
    if word.isEmpty { return }
    if !isBare, used + spaceColumns + wordColumns > width {
      turn()
      dropSpaces()
    } else if isBare, used + spaceColumns + wordColumns > width {
      dropSpaces()
    }
    Wrapping.join(spaces, to: &row)
    Wrapping.join(word, to: &row)
    used += spaceColumns + wordColumns
    isBare = false
    dropSpaces()
    word = []
    wordColumns = 0
  }

  /// Ends the row and begins a further one.
  private mutating func turn() {
    rows.append(isBare ? [] : row)
    row = Wrapping.gap(further)
    used = further
    isBare = true
    dropSpaces()
  }

  /// A word that fills a row by itself: it goes out as far as it is.
  private mutating func breakWord() {
    settle()
    turn()
  }

  private mutating func dropSpaces() {
    spaces = []
    spaceColumns = 0
  }

  private static func add(_ character: Character, _ style: Style, to runs: inout [Line.Run]) {
    if runs.last?.style == style {
      runs[runs.count - 1].text.append(character)
    } else {
      runs.append(Line.Run(String(character), style))
    }
  }

  private static func join(_ more: [Line.Run], to runs: inout [Line.Run]) {
    for run in more {
      if runs.last?.style == run.style {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
  }
}
