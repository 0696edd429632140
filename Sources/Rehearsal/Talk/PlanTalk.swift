import Hearing

/// What a parent says to what is written into the plan.
extension Sitting {
  /// The parent’s verdict on something written down.
  mutating func verdict(
    on written: Written, _ line: TeacherLine, _ weighed: inout Weighed
  ) -> Cue {
    if !hasHeard, disclosed.isEmpty {
      apply(.rushed, because: written.text, to: &weighed)
    }
    switch written.sort {
    case .target, .outcome, .provision:
      if !hasHeard, disclosed.isEmpty { return .refuse }
      if isJoint(line.stems) { return meters.trust >= 4 ? .accept : .amend }
      if meters.trust >= 6, hasHeard { return .amend }
      return meters.trust >= 3 && hasHeard ? .amend : .refuse
    case .action:
      guard isOfParent(written.who) else {
        promised.append(written.text)
        return promised.count > 4 ? .other : .offer
      }
      if meters.trust >= 5, hasHeard { return .dutyAccept }
      return meters.trust >= 3 && hasHeard ? .dutyAmend : .dutyRefuse
    case .review: return .other
    }
  }

  /// Whether words hold something that the parent has said.
  func isJoint(_ stems: Set<String>) -> Bool {
    let own = Stems.of(person.child)
    let words = stems.subtracting(own)
    return spoken.contains { utterance in
      guard utterance.unsaid != nil || utterance.topic != nil else { return false }
      let shared = utterance.stems.intersection(words).count
      let isOfTopic =
        utterance.topic.flatMap { person.topics[$0] }
        .map { !$0.isDisjoint(with: words) } ?? false
      return shared >= 2 || shared == 1 && isOfTopic
    }
  }

  /// Whether a task is the parent’s.
  func isOfParent(_ who: String) -> Bool {
    let names =
      person.speakers + [
        person.name, person.called, "parent", "mum", "dad", "mother",
        "father", "nan", "gran", "carer", "home", "parents",
      ]
    return names.contains { name in
      let low = name.lowercased()
      return low == who || low.split(separator: " ").contains { $0 == who }
    }
  }
}
