import Record

/// What a lock file says: by whom, since when, process, machine, and the last sign of life, a line each;
/// and a digest of these, for a power cut may leave any part of a text that nobody flushes.
struct LockWords {
  let by: String
  let since: Moment?
  let process: Int?
  let host: String
  /// Seconds since 1970, by the clock of the machine that holds it.
  var beat: Int?

  /// For so many seconds a lock without a sign of life is still respected.
  static let patience = 120
  /// A clock that is further ahead than this is not believed.
  private static let day = 86_400

  init(by: String, since: Moment, process: Int, host: String, beat: Int) {
    self.by = inert(by)
    self.since = since
    self.process = process
    self.host = inert(host)
    self.beat = beat
  }

  /// What a file says; process, machine and sign of life only where it is whole.
  init(in file: OpenFile) {
    let bytes = (try? file.bytes(atMost: 4096)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let isWhole = lines.count == 7 && lines[5] == LockWords.digest(lines[..<5])
    func line(_ index: Int) -> String { index < lines.count ? inert(lines[index]) : "" }
    by = line(0)
    since = Moment(line(1))
    process = isWhole ? Int(line(2)) : nil
    host = isWhole ? line(3) : ""
    beat = isWhole ? Int(line(4)) : nil
  }

  private static func digest(_ lines: ArraySlice<String>) -> String {
    String(sha256(Array(lines.joined(separator: "\n").utf8)).prefix(16))
  }

  /// Whether another process, here or on another machine, is named as the holder.
  func namesAnother(than words: LockWords) -> Bool {
    !host.isEmpty && (host != words.host || process != words.process)
  }

  var bytes: [UInt8] {
    let lines = [by, since?.text ?? "", process.map { "\($0)" } ?? "", host, "\(beat ?? 0)"]
    return Array((lines + [LockWords.digest(lines[...]), ""]).joined(separator: "\n").utf8)
  }

  /// Whether its holder gave a sign of life within two minutes.
  ///
  /// Two clocks are asked, for neither can be trusted alone: the time in the text against this
  /// machine's, and the file's last change against that of a file made just now on the same disk. When
  /// one of them says that the holder is there, or is a little ahead, it is respected.
  func isFresh(_ file: OpenFile, _ folder: Folder) throws(DiskFault) -> Bool {
    if let beat, LockWords.isRecent(folder.disk.clock() - beat) { return true }
    let changed = try file.status().changed
    let probe = ".lock.now"
    if try folder.look(probe) != nil { try folder.remove(probe) }
    let now = try folder.file(probe, .new)
    try now.write([10], at: 0)
    let age = (try now.status().changed - changed) / 1_000_000_000
    try folder.remove(probe)
    return LockWords.isRecent(age)
  }

  private static func isRecent(_ seconds: Int) -> Bool { (-day..<patience).contains(seconds) }

  /// What whoever wants the meeting is told.
  func refusal(of meeting: MeetingID, from host: String) -> ArchiveError {
    .inUse(
      meeting: meeting, by: by.isEmpty ? nil : by, since: since,
      machine: self.host == inert(host) || self.host.isEmpty ? nil : self.host)
  }
}
