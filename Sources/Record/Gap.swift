/// Something a good record has and this one lacks (DOMAIN: gap check before people leave).
public struct Gap: Codable, Hashable, Sendable {
  /// The code, the same everywhere.
  public let code: Code
  /// The item it is about, when it is about one.
  public let item: ItemID?
  /// What it rests on: the words of the item, or the words found fault with.
  public let because: String

  /// A gap from its parts.
  public init(_ code: Code, _ item: ItemID? = nil, because: String = "") {
    self.code = code
    self.item = item
    self.because = because
  }

  /// The codes of the gap check.
  public enum Code: String, Codable, CaseIterable, Sendable {
    case pupilWordsMissing = "pupil-words-missing"
    case aspirationsMissing = "aspirations-missing"
    case concernsMissing = "concerns-missing"
    case strengthsMissing = "strengths-missing"
    case needWithoutOutcome = "need-without-outcome"
    case outcomeWithoutTarget = "outcome-without-target"
    case outcomeWithoutProvision = "outcome-without-provision"
    case outcomeNoSoThat = "outcome-no-so-that"
    case tooManyTargets = "too-many-targets"
    case targetNotSpecific = "target-not-specific"
    case targetNotMeasurable = "target-not-measurable"
    case targetNoDate = "target-no-date"
    case targetNotAgreed = "target-not-agreed"
    case targetRealisticUnasked = "target-realistic-unasked"
    case baselineMissing = "baseline-missing"
    case judgeMissing = "judge-missing"
    case provisionNotQuantified = "provision-not-quantified"
    case noParentAction = "no-parent-action"
    case noPupilAction = "no-pupil-action"
    case noSchoolAction = "no-school-action"
    case earlierNotReviewed = "earlier-not-reviewed"
    case reviewDateMissing = "review-date-missing"
    case reviewDateOutsideTerm = "review-date-outside-term"
    case agencyNotConsidered = "agency-not-considered"
    case copiesMissing = "copies-missing"
    case itemNotReadBack = "item-not-read-back"
    case schoolRouteMissing = "school-route-missing"
    case jargon, blame
  }
}

extension Draft {
  /// The most targets a plan should hold at once.
  public static let mostTargets = 4

  /// Everything that is still missing, in the order of the codes.
  ///
  /// A pure fold of the journal: what Hearing understood of each line was journalled with it.
  public func gaps() -> [Gap] {
    (viewGaps() + planGaps() + targetGaps() + dutyGaps() + closeGaps() + wordGaps())
      .sorted { Gap.order[$0.code, default: 0] < Gap.order[$1.code, default: 0] }
  }

  /// Whether the meeting makes a plan: always, but for a first concern that ends in no change.
  public var makesPlan: Bool {
    guard opening.kind == .firstConcern else { return true }
    if let decision = items(.decision).last { return decision[.provisionCode]?.text != "N" }
    return true
  }

  private func viewGaps() -> [Gap] {
    func lacks(_ kind: StatementKind) -> Bool {
      !nothing.contains(kind) && !items.contains { $0.kind == kind }
    }
    var gaps: [Gap] = []
    if pupilWords.isEmpty { gaps.append(Gap(.pupilWordsMissing)) }
    if lacks(.aspiration) { gaps.append(Gap(.aspirationsMissing)) }
    if lacks(.concern) { gaps.append(Gap(.concernsMissing)) }
    if lacks(.strength) { gaps.append(Gap(.strengthsMissing)) }
    return gaps
  }

  private func planGaps() -> [Gap] {
    guard makesPlan else { return [] }
    var gaps: [Gap] = []
    let outcomes = items(.outcome)
    let targets = items(.target)
    let provision = items(.provision)
    var loose = outcomes.filter { $0[.linkedNeed] == nil }.count
    for need in items(.need)
    where !outcomes.contains(where: { $0[.linkedNeed] == .item(need.id) }) {
      if loose > 0 { loose -= 1 } else { gaps.append(Gap(.needWithoutOutcome, need)) }
    }
    var looseTargets = targets.filter { $0[.linkedOutcome] == nil }.count
    var looseProvision =
      provision.filter { $0[.linkedOutcome] == nil && $0[.linkedTarget] == nil }.count
    for outcome in outcomes {
      let own = targets.filter { $0[.linkedOutcome] == .item(outcome.id) }
      if own.isEmpty {
        if looseTargets > 0 {
          looseTargets -= 1
        } else {
          gaps.append(Gap(.outcomeWithoutTarget, outcome))
        }
      }
      let helped = provision.contains { help in
        help[.linkedOutcome] == .item(outcome.id)
          || own.contains { help[.linkedTarget] == .item($0.id) }
      }
      if !helped {
        if looseProvision > 0 {
          looseProvision -= 1
        } else {
          gaps.append(Gap(.outcomeWithoutProvision, outcome))
        }
      }
      if outcome[.soThat] == nil { gaps.append(Gap(.outcomeNoSoThat, outcome)) }
    }
    for help in provision where help[.frequency] == nil {
      gaps.append(Gap(.provisionNotQuantified, help))
    }
    return gaps
  }

  private func targetGaps() -> [Gap] {
    var gaps: [Gap] = []
    let targets = items(.target)
    if targets.count > Draft.mostTargets {
      gaps.append(Gap(.tooManyTargets, because: "\(targets.count) targets"))
    }
    for target in targets {
      if !target.meets(.specific) { gaps.append(Gap(.targetNotSpecific, target)) }
      if !target.isMeasurable { gaps.append(Gap(.targetNotMeasurable, target)) }
      if target[.deadline] == nil { gaps.append(Gap(.targetNoDate, target)) }
      if readBack[target.id] == nil && target[.agreedBy] == nil {
        gaps.append(Gap(.targetNotAgreed, target))
      }
      if target[.realistic] == nil { gaps.append(Gap(.targetRealisticUnasked, target)) }
      if target[.baseline] == nil { gaps.append(Gap(.baselineMissing, target)) }
      if target[.judge] == nil { gaps.append(Gap(.judgeMissing, target)) }
    }
    return gaps
  }

  private func dutyGaps() -> [Gap] {
    var gaps: [Gap] = []
    if makesPlan {
      let owners = Set(items(.action).map(\.ownerRole))
      if !owners.contains(.parent) { gaps.append(Gap(.noParentAction)) }
      if !owners.contains(.pupil) { gaps.append(Gap(.noPupilAction)) }
      if !owners.contains(where: \.isSchool) { gaps.append(Gap(.noSchoolAction)) }
    }
    for promise in opening.promises
    where lookBack(on: promise.id)?[.result] == nil && !isKeptBack(promise) {
      gaps.append(Gap(.earlierNotReviewed, because: promise.text))
    }
    if cyclesOfLittleProgress >= 2 && items(.agency).isEmpty && !nothing.contains(.agency) {
      gaps.append(Gap(.agencyNotConsidered))
    }
    return gaps
  }

  private func closeGaps() -> [Gap] {
    var gaps: [Gap] = []
    if let day = reviewDay {
      if opening.calendar.term(containing: day) == nil || day <= self.day {
        gaps.append(Gap(.reviewDateOutsideTerm, because: day.spoken))
      }
    } else {
      gaps.append(Gap(.reviewDateMissing))
    }
    if items(.copies).isEmpty && !nothing.contains(.copies) { gaps.append(Gap(.copiesMissing)) }
    for item in items where Draft.isReadBack(item.kind) && readBack[item.id] == nil {
      gaps.append(Gap(.itemNotReadBack, item))
    }
    for item in items where readBack[item.id]?.result == .notAgreed {
      if item[.route] == nil && review?[.route] == nil {
        gaps.append(Gap(.schoolRouteMissing, item))
      }
    }
    return gaps
  }

  private func wordGaps() -> [Gap] {
    items.flatMap { item -> [Gap] in
      guard item.voice == .noted, item.kind != .note, !item.speaker.role.isFamily else {
        return []
      }
      return (item[.jargon]?.list ?? []).map { Gap(.jargon, item.id, because: $0) }
        + (item[.blame]?.list ?? []).map { Gap(.blame, item.id, because: $0) }
    }
  }

  /// Meetings in a row, this one included, at which most targets made little progress.
  public var cyclesOfLittleProgress: Int {
    let looked = opening.promises.filter { $0.kind == .target }
      .compactMap { lookBack(on: $0.id)?[.result]?.text }
    guard !looked.isEmpty else { return opening.littleProgress }
    let little = looked.filter { $0 == "not yet" || $0 == "not tried" }
    return little.count * 2 > looked.count ? opening.littleProgress + 1 : 0
  }
}

extension Gap {
  fileprivate init(_ code: Code, _ item: Item) { self.init(code, item.id, because: item.text) }
  static let order = Dictionary(
    uniqueKeysWithValues: Code.allCases.enumerated().map { ($1, $0) })
}

extension Item {
  /// Whether a letter is met or was waived with a reason.
  public func meets(_ field: Field) -> Bool {
    switch fields[field] {
    case .flag(let flag): flag
    case .waived, .text: true
    default: false
    }
  }

  /// Whether the target says what counts as done, or was excused from it.
  public var isMeasurable: Bool {
    fields[.measurable] == nil ? fields[.criterion] != nil : meets(.measurable)
  }

  /// The role of an action's owner; the speaker's when no owner was named.
  public var ownerRole: Role { owner.role }

  /// An action's owner; the speaker when no owner was named.
  public var owner: Speaker {
    guard let text = fields[.owner]?.text else { return speaker }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let role = parts.first.flatMap({ Role(rawValue: String($0)) }) else {
      return Speaker(.other, text)
    }
    return Speaker(role, parts.count > 1 ? String(parts[1]) : nil)
  }
}
