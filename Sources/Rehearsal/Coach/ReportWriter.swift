/// Writes the sections of the feedback.
struct ReportWriter {
  let sitting: Sitting
  let words: RehearsalWords
  let coaching: Coaching

  private var called: String { sitting.person.called }

  func short() -> Report.Section {
    var section = Report.Section(title: words.text(.wellTitle))
    section.add(.plain, words.text(.reportShort, ["name": called]))
    return section
  }

  func well() -> Report.Section {
    var section = Report.Section(title: words.text(.wellTitle))
    for one in coaching.well {
      section.add(
        .plain,
        words.text(
          .wellLine,
          [
            "what": words.cue(one.cue), "line": String(one.line),
            "did": one.did.isNothing ? words.text(.boxNothing) : one.did.words,
          ]))
      section.add(.quote, one.own)
      if let opened = one.opened {
        section.add(.note, words.text(.wellOpened, ["name": called, "short": opened]))
      }
    }
    if coaching.well.isEmpty { section.add(.plain, words.text(.wellNone, ["name": called])) }
    return section
  }

  func change() -> Report.Section {
    var section = Report.Section(title: words.text(.changeTitle))
    for one in coaching.change {
      if let missed = one.missed {
        section.add(
          .plain,
          words.text(
            one.wasSaid ? .changeNotGiven : .changeMissed,
            ["name": called, "line": String(one.line), "hint": missed]))
      } else {
        section.add(
          .plain,
          words.text(
            .changeLine,
            [
              "what": words.cue(one.cue), "line": String(one.line),
              "did": one.did.isNothing ? words.text(.boxNothing) : one.did.words,
            ]))
      }
      section.add(.quote, one.own)
      if let better = one.better {
        section.add(.better, words.text(.changeBetter, ["name": called, "better": better]))
      }
    }
    if coaching.change.isEmpty { section.add(.plain, words.text(.changeNone)) }
    return section
  }

  func unsaid() -> Report.Section {
    var section = Report.Section(title: words.text(.unsaidTitle, ["name": called]))
    for one in coaching.unsaid {
      section.add(.plain, words.text(.unsaidItem, ["short": one.short]))
      if let line = one.hintedIn {
        section.add(.note, words.text(.unsaidHinted, ["line": String(line)]))
      }
    }
    if coaching.unsaid.isEmpty { section.add(.plain, words.text(.unsaidNone, ["name": called])) }
    return section
  }

  func trust() -> Report.Section {
    var section = Report.Section(title: words.text(.trustTitle, ["name": called]))
    section.add(
      .plain,
      words.text(
        .trustLine,
        [
          "from": String(coaching.trust.first ?? 0), "to": String(coaching.trust.last ?? 0),
          "all": coaching.trust.map(String.init).joined(separator: " "),
        ]))
    let moved = sitting.exchanges.filter { $0.change.trust != 0 }
      .sorted { (abs($0.change.trust), $1.number) > (abs($1.change.trust), $0.number) }.prefix(3)
    for exchange in moved.sorted(by: { $0.number < $1.number }) {
      let change = exchange.change.trust
      section.add(
        .note,
        words.text(
          .trustMost,
          [
            "line": String(exchange.number),
            "change": change > 0 ? "+\(change)" : "\u{2212}\(-change)",
            "what": words.cue(strongest(exchange)), "own": shortened(exchange.line),
          ]))
    }
    return section
  }

  private func strongest(_ exchange: Exchange) -> Cue {
    exchange.moves.max { abs($0.change.trust) < abs($1.change.trust) }?.cue ?? exchange.answers
  }

  private func shortened(_ text: String) -> String {
    text.count <= 70 ? text : text.prefix(68).trimmedEnds + "\u{2026}"
  }

  func figures(_ figures: Figures) -> Report.Section {
    var section = Report.Section(title: words.text(.figuresTitle))
    section.columns = words.text(.figureColumns).split(separator: ",").map { $0.trimmedEnds }
    section.table = figures.all.map { figure in
      let lines = figure.lines.prefix(12).map(String.init).joined(separator: ", ")
      return [
        words.skill(figure.skill), words.figure(figure), words.band(figure.band),
        lines + (figure.lines.count > 12 ? ", \u{2026}" : ""),
      ]
    }
    if let share = figures.openShare {
      section.add(.note, words.text(.openShare, ["share": String(share)]))
    }
    section.add(.note, words.text(.figuresNote))
    return section
  }

  func selfCheck() -> Report.Section {
    var section = Report.Section(title: words.text(.selfTitle))
    section.add(.note, words.text(.selfIntro))
    for key in [RehearsalKey.selfOne, .selfTwo, .selfThree, .selfFour] {
      section.add(.plain, words.text(key, ["name": called]))
    }
    return section
  }

  /// The glass box: every line, what it moved, and by which rule.
  func box() -> Report.Section {
    var section = Report.Section(title: words.text(.boxTitle))
    for exchange in sitting.exchanges {
      section.add(
        .quote,
        words.text(.boxTeacher, ["line": String(exchange.number), "own": exchange.line]))
      let moves = exchange.moves.map { move in
        words.cue(move.cue) + (move.change.isNothing ? "" : " (\(move.change.words))")
      }.joined(separator: "; ")
      section.add(
        .note,
        words.text(
          .boxMoves,
          [
            "moves": moves, "trust": String(exchange.after.trust),
            "worry": String(exchange.after.worry), "openness": String(exchange.after.openness),
          ]))
      for spoken in exchange.reply {
        section.add(
          .plain, spoken.text.hasPrefix("(") ? spoken.text : "\(spoken.speaker): \(spoken.text)")
      }
    }
    return section
  }
}

extension Report {
  /// The glass box of a talk: every line, what it moved, and by which rule.
  public static func box(_ sitting: Sitting, _ words: RehearsalWords) -> Section {
    ReportWriter(sitting: sitting, words: words, coaching: Coaching(sitting)).box()
  }

  /// Two runs side by side.
  public static func comparison(
    _ first: Sitting, _ second: Sitting, _ words: RehearsalWords
  ) -> Section {
    var section = Section(title: words.text(.compareTitle))
    let parts =
      zip(first.exchanges, second.exchanges).first { $0.line != $1.line }?.0.number
      ?? min(first.exchanges.count, second.exchanges.count) + 1
    section.add(.plain, words.text(.compareParts, ["line": String(parts)]))
    section.columns = words.text(.compareColumns).split(separator: ",").map { $0.trimmedEnds }
    func row(_ name: String, _ value: (Sitting) -> String) -> [String] {
      [name, value(first), value(second)]
    }
    section.table = [
      row(words.text(.compareTrust)) { String($0.meters.trust) },
      row(words.text(.compareSaid)) { "\($0.disclosed.count) / \($0.person.unsaid.count)" },
    ]
    let (left, right) = (Figures(first), Figures(second))
    for skill in Skill.allCases where left[skill] != nil || right[skill] != nil {
      section.table.append([
        words.skill(skill), left[skill].map { words.figure($0) } ?? "",
        right[skill].map { words.figure($0) } ?? "",
      ])
    }
    return section
  }
}
