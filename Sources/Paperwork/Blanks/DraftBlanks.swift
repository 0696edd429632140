import Record

/// The record so far, for the screen: items by kind, each with its parts.
struct Shown: Sendable {
  let draft: Draft
  let labels: Labels

  static let blanks = Blanks<Shown>([
    .one("pupil", Pupil.familyBlanks) { $0.draft.opening.pupil },
    .text("kind") { $0.labels["meeting.\($0.draft.opening.kind.rawValue)"] },
    .text("date") { $0.draft.day.spoken },
    .text("led-by") { $0.draft.opening.ledBy },
    .text("plan") { $0.draft.opening.school.planName },
    .flag("open") { !$0.draft.isClosed },
    .flag("empty") { $0.draft.items.isEmpty },
    .texts("people") { shown in
      shown.draft.participants.map { who in
        let part = who.relationship ?? shown.labels["role.\(who.role.rawValue)"]
        let took = shown.labels.known("attendance.\(who.attendance.rawValue)")
        return "\(who.name) (\([part, took].compactMap(\.self).joined(separator: ", ")))"
      }
    },
    .many("groups", Group.blanks) { $0.groups },
    .text("put-aside") { shown in
      let names = shown.draft.canComeBack.map(\.spoken)
      return names.isEmpty ? nil : names.joined(separator: ", ")
    },
  ])

  /// The standing items by kind, in the order of the tags.
  private var groups: [Group] {
    StatementKind.tags.compactMap { kind in
      let items = draft.items(kind)
      guard !items.isEmpty else { return nil }
      return Group(title: labels["kind.\(kind.rawValue)"], items: items.map(entry))
    }
  }

  private func entry(_ item: Item) -> Entry {
    let parts = Field.allCases.compactMap { field -> Part? in
      guard let value = item[field], value.flag == nil,
        let label = labels.known("field.\(field.rawValue)")
      else { return nil }
      return Part(name: label, value: words(value, of: field))
    }
    let state = draft.readBack[item.id]
    return Entry(
      line: Line(
        id: item.id, text: item.text, speaker: item.speaker, isQuoted: item.voice == .quoted,
        readBack: state?.result, name: name(item.speaker), isYou: false, language: nil),
      parts: parts, isAgreed: state?.result == .agreed,
      differences: (state?.differences ?? []).map { difference in
        Line(
          id: item.id, text: difference.words, speaker: difference.by,
          isQuoted: difference.voice == .quoted, readBack: nil, name: name(difference.by),
          isYou: false, language: nil)
      })
  }

  private func words(_ value: Value, of field: Field) -> String {
    switch value {
    case .day(let day): day.spoken
    case .waived(let why):
      why.isEmpty ? labels["letter.waived"] : "\(labels["letter.waived"]): \(why)"
    case .text where field == .owner: name(owner(value))
    case .list(let list) where field == .withheld:
      list.map { $0.replacing("|", with: ": ", maxReplacements: 1) }.joined(separator: "; ")
    default: value.words
    }
  }

  private func owner(_ value: Value) -> Speaker {
    Item(id: ItemID(.action, 1), text: "", speaker: Speaker(.other), fields: [.owner: value]).owner
  }

  private func name(_ speaker: Speaker) -> String {
    if let name = speaker.name { return name }
    if speaker.role == .pupil { return draft.opening.pupil.calledName }
    return labels.name(of: speaker.role, among: draft.participants)
  }

  struct Group: Sendable {
    let title: String
    let items: [Entry]

    static let blanks = Blanks<Group>([
      .text("title") { $0.title }, .many("entries", Entry.blanks) { $0.items },
    ])
  }

  struct Entry: Sendable {
    let line: Line
    let parts: [Part]
    let isAgreed: Bool
    let differences: [Line]

    static let blanks = Blanks<Entry>([
      .one("line", Line.blanks) { $0.line },
      .flag("agreed") { $0.isAgreed },
      .flag("staff-only") { $0.line.id.kind == .note },
      .many("parts", Part.blanks) { $0.parts },
      .many("differences", Line.blanks) { $0.differences },
    ])
  }

  struct Part: Sendable {
    let name: String
    let value: String

    static let blanks = Blanks<Part>([.text("name") { $0.name }, .text("value") { $0.value }])
  }
}
