import Record

/// A file's text made safe to hand to the YAML parser: nothing in it can stand for something else,
/// and nothing is nested so deep that it would take long to read.
///
/// Anchors and aliases (`&name`, `*name`) could make a short file stand for an endless one. Each
/// mark that could begin one is exchanged for a sign that no file may hold; where it turns out to
/// be in ordinary words it is put back.
struct PromptShield {
  /// The text with the marks exchanged; every character stands where it stood.
  private(set) var scalars: [Unicode.Scalar]
  /// What was refused before parsing.
  private(set) var findings: [Finding] = []
  /// Where an exchanged mark stands at the beginning of a value: index and place.
  private(set) var likely: [(index: Int, place: Place)] = []

  /// Stands for `&`.
  static let anchor: Unicode.Scalar = "\u{F0000}"
  /// Stands for `*`.
  static let alias: Unicode.Scalar = "\u{F0001}"
  /// The deepest nesting of brackets.
  static let deepest = 64
  /// The deepest indentation, in columns.
  static let widest = 100

  /// The shielded form of a text.
  init(_ source: PromptText) {
    scalars = Array(source.text.unicodeScalars)
    exchangeMarks()
    refuseDepth(source)
  }

  /// Exchanges what could begin an anchor or an alias.
  private mutating func exchangeMarks() {
    var place = (line: 1, start: 0)
    var isAtValue = true
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.endsLine {
        let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
        if !isPair { place = (place.line + 1, index + 1) }
        isAtValue = true
        continue
      }
      if scalar == "&" || scalar == "*", beginsName(index) {
        scalars[index] = scalar == "&" ? PromptShield.anchor : PromptShield.alias
        if isAtValue {
          likely.append((index, Place(line: place.line, column: index - place.start + 1)))
        }
      }
      switch scalar {
      case " ", "\t": break
      case "-", "?", ":", "[", "{", ",": isAtValue = true
      default: isAtValue = false
      }
    }
  }

  /// Whether the mark at an index has nothing before it that it belongs to, and a name after it.
  private func beginsName(_ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    let isName =
      next == "-" || next == "_" || (next.isASCII && next.properties.isAlphabetic)
      || ("0"..."9").contains(next)
    guard isName else { return false }
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    if before.endsLine { return true }
    switch before {
    case " ", "\t", "[", "{", ",", ":", "?", "-": return true
    default: return false
    }
  }

  /// Refuses brackets or indentation that go too deep.
  private mutating func refuseDepth(_ source: PromptText) {
    var depth = 0
    for (index, line) in source.lines.enumerated() {
      var isLeading = true
      for (column, scalar) in line.unicodeScalars.enumerated() {
        switch scalar {
        case "[", "{": depth += 1
        case "]", "}": depth = max(0, depth - 1)
        default: break
        }
        switch scalar {
        case " ", "\t", "-", "?", ":": break
        default: isLeading = false
        }
        if depth > PromptShield.deepest || (isLeading && column >= PromptShield.widest) {
          let place = Place(line: index + 1, column: column + 1)
          findings.append(source.finding(at: place, "nested too deep; a file of words is flat"))
          return
        }
      }
    }
  }

  /// The text to parse, with the likely anchors and aliases blanked out when asked.
  func text(blanking: Bool = false) -> String {
    var scalars = scalars
    if blanking {
      for (index, _) in likely {
        var end = index
        while end < scalars.count, !scalars[end].endsLine, scalars[end] != " ",
          ![",", "]", "}", "[", "{"].contains(scalars[end])
        {
          scalars[end] = " "
          end += 1
        }
      }
    }
    return PromptShield.string(scalars)
  }

  /// A string of scalars.
  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Words as they were typed: the exchanged marks put back.
  static func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == anchor || $0 == alias }) else { return text }
    return string(text.unicodeScalars.map { $0 == anchor ? "&" : $0 == alias ? "*" : $0 })
  }
}
