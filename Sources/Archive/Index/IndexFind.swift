import Record

extension MeetingIndex {
  /// Where words stand, in closed meetings and in drafts, the best first.
  ///
  /// Every word has to be there, the beginning of one will do; words in quotation marks have to
  /// stand together. Accents and capitals do not matter. Drafts are read from their journals, so
  /// that their words are never in a file of the index.
  ///
  /// - Parameters:
  ///   - words: What was typed; no sign in it has a meaning but the quotation mark.
  ///   - limit: How many places at most.
  /// - Returns: The places; none when nothing was looked for.
  /// - Throws: `index` when not even an index in memory can be made.
  public func find(_ words: String, limit: Int = 50) throws(ArchiveError) -> [IndexedHit] {
    guard let query = Query(words) else { return [] }
    return try asking { database throws(DatabaseFault) in
      try takeInDrafts(database)
      let found =
        try hits(query, prefix: "", limit, in: database)
        + hits(query, prefix: "draft_", limit, in: database)
      let best = found.sorted { ($0.rank, $1.hit.meeting) < ($1.rank, $0.hit.meeting) }
      return best.prefix(max(0, limit)).map(\.hit)
    }
  }

  private func takeInDrafts(_ database: Database) throws(DatabaseFault) {
    for table in ["statements", "words"] { try database.run("DELETE FROM temp.draft_\(table)") }
    let drafts = try database.rows(
      "SELECT meeting FROM meetings WHERE status IN ('preparing', 'draft')"
    ) { $0.text(0).flatMap { MeetingID($0) } }
    for case let meeting? in drafts {
      guard let stored = try? archive.read(meeting) else { continue }
      try database.insertWords(of: Draft(stored.journal), meeting, prefix: "temp.draft_")
    }
  }

  private func hits(
    _ query: Query, prefix: String, _ limit: Int, in database: Database
  ) throws(DatabaseFault) -> [(hit: IndexedHit, rank: Double)] {
    try database.rows(
      """
      SELECT s.meeting, s.item, s.speaker, w.snippet, w.rank FROM (
        SELECT rowid AS id, snippet(\(prefix)words, 0, '', '', '…', 16) AS snippet, rank
        FROM \(prefix)words WHERE \(prefix)words MATCH ? ORDER BY rank LIMIT ?
      ) w JOIN \(prefix)statements s USING (id)
      """,
      [.text(query.text), .number(limit)]
    ) { row -> (hit: IndexedHit, rank: Double)? in
      guard let meeting = row.text(0).flatMap({ MeetingID($0) }) else { return nil }
      let hit = IndexedHit(
        meeting: meeting, item: row.text(1).flatMap { ItemID($0) },
        speaker: row.text(2).flatMap(Speaker.init(written:)), snippet: row.text(3) ?? "")
      return (hit, row.real(4))
    }.compactMap { $0 }
  }
}

/// What is looked for, in SQLite's own terms: every word quoted, so that none is a command.
struct Query: Hashable {
  let text: String

  /// A query from what was typed; nil when there is no word in it.
  init?(_ typed: String) {
    var terms: [String] = []
    // Between quotation marks, at odd places, words stand together.
    let parts = typed.prefix(1000).map { "\u{201C}\u{201D}".contains($0) ? "\"" : $0 }
      .split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let words = part.split { !$0.isLetter && !$0.isNumber && !$0.isMark }.map { String($0) }
      if words.isEmpty { continue }
      if index.isMultiple(of: 2) {
        terms += words.map { "\"\($0)\"*" }
      } else {
        terms.append("\"" + words.joined(separator: " ") + "\"")
      }
    }
    if terms.isEmpty { return nil }
    text = terms.prefix(40).joined(separator: " AND ")
  }
}

extension Character {
  /// Whether it only marks the letter before it.
  fileprivate var isMark: Bool {
    unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: true
      default: false
      }
    }
  }
}

extension Speaker {
  /// A speaker from `role` or `role:name`; nil for anything else.
  init?(written text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let role = parts.first.flatMap({ Role(rawValue: String($0)) }) else { return nil }
    self.init(role, parts.count > 1 ? String(parts[1]) : nil)
  }
}
