import Archive
import ArgumentParser
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
      if json {
        Console.out(try JSONText.of(DueList(due, today: today)))
        return
      }
      show(DueList(due, today: today))
    }
  }

  private func show(_ due: DueList) {
    func part(_ heading: String, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      Console.out("\(heading):")
      for line in lines { Console.out("  \(line)") }
    }
    part(
      "Reviews",
      due.reviews.map { row in
        let day = row.review.map { "\($0.spoken)\(row.overdue ? ", overdue" : "")" }
        return "\(row.pupil): \(day ?? "no date was set") (\(row.meeting))"
      })
    part(
      "Copies not handed over",
      due.copies.map { row in
        let by = row.due.map { "due by \($0.spoken)" } ?? "no date known"
        return "\(row.meeting) for \(row.recipient): \(by)\(row.overdue ? ", overdue" : "")"
      })
    part(
      "Promises still open",
      due.promises.map { row in
        let by = row.deadline.map { ", by \($0.spoken)" } ?? ""
        return
          "\(row.owner.map { $0.name ?? $0.role.rawValue } ?? "target"): \(row.text)\(by)\(row.result.map { " — \($0.rawValue)" } ?? "")"
      })
    part("MIS not brought up to date", due.notFiled)
    part("Lines kept to one side, not passed on yet", due.asides)
    if due.isEmpty { Console.out("Nothing is due.") }
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

  init(_ due: IndexedDue, today: Day) {
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
        id: $0.promise, owner: $0.owner, text: $0.text, deadline: $0.deadline, result: $0.result)
    }
    notFiled = due.notFiled.map(\.summary.meeting.description)
    asides = due.asides.map(\.summary.meeting.description)
  }

  var isEmpty: Bool {
    reviews.isEmpty && copies.isEmpty && promises.isEmpty && notFiled.isEmpty && asides.isEmpty
  }
}
