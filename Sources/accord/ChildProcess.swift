import Glibc

/// Another process of this very program.
enum ChildProcess {
  /// Runs it to its end: what it wrote on standard output, and its exit code; 128 and the signal
  /// where it was killed.
  static func run(_ words: [String]) throws -> (text: String, status: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Ending(71, failure("pipe")) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/proc/self/exe", &actions, nil, &arguments, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard code == 0 else {
      errno = code
      throw Ending(71, failure("start"))
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      bytes += buffer.prefix(count)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return (
      String(decoding: bytes, as: UTF8.self), signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    )
  }

  private static func failure(_ call: String) -> String {
    "Another process could not be started (\(call): \(String(cString: strerror(errno))))."
  }
}
