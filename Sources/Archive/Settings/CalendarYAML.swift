internal import Record
internal import Yams

/// Reads terms, INSET days and bank holidays in the shape that `school.yaml` and a calendar file
/// of its own share.
enum CalendarYAML {
  /// The keys that hold a calendar.
  static let keys = ["terms", "inset", "bank-holidays"]

  /// The calendar; whatever is wrong becomes a finding of the outline.
  static func calendar(_ values: [String: Node], in outline: inout YAMLOutline) -> SchoolCalendar {
    var draft = CalendarDraft()
    for node in outline.list(values["terms"], "terms") {
      if let span = span(node, in: &outline) { draft.spans.append(span) }
    }
    draft.inset = outline.list(values["inset"], "inset").compactMap { outline.day($0, "inset") }
    draft.bankHolidays = outline.list(values["bank-holidays"], "bank-holidays")
      .compactMap { outline.day($0, "bank-holidays") }
    return draft.checked { outline.report($0, $1, $2, $3) }
  }

  private static func span(_ node: Node, in outline: inout YAMLOutline) -> CalendarDraft.Span? {
    let keys = ["year", "name", "start", "half-term", "end"]
    let values = outline.mapping(node, "terms", keys: keys)
    guard case .mapping = node else { return nil }
    var isWhole = true
    for key in ["year", "name", "start", "end"] where values[key].map(outline.isEmpty) ?? true {
      outline.report(node, "terms: this term has no `\(key)`")
      isWhole = false
    }
    let year = outline.text(values["year"], "year")
    let name = outline.value(
      values["name"], "name", "a term is called autumn, spring or summer", CalendarDraft.termName)
    let start = outline.day(values["start"], "start")
    let end = outline.day(values["end"], "end")
    let half = halfTerm(values["half-term"], in: &outline)
    guard isWhole, let year, let name, let start, let end else { return nil }
    func placed<Content>(_ content: Content, _ key: String) -> Placed<Content> {
      let mark = values[key]?.mark
      return Placed(content, line: mark?.line ?? 0, column: mark?.column ?? 0)
    }
    return CalendarDraft.Span(
      year: placed(year, "year"), name: placed(name, "name"), start: start, end: end,
      halfTerm: half)
  }

  /// `2025-10-27/2025-10-31`.
  private static func halfTerm(_ node: Node?, in outline: inout YAMLOutline)
    -> (first: Placed<Day>, last: Placed<Day>)?
  {
    guard let node, let text = outline.text(node, "half-term") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      outline.report(
        node, "half-term: write its first and last day as 2025-10-27/2025-10-31")
      return nil
    }
    let first = outline.day(String(parts[0]), at: node, offset: 0, "half-term")
    let last = outline.day(
      String(parts[1]), at: node, offset: parts[0].unicodeScalars.count + 1, "half-term")
    guard let first, let last else { return nil }
    return (first, last)
  }
}
