import Record

/// A record as it is being written up: for whom, and in which words.
struct Reading: Sendable {
  let record: AgreedRecord
  /// The one person a family's copy is for; nil for the staff copy.
  let recipient: Recipient?
  let labels: Labels
  let largePrint: Bool
  private let texts: [ItemID: String]

  init(record: AgreedRecord, recipient: Recipient?, labels: Labels, largePrint: Bool) {
    self.record = record
    self.recipient = recipient
    self.labels = labels
    self.largePrint = largePrint
    texts = Dictionary(
      record.statements.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name a speaker is shown by.
  func name(of speaker: Speaker) -> String {
    if let name = speaker.name { return name }
    if speaker.role == .pupil { return record.pupil.calledName }
    return labels.name(of: speaker.role, among: record.meeting.participants)
  }

  /// Whether the copy is for this speaker.
  func isYou(_ speaker: Speaker) -> Bool { recipient?.isSpeaker(speaker) ?? false }

  /// A part of the record with what is needed to write it up.
  func within<Part>(_ part: Part) -> Within<Part> { Within(part: part, reading: self) }

  /// Parts of the record, likewise.
  func each<Part>(_ parts: [Part]) -> [Within<Part>] { parts.map(within) }

  /// Statements as lines.
  func lines(_ statements: [AgreedRecord.Statement]) -> [Line] { statements.map(line) }

  /// A statement as a line.
  func line(_ statement: AgreedRecord.Statement) -> Line {
    Line(
      id: statement.id, text: statement.text, speaker: statement.speaker,
      isQuoted: statement.voice == .quoted, readBack: statement.readBack?.result,
      name: name(of: statement.speaker), isYou: isYou(statement.speaker),
      language: WritingScript.language(of: statement.text, home: record.homeLanguage))
  }

  /// The text of a statement elsewhere in the record.
  func text(of id: ItemID?) -> String? {
    id.flatMap { texts[$0] }
  }
}

/// A part of a record, within the copy it is written up for.
struct Within<Part: Sendable>: Sendable {
  let part: Part
  let reading: Reading
}

/// One line of somebody's words.
struct Line: Sendable {
  let id: ItemID
  let text: String
  let speaker: Speaker
  let isQuoted: Bool
  let readBack: ReadBackResult?
  let name: String
  let isYou: Bool
  let language: String?

  /// What a template may print of a line: `said` only what was said just so, else `noted`.
  static let blanks = Blanks<Line>([
    .text("id") { $0.id.description },
    .text("said") { $0.isQuoted ? $0.text : nil },
    .text("noted") { $0.isQuoted ? nil : $0.text },
    .text("language") { $0.language },
    .text("by") { $0.name },
    .flag("you") { $0.isYou },
    .flag("hope") { $0.id.kind == .aspiration },
    .flag("worry") { $0.id.kind == .concern },
    .flag("changed") { $0.readBack == .agreedWithChange },
    .flag("not-agreed") { $0.readBack == .notAgreed },
    .flag("not-read-back") { $0.readBack == nil && Draft.isReadBack($0.id.kind) },
  ])
}

/// What one person said, apart from what the notes say they said.
struct Voiced: Sendable {
  let name: String
  let lines: [Line]

  static let blanks = Blanks<Voiced>([
    .text("name") { $0.name },
    .many("said", Line.blanks) { $0.lines.filter(\.isQuoted) },
    .many("noted", Line.blanks) { $0.lines.filter { !$0.isQuoted } },
  ])
}

extension AgreedRecord {
  /// The language spoken at home, or the one an interpreter was wanted for.
  var homeLanguage: String? {
    pupil.homeLanguage ?? pupil.family.compactMap(\.interpreter).first
  }
}

extension Reading {
  /// Views, concerns and hopes by speaker: the pupil's, the reader's, and everybody else's, the
  /// school speaking as one.
  var voices: (pupil: [Line], you: [Line], others: [Voiced]) {
    let views = record.views
    let spoken = lines(
      views.concerns + views.aspirations + views.pupil + views.family + views.school)
    var pupil: [Line] = []
    var you: [Line] = []
    var names: [String] = []
    var others: [String: [Line]] = [:]
    for line in spoken {
      if line.isYou {
        you.append(line)
      } else if line.speaker.role == .pupil {
        pupil.append(line)
      } else {
        let name = line.speaker.role.isSchool ? labels["heading.school"] : line.name
        if others[name] == nil { names.append(name) }
        others[name, default: []].append(line)
      }
    }
    let school = labels["heading.school"]
    let order = names.filter { $0 != school } + names.filter { $0 == school }
    return (pupil, you, order.map { Voiced(name: $0, lines: others[$0] ?? []) })
  }

  /// A part that adds to words which do not hold it already.
  func unsaid(_ part: String?, in text: String) -> String? {
    guard let part, !part.isEmpty else { return nil }
    return text.lowercased().contains(part.lowercased()) ? nil : part
  }
}
