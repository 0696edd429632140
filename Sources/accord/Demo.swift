import Archive
import BuiltInPrompts
import Foundation
import Hearing
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
    // Its children are made up: nobody types a passphrase for them, and nobody needs a paper.
    let keeper = try KeyFolder(home: place.home).make(
      senco: "Mrs Shah", passphrase: nil, on: today, over: true
    ) { _ in }
    try SettingsFolder.write(settings, home: place.home, keeper: keeper)
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
      guard let lines = lines(about: pupil),
        let day = meetingDay(before: today, offset, settings.calendar),
        let key = PupilID(pupil.id)
      else { continue }
      let id = try archive.unusedKey(for: key, on: day).description
      var meeting = try meeting(
        id, about: pupil, at: start(on: day, zone), script, digest, phrases, lexicon, settings)
      var entries = meeting.journal.entries
      for step in try play(lines, in: &meeting) { entries += step.entries }
      guard meeting.draft.isClosed else {
        throw Ending(70, "The demo talk about \(pupil.id) does not end.")
      }
      // One family's copies still wait, so that there is something to see to.
      if offset > 0 {
        entries += afterwards(meeting.draft, on: day.adding(days: 1), zone, after: entries.count)
      }
      try archive.begin(entries, by: meeting.keyboard, at: entries[0].at).close()
    }
  }

  /// The lines of the talk about a pupil; none for a pupil without an earlier meeting.
  static func lines(about pupil: Pupil) -> [String]? {
    BuiltIn.files["Demo/\(pupil.id).txt"].map { talk in
      var text = String(decoding: talk, as: UTF8.self)
      if text.hasSuffix("\n") { text.removeLast() }
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0) }.filter { !$0.hasPrefix("#") }
    }
  }

  /// The day of an earlier meeting: about ten weeks ago, with three weeks of the term still to come
  /// for what is agreed at it.
  static func meetingDay(before today: Day, _ offset: Int, _ calendar: SchoolCalendar) -> Day? {
    let about = today.adding(days: -70 - offset)
    let term = calendar.terms.last { $0.start <= about }
    let latest = term.map { min(about, $0.end.adding(days: -21)) } ?? about
    return calendar.lastSchoolDay(onOrBefore: latest)
  }

  static func start(on day: Day, _ zone: Zone) -> Moment {
    zone.moment(utcSeconds: day.number * 86_400 + 15 * 3600 + 1800)
  }

  /// A meeting about a pupil, opened and nothing said yet.
  static func meeting(
    _ id: String, about pupil: Pupil, at start: Moment, _ script: Script, _ digest: String,
    _ phrases: Phrases, _ lexicon: Lexicon, _ settings: Settings
  ) throws -> Meeting {
    let leader = pupil.teacher ?? "Ms Okafor"
    let opening = Opening(
      meeting: id, kind: .termlyReview, school: settings.school, pupil: pupil, ledBy: leader,
      participants: [Participant(name: leader, role: .teacher, relationship: "class teacher")],
      minutes: script.minutes, place: "Year group room",
      script: ScriptStamp(name: script.name, digest: digest), calendar: settings.calendar,
      staff: settings.staff.map(\.name), clockFixed: true)
    return Meeting(
      script: script, phrases: phrases, lexicon: lexicon,
      journal: try Journal([Entry(number: 1, at: start, by: leader, event: .opened(opening))]),
      keyboard: leader)
  }

  /// Plays lines through the conversation until it closes; every step it took, the opening first.
  static func play(_ lines: [String], in meeting: inout Meeting) throws -> [Step] {
    var now = meeting.draft.lastMoment
    var steps = [meeting.begin(at: now)]
    try meeting.adopt(steps[0].entries)
    for line in lines where !meeting.draft.isClosed {
      now = now.adding(seconds: 50)
      let step = meeting.take(.said(line), at: now)
      try meeting.adopt(step.entries)
      steps.append(step)
    }
    return steps
  }

  /// What an office does the day after: each copy handed over, and the MIS brought up to date.
  private static func afterwards(
    _ draft: Draft, on day: Day, _ zone: Zone, after count: Int
  ) -> [Entry] {
    let names = CopyNames.people(draft.items(.copies).compactMap { $0[.recipient]?.text })
    let events =
      names.map { Event.given(to: $0, format: "printed", how: "by hand", day: day) }
      + [.filed(where: "the MIS", day: day)]
    return events.enumerated().map { offset, event in
      Entry(
        number: count + 1 + offset, at: start(on: day, zone), by: draft.opening.ledBy,
        event: event)
    }
  }

  /// Made-up terms for the school years around a day.
  static func calendar(around today: Day) -> SchoolCalendar {
    let first = SchoolCalendar.startYear(of: today) - 1
    let years = first...(first + 3)
    return SchoolCalendar(
      terms: years.flatMap(terms),
      inset: Set(years.compactMap { Day($0, 9, 1) }.filter { $0.weekday.rawValue <= 4 }),
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
