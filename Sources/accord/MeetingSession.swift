import Archive
import Hearing
import Interview
import Record
import Terminal

/// One sitting at the keyboard: finds or begins the meeting, talks, and writes the papers.
@MainActor
struct MeetingSession {
  /// What to do about a meeting that was not finished.
  enum Choice { case ask, resume, begin }

  let place: Place
  let settings: Settings
  let archive: SchoolArchive
  let roll: Roll
  let clock: Clock
  let desk: TerminalDesk
  let phrases: Phrases
  let lexicon: Lexicon
  /// Who leads, as they said; else the teacher whose key this is.
  let leader: String?
  /// Who is at the keyboard.
  let keeper: Keeper

  init(place: Place, showsIDs: Bool, by leader: String?) throws {
    self.place = place
    settings = try place.settings()
    archive = try place.archive()
    keeper = try place.keeper()
    roll = try place.roll()
    clock = try place.clock(settings.zone)
    phrases = try place.words.phrases()
    lexicon = try place.words.lexicon()
    desk = TerminalDesk(showsIDs: showsIDs)
    self.leader = leader ?? (keeper.isSENCO ? nil : keeper.me.name)
  }

  /// Holds the next meeting about a pupil, or takes up the one that was not finished.
  mutating func hold(
    pupil words: String?, kind: MeetingKind?, minutes: Int?, room: String?, preparing: Bool,
    choice: Choice
  ) throws {
    let pupil = try choose(words)
    // A missing key is told before anybody sits down, not in the middle of the talk.
    guard try archive.canOpenPlan(of: key(of: pupil)) else {
      throw ArchiveError.planNotYours(
        pupil: try key(of: pupil), person: keeper.me.name, sencos: keeper.sencoNames)
    }
    let meetings = try archive.journals(of: key(of: pupil))
    for (meeting, error) in meetings.unreadable {
      Console.error("\(meeting): \(error)")
    }
    if choice == .resume, meetings.summaries.allSatisfy({ $0.status == .closed }) {
      throw Ending(
        meetings.unreadable.isEmpty ? 66 : 65,
        "There is no unfinished meeting about this pupil to take up again.")
    }
    if let open = meetings.summaries.last(where: { $0.status != .closed }), choice != .begin,
      try takesUp(open, pupil, choice, preparing: preparing)
    {
      try resume(open.meeting, preparing: preparing)
      return
    }
    let records = meetings.journals.compactMap { try? AgreedRecord(Draft($0.stored.journal)) }
    try begin(
      pupil, kind: kind ?? usualKind(pupil, records), plan: Plan(records),
      minutes: minutes, room: room, preparing: preparing)
  }

  private func key(of pupil: Pupil) throws -> PupilID {
    guard let key = PupilID(pupil.id) else {
      throw Ending(65, "The roll holds an id that is not one (\(pupil.id)). Import the roll anew.")
    }
    return key
  }

  private func usualKind(_ pupil: Pupil, _ records: [AgreedRecord]) -> MeetingKind {
    pupil.sen.provision == .none && !records.contains { $0.sen.provision != .none }
      ? .firstConcern : .termlyReview
  }

  /// The pupil named, or chosen at a terminal, where a name that is not there is asked for again.
  private func choose(_ words: String?) throws -> Pupil {
    guard Console.isInteractive else {
      if let words { return try place.pupil(words, in: roll) }
      throw Ending(64, "Which pupil? For example: accord meet p001")
    }
    guard !roll.pupils.isEmpty else {
      throw Ending(66, "The roll is empty. Load it with: accord pupils import FILE")
    }
    var words = words
    if words == nil { showRoll() }
    while true {
      if let words {
        switch roll.find(words) {
        case .exact(let pupil), .one(let pupil): return pupil
        case .none(let nearest) where nearest.isEmpty:
          desk.show(.warning, phrases.text(.meetNotThere))
          showRoll()
        case .none, .several:
          do { return try place.pupil(words, in: roll) } catch let ending as Ending {
            for line in ending.words.split(separator: "\n") { desk.show(.warning, String(line)) }
          }
        }
      }
      desk.show(.question, phrases.text(.meetWhich))
      let names = roll.pupils.flatMap { [$0.id, $0.fullName] }
      guard let answer = desk.line(completing: names), !answer.isEmpty else {
        throw Ending(0, "")
      }
      words = answer
    }
  }

  private func showRoll() {
    for pupil in roll.pupils.prefix(12) { desk.show(.line, Place.described(pupil)) }
  }

  private func takesUp(
    _ open: MeetingSummary, _ pupil: Pupil, _ choice: Choice, preparing: Bool
  ) throws -> Bool {
    if choice == .resume || preparing || !Console.isInteractive || open.status == .preparing {
      return true
    }
    desk.show(
      .question,
      phrases.text(.askResume, ["pupil": pupil.calledName, "date": open.day.spoken]))
    guard let answer = desk.line(completing: []) else { throw Ending(0, "") }
    return !answer.lowercased().hasPrefix("n")
  }

  // MARK: Beginning

  private func begin(
    _ pupil: Pupil, kind: MeetingKind, plan: Plan, minutes: Int?, room: String?,
    preparing: Bool, correcting: (id: MeetingID, record: AgreedRecord, draft: Draft)? = nil
  ) throws {
    let (script, bytes) = try place.words.script(kind.rawValue)
    let digest = try archive.keepScript(bytes)
    let now = clock.now()
    let id = try archive.unusedKey(for: key(of: pupil), on: now.day)
    let leads =
      leader ?? pupil.teacher ?? roll.staff.first?.name
      ?? settings.staff.first?.name ?? keeper.me.name
    let opening = Opening(
      meeting: id.description, kind: kind, version: (correcting?.record.meeting.version ?? 0) + 1,
      corrects: correcting?.id.description,
      original: correcting.map {
        $0.draft.opening.original ?? $0.record.meeting.corrects ?? $0.record.id
      },
      held: correcting.map {
        MeetingTime(start: $0.record.meeting.start, end: $0.record.meeting.end)
      },
      school: settings.school, pupil: pupil, ledBy: leads,
      participants: correcting?.draft.participants
        ?? [Participant(name: leads, role: .teacher, relationship: "class teacher")],
      minutes: minutes ?? script.minutes, place: room,
      script: ScriptStamp(name: script.name, digest: digest), calendar: settings.calendar,
      promises: correcting?.draft.opening.promises ?? plan.promises,
      littleProgress: correcting?.draft.opening.littleProgress ?? plan.littleProgress,
      staff: settings.staff.map(\.name) + roll.staff.map(\.name), clockFixed: clock.isFixed)
    var entries = [Entry(number: 1, at: now, by: leads, event: .opened(opening))]
    if let correcting { entries += Correction.entries(of: correcting.draft, at: now, by: leads) }
    var meeting = Meeting(
      script: script, phrases: phrases, lexicon: lexicon, journal: try Journal(entries),
      keyboard: leads)
    let step = meeting.begin(at: now, preparing: preparing)
    // The opening and the first question are one turn: on disk before a word is shown.
    let open = try archive.begin(entries + step.entries, by: leads, at: now)
    try meeting.adopt(step.entries)
    try talk(meeting, open, after: step)
  }

  /// A new version of a closed record, with everything the old one held.
  mutating func correct(_ words: String) throws {
    let id = try newest(place.closedMeeting(words, in: archive))
    if let begun = try versions(of: id, closed: false).last {
      return try resume(begun.meeting, preparing: false)
    }
    let draft = Draft(try archive.read(id).journal)
    guard let record = try? AgreedRecord(draft) else {
      throw Ending(65, "That meeting is still open; take it up with: accord meet --resume")
    }
    guard let pupil = roll.pupil(draft.opening.pupil.id) else {
      throw Ending(66, "The pupil of that meeting is no longer on the roll.")
    }
    try begin(
      pupil, kind: draft.opening.kind, plan: Plan([]), minutes: draft.opening.minutes,
      room: draft.opening.place, preparing: false, correcting: (id, record, draft))
  }

  /// The last closed version of a record: a correction is corrected in turn, never gone around.
  private func newest(_ id: MeetingID) throws -> MeetingID {
    var (id, seen) = (id, Set([id]))
    while let later = try versions(of: id, closed: true).last, seen.insert(later.meeting).inserted {
      id = later.meeting
    }
    return id
  }

  /// The meetings that correct a record, finished or not.
  private func versions(of id: MeetingID, closed: Bool) throws -> [MeetingSummary] {
    try archive.journals(of: id.pupil).summaries
      .filter { $0.corrects == id && ($0.status == .closed) == closed }
  }

  // MARK: Taking up again

  /// What is still to be said of lines kept apart, after the close.
  mutating func askAboutAsides(of id: MeetingID) throws {
    try resume(id, preparing: false)
  }

  private func resume(_ id: MeetingID, preparing: Bool) throws {
    let now = clock.now()
    let open = try archive.hold(id, by: leader, at: now)
    if let torn = open.torn { Console.error(torn.words) }
    tellOfOtherMachines(open)
    let journal = open.journal
    let kept = try archive.script(journal.opening.script.digest)
    let name = journal.opening.script.name
    let script = try place.words.compiled(kept, place: "\(name).yaml (as it was)")
    let present = try? place.words.file("Meetings/\(name).yaml")
    var meeting = Meeting(
      script: script, phrases: phrases, lexicon: lexicon, journal: journal,
      keyboard: leader ?? journal.opening.ledBy)
    let step = meeting.begin(
      at: now, preparing: preparing, scriptChanged: present.map { $0.bytes != kept } ?? false)
    try open.append(step.entries)
    try meeting.adopt(step.entries)
    try talk(meeting, open, after: step)
  }

  /// Says whose lock was taken, and which copies of the meeting a sync program has made.
  private func tellOfOtherMachines(_ open: OpenJournal) {
    let meeting = open.meeting.description
    if let lock = open.tookOver {
      Console.error(
        phrases.text(
          .lockTaken, ["name": lock.by, "machine": lock.machine, "meeting": meeting]))
    }
    for copy in (try? archive.copies(of: open.meeting)) ?? [] {
      Console.error(phrases.text(.copyFound, ["file": copy.name, "meeting": meeting]))
    }
  }

  // MARK: Talking

  private func talk(_ meeting: Meeting, _ open: OpenJournal, after step: Step) throws {
    defer { open.close() }
    let desk = desk
    let world = World(
      now: clock.now, say: { try desk.say($0) }, ask: { desk.ask($0, $1) },
      canEdit: Console.isInteractive,
      append: { entries in
        do throws(ArchiveError) {
          try open.append(entries)
        } catch {
          throw KeepingFailed(error)
        }
      })
    var conductor = Conductor(meeting, world: world)
    var first = step
    first.entries = []
    try conductor.carryOut(first)
    let effect =
      step.effect == .none
      ? try conductor.run { try finish(&$0, open.checkpoint) } : step.effect
    // Whoever walks away from the next question must not keep the meeting locked.
    open.close()
    if effect != .none, !conductor.isHungUp { desk.offerToClear(phrases) }
  }

  /// What the close brings: the office's files and the family's copies.
  private func finish(_ conductor: inout Conductor, _ checkpoint: Checkpoint?) throws {
    let draft = conductor.meeting.draft
    if let checkpoint {
      try conductor.world.say([
        Utterance(
          .note, phrases.text(.checkpointNow, ["checkpoint": checkpoint.description]))
      ])
    }
    do {
      let shelf = Shelf(place: place, settings: settings, archive: archive)
      let record = try AgreedRecord(
        draft, changes: archive.changes(since: draft), checkpoint: checkpoint)
      let made = try shelf.filesAtClose(record, draft)
      let entries = made.enumerated().map { offset, set in
        Entry(
          number: conductor.meeting.journal.nextNumber + offset, at: clock.now(),
          by: conductor.meeting.keyboard,
          event: .exported(
            format: set.format, files: set.files, folder: place.below(set.folder)))
      }
      try conductor.world.append(entries)
      try conductor.meeting.adopt(entries)
      try conductor.world.say(
        made.map { set in
          Utterance(
            .note,
            phrases.text(
              set.format == "copies" ? .copiesWhere : .keptWhere,
              ["folder": set.folder, "meeting": record.id]))
        })
    } catch let error as ArchiveError {
      try conductor.world.say([
        Utterance(
          .warning,
          phrases.text(
            .exportFailed, ["why": error.description, "meeting": draft.opening.meeting]))
      ])
    }
  }
}

extension KeepingFailed {
  init(_ error: ArchiveError) {
    words = error.description
    if case .notKept = error { canGoOn = true } else { canGoOn = false }
    ending = Ending(error.exitCode, "")
  }
}
