import Record

extension Database {
  /// Puts in a meeting's own row.
  func insert(
    _ summary: MeetingSummary, _ draft: Draft, _ print: IndexPrint
  ) throws(DatabaseFault) {
    try run(
      """
      INSERT INTO meetings (meeting, pupil, name, kind, status, day, closed, closed_day,
        review_day, version, corrects, led_by, entries, asides, last, damaged, filed, reviews,
        size, changed, inode)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(summary.meeting.description), .text(summary.meeting.pupil.description),
        .text(draft.opening.pupil.fullName), .text(summary.kind.rawValue),
        .text(summary.status.rawValue), .number(summary.day.number),
        Cell(summary.closedAt?.text), Cell(summary.closedAt?.day.number),
        Cell(summary.reviewDay?.number), .number(summary.version),
        Cell(summary.corrects?.description), .text(summary.ledBy), .number(summary.entries),
        .number(summary.asidesToPassOn), .text(summary.lastMoment.text),
        .number(summary.isDamaged ? 1 : 0),
        .number(draft.afterwards.filed.isEmpty ? 0 : 1),
        .number(draft.afterwards.reviews.count), .number(print.size), .number(print.changed),
        .number(print.inode),
      ])
  }

  /// Puts in the promises that a pupil's plan leaves open.
  func insert(_ plan: Plan, of pupil: PupilID) throws(DatabaseFault) {
    for (place, promise) in plan.promises.enumerated() {
      try run(
        "INSERT INTO promises VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .text(pupil.description), .number(place), .text(promise.id),
          .text(promise.kind.rawValue), Cell(promise.owner?.description), .text(promise.text),
          Cell(promise.deadline?.number), .number(promise.since.number),
          Cell(promise.history.last?.result.rawValue), Cell(promise.history.last?.day.number),
        ])
    }
  }

  /// Puts in what a closed meeting holds: copies not given, and words.
  func insertRecord(of draft: Draft, _ meeting: MeetingID) throws(DatabaseFault) {
    let key = Cell.text(meeting.description)
    let given = Set(draft.afterwards.given.map { $0.to.lowercased() })
    for item in draft.items(.copies) {
      let recipient = item[.recipient]?.words ?? item.text
      if given.contains(recipient.lowercased()) { continue }
      try run(
        "INSERT OR IGNORE INTO copies VALUES (?, ?, ?)",
        [key, .text(recipient), Cell(item[.format]?.words)])
    }
    try insertWords(of: draft, meeting)
  }

  /// Puts in the words of a meeting's items, its heading and its differences; lines kept apart are
  /// not among a draft's items.
  ///
  /// - Parameters:
  ///   - draft: The meeting.
  ///   - meeting: Its key.
  ///   - prefix: `temp.draft_` for words that must stay in memory.
  /// - Throws: What SQLite said.
  func insertWords(
    of draft: Draft, _ meeting: MeetingID, prefix: String = ""
  ) throws(DatabaseFault) {
    let opening = draft.opening
    let heading =
      [opening.pupil.fullName, opening.pupil.surname, opening.kind.name, opening.ledBy]
      + draft.participants.map(\.name)
    try insert(heading.joined(separator: "; "), meeting, nil, nil, prefix)
    for item in draft.items {
      let parts = Field.searched.compactMap { item[$0]?.words }
      try insert(
        ([item.text] + parts).joined(separator: "; "), meeting, item.id, item.speaker, prefix)
      for difference in draft.readBack[item.id]?.differences ?? [] {
        try insert(difference.words, meeting, item.id, difference.by, prefix)
      }
    }
  }

  private func insert(
    _ text: String, _ meeting: MeetingID, _ item: ItemID?, _ speaker: Speaker?,
    _ prefix: String
  ) throws(DatabaseFault) {
    try run(
      "INSERT INTO \(prefix)statements (meeting, item, kind, speaker) VALUES (?, ?, ?, ?)",
      [
        .text(meeting.description), Cell(item?.description), Cell(item?.kind.rawValue),
        Cell(speaker?.description),
      ])
    try run(
      "INSERT INTO \(prefix)words (rowid, text) VALUES (?, ?)", [.number(lastRow), .text(text)])
  }
}

extension Field {
  /// The fields whose words are searched along with an item's own.
  static let searched: [Field] = [
    .soThat, .condition, .criterion, .baseline, .evidence, .reason, .advice, .who, .author, .why,
  ]
}
