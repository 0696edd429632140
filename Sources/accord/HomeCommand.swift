import Archive
import ArgumentParser
import Interview
import Record

/// Home: what can be taken up again, who is due, what waits, and how to begin.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home",
    abstract: "What can be taken up again, who is due, what waits, and how to begin.")

  @OptionGroup var options: PlaceOptions

  /// How many lines of one kind are shown; the rest is counted.
  private static let most = 8
  /// How many days ahead a review is shown.
  private static let ahead = 21

  func run() throws {
    try running {
      let place = options.place()
      let words = try place.words.phrases()
      guard try place.hasSchool() else {
        Console.out(words.text(.homeFirst, ["home": place.home]).trimmingEnd)
        return
      }
      let settings = try place.settings()
      let index = MeetingIndex(try place.archive())
      _ = try index.refresh()
      let today = try place.clock(settings.zone).now().day
      let pupils = try place.roll().pupils.count
      let due = try index.due(on: today, calendar: settings.calendar)
      let soon = Set(
        due.reviews.filter { isSoon($0, today) }.map { $0.summary.meeting.pupil.description })
      let parts = [
        (
          words.text(.homeCannotOpen),
          try MissingKeys(place, soon: soon).missing.map(\.line)
        ),
        (words.text(.homeUnfinished), try index.drafts().map { draft($0, words) }),
        (words.text(.homeReviews), reviews(due, today, words)),
        (words.text(.homeWaiting), try copies(place, words) + waiting(due, words)),
      ].filter { !$0.1.isEmpty }
      Console.out(
        words.text(.homeTitle, ["school": settings.school.name, "date": today.spoken]))
      for (heading, lines) in parts {
        Console.out("\n\(heading)")
        for line in lines.prefix(HomeCommand.most) { Console.out("  \(line)") }
        let rest = lines.count - HomeCommand.most
        if rest > 0 { Console.out("  " + words.text(.homeMore, ["count": String(rest)])) }
      }
      if parts.isEmpty { Console.out("\n" + words.text(.homeQuiet)) }
      Console.out(
        "\n" + words.text(pupils == 0 ? .homeEmptyRoll : .homeBegin, ["count": String(pupils)]))
      Console.out(words.text(.homeHelp))
    }
  }

  private func draft(_ draft: IndexedMeeting, _ words: Phrases) -> String {
    words.text(
      draft.summary.status == .preparing ? .homePrepared : .homeBegun,
      [
        "pupil": draft.pupilName, "kind": draft.summary.kind.name,
        "date": draft.summary.day.spoken, "id": draft.summary.meeting.pupil.description,
      ])
  }

  private func reviews(_ due: IndexedDue, _ today: Day, _ words: Phrases) -> [String] {
    due.reviews.compactMap { row in
      guard let day = row.summary.reviewDay, isSoon(row, today) else { return nil }
      return words.text(
        day < today ? .homeReviewLate : .homeReview,
        [
          "pupil": row.pupilName, "date": day.spoken,
          "id": row.summary.meeting.pupil.description,
        ])
    }
  }

  private func copies(_ place: Place, _ words: Phrases) throws -> [String] {
    try place.archive().meetingsWithCopies().map {
      words.text(.homeCopyFound, ["meeting": $0.description])
    }
  }

  private func isSoon(_ row: IndexedMeeting, _ today: Day) -> Bool {
    row.summary.reviewDay.map { $0.days(since: today) <= HomeCommand.ahead } ?? false
  }

  private func waiting(_ due: IndexedDue, _ words: Phrases) -> [String] {
    let copies = due.copies.filter { $0.recipient != CopyNames.schoolFile }
    let late = copies.count { $0.isOverdue }
    var lines: [String] = []
    if !copies.isEmpty {
      lines.append(
        words.text(
          late > 0 ? .homeCopiesLate : .homeCopies,
          ["count": String(copies.count), "late": String(late)]))
    }
    if !due.notFiled.isEmpty {
      lines.append(words.text(.homeNotFiled, ["count": String(due.notFiled.count)]))
    }
    return lines
      + due.asides.map {
        words.text(.homeAside, ["meeting": $0.summary.meeting.description])
      }
  }
}

extension String {
  /// The text without white space at its end.
  var trimmingEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
