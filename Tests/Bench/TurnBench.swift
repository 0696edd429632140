import Interview
import Record

/// (b) A turn's own work, all but the disk, in meetings of growing length.
///
/// The lines are those that the transcripts type: each answers the question it answered there, or
/// comes out of turn with its tag; among them are commands. A meeting of so many entries is one
/// long talk cut at that length, and turns are measured until it has grown by a tenth; then the
/// meeting is taken up anew from the cut. Work is the time that the processor gave to the turn:
/// what other programs took meanwhile does not count, and is shown beside it as time on the wall.
enum TurnBench {
  static func rows(_ options: Options) throws -> [Row] {
    let words = try Words()
    let talks = try Talk.all(in: options.transcripts)
    let bank = Bank(Sitting.all(talks, words))
    let sizes = [100, 1000, 5000]
    let samples = options.count(1000, quick: 300)
    let long = try longTalk(sizes.max() ?? 0, bank, words, talks)
    var rows: [Row] = []
    var measured: [(size: Int, work: Times)] = []
    for size in sizes {
      let cut = try long.cut(at: size)
      let (wall, work, kinds) = try measure(cut, samples, bank, long.sitting.meeting)
      measured.append((size, work))
      let bar = size == 1000
      rows.append(
        Row(
          "(b) a turn's work at \(Double(size).text(0)) entries, p99 of \(samples)",
          work.p99.duration,
          against: (bar ? "≤ 2 ms; " : "")
            + "median \(work.median.duration); p99 on the wall \(wall.p99.duration)",
          ratio: bar ? work.p99 / 2000 : nil, verdict: bar ? Verdict(work.p99 <= 2000) : .none))
      if size == 1000 { rows.append(try slowestCommand(cut, options, long.sitting.meeting)) }
      if options.isVerbose { tell(size, kinds) }
    }
    return rows + growth(measured)
  }

  /// Growth from each size to the next: the time may grow as much as the journal, and no more.
  private static func growth(_ measured: [(size: Int, work: Times)]) -> [Row] {
    zip(measured, measured.dropFirst()).map { small, large in
      let limit = Double(large.size) / Double(small.size)
      let grown = large.work.median / small.work.median
      return Row(
        "(b) growth of the median, \(Double(small.size).text(0)) to \(Double(large.size).text(0))",
        "× \(grown.text(1))", against: "linear: ≤ × \(limit.text(0))", ratio: grown / limit,
        verdict: Verdict(grown <= limit))
    }
  }

  private static func longTalk(
    _ size: Int, _ bank: Bank, _ words: Words, _ talks: [Talk]
  ) throws -> LongTalk {
    guard let first = talks.first(where: { $0.name == "termly-good" }) ?? talks.first else {
      throw Unmeasured("there are no transcripts")
    }
    var long = LongTalk(try Sitting(first, words, among: talks))
    var chooser = Chooser(bank, seed: 1)
    while long.sitting.meeting.journal.entries.count < size {
      try long.sitting.type(chooser.line(long.sitting))
      long.turns.append(long.sitting.meeting.journal.entries.count)
    }
    return long
  }

  private static func measure(
    _ journal: Journal, _ samples: Int, _ bank: Bank, _ like: Meeting
  ) throws -> (wall: Times, work: Times, kinds: [String: Times]) {
    var wall = Times()
    var work = Times()
    var kinds: [String: Times] = [:]
    let size = journal.entries.count
    var seed: UInt64 = 2
    while wall.all.count < samples {
      // Its own copy of everything, as after a resume: nothing shared is copied while measured.
      var sitting = Sitting(try Journal(journal.entries), like: like)
      var chooser = Chooser(bank, seed: seed)
      seed += 1
      while sitting.meeting.journal.entries.count < size + max(20, size / 10),
        wall.all.count < samples
      {
        let line = chooser.line(sitting)
        let kind = Chooser.kind(of: line, at: sitting.step.prompt)
        let (began, worked) = (Watch.wall, Watch.work)
        try sitting.type(line)
        let (ended, done) = (Watch.wall, Watch.work)
        wall.add(ended - began)
        work.add(done - worked)
        kinds[kind, default: Times()].add(done - worked)
      }
    }
    return (wall, work, kinds)
  }

  /// The command that takes longest; most are too seldom typed to show in the hundredth above.
  private static func slowestCommand(
    _ journal: Journal, _ options: Options, _ like: Meeting
  ) throws -> Row {
    var slowest = ("", Times())
    for (command, _) in Chooser.commands {
      var times = Times()
      for _ in 0..<options.count(21, quick: 7) {
        var sitting = Sitting(try Journal(journal.entries), like: like)
        let began = Watch.work
        try sitting.type(command)
        times.add(Watch.work - began)
      }
      if times.median > slowest.1.median || slowest.0.isEmpty { slowest = (command, times) }
    }
    return Row(
      "(b) the slowest command there, median", slowest.1.median.duration,
      against: String(slowest.0.prefix { $0 != " " }))
  }

  private static func tell(_ size: Int, _ kinds: [String: Times]) {
    Bench.tell("  at \(size) entries, CPU by kind of line: median, p99, count")
    for (kind, times) in kinds.sorted(by: { $0.value.median > $1.value.median }) {
      Bench.tell("    \(kind): \(times.median.duration), \(times.p99.duration), \(times.all.count)")
    }
  }
}

/// One talk that goes on and on, and where its turns end.
private struct LongTalk {
  var sitting: Sitting
  var turns: [Int] = []

  init(_ sitting: Sitting) { self.sitting = sitting }

  /// The journal as it was at the end of the turn that reached a length.
  func cut(at size: Int) throws -> Journal {
    let end = turns.first { $0 >= size } ?? size
    return try Journal(Array(sitting.meeting.journal.entries.prefix(end)))
  }
}

/// What the transcripts type, by the question it answers.
struct Bank {
  /// Answers by the question's id.
  private(set) var answers: [String: [String]] = [:]
  /// Lines with their tags, for any time.
  private(set) var tagged: [String] = []

  init(_ sittings: [(talk: Talk, sitting: Sitting)]) {
    // Of one kind of meeting and one pupil, so that the names in the lines are right.
    for (talk, sitting) in sittings
    where talk.settings["kind"] == "termly-review" && talk.settings["pupil"] == "sam" {
      for (question, line) in sitting.typed {
        guard let question, line.contains(where: \.isLetter), line.count > 1,
          !line.hasPrefix("/"),
          let asked = sitting.meeting.script.question(question.id)
        else { continue }
        answers[question.id, default: []].append(line)
        guard case .item(let kind) = asked.fills, Bank.anyTime.contains(kind) else { continue }
        let isTagged = line.prefix(20).contains(":")
        tagged.append(isTagged ? line : Bank.tag(kind, asked.to) + line)
      }
    }
  }

  private static func tag(_ kind: StatementKind, _ to: Role) -> String {
    kind == .action || kind == .view ? "\(kind.rawValue) \(to.rawValue): " : "\(kind.rawValue): "
  }

  private static let anyTime: Set<StatementKind> = [
    .topic, .view, .concern, .aspiration, .strength, .works, .hard, .need, .outcome, .target,
    .provision, .action, .note, .summary,
  ]
}

/// Chooses the next line of a long talk, the same on every run.
struct Chooser {
  private let bank: Bank
  private var dice: Dice

  init(_ bank: Bank, seed: UInt64) {
    self.bank = bank
    dice = Dice(seed)
  }

  /// A line: half the time out of turn, else an answer, and a command as often as in transcripts.
  mutating func line(_ sitting: Sitting) -> String {
    let draft = sitting.meeting.draft
    if draft.offer != nil { return dice.roll(2) == 0 ? "y" : "n" }
    guard let question = sitting.step.prompt?.question else { return "/go explore" }
    switch question.id {
    case "names": return draft.unexplained.map { _ in "adult" }.joined(separator: " ")
    case "sign-off": return "/go explore"
    case "read-back", "tell-family", "present", "copies": return ""
    default: break
    }
    var share = dice.roll(1000)
    for (command, count) in Chooser.commands {
      share -= count
      if share < 0 { return command }
    }
    if share < 450, let known = bank.answers[question.id] { return known[dice.roll(known.count)] }
    return bank.tagged[dice.roll(bank.tagged.count)]
  }

  /// Commands, and how many of a thousand lines of the transcripts they are.
  static let commands = [
    ("/skip not today", 18), ("/change view 1: \"it is quieter there\"", 4), ("/back", 4),
    ("/undo", 3), ("/who", 2), ("/time", 2), ("/show", 2), ("/missing", 2), ("/why", 1),
    ("/repeat", 1), ("/park", 1), ("/help", 1),
  ]

  /// What sort of line it is, in words.
  static func kind(of line: String, at prompt: Prompt?) -> String {
    if line.hasPrefix("/") { return String(line.prefix { $0 != " " }) }
    if line.isEmpty { return "Enter" }
    let head = line.prefix(20).split(separator: ":", omittingEmptySubsequences: false)
    guard head.count > 1, let tag = head.first?.split(separator: " ").first,
      StatementKind(rawValue: String(tag)) != nil
    else { return "answer" }
    return "tag \(tag)"
  }
}
