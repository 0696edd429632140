import Glibc

/// How long programs take, from the moment they are started.
enum Stopwatch {
  /// A run, in microseconds.
  struct Run {
    /// Until the mark was read; nil when it never came.
    let mark: Double?
    /// Until the program ended.
    let whole: Double
  }

  /// Runs a program with nothing around it but what is given.
  ///
  /// - Parameters:
  ///   - arguments: The program, by path or name, and its arguments.
  ///   - input: The file it reads.
  ///   - environment: `NAME=value` each.
  ///   - mark: What stops the first time when it comes on the output.
  /// - Returns: The times.
  /// - Throws: When it cannot be started, the mark does not come, or it fails.
  static func run(
    _ arguments: [String], input: String = "/dev/null", environment: [String],
    until mark: String = ""
  ) throws -> Run {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Unmeasured("there is no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words = arguments.map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var child: pid_t = 0
    let began = Watch.wall
    let failed = posix_spawnp(&child, arguments[0], &actions, nil, &words, &settings)
    close(ends[1])
    defer { close(ends[0]) }
    guard failed == 0 else { throw Unmeasured("\(arguments[0]) cannot be started") }
    let at = try mark.isEmpty ? nil : readUntil(mark, from: ends[0])
    let found = at.map { $0 - began }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read(ends[0], &buffer, buffer.count) > 0 {}
    var status: Int32 = 0
    waitpid(child, &status, 0)
    let whole = Watch.wall - began
    guard status == 0 else {
      throw Unmeasured("\(arguments.joined(separator: " ")) ended with \(status >> 8 & 0xFF)")
    }
    return Run(mark: found, whole: whole)
  }

  /// When the mark was read.
  private static func readUntil(_ mark: String, from descriptor: Int32) throws -> Double {
    let wanted = Array(mark.utf8)
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      let at = Watch.wall
      guard count > 0 else { throw Unmeasured("the output ended without \(mark.debugDescription)") }
      seen += buffer[..<count]
      if seen.firstRange(of: wanted) != nil { return at }
    }
  }
}
