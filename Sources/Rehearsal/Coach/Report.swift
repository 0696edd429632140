/// The feedback on a talk, in sections that the terminal and the page both show.
public struct Report: Hashable, Sendable {
  /// How a line of the report stands out; never the only carrier of meaning.
  public enum Style: Hashable, Sendable { case plain, quote, better, note }

  /// One line of the report.
  public struct Row: Hashable, Sendable {
    /// How it stands out.
    public let style: Style
    /// The words.
    public let text: String
  }

  /// A section of the report.
  public struct Section: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// Its lines.
    public var rows: [Row] = []
    /// A table: its columns, then its rows.
    public var columns: [String] = []
    /// The table’s rows.
    public var table: [[String]] = []

    mutating func add(_ style: Style, _ text: String) { rows.append(Row(style: style, text: text)) }
  }

  /// The title.
  public let title: String
  /// What was talked, in a line.
  public let told: String
  /// The sections, in the order of reading.
  public let sections: [Section]
  /// The trust from the beginning, then after each line.
  public let trust: [Int]

  /// The feedback on a talk, in the words of a file.
  public init(_ sitting: Sitting, _ words: RehearsalWords) {
    let coaching = Coaching(sitting)
    let figures = Figures(sitting)
    trust = coaching.trust
    title = words.text(
      .reportTitle, ["name": sitting.person.name, "kind": sitting.person.kind])
    told = words.text(
      .reportTold,
      [
        "lines": String(sitting.exchanges.count), "said": String(sitting.disclosed.count),
        "unsaid": String(sitting.person.unsaid.count), "seed": String(sitting.seed),
      ])
    let writer = ReportWriter(sitting: sitting, words: words, coaching: coaching)
    sections =
      sitting.exchanges.count < 3
      ? [writer.short()]
      : [
        writer.well(), writer.change(), writer.unsaid(), writer.trust(),
        writer.figures(figures), writer.selfCheck(),
      ]
  }

  /// The trust in eighths of a block, one sign a line.
  public var sparkline: String {
    let blocks = Array("▁▂▃▄▅▆▇█")
    return String(trust.map { blocks[min(7, max(0, $0 * 7 / 10))] })
  }
}
