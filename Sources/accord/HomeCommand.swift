import Archive
import ArgumentParser
import Record

/// Home: what can be taken up again, who is due, and how to begin.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "What can be taken up again, who is due, and how to begin.")

  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      guard try place.hasSchool() else {
        Console.out(HomeCommand.firstWords(home: place.home))
        return
      }
      let settings = try place.settings()
      let archive = try place.archive()
      let roll = try place.roll()
      let index = MeetingIndex(archive)
      _ = try index.refresh()
      let drafts = try index.drafts()
      Console.out(settings.school.name)
      if !drafts.isEmpty { Console.out("\nNot finished yet:") }
      for draft in drafts.prefix(10) {
        let state = draft.summary.status == .preparing ? "prepared" : "begun"
        Console.out(
          "  \(draft.pupilName): \(draft.summary.kind.name), \(state) \(draft.summary.day.spoken)\n"
            + "    accord meet \(draft.summary.meeting.pupil) --resume")
      }
      let today = try place.clock(settings.zone).now().day
      let due = try index.due(on: today, calendar: settings.calendar)
      try show(due, today: today)
      Console.out(
        "\nTo begin a meeting: accord meet \"NAME\"   (\(roll.pupils.count) pupils on the roll)")
      Console.out("Everything else: accord --help")
    }
  }

  private func show(_ due: IndexedDue, today: Day) throws {
    let soon = due.reviews.filter { row in
      row.summary.reviewDay.map { $0.days(since: today) <= 21 } ?? false
    }
    if !soon.isEmpty { Console.out("\nReviews due:") }
    for row in soon.prefix(10) {
      guard let day = row.summary.reviewDay else { continue }
      Console.out("  \(row.pupilName): \(day.spoken)\(day < today ? " (overdue)" : "")")
    }
    let late = due.copies.filter { $0.isOverdue && $0.recipient != CopyNames.schoolFile }
    if !late.isEmpty {
      Console.out("\nCopies not handed over for ten school days: \(late.count)   (accord due)")
    }
    if !due.asides.isEmpty {
      Console.out(
        "\nLines kept to one side, to see to when you are alone: "
          + due.asides.map { "accord aside \($0.summary.meeting)" }.joined(separator: ", "))
    }
  }

  /// What somebody sees who has no school's folder yet.
  static func firstWords(home: String) -> String {
    """
    Accord leads the meeting a school holds with the parents of a child with SEN support,
    keeps what was agreed, and writes the family's copy and the files for the office.

    There is no school in \(home) yet. You can:
      accord init --demo --home ~/accord-demo     try it with made-up pupils
      accord meet --home ~/accord-demo p001       hold a meeting there
      accord init                                 make your own school's folder
      accord pupils import roll.csv               load your roll (CSV or CTF)

    Nothing leaves this machine.
    """
  }
}
