import Interview
import Record

/// (e) Enters per fact kept, over the transcripts of whole meetings.
///
/// An Enter is a line typed, commands and Enter alone included. A fact is one filled field of the
/// record (DOMAIN §3) that the talk brought: what the roll and the clock knew beforehand (the
/// pupil, the family, the school, date and times, earlier promises) does not count, nor does what
/// the program derived (areas of need, gaps, findings in the words). Each of these is one fact:
/// - a statement's words together with who said them; not the words of a look-back, a decision, a
///   review date or a copy, which are nothing beside their parts
/// - each part of a statement that holds an answer, as baseline, judge, owner or date; a letter
///   waived with a reason; the line of the plan that it serves
/// - a person who took part, with role; another fact where they were not there all the time
/// - the result of an item's read-back, and each difference, in whose words
enum EntersBench {
  static func rows(_ options: Options) throws -> [Row] {
    let talks = try Talk.all(in: options.transcripts)
    let held = Sitting.all(talks, try Words())
    var enters = 0
    var facts = Facts()
    var unfinished = 0
    var rows: [Row] = []
    for (talk, sitting) in held {
      let own = Facts(sitting.meeting.draft)
      let isWhole = sitting.meeting.draft.isClosed || talk.settings["ends"] == "open"
      rows.append(row(talk.name + (isWhole ? "" : " (does not close)"), talk.lines.count, own))
      guard isWhole else {
        unfinished += 1
        continue
      }
      enters += talk.lines.count
      facts.said += own.said
      facts.readBack += own.readBack
    }
    let ratio = Double(enters) / Double(facts.all)
    let without = (Double(enters) / Double(facts.said)).text(2)
    let left = unfinished > 0 ? ", \(unfinished) that do not close left out" : ""
    let total = Row(
      "(e) Enters per fact kept, \(held.count - unfinished) meetings\(left)", ratio.text(2),
      against: "≤ 1.30; \(enters) Enters, \(facts.all) facts; "
        + "\(without) without read-back results",
      ratio: ratio / 1.3, verdict: Verdict(ratio <= 1.3))
    return [total] + rows
  }

  private static func row(_ name: String, _ enters: Int, _ facts: Facts) -> Row {
    let ratio = Double(enters) / Double(facts.all)
    return Row("    \(name)", ratio.text(2), against: "\(enters) Enters, \(facts.all) facts")
  }
}

/// The facts of a draft.
struct Facts {
  /// Those that somebody said.
  var said = 0
  /// The results of the read-back, and differences.
  var readBack = 0

  var all: Int { said + readBack }

  init() {}

  init(_ draft: Draft) {
    for item in draft.items {
      if !Facts.wordless.contains(item.kind), !item.text.isEmpty { said += 1 }
      if item.kind == .action, item[.owner] == nil { said += 1 }  // whoever spoke
      said += item.fields.filter { Facts.isKept($0.key, $0.value) }.count
    }
    for person in draft.participants
    where !draft.opening.participants.contains(where: { $0.name == person.name }) {
      said += person.attendance == .present ? 1 : 2
    }
    for state in draft.readBack.values {
      readBack += 1 + state.differences.count
    }
  }

  /// Kinds whose words are nothing beside their parts.
  private static let wordless: Set<StatementKind> = [
    .lookback, .decision, .reviewDate, .copies, .present,
  ]

  private static func isKept(_ field: Field, _ value: Value) -> Bool {
    switch field {
    // A finding of Hearing, unless somebody waived it or said what exactly is meant.
    case .specific, .measurable: value.isWaived || value.text != nil
    // Derived, or known beforehand.
    case .area, .jargon, .blame, .vague, .promise, .carriedFrom: false
    default: true
    }
  }
}
