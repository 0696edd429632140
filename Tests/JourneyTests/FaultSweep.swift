import Archive
import Foundation
import Record

/// What goes wrong with a call of the program to the C library.
enum CallFault: String, CaseIterable, Sendable {
  case error = "eio"
  case full = "enospc"
  case readOnly = "erofs"
  case quota = "edquot"
  case interrupted = "eintr"
  case short
  case killBefore = "kill-before"
  case killAfter = "kill-after"
  /// As the first two, and the next call or every call after it too.
  case errorTwice = "eio-twice"
  case fullTwice = "enospc-twice"
  case errorForGood = "eio-for-good"
  case fullForGood = "enospc-for-good"

  /// Whether the program must not even notice.
  var isHarmless: Bool { self == .interrupted || self == .short }
  var isKill: Bool { self == .killBefore || self == .killAfter }
  /// The last call it befalls.
  func end(from call: Int) -> Int {
    switch self {
    case .errorForGood, .fullForGood: 1_000_000_000
    case .errorTwice, .fullTwice: call + 1
    default: call
    }
  }
  /// The word for the library that makes it.
  var word: String {
    self.isKill ? rawValue : rawValue.split(separator: "-").first.map { String($0) } ?? rawValue
  }

  /// Whether it can happen to a call; a signal does not come between the parts of a change of name.
  func can(befall call: String) -> Bool {
    switch self {
    case .short: call == "write" || call == "pwrite"
    case .interrupted: ["write", "pwrite", "fsync", "ftruncate", "open"].contains(call)
    default: true
    }
  }
}

/// One run of the program in a school's folder, with one fault.
struct FaultRun: Sendable {
  let status: Int32
  let killed: Bool
  let said: String
  let complained: String
  let calls: [String]

  /// Everything said, on one line.
  var words: String {
    (said + " " + complained).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Runs the program with the library of faults before the C library.
struct FaultyProgram: Sendable {
  let program: URL
  let library: URL
  let scratch: URL

  /// Builds the library into a folder.
  init(program: URL, in scratch: URL) throws {
    self.program = program
    self.scratch = scratch
    library = scratch.appending(path: "faults.so")
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Faults/faults.c")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "clang", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library.path, source.path,
      "-ldl",
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  /// Runs a command to its end; the fault befalls one of its calls below `home`.
  func run(
    _ words: [String], home: URL, typing: String = "", at call: Int = 0, _ fault: CallFault? = nil
  ) throws -> FaultRun {
    let own = scratch.appending(path: "run-\(UUID())")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: own) }
    let files = ["in", "out", "err", "note"].map { own.appending(path: $0) }
    try Data(typing.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = words + ["--home", home.path]
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": own.path, "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null",
      "SWIFT_BACKTRACE": "enable=no", "ACCORD_NOW": "2026-01-14T15:30:00Z",
      "LD_PRELOAD": library.path, "FAULT_BELOW": home.path, "FAULT_NOTE": files[3].path,
    ].merging(
      fault.map {
        [
          "FAULT_DO": $0.word, "FAULT_AT": String(call),
          "FAULT_UNTIL": String($0.end(from: call)),
        ]
      } ?? [:]
    ) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    func text(_ file: URL) throws -> String {
      String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    return FaultRun(
      status: process.terminationStatus, killed: process.terminationReason == .uncaughtSignal,
      said: try text(files[1]), complained: try text(files[2]),
      calls: try text(files[3]).split(separator: "\n").map { String($0.split(separator: " ")[1]) })
  }
}
