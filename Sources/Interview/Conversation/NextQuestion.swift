import Record

/// A question with what it is about: what stands at the prompt.
struct Open {
  let question: Question
  let ref: QuestionRef
  let stage: Stage
  /// The item the question is about, when whoever made this had it at hand.
  var known: Item?

  /// The item the question is about, when it is about one.
  func subject(in draft: Draft) -> Item? {
    if let known { return known }
    guard let subject = ref.subject else { return nil }
    if let id = ItemID(subject), let item = draft.item(id) { return item }
    return draft.lookBack(on: subject)
  }

  /// The promise the question is about, when it is about one.
  func promise(in draft: Draft) -> Promise? {
    draft.opening.promises.first { $0.id == ref.subject }
  }
}

extension Script {
  /// The next question: a pure function of script and draft.
  ///
  /// A question the talk was turned to comes first; then the open questions from the present
  /// stage on, then those of earlier stages, then parked ones, and the close last of all.
  func next(_ draft: Draft) -> Open? {
    guard let found = inOrder(draft) else { return nil }
    // Names nobody has explained are asked about together, as soon as the question that brought
    // them is done with: between two questions, or before a stage or the meeting ends. An offer
    // is answered first, since its `n` would be the answer to a name too.
    let ends = draft.stage != nil && found.stage.id != draft.stage
    let isBetween =
      draft.turnedTo == nil && draft.asked?.stage == draft.stage
      && draft.asked?.question != found.ref
    let isQuiet = draft.offer == nil && (ends || isBetween)
    if isQuiet || found.question.fills == .signOff, !draft.unexplained.isEmpty,
      BuiltIn(rawValue: found.ref.id) == nil
    {
      return BuiltIn.names.open(in: self, draft)
    }
    return found
  }

  private func inOrder(_ draft: Draft) -> Open? {
    if let turned = draft.turnedTo, let open = open(turned, draft) { return open }
    if draft.isClosed { return nil }
    let now = stages.firstIndex { $0.id == draft.stage } ?? firstTalkStage
    let inPreparation = stages.indices.contains(now) && stages[now].id == Draft.prepareStage
    if inPreparation { return firstOpen(in: stages[now], draft, parkedToo: false) }
    let closing = stages.firstIndex { $0.isClose } ?? stages.count
    let ahead = Array(now..<max(now, closing))
    let behind = firstTalkStage < min(now, closing) ? Array(firstTalkStage..<min(now, closing)) : []
    for parkedToo in [false, true] where now < closing || parkedToo == false {
      for index in (now < closing ? ahead + behind : []) {
        if let open = firstOpen(in: stages[index], draft, parkedToo: parkedToo) { return open }
      }
    }
    return closing < stages.count
      ? firstOpen(in: stages[closing], draft, parkedToo: true) : nil
  }

  /// Whether one stage comes before another.
  func isBefore(_ one: Stage, _ other: Stage) -> Bool {
    (stages.firstIndex { $0.id == one.id } ?? 0) < (stages.firstIndex { $0.id == other.id } ?? 0)
  }

  /// The index of the first stage that is not preparation.
  var firstTalkStage: Int { stages.first?.id == Draft.prepareStage ? 1 : 0 }

  /// A question by reference, whether or not it is settled.
  func open(_ ref: QuestionRef, _ draft: Draft) -> Open? {
    if let built = BuiltIn(rawValue: ref.id), let stage = stages.last {
      return Open(question: built.question, ref: ref, stage: self.stage(draft.stage ?? "") ?? stage)
    }
    for stage in stages {
      if let question = stage.questions.first(where: { $0.id == ref.id }) {
        return Open(question: question, ref: ref, stage: stage)
      }
    }
    return nil
  }

  private func firstOpen(in stage: Stage, _ draft: Draft, parkedToo: Bool) -> Open? {
    var index = 0
    while index < stage.questions.count {
      // Neighbours that repeat over the same things are asked thing by thing.
      let each = stage.questions[index].each
      var end = index + 1
      while each != nil, end < stage.questions.count, stage.questions[end].each == each { end += 1 }
      let run = stage.questions[index..<end]
      if let open = firstOpen(of: run, in: stage, draft, parkedToo: parkedToo) {
        return dependent(on: open, in: stage, draft, parkedToo: parkedToo) ?? open
      }
      index = end
    }
    return nil
  }

  private func firstOpen(
    of run: ArraySlice<Question>, in stage: Stage, _ draft: Draft, parkedToo: Bool,
    serving wanted: Item? = nil
  ) -> Open? {
    guard let first = run.first else { return nil }
    for (subject, item) in first.subjects(draft) {
      if let wanted, let item, !item.isLinked(to: wanted, in: draft) { continue }
      for question in run {
        let ref = QuestionRef(question.id, about: subject)
        if isOpen(question, ref, draft, parkedToo: parkedToo, item) {
          return Open(question: question, ref: ref, stage: stage)
        }
      }
    }
    return nil
  }

  /// What is still to be asked about the things a question has brought, before it asks for more.
  private func dependent(
    on open: Open, in stage: Stage, _ draft: Draft, parkedToo: Bool
  ) -> Open? {
    guard open.question.again != nil, case .item(let kind) = open.question.fills else {
      return nil
    }
    var kinds: Set<StatementKind> = [kind]
    var about: [Question] = []
    for question in stage.questions {
      guard case .item(let subject) = question.each, kinds.contains(subject),
        question.again == nil
      else { continue }
      if case .item(let brought) = question.fills { kinds.insert(brought) }
      about.append(question)
    }
    var index = 0
    while index < about.count {
      var end = index + 1
      while end < about.count, about[end].each == about[index].each { end += 1 }
      if let next = firstOpen(
        of: about[index..<end], in: stage, draft, parkedToo: parkedToo,
        serving: open.subject(in: draft))
      {
        return next
      }
      index = end
    }
    return nil
  }

  /// Whether a question still waits for an answer.
  func isOpen(
    _ question: Question, _ ref: QuestionRef, _ draft: Draft, parkedToo: Bool, _ item: Item? = nil
  ) -> Bool {
    switch draft.settled[ref] {
    case .answered, .skipped: return false
    case .parked: if !parkedToo { return false }
    case nil: break
    }
    let open = Open(question: question, ref: ref, stage: stages[0], known: item)
    if question.each == .promise, open.promise(in: draft).map(draft.isKeptBack) == true {
      return false
    }
    guard question.when.allSatisfy({ $0.holds(for: open, draft) }) else { return false }
    return !isFilled(open, draft)
  }

  private func isFilled(_ open: Open, _ draft: Draft) -> Bool {
    let (question, ref) = (open.question, open.ref)
    switch question.fills {
    case .item(let kind):
      if question.again != nil || isShared(question, draft) { return false }
      // A parent has more than one view; only an answer settles what one was asked.
      if kind == .view && question.to == .parent { return false }
      if let promise = open.promise(in: draft), kind == .lookback {
        return draft.lookBack(on: promise.id) != nil
      }
      if draft.nothing.contains(kind) && question.each == nil { return true }
      if kind == .present { return draft.participants.count > draft.opening.participants.count }
      if let subject = open.subject(in: draft) {
        return draft.items.contains { $0.kind == kind && $0.isLinked(to: subject, in: draft) }
      }
      return draft.items.contains { $0.kind == kind && $0.suits(question) }
    case .field(let kind, let field):
      if question.each != nil && open.subject(in: draft) == nil { return true }
      guard let item = open.subject(in: draft) ?? draft.items(kind).last else {
        return kind != .reviewDate
      }
      switch field {
      case .specific, .measurable:
        return item.meets(field) || (field == .measurable && item[.criterion] != nil)
      case .criterion: return item[.criterion] != nil || item.meets(.measurable)
      default: return item[field] != nil
      }
    case .saidAloud: return false
    case .readBack:
      return ReadBackGroup(rawValue: ref.subject ?? "")?.waiting(in: draft).isEmpty ?? true
    case .signOff: return draft.isClosed
    }
  }

  /// Whether another question fills the same, so that one answer cannot settle both.
  private func isShared(_ question: Question, _ draft: Draft) -> Bool {
    guard question.each == nil else { return false }
    let prepared = stage(Draft.prepareStage)?.questions.map(\.id) ?? []
    return stages.lazy.flatMap(\.questions).contains {
      // What was prepared days before is asked again at the table, with its answer ready.
      (!prepared.contains($0.id) || draft.settled[QuestionRef($0.id)] != nil)
        && $0.id != question.id && $0.fills == question.fills && $0.to == question.to
        && $0.each == nil && $0.when.isEmpty && question.when.isEmpty
    }
  }
}

extension Stage {
  /// Whether the stage holds the sign-off.
  var isClose: Bool { questions.contains { $0.fills == .signOff } }
}

extension Question {
  /// What the question is about: once nothing, or each thing it repeats over.
  func subjects(_ draft: Draft) -> [(String?, Item?)] {
    guard case .item(let kind) = each else { return refs(draft).map { ($0.subject, nil) } }
    return draft.items(kind).map { ($0.id.description, $0) }
  }

  /// The question once, or once for each thing it repeats over.
  func refs(_ draft: Draft) -> [QuestionRef] {
    switch each {
    case nil: [QuestionRef(id)]
    case .promise: draft.opening.promises.map { QuestionRef(id, about: $0.id) }
    case .item(let kind): draft.items(kind).map { QuestionRef(id, about: $0.id.description) }
    case .group: ReadBackGroup.allCases.map { QuestionRef(id, about: $0.rawValue) }
    }
  }
}

extension Item {
  /// Whether the item answers a question put to somebody in particular.
  func suits(_ question: Question) -> Bool {
    switch kind {
    case .view, .works, .hard, .aspiration, .concern:
      speaker.role == question.to || (question.to.isSchool && speaker.role.isSchool)
    case .action:
      ownerRole == question.to || (question.to.isSchool && ownerRole.isSchool)
    case .copies: self[.recipient] != nil
    case .reviewDate: self[.date] != nil
    default: true
    }
  }

  /// Whether the item serves another, directly or through one of its targets.
  func isLinked(to other: Item, in draft: Draft) -> Bool {
    let links = [Field.linkedNeed, .linkedOutcome, .linkedTarget].compactMap { field -> ItemID? in
      if case .item(let id) = self[field] { id } else { nil }
    }
    if links.contains(other.id) { return true }
    guard kind == .provision else { return false }
    return links.contains { id in
      guard let target = draft.item(id), target.kind == .target else { return false }
      return target.fields.values.contains(.item(other.id))
    }
  }
}

extension Condition {
  func holds(for open: Open, _ draft: Draft) -> Bool {
    switch self {
    case .has(let kind): draft.items.contains { $0.kind == kind }
    case .lacks(let kind): !draft.items.contains { $0.kind == kind }
    case .fact(let fact): fact.holds(for: open, draft)
    case .notFact(let fact): !fact.holds(for: open, draft)
    case .field(let kind, let field, let values):
      (open.subject(in: draft) ?? draft.items(kind).last)?[field]
        .map { values.contains($0.words) } ?? false
    case .hasField(let kind, let field):
      (open.subject(in: draft) ?? draft.items(kind).last)?[field] != nil
    }
  }
}

extension Condition.Fact {
  func holds(for open: Open, _ draft: Draft) -> Bool {
    switch self {
    case .pupilPresent:
      draft.participants(.pupil).contains { $0.attendance == .present || $0.attendance == .part }
    case .pupilHeard: !draft.pupilWords.isEmpty
    case .earlierPromises: !draft.opening.promises.isEmpty
    case .promiseIsTarget: open.promise(in: draft)?.kind == .target
    case .littleProgress: draft.cyclesOfLittleProgress >= 2
    case .interpreter:
      draft.opening.pupil.family.contains { $0.interpreter != nil }
        || !draft.participants(.interpreter).isEmpty
    case .severalParents:
      max(draft.participants(.parent).count, draft.opening.pupil.family.count) > 1
    case .disagreement: draft.readBack.values.contains { $0.result == .notAgreed }
    case .supportDecided: draft.items(.decision).last?[.provisionCode]?.text == "K"
    case .hasSupport: draft.opening.pupil.sen.provision != .none
    }
  }
}

/// The questions that every script has, because the conversation itself asks them.
enum BuiltIn: String {
  /// An item opened with `/change`.
  case change
  /// An item opened at the read-back.
  case difference
  /// An item whose shorthand is put into words.
  case shorthand
  /// Names that nobody has explained.
  case names
  /// Lines kept apart, after the family has left.
  case passedOn = "passed-on"

  var question: Question {
    Question(
      id: rawValue, ask: "", to: .teacher, why: "", fills: .saidAloud,
      each: self == .names || self == .passedOn ? nil : .group)
  }
}

/// A group of items that is read back on one key.
public enum ReadBackGroup: String, CaseIterable, Hashable, Sendable {
  case child, family, lookback, hopes, targets, support, actions, others

  /// The kinds a group holds.
  var kinds: [StatementKind] {
    switch self {
    case .child: [.view, .strength, .works, .hard]
    case .family: [.concern, .aspiration, .trigger, .tried]
    case .lookback: [.lookback]
    case .hopes: [.need, .outcome]
    case .targets: [.target]
    case .support: [.provision]
    case .actions: [.action]
    case .others: [.report, .agency, .decision]
    }
  }

  /// The items of the group that have not been read back as they now stand.
  func waiting(in draft: Draft) -> [Item] {
    let kinds = kinds
    return draft.items.filter { kinds.contains($0.kind) && draft.readBack[$0.id] == nil }
  }
}
