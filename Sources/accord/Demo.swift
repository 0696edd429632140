import Archive
import BuiltInPrompts
import Foundation
import Interview
import Record

/// The demo school: made-up pupils, each with one earlier meeting, held by the real conversation.
@MainActor
enum Demo {
  /// Makes the demo school in a folder that holds none yet.
  static func make(in place: Place) throws {
    let zone = Zone.london
    let clock = try place.clock(zone)
    let today = clock.now().day
    let settings = Settings(
      school: School(
        name: "Brook Lane Primary (demo)", localAuthority: "999", establishment: "1001"),
      calendar: calendar(around: today),
      staff: [
        StaffMember(name: "Ms Okafor", role: "class teacher"),
        StaffMember(name: "Mrs Shah", role: "SENCO"),
      ])
    try SettingsFolder.write(settings, home: place.home)
    let read = RollImport.read(
      bytes: BuiltIn.files["Demo/roll.csv"] ?? [], name: "roll.csv", authority: "999")
    for finding in read.findings { Console.error(finding.rendered) }
    let (roll, _) = Roll().merging(read)
    try PupilsCommand.save(roll, place)
    let archive = try place.archive()
    let phrases = try place.words.phrases()
    let lexicon = try place.words.lexicon()
    let (script, bytes) = try place.words.script("termly-review")
    let digest = try archive.keepScript(bytes)
    for (offset, pupil) in roll.pupils.enumerated() {
      guard let talk = BuiltIn.files["Demo/\(pupil.id).txt"],
        let day = settings.calendar.lastSchoolDay(onOrBefore: today.adding(days: -70 - offset)),
        let key = PupilID(pupil.id)
      else { continue }
      let start = zone.moment(utcSeconds: day.number * 86_400 + 15 * 3600 + 1800)
      let leader = pupil.teacher ?? "Ms Okafor"
      let opening = Opening(
        meeting: try archive.unusedKey(for: key, on: day).description, kind: .termlyReview,
        school: settings.school, pupil: pupil, ledBy: leader,
        participants: [
          Participant(name: leader, role: .teacher, relationship: "class teacher")
        ], minutes: script.minutes, place: "Year group room",
        script: ScriptStamp(name: script.name, digest: digest), calendar: settings.calendar,
        staff: settings.staff.map(\.name), clockFixed: true)
      let lines = String(decoding: talk, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { String($0) }.filter { !$0.hasPrefix("#") }
      try hold(
        Meeting(
          script: script, phrases: phrases, lexicon: lexicon,
          journal: Journal([Entry(number: 1, at: start, by: leader, event: .opened(opening))]),
          keyboard: leader),
        lines: lines, from: start, archive)
    }
  }

  /// Plays a talk through the conversation and keeps what it brings.
  private static func hold(
    _ meeting: Meeting, lines: [String], from start: Moment, _ archive: SchoolArchive
  ) throws {
    var meeting = meeting
    var now = start
    var entries = meeting.journal.entries
    func take(_ step: Step) throws {
      entries += step.entries
      try meeting.adopt(step.entries)
    }
    try take(meeting.begin(at: now))
    for line in lines where !meeting.draft.isClosed {
      now = now.adding(seconds: 50)
      try take(meeting.take(.said(line), at: now))
    }
    // Whatever day the demo is made on, the earlier meeting is over.
    for line in ["/close", "/close", "y"] where !meeting.draft.isClosed {
      try take(meeting.take(.said(line), at: now))
    }
    guard meeting.draft.isClosed else {
      throw Ending(70, "The demo talk about \(meeting.draft.opening.pupil.id) does not end.")
    }
    try archive.begin(entries, by: meeting.keyboard, at: start).close()
  }

  /// Made-up terms for the school years around a day.
  static func calendar(around today: Day) -> SchoolCalendar {
    let first = SchoolCalendar.startYear(of: today) - 1
    let years = first...(first + 3)
    return SchoolCalendar(
      terms: years.flatMap(terms), inset: Set(years.compactMap { Day($0, 9, 1) }),
      bankHolidays: Set(
        years.flatMap { [Day($0, 12, 25), Day($0, 12, 26), Day($0 + 1, 1, 1)].compactMap(\.self) }))
  }

  private static func terms(from year: Int) -> [Term] {
    let name = "\(year)-\(String(year + 1).suffix(2))"
    func week(_ month: Int, _ day: Int, of year: Int) -> ClosedRange<Day> {
      let monday = (Day(year, month, day) ?? Day(number: 0)).monday
      return monday...monday.adding(days: 4)
    }
    func schoolDay(_ month: Int, _ day: Int, of year: Int, forward: Bool) -> Day {
      var date = Day(year, month, day) ?? Day(number: 0)
      while date.weekday.rawValue > 4 { date = date.adding(days: forward ? 1 : -1) }
      return date
    }
    return [
      Term(
        year: name, name: .autumn, start: schoolDay(9, 2, of: year, forward: true),
        end: schoolDay(12, 19, of: year, forward: false), halfTerm: week(10, 28, of: year)),
      Term(
        year: name, name: .spring, start: schoolDay(1, 5, of: year + 1, forward: true),
        end: schoolDay(3, 27, of: year + 1, forward: false), halfTerm: week(2, 18, of: year + 1)),
      Term(
        year: name, name: .summer, start: schoolDay(4, 13, of: year + 1, forward: true),
        end: schoolDay(7, 21, of: year + 1, forward: false), halfTerm: week(5, 27, of: year + 1)),
    ]
  }
}
