import Archive
import FoundationEssentials
import Glibc
import Record

/// (a) Keeping a turn, against the least that keeps the same bytes: write and fsync.
///
/// Both files lie in one folder; each turn is kept by both, in alternating order, so that whatever
/// the disk does happens to both alike.
enum AppendBench {
  static func rows(_ options: Options) throws -> [Row] {
    let rounds = options.count(2000, quick: 1000)
    let warm = 50
    let words = try Words()
    guard let pupil = words.pupils["sam"] else { throw Unmeasured("the demo roll has no Sam") }
    let day = Words.day("2026-01-14")
    let at = Moment(seconds: day.number * 86_400 + 55_800)
    let opening = words.opening(.termlyReview, pupil, on: day)
    let home = "\(options.folder)/append"
    let archive = try SchoolArchive.create(home: home, keeper: OpenBench.sealedSchool(at: home))
    let journal = try archive.begin(
      [Entry(number: 1, at: at, by: opening.ledBy, event: .opened(opening))], by: opening.ledBy,
      at: at)
    defer { journal.close() }
    let folder = "\(options.folder)/append/archive/meetings/\(pupil.id)/\(opening.meeting)"
    let kept = try Bare("\(folder)/journal.jsonl", O_RDONLY)
    let bare = try Bare("\(folder)/bare", O_WRONLY | O_CREAT | O_APPEND)
    var ours = Times()
    var least = Times()
    var sizes = 0
    var last: [UInt8] = []
    for round in 0..<(warm + rounds) {
      let turn = turn(round, after: journal.count, at: at.adding(seconds: round))
      var own = 0.0
      func append() throws { own += try Watch.time { try journal.append(turn) } }
      func write() throws -> Double { try Watch.time { try bare.keep(last) } }
      // The same bytes: those of the turn just kept, or when the bare loop goes first, of the one
      // before, which is as long.
      var other = 0.0
      if round % 2 == 0 || last.isEmpty {
        try append()
        last = kept.rest()
        other = try write()
      } else {
        other = try write()
        try append()
        last = kept.rest()
      }
      guard round >= warm else { continue }
      ours.add(own)
      least.add(other)
      sizes += last.count
    }
    let ratio = ours.median / least.median
    let size = sizes / rounds
    return [
      Row(
        "(a) durable append, \(size) bytes, median of \(rounds)", ours.median.duration,
        against: "write+fsync \(least.median.duration); ≤ 1.20", ratio: ratio,
        verdict: Verdict(ratio <= 1.2)),
      Row(
        "(a) the same, p99", ours.p99.duration, against: "write+fsync \(least.p99.duration)",
        ratio: ours.p99 / least.p99),
    ]
  }

  /// A turn as the conversation makes them: the line, and what it was taken to mean.
  private static func turn(_ round: Int, after count: Int, at: Moment) -> [Entry] {
    let number = 100_000 + round
    let said = Said(
      text: "keeps his place with a ruler, \(number)", speaker: Speaker(.parent),
      question: QuestionRef("topic"))
    let note = Understood(of: number, filings: [.settle(QuestionRef("topic"))])
    return [
      Entry(number: count + 1, at: at, by: "Ms Okafor", event: .said(said)),
      Entry(number: count + 2, at: at, by: "Ms Okafor", event: .understood(note)),
    ]
  }
}

/// A file without anything around it.
private final class Bare {
  private let descriptor: Int32
  private var offset = 0

  init(_ path: String, _ flags: Int32) throws {
    descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Unmeasured("\(path) cannot be opened") }
    _ = rest()
  }

  deinit { close(descriptor) }

  /// Writes bytes and returns when they are safe on the disk.
  func keep(_ bytes: [UInt8]) throws {
    guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw Unmeasured("the bare file cannot be written")
    }
  }

  /// What was added since the last call.
  func rest() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = pread(descriptor, &bytes, bytes.count, offset)
    offset += max(count, 0)
    return Array(bytes.prefix(max(count, 0)))
  }
}
