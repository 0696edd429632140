import FoundationEssentials

/// A program that reads the same lines, and how fast it is.
struct Peer {
  let name: String
  let mode: String
  /// Lines a second, its own start left out.
  let rate: Double
  /// How many times as fast Accord should be.
  let bar: Double

  /// The peers that are here; each is measured by the small Python program beside this file.
  static func all(_ lines: [String], _ options: Options) throws -> [Peer] {
    guard !options.python.isEmpty else { return [] }
    // A second or two of the slower one is enough to know its rate.
    let some = stride(
      from: 0, to: lines.count, by: max(1, lines.count / options.count(400, quick: 60))
    )
    .map { lines[$0] }
    let path = "\(options.folder)/lines.txt"
    try Data(some.joined(separator: "\n").utf8).write(to: URL(filePath: path))
    return try [("date", "dateparser", 20.0), ("readability", "textstat", 3.0)].map { one in
      let told = "\(options.folder)/rate.txt"
      _ = try Stopwatch.run(
        [options.python, options.peers, one.1, path, told], environment: ["LC_ALL=C.UTF-8"])
      let words = String(
        decoding: FileManager.default.contents(atPath: told) ?? Data(), as: UTF8.self
      ).split(separator: "\t").map { String($0) }
      guard words.count == 2, let rate = Double(words[1]) else {
        throw Unmeasured("\(one.1) said nothing")
      }
      return Peer(name: words[0], mode: one.0, rate: rate, bar: one.2)
    }
  }
}
