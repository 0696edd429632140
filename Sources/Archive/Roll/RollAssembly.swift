import Record

/// Gathers rows and complaints into an import, and catches a pupil who stands twice in a file.
struct RollAssembly {
  private(set) var result: RollImport
  private let authority: String?
  private var byUPN: [String: (line: Int, key: BirthKey?)] = [:]
  private var byAdmission: [String: Int] = [:]
  private var byBirth: [BirthKey: Int] = [:]
  private var strangers: [String: (line: Int, count: Int)] = [:]

  init(file: String, authority: String?) {
    result = RollImport(file: file)
    self.authority = authority
  }

  /// Whether the file has more pupils than a roll can have.
  var isFull: Bool { result.rows.count >= RollImport.pupilLimit }

  /// Takes a row, or the reasons why there is none.
  mutating func take(_ reading: consuming RollRowReading, label: (RollField) -> RollPlace) {
    let row = reading.row()
    for complaint in reading.complaints {
      note(complaint.line, complaint.column, complaint.message, complaint.severity)
    }
    guard var row else {
      result.refused += 1
      return
    }
    if let upn = row.pupil.upn {
      if let first = byUPN[upn] {
        let same = BirthKey(row.pupil) == first.key
        refuse(
          row, at: label(.upn),
          same
            ? "this pupil stands already at line \(first.line); the row was left out"
            : "the row at line \(first.line) has the same UPN; both cannot be right, "
              + "and this one was left out")
        return
      }
      byUPN[upn] = (row.line, BirthKey(row.pupil))
      queryAuthority(of: upn, line: row.line)
    } else if let key = BirthKey(row.pupil), let first = byBirth[key] {
      refuse(
        row, at: label(.surname),
        "the row at line \(first) has the same names and date of birth, and no UPN tells them "
          + "apart; this one was left out")
      return
    }
    if let key = BirthKey(row.pupil), byBirth[key] == nil { byBirth[key] = row.line }
    if let number = row.pupil.admissionNumber {
      if let first = byAdmission[number] {
        let place = label(.admissionNumber)
        note(
          row.line, place.column,
          "\(place.label): the row at line \(first) has the same number; the cell was left out",
          .warning)
        row.pupil.admissionNumber = nil
        row.given.remove(.admissionNumber)
      } else {
        byAdmission[number] = row.line
      }
    }
    result.rows.append(row)
  }

  private mutating func refuse(_ row: RollRow, at place: RollPlace, _ words: String) {
    note(row.line, place.column, words, .error)
    result.refused += 1
  }

  /// A row that is no pupil's.
  mutating func leaveOut(_ line: Int, _ words: String, _ severity: Finding.Severity) {
    note(line, 0, words, severity)
    result.refused += 1
  }

  /// Says something about a place.
  mutating func note(
    _ line: Int, _ column: Int, _ words: String, _ severity: Finding.Severity
  ) {
    guard result.findings.count < RollImport.findingLimit else {
      result.furtherFindings += 1
      return
    }
    result.findings.append(
      Finding(file: result.file, line: line, column: column, message: words, severity: severity))
  }

  /// The headings that were not used.
  mutating func leaveUnused(_ headings: [String]) { result.unusedHeadings = headings }

  /// The file cannot be read: nothing of it is taken, and only the reason is said.
  mutating func abandon(_ line: Int, _ column: Int, _ words: String) {
    let file = result.file
    result = RollImport.unreadable(file, words)
    result.findings = [Finding(file: file, line: line, column: column, message: words)]
    strangers = [:]
  }

  /// The import, with what can be said only at the end.
  consuming func finished() -> RollImport {
    for (_, seen) in strangers.sorted(by: { $0.value.line < $1.value.line }) {
      let more = seen.count > 1 ? " (and \(seen.count - 1) more like it)" : ""
      note(
        seen.line, 0,
        "the UPN's local authority is not one of England's or Wales's\(more); it was taken as it is",
        .warning)
    }
    result.findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return result
  }

  private mutating func queryAuthority(of upn: String, line: Int) {
    let digits = String(upn.dropFirst().prefix(3))
    guard digits != authority, !LocalAuthority.isKnown(digits) else { return }
    let seen = strangers[digits]
    strangers[digits] = (seen?.line ?? line, (seen?.count ?? 0) + 1)
  }
}

/// A heading and its place in the row.
struct RollPlace {
  let label: String
  let column: Int
}

/// Legal names and date of birth, which together tell one pupil from another.
struct BirthKey: Hashable {
  let surname: String
  let forename: String
  let birth: Day

  /// The key; nil without a date of birth.
  init?(_ pupil: Pupil) {
    guard let birth = pupil.dateOfBirth else { return nil }
    self.birth = birth
    surname = NameFold.folded(pupil.surname)
    forename = NameFold.folded(pupil.forename)
  }
}
