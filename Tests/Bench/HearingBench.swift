import FoundationEssentials
import Hearing
import Record

/// (f) What a line means, in lines a second on one core, JSON included; dates against Python's
/// dateparser and readability against textstat, on the same lines in the same run.
enum HearingBench {
  /// A way of hearing: a line in, a line of JSON out.
  struct Mode {
    let name: String
    let hear: (String) throws -> String
  }

  static func rows(_ options: Options) throws -> [Row] {
    let lines = try typed(options)
    let modes = modes(try Words())
    var rows: [Row] = []
    var rates: [String: Double] = [:]
    for mode in modes {
      let (times, bytes) = try measure(mode, lines, rounds: options.count(5, quick: 2))
      let rate = Double(times.all.count) / times.all.reduce(0, +) * 1e6
      rates[mode.name] = rate
      rows.append(
        Row(
          "(f) \(mode.name), \(lines.count) lines typed, median",
          "\(times.median.text(1)) µs, \(rate.text(0)) lines/s",
          against: "≤ 100 µs; p99 \(times.p99.duration); \(bytes / lines.count) bytes a line",
          ratio: times.median / 100, verdict: Verdict(times.median <= 100)))
    }
    for peer in try Peer.all(lines, options) {
      let ours = rates[peer.mode] ?? .nan
      rows.append(
        Row(
          "(f) \(peer.mode) against \(peer.name)", "\(ours.text(0)) lines/s",
          against:
            "\(peer.rate.text(peer.rate < 1000 ? 1 : 0)) lines/s; ≥ \(peer.bar.text(0)) × it",
          ratio: ours / peer.rate, verdict: Verdict(ours >= peer.bar * peer.rate)))
    }
    return rows
  }

  /// The lines that the transcripts hold, each once, as they would be piped in.
  static func typed(_ options: Options) throws -> [String] {
    let all = try Talk.all(in: options.transcripts).flatMap(\.lines)
    let lines = Set(all.filter { $0.count > 3 && !$0.hasPrefix("/") }).sorted()
    guard lines.count > 200 else { throw Unmeasured("there are too few lines to hear") }
    return lines
  }

  static func modes(_ words: Words) -> [Mode] {
    let setting = Setting(
      today: Words.day("2026-01-14"), calendar: Words.calendar, review: Words.day("2026-03-27"),
      pupilYear: 4)
    let lexicon = words.lexicon
    return [
      Mode(name: "date") { DateLine(Line($0), setting).json },
      Mode(name: "target") { try json(target(Line($0), setting, lexicon)) },
      Mode(name: "note") { try json(note(Line($0), setting, lexicon)) },
      Mode(name: "talk") { talk(Line($0), lexicon).json },
      Mode(name: "readability") { ReadabilityLine($0).json },
    ]
  }

  /// One line of JSON, as the command prints it.
  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// How long each line takes, every line in every round, and how many bytes they come to.
  private static func measure(
    _ mode: Mode, _ lines: [String], rounds: Int
  ) throws -> (Times, Int) {
    for line in lines.prefix(100) { _ = try mode.hear(line) }
    var times = Times()
    var bytes = 0
    for _ in 0..<rounds {
      bytes = 0
      for line in lines {
        let began = Watch.work
        bytes += try mode.hear(line).utf8.count
        times.add(Watch.work - began)
      }
    }
    return (times, bytes)
  }
}

/// (g) Whether the work grows with the line: the longest of each mode, a thousand times as long.
enum HearingGrowth {
  static func rows(_ options: Options) throws -> [Row] {
    let lines = try HearingBench.typed(options)
    let sizes = [1_000, 10_000, 100_000, options.count(1_000_000, quick: 200_000)]
    let texts = sizes.map { size in text(of: lines, size) }
    return try HearingBench.modes(try Words()).map { mode in
      var times: [Double] = []
      for text in texts {
        let rounds = text.utf8.count > 50_000 ? 1 : 5
        var best = Double.infinity
        for _ in 0..<rounds {
          let began = Watch.work
          _ = try mode.hear(text)
          best = min(best, Watch.work - began)
        }
        times.append(best)
      }
      let growth = times[3] / times[1]
      let size = Double(sizes[3]) / Double(sizes[1])
      return Row(
        "(g) \(mode.name), a line of \((Double(sizes[3]) / 1000).text(0)) KB", times[3].duration,
        against: zip(sizes, times).dropLast().map { size, time in
          "\(size / 1000) KB \(time.duration)"
        }.joined(separator: ", ") + "; no worse than linear",
        ratio: growth / size, verdict: Verdict(growth <= 1.5 * size))
    }
  }

  /// Whole lines, one after another, up to a length.
  private static func text(of lines: [String], _ size: Int) -> String {
    var text = ""
    var index = 0
    while text.utf8.count < size {
      text += lines[index % lines.count] + ". "
      index += 1
    }
    return text
  }
}
