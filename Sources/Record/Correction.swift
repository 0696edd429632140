/// A correction: a new meeting that begins where a closed record ended.
public enum Correction {
  /// The entries after `opened` that carry everything the old record held into the new one.
  ///
  /// Items keep their keys and words; their source is the opening, since the words behind them
  /// are in the journal that the opening names.
  public static func entries(of old: Draft, at now: Moment, by: String) -> [Entry] {
    var filings: [Filing] = old.participants.map { .join($0) }
    filings += old.items.map { item in
      var item = item
      item.sources = []
      return .add(item)
    }
    filings += old.nothing.sorted { $0.rawValue < $1.rawValue }.map { .nothing($0) }
    filings += old.names.sorted { $0.key < $1.key }.map { .name($0.key, $0.value) }
    filings += old.settled.keys.sorted { $0.description < $1.description }
      .filter { !$0.isAboutTheClose }.map { .settle($0) }
    var events: [Event] = [.understood(Understood(of: 1, filings: filings))]
    for (id, state) in old.readBack.sorted(by: { $0.key < $1.key }) {
      if state.result != .notAgreed {
        events.append(.agreed(items: [id], result: state.result, by: state.by))
      }
      events += state.differences.map {
        .disagreed(item: id, by: $0.by, words: $0.words, voice: $0.voice)
      }
    }
    return events.enumerated().map { offset, event in
      Entry(number: offset + 2, at: now, by: by, event: event)
    }
  }
}

extension QuestionRef {
  /// Questions that a correction asks again.
  fileprivate var isAboutTheClose: Bool { id == "sign-off" || id == "read-back" }
}

extension AgreedRecord {
  /// What is different from an earlier version of this record, one plain line for each item.
  public func changes(from old: AgreedRecord) -> [String] {
    let before = Dictionary(
      old.everyStatement.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      everyStatement.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines: [String] = []
    for (id, statement) in after.sorted(by: { $0.key < $1.key }) {
      guard let earlier = before[id] else {
        lines.append("\(id.spoken) was added")
        continue
      }
      if earlier.text != statement.text || earlier.voice != statement.voice {
        lines.append("\(id.spoken) was reworded")
      } else if earlier.readBack != statement.readBack {
        lines.append("\(id.spoken) was read back anew")
      }
    }
    for id in before.keys.sorted() where after[id] == nil {
      lines.append("\(id.spoken) was taken out")
    }
    let parts: [(String, Bool)] = [
      ("the parts of a target", targets.map(\.parts) != old.targets.map(\.parts)),
      ("the date or owner of an action", actions.map(\.parts) != old.actions.map(\.parts)),
      ("the review date", close.reviewDate != old.close.reviewDate),
      ("who gets a copy", close.copies != old.close.copies),
      ("the coded needs", sen != old.sen),
    ]
    return lines + parts.filter(\.1).map { "\($0.0) changed" }
  }

  private var everyStatement: [Statement] { statements + notes + meeting.topics + views.summaries }
}

extension AgreedRecord.Target {
  fileprivate var parts: [String?] {
    [condition, detail, baseline, criterion, judge, deadline?.iso, realistic]
  }
}

extension AgreedRecord.Action {
  fileprivate var parts: [String?] { [owner.description, deadline?.iso] }
}
