public import Record

extension MeetingIndex {
  private static let columns = """
    m.meeting, m.name, m.kind, m.status, m.day, m.closed, m.review_day, m.version, m.corrects,
    m.led_by, m.entries, m.asides, m.last, m.damaged, m.filed, m.reviews,
    (SELECT c.meeting FROM meetings c WHERE c.corrects = m.meeting AND c.status = 'closed'
     ORDER BY c.version DESC LIMIT 1)
    """

  /// All meetings, latest first.
  public func meetings() throws(ArchiveError) -> [IndexedMeeting] {
    try asking { database throws(DatabaseFault) in
      try meetings(in: database, "m.kind IS NOT NULL ORDER BY m.day DESC, m.meeting DESC")
    }
  }

  /// Meetings that are only prepared, or begun and not closed, the one worked on last first.
  public func drafts() throws(ArchiveError) -> [IndexedMeeting] {
    try asking { database throws(DatabaseFault) in
      try meetings(
        in: database, "m.status IN ('preparing', 'draft') ORDER BY m.last DESC, m.meeting")
    }
  }

  /// What waits on a day.
  ///
  /// - Parameters:
  ///   - today: The day.
  ///   - calendar: The school's, for the ten school days in which a copy is due.
  /// - Returns: What waits, by kind.
  /// - Throws: `index` when not even an index in memory can be made.
  public func due(
    on today: Day, calendar: SchoolCalendar
  ) throws(ArchiveError) -> IndexedDue {
    try asking { database throws(DatabaseFault) in
      var due = IndexedDue()
      due.reviews = try meetings(
        in: database,
        """
        m.meeting IN (SELECT meeting FROM (SELECT meeting, row_number() OVER (
          PARTITION BY pupil ORDER BY day DESC, meeting DESC) AS place
          FROM meetings WHERE stands) WHERE place = 1)
        ORDER BY m.review_day IS NULL, m.review_day, m.meeting
        """)
      due.promises = try promises(in: database)
      due.copies = try copies(in: database, today, calendar)
      due.asides = try meetings(in: database, "m.asides > 0 ORDER BY m.day, m.meeting")
      due.notFiled = try meetings(
        in: database, "m.stands AND m.filed = 0 ORDER BY m.day, m.meeting")
      return due
    }
  }

  private func meetings(
    in database: Database, _ condition: String
  ) throws(DatabaseFault) -> [IndexedMeeting] {
    try database.rows(
      "SELECT \(MeetingIndex.columns) FROM meetings m WHERE \(condition)"
    ) { IndexedMeeting($0) }.compactMap { $0 }
  }

  private func promises(in database: Database) throws(DatabaseFault) -> [IndexedPromise] {
    try database.rows(
      """
      SELECT pupil, promise, kind, owner, text, deadline, since, result, looked FROM promises
      ORDER BY deadline IS NULL, deadline, pupil, place
      """
    ) { IndexedPromise($0) }.compactMap { $0 }
  }

  private func copies(
    in database: Database, _ today: Day, _ calendar: SchoolCalendar
  ) throws(DatabaseFault) -> [IndexedCopy] {
    try database.rows(
      """
      SELECT meeting, c.recipient, c.format, m.closed_day FROM copies c
      JOIN meetings m USING (meeting)
      WHERE m.stands ORDER BY m.closed_day, meeting, c.recipient
      """
    ) { row -> IndexedCopy? in
      guard let meeting = row.text(0).flatMap({ MeetingID($0) }), let recipient = row.text(1),
        let closed = row.number(3).map({ Day(number: $0) })
      else { return nil }
      let due = calendar.adding(schoolDays: 10, to: closed)
      return IndexedCopy(
        meeting: meeting, recipient: recipient, format: row.text(2), closed: closed, due: due,
        isOverdue: due.map { $0 < today } ?? false)
    }.compactMap { $0 }
  }
}

extension IndexedMeeting {
  /// A meeting from a row; nil when the row holds none.
  fileprivate init?(_ row: Row) {
    guard let meeting = row.text(0).flatMap({ MeetingID($0) }),
      let kind = row.text(2).flatMap(MeetingKind.init),
      let status = row.text(3).flatMap(MeetingSummary.Status.init), let day = row.number(4),
      let last = row.text(12).flatMap({ Moment($0) })
    else { return nil }
    summary = MeetingSummary(
      meeting: meeting, kind: kind, status: status, day: Day(number: day),
      closedAt: row.text(5).flatMap { Moment($0) },
      reviewDay: row.number(6).map { Day(number: $0) }, version: row.number(7) ?? 1,
      corrects: row.text(8).flatMap { MeetingID($0) }, ledBy: row.text(9) ?? "",
      entries: row.number(10) ?? 0, asidesToPassOn: row.number(11) ?? 0, lastMoment: last,
      isDamaged: row.number(13) == 1)
    pupilName = row.text(1) ?? ""
    isFiled = row.number(14) == 1
    reviews = row.number(15) ?? 0
    correctedBy = row.text(16).flatMap { MeetingID($0) }
  }
}

extension IndexedPromise {
  /// A promise from a row; nil when the row holds none.
  fileprivate init?(_ row: Row) {
    guard let pupil = row.text(0).flatMap({ PupilID($0) }), let promise = row.text(1),
      let kind = row.text(2).flatMap(StatementKind.init), let since = row.number(6)
    else { return nil }
    self.init(
      pupil: pupil, promise: promise, kind: kind,
      owner: row.text(3).flatMap(Speaker.init(written:)), text: row.text(4) ?? "",
      deadline: row.number(5).map { Day(number: $0) }, since: Day(number: since),
      result: row.text(7).flatMap(LookBackResult.init),
      lookedAt: row.number(8).map { Day(number: $0) })
  }
}
