import Archive
import FoundationEssentials
import Interview
import Record

/// (c) From the start of the program to the first question, with a thousand meetings in the
/// archive; and the least that a start can take.
enum StartBench {
  private static let now = "2026-06-10T15:30:00Z"

  static func rows(_ options: Options) throws -> [Row] {
    guard !options.accord.isEmpty else { throw Unmeasured("--accord is needed") }
    let home = "\(options.folder)/school"
    let pupils = 300
    let meetings = options.count(1000, quick: 1000)
    let entries = try makeSchool(home, pupils: pupils, meetings: meetings, options)
    let answer = "\(options.folder)/answer.txt"
    try Data("yes\n".utf8).write(to: URL(filePath: answer))
    let environment = [
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(options.folder)", "LC_ALL=C.UTF-8", "TZ=UTC",
      "ACCORD_NOW=\(now)",
    ]
    var first = Times()
    for number in 0..<options.count(20, quick: 10) {
      let run = try Stopwatch.run(
        [options.accord, "meet", MadeUp.pupil(number * 7).id, "--home", home, "--show-ids"],
        input: answer, environment: environment, until: "\n[")
      first.add(run.mark ?? .nan)
    }
    let atHome = { try Stopwatch.run([options.accord, "--home", home], environment: environment) }
    let cold = try atHome().whole
    var warm = Times()
    for _ in 0..<options.count(20, quick: 10) { warm.add(try atHome().whole) }
    var version = Times()
    var peer = Times()
    for _ in 0..<options.count(50, quick: 30) {
      version.add(
        try Stopwatch.run([options.accord, "--version"], environment: environment).whole)
      peer.add(try Stopwatch.run(["sqlite3", "--version"], environment: environment).whole)
    }
    let stored = "\(Double(meetings).text(0)) meetings"
    return [
      Row(
        "(c) start to first question, \(stored), median", first.median.duration,
        against: "≤ 100 ms; p99 \(first.p99.duration); \(entries) entries a meeting",
        ratio: first.median / 100_000, verdict: Verdict(first.median <= 100_000)),
      Row(
        "(c) `accord` (home), \(stored), warm, median", warm.median.duration,
        against: "first time, making the index: \(cold.duration)"),
      Row(
        "(c) `accord --version`, median of \(version.all.count)", version.median.duration,
        against: "sqlite3 --version \(peer.median.duration)", ratio: version.median / peer.median),
    ]
  }

  /// A school with closed meetings, each held by the real conversation and given to another pupil.
  ///
  /// - Returns: How many entries a meeting has, on average.
  private static func makeSchool(
    _ home: String, pupils: Int, meetings: Int, _ options: Options
  ) throws -> Int {
    let words = try Words()
    let held = Sitting.all(try Talk.all(in: options.transcripts), words)
      .map(\.sitting.meeting.journal).filter { $0.closedAt != nil }
      .sorted { $0.entries.count < $1.entries.count }.prefix(3)
    guard !held.isEmpty else { throw Unmeasured("no transcript closes its meeting") }
    let keeper = try KeyFolder(home: home).make(
      senco: "Mrs Shah", passphrase: nil, on: Words.day("2025-01-13")
    ) { _ in }
    let archive = try SchoolArchive.create(home: home, keeper: keeper)
    let settings = Settings(
      school: Words.school, calendar: Words.calendar,
      staff: [StaffMember(name: "Mrs Shah", role: "SENCO")])
    try Data(settings.yaml.utf8).write(to: URL(filePath: "\(home)/\(Settings.fileName)"))
    try archive.keep(Roll(pupils: (0..<pupils).map(MadeUp.pupil)))
    var entries = 0
    for number in 0..<meetings {
      let day = Words.day("2025-01-13").adding(days: number / pupils * 120 + number % 60)
      let journal = try MadeUp.journal(
        held[number % held.count], MadeUp.pupil(number % pupils), on: day)
      entries += journal.entries.count
      let at = journal.entries[0].at
      try archive.begin(journal.entries, by: journal.opening.ledBy, at: at).close()
    }
    return entries / meetings
  }
}
