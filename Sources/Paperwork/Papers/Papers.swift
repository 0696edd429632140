public import Record

/// The form a paper takes.
public enum PaperFormat: String, CaseIterable, Sendable {
  case html, text
}

/// Templates that cannot be used: everything that is wrong with them.
public struct BrokenPapers: Error, Hashable, Sendable {
  /// What is wrong, in the order of a reader.
  public let findings: [Finding]
}

/// The papers people read, ready to be written up from a record.
///
/// Made once from the template files; a mistake in any of them is found then, all at once, and no
/// paper is ever printed from a broken template. Knows no clock and no disk: the same record and
/// the same templates give the same bytes.
public struct Papers: Sendable {
  private let press: Press
  private let labels: Labels

  /// The papers that a set of files makes: templates and labels by file name.
  ///
  /// A key may be a path; its last part names the template, the whole is shown in findings.
  ///
  /// - Throws: everything that is wrong with the files.
  public init(_ files: [String: String]) throws(BrokenPapers) {
    let (press, labels, findings) = Papers.prepare(files)
    guard findings.isEmpty else { throw BrokenPapers(findings: findings) }
    self.press = press
    self.labels = labels
  }

  /// What is wrong with a set of template files, in the order of a reader.
  public static func findings(in files: [String: String]) -> [Finding] {
    prepare(files).findings
  }

  private static func prepare(
    _ files: [String: String]
  ) -> (press: Press, labels: Labels, findings: [Finding]) {
    var templates: [String: TemplateFile] = [:]
    var labels = Labels.read("", shown: Labels.file)
    for (path, text) in files {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if name == Labels.file {
        labels = Labels.read(text, shown: path)
      } else if name.hasSuffix(".mustache") {
        templates[String(name.dropLast(9))] = TemplateFile(shown: path, text: text)
      }
    }
    var check = TemplateCheck(files: templates)
    for (name, shape) in shapes { check.check(name, shape: shape) }
    let press = Press(
      check.findings.isEmpty ? templates : [:], papers: Set(shapes.map(\.name)))
    let findings = (labels.findings + check.findings + press.findings).sorted()
    return (press, labels.labels, findings)
  }

  /// Every paper's template and the names it may use.
  private static let shapes: [(name: String, shape: Shape)] = [
    ("parents-copy.html", Reading.familyBlanks.shape),
    ("parents-copy.text", Reading.familyBlanks.shape),
    ("notification.html", Reading.familyBlanks.shape),
    ("notification.text", Reading.familyBlanks.shape),
    ("staff-copy.html", Reading.staffBlanks.shape),
    ("staff-copy.text", Reading.staffBlanks.shape),
    ("transcript.html", Telling.blanks.shape),
    ("transcript.text", Telling.blanks.shape),
    ("record.text", Shown.blanks.shape),
    ("subject.html", SubjectPage.blanks.shape),
    ("subject.text", SubjectPage.blanks.shape),
  ]

  private func writeUp<Subject>(
    _ name: String, _ format: PaperFormat, _ blanks: Blanks<Subject>, _ subject: Subject
  ) -> String {
    let page = blanks.page(subject)
    switch format {
    case .html: return press.print(page, with: "\(name).html", safe: SafeText.html)
    case .text:
      return PlainText.set(press.print(page, with: "\(name).text", safe: SafeText.plain))
    }
  }
}

extension Papers {
  /// The parent's copy, for one named person.
  ///
  /// It holds no UPN, no line for staff, no line withheld from this person, and no other child's
  /// name (Code 6.71; DOMAIN: the parent's copy). Large print is 18 point.
  ///
  /// - Throws: `unknownRecipient` when nobody of that name is of the family or was to have a copy.
  public func parentsCopy(
    of record: AgreedRecord, for recipient: String, as format: PaperFormat,
    largePrint: Bool = false
  ) throws(PaperRefusal) -> String {
    let reading = try reading(record, for: recipient, largePrint: largePrint)
    return writeUp("parents-copy", format, Reading.familyBlanks, reading)
  }

  /// Whether the person asked for large print, at the meeting or on the school's roll.
  public func wantsLargePrint(
    _ recipient: String, of record: AgreedRecord
  ) throws(PaperRefusal) -> Bool {
    try record.recipient(recipient).format?.lowercased().contains("large") ?? false
  }

  /// The formal notification to a parent that SEN support begins (Code 6.43, 6.48).
  ///
  /// - Throws: `noNotification` unless the record is of a first concern that decided on SEN
  ///   support; `unknownRecipient` as for the parent's copy.
  public func notification(
    of record: AgreedRecord, for recipient: String, as format: PaperFormat,
    largePrint: Bool = false
  ) throws(PaperRefusal) -> String {
    guard Papers.needsNotification(record) else { throw .noNotification }
    let reading = try reading(record, for: recipient, largePrint: largePrint)
    return writeUp("notification", format, Reading.familyBlanks, reading)
  }

  /// Whether the parents must be formally notified after this meeting.
  public static func needsNotification(_ record: AgreedRecord) -> Bool {
    record.meeting.kind == .firstConcern && record.decision?.provision == .support
  }

  /// The staff copy, which the office files: every field, gaps left, notes marked as such.
  public func staffCopy(of record: AgreedRecord, as format: PaperFormat) -> String {
    let reading = Reading(
      record: hidingOtherChildren(record), recipient: nil, labels: labels, largePrint: false)
    return writeUp("staff-copy", format, Reading.staffBlanks, reading)
  }

  /// The transcript: times, speakers, the questions put and the lines as typed.
  ///
  /// A line set aside is not in it; a line taken back is shown as that.
  public func transcript(of journal: Journal, as format: PaperFormat) -> String {
    writeUp("transcript", format, Telling.blanks, Telling(journal, labels: labels))
  }

  /// The record so far, as lines for the screen: items by kind, each with its key, who said it,
  /// and whether it is quoted or noted.
  public func lines(of draft: Draft, width: Int = 72) -> [String] {
    let page = Shown.blanks.page(Shown(draft: draft, labels: labels))
    return PlainText.lines(
      press.print(page, with: "record.text", safe: SafeText.plain), width: width)
  }

  /// The transcript as lines of any length, for whoever reads on in them.
  public func transcriptLines(of journal: Journal) -> [String] {
    let page = Telling.blanks.page(Telling(journal, labels: labels))
    return PlainText.lines(
      press.print(page, with: "transcript.text", safe: SafeText.plain), width: 100_000)
  }

  /// A page of everything held on one pupil.
  public func subject(_ page: SubjectPage, as format: PaperFormat) -> String {
    writeUp("subject", format, SubjectPage.blanks, page)
  }

  /// A meeting as it went: when, who, and the words, without the lines kept apart.
  public func told(of journal: Journal) -> [(when: String, who: String, text: String)] {
    var last: Day?
    return Telling(journal, labels: labels).told.compactMap { told in
      guard case .said(let text, let by) = told.what else { return nil }
      defer { last = told.at.day }
      let day = last == told.at.day ? "" : "\(told.at.day.iso) "
      return ("\(day)\(told.at.clock)", by, text)
    }
  }

  /// The parts of an item that have a name on paper, without whose copy it is left out of.
  public func parts(of item: Item) -> [String] {
    Field.allCases.compactMap { field in
      guard field != .withheld, let value = item[field], value.flag == nil,
        let label = labels.known("field.\(field.rawValue)")
      else { return nil }
      if case .day(let day) = value { return "\(label): \(day.spoken)" }
      return "\(label): \(value.words)"
    }
  }

  /// What a kind of statement is called.
  public func name(of kind: StatementKind) -> String { labels["kind.\(kind.rawValue)"] }

  /// What a kind of meeting is called.
  public func name(of kind: MeetingKind) -> String { labels["meeting.\(kind.rawValue)"] }

  private func reading(
    _ record: AgreedRecord, for recipient: String, largePrint: Bool
  ) throws(PaperRefusal) -> Reading {
    let recipient = try record.recipient(recipient)
    let copy = hidingOtherChildren(record.family(without: recipient.withheld))
    return Reading(record: copy, recipient: recipient, labels: labels, largePrint: largePrint)
  }

  private func hidingOtherChildren(_ record: AgreedRecord) -> AgreedRecord {
    record.hidingOtherChildren(behind: labels["names.another-child"])
  }
}
