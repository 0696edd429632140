/// One kind against another, when a line has cues of several.
extension KindListener {
  func weigh(
    _ scores: inout [MeantKind: Score], hasDeadline: Bool, verbs: [Int]
  ) {
    let subject = Subject.find(in: wording)
    if let wish = scores[.aspiration]?.confidence, wish >= 0.84, !hasDeadline {
      // We want him to get his GCSEs so he has choices: a hope with its reason.
      scores[.outcome]?.confidence *= 0.6
    } else if scores[.outcome] != nil {
      for kind in [MeantKind.target, .provision, .strength, .need, .aspiration] {
        scores[kind]?.confidence *= 0.5
      }
    }
    if let need = scores[.need], let verb = verbs.first, need.range.lowerBound < verb,
      verb - need.range.upperBound <= 1
    {
      // Struggles to follow…, cannot yet blend…: the verb is what is hard.
      scores[.target]?.confidence *= 0.5
    }
    if let wish = scores[.aspiration]?.confidence, wish >= 0.8 {
      for kind in [MeantKind.target, .strength, .need, .action, .provision] {
        scores[kind]?.confidence *= 0.6
      }
    }
    if let worry = scores[.concern]?.confidence, worry >= 0.8 {
      for kind in [MeantKind.target, .strength, .need, .provision, .aspiration, .action] {
        scores[kind]?.confidence *= 0.6
      }
    }
    turned(&scores)
    if hasDeadline { scores[.strength]?.confidence *= 0.6 }
    if let action = scores[.action]?.confidence, action >= 0.8 {
      for kind in [MeantKind.provision, .strength, .need, .target] {
        scores[kind]?.confidence *= 0.6
      }
    }
    let hasPromise =
      subject?.who == .child || subject?.who == .name || verbs.contains { isPromised($0) }
    if let target = scores[.target]?.confidence, target >= 0.8 {
      for kind in [MeantKind.need, .strength] { scores[kind]?.confidence *= 0.6 }
      if let provision = scores[.provision] {
        if provision.confidence >= 0.8, !hasDeadline, !hasPromise, !startsWithVerb() {
          scores[.target]?.confidence *= 0.6
        } else {
          scores[.provision]?.confidence *= 0.7
        }
      }
    } else if scores[.target] != nil, let provision = scores[.provision],
      provision.confidence >= 0.8
    {
      scores[.target]?.confidence *= 0.6
    }
    if let strength = scores[.strength], let need = scores[.need] {
      contrast(strength, need, &scores)
    }
    if isBygone() || isWished() { scores[.provision]?.confidence *= 0.65 }
    if isAsked() {
      for kind in scores.keys where kind != .concern { scores[kind]?.confidence *= 0.6 }
    }
    if let provision = scores[.provision], provision.confidence >= 0.8 {
      scores[.need]?.confidence *= 0.6
    }
  }

  /// `Fluent decoder but doesn't take in what she reads`: what comes after *but* weighs more.
  private func turned(_ scores: inout [MeantKind: Score]) {
    guard let strength = scores[.strength],
      let but = wording.firstIndex(from: strength.range.upperBound, where: { $0.lower == "but" }),
      (but + 1..<max(but + 1, min(but + 5, wording.count))).contains(where: {
        wording.isA($0, .negative)
          || ["struggles", "finds", "needs", "loses", "forgets"].contains(wording[$0].lower)
      })
    else { return }
    scores[.strength]?.confidence *= 0.7
    raise(.need, 0.75, but..<min(but + 4, wording.count), &scores)
  }

  /// The line tells of what was, or how something went.
  func isBygone() -> Bool {
    wording.items.contains {
      [
        "was", "were", "had", "tried", "left", "stopped", "helps", "helped", "works", "worked",
        "came",
        "went", "discharged", "isn't", "didn't", "previously", "waiting", "ended", "finished",
        "attended", "started", "hates", "loves", "likes", "refused", "refuses", "saw",
      ].contains($0.lower)
    }
      || wording.items.contains { $0.lower == "working" }
        && !wording.items.contains { $0.lower == "memory" }
  }

  /// Somebody asks for it; it is not agreed.
  func isWished() -> Bool {
    wording.items.contains {
      [
        "wants", "want", "asked", "asks", "asking", "wondered", "wonders", "requested", "requests",
        "if", "would", "wanted", "prefer",
      ].contains($0.lower)
    }
  }

  private func startsWithVerb() -> Bool {
    guard let first = Subject.firstWord(in: wording) else { return false }
    return Verbs.seen.contains(wording[first].lower) || wording[first].lower == "to"
  }

  /// A strength and a need in one line: neither is offered, unless one is only a clause.
  private func contrast(
    _ strength: Score, _ need: Score, _ scores: inout [MeantKind: Score]
  ) {
    let even = ["even", "when", "although", "though", "despite"].contains {
      word in wording.items.contains { $0.lower == word }
    }
    if even, strength.range.lowerBound < need.range.lowerBound {
      scores[.need]?.confidence *= 0.5
      return
    }
    if strength.confidence < 0.82 || need.range.lowerBound < strength.range.lowerBound {
      scores[.strength]?.confidence *= 0.7
      return
    }
    scores[.strength]?.confidence *= 0.85
    scores[.need]?.confidence *= 0.85
  }
}
