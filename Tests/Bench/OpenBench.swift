import Archive
import Interview
import Record

/// (k) Opening a sealed meeting, against the same meeting from before sealing.
///
/// Keys are read anew each time, as a new process reads them; only what turns a passphrase into a
/// key is left out.
enum OpenBench {
  static func rows(_ options: Options) throws -> [Row] {
    let rounds = options.count(300, quick: 100)
    let words = try Words()
    let held = Sitting.all(try Talk.all(in: options.transcripts), words)
      .map(\.sitting.meeting.journal).filter { $0.closedAt != nil }
      .max { $0.entries.count < $1.entries.count }
    guard let held else { throw Unmeasured("no transcript closes its meeting") }
    let journal = try MadeUp.journal(held, MadeUp.pupil(1), on: Words.day("2025-01-13"))
    guard let meeting = MeetingID(journal.opening.meeting) else { throw Unmeasured("no meeting") }
    let (plain, sealed) = ("\(options.folder)/open-plain", "\(options.folder)/open-sealed")
    let keeper = try sealedSchool(at: sealed)
    for archive in [
      try SchoolArchive.create(home: plain), try SchoolArchive.create(home: sealed, keeper: keeper),
    ] {
      try archive.begin(journal.entries, by: "x", at: journal.entries[0].at).close()
    }
    var (ours, theirs) = (Times(), Times())
    for _ in 0..<rounds {
      let keeper = try KeyFolder(home: sealed).keeper("k1") { throw Unmeasured("a passphrase") }
      ours.add(
        try Watch.time {
          _ = try SchoolArchive(home: sealed, keeper: keeper).read(meeting)
        })
      theirs.add(try Watch.time { _ = try SchoolArchive(home: plain).read(meeting) })
    }
    let ratio = ours.median / theirs.median
    return [
      Row(
        "(k) opening a sealed meeting of \(journal.entries.count) entries, median",
        ours.median.duration, against: "unsealed \(theirs.median.duration); ≤ 1.30", ratio: ratio,
        verdict: Verdict(ratio <= 1.3))
    ]
  }

  /// The keys of a new school, which nobody's passphrase protects.
  static func sealedSchool(at home: String) throws -> Keeper {
    try KeyFolder(home: home).make(
      senco: "Mrs Shah", passphrase: nil, on: Words.day("2025-01-13")
    ) { _ in }
  }
}
