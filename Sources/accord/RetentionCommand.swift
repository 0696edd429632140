import Archive
import ArgumentParser
import Interview
import Record

/// Whose records the school has kept for as long as it means to.
struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "List whose records are past the school's period, oldest first; nothing is removed.",
    discussion: """
      The period is retention-years in school.yaml, counted from the date of birth.

      Examples:
        accord retention
        accord retention --all --json
      """)

  @Flag(help: "Everybody, with the day on which their period is over.")
  var all = false
  @Flag(help: "As JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let settings = try place.settings()
      let words = try place.words.phrases()
      let today = try place.clock(settings.zone).now().day
      let years = settings.retentionYears
      let everybody = try place.archive().retention(place.roll(), years: years)
      let shown = all ? everybody : everybody.filter { $0.isOver(on: today) }
      if json {
        Console.out(try JSONText.of(shown.map { KeptLine($0, today) }))
        return
      }
      let past = everybody.count { $0.isOver(on: today) }
      Console.out(
        words.text(
          past == 0 ? .retentionNone : .retentionPast,
          ["count": String(past), "years": String(years)]))
      for kept in shown { Console.out("  " + line(kept, words)) }
      let unknown = everybody.count { $0.until == nil }
      if unknown > 0 { Console.error(words.text(.retentionUnknown, ["count": String(unknown)])) }
      if past > 0 { Console.error(words.text(.retentionHow)) }
    }
  }

  private func line(_ kept: KeptUntil, _ words: Phrases) -> String {
    let values = [
      "pupil": Place.described(kept.pupil), "count": String(kept.meetings),
      "date": kept.until?.spoken ?? "", "born": kept.pupil.dateOfBirth?.spoken ?? "",
      "last": kept.lastMeeting?.spoken ?? "–",
    ]
    return words.text(kept.until == nil ? .retentionLineUnknown : .retentionLine, values)
  }
}

/// How long somebody's records are kept, as `--json` gives it.
private struct KeptLine: Encodable {
  let pupil: String
  let name: String
  let born: Day?
  let until: Day?
  let isOver: Bool
  let meetings: Int
  let lastMeeting: Day?
  let isOnRoll: Bool

  init(_ kept: KeptUntil, _ today: Day) {
    pupil = kept.pupil.id
    name = kept.pupil.fullName
    born = kept.pupil.dateOfBirth
    until = kept.until
    isOver = kept.isOver(on: today)
    meetings = kept.meetings
    lastMeeting = kept.lastMeeting
    isOnRoll = kept.isOnRoll
  }
}
