import Foundation
import Testing

/// The whole program on a real terminal: keys and signals, kill -9, the order of fsync and speech.
///
/// The checks themselves are in `Terminal/`, in Python, which has pexpect; here each is one test.
@Suite(.serialized)
struct TerminalTests {
  static let runner = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Terminal/run.py")

  /// The program of this build, beside the bundle of its tests.
  static var program: URL? {
    let bundle = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let beside = URL(filePath: bundle ?? CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "accord")
    return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : nil
  }

  /// The names of the checks, read from their files, so that none can be left out.
  static let checks: [String] = {
    let folder = runner.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix("checks_") && $0.hasSuffix(".py") }.sorted()
      .flatMap { name -> [String] in
        let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
        return text.matches(of: /@check\("accord"\)\ndef (\w+)\(/).map { String($0.1) }
      }
  }()

  @Test("there are checks of every sort")
  func thereAreChecks() {
    #expect(TerminalTests.checks.count >= 60)
    #expect(Set(TerminalTests.checks).count == TerminalTests.checks.count)
  }

  @Test("on a terminal", arguments: checks)
  func passes(_ check: String) throws {
    let program = try #require(
      TerminalTests.program, "The program is not beside the tests. Build it with: swift build")
    let run = try TerminalTests.run([
      TerminalTests.runner.path, program.path, "--suite", "accord", "--only", check,
    ])
    // What is missing on the machine, and how to get it, is in these words too.
    #expect(run.status == 0, "\(run.words)")
    #expect(run.words.contains("1 checks, 0 failed"), "\(run.words)")
  }

  /// What `python3` says, and its exit status.
  static func run(_ words: [String]) throws -> (status: Int32, words: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-B"] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
