import Record

/// A record in plain running words, for the columns of a CSV file.
///
/// Lines for staff are not in it: what is pasted into an MIS may be seen from home.
struct RecordWords {
  let record: AgreedRecord
  let settings: ExportSettings

  /// The meeting in a sentence or two: kind, decision, targets, review.
  var summary: String {
    var parts = [
      record.meeting.kind.name.prefix(1).uppercased() + record.meeting.kind.name.dropFirst()
    ]
    if let decision = record.decision {
      parts.append(
        "Decision: \(decision.provision == .none ? "no change" : decision.provision.name)")
    }
    let targets = record.targets.map(\.statement.text)
    let outcomes = record.outcomes.map(\.statement.text)
    if !targets.isEmpty {
      parts.append("Targets: " + targets.joined(separator: "; "))
    } else if !outcomes.isEmpty {
      parts.append("Outcomes: " + outcomes.joined(separator: "; "))
    }
    let tail = record.close.reviewDate.map { " Review \(settings.text($0))." } ?? ""
    let room = 256 - tail.utf16.count
    return ShortText.cut(parts.joined(separator: ". ") + ".", to: room) + tail
  }

  /// The whole record, one part a line.
  var full: String {
    var lines: [String] = []
    func add(_ title: String, _ statements: [AgreedRecord.Statement]) {
      guard !statements.isEmpty else { return }
      lines.append("\(title): " + statements.map { said($0) }.joined(separator: " | "))
    }
    let views = record.views
    add("Most wanted topics", record.meeting.topics)
    add("Pupil's views", views.pupil)
    add("Concerns", views.concerns)
    add("Hopes", views.aspirations)
    add("Family's views", views.family)
    add("School's view", views.school)
    add("Strengths", views.strengths)
    add("What works", views.works)
    add("What is hard", views.hard)
    add("Why the concern", views.triggers)
    add("Tried already", views.tried)
    lines += record.lookBack.map(lookedBack)
    add("Needs", record.needs.map(\.statement))
    add("Outcomes", record.outcomes.map(\.statement))
    lines += record.targets.enumerated().map { "Target \($0 + 1): \(self.target($1))" }
    lines += record.provision.map { "Provision: \(self.provision($0))" }
    lines += record.actions.map { "Action: \(self.action($0))" }
    add("Outside agencies", record.agencies.map(\.statement))
    add("Reports", record.reports.map(\.statement))
    if let decision = record.decision { add("Decision", [decision.statement]) }
    for statement in record.statements where statement.readBack?.result == .notAgreed {
      let views = (statement.readBack?.differences ?? []).map {
        "\(name($0.by)): \($0.voice == .quoted ? "“\($0.words)”" : $0.words)"
      }
      lines.append("Not agreed: \(statement.text) (\(views.joined(separator: "; ")))")
    }
    if let route = record.close.route { lines.append("School's route: \(route)") }
    if let day = record.close.reviewDate { lines.append("Next review: \(settings.text(day))") }
    return lines.joined(separator: "\n")
  }

  /// Words as said or noted, with the speaker.
  func said(_ statement: AgreedRecord.Statement) -> String {
    let words = statement.voice == .quoted ? "“\(statement.text)”" : statement.text
    return "\(words) (\(name(statement.speaker)))"
  }

  /// A target with its parts.
  func target(_ target: AgreedRecord.Target) -> String {
    parts(
      target.statement.text,
      [
        ("exactly", target.detail), ("when or where", target.condition),
        ("from", target.baseline), ("until", target.criterion), ("looked at by", target.judge),
        ("by", target.deadline.map { settings.text($0) }),
      ])
  }

  private func provision(_ help: AgreedRecord.Provision) -> String {
    parts(
      help.statement.text,
      [
        ("who", help.who), ("how often", help.frequency), ("how long", help.minutes),
        ("group", help.group), ("where", help.place),
        ("from", help.start.map { settings.text($0) }),
        ("until", help.end.map { settings.text($0) }),
      ])
  }

  private func action(_ action: AgreedRecord.Action) -> String {
    let date = action.deadline.map { " (by \(settings.text($0)))" } ?? ""
    return "\(name(action.owner)): \(action.statement.text)\(date)"
  }

  private func lookedBack(_ look: AgreedRecord.LookBack) -> String {
    "Looking back: \(look.promise.text): \(look.result?.rawValue ?? "not reviewed")"
      + (look.evidence.map { " (\($0))" } ?? "")
  }

  private func parts(_ text: String, _ parts: [(name: String, value: String?)]) -> String {
    let added = parts.compactMap { part in
      part.value.flatMap { $0.isEmpty || text.contains($0) ? nil : "\(part.name) \($0)" }
    }
    return added.isEmpty ? text : "\(text) (\(added.joined(separator: ", ")))"
  }

  /// A speaker's name, or the part they play.
  func name(_ speaker: Speaker) -> String {
    if let name = speaker.name { return name }
    if speaker.role == .pupil { return record.pupil.calledName }
    let people = record.meeting.participants.filter { $0.role == speaker.role }
    return people.count == 1 ? people[0].name : speaker.role.rawValue
  }
}
