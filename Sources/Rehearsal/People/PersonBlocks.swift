import Interview

/// The blocks of a person’s file: what is unsaid, what is answered, what would be better.
extension PersonReader {
  // MARK: - Blocks

  /// Rows parted at their heads.
  private mutating func blocks(
    _ rows: [Screenplay.Row]
  ) -> [(head: Screenplay.Row, rows: [Screenplay.Row])] {
    var blocks: [(head: Screenplay.Row, rows: [Screenplay.Row])] = []
    for row in rows {
      if row.sort == .head {
        blocks.append((row, []))
      } else if blocks.isEmpty {
        play.report("a head in brackets is wanted before this row", at: row)
      } else {
        blocks[blocks.count - 1].rows.append(row)
      }
    }
    return blocks
  }

  /// A wording; the same words twice are found.
  private mutating func wording(
    _ text: String, _ row: Screenplay.Row, _ conditions: [Condition] = []
  ) -> Reply {
    if let line = texts[text] {
      play.report("these words are on line \(line) already; each is said once", at: row)
    }
    texts[text] = row.line
    if text.isEmpty { play.report("no words stand here", at: row) }
    wordings += 1
    return Reply(
      number: wordings, line: row.line, parts: [part(text, row)], conditions: conditions)
  }

  /// Words and who says them.
  private mutating func part(_ text: String, _ row: Screenplay.Row) -> Spoken {
    var speaker = speakers.first ?? ""
    var words = text
    for name in speakers where text.hasPrefix("\(name): ") {
      speaker = name
      words = String(text.dropFirst(name.count + 2))
    }
    for name in Placeholder.names(in: words) where !["child", "gist", "term"].contains(name) {
      play.report(
        "nothing is called `{\(name)}`; there are {child}, {gist} and {term}", at: row,
        words: "{\(name)}")
    }
    return Spoken(speaker: speaker, text: words)
  }

  /// The wordings of rows; a row that goes on joins the one above.
  private mutating func wordings(
    _ rows: [Screenplay.Row], _ conditions: [Condition]
  ) -> [Reply] {
    var all: [Reply] = []
    for row in rows {
      switch row.sort {
      case .said: all.append(wording(row.text, row, conditions))
      case .more where !all.isEmpty: all[all.count - 1].parts.append(part(row.text, row))
      default: play.report("`> words` is wanted here", at: row)
      }
    }
    return all
  }

  mutating func unsaid(_ rows: [Screenplay.Row]) -> [Unsaid] {
    var all: [Unsaid] = []
    for (head, rows) in blocks(rows) {
      let id = head.text.trimmedEnds
      if all.contains(where: { $0.id == id }) { play.report("`\(id)` is given twice", at: head) }
      var said: [Reply] = []
      var hints: [Reply] = []
      var conditions: [Condition] = []
      var values: [String: String] = [:]
      for row in rows {
        switch (row.sort, row.key) {
        case (.said, _): said.append(wording(row.text, row))
        case (.more, _) where !said.isEmpty:
          said[said.count - 1].parts.append(part(row.text, row))
        case (.value, "hint"): hints.append(wording(row.text, row))
        case (.value, "until"): conditions += self.conditions(row.text, at: row)
        case (.value, "about"):
          named.append((true, row.text, row))
          values["about"] = row.text
        case (.value, "short"), (.value, "better"), (.value, "child"): values[row.key] = row.text
        default:
          play.report(
            "here stand `> words`, `about:`, `until:`, `hint:`, `short:`, `better:`, `child: yes`",
            line: row.line, column: 1)
        }
      }
      if said.isEmpty { play.report("`\(id)` has no words: `> words`", at: head) }
      for key in ["about", "short", "better"] where values[key]?.isEmpty ?? true {
        play.report("`\(id)` lacks `\(key):`", at: head)
      }
      all.append(
        Unsaid(
          id: id, topic: values["about"] ?? "", conditions: conditions, said: said, hints: hints,
          short: values["short"] ?? "", better: values["better"] ?? "",
          isChilds: values["child"] == "yes"))
    }
    if all.count < 3 { play.report("`== Unsaid` holds three blocks at least") }
    return all
  }

  mutating func replies(
    _ rows: [Screenplay.Row]
  ) -> (replies: [Cue: [Reply]], topics: [String: [Reply]]) {
    var replies: [Cue: [Reply]] = [:]
    var topicReplies: [String: [Reply]] = [:]
    let known = Cue.allCases.map(\.rawValue)
    for (head, rows) in blocks(rows) {
      let parts = head.text.split(separator: ";", maxSplits: 1).map { $0.trimmedEnds }
      let name = parts.first ?? ""
      let conditions = parts.count > 1 ? self.conditions(parts[1], at: head) : []
      let words = wordings(rows, conditions)
      if name.hasPrefix("topic ") {
        let topic = name.dropFirst(6).trimmedEnds
        named.append((true, topic, head))
        topicReplies[topic, default: []] += words
      } else if let cue = Cue(rawValue: name) {
        replies[cue, default: []] += words
      } else {
        play.report("no reply is called `\(name)`\(hint(name, known))", at: head)
      }
    }
    return (replies, topicReplies)
  }

  mutating func better(_ rows: [Screenplay.Row]) -> [Better] {
    var all: [Better] = []
    let known = Cue.allCases.filter(\.moves).map(\.rawValue)
    for (head, rows) in blocks(rows) {
      let parts = head.text.split(separator: ";").map { $0.trimmedEnds }
      guard let cue = Cue(rawValue: parts.first ?? "") else {
        play.report(
          "no rule is called `\(parts.first ?? "")`\(hint(parts.first ?? "", known))", at: head)
        continue
      }
      var topic: String?
      if parts.count > 1 {
        topic = parts[1].replacing("topic ", with: "").trimmedEnds
        named.append((true, topic ?? "", head))
      }
      for row in rows where row.sort == .said {
        all.append(Better(cue: cue, topic: topic, text: row.text))
      }
    }
    return all
  }

  // MARK: - What hangs together

  mutating func checkNames(_ unsaid: [Unsaid]) {
    let ids = unsaid.map(\.id)
    let topics = self.topics.keys.sorted()
    for (isTopic, name, row) in named {
      if isTopic, !topics.contains(name) {
        play.report(
          "no topic is called `\(name)`\(hint(name, topics)); topics stand in `== Topics`",
          at: row, words: name)
      } else if !isTopic, !ids.contains(name) {
        play.report(
          "nothing unsaid is called `\(name)`\(hint(name, ids))", at: row, words: name)
      }
    }
    // What waits for itself, or for something that waits for it, is never said.
    var reachable: Set<String> = []
    var grows = true
    while grows {
      grows = false
      for one in unsaid where !reachable.contains(one.id) {
        let waits = one.conditions.compactMap { condition -> String? in
          switch condition {
          case .after(let id), .heard(let id): id
          default: nil
          }
        }
        if waits.allSatisfy({ reachable.contains($0) || !ids.contains($0) }) {
          reachable.insert(one.id)
          grows = true
        }
      }
    }
    for one in unsaid where !reachable.contains(one.id) {
      play.report(
        "`\(one.id)` can never be said: it waits for something that waits for it",
        line: (one.said.first?.line ?? 1), column: 1)
    }
  }

  mutating func checkCounts(_ replies: [Cue: [Reply]]) {
    for cue in Cue.allCases where (replies[cue]?.count ?? 0) < cue.fewest {
      play.report(
        "`[\(cue.rawValue)]` in `== Replies` needs \(cue.fewest) wordings or more; there are "
          + "\(replies[cue]?.count ?? 0)")
    }
  }
}
