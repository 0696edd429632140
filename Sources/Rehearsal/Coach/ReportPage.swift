/// The feedback as one HTML page that needs nothing else: no script, no font, no network.
public struct ReportPage: Sendable {
  /// The page.
  public let html: String

  /// The page of a report, with the glass box as its last section.
  public init(_ report: Report, box: Report.Section, words: RehearsalWords) {
    var body =
      "<h1>\(ReportPage.escaped(report.title))</h1>\n<p>\(ReportPage.escaped(report.told))</p>\n"
    for section in report.sections + [box] {
      body += "<section>\n<h2>\(ReportPage.escaped(section.title))</h2>\n"
      if section.title == report.sections.dropFirst(3).first?.title {
        body += ReportPage.chart(report, section.title)
      }
      for row in section.rows { body += ReportPage.row(row) }
      if !section.table.isEmpty { body += ReportPage.table(section) }
      body += "</section>\n"
    }
    html = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(ReportPage.escaped(report.title))</title>
      <style>
      body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto;
        padding: 0 1rem; color: #1a1a1a; background: #fff; }
      h1, h2 { line-height: 1.2; }
      blockquote { margin: .3rem 0 .3rem 0; padding-left: 1rem; border-left: .3rem solid #767676; }
      .better { font-weight: 600; }
      .note { color: #474747; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
      svg { width: 100%; height: auto; }
      @media print { section { break-inside: avoid-page; } }
      </style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  private static func row(_ row: Report.Row) -> String {
    let text = escaped(row.text)
    return switch row.style {
    case .plain: "<p>\(text)</p>\n"
    case .quote: "<blockquote>\(text)</blockquote>\n"
    case .better: "<p class=\"better\">\(text)</p>\n"
    case .note: "<p class=\"note\">\(text)</p>\n"
    }
  }

  private static func table(_ section: Report.Section) -> String {
    let head = section.columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let rows = section.table.map { cells in
      "<tr>"
        + cells.enumerated().map { index, cell in
          index == 0 ? "<th scope=\"row\">\(escaped(cell))</th>" : "<td>\(escaped(cell))</td>"
        }.joined() + "</tr>"
    }.joined(separator: "\n")
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows)\n</tbody>\n</table>\n"
  }

  /// The trust as a line, with its numbers in a table below it.
  private static func chart(_ report: Report, _ title: String) -> String {
    let count = max(2, report.trust.count)
    let step = 680.0 / Double(count - 1)
    func place(_ index: Int, _ value: Int) -> String {
      let across = Int(40 + step * Double(index))
      return "\(across),\(210 - value * 20)"
    }
    let points = report.trust.enumerated().map { place($0.offset, $0.element) }
      .joined(separator: " ")
    let grid = [0, 5, 10].map { value in
      "<line x1=\"40\" x2=\"720\" y1=\"\(210 - value * 20)\" y2=\"\(210 - value * 20)\" "
        + "stroke=\"#c8c8c8\"/><text x=\"8\" y=\"\(215 - value * 20)\" font-size=\"14\">\(value)</text>"
    }.joined(separator: "\n")
    let cells = report.trust.enumerated().map { index, value in
      "<tr><th scope=\"row\">\(index)</th><td>\(value)</td></tr>"
    }.joined()
    return """
      <svg viewBox="0 0 740 230" role="img" aria-labelledby="chart-title">
      <title id="chart-title">\(escaped(title))</title>
      \(grid)
      <polyline points="\(points)" fill="none" stroke="#1d4f91" stroke-width="3"/>
      </svg>
      <details><summary>\(escaped(title))</summary>
      <table><tbody>\(cells)</tbody></table></details>

      """
  }

  private static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "\n", "\t": safe += " "
      default: if scalar.value >= 0x20, scalar.value != 0x7F { safe.unicodeScalars.append(scalar) }
      }
    }
    return safe
  }
}
