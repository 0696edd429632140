import Glibc

/// Whether a figure meets its bar.
enum Verdict: String {
  case meets, misses
  /// There is no bar: the figure is for comparison.
  case none = "-"

  init(_ meets: Bool) { self = meets ? .meets : .misses }
}

/// One figure.
struct Row {
  let figure: String
  let measured: String
  let against: String
  let ratio: String
  let verdict: Verdict

  init(
    _ figure: String, _ measured: String, against: String, ratio: Double? = nil,
    verdict: Verdict = .none
  ) {
    self.figure = figure
    self.measured = measured
    self.against = against
    self.ratio = ratio.map { $0.text(2) } ?? ""
    self.verdict = verdict
  }
}

/// The figures as people read them.
struct Table {
  var rows: [Row] = []

  var text: String {
    let head = ["figure", "measured", "peer or limit", "ratio", "verdict"]
    let body = rows.map { [$0.figure, $0.measured, $0.against, $0.ratio, $0.verdict.rawValue] }
    let cells = [head] + body
    let widths = head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    var lines = cells.map { row in
      zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - text.count)
      }.joined(separator: "  ")
    }
    lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    let missed = rows.filter { $0.verdict == .misses }.count
    let met = rows.filter { $0.verdict == .meets }.count
    return lines.joined(separator: "\n") + "\n\(met) meet their bar, \(missed) miss it."
  }
}

/// Durations, in microseconds.
struct Times {
  private(set) var all: [Double] = []

  mutating func add(_ microseconds: Double) { all.append(microseconds) }

  /// The smallest duration that a share of all does not exceed.
  func at(_ share: Double) -> Double {
    let sorted = all.sorted()
    guard !sorted.isEmpty else { return .nan }
    let rank = Int((share * Double(sorted.count)).rounded(.up))
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }

  var median: Double { at(0.5) }
  var p99: Double { at(0.99) }
}

/// The clocks that durations are read from.
enum Watch {
  /// Microseconds on the wall, from some beginning.
  static var wall: Double { read(CLOCK_MONOTONIC) }
  /// Microseconds that this thread has worked: what other programs take is left out.
  static var work: Double { read(CLOCK_THREAD_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  /// How long something takes, in microseconds on the wall.
  static func time(_ body: () throws -> Void) rethrows -> Double {
    let began = wall
    try body()
    return wall - began
  }
}

extension Double {
  /// The number with so many decimals, thousands parted.
  func text(_ decimals: Int) -> String {
    guard isFinite else { return "?" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let units = Int((self * scale).rounded())
    let whole = String(units / Int(scale))
    var parted = ""
    for (offset, digit) in whole.reversed().enumerated() {
      if offset > 0 && offset % 3 == 0 && digit != "-" { parted = "," + parted }
      parted = String(digit) + parted
    }
    guard decimals > 0 else { return parted }
    let rest = String(abs(units % Int(scale)))
    return "\(parted).\(String(repeating: "0", count: decimals - rest.count))\(rest)"
  }

  /// Microseconds as `123 µs` or `4.56 ms`.
  var duration: String { self < 1000 ? "\(text(0)) µs" : "\((self / 1000).text(2)) ms" }
}

/// A row of numbers that look random and are the same on every run.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 up to, not including, the bound.
  mutating func roll(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(bound, 1)))
  }
}
