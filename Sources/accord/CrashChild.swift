import Archive
import ArgumentParser
import Foundation
import Glibc
import Record

/// What a process says has been done, a line each, the moment it is safe on the disk.
enum CrashNews: Hashable {
  case made
  case roll
  case script
  case kept(Int)
  case shelved(Int, folder: String)
  case ended(changes: String)

  var line: String {
    switch self {
    case .made: "made"
    case .roll: "roll"
    case .script: "script"
    case .kept(let entries): "kept \(entries)"
    case .shelved(let which, let folder): "shelved \(which) \(folder)"
    case .ended(let changes): "ended \(changes)"
    }
  }

  init?(_ line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2)
    switch (parts.first, parts.count) {
    case ("made", 1): self = .made
    case ("roll", 1): self = .roll
    case ("script", 1): self = .script
    case ("kept", 2): self = .kept(Int(parts[1]) ?? 0)
    case ("shelved", 3): self = .shelved(Int(parts[1]) ?? 0, folder: String(parts[2]))
    case ("ended", 2): self = .ended(changes: String(parts[1]))
    default: return nil
    }
  }
}

/// Holds the planned meeting in a folder, says what is safe, and is killed where it was told.
struct CrashChild: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "crash-child", shouldDisplay: false)

  @Argument var plan: String
  @Argument var home: String
  @Option var change: Int?
  @Option var side: String = CrashPoint.Side.before.rawValue

  func run() throws {
    try running {
      let plan = try JSONDecoder().decode(
        CrashPlan.self, from: Data(contentsOf: URL(fileURLWithPath: plan)))
      let side = CrashPoint.Side(rawValue: side) ?? .before
      let site = CrashSite(home: home, point: change.map { CrashPoint(change: $0, side: side) })
      try CrashChild.hold(plan, in: site) { news in
        let bytes = Array((news.line + "\n").utf8)
        if write(1, bytes, bytes.count) != bytes.count { throw ExitCode(74) }
      }
    }
  }

  /// The meeting with a pause in its middle, the close, and the files it brings.
  private static func hold(
    _ plan: CrashPlan, in site: CrashSite, say: (CrashNews) throws -> Void
  ) throws {
    guard let meeting = plan.meeting, let first = plan.turns.first, let start = first.first?.at
    else { throw ExitCode(70) }
    let by = "the trial"
    let archive = try site.create()
    try say(.made)
    try site.keep(RollFile.roll(from: Array(plan.roll)))
    try say(.roll)
    _ = try archive.keepScript(Array(plan.script))
    try say(.script)
    var open = try archive.begin(first, by: by, at: start)
    try say(.kept(open.count))
    for (index, turn) in plan.turns.enumerated().dropFirst() {
      if index == plan.turns.count / 2 {
        open.close()
        open = try archive.openForWriting(meeting, by: by, at: start)
      }
      try open.append(turn)
      try say(.kept(open.count))
    }
    for (which, set) in plan.shelvings.enumerated() {
      let shelved = try site.shelve(set.files, into: "\(site.home)/exports/\(set.folder)")
      try say(.shelved(which, folder: shelved.folder))
      let at = plan.turns.last?.last?.at ?? start
      let entry = Entry(
        number: open.count + 1, at: at, by: first[0].by,
        event: .exported(format: set.format, files: shelved.files))
      try open.append([entry])
      try say(.kept(open.count))
    }
    open.close()
    try say(.ended(changes: site.changes))
  }
}
