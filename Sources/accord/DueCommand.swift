import Archive
import ArgumentParser
import Interview
import Record

/// Who is due, what was promised, and which copies wait.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Who is due for a review, what was promised, which copies wait.")

  @Flag(help: "As JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let settings = try place.settings()
      let index = MeetingIndex(try place.archive())
      _ = try index.refresh()
      let today = try place.clock(settings.zone).now().day
      let due = try index.due(on: today, calendar: settings.calendar)
      let soon = Set(due.reviews.map { $0.summary.meeting.pupil.description })
      let list = DueList(
        due, today: today, cannotOpen: try MissingKeys(place, soon: soon).missing)
      if json {
        Console.out(try JSONText.of(list))
        return
      }
      show(list, try place.words.phrases())
    }
  }

  private func show(_ due: DueList, _ words: Phrases) {
    let parts = [
      (words.text(.homeCannotOpen), due.cannotOpen.map(\.line)),
      (words.text(.dueReviews), due.reviews.map { $0.line(words) }),
      (words.text(.dueCopies), due.copies.map { $0.line(words) }),
      (words.text(.duePromises), due.promises.map { $0.line(words) }),
      (words.text(.dueNotFiled), due.notFiled), (words.text(.dueAsides), due.asides),
    ].filter { !$0.1.isEmpty }
    for (heading, lines) in parts {
      Console.out("\(heading):")
      for line in lines { Console.out("  \(line)") }
    }
    if parts.isEmpty { Console.out(words.text(.dueNothing)) }
  }
}

/// What waits, as `accord due --json` gives it.
struct DueList: Encodable {
  struct Review: Encodable {
    let meeting: String
    let pupil: String
    let review: Day?
    let overdue: Bool
  }
  struct Copy: Encodable {
    let meeting: String
    let recipient: String
    let due: Day?
    let overdue: Bool
  }
  struct Promise: Encodable {
    let id: String
    let pupil: String
    let owner: Speaker?
    let text: String
    let deadline: Day?
    let result: LookBackResult?
  }

  let reviews: [Review]
  let copies: [Copy]
  let promises: [Promise]
  let notFiled: [String]
  let asides: [String]
  let cannotOpen: [MissingKeys.Missing]

  init(_ due: IndexedDue, today: Day, cannotOpen: [MissingKeys.Missing]) {
    self.cannotOpen = cannotOpen
    // A promise stands in a pupil's plan, and the plan rests on a meeting that stands.
    let names = Dictionary(
      due.reviews.map { ($0.summary.meeting.pupil, $0.pupilName) },
      uniquingKeysWith: { first, _ in first })
    reviews = due.reviews.map { row in
      Review(
        meeting: row.summary.meeting.description, pupil: row.pupilName,
        review: row.summary.reviewDay, overdue: row.summary.reviewDay.map { $0 < today } ?? false)
    }
    // The school's own file is written at the close; nobody has to be handed it.
    copies = due.copies.filter { $0.recipient != CopyNames.schoolFile }.map {
      Copy(
        meeting: $0.meeting.description, recipient: $0.recipient, due: $0.due,
        overdue: $0.isOverdue)
    }
    promises = due.promises.map {
      Promise(
        id: $0.promise, pupil: names[$0.pupil] ?? $0.pupil.description, owner: $0.owner,
        text: $0.text, deadline: $0.deadline, result: $0.result)
    }
    notFiled = due.notFiled.map(\.summary.meeting.description)
    asides = due.asides.map(\.summary.meeting.description)
  }
}

extension DueList.Review {
  fileprivate func line(_ words: Phrases) -> String {
    words.text(
      review == nil ? .dueReviewNone : overdue ? .dueReviewLate : .dueReview,
      ["pupil": pupil, "date": review?.spoken ?? "", "meeting": meeting])
  }
}

extension DueList.Copy {
  fileprivate func line(_ words: Phrases) -> String {
    words.text(
      due == nil ? .dueCopyNoDay : overdue ? .dueCopyLate : .dueCopy,
      ["meeting": meeting, "name": recipient, "date": due?.spoken ?? ""])
  }
}

extension DueList.Promise {
  fileprivate func line(_ words: Phrases) -> String {
    let owner = owner.map { $0.name ?? $0.role.rawValue } ?? words.text(.dueTarget)
    let line = words.text(
      deadline == nil ? .duePromise : .duePromiseBy,
      ["pupil": pupil, "owner": owner, "text": text, "date": deadline?.spoken ?? ""])
    return line + (result.map { " · \($0.rawValue)" } ?? "")
  }
}
