import Archive
import ArgumentParser
import Hearing
import Interview
import Record

/// Holds, prepares or takes up a meeting.
struct MeetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meet",
    abstract: "Hold, prepare or take up a meeting.",
    discussion: """
      Examples:
        accord meet "Sam Hale"                        the next meeting about Sam
        accord meet p001 --kind first-concern --minutes 30
        accord meet p001 --prepare                    gather the pupil's views days before
        accord meet p001 < answers.txt                a line a turn, without a terminal
      """)

  @Argument(help: "The pupil: a name, or the id that `accord pupils list` shows.")
  var pupil: String?
  @Option(help: "first-concern, termly-review or agency-review.")
  var kind: String?
  @Option(help: "Minutes planned, 10 to 180.")
  var minutes: Int?
  @Option(help: "Who leads; else the class teacher.")
  var by: String?
  @Option(name: .customLong("place"), help: "Where the meeting is held.")
  var room: String?
  @Flag(help: "Only gather what can be gathered before the day.")
  var prepare = false
  @Flag(help: "Take up an unfinished meeting without asking.")
  var resume = false
  @Flag(help: "Begin a new meeting even where one is unfinished.")
  var new = false
  @Option(help: "Correct a closed record: a new version of it.")
  var correct: String?
  @Flag(name: .customLong("show-ids"), help: "Print [question-id] before each question.")
  var showIDs = false
  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if let minutes, !(10...180).contains(minutes) {
      throw ValidationError("--minutes takes a number from 10 to 180.")
    }
    if let kind, MeetingKind(rawValue: kind) == nil {
      let kinds = MeetingKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--kind is one of: \(kinds).")
    }
  }

  func run() throws {
    try running {
      var session = try MeetingSession(
        place: options.place(), showsIDs: showIDs, by: by)
      if let correct {
        try session.correct(correct)
      } else {
        try session.hold(
          pupil: pupil, kind: kind.flatMap(MeetingKind.init(rawValue:)), minutes: minutes,
          room: room, preparing: prepare,
          choice: new ? .begin : resume ? .resume : .ask)
      }
    }
  }
}
