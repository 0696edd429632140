import Hearing
import Record

/// One turn being worked out: entries gather, and the draft they lead to is looked ahead to.
struct Talk {
  let meeting: Meeting
  let now: Moment
  /// The draft as it will stand when the entries so far are adopted.
  var draft: Draft
  var step = Step()
  private var journal: Journal
  private var nextNumber: Int

  init(_ meeting: Meeting, at now: Moment) {
    self.meeting = meeting
    // A clock that goes backwards must not reorder what happened.
    self.now = max(now, meeting.draft.lastMoment)
    draft = meeting.draft
    journal = meeting.journal
    nextNumber = meeting.journal.nextNumber
  }

  var script: Script { meeting.script }
  var phrases: Phrases { meeting.phrases }
  var people: People { People(draft: draft) }
  var teacher: Speaker { Speaker(.teacher, draft.opening.ledBy) }
  var open: Open? { script.next(draft) }

  var ear: Ear {
    Ear(
      lexicon: meeting.lexicon,
      setting: Setting(
        today: now.day, calendar: draft.opening.calendar, review: draft.reviewDay,
        pupilYear: draft.opening.pupil.yearNumber))
  }

  var filer: Filer {
    Filer(draft: draft, script: script, phrases: phrases, ear: ear, day: now.day)
  }

  // MARK: Entries and words

  /// Adds an entry and looks ahead to what it leads to; gives its number.
  @discardableResult
  mutating func enter(_ event: Event) -> Int {
    let entry = Entry(number: nextNumber, at: now, by: meeting.keyboard, event: event)
    step.entries.append(entry)
    nextNumber += 1
    switch event {
    case .withdrawn, .restored:
      // These look back over the whole journal; everything else is one step of the fold.
      if let longer = try? meeting.journal.appending(step.entries) { draft = Draft(longer) }
    default: draft.follow(entry, in: journal)
    }
    return entry.number
  }

  mutating func say(_ style: Utterance.Style, _ text: String) {
    for part in text.split(separator: "\n", omittingEmptySubsequences: false)
    where !part.isEmpty {
      step.says.append(Utterance(style, String(part)))
    }
  }

  func phrase(_ key: PhraseKey, _ values: [String: String] = [:]) -> String {
    phrases[key, standing.merging(values) { _, new in new }]
  }

  mutating func note(_ key: PhraseKey, _ values: [String: String] = [:]) {
    say(.note, phrase(key, values))
  }

  /// Refuses a line: kept in the journal, and said why; it can be recalled from the history.
  mutating func refuse(
    _ line: String, _ refusal: Refusal, _ values: [String: String] = [:], keep: Bool = true
  ) {
    let offer = draft.offer
    if keep {
      enter(
        .said(
          Said(
            text: line, speaker: teacher, question: meetingOpen?.ref,
            refused: refusal.rawValue)))
    }
    step.refusal = refusal
    // A reason that is not there leaves no gap behind.
    let words = phrases.refusal(refusal, standing.merging(values) { _, new in new })
    say(.warning, words.replacing("  ", with: " "))
    offerAgain(offer)
    askNext(isResuming: true)
  }

  /// Makes an offer again, before the question is put.
  ///
  /// An offer outlives a line that was no answer to it: a command that only tells something, or
  /// a line that could not be taken.
  mutating func offerAgain(_ offer: Proposal?) {
    guard let offer else { return }
    enter(.proposed(offer))
    say(.note, offer.words)
  }

  private var meetingOpen: Open? { script.next(meeting.draft) }

  /// The values that every phrase may name.
  var standing: [String: String] {
    let opening = draft.opening
    let parents = draft.participants(.parent).filter { $0.attendance != .apologies }
      .map { People.spoken($0.name) }
    let parent = people.parentName.map(People.spoken) ?? "parent"
    return [
      "pupil": opening.pupil.calledName, "parent": parent,
      "parents": parents.isEmpty ? parent : parents.joined(separator: " and "),
      "teacher": opening.ledBy,
      "senco": draft.participants(.senco).first?.name ?? "the SENCO",
      "school": opening.school.name, "plan": opening.school.planShortName,
      "minutes": String(opening.minutes), "kind": opening.kind.name,
    ]
  }

  // MARK: The next question

  /// Puts the next question: stage turns, names and the words of the question come with it.
  mutating func askNext(isResuming: Bool = false) {
    guard let next = script.next(draft) else {
      if draft.stage == Draft.prepareStage && !draft.isClosed {
        note(.prepareDone)
        enter(.paused(why: "prepared"))
        step.effect = .paused
      }
      step.prompt = nil
      return
    }
    if next.stage.id != draft.stage, BuiltIn(rawValue: next.ref.id) == nil {
      turnStage(to: next.stage)
      // Entering a stage may change what is open.
      if let again = script.next(draft) { put(again, isResuming: isResuming) }
      return
    }
    put(next, isResuming: isResuming)
  }

  private mutating func put(_ next: Open, isResuming: Bool = false) {
    let words = words(of: next)
    let isSame = draft.asked?.question == next.ref
    if !isSame {
      enter(.asked(Asked(question: next.ref, stage: next.stage.id, words: words)))
    }
    say(.question, words)
    // A group that is put again lists what of it is left.
    if !isSame || isResuming || next.question.fills == .readBack {
      for line in lines(under: next) { step.says.append(line) }
    }
    step.prompt = Prompt(question: next.ref, prefill: prefill(of: next))
  }

  /// Keeps a line that was never sent; one that could be a disclosure is kept apart all the same.
  mutating func keepUnsent(_ line: String) {
    if ear.setsAside(line) {
      enter(.setAside(Aside(text: line, speaker: teacher, question: open?.ref, heard: true)))
    } else {
      enter(.said(Said(text: line, speaker: teacher, question: open?.ref, unsent: true)))
    }
  }

  /// Gives an unsent line back at the question it was typed at: said, and ready to edit.
  mutating func giveBack(_ said: Said) {
    guard let question = step.prompt?.question, question == said.question else { return }
    note(.resumedLine, ["text": said.text])
    step.prompt = Prompt(question: question, prefill: said.text)
  }

  /// The prompt for the question that stands.
  var prompt: Prompt? {
    guard let next = open else { return nil }
    return Prompt(question: next.ref, prefill: prefill(of: next))
  }

  /// Goes to a stage out of the script's order.
  mutating func enterStage(_ stage: Stage) {
    if stage.id == draft.stage { enter(.entered(stage: stage.id)) } else { turnStage(to: stage) }
  }

  private mutating func turnStage(to stage: Stage) {
    let isNew = !draft.stages.contains { $0.stage == stage.id }
    if let old = draft.stage.flatMap(script.stage), let sumUp = old.sumUp,
      script.isBefore(old, stage), !wasLeft(old)
    {
      say(.hint, render(sumUp))
    }
    let isFirst = draft.stages.isEmpty
    let passesOver = passesOver(entering: stage)
    enter(.entered(stage: stage.id))
    let clock = StageClock(meeting.journal.entries + step.entries, now: now)
    let used = clock.total / 60
    let plan = stage.share * draft.opening.minutes / 100
    say(
      .stage,
      phrase(
        isFirst ? .stageTurn : .stageTime,
        [
          "stage": stage.title, "used": String(used),
          "left": String(
            max(0, draft.opening.minutes - used)), "plan": String(plan),
        ]))
    // What is said on leaving a part and on beginning one is said once, however often one is there.
    guard isNew else { return }
    for line in stage.opening { say(.note, render(line)) }
    if passesOver { note(.keptBack, ["id": draft.opening.pupil.id]) }
    if stage.id == "plan" || stage.isClose { nudge() }
    if stage.isClose { shorthand() }
  }

  /// Whether the talk comes to, or past, the look-back for the first time and a promise is kept
  /// back there: said once, whether or not anything else is looked back on.
  private func passesOver(entering stage: Stage) -> Bool {
    guard draft.opening.promises.contains(where: draft.isKeptBack),
      let place = script.stages.firstIndex(where: { $0.questions.contains { $0.each == .promise } }
      ),
      let coming = script.stages.firstIndex(of: stage), coming >= place
    else { return false }
    return !draft.stages.contains { visit in
      script.stages[place...].contains { $0.id == visit.stage }
    }
  }

  /// Whether the talk went on from a stage before.
  private func wasLeft(_ stage: Stage) -> Bool {
    zip(draft.stages, draft.stages.dropFirst()).contains { visit, next in
      visit.stage == stage.id
        && script.stage(next.stage).map { script.isBefore(stage, $0) } ?? false
    }
  }

  private mutating func nudge() {
    let shares = Balance(draft)
    if shares.pupil == 0 { note(.nudgePupil) }
    if shares.parent == 0 { note(.nudgeParent) }
  }
}

extension BuiltIn {
  /// The built-in question as it stands in the present stage.
  func open(in script: Script, _ draft: Draft) -> Open {
    let stage = draft.stage.flatMap(script.stage) ?? script.stages[0]
    return Open(question: question, ref: QuestionRef(rawValue), stage: stage)
  }
}

extension Pupil {
  /// The year group as a number, Reception as 0.
  var yearNumber: Int? {
    guard let year else { return nil }
    if year.uppercased().hasPrefix("R") { return 0 }
    return Int(year.filter(\.isNumber))
  }
}
